#!/bin/sh
# case-note: contacts with a family, and work outside cases.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check_same 'prints the name' case-note -d 2022-09-13 --kind visit --time 14:00-14:45 --duration 45 \
	--project krok --for c1 --for m1 --place skola --present petr.dub --present 'role:aunt part' \
	--service poradna --attended yes -m 'Je klidnější.' "$family" <<.
$family/2022-09-13-visit-17yb
.
check_same 'writes the record' cat "$folder/2022-09-13-visit-17yb.md" <<.
---
case: $family
recorded: 2022-09-14
time: "14:00-14:45"
by: anna.bekova
for:
  - c1
  - m1
duration: 45
project: krok
place: skola
present:
  - petr.dub
  - role:aunt part
service: poradna
attended: "yes"
---
Je klidnější.
.
check_match 'without a kind it is a note' "^$family/2022-09-14-note-....\$" case-note -m Doma. "$family"
check_match 'a note that has a duration may be without a text' '^by: jan.malik$' \
	sh -c "cat cases/2022/\$(case-note --duration 20 --by jan.malik $family).md"
check_match 'a therapy session has no text' "^$family/2022-09-14-therapy-" case-note --kind therapy \
	--for c1 --duration 50 "$family"
check_match 'one of a group has its size' '^group: 3$' \
	sh -c "cat cases/2022/\$(case-note --kind therapy --group 3 --by jan.malik $family).md"
check_error 3 "'group' does not belong in a record of kind 'visit' \(only in: therapy\)" \
	case-note --kind visit --group 3 -m Doma. "$family"
check_match 'a task in a note gets an id' \
	'^- \[ \] Zavolat do školy @anna.bekova due:2022-09-20 id:t[0-9a-z]{7}$' \
	sh -c "cat cases/2022/\$(case-note -m - $family).md" <<'.'
Domluveno:

- [ ] Zavolat do školy @anna.bekova due:2022-09-20
.
check_match 'and is on the list of tasks' 'Zavolat do školy' task-list --case "$family"

check_same 'work is no matter of a case' case-note --work --activity networking --duration 90 \
	--project krok --time 08:00 -m 'Porada.' <<'.'
2022-09-14-work-17yb
.
check_same 'and lies elsewhere' cat cases/work/2022/2022-09-14-work-17yb.md <<'.'
---
time: "08:00"
by: anna.bekova
duration: 90
activity: networking
project: krok
---
Porada.
.

check_unchanged 'a dry run writes nothing' case-note -n -m Text "$family"
check_match 'it shows the record' '^\+Text$' case-note -n -m Text "$family"

check_error 2 "--kind: 'closing' is not a kind of contact" case-note --kind closing "$family"
check_error 3 'text behind the fields' case-note --kind therapy -m Text "$family"
check_error 2 '--duration is missing' case-note --project krok "$family"
check_error 2 "--duration: '-5' is not a duration" case-note --duration -5 "$family"
check_error 3 "duration '50000' is out of range" case-note --duration 50000 "$family"
check_error 3 "attended 'maybe' is none of" case-note --attended maybe "$family"
check_error 3 "for: 'c3' is not in members.csv" case-note --for c3 "$family"
check_error 3 "'petr.du' .*did you mean 'petr.dub'" case-note --present petr.du "$family"
check_error 3 "'anna' is not in people.csv" case-note --by anna "$family"
sed -i '/^petr/s/,,2020-01-01,,/,,2020-01-01,2022-08-31,/' people.csv
check_told 'who has left is warned of' "warning: 'petr.dub' left on 2022-08-31" \
	case-note -n -m x --by petr.dub "$family"
check_no_match 'but not of what they did before' 'left' case-note -n -m x -d 2022-08-31 --by petr.dub "$family"
git checkout -q people.csv
check_error 3 "project: 'kro' .*did you mean 'krok'" case-note --project kro --duration 5 "$family"
check_error 3 "service: 'poradn' .*did you mean 'poradna'" case-note --service poradn "$family"
check_error 3 "place: 'mos' .*did you mean 'most'" case-note --place mos "$family"
check_error 3 "'7103192745' is a birth number" case-note -m 'Matka 710319/2745 nebo 7103192745.' "$family"
check_error 3 "'jana@example.org' is an e-mail" case-note -m 'Piš na jana@example.org.' "$family"
check_error 3 "'Janě' is a name of [cm][0-9]" case-note -m 'Daří se Janě lépe.' "$family"
check_told 'a task of nobody is warned of' 'warning: task t[0-9a-z]{7}: nobody is to do this' \
	case-note --lang=en -n -m '- [ ] Zavolat due:2022-10-01' "$family"
check_told 'and one without a day' 'warning: task t[0-9a-z]{7}: this is due on no day' \
	case-note --lang=en -n -m '- [ ] Zavolat @role:mother' "$family"
check_error 3 'due' case-note -m '- [ ] Zavolat due:2022-02-30' "$family"
check_error 3 'future' case-note -m x -d +3d "$family"
check_error 2 "'2022-02-30' is not a day" case-note -d 2022-02-30 "$family"
check_error 2 'something is missing' case-note -m Text
check_error 2 'is one word too many' case-note --work "$family"
check_error 2 '--for does not go with --work' case-note --work --for c1
check_error 2 '--activity does not go with a case' case-note --activity networking "$family"
for kind in note visit call; do
	check_error 2 '--message is missing' case-note --kind $kind "$family"
	check_error 2 '--message is missing' case-note --kind $kind -m ' ' "$family"
done
check_error 2 '--activity is missing' case-note --work --duration 5
check_error 2 '--duration is missing' case-note --work --activity networking
check_error 3 "activity: 'networkin' .*did you mean 'networking'" \
	case-note --work --activity networkin --duration 5

check_error 3 'done: 2022-09-16 is in the future .2022-09-15 at the latest' \
	case-note -m '- [x] Zavolat @anna.bekova due:2022-09-20 done:2022-09-16' "$family"
check 'a day ahead may be that of another time zone' \
	case-note -n -m '- [x] Zavolat @anna.bekova due:2022-09-20 done:2022-09-15' "$family"

# A record that no command would read again is not written.
head -c 1048570 /dev/zero | tr '\0' x >"$SCRATCH/long"
long() { case-note -m - "$family" <"$SCRATCH/long"; }
check_error 3 'note-.*.md: error: the file would be too large \(1048576 bytes at most\)' long

# What could not be written has no name.
chmod 555 "$folder"
check_error 4 'Permission denied' without_privilege case-note -m Text "$family"
chmod 755 "$folder"
cp "$out" "$SCRATCH/named"
check_same 'and none is printed' cat "$SCRATCH/named" </dev/null

# In the editor that git would open; what may not stand in a note comes back, and nothing is lost.
export XDG_STATE_HOME="$SCRATCH/state"
edit() { env EDITOR="$1" case-note --lang=en --edit --kind visit "$family"; }
check_status 1 'an editor that changes nothing' edit true
check_same 'leaves nothing' git status --porcelain --untracked-files=no </dev/null
# shellcheck disable=SC2016 # the shell of the editor expands it
check_error 3 "$family.visit.md:3:1: error: 'Hana' is a name of [cm][0-9]" \
	edit 'sh -c "echo Hana >>\$1" sh'
check_match 'what was written is kept' '^Hana$' cat "$XDG_STATE_HOME/spis/$family.visit.md"
check_match 'and goes on' "^$family/2022-09-14-visit-" edit 'sed -i s/Hana/m1/'
check_same 'without what only says what belongs there' sh -c "tail -n 1 $folder/2022-09-14-visit-*.md" <<'.'
m1
.
check_match 'what the editor shows is no output' ^1$ \
	sh -c "EDITOR='echo drawn; echo Sama doma >>' case-note --edit --kind visit $family | grep -c ''"
check_error 2 'message does not go with --edit' case-note --lang=en --edit -m x "$family"
refuses_wrong_stores case-note "$family"
refuses_wrong_stores case-note --work --activity networking --duration 5
refuses_wrong_cases case-note CASE

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-note -m x "$family" <<.
$folder/2022-09-14-note-42p0.md
.
# A closed stream is not the next file that is opened: what is said there goes nowhere.
for closed in 0 1 2; do
	# shellcheck disable=SC2016 # the inner shell's
	run sh -c 'SPIS_SEED=7$1 case-note --date 2022-09-11 -m "closed $1" "$2" '"$closed>&-" sh "$closed" "$family"
	record=$(grep -l "closed $closed" "$folder"/2022-09-11-note-*)
	check_same "stream $closed closed: the record holds its text alone" sed 1,5d "$record" <<.
closed $closed
.
done

# A pipe that nobody reads: the writer waits for it, with its note in the store and without the lock.
mkfifo "$SCRATCH/full"
exec 5<>"$SCRATCH/full"
dd if=/dev/zero bs=4096 count=16 >&5 2>"$SCRATCH/dd"
case-note --date 2022-09-10 -m 'a first note' "$family" >&5 2>&1 &
writer=$!
tries=50
until grep -qs 'first note' "$folder"/2022-09-10-note-* || [ $((tries -= 1)) = 0 ]; do
	sleep 0.1
done
check 'who waits for its output has written' grep -q 'first note' "$folder"/2022-09-10-note-*
check 'keeps nobody from writing' flock --timeout 4 . true
check 'and is still there' kill -0 "$writer"
dd bs=4096 count=16 <&5 >"$SCRATCH/read" 2>&1
check 'and ends well once somebody reads' wait "$writer"
exec 5<&-

finish
