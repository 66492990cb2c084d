#!/bin/sh
# meeting-log: minutes from a template, written in an editor and mended there, sent, approved, and the sheet
# that people sign.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
export LANG=C.UTF-8 XDG_STATE_HOME="$SCRATCH/state"
run kid-assess --for c1 -a c-school=2 -a c-health=0 -a f-violence=0 -a pf-warm=1 "$family"
[ "$status" -eq 0 ] || bail "kid-assess: $(told)"
minutes 2022-09-10 "$family" <<'.'
---
kind: case-meeting
present:
  - anna.bekova
child-heard: too-young
---
- [ ] Domluvit doučování @anna.bekova due:2022-09-20
- [x] Hotovo @anna.bekova due:2022-09-10 done:2022-09-10
.
first=$filed
task=$(sed -n 's/.*doučování.* id:\(t[0-9a-z]*\)$/\1/p' "cases/2022/$first.md")
git add . && git commit -q -m First

check_same 'without a terminal the template is printed' meeting-log new review --case "$family" --lang=en \
	--present anna.bekova --present 'role:mother part' --facilitator anna.bekova --time 14:00-15:30 --next +3m <<.
---
kind: review
case: $family
date: 2022-09-14
time: "14:00-15:30"
place:
facilitator: anna.bekova
minute-taker: anna.bekova
convened-by:
present:
  - anna.bekova
  - role:mother part
excused:
child-heard:
safety:
duration: 90
next: 2022-12-14
---
## Since last time

<!-- what was done and what was not: [x] is done -->
<!-- confirm or exclude acute danger: c1 (at once) -->
<!-- respond to the family within 24 hours: c1 (2022-09-15) -->
- [ ] Domluvit doučování @anna.bekova due:2022-09-20 id:$task

## Risks and strengths

<!-- what has changed; each risk needs a measure; safety: what each says from 0 to 10, such as - mother-1 6 -->
- c1: low to high
  - risks: Not attending or failing school
  - strengths: Caregiver responds to the child's needs

## What the child says and wants

<!-- in the child's own words, without names; child-heard says whether: "yes", "no", too-young, declined -->

## What we agreed

<!-- decisions, and why -->

## Tasks

<!-- a line for each: - [ ] what @person due:YYYY-MM-DD -->

## Next time

<!-- when, where, who is to come -->
.
check_same 'in the language of the store' sh -c \
	"meeting-log new platform --attended 'teacher 7' --topic Terapie | grep '^##\\|^  -\\|^topic'" <<'.'
  - teacher 7
topic: Terapie
## Novinky
## Případy v číslech
## Co se osvědčilo
## Co v regionu chybí
## Vzdělávání
## Úkoly
## Příště
.
for kind in training fair team; do
	check "a template of a $kind can be filed as it is" \
		sh -c "meeting-log new $kind >'$SCRATCH/t.md' && meeting-log -n '$SCRATCH/t.md'"
done
check_error 2 "no kind of meeting 'reveiw' \\(did you mean 'review'" meeting-log new reveiw --lang=en
check_error 2 'case is missing' meeting-log new review --lang=en
check_error 2 'case does not go with a meeting of the platform' meeting-log new platform --case "$family" --lang=en
check_error 2 'something is missing \(meeting-log new \[OPTION\]... KIND\)' meeting-log new --lang=en
check_error 2 'present does not go with filing minutes' meeting-log --present x "$SCRATCH/t.md" --lang=en

# The platform's.
minutes 2022-09-12 '' <<'.'
---
kind: platform
minute-taker: anna.bekova
present:
  - jan.malik
  - role:teacher
attended:
  - teacher 2
---
Zápis.
.
platform=$filed
sed -i 's/^kind: platform/&\nfacilitator: petr.dub/' "meetings/2022/$platform.md"
for author in anna.bekova petr.dub; do
	check_error 3 "'$author' is the author" meeting-log --lang=en --approve "$platform" --by $author
done
# What its author approved by hand is not approved, and does not stand in the way of another person.
printf '%s\n' --- "of: \"$platform\"" 'by: petr.dub' --- >meetings/2022/2022-09-13-approval-aaaa.md
check_match 'minutes of the platform are approved too' '^2022-09-14-approval-' \
	meeting-log --approve "$platform" --by jan.malik
echo 'Dodatek.' >>"meetings/2022/$platform.md"
rm meetings/2022/2022-09-13-approval-aaaa.md
check_match 'and held' 'error: changed after its approval' sh -c 'store-check --lang=en || :'
sed -i '$d' "meetings/2022/$platform.md"
check_same 'the sheet has a row for each who is there' meeting-log --sheet "$platform" --lang=en -f csv <<'.'
attendance
name,profession,organization,pledge,signature
Jan Malík,case-manager,Most,2020-01-01,
,teacher,,,
,teacher,,,
,teacher,,,
.
check_match 'with the day as people write it' '^Den: 12\. 9\. 2022 ' meeting-log --sheet "$platform"
check_match 'and the pledge' '^Podpisem se zavazuji k mlčenlivosti' meeting-log --sheet "$platform"
check_error 3 "record '2022-09-12-meeting-zzzz' not found \\(did you mean '$platform'" \
	meeting-log --lang=en --sheet 2022-09-12-meeting-zzzz
check_error 3 "record '2022-09-14-meeting-zzzz' not found" meeting-log --lang=en --sent "$family/2022-09-14-meeting-zzzz"
check_error 3 "case '.*' not found" meeting-log --lang=en --edit "xyzzyxyz/$platform"
check_error 2 'sent does not go with --sheet' meeting-log --lang=en --sheet "$platform" --sent "$platform"

# On a terminal the editor opens. This one fills in what the template asks for.
needs_terminal
: >"$SCRATCH/script"
editor() {
	cat >"$SCRATCH/editor"
	chmod +x "$SCRATCH/editor"
	export EDITOR="$SCRATCH/editor" SCRATCH
}
editor <<'.'
#!/bin/sh
# First with a person that nobody knows; then the findings are there, and it is put right.
if grep -q 'error: ' "$1"; then
	cp "$1" "$SCRATCH/shown"
	sed -i 's/petr.dubb/petr.dub/' "$1"
else
	sed -i -e 's/^child-heard:/& "yes"/' -e "s/^\(- \[\) \(\] Domluvit.*\) id/\1x\2 done:2022-09-13 id/" \
		-e '/^<!-- každý na řádek/a - [ ] Zavolat @petr.dubb due:2022-09-30' "$1"
fi
.
check 'minutes are written in the editor and filed' "$TOP/tests/tools/terminal.py" "$SCRATCH/script" meeting-log new review --case "$family" \
	--present anna.bekova
check_same 'what was wrong stood above its line' sed -n '/error/,/Zavolat/p' "$SCRATCH/shown" <<'.'
<!-- error: person: „petr.dubb“ není v people.csv (nemyslíte „petr.dub“?) -->
- [ ] Zavolat @petr.dubb due:2022-09-30
.
filed=$(find "$folder" -name '2022-09-14-meeting-*.md' -exec basename {} .md \;)
check_same 'without what only says what belongs where, and what nobody filled in' \
	sed 's/id:t.*/id:T/' "$folder/$filed.md" <<.
---
kind: review
case: $family
date: 2022-09-14
minute-taker: anna.bekova
present:
  - anna.bekova
child-heard: "yes"
---
## Co se stalo od minula

- [x] Domluvit doučování @anna.bekova due:2022-09-20 done:2022-09-13 id:T

## Rizika a ochranné faktory

- c1: nízká až vysoká
  - rizikové faktory: Nechodí do školy, selhává
  - ochranné faktory: Pečující vnímá potřeby dítěte

## Co říká a chce dítě

## Na čem jsme se domluvili

## Úkoly

- [ ] Zavolat @petr.dub due:2022-09-30 id:T

## Příště

.
check_match 'what it tells of an older task is carried there' \
	"^- \\[x\\] Domluvit doučování @anna.bekova due:2022-09-20 done:2022-09-13 id:$task\$" \
	cat "cases/2022/$first.md"
check_same 'the draft is gone' find "$XDG_STATE_HOME" -type f </dev/null
check 'the store is in order' store-check
git add . && git commit -q -m Review

editor <<'.'
#!/bin/sh
sed -i -e 's/^child-heard:.*/child-heard: maybe/' "$1"
exit 1
.
check_error 3 "the editor '.*' ended with status 1" meeting-log --lang=en --edit "$family/$filed"
check_match 'what was written is kept' '^child-heard: maybe$' \
	cat "$XDG_STATE_HOME/spis/$family.$filed.md"
editor <<'.'
#!/bin/sh
echo >>"$1"
.
check_error 3 "$family.$filed.md:[0-9]+:.*'maybe' is none of" meeting-log --lang=en --edit "$family/$filed"
editor <<'.'
#!/bin/sh
sed -i -e 's/^child-heard: maybe/child-heard: declined/' "$1"
.
check_same 'filed minutes are opened again' meeting-log --edit "$family/$filed" <<.
$family/$filed
.
check_same 'only what was changed is' git diff --shortstat <<'.'
 1 file changed, 2 insertions(+), 1 deletion(-)
.
editor <<.
#!/bin/sh
sed -i 's/^child-heard:.*/child-heard: "no"/' "\$1" "$store/$folder/$filed.md"
echo '# mine' >>"$store/$folder/$filed.md"
.
run meeting-log --lang=en --edit "$family/$filed"
expect_status 3
grep -q 'changed by somebody else meanwhile' "$err" || trouble 'it is not said'
result 'two writers at once: nobody is written over'
git checkout -q . && rm -r "$XDG_STATE_HOME"

# Sent, and approved by somebody else; then only tasks change.
check_same 'sent' meeting-log --sent "$family/$filed" -d 2022-09-15 </dev/null
check_match 'on that day' '^sent: 2022-09-15$' cat "$folder/$filed.md"
check_error 3 "'anna.bekova' is the author" meeting-log --lang=en --approve "$family/$filed" --by anna.bekova
check_match 'somebody else approves' "^$family/2022-09-14-approval-" \
	meeting-log --approve "$family/$filed" --by jan.malik
check_error 3 'was approved already by jan.malik' meeting-log --lang=en --approve "$family/$filed" --by jan.malik
check 'the store is in order' store-check
new=$(sed -n 's/.*Zavolat.* id:\(t[0-9a-z]*\)$/\1/p' "$folder/$filed.md")
check 'a task is still done' task-done "$new"
check 'and moved is the day of sending' meeting-log --sent "$family/$filed" -d 2022-09-14
check 'the store is in order all the same' store-check
editor <<'.'
#!/bin/sh
echo 'Dodatek.' >>"$1"
.
check_error 3 'changed after its approval 2022-09-14-approval-' meeting-log --lang=en --edit "$family/$filed"
echo 'Dodatek.' >>"$folder/$filed.md"
check_status 1 'store-check finds what a hand added' store-check
check_match 'and says so' 'error: changed after its approval' sh -c 'store-check --lang=en || :'
finish
