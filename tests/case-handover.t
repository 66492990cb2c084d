#!/bin/sh
# case-handover: from one case manager to another.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check_same 'prints the name' case-handover --to jan.malik --family-told 2022-09-10 --met yesterday \
	-m 'Škola ví.' "$family" <<.
$family/2022-09-14-handover-17yb
.
check_same 'writes the record' cat "$folder/2022-09-14-handover-17yb.md" <<.
---
case: $family
from: anna.bekova
to: jan.malik
family-told: 2022-09-10
met: 2022-09-13
---
Škola ví.
.
check_match 'and the case tells who gave and who took' 'předání: předává anna.bekova, přebírá jan.malik$' \
	case-show --lang cs "$family"
# Open tasks of the one who gives go along: their lines name another person, and nothing else changes.
rm "$folder/2022-09-14-handover-17yb.md"
cat >"$folder/2022-09-12-note-aaaa.md" <<.
---
case: $family
by: anna.bekova
---
* [ ] Napsat  @anna.bekova  do školy @anna.bekova due:2022-09-20  id:t1111111
- [ ] Přinést vysvědčení @role:mother id:t2222222
- [x] Zavolat lékařce @anna.bekova done:2022-09-13 id:t3333333
- [ ] Kroužek @petr.dub id:t4444444
.
cat >"$folder/2022-09-13-visit-bbbb.md" <<.
---
case: $family
by: anna.bekova
---
- [ ] Napsat do školy, jak bylo řečeno @anna.bekova id:t1111111
- [ ] Doučování @anna.bekova
.
cp "$folder/2022-09-12-note-aaaa.md" "$SCRATCH/note"
sed 's/@anna.bekova due/@jan.malik due/' "$SCRATCH/note" >"$SCRATCH/moved"
check_unchanged 'a dry run writes nothing' case-handover -n --to jan.malik "$family"
check_told 'they may stay' '^task t1111111 stays with anna.bekova: Napsat  @anna.bekova  do školy$' \
	case-handover --keep-tasks --to jan.malik "$family"
check 'then they are as they were' cmp "$SCRATCH/note" "$folder/2022-09-12-note-aaaa.md"
rm "$folder/2022-09-14-handover-17yb.md"
check_told 'or go along' '^task t1111111 goes along to jan.malik: Napsat' case-handover --to jan.malik \
	-m 'Matka se bojí úřadů.' "$family"
check 'only the open ones of the one who gives' cmp "$SCRATCH/moved" "$folder/2022-09-12-note-aaaa.md"
check_same 'a mention stays, a task without an id goes' sed -n '/^- /p' "$folder/2022-09-13-visit-bbbb.md" <<'.'
- [ ] Napsat do školy, jak bylo řečeno @anna.bekova id:t1111111
- [ ] Doučování @jan.malik
.

# The sheet for the next one: the store's language, and nobody's name.
check_match 'the sheet' '^# Předání případu' case-handover --sheet "$family"
cp "$out" "$SCRATCH/sheet"
check_match 'says what the one who gives has to say' '^Matka se bojí úřadů\.$' cat "$SCRATCH/sheet"
check_match 'has the open tasks' '^\| t1111111 \| 2022-09-20 ' cat "$SCRATCH/sheet"
check_no_match 'and no name' 'Jana|Hana|Vymyšlen' cat "$SCRATCH/sheet"
check_no_match 'it fits 80 columns' '^.{81}' case-handover --sheet --format=text "$family"
check_match 'and for machines' '"kind": *"handover"' case-handover --sheet --format=json "$family"
check_error 2 '--format does not go with handing a case over' case-handover --to anna.bekova -f md "$family"
check_error 2 '--to does not go with --sheet' case-handover --sheet --to anna.bekova "$family"

check_match 'the next gives from there' '^\+from: jan.malik$' case-handover -n --to anna.bekova "$family"
# Dated earlier it takes the manager of that day, and would leave the later one without a giver.
check_error 3 "'anna.bekova' is not the case manager on 2022-09-14 \('jan.malik' is\)" \
	case-handover -d 2022-09-13 --to jan.malik "$family"
check_unchanged 'a dry run writes nothing' case-handover -n --to anna.bekova "$family"

check_error 2 '--to is missing' case-handover "$family"
check_told 'who is no case manager is warned of' "warning: 'petr.dub' is no case manager by profession \\(teacher\\)" \
	case-handover -n --to petr.dub "$family"
sed 's/^petr.dub,.*,,2020-01-01,,/petr.dub,Petr Dub,teacher,,,,2020-01-01,2022-09-10,/' people.csv >"$SCRATCH/people"
cp people.csv "$SCRATCH/people.before" && cp "$SCRATCH/people" people.csv
check_error 3 "'petr.dub' left on 2022-09-10 \\(name somebody who has not left\\)" case-handover --to petr.dub "$family"
cp "$SCRATCH/people.before" people.csv
check_error 3 "'jan.malik' is the case manager on 2022-09-14 already" case-handover --to jan.malik "$family"
check_error 3 "'anna.bekova' is not the case manager on 2022-09-14 \('jan.malik' is\)" \
	case-handover --from anna.bekova --to petr.dub "$family"
check_error 3 "to: 'anna.bekov' .*did you mean 'anna.bekova'" case-handover --to anna.bekov "$family"
check_error 3 "to 'Anna' is no person's id" case-handover --to Anna "$family"
check_error 2 "'2022-02-30' is not a day" case-handover --to petr.dub --met 2022-02-30 "$family"
check_error 3 'future' case-handover --to petr.dub -d +2d "$family"
check_error 3 "'Jana' is a name of [cm][0-9]" case-handover --to anna.bekova -m 'Pozor, Jana lže.' "$family"
refuses_wrong_stores case-handover --to anna.bekova "$family"
refuses_wrong_cases case-handover --to anna.bekova CASE

# What was still to come on its day is written into it; what stands there stays.
printf '%s\n' --- "case: $family" 'from: anna.bekova' 'to: jan.malik' --- Slovo. >"$SCRATCH/handover"
last=2022-09-13-handover-9aaa
mv "$folder"/*-handover-* "$SCRATCH/kept" && cp "$SCRATCH/handover" "$folder/$last.md"
check_match 'a handover without its days is a duty, and says what meets it' \
	",handover,.*case-handover --complete $last --met DATE $family" report today --all -f csv --table duties
check_same 'the day on which the family was told' case-handover --complete "$last" --family-told yesterday "$family" <<.
$family/$last
.
check_error 3 'future' case-handover --complete "$last" --met +5d "$family"
check_same 'and that on which all met' case-handover --complete "$last" --met 2022-09-14 "$family" <<.
$family/$last
.
check_same 'are lines of the record' sed '/^to:/,/^---/!d' "$folder/$last.md" <<.
to: jan.malik
family-told: 2022-09-13
met: 2022-09-14
---
.
check_no_match 'and then no duty' ',handover,' report today --all -f csv --table duties
check_error 3 "'$last' has 'met' already: 2022-09-14 \\(once\\)" case-handover --complete "$last" --met today "$family"
check_error 3 'has no handover' case-handover --complete 2022-09-13-handover-9aab --met today "$family"
check_error 2 '--met is missing' case-handover --complete "$last" "$family"
check_error 2 '--to does not go with --complete' case-handover --complete "$last" --to petr.dub "$family"
mv "$SCRATCH/kept" "$folder/2022-09-14-handover-17yb.md"
rm "$folder/$last.md"

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-handover --to anna.bekova "$family" <<.
$folder/2022-09-12-note-aaaa.md
$folder/2022-09-13-visit-bbbb.md
$folder/2022-09-14-handover-42p0.md
.
# Everything of one who leaves: the open cases they manage, and no other.
case-show -f json "$family" 2>/dev/null | grep -q '"manager": "anna.bekova"' || case-handover --to anna.bekova "$family" \
	>"$SCRATCH/said" 2>&1 || bail case-handover
git add . && git commit -qm Before
second=$(SPIS_SEED=61 case-new --source education --place most --reason truancy --member c1:child:2012:f \
	-m 'Chybí.' 2>/dev/null) || bail case-new
closed=$(SPIS_SEED=62 case-new --source education --place most --reason truancy --member c1:child:2011:m \
	-m 'Chybí.' 2>/dev/null) || bail case-new
SPIS_SEED=63 case-close --anyway x --reason moved --outcome unknown "$closed" >"$SCRATCH/said" 2>&1 || bail case-close
SPIS_SEED=64 case-new --source education --place most --reason truancy --member c1:child:2010:m --manager petr.dub \
	-m 'Chybí.' >"$SCRATCH/said" 2>&1 || bail case-new
all() { case-handover --lang en --all-from anna.bekova "$@"; }
check_error 2 "'--to' is missing|--to" all
check_error 3 "'anna.beckova'.*anna.bekova" case-handover --lang en --all-from anna.beckova --to jan.malik
check_error 3 "'jan.malek'.*jan.malik" all --to jan.malek
check_unchanged 'a dry run' all --to jan.malik -n
cp "$folder/case.md" "$SCRATCH/case.md"
sed -i 's/^manager:/mangager:/' "$folder/case.md"
check_status 3 'a case that cannot be read is left' all --to jan.malik
cp "$out" "$SCRATCH/printed"
check_match 'and the others are handed over' "^$second/2022-09-14-handover-....\$" cat "$SCRATCH/printed"
cp "$SCRATCH/case.md" "$folder/case.md"
check 'then this one' all --to jan.malik
check_same 'open ones of theirs and no others' sh -c 'git add . && git diff --cached --name-only --diff-filter=A HEAD -- "*-handover-*" | cut -d / -f 3' <<.
$(printf '%s\n' "$family" "$second" | LC_ALL=C sort)
.
check_status 1 'nothing is left' all --to jan.malik

finish
