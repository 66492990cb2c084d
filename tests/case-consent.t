#!/bin/sh
# case-consent: on which ground information may be shared.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check_same 'prints the name' case-consent -d 2022-09-12 --member m1 --member c1 --recipient poradna \
	--recipient teacher --scope school --scope health --until 2023-09-12 --kept-at 'skříň 3' \
	-m 'Podepsáno doma.' "$family" <<.
$family/2022-09-12-consent-17yb
.
check_same 'writes the record' cat "$folder/2022-09-12-consent-17yb.md" <<.
---
case: $family
recorded: 2022-09-14
member:
  - m1
  - c1
basis: consent
recipient:
  - poradna
  - teacher
scope:
  - school
  - health
until: 2023-09-12
kept-at: skříň 3
---
Podepsáno doma.
.
check_match 'there are other grounds' '^\+basis: legal-duty$' \
	case-consent -n --member m1 --recipient ospod --basis legal-duty "$family"
check_unchanged 'a dry run writes nothing' case-consent -n --member m1 --recipient poradna "$family"

check_error 2 '--member is missing' case-consent --recipient poradna "$family"
check_error 2 '--recipient is missing' case-consent --member m1 "$family"
check_error 3 "member: 'm2' is not in members.csv" case-consent --member m2 --recipient poradna "$family"
check_error 3 "member 'Hana' is no member" case-consent --member Hana --recipient poradna "$family"
check_error 3 "recipient: 'poradn' .*did you mean 'poradna'" \
	case-consent --member m1 --recipient poradn "$family"
check_error 3 "basis 'yes' is none of" case-consent --member m1 --recipient poradna --basis yes "$family"
check_error 3 "scope 'all' is none of" case-consent --member m1 --recipient poradna --scope all "$family"
check_error 3 "until" case-consent --member m1 --recipient poradna --until 2022-09-13 "$family"
check_error 2 "'2022-02-30' is not a day" \
	case-consent --member m1 --recipient poradna --until 2022-02-30 "$family"
check_error 3 "'Hana' is a name of [cm][0-9]" \
	case-consent --member m1 --recipient poradna -m 'Souhlasila paní Hana.' "$family"
check_error 3 "'7103192745' is a birth number" \
	case-consent --member m1 --recipient poradna --kept-at 7103192745 "$family"
# Withdrawing: it stands no longer from that day on, and those who must be told are named.
sed -i '/^poradna/s/,active,,,,/,active,,poradna@example.org,+420 555 010 705,/' services.csv
git add . && git commit -q -m Consent
run case-consent -d 2022-09-05 --member m1 --recipient poradna --until 2022-12-31 "$family"
given=$(printed) stem=${given#*/}
run refer -d 2022-09-06 --need therapy --for c1 --to poradna --consent "$given" "$family"
open=$(printed)
run refer -d 2022-09-06 --need therapy --for c2 --to poradna --consent "$given" "$family"
over=$(printed)
run refer --update "$over" rejected:no-capacity=2022-09-07
run refer -d 2022-09-06 --need tutoring --for c1 --to doucovani --without-consent x "$family"
sed -i '/,m1,/s/,,,$/,false,,/' "$folder/members.csv"
git add . && git commit -q -m Referrals
withdraw() { case-consent --lang=en --withdraw "$@" "$family"; }
check_unchanged 'a dry run withdraws nothing' withdraw "$stem" -n
check_error 3 'is before the record.s own day' withdraw "$stem" -d 2022-09-04
check_error 3 'in the future' withdraw "$stem" -d +2d
check_error 3 "has no consent '2022-09-05-consent-zzzz' \\(did you mean '$stem'" withdraw 2022-09-05-consent-zzzz
check_error 3 'has no consent .c1.' withdraw c1
check_error 2 'member does not go with --withdraw' withdraw "$stem" --member m1
check_same 'prints the name' withdraw "$stem" -d 2022-09-13 <<.
$given
.
cp "$err" "$SCRATCH/said"
check_same 'says who must be told, and whom to leave alone' cat "$SCRATCH/said" <<.
wrote $folder/$stem.md
must be told: $open, requested, Poradna (+420 555 010 705, poradna@example.org)
each goes on with another consent, or ends: refer --update REFERRAL cancelled:family-declined
case-consent: warning: m1: it is not safe to contact this member (no letter, no call, and the services are told so)
.
check_same 'one line of the record' sh -c "git diff -U0 -- '$folder/$stem.md' | grep '^[+-][^+-]'" <<'.'
+withdrawn: 2022-09-13
.
check_error 3 "was withdrawn on 2022-09-13 \\(once\\)" withdraw "$stem"
check_match 'the list says so' 'requested 2022-09-06; its consent was withdrawn' \
	refer --lang=en --list --format=table "$family"
check_error 3 'does not stand on 2022-09-14' refer --lang=en --need therapy --for c1 --to poradna \
	--consent "$given" "$family"
check_match 'before that day it stood' "^\\+consent: \"$stem\"\$" \
	refer -n --anyway "another child" -d 2022-09-12 --need therapy --for c1 --to poradna --consent "$given" "$family"
check 'the store is in order' store-check
git checkout -q . && git reset -q --hard

refuses_wrong_stores case-consent --member m1 --recipient poradna "$family"
refuses_wrong_cases case-consent --member m1 --recipient poradna CASE

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-consent --member m1 --recipient poradna "$family" <<.
$folder/2022-09-14-consent-42p0.md
.
finish
