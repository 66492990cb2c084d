#!/bin/sh
# store-merge as git's merge driver: real merges of what two clones did with the commands. What git alone
# would make a conflict of without need joins by itself; what both changed stays a conflict; nothing is lost
# where the program is missing, is killed or destroys what it writes.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
export LANG=C

store-init . >"$SCRATCH/told" 2>&1 || bail "store-init: $(cat "$SCRATCH/told")"
printf '%s\n' --- 'kind: conference' 'present:' '  - anna.bekova' 'child-heard: "yes"' --- '# Úkoly' '' \
	'- [ ] Zavolat @anna.bekova due:2022-10-01' '- [ ] Napsat @jan.malik due:2022-10-02' >"$SCRATCH/minutes"
minutes 2022-09-10 "$family" <"$SCRATCH/minutes"
minutes=$folder/${filed#*/}.md
call=$(sed -n 's/.*Zavolat.*id://p' "$minutes") write=$(sed -n 's/.*Napsat.*id://p' "$minutes")
[ -n "$call" ] && [ -n "$write" ] || bail 'the tasks have no ids'
printf 'One\nTwo\nThree\nFour\n' >README.md
git add . && git commit -qm Base || bail 'git commit'
git branch base

# branch NAME COMMANDS: a branch on which the commands were run.
branch() {
	git checkout -q -B "$1" base && eval "$2" >"$SCRATCH/told" 2>&1 && git add . && git commit -qm "$1" ||
		bail "$1: $(cat "$SCRATCH/told")"
}

# both OURS THEIRS: two branches, on the first of which we are then.
both() {
	git merge --abort 2>/dev/null
	git reset -q --hard
	branch theirs "$2"
	branch ours "$1"
}

plain_merge() { mv .git/info/attributes "$SCRATCH/attributes"; git merge -q theirs; code=$?; mv "$SCRATCH/attributes" .git/info; return $code; }

# joined NAME OURS THEIRS: git alone has a conflict; with the driver there is none, whichever side is ours,
# and the store has nothing wrong in it.
joined() {
	both "$2" "$3"
	check_status 1 "git alone: $1" plain_merge
	git merge --abort
	check "joined: $1" git merge -q theirs
	tree=$(git rev-parse 'HEAD^{tree}')
	git checkout -q theirs
	run git merge -q ours
	[ "$tree" = "$(git rev-parse 'HEAD^{tree}')" ] || trouble 'the other way round it is another tree'
	result "the same from the other side: $1"
	check "and right: $1" store-check
}

joined 'two needs of one case' "case-set $family needs+=therapy" "case-set $family needs+=housing"
check_same 'both are there' sed -n '/^needs:/,/^[a-z]*: /p' "$folder/case.md" <<'.'
needs:
  - tutoring
  - housing
  - therapy
handle: liska
.
joined 'two tasks beside each other' "task-done --date 2022-09-12 $call" "task-done --date 2022-09-13 $write"
check_same 'both are done' sed -n 's/ id:.*//; /^- /p' "$minutes" <<'.'
- [x] Zavolat @anna.bekova due:2022-10-01 done:2022-09-12
- [x] Napsat @jan.malik due:2022-10-02 done:2022-09-13
.
joined 'a task closed here and moved there' "task-done --date 2022-09-12 $call" "task-done --due 2022-10-09 $call"
check_match 'it is both' 'due:2022-10-09 was-due:2022-10-01 done:2022-09-12' cat "$minutes"
joined 'two people in one gap' \
	"sed -i '/^jan/i eva.nova,Eva Nová,teacher,Škola,eva.nova@example.org,,2022-01-01,,2022-01-01,' people.csv" \
	"sed -i '/^jan/i dan.maly,Dan Malý,teacher,Škola,dan.maly@example.org,,2022-01-01,,2022-01-01,' people.csv"
check_same 'in their order' cut -d, -f1 people.csv <<'.'
id
anna.bekova
dan.maly
eva.nova
jan.malik
petr.dub
.
joined 'two cells of one service' "sed -i '/^poradna/s/,active,/,inactive,/' services.csv" \
	"sed -i '/^poradna/s/,Poradna,/,Poradna Most,/' services.csv"
check_match 'both are there' '^poradna,Poradna Most,.*,inactive,' cat services.csv
joined 'a CRLF save' "sed -i '/^poradna/s/,active,/,inactive,/; s/\$/\\r/' services.csv" \
	"sed -i '/^doucovani/s/,Doučování,/,Doučování Most,/' services.csv"
check_same 'the lines end as they were saved' sh -c "tr -dc '\r' <services.csv | wc -c" <<'.'
3
.

# What both changed: a merge that ends with 1.
conflict() { git merge -q theirs || [ $? -eq 1 ]; }
both "case-set $family place=most handle=vlk" "case-set $family place=skola alias=Bětka"
check_status 0 'no conflict where one side changed nothing' git merge -q theirs
both "case-set $family handle=vlk" "case-set $family handle=rys alias=Bětka"
check_told 'a conflict is told fact by fact' "^$folder/case.md: conflict: handle: 'vlk', 'rys' \(before: 'liska'\)\$" conflict
{
	echo '<<<<<<< ours' && git show ours:"$folder/case.md" && echo '======='
	git show theirs:"$folder/case.md" && echo '>>>>>>> theirs'
} >"$SCRATCH/both"
check_same 'and leaves both versions whole' cat "$folder/case.md" <"$SCRATCH/both"
check_match 'which store-check finds' 'conflict-marker|git could not merge' sh -c 'store-check; [ $? -eq 1 ]'
both "task-done --date 2022-09-12 $call" "task-done --drop --date 2022-09-12 $call"
check_told 'done here, dropped there' \
	"conflict: $call/end: '\[x\] done:2022-09-12', '\[x\] cancelled:2022-09-12' \(before: '\[ \]'\)" conflict

# What cannot be read is git's own business, and looked at.
both "sed -i 's/^handle:/hndle:/' $folder/case.md" "printf '\nDál.\n' >>$folder/case.md"
check_told 'a version that cannot be read' \
	'merged line by line, since a version cannot be read: .*hndle' conflict
check_match 'is joined as git does' '^Dál\.$' cat "$folder/case.md"
both "sed -i 's/One/1/' README.md" "sed -i 's/Four/4/' README.md"
check 'what is no file of a store is joined as git does' git merge -q theirs
both "sed -i 's/One/1/' README.md" "sed -i 's/One/I/' README.md"
check_status 1 'and can be a conflict' git merge -q theirs

# The other ways in which git merges.
needs() { both "case-set $family needs+=therapy" "case-set $family needs+=housing"; }
has_needs() { grep -q therapy "$folder/case.md" && grep -q housing "$folder/case.md"; }
needs
check 'rebase' sh -c 'git rebase -q theirs'
check 'has both' has_needs
needs
check 'cherry-pick' git cherry-pick theirs
check 'has both' has_needs
needs
git merge -q theirs
check 'revert' git revert --no-edit -m 1 HEAD
check_status 1 'takes one back' has_needs
needs
git checkout -q base
case-set "$family" needs+=reading >/dev/null 2>&1 || case-set "$family" needs+=therapy >/dev/null 2>&1
git stash -q
git checkout -q theirs
check 'stash pop' git stash pop -q
git checkout -q -f theirs
needs
git format-patch -q -1 theirs -o "$SCRATCH/patch"
check 'am -3' sh -c "git am -q -3 $SCRATCH/patch/*.patch"
check 'has both' has_needs
needs
git checkout -q -b second theirs && git merge -q ours && git checkout -q ours && git merge -q theirs^0 2>/dev/null
case-set "$family" alias=Bětka >/dev/null 2>&1 && git commit -qam More
git checkout -q second && case-set "$family" place=skola >/dev/null 2>&1 && git commit -qam Other
check 'a criss-cross' git merge -q ours
check 'has both' has_needs

# A program that is missing, is killed, or destroys what it was to write: git's own marks, and both sides.
mkdir "$SCRATCH/bad"
cat >"$SCRATCH/bad/missing" <<'.'
exit 127
.
cat >"$SCRATCH/bad/killed" <<'.'
kill -9 $$
.
cat >"$SCRATCH/bad/destroys" <<'.'
: >"$3"; exit 4
.
for how in missing killed destroys; do
	mkdir "$SCRATCH/bad/$how.d"
	{ echo '#!/bin/sh' && cat "$SCRATCH/bad/$how"; } >"$SCRATCH/bad/$how.d/spis"
	chmod +x "$SCRATCH/bad/$how.d/spis"
	needs
	run env PATH="$SCRATCH/bad/$how.d:$PATH" git merge -q theirs
	[ "$status" -ne 0 ] || trouble 'no conflict'
	has_needs || trouble 'a side is lost'
	grep -q '^<<<<<<<' "$folder/case.md" || trouble 'there are no marks'
	find . -name '*.spis' | grep -q . && trouble 'a copy is left'
	result "nothing is lost where the program is $how"
	git merge --abort
done

# Alone.
printf 'id,name\n' >base.csv
printf 'id,name\na.a,A\n' >ours.csv
printf 'id,name\nb.b,B\n' >theirs.csv
check 'by hand' store-merge base.csv ours.csv theirs.csv 7 people.csv
check_same 'it replaces ours' cat ours.csv <<'.'
id,name
a.a,A
b.b,B
.
check_same 'and leaves theirs' cat theirs.csv <<'.'
id,name
b.b,B
.
check_error 2 'is not a length of conflict marks' store-merge base.csv ours.csv theirs.csv seven people.csv
check_error 2 'something is missing' store-merge base.csv ours.csv theirs.csv 7
check_error 3 'No such file' store-merge base.csv ours.csv none.csv 7 people.csv
: >base.csv
printf 'id,name\na.a,A\n' >ours.csv
check_told 'an empty base is none' '^people.csv: conflict: both versions are new' \
	sh -c 'store-merge base.csv ours.csv theirs.csv 9 people.csv; [ $? -eq 1 ]'
check_match 'the marks are as long as git asks' '^<<<<<<<<< ours$' cat ours.csv
finish
