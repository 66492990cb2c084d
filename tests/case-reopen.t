#!/bin/sh
# case-reopen: a closed case is opened again, with a reason.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check_error 3 "case $family is open \\(only a closed case is opened again\\)" case-reopen -m 'Vrátili se.' "$family"
case-close -d 2022-09-10 --anyway x --reason moved --outcome unknown "$family" >"$SCRATCH/name" 2>/dev/null
closing=$(cat "$SCRATCH/name") closing=${closing#*/}
check_error 2 '--message is missing \(a text, or the record would be empty\)' case-reopen "$family"
check_error 2 '--message is missing' case-reopen -m ' ' "$family"
check_error 3 "still open on 2022-09-09 \\(it is closed since 2022-09-10" case-reopen -d 2022-09-09 -m 'Vrátili se.' "$family"
check_error 3 'future' case-reopen -d +2d -m 'Vrátili se.' "$family"
check_error 3 "'Hany' is a name of [cm][0-9]" case-reopen -m 'Volala matka Hany.' "$family"
check_unchanged 'a dry run writes nothing' case-reopen -n -m 'Vrátili se.' "$family"
refuses_wrong_stores case-reopen -m 'Vrátili se.' "$family"
refuses_wrong_cases case-reopen -m Návrat CASE

check_same 'prints the name' case-reopen -m 'Vrátili se.' "$family" <<.
$family/2022-09-14-reopening-17yb
.
check_same 'it undoes the closing that stands' cat "$folder/2022-09-14-reopening-17yb.md" <<.
---
case: $family
undoes: "$closing"
---
Vrátili se.
.
check_match 'the case is open' "^$family" case-list
check_error 3 "case $family is open" case-reopen -m 'Ještě jednou.' "$family"

# Closed once more, the newer closing is the one to undo.
export SPIS_TODAY=2022-09-20
check 'it may be closed again' env SPIS_SEED=2 case-close --anyway x --reason no-contact --outcome unknown "$family"
newer=$(printed) newer=${newer#*/}
git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-reopen -m 'Ozvali se.' "$family" <<.
$folder/2022-09-20-reopening-42p0.md
.
check_match 'the newer one' "^undoes: \"$newer\"$" cat "$folder/2022-09-20-reopening-42p0.md"
check_same 'the store is in order' store-check </dev/null

# All on one day; and what a merge brings together.
check 'closed again on the very day' env SPIS_SEED=3 case-close --anyway x --reason moved --outcome unknown "$family"
check_match 'it is closed' "^$family" case-list --closed
check 'opened again' env SPIS_SEED=4 case-reopen -m 'Přece zůstali.' "$family"
check_match 'it is open' "^$family" case-list
check 'closed' env SPIS_SEED=5 case-close --anyway x --reason moved --outcome unknown "$family"
last=$(printed) last=${last#*/}
check_same 'all of it is in order' store-check </dev/null
SPIS_SEED=6 case-reopen -m Ne. "$family" >/dev/null 2>&1
check_error 3 'reopened on 2022-09-20 \(close it on that day or later\)' \
	case-close -d 2022-09-19 --anyway x --reason moved --outcome unknown "$family"
check 'closed here' env SPIS_SEED=7 case-close --anyway x --reason moved --outcome unknown "$family"
here=$(printed) here=${here#*/}
sed 's/^reason: .*/reason: other/' "$folder/$here.md" >"$folder/2022-09-20-closing-zzzz.md"
check_match 'a second closing is warned of, and what to do' \
	'warning: the case is already closed by .*\(reopen the case, which ends both closings' \
	sh -c 'store-check 2>&1; :'
check 'one command ends both' env SPIS_SEED=8 case-reopen -m 'Společně.' "$family"
check_match 'the case is open' "^$family" case-list
check_same 'and nothing is left to say' store-check </dev/null
finish
