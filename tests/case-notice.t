#!/bin/sh
# case-notice: the notice to the authority, its answer, and what is owed.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

notice=2022-09-14-notice-17yb
check_same 'prints the name' case-notice --to ospod --feedback-asked -m 'Dítě se bojí domů.' "$family" <<.
$family/$notice
.
check_same 'writes the record' cat "$folder/$notice.md" <<.
---
case: $family
to: ospod
by: anna.bekova
feedback-asked: true
---
Dítě se bojí domů.
.
check_match 'without a wish for an answer' '^\+to: police$' case-notice -n --to police "$family"
check_no_match 'nothing is said of one' 'feedback' case-notice -n --to police "$family"

# The answer: one line more.
check_match 'it is due 30 days later' 'OSPOD\) +anna.bekova  due on 2022-10-14$' \
	case-show --lang en "$family"
export SPIS_TODAY=2022-10-20
check_same 'an answer prints the notice' case-notice --answered "$notice=yesterday" "$family" <<.
$family/$notice
.
check_same 'a line of its front matter' tail -n +5 "$folder/$notice.md" <<'.'
feedback-asked: true
answered: 2022-10-19
---
Dítě se bojí domů.
.
check_match 'the answer is shown' 'OSPOD\) +anna.bekova  came on 2022-10-19$' case-show --lang en "$family"
check_match 'and for machines' '"answer": *"answered"' case-show --format=json "$family"
check_error 3 "'$notice' was answered already, on 2022-10-19" case-notice --answered "$notice" "$family"
export SPIS_TODAY=2022-09-14

# What is owed: a notice within a day of an assessment with an acute sign, an answer within 30 days.
rm "$folder/$notice.md"
kid-assess -d 2022-09-10 --card kid-1 --for c1 --assessor-role teacher -a h-fear=2 "$family" >"$SCRATCH/name" 2>&1
# owes DAY LINE: what the case shows of the notice or its answer on that day.
owes() { SPIS_TODAY=$1 case-show --lang en "$family" | grep -E 'notify the auth|for its'; }
check_match 'in time' '^today +notify the authority \(OSPOD\): c1' owes 2022-09-10
check_match 'late' '^1 day late +notify the authority \(OSPOD\): c1' owes 2022-09-11
check_match 'the report lists it, too' '^1 day late +notify the authority' \
	env SPIS_TODAY=2022-09-11 report case --lang en "$family"
check 'the police are told' case-notice -d 2022-09-11 --to police "$family"
check_match 'which is not the office' '^4 days late +notify' owes 2022-09-14
check 'the office is told, late' env SPIS_SEED=2 case-notice -d 2022-09-13 --to ospod --feedback-asked "$family"
told_late=$(printed) told_late=${told_late#*/}
check_no_match 'no notice is owed now' 'notify' case-show --lang en "$family"
check_match 'an answer is in time for 30 days' '^today +ask the authority for its' owes 2022-10-13
check_match 'then it is late' '^1 day late +ask the authority for its' owes 2022-10-14
check_match 'by its name' "\"command\": \"case-notice --answered $told_late=DATE $family\"" \
	env SPIS_TODAY=2022-10-14 case-show -f json "$family"
check_same 'the store is in order' store-check </dev/null

check_error 2 '--to is missing \(ospod, police, prosecutor, ambulance\)' case-notice "$family"
check_error 3 "to 'school' is none of: ospod, police" case-notice --to school "$family"
check_error 2 '--to does not go with --answered' case-notice --to ospod --answered "$told_late" "$family"
check_error 2 "answered: 'soon' is not a day" case-notice --answered "$told_late=soon" "$family"
check_error 3 "before the record's own day" case-notice --answered "$told_late=2022-09-12" "$family"
check_error 3 'future' case-notice --answered "$told_late=+2d" "$family"
check_error 3 "has no notice '${told_late%?}0' \\(did you mean '$told_late'" \
	case-notice --answered "${told_late%?}0" "$family"
check_error 3 'future' case-notice --to ospod -d +2d "$family"
check_error 3 "'Janu' is a name of [cm][0-9]" case-notice --to ospod -m 'Někdo bije Janu.' "$family"
check_error 3 'is a phone number' case-notice --to ospod -m 'Volejte 777 123 456.' "$family"
refuses_wrong_stores case-notice --to ospod "$family"
refuses_wrong_cases case-notice --to ospod CASE
refuses_wrong_stores case-notice --answered "$told_late" "$family"

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-notice --to ospod "$family" <<.
$folder/2022-09-14-notice-42p0.md
.
case-close -d 2022-09-14 --anyway x --reason moved --outcome stable "$family" >/dev/null 2>&1
check 'the duty does not end with the case' env SPIS_TODAY=2022-09-20 case-notice --to ospod "$family"
finish
