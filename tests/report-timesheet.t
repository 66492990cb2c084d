#!/bin/sh
# report timesheet: every record of a person and a month that says how long it took, and its sums.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
cat >"$SCRATCH/diary.md" <<.
# 2022-08-31
## $family visit 99 min
# 2022-09-01
## $family visit 45 min 14:00 project:krok
## $family call 10 min
## $family call
Nikdo to nebral.
# 2022-09-30
## work networking 1:30 h project:krok
.
run env SPIS_TODAY=2022-09-30 case-note --day "$SCRATCH/diary.md"
[ "$status" -eq 0 ] || bail "case-note: $(told)"
run env SPIS_TODAY=2022-09-30 case-note --by jan.malik --duration 500 "$family"
# Meetings: as one who was present, as who wrote the minutes, and one of others.
minutes 2022-09-10 "$family" <<'.'
---
kind: case-meeting
time: "08:30-09:30"
duration: 60
present:
  - anna.bekova part
  - role:mother
child-heard: "yes"
---
.
minutes 2022-09-10 '' <<'.'
---
kind: platform
duration: 120
minute-taker: anna.bekova
attended:
  - teacher 3
project: krok
---
.
minutes 2022-09-11 '' <<'.'
---
kind: team
duration: 30
present:
  - jan.malik
---
.
export SPIS_TODAY=2022-10-05

# krok: 45 + 120 + 90 = 255 minutes = 4.25 hours; none: 10 + 60 = 70 = 1.17; all: 325 = 5.42.
sheet() { report timesheet anna.bekova --month 2022-09 "$@"; }
check_same 'all of the month, in the order of time, and nothing else' \
	sh -c 'report timesheet anna.bekova --month 2022-09 -f csv --table timesheet | sed "s/-[0-9a-z]\{4\}$//"' <<.
date,time,activity,project,minutes,record
2022-09-01,,call,none,10,$family/2022-09-01-call
2022-09-01,14:00,visit,krok,45,$family/2022-09-01-visit
2022-09-10,,platform,krok,120,2022-09-10-meeting
2022-09-10,08:30-09:30,case-meeting,none,60,$family/2022-09-10-meeting
2022-09-30,,networking,krok,90,2022-09-30-work
.
check_same 'by project and activity' sheet -f csv --table activities <<'.'
project,activity,minutes,hours
krok,networking,90,1.50
krok,platform,120,2.00
krok,visit,45,0.75
none,call,10,0.17
none,case-meeting,60,1.00
.
check_same 'by project' sheet -f csv --table projects <<'.'
project,minutes,hours
krok,255,4.25
none,70,1.17
all,325,5.42
.
check_same 'for the accountant' sh -c 'report timesheet anna.bekova --month 2022-09 -f xcsv --table projects | tail -n 1 | tr -d "\r"' <<'.'
all;325;5,42
.
check_match 'says that it stays inside' '^! .* stays inside\.$' sheet --lang=en
check_match 'in Czech' '^Výkaz práce: Anna Beková \(anna\.bekova\)$' sheet --lang=cs
check_match 'as JSON' '"kind": "timesheet"' sheet -f json
check_status 1 'a month without work' report timesheet anna.bekova --month 2022-10
check_match 'this month without --month' '2022-10-01 to 2022-10-31' sh -c 'report timesheet anna.bekova --lang=en || :'
check_error 2 "'2022-13' is no month" report timesheet anna.bekova --month 2022-13 --lang=en
check_match 'where a record has no room its case stands above it' '^ +2022-09-01-visit-[0-9a-z]{4}$' \
	sh -c "report timesheet anna.bekova --month 2022-09 -o '$SCRATCH/sheet' && cat '$SCRATCH/sheet'"
mkdir "$SCRATCH/browser"
printf '#!/bin/sh\necho "shown: $*"\n' >"$SCRATCH/browser/xdg-open"
chmod +x "$SCRATCH/browser/xdg-open"
check_told 'a page is shown in the browser' '^shown: /.*/sheet\.html$' \
	env PATH="$SCRATCH/browser:$PATH" report timesheet anna.bekova --month 2022-09 -o "$SCRATCH/sheet.html" --open
check_match 'as HTML' '^<!doctype html>$' cat "$SCRATCH/sheet.html"
printf '#!/bin/sh\nexit 3\n' >"$SCRATCH/browser/xdg-open"
check_told 'which may fail: the page is there' 'no browser could be started' \
	env PATH="$SCRATCH/browser:$PATH" report timesheet anna.bekova --lang=en --month 2022-09 -o "$SCRATCH/page" --open
check_error 2 'open requires a file' report timesheet anna.bekova --open --lang=en
check_error 2 "'9' is no month" report timesheet anna.bekova --month 9 --lang=en
check_error 3 "did you mean 'anna.bekova'" report timesheet anna.bekov --lang=en
check_error 2 'something is missing \(report timesheet \[OPTION\]... PERSON\)' report timesheet --lang=en
check_error 2 'from does not go with timesheet' report timesheet anna.bekova --from 2022-09-01 --lang=en
check_error 2 'month does not go with case' report case "$family" --month 2022-09 --lang=en
printf 'x' >"$folder/2022-09-02-note-zzzz.md"
check_status 3 'a broken record is said, and the rest counted' sheet
check_match 'counted' '^all,325,5.42$' sh -c 'report timesheet anna.bekova --month 2022-09 -f csv 2>/dev/null || :'
finish
