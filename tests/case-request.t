#!/bin/sh
# case-request: what a family asked of its data, until it is answered.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

ask() { case-request "$@" 2>"$SCRATCH/told"; }
# A month that is too short gives its last day.
first=$(ask --member m1 --received 2022-08-31 "$family" access)
check_same 'writes a row' cat cases/requests.csv <<.
id,case,kind,member,received,due,answered,result
$first,$family,access,m1,2022-08-31,2022-09-30,,
.
SPIS_TODAY=2022-10-14 check_match 'it is a duty, with the command that meets it' \
	"case-request --answered=DATE --id $first $family" report today --all --format=json
check 'a due date' env SPIS_SEED=2 case-request --due 2022-09-20 "$family" erasure
check_match 'today is the default' "^r.......,$family,erasure,,2022-09-14,2022-09-20,,$" cat cases/requests.csv

check_error 3 'more than one request is open: r.*, r.* \(name one with --id\)' case-request --answered "$family"
check_error 3 "case $family has no such open request" case-request --answered "$family" transfer
check_error 3 "has no such request 'r0000000'" case-request --answered --id r0000000 "$family"
check_error 3 "has no such request '$first'" case-request --answered --id "$first" "$family" erasure
other=$(SPIS_SEED=7 case-new --source education --place most --member c1:child:2013:m 2>"$SCRATCH/told" </dev/null)
check_error 3 "has no such request '$first'" case-request --answered --id "$first" "$other"
check_error 3 '2022-08-30' case-request --answered=2022-08-30 --id "$first" "$family"
check_error 2 "--answered: 'soon' is not a day" case-request --answered=soon "$family" access
check_error 3 "'Jana' is a name of [cm][0-9]" case-request --answered --result 'Jana byla tady' "$family" access

cp cases/requests.csv "$SCRATCH/before"
check_same 'the answer prints the row' case-request --answered=yesterday --result 'kopie předána' "$family" access <<.
$first
.
sed "s/^\($first,.*\),,$/\1,2022-09-13,kopie předána/" "$SCRATCH/before" >"$SCRATCH/after"
check 'it changes that row alone' cmp "$SCRATCH/after" cases/requests.csv
SPIS_TODAY=2022-10-14 check_no_match 'and meets the duty' "$first" report today --all --format=json
check_error 3 "request '$first' was already answered on 2022-09-13" case-request --answered --id "$first" "$family"
check 'the only open one needs no kind' case-request --answered "$family"

case-close --anyway x --reason moved --outcome unknown "$family" >"$SCRATCH/told" 2>&1 </dev/null || bail case-close
check 'a closed case may be asked for, too' env SPIS_SEED=3 case-request "$family" transfer

check_error 3 "member: 'c9' is not in members.csv" case-request --member c9 "$family" access
check_error 3 "'look'" case-request "$family" look
check_error 3 'due' case-request --received 2022-09-10 --due 2022-09-01 "$family" access
check_error 3 'future' case-request --received +2d "$family" access
check_error 2 'CASE KIND' case-request "$family"
check_error 2 '--id does not go with' case-request --id r1 "$family" access
check 'the store is right' store-check
refuses_wrong_stores case-request "$family" access
refuses_wrong_cases case-request CASE access
git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-request "$family" access <<.
cases/requests.csv
.
finish
