#!/bin/sh
# report today: one view of the duties (tests/unit/test_duty.c has the rules): a line a case, the most
# urgent first; every one; by person; in a calendar.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
rm -r "$folder"/20* 2>/dev/null
sed -i 's/^coordinator:.*//; s/^language:.*/&\ncoordinator: jan.malik/' spis.md
export LANG=C.UTF-8 SPIS_TODAY=2022-09-14
# One case without a contact since its opening 30 days ago, one that is closed.
other=$(env SPIS_USER=jan.malik case-new --date 2022-08-15 --source health --place most --member c1:child:2018:f \
	2>"$SCRATCH/told") || bail "case-new: $(cat "$SCRATCH/told")"
closed=$(case-new --date 2022-01-10 --source health --place most --member c1:child:2018 2>/dev/null)
run case-close "$closed" --anyway 'the family moved' --date 2022-02-01 --reason moved --outcome unknown
[ "$status" -eq 0 ] || run case-close "$closed" --anyway x --date 2022-02-01 --reason moved --outcome unknown
[ "$status" -eq 0 ] || bail "case-close: $(told)"

# put CASE STEM <FIELDS AND BODY: a record as a hand would write it.
put() {
	{ printf '%s\n' --- "case: $1" && cat; } >"cases/2022/$1/$2.md"
}
# rows TABLE [PERSON]: some columns of the table, without its header.
rows() {
	name=$1
	shift
	report today "$@" -f csv --table "$name" 2>"$SCRATCH/said" | sed 1d | cut -d, -f1-5
}

put "$family" 2022-09-13-visit-aaaa <<'.'
by: anna.bekova
---
- [ ] Pozdě @jan.malik due:2022-09-12 id:t0000001
- [ ] Dnes @anna.bekova due:2022-09-14 id:t0000002
- [ ] Za rok @anna.bekova due:2023-09-14 id:t0000003
.
mkdir -p cases/signals/2022
printf '%s\n' --- 'source: education' 'urgency: now' --- Modřiny. >cases/signals/2022/2022-09-13-signal-aaab.md
check 'the store is in order' store-check

# Opened on 2022-09-01, assess-days 30 and plan-days 45 later are 2022-10-01 and 2022-10-16; the visit of
# 2022-09-13 and contact-days 30 make 2022-10-13.
# The signal is late by a day (screen-now-days 0); the other case has had no contact for 30 days, and its
# child no assessment (assess-days 30): due today, two more rules of one case are counted behind it.
check_same 'a line a case, danger first, with the days late and how many more' rows cases <<.
,signal-unscreened,1,0,jan.malik
$family,task,2,1,jan.malik
$other,assess-first,0,1,jan.malik
.
check_same 'with a person what is theirs' rows cases anna.bekova <<.
$family,task,0,0,anna.bekova
.
check_same 'a day earlier two of them are not due, but soon' env SPIS_TODAY=2022-09-13 \
	report today -f csv --table people --lang=en <<'.'
person,open-cases,late,due,danger
anna.bekova,1,0,0,0
jan.malik,1,1,1,1
.
check_same 'by person: open cases, late, due, danger' report today -f csv --table people <<'.'
person,open-cases,late,due,danger
anna.bekova,1,0,1,0
jan.malik,1,2,2,1
.
check_same 'every duty, with what is not due for long' sh -c \
	'report today anna.bekova --all -f csv --table duties | sed 1d | cut -d, -f1-5' <<.
$family,task,0,anna.bekova,task-done --date DATE t0000002
$family,assess-first,-17,anna.bekova,kid-assess --for c1 $family
$family,assess-first,-17,anna.bekova,kid-assess --for c2 $family
$family,contact,-29,anna.bekova,case-note --kind visit $family
$family,task,-365,anna.bekova,task-done --date DATE t0000003
$family,plan-missing,-32,anna.bekova,case-plan --edit $family
.
check_match 'the handle stands beside the id' "^liska $family " report today anna.bekova
check_match 'the columns have names' '^case,rule,days,more,owner,' report today -f csv --table cases
check_match 'and so has what belongs to no case' '^signál aaab  *! posoudit signál' report today jan.malik
check_match 'what is dangerous has a mark' '  ! posoudit signál ' report today jan.malik
check_match 'and how it is done' '^- .*: signal-log --screen 2022-09-13-signal-aaab --outcome$' report today jan.malik --lang=en
check_match 'it says on top that it stays inside' '^Co je třeba udělat ke dni 14\. 9\. 2022: .*\(interní\)$' report today
check_match 'in English too' '^What is to be done on 2022-09-14: Anna Beková \(internal\)$' \
	report today anna.bekova --lang=en
check_no_match 'a closed case demands nothing' "$closed" report today --all
check_same 'no line is wider than 80 columns' sh -c "report today --all | perl -CS -ne 'print if length > 81'" </dev/null

check_match 'a calendar has the ids' "^SUMMARY:$family: " report today --ics --internal
check_no_match 'and no handle' liska report today --ics --internal
check_same 'one entry a duty' sh -c 'report today anna.bekova --ics --internal | grep -c ^BEGIN:VTODO' <<'.'
6
.

check_error 3 "did you mean 'jan.malik'" report today jan.malk --lang=en
check_error 2 'all does not go with case' report case "$family" --all --lang=en
check_error 2 'ics' report today --ics --lang=en
check_error 2 "is one word too many" report today jan.malik b --lang=en
# What was agreed with the family brings its case onto the list, tidiness does not.
agreed=$(case-new --date 2022-09-12 --source health --place most --member c1:child:2018 2>/dev/null)
put "$agreed" 2022-09-13-handover-aaac <<'.'
from: jan.malik
to: anna.bekova
family-told: 2022-09-13
---
.
check_same 'a handover stands on the list of the day until all have met' rows cases anna.bekova <<.
$agreed,handover,,0,anna.bekova
$family,task,0,0,anna.bekova
.
put "$agreed" 2022-09-13-handover-aaac <<'.'
from: jan.malik
to: anna.bekova
family-told: 2022-09-13
met: 2022-09-13
---
.
put "$agreed" 2022-09-13-meeting-aaad <<'.'
kind: conference
present:
  - role:teacher
next: 2022-09-14
---
.
for day in 2022-09-14 2022-09-16; do
	check_match 'and a meeting of which there are no minutes, on its day and after it' "^$agreed,meeting," \
		env SPIS_TODAY=$day report today anna.bekova -f csv --table cases
done
sed -i 's/^next: .*/sent: 2022-09-13/; s/role:teacher/role:teacher\n  - petr.dub/' cases/2022/"$agreed"/*-meeting-*
sed -i 's/^\(petr.dub,.*\),2020-01-01,$/\1,,/' people.csv
check_match 'a pledge is a duty' "^$agreed,pledge," report today anna.bekova --all -f csv --table duties
check_no_match 'that alone brings no case onto the list' "$agreed" report today anna.bekova
rm -r "cases/2022/$agreed"
git checkout -q people.csv
# On her last day the case is still hers, and to be handed over; a day later it is nobody's.
sed -i 's/^\(anna.bekova,.*\),2020-01-01,,2020-01-01,$/\1,2020-01-01,2022-09-14,2020-01-01,/' people.csv
check_same 'on the last day of a case manager the case is to be handed over' rows cases anna.bekova <<.
$family,manager-left,0,1,anna.bekova
.
check_same 'a day later it has no case manager' env SPIS_TODAY=2022-09-15 \
	report today -f csv --table people --lang=en <<'.'
person,open-cases,late,due,danger
,1,0,0,0
jan.malik,1,6,1,2
.
check_match 'which is said to be nobody' '^nikdo: bez určené osoby +1 ' \
	env SPIS_TODAY=2022-09-15 report today
git checkout -q people.csv
printf '%s\n' id,case,kind,member,received,due,answered,result \
	r1,zzzzzzzz,access,,2022-08-01,,, >cases/requests.csv
check_match 'a request that names no case of the store is not lost' '^,access,13,jan.malik,' \
	sh -c 'report today --all -f csv --table duties'
new_store --name Empty
check_status 1 'nothing at all' report today
finish
