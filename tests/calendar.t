#!/bin/sh
# --ics of meeting-log and task-list: three calendars, opened in real calendar libraries.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# opens FILE...: the calendars as libical and python3-icalendar read them, imported in this order.
opens() { /usr/bin/python3 "$TOP/tests/tools/ical.py" "$@"; }

sed -i 's/^skola,Základní škola,,/skola,Základní škola,"Školní 1; Most",/' places.csv
mkdir -p meetings/2022
case_stem=2022-09-05-meeting-aaaa
cat >"$folder/$case_stem.md" <<.
---
case: $family
kind: conference
time: "14:00-15:30"
place: skola
topic: O lišce
present:
  - anna.bekova
  - role:mother
next: 2022-12-05
---
- [ ] Příliš žluťoučký kůň úpěl ďábelské ódy: doučování, doprovod do školy a zpět @anna.bekova due:2022-09-20 id:t1111111
- [x] Zavolat do $family; liškám, či Lišce \\x @petr.dub due:2022-09-10 done:2022-09-09 id:t2222222
- [x] Odpadlo @role:mother cancelled:2022-09-08 id:t3333333
- [ ] Bez identifikátoru @anna.bekova
.
cat >meetings/2022/2022-06-01-meeting-bbbb.md <<'.'
---
kind: platform
time: "09:00"
duration: 90
place: skola
topic: "Terapie, čekání; ceny"
next: 2022-10-05
---
- [ ] Zjistit volná místa @jan.malik due:2022-10-01 id:t5555555
- [ ] Oběd @anna.bekova due:2022-10-02 id:t6666666
.
check 'the store is in order' store-check

# 1. A meeting of a case.
check 'a meeting of a case' meeting-log --ics --lang cs "$family/$case_stem"
cp "$out" "$SCRATCH/case.ics"
check_same 'tells neither the case nor a person nor the place' opens "$SCRATCH/case.ics" <<'.'
VEVENT 2022-09-05-meeting-aaaa-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Případová konference
  DTSTART 2022-09-05T14:00:00
  DTEND 2022-09-05T15:30:00
  STATUS CONFIRMED
  CLASS PRIVATE
VEVENT 2022-09-05-meeting-aaaa-next-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Příští setkání k případu
  DTSTART 2022-12-05
  STATUS TENTATIVE
  TRANSP TRANSPARENT
  CLASS PRIVATE
VTODO t1111111-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Příliš žluťoučký kůň úpěl ďábelské ódy: doučování, doprovod do školy a zpět
  DUE 2022-09-20
  STATUS NEEDS-ACTION
  CLASS PRIVATE
VTODO t2222222-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Zavolat do …; …, či … \x
  DUE 2022-09-10
  COMPLETED 2022-09-09T00:00:00+00:00
  STATUS COMPLETED
  CLASS PRIVATE
VTODO t3333333-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Odpadlo
  STATUS CANCELLED
  CLASS PRIVATE
VTODO 2022-09-05-meeting-aaaa-15-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Bez identifikátoru
  STATUS NEEDS-ACTION
  CLASS PRIVATE
.
check_status 1 'not in any byte' grep -Eia "$family|li[sš][kc]|anna|bekov|petr|matka|škola" "$SCRATCH/case.ics"
check_told 'and says that something was left out' \
	'^meeting-log: note: 3 words are what cases are called: they were left out' \
	meeting-log --ics "$family/$case_stem"
check 'a calendar for the team' meeting-log --ics --internal --case liska "$case_stem"
cp "$out" "$SCRATCH/internal.ics"
opens "$SCRATCH/internal.ics" >"$SCRATCH/internal" 2>&1
check_same 'tells them' grep -A 4 -e aaaa-spis -e t2222222 "$SCRATCH/internal" <<.
VEVENT 2022-09-05-meeting-aaaa-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Case conference: O lišce
  DESCRIPTION $family/2022-09-05-meeting-aaaa | liska
  LOCATION Základní škola, Školní 1; Most
--
VTODO t2222222-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Zavolat do $family; liškám, či Lišce \\x
  DESCRIPTION Petr Dub (petr.dub) | $family/2022-09-05-meeting-aaaa | liska
  DUE 2022-09-10
.

# 2. A meeting of the platform.
check 'a meeting of the platform' meeting-log --ics --lang cs 2022-06-01-meeting-bbbb
cp "$out" "$SCRATCH/platform.ics"
check_same 'tells its topic and its place' opens "$SCRATCH/platform.ics" <<'.'
VEVENT 2022-06-01-meeting-bbbb-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Setkání platformy: Terapie, čekání; ceny
  LOCATION Základní škola, Školní 1; Most
  DTSTART 2022-06-01T09:00:00
  DTEND 2022-06-01T10:30:00
  STATUS CONFIRMED
VEVENT 2022-06-01-meeting-bbbb-next-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Příště: setkání platformy
  DTSTART 2022-10-05
  STATUS TENTATIVE
  TRANSP TRANSPARENT
VTODO t5555555-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Zjistit volná místa
  DUE 2022-10-01
  STATUS NEEDS-ACTION
VTODO t6666666-spis
  DTSTAMP 2022-09-14T00:00:00+00:00
  SUMMARY Oběd
  DUE 2022-10-02
  STATUS NEEDS-ACTION
.
sed '/^next/d' meetings/2022/2022-06-01-meeting-bbbb.md >meetings/2022/2022-10-04-meeting-cccc.md
sed -i '/^- \[ \]/d; /^time/d' meetings/2022/2022-10-04-meeting-cccc.md
check_match 'the next one is cancelled when another has taken its place' '^STATUS:CANCELLED' \
	meeting-log --ics 2022-06-01-meeting-bbbb
check_match 'a meeting without a time takes its day' '^DTSTART;VALUE=DATE:20221004' meeting-log --ics 2022-10-04-meeting-cccc
rm meetings/2022/2022-10-04-meeting-cccc.md

# 3. The tasks of a person, imported, and again after some have changed.
check 'the tasks of a person' task-list --ics --person anna.bekova --all
cp "$out" "$SCRATCH/tasks.ics"
task-done t6666666 >/dev/null 2>&1
task-done --due 2022-09-30 t1111111 >/dev/null 2>&1
check 'a day later' env SPIS_TODAY=2022-09-15 task-list --ics --person anna.bekova --all
cp "$out" "$SCRATCH/again.ics"
check_same 'a second import updates the first' opens "$SCRATCH/tasks.ics" "$SCRATCH/again.ics" <<'.'
VTODO t6666666-spis
  DTSTAMP 2022-09-15T00:00:00+00:00
  SUMMARY Oběd
  DUE 2022-10-02
  COMPLETED 2022-09-14T00:00:00+00:00
  STATUS COMPLETED
VTODO t1111111-spis
  DTSTAMP 2022-09-15T00:00:00+00:00
  SUMMARY Příliš žluťoučký kůň úpěl ďábelské ódy: doučování, doprovod do školy a zpět
  DUE 2022-09-30
  STATUS NEEDS-ACTION
  CLASS PRIVATE
VTODO 2022-09-05-meeting-aaaa-15-spis
  DTSTAMP 2022-09-15T00:00:00+00:00
  SUMMARY Bez identifikátoru
  STATUS NEEDS-ACTION
  CLASS PRIVATE
.
check_same 'the same day gives the same bytes' env SPIS_TODAY=2022-09-15 task-list --ics --person anna.bekova --all \
	<"$SCRATCH/again.ics"
check_same 'all that task-list takes chooses' sh -c "task-list --ics --next 17d | grep -a ^UID" <<.
UID:t5555555-spis$(printf '\r')
UID:t1111111-spis$(printf '\r')
.
check_status 1 'nothing is no calendar' task-list --ics --person petr.dub
[ ! -s "$out" ] || trouble 'it printed something'
result 'and no byte'
check_match 'with the clock of the machine it has a time' '^DTSTAMP:20[0-9]{6}T[0-9]{6}Z' \
	env -u SPIS_TODAY task-list --ics --all

# Each place of a letter on the fold: 40 tasks with one octet more before a row of Czech letters.
{
	printf -- '---\ncase: %s\nkind: team\n---\n' "$family"
	for length in $(seq 20 60); do
		printf -- '- [ ] %0*d ěščřžýáíéúůťďňóĚŠČŘŽÝÁÍÉÚŮŤĎŇÓ ě\314\201s\314\214🙂 konec id:t00000%02d\n' "$length" 0 "$length"
	done
} >"$folder/2022-09-06-meeting-dddd.md"
task-list --ics --meeting "$family/2022-09-06-meeting-dddd" >"$SCRATCH/fold.ics"
check_match 'no letter is parted, wherever it stands' 'SUMMARY 0{60} ěščřžýáíéúůťďňóĚŠČŘŽÝÁÍÉÚŮŤĎŇÓ .*🙂 konec' opens "$SCRATCH/fold.ics"
[ "$(grep -c '^ ' "$SCRATCH/fold.ics")" -ge 41 ] || trouble 'too few lines are folded'
result 'all of them were folded'

check_unchanged 'reading takes no lock and writes nothing' meeting-log --ics "$family/$case_stem"
chmod 555 .
check 'not even where nothing can be written' without_privilege meeting-log --ics 2022-06-01-meeting-bbbb
chmod 755 .
check_error 3 "record '2022-06-01-meeting-bbbc' not found \(did you mean '2022-06-01-meeting-bbbb'\?\)" \
	meeting-log --ics 2022-06-01-meeting-bbbc
printf -- '---\ncase: %s\nby: anna.bekova\n---\n' "$family" >"$folder/2022-09-07-note-eeee.md"
check_error 3 "'2022-09-07-note-eeee' is no meeting" meeting-log --ics "$family/2022-09-07-note-eeee"
check_error 3 "case 'xyzzyxyz' not found" meeting-log --ics "xyzzyxyz/$case_stem"
check_error 2 'internal does not go with filing minutes' meeting-log --internal "$family/$case_stem"
check_error 2 '--internal does not go with a list of tasks' task-list --internal
check_error 2 '--format does not go with --ics' task-list --ics -f json
check_error 2 '--group does not go with --ics' task-list --ics --group due
check_error 2 'something is missing' meeting-log --ics
finish
