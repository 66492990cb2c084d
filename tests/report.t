#!/bin/sh
# report: a case exactly and inside; the platform in bands, checked before anything leaves, and the same
# again when it is asked for again.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
sed -i 's/^language: cs/language: en/' spis.md

# value TABLE ROW [COLUMN]: the number in a row of the report printed last as JSON.
value() {
	python3 - "$out" "$@" <<'.'
import json, sys
path, name, row, column = (sys.argv + ["1"])[1:5]
tables = {t["name"]: t for s in json.load(open(path))["sections"] for t in s["tables"]}
print(next((r[int(column)] for r in tables[name]["rows"] if r[0] == row), "absent"))
.
}

# check_values NAME <LINES: rows "TABLE ROW NUMBER" of the report printed last as JSON.
check_values() {
	while read -r table row number; do
		found=$(value "$table" "$row")
		[ "$found" = "$number" ] || trouble "$table $row: $found, not $number"
	done
	result "$1"
}

# commit_all MESSAGE
commit_all() {
	git add . || bail 'git add'
	git commit -q -m "$1" || bail 'git commit'
}

# --- One case ----------------------------------------------------------------------------------------

check_match 'a case says that it stays inside' '^! This report tells of one family, exactly' \
	report case "$family"
check_match 'and what is to be done' '^in 17 days +assess the child: c1$' report case "$family"
check_match 'with the command for machines' ',assess-first,kid-assess ' report case -f csv --table duties "$family"
kid-assess -d 2022-09-02 --card situace-1 --for c1 -a f-violence=2 -a pc-joy=2 "$family" >/dev/null 2>&1 ||
	bail 'kid-assess'
for item in c-health c-mind c-harm c-school c-burden c-risky f-violence f-care f-mental f-addiction f-dispute \
	f-before f-denies e-housing e-money e-isolated e-access; do
	set -- "$@" -a "$item=0"
done
kid-assess -d 2022-09-12 --card situace-1 --for c1 "$@" -a pc-joy=1 "$family" >/dev/null 2>&1 || bail kid-assess
set --
referral=$(refer --to poradna --need therapy --for c1 --without-consent 'bez jména' -d 2022-09-05 "$family" \
	2>/dev/null) || bail 'refer'
refer --update "$referral" rejected:no-capacity=2022-09-08 >/dev/null 2>&1 || bail 'refer --update'
printf '%s\n' --- 'kind: case-meeting' 'present:' '  - anna.bekova' '  - role:mother' 'child-heard: too-young' \
	'next: 2022-12-01' --- '- [x] Zavolat @petr.dub due:2022-09-09 done:2022-09-08' >"$SCRATCH/minutes.md"
meeting-log -d 2022-09-06 --case "$family" "$SCRATCH/minutes.md" >/dev/null 2>&1 || bail 'meeting-log'
# parts SECTION...: these sections of the case's report, without what is random.
parts() {
	report case "$family" | awk -v wanted="$(printf '%s\n' "$@")" '
		BEGIN { count = split(wanted, names, "\n"); for (i = 1; i <= count; i++) sections[names[i]] }
		{ lines[NR] = $0 }
		END {
			for (i = 1; i <= NR; i++) {
				if (lines[i + 1] ~ /^-+$/ && lines[i] != "")
					on = lines[i] in sections
				if (on)
					print lines[i]
			}
		}' | sed 's/ [tg][0-9a-z]\{7\} /TASK     /'
}
check_same 'what is on the table, and how it came to that' parts 'On the table today' \
	'What changed since the assessment before' Referrals <<'.'
On the table today
------------------

- c1, 9 or 10 years: the risk level is low (sum 0), less severe than on
  2022-09-02 (high, sum 6–58).
- Worse since then: Good at something and enjoys it (c1).
- Better since then: Violence to the child or between adults (c1).
- 1 thing is late: notify the authority (OSPOD): c1.
- The last contact with the family was on 2022-09-06: meeting, 8 days ago.
- No referral is running.
- Next: a meeting on 2022-12-01.

What changed since the assessment before
----------------------------------------

question                                 c1
---------------------------------------  ------------------------
Violence to the child or between adults  better: strongly → no
Good at something and enjoys it          worse: strongly → partly
Compared are, for c1: 2022-09-02 and 2022-09-12.

Referrals
---------

Days from the request to the start of help, to its end without help, or until
today

service                days         asked       state
---------------------  ----  -----  ----------  --------------------------------
Poradna (therapy; c1)     3  ████▊  2022-09-05  rejected: no free place; without
                                                consent, 2022-09-08

.
check_same 'what became of the referral, for machines' sh -c "report case -f csv --table events $family |
	sed 's/referral-..../referral-ID/'" <<'.'
date,referral,event,detail
2022-09-05,2022-09-05-referral-ID,requested,
2022-09-08,2022-09-05-referral-ID,rejected,no-capacity
.
check_match 'and of the task' '^t[0-9a-z]{7},2022-09-09,2022-09-08,done,petr.dub,Zavolat$' \
	report case -f csv --table closed-tasks "$family"
check_unchanged 'the report of a case writes nothing' report case "$family"
check_match 'a table of it' '^2022-09-12,c1,high,low,better$' report case -f csv --table changes "$family"

# --- The platform ------------------------------------------------------------------------------------

# new_signal DAY OPTION...
new_signal() {
	day=$1
	shift
	signal-log -d "$day" --source police --reason truancy -m 'Viděno.' "$@" >/dev/null 2>&1 || bail 'signal-log'
}
export SPIS_TODAY=2022-12-30
for day in 2022-07-01 2022-08-15 2022-12-30; do new_signal "$day"; done
case-note --kind visit --duration 50 -d 2022-10-01 -m 'Doma.' "$family" >/dev/null 2>&1 || bail 'case-note'
case-note --work --activity travel --duration 25 -d 2022-10-02 -m 'Cesta.' >/dev/null 2>&1 || bail 'case-note'
service-note doucovani --state waitlist -d 2022-12-20 >/dev/null 2>&1 || bail 'service-note'
printf '%s\n' --- 'kind: platform' 'topic: Škola bez obav' 'present:' '  - anna.bekova' '  - petr.dub' \
	'  - role:mother' 'duration: 120' --- '- practice: Ranní **klub** před školou.' '- gap: Dětský psychiatr.' \
	'- [ ] Napsat kraji @jan.malik due:2022-12-01' >"$SCRATCH/minutes.md"
meeting-log -d 2022-11-09 "$SCRATCH/minutes.md" >/dev/null 2>&1 || bail 'meeting-log'
printf 'Platforma pomáhá dětem.\n\nPíšete na anna.bekova@example.org.\n' >>spis.md
commit_all Autumn
export SPIS_TODAY=2023-01-10

check_error 3 'the period ends only on 2023-06-30' report platform --from 2023-01-01
check_error 3 'the period ends only on 2022-12-31' env SPIS_TODAY=2022-12-31 report platform --from 2022-07-01
check 'the day after its last it is over' env SPIS_TODAY=2023-01-01 report platform --from 2022-07-01
check_error 3 '2022-08-01 to 2022-12-31 is no period of this store' report platform --from 2022-08-01
check_unchanged 'a draft writes nothing' report platform
check_match 'and says that it is one' '^! This is a draft' report platform
check_unchanged 'nor does a dry run of a release' report platform --release --dry-run
check_match 'which shows what it would' '^\+about,from,value,2022-07-01,$' report platform --release --dry-run
run report platform --release
cp "$out" "$SCRATCH/first"
check_same 'the newest period that is over, in bands' cat "$SCRATCH/first" <<'.'
Report of the platform, 2022 H2
===============================
Most, 2022-07-01 to 2022-12-31

The period in short
-------------------

- 0–2 families are in care at the end of the period.
- A case was opened for 0–2 families.
- At most 2 families are at the highest risk level.
- No need is shared by more than 2 families.
- Help began for 0–2 families.
- Of 2 services we know of 1 whether they have a place.
- The platform met once. 3 people came.
- What the region lacks: Dětský psychiatr.

what                           this period
-----------------------------  -----------
families in care at the end            0–2
signals received                       3–7
newly opened cases                     0–2
families at the highest level          0–2
families whose help began              0–2
closed cases                           0–2
Families and signals are counted in bands so that none can be identified: 3–7
means three to seven. More or fewer is only said where the bands do not overlap.

Who noticed the families first
------------------------------

Families with a newly opened case, by source of the signal: none has more than 2
families, so they are not listed.

What families need, and what the region has for it
--------------------------------------------------

Families in the period, by need: none has more than 2 families, so they are not
listed.

The way to help
---------------

Families with an unsuccessful referral, by reason: none has more than 2
families, so they are not listed.

How long new families waited for their first help is not told: too few families.

Families with a referral in the period that was

referral                families
----------------------  --------  ---
requested                    0–2  ▒▒▒
accepted                     0–2  ▒▒▒
started                      0–2  ▒▒▒
helped                       0–2  ▒▒▒
ended, outcome unknown       0–2  ▒▒▒
A family may be in several steps; the steps of one referral may lie in different
periods.

Families with a newly opened case, by how their waiting ended

waiting                           families
--------------------------------  --------  ---
help started                           0–2  ▒▒▒
the case was closed without help       0–2  ▒▒▒
still waiting at the end               0–2  ▒▒▒

How much families are at risk
-----------------------------

Families at the end of the period, by level

level         families
------------  --------  ---
high               0–2  ▒▒▒
medium             0–2  ▒▒▒
low                0–2  ▒▒▒
undetermined       0–2  ▒▒▒
not stated         0–2  ▒▒▒

Families with a newly opened case, by level at their first assessment

level         families
------------  --------  ---
high               0–2  ▒▒▒
medium             0–2  ▒▒▒
low                0–2  ▒▒▒
undetermined       0–2  ▒▒▒
not stated         0–2  ▒▒▒

Who meets
---------

Every profession of the platform's people came at least once.

How many of each profession came to each meeting

profession    P 11/22
------------  -------
case manager        1
teacher             1
unknown             1
P: platform meeting, T: training, F: fair of services.

What the platform asked for, and what became of it
--------------------------------------------------

agreed on   due         state  closed  task
----------  ----------  -----  ------  ------------
2022-11-09  2022-12-01  late           Napsat kraji

Good practice that was shared
-----------------------------

- Ranní klub před školou.

What the region lacks
---------------------

- Dětský psychiatr.

About the platform
------------------

Platforma pomáhá dětem.

Píšete na anna.bekova@example.org.

Appendix: all tables
--------------------

Families with a newly opened case, by reason: none has more than 2 families, so
they are not listed.

Families with a newly opened case, by municipality: none has more than 2
families, so they are not listed.

Families with a referral, by need: none has more than 2 families, so they are
not listed.

Families with a referral, by municipality: none has more than 2 families, so
they are not listed.

No training was held.

No fair of services was held.

Signals

what                    signals
----------------------  -------
received in the period      3–7

Families

what                            families
------------------------------  --------
with an open case at the start       0–2
case opened in the period            0–2
case closed in the period            0–2
with an open case at the end         0–2
of them with the highest level       0–2
of them with an acute sign           0–2

Families whose help ended, by outcome

outcome        families
-------------  --------  ---
helped              0–2  ▒▒▒
helped partly       0–2  ▒▒▒
did not help        0–2  ▒▒▒
unknown             0–2  ▒▒▒

Meetings, by kind

kind              meetings
----------------  --------
case meeting             1
platform meeting         1

What the platform met for

date        kind              attended  topic
----------  ----------------  --------  --------------
2022-11-09  platform meeting         3  Škola bez obav

Tasks

what                      tasks
------------------------  -----
agreed                        2
done in time                  1
late and open at the end      1

Hours

recorded as         activity          hours
------------------  ----------------  -----
meeting             platform meeting   2.00
visit                                  0.83
work outside cases  travel             0.42

Services of the directory, by kind and status

kind        active
----------  ------
not stated       2

Availability at the end of the period

newest answer     services
----------------  --------
waiting list             1
nobody has asked         1

How to read the numbers
-----------------------

term                   what it means
---------------------  ---------------------------------------------------------
family in care         A family with an open case on the last day of the period.
signal                 A report that a child may be at risk; not every signal
                       opens a case.
risk level             The most severe level of the children of a family by
                       their newest assessment; undetermined: answers are
                       missing that would decide it.
need                   What the family's case names; a family may have several,
                       and a service that helps with several needs is counted at
                       each of them.
has a place            By the newest answer of the service on the last day of
                       the period; an answer that is too old counts as not
                       known.
help began             A service to which the family was referred began to help
                       in the period, at least once.
unsuccessful referral  One that was rejected, cancelled or failed in the period.
waiting                From the signal that led to the case, or from its
                       opening, to the first day with help.
late task              One whose day was before the last day of the period, and
                       which was not done by then.
band                   Numbers of families and signals are rounded: 0–2, 3–7,
                       8–12 and so on. Which number within a band is true is not
                       told.
.
check_match 'what was released is recorded' '^families,opened,families,0,2$' cat released/2023/2023-01-10-release-????.csv
hash=$(grep -v -e ^table, -e ^about, released/2023/*.csv | sha256sum | cut -d ' ' -f 1)
check_match 'with the hash of its numbers' "^about,hash,value,$hash,\$" cat released/2023/2023-01-10-release-????.csv
check_unchanged 'the same period again writes nothing' report platform --release
check_same 'and is the same' report platform <"$SCRATCH/first"
check_match 'numbers of those inside are exact' '^received,3,$' report platform --inside -f csv --table signals
check_match 'and are said to stay there' '^! Internal: this report has exact numbers' report platform --inside

# Three late entries: the released period stays, the next one counts them.
export SPIS_TODAY=2023-02-01
for day in 2022-12-01 2022-12-02 2022-12-03; do new_signal "$day"; done
check_same 'a released period stays as it was' report platform --from 2022-07-01 <"$SCRATCH/first"
mv .git "$SCRATCH/git"
check_same 'also without git' report platform --from 2022-07-01 <"$SCRATCH/first"
mv "$SCRATCH/git" .git
commit_all Late
export SPIS_TODAY=2023-07-10
check 'the next period' report platform --lang en -f json
check_values 'late entries count in the next period' <<'.'
signals received 3-7
families open-at-start 0-2
.
for day in 2022-12-01 2022-12-02 2022-12-03; do
	grep -q "^late: .*/$day-signal-....\.md of $day was recorded .* it counts on 2023-02-01\$" "$err" ||
		trouble "the late entry of $day is not named"
done
result 'and are named to the team'
.
release=$(echo released/2023/2023-01-10-release-????.csv)
cp "$release" "$SCRATCH/released"
sed -i 's/^families,opened,families,0,2$/families,opened,families,3,7/' "$release"
check_error 3 "$release: .*the release was changed by hand" report platform --from 2022-07-01
check_error 3 "$release: .*the release was changed by hand" report platform --release --from 2023-01-01
run store-check
grep -q "^$release: error: the release was changed by hand" "$out" || trouble 'store-check does not say so'
result 'which store-check finds'
cp "$SCRATCH/released" "$release"
cp "$release" released/2023/2023-01-11-release-zzzz.csv
check_told 'two releases of one period are told' 'warning: this period was released twice' \
	report platform --from 2022-07-01
run store-check
grep -q '2023-01-11-release-zzzz.csv: warning: this period was already released' "$out" ||
	trouble 'store-check does not say so'
result 'also by store-check'
rm released/2023/2023-01-11-release-zzzz.csv
sed -i 's/^grid: half-year/grid: year/' spis.md
check_error 3 'a report of 2022-07-01 to 2022-12-31 was released, which shares days' report platform
sed -i 's/^grid: year/grid: half-year/' spis.md

# --- Formats and files -------------------------------------------------------------------------------

run report platform --from 2022-07-01 -f json --lang cs
cp "$out" "$SCRATCH/czech.json"
check_same 'JSON is the same in every language' report platform --from 2022-07-01 -f json --lang en <"$SCRATCH/czech.json"
check_same 'with the labels of both' python3 -c 'import json, sys
for section in json.load(open(sys.argv[1]))["sections"]:
    for table in section["tables"]:
        if table["name"] == "levels":
            for row, *labels in zip(table["rows"], table["labels"]["cs"], table["labels"]["en"]):
                print(row[0], *(label[0] for label in labels))' "$SCRATCH/czech.json" <<'.'
high vysoká high
medium střední medium
low nízká low
undetermined neurčená undetermined
none neuvedeno not stated
.
check_match 'a figure by itself' '^<svg xmlns="http://www.w3.org/2000/svg" role="img"' \
	report platform --from 2022-07-01 -f svg --table levels
check_match 'with the numbers of its table' 'data-low="0" data-high="2"' \
	report platform --from 2022-07-01 -f svg --table levels
check_error 2 'svg is one figure \(give --table NAME, one of: [a-z, -]*levels' report platform --from 2022-07-01 -f svg
check_error 2 'svg is one figure' report platform --from 2022-07-01 -f svg --table hours
check_match 'a table as CSV' '^open-at-start,0-2,$' report platform --from 2022-07-01 -f csv --table families
check 'a file' report platform --from 2022-07-01 -f md -o "$SCRATCH/report.md"
check_same 'and nothing printed' cat "$out" </dev/null
check_match 'a heading of Markdown' '^# Report of the platform, 2022 H2' cat "$SCRATCH/report.md"
check_error 3 'No such file' report platform --release --from 2023-01-01 -o "$SCRATCH/none/report.md"
check_status 1 'a report that was not written is not released' grep -rl 2023-06-30 released
check_error 3 'No such file' report case "$family" -o "$SCRATCH/none/report.md"

# --- What may leave ----------------------------------------------------------------------------------

git checkout -q .
git clean -qfd
git rm -rq released
commit_all 'Nothing released'
export SPIS_TODAY=2023-01-10
meeting=$(basename meetings/2022/*.md)
# leaks PATTERN SED...: the platform's minutes changed so are refused with that message.
leaks() {
	pattern=$1
	shift
	sed -i "$@" "meetings/2022/$meeting"
	check_error 3 "$pattern" report platform -o "$SCRATCH/leak.md"
	check_same 'and there is no file' find "$SCRATCH" -name leak.md </dev/null
	git checkout -q meetings
}
leaks "meetings/2022/$meeting:[0-9]+:[0-9]+: error: 'Hanou Vymyšlenou' is a name of the identities|'Hanou' is a name" \
	's/Dětský psychiatr/Sešli jsme se s Hanou Vymyšlenou/'
leaks "meetings/2022/$meeting:3:.*is a name of the identities" 's/^topic:.*/topic: O Janě Vymyšlené/'
leaks "'777 123 456' is a phone number" 's/Dětský psychiatr/Volejte 777 123 456/'
leaks "'777 123 457' is a phone number" 's/Dětský psychiatr/Volejte 777 123 456 nebo 777 123 457/'
leaks "is a birth number, so the report does not leave" 's/Dětský psychiatr/Dítě \&#55;103192745/'
leaks "is a birth number, so the report does not leave" 's/Dětský psychiatr/Dítě %37103192745/'
leaks "'nekdo@example.com' is an e-mail address" 's/^topic:.*/topic: "Pište na nekdo@example.com"/'
SPIS_TODAY=2022-09-10 signal-log --source police --reporter 'Kvido Ohlašovatel' -m 'Viděno.' >/dev/null 2>&1 || bail 'signal-log'
leaks "'Kvida Ohlašovatele' is a name|'Kvida' is a name" 's/Dětský psychiatr/Děkujeme od Kvida Ohlašovatele/'
# shellcheck disable=SC2016  # sed's last line
leaks "meetings/2022/$meeting:[0-9]+:1: error: git could not merge here" '$a>>>>>>> theirs'
check_error 3 'the identities are not at hand' env -u SPIS_IDENTITIES report platform
sed -i '2s/^/c2-name: [broken\n/' "$identities/$family.md"
check_error 3 "$family.md" report platform
sed -i 2d "$identities/$family.md"
: >"$folder/2022-09-14-note-aaaa.md"
check_error 3 'no report for outside is made while something in the store cannot be read' report platform
check_status 3 'a case is told as far as it can be read' report case "$family"
rm "$folder/2022-09-14-note-aaaa.md"

# --- Many families -----------------------------------------------------------------------------------

# families COUNT SOURCE: that many cases opened in the autumn.
number=0
families() {
	for _ in $(seq "$1"); do
		number=$((number + 1))
		id=$(printf 'a%07d' $number)
		mkdir "cases/2022/$id"
		printf -- '---\ncase: %s\nopened: 2022-10-01\nmanager: anna.bekova\nsource: %s\nplace: skola\n---\n' \
			"$id" "$2" >"cases/2022/$id/case.md"
		echo 'case,member,kind,role,born,sex,lives,legal,safe_contact,from,to' >"cases/2022/$id/members.csv"
	done
}
families 15 education
families 12 health
families 9 police
families 1 family
mv cases/2022/a0000001/case.md "$SCRATCH/case.md"
sed 's/^source/continued-in: a0000002\n&/' "$SCRATCH/case.md" >cases/2022/a0000001/case.md
check 'in bands' report platform -f json
cp "$out" "$SCRATCH/many.json"
check_values 'more than thirty families are told apart, none of them twice' <<'.'
families opened 33-37
families open-at-end 33-37
sources education 13-17
sources health 8-12
sources police 8-12
sources family absent
reasons none 33-37
municipalities most 33-37
levels none 33-37
levels low 0-2
needs none 33-37
needs tutoring absent
outcomes helped 0-2
waiting waiting 33-37
waiting started 0-2
waiting-time median None
.
check 'and are the same counted anew' "$TOP/tests/recount/platform.py" . "$SCRATCH/many.json"

# 9 families with a referral, of them 7 of Most and 2 without a place: bands 8-12, 3-7 and 0-2 leave only 8
# and 9 of them.
rm -r cases/2022/a0000*
number=0
families 35 education
for at in 1 2 3 4 5 6 7 8; do
	case=a000000$at
	printf -- '---\ncase: %s\nservice: poradna\nneed: therapy\nby: anna.bekova\nfor:\n  - c1\n---\n' \
		"$case" >"cases/2022/$case/2022-10-02-referral-000$at.md"
	[ "$at" -gt 2 ] || sed -i '/^place/d' "cases/2022/$case/case.md"
done
check_match 'a table that tells too much is left out, and named' \
	'^Withheld: Families with a referral, by municipality$' report platform
check 'the others are told' report platform -f json
cp "$out" "$SCRATCH/short.json"
check_values 'with their numbers' <<'.'
families open-at-start 0-2
referrals requested 8-12
referral-needs therapy 8-12
municipalities most 33-37
waiting-time median None
.
check 'which are the same counted anew' "$TOP/tests/recount/platform.py" . "$SCRATCH/short.json"

# 37 in all; 18 + 13 + 3 + 3 are the least that the bands allow, so that the rest must be 0.
rm -r cases/2022/a0000*
families 17 education
families 13 health
families 3 police
families 3 family
check 'numbers that tell too much' report platform -f json
cp "$out" "$SCRATCH/coarse.json"
check_values 'are told more coarsely' <<'.'
families opened 33-37
families open-at-start 0-2
families closed 0-2
sources education 18-22
sources health 13-17
sources police absent
sources all-others 3-7
.
check 'and are the same counted anew' "$TOP/tests/recount/platform.py" . "$SCRATCH/coarse.json"
rm -r cases/2022/a0000*
families 32 education
families 3 health
families 1 police
check 'there is always a report' report platform -f json
cp "$out" "$SCRATCH/least.json"
check_told 'the team is told why' '^withheld: sources: with it, ' report platform --explain
check_match 'without the table that would tell' '^Withheld: Families with a newly opened case, by source of the signal$' report platform
check 'which is the same counted anew' "$TOP/tests/recount/platform.py" . "$SCRATCH/least.json"
rm -r cases/2022/a0000*

# --- Mistakes ----------------------------------------------------------------------------------------

check_error 2 "'platfrom' is not one of: case, network, platform, timesheet, today \\(did you mean 'platform'\\?\\)" report platfrom
check_error 2 "'xyzzy' is not one of: case, network, platform, timesheet, today" report xyzzy
check_error 2 'something is missing \(one of: case, [a-z, ]*, [a-z ]*\)' report
check_error 2 'something is missing \(report case \[OPTION\]... CASE\)' report case
check_error 2 "'most' is one word too many \\(report platform " report platform most
check_error 2 "'b' is one word too many" report case a b
check_error 2 '--from does not go with case' report case --from 2022-07-01 "$family"
check_error 2 "'2022-02-30' is not a day" report platform --from 2022-02-30
check_error 3 'the period ends on 2022-06-30, before it begins' report platform --from 2022-07-01 --to 2022-06-30
check_error 2 "the report has no table 'famlies' \\(one of: keys, sources, " \
	report platform -f csv --table famlies
check_error 2 "'xml' is no format of this command" report platform -f xml
check_error 3 "case 'xyzzyxyz' not found" report case xyzzyxyz
cp -R "$folder" cases/2022/"${family%?????}00000"
check_error 3 'may be any of 2 cases' report case "${family%?????}"
rm -r cases/2022/"${family%?????}00000"
refuses_wrong_stores report platform --release
git checkout -q .
git clean -qfd
commits_only report platform --release <<'.'
released/2023/2023-01-10-release-17yb.csv
.
finish
