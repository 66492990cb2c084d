#!/bin/sh
# signal-log: recording a signal, its screening, opening its case, and the list.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check_same 'prints the name' signal-log -d 2022-09-12 --source education --channel phone --time 09:30 \
	--reason truancy --reason domestic-violence --urgency days -m 'Chodí bez svačiny.' \
	--reporter 'Eva Tajná' --reporter-contact 'eva@example.org' <<'.'
2022-09-12-signal-17yb
.
signal=2022-09-12-signal-17yb file=cases/signals/2022/2022-09-12-signal-17yb.md
check_same 'writes the signal' cat "$file" <<'.'
---
recorded: 2022-09-14
time: "09:30"
source: education
channel: phone
reasons:
  - truancy
  - domestic-violence
urgency: days
---
Chodí bez svačiny.
.
check_same 'writes who reported elsewhere' cat "$identities/reporters/$signal.md" <<'.'
---
name: Eva Tajná
contact: eva@example.org
---
.
check_match 'for its owner alone' '^600$' stat -c %a "$identities/reporters/$signal.md"
check_status 1 'and not in the store' grep -rq Tajná .
second=$(SPIS_SEED=2 signal-log --source health -m Hlad. 2>/dev/null)
third=$(SPIS_SEED=3 signal-log --source public -d 2022-09-13 -m - <<'.' 2>/dev/null
Křik.
.
)

check_same 'lists them in the order of time' signal-log --list <<.
$signal	2022-09-12	education	phone	days	truancy;domestic-violence		
$third	2022-09-13	public					
$second	2022-09-14	health					
.
check_match 'the list speaks Czech to people' 'školství' signal-log --list -f table --lang cs
check_match 'and JSON to programs' '"events": \[\]' signal-log --list -f json
check_same 'lists those of some days' signal-log --list --since 2022-09-13 --until 2022-09-13 -f ids <<.
$third
.
check_status 1 'none is the answer no' signal-log --list --since 2022-09-15
check_status 0 'a list takes no lock' flock . signal-log --list

before=$(cat "$file")
check_same 'screening prints the name' signal-log --screen "$signal" --outcome joined --case "$family" <<.
$signal
.
check_same 'screening changes its lines only' sh -c "printf '%s\n' '$before' | diff - $file | grep '^[<>]'" <<.
> events:
>   - "2022-09-14 joined $family"
.
check_match 'the case shows who reported before' '^2022-09-12 +education +within days +2022-09-14 joined' \
	case-show --lang en "$family"
check_match 'so does its report' '^2022-09-12 +education +within days' report case --lang en "$family"
check_error 3 "$signal was already screened: 2022-09-14 joined" \
	signal-log --screen "$signal" --outcome declined
check_error 3 'was already screened' signal-log --open "$signal" --member c1:child
check_same 'a path names a signal too' \
	signal-log --screen "cases/signals/2022/$third.md" --outcome advice-only <<.
$third
.
check_same 'what waits is what was not screened' signal-log --list --unscreened -f ids <<.
$second
.

check_same 'opening prints the case' env SPIS_SEED=5 signal-log --open "$second" --member c1:child:2014:m \
	--place most --need tutoring --handle sova -m 'Nejí.' <<'.'
pr75541b
.
opened=$(printed)
check_same 'the case names its signal' cat "cases/2022/$opened/case.md" <<.
---
case: $opened
opened: 2022-09-14
manager: anna.bekova
source: health
signal: "$second"
place: most
needs:
  - tutoring
handle: sova
---
Nejí.
.
check_same 'the signal names its case' cat "cases/signals/2022/$second.md" <<.
---
source: health
events:
  - "2022-09-14 opened $opened"
---
Hlad.
.
fourth=$(SPIS_SEED=4 signal-log --source family --reason truancy 2>/dev/null)
check_match 'a case takes the reasons of its signal' '^\+  - truancy$' \
	case-new -n --signal "$fourth" --member c1:child
check_no_match 'unless it has its own' '^\+  - truancy' \
	case-new -n --signal "$fourth" --member c1:child --reason bullying

check_unchanged 'a dry run writes nothing' signal-log -n --source family -m Hlad. --reporter 'Eva Tajná'
check_match 'it shows what would change' '^\+  - "2022-09-14 declined only a rumour"$' \
	signal-log -n --screen "$fourth" --outcome 'declined:only a rumour'
check_no_match 'it shows no reporter' Tajná signal-log -n --source family -m Hlad. --reporter 'Eva Tajná'

check_error 2 '--source is missing' signal-log -m 'Křik.'
check_error 3 "source: 'teacher'" signal-log --source teacher -m Hlad.
check_error 3 "channel 'fax' is none of" signal-log --source family -m Hlad. --channel fax
check_error 3 "urgency 'later' is none of" signal-log --source family -m Hlad. --urgency later
check_error 3 "time '25:00' is no time of day" signal-log --source family -m Hlad. --time 25:00
check_error 3 "reasons: 'truanc' .*did you mean 'truancy'" signal-log --source family --reason truanc
check_error 3 "'7103192745' is a birth number" signal-log --source family -m 'Matka 7103192745.'
check_error 3 "'eva@example.org' is an e-mail" signal-log --source family -m 'Napište eva@example.org.'
check_error 3 "'Evou Tajnou' is a name of the person who reported" \
	signal-log --source family --reporter 'Eva Tajná' -m 'Mluvila jsem s Evou Tajnou.'
check_error 3 'no identities directory is set' env -u SPIS_IDENTITIES \
	signal-log --source family -m Hlad. --reporter Eva
check_error 3 'future' signal-log --source family -m Hlad. -d +2d
check_error 2 "'2022-02-30' is not a day" signal-log --source family -m Hlad. -d 2022-02-30
check_error 2 '--outcome is missing' signal-log --screen "$fourth"
check_error 3 "--outcome: 'lost' is none of" signal-log --screen "$fourth" --outcome lost
check_error 2 '--case is missing' signal-log --screen "$fourth" --outcome joined
check_error 2 '--case does not go with --outcome declined' \
	signal-log --screen "$fourth" --outcome declined --case "$family"
check_error 3 "did you mean '$fourth'" signal-log --screen "${fourth%?}0" --outcome declined
check_error 3 "signal 'it' not found \\(signal-log --list" signal-log --screen it --outcome declined
check_error 3 'before the record' signal-log --screen "$fourth" --outcome declined -d 2022-09-13
check_error 3 "'advice-only' takes no detail" signal-log --screen "$fourth" --outcome advice-only:x
check_error 2 '--member is missing' signal-log --open "$fourth"
check_error 2 '--open does not go with --screen' signal-log --screen "$fourth" --outcome declined \
	--open "$fourth"
check_error 2 '--outcome does not go with recording a signal' signal-log --source family \
	--outcome declined
check_error 2 '--source does not go with --list' signal-log --list --source family
check_error 2 "--format: 'yaml' is no format" signal-log --list -f yaml
refuses_wrong_cases signal-log --screen "$fourth" --outcome joined --case CASE
refuses_wrong_stores signal-log --source family -m Hlad.
mv cases "$SCRATCH/elsewhere"
check_error 3 'the cases are not here' signal-log --list
check_error 3 'the cases are not here' signal-log --source family -m Hlad.
mv "$SCRATCH/elsewhere" cases

# News on a closed case opens it again, or goes elsewhere.
check_same 'those of a case' signal-log --list --case "$family" -f ids <<.
$signal
.
check_status 1 'a case without a signal' signal-log --list --case "$(SPIS_SEED=51 case-new --source health --member c1:child 2>/dev/null)"
check_error 3 "case 'nobody' not found|nobody" signal-log --list --case nobody
check_error 2 '--reopen does not go with an open case' signal-log --lang en --screen "$fourth" --outcome joined --reopen --case "$family"
check_error 2 '--reopen does not go with --outcome declined' signal-log --lang en --screen "$fourth" --outcome declined --reopen
closed=$(SPIS_SEED=52 case-new -d 2022-09-01 --source health --member c1:child 2>/dev/null)
run case-close -d 2022-09-12 --anyway x --reason moved --outcome unknown "$closed"
check_error 3 "case $closed is closed since 2022-09-12 \(open it again with --reopen" \
	signal-log --lang en --screen "$fourth" --outcome joined --case "$closed"
check_same 'with --reopen' signal-log --screen "$fourth" --outcome joined --reopen --case "$closed" <<.
$fourth
.
check_match 'the reopening names the signal' "$fourth" sh -c "cat cases/2022/$closed/*-reopening-*.md"
check_match 'the event is there' "joined $closed" cat "cases/signals/2022/$fourth.md"
run case-set "$closed" continued-in="$family"
unheard=$(SPIS_SEED=53 signal-log --source family -m Hlad. 2>/dev/null)
check_error 3 "is continued in $family" signal-log --lang en --screen "$unheard" --outcome joined --reopen --case "$closed"
check_same 'the store is in order' store-check </dev/null

check 'a signal' signal-log --source family -m 'Pláče.'
mistaken=$(printed)
check_error 3 'has no event to undo \(it waits to be screened\)' signal-log --lang=en --undo "$mistaken"
check 'screened' signal-log --screen "$mistaken" --outcome advice-only
check_same 'taken back' signal-log --undo "$mistaken" <<.
$mistaken
.
check_match 'by an event' '^  - "2022-09-14 undone 2022-09-14 advice-only"$' \
	cat "cases/signals/2022/$mistaken.md"
check_match 'it waits again' "^$mistaken" signal-log --list --unscreened
check_error 3 'was undone' signal-log --lang=en --screen "$mistaken" --outcome advice-only
check 'screened otherwise' signal-log --screen "$mistaken" --outcome declined
check_error 2 '--outcome' signal-log --undo "$mistaken" --outcome declined
git add . && git commit -q -m More
commits_only env SPIS_SEED=9 signal-log --source family -m Hlad. --reporter Eva <<'.'
cases/signals/2022/2022-09-14-signal-42p0.md
.
finish
