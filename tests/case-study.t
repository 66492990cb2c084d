#!/bin/sh
# case-study: a template out of facts, a study that names nobody, an approval by another person.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# A case with notes, a service, days and a school that no study may tell.
sed -i 's/^place: most/place: skola/' "$folder/case.md"
kid-assess -d 2022-09-03 --card situace-1 --for c1 -a f-violence=2 "$family" >/dev/null 2>&1 || bail 'kid-assess'
refer -d 2022-09-05 --to doucovani --need tutoring --for c1 --without-consent 'nechtějí' "$family" >/dev/null 2>&1 ||
	bail refer
case-note -d 2022-09-06 --kind visit -m 'Bydlí u rybníka.' "$family" >/dev/null 2>&1 || bail 'case-note'
printf -- '---\nc1-name: Adéla Cizí\nm1-name: Anna Cizí\n---\n' >"$identities/zzzzzzz1.md"
chmod 600 "$identities/zzzzzzz1.md"
git add . && git commit -q -m More

check_match 'a template in the language of the store' '^% Kazuistika pro ty' case-study --template "$family"
cp "$out" "$SCRATCH/template.md"
check_match 'an invented name and a band of age' '^- [A-ZŽ][a-zěščřžýáíé]+: dívka, 6 až 10 let$' cat "$SCRATCH/template.md"
check_match 'time since the opening' '^V prvním měsíci:$' cat "$SCRATCH/template.md"
check_match 'what was found' '^- vyhodnocení: míra ohrožení vysoká, akutní známka$' cat "$SCRATCH/template.md"
check_match 'the municipality' '^- obec: Most$' cat "$SCRATCH/template.md"
# Who did not come was not met, a meeting that was cancelled did not happen, and one without the family met
# nobody of it; one that the mother was at did.
record() {
	stem=$1
	shift
	printf '%s\n' --- "case: $family" "$@" --- >"$folder/$stem.md"
}
record 2022-09-07-visit-aaaa 'by: anna.bekova' 'attended: no-show'
record 2022-09-08-meeting-aaab 'kind: case-meeting' 'cancelled: true'
record 2022-09-09-meeting-aaac 'kind: review' 'facilitator: anna.bekova' 'present:' '  - jan.malik'
record 2022-09-10-meeting-aaad 'kind: case-meeting' 'facilitator: anna.bekova' 'present:' '  - jan.malik' '  - role:mother'
check_same 'how often they met' grep '×$' "$SCRATCH/template.md" <<'.'
- návštěva: 1×
.
case-study --template "$family" >"$SCRATCH/met.md" 2>"$SCRATCH/said"
check_same 'by the contacts that there were' grep '×$' "$SCRATCH/met.md" <<'.'
- setkání: 1×
- návštěva: 1×
.
check_same 'and the meetings that were held' grep -c '^- případová konference$\|^- případové setkání$' "$SCRATCH/met.md" <<'.'
1
.
check_same 'which the report of the case tells from the others' sh -c \
	"report case '$family' -f csv --table meetings | cut -d, -f1,2,7" <<'.'
date,kind,held
2022-09-08,case-meeting,false
2022-09-09,review,true
2022-09-10,case-meeting,true
.
check_match 'also to people' '2022-09-08 .* case meeting, cancelled ' report case "$family" --lang=en -f md
rm "$folder"/2022-09-*-aaa?.md
check_no_match 'nothing of the notes, no day, no school, no service, no handle' \
	'rybn|Chybí|nechtějí|2022-|škola|Doučování|liska' cat "$SCRATCH/template.md"
check_no_match 'it fits 80 columns' '^.{81}' cat "$SCRATCH/template.md"
check_match 'in the other language' '^- .*: girl, 6 to 10 years$' case-study --template --lang en "$family"

# The name is drawn, and is nobody's: of the identities, of people.csv.
: >"$SCRATCH/aliases"
for seed in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	SPIS_SEED=$seed case-study --template "$family" 2>/dev/null | sed -n 's/^alias: //p' >>"$SCRATCH/aliases"
done
check 'not always the same' test "$(sort -u "$SCRATCH/aliases" | wc -l)" -gt 3
check_no_match 'never one of another family' 'Adéla' cat "$SCRATCH/aliases"
sed -i 's/^petr.dub,Petr Dub/petr.dub,Tamara Dubová/' people.csv
for seed in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	SPIS_SEED=$seed case-study --template "$family" 2>/dev/null | sed -n 's/^alias: //p' >>"$SCRATCH/others"
done
check_match 'which might be drawn' 'Tamara' cat "$SCRATCH/aliases"
check_no_match 'never one of people.csv' 'Tamara' cat "$SCRATCH/others"
git checkout -q people.csv
check_match 'unless it is given' '^alias: Bětka$' case-study --template --alias Bětka "$family"
check_error 3 "Jana. (is a name of the identities|je jméno z identit)" case-study --template --alias Jana "$family"
sed -i 's/^handle: /alias: Jana\n&/' "$folder/case.md"
check_no_match 'and a real one of the case is not taken over' '^alias: Jana$' case-study --template "$family"
sed -i 's/^alias: Jana$/alias: Bětka/' "$folder/case.md"
check_match 'else it is' '^alias: Bětka$' case-study --template "$family"
git checkout -q "$folder/case.md"

# A person writes it.
sed 's/^## Co se dělo.*/&\n\nDívka přestala chodit do školy./; s/^audience:/audience: seminář/; s/^alias: .*/alias: Bětka/' \
	"$SCRATCH/template.md" >"$SCRATCH/study.md"
check_match 'a text with front matter is the whole record' "^$family/2022-09-14-study-....$" \
	case-study --from "$SCRATCH/study.md" "$family"
study=$(printed) study=${study#*/}
check_same 'its fields' sed '/^---$/{1!q}' "$folder/$study.md" <<.
---
case: $family
by: anna.bekova
alias: Bětka
audience: seminář
---
.
check_match 'its text' '^Dívka přestala chodit do školy\.$' cat "$folder/$study.md"
check_no_match 'without the comments' '^%' cat "$folder/$study.md"
echo 'Byla jednou dívka.' >"$SCRATCH/plain.md"
check 'one without is the text' env SPIS_SEED=2 case-study --from "$SCRATCH/plain.md" --alias Bětka \
	--audience platforma --question 'Co dál?' "$family"
plain=$(printed) plain=${plain#*/}
check_same 'with the fields of the options' cat "$folder/$plain.md" <<.
---
case: $family
by: anna.bekova
alias: Bětka
audience: platforma
questions:
  - Co dál?
---
Byla jednou dívka.
.
check_same 'the store is in order' store-check </dev/null

# What the release check refuses is not kept either.
# leaks PATTERN TEXT: a study with this line.
leaks() {
	{ cat "$SCRATCH/study.md" && echo "$2"; } >"$SCRATCH/leak.md"
	check_error 3 "$1" case-study --from "$SCRATCH/leak.md" "$family"
}
leaks "leak.md:[0-9]+:[0-9]+: error: 'Janě' is a name of the identities, so the study could not leave" 'Řekli Janě pravdu.'
leaks "'Adélu' is a name of the identities" 'Potkala Adélu.'
leaks "'777 123 456' is a phone number, so the study could not leave" 'Volejte 777 123 456.'
leaks "'Anna' is a name of the identities" 'Přišla Anna.'
sed 's/^audience: .*/audience: pro Hanu/' "$SCRATCH/study.md" >"$SCRATCH/leak.md"
check_error 3 "leak.md:9:[0-9]+: error: 'Hanu' is a name" case-study --from "$SCRATCH/leak.md" "$family"
leaks 'is a birth number' 'Číslo 7103192745.'
check_error 3 "'Jana' is a name of the identities \(an invented name" \
	case-study --from "$SCRATCH/plain.md" --alias Jana "$family"
check_error 3 "'Hanou' is a name of the identities" \
	case-study --from "$SCRATCH/plain.md" --alias Bětka --question 'Co s Hanou?' "$family"
check_error 3 'identities are not at hand' env SPIS_IDENTITIES= case-study --from "$SCRATCH/study.md" "$family"
check_error 3 '(identity nejsou po ruce|identities are not at hand)' env SPIS_IDENTITIES= case-study --template "$family"

# A consent that is none to a study is warned of.
consent=$(case-consent --member m1 --recipient teacher --scope school "$family" 2>/dev/null)
check_told 'a consent to something else' 'is not one to a case study \(its scope: school\)' env SPIS_SEED=3 \
	case-study -n --from "$SCRATCH/plain.md" --alias Bětka --consent "$consent" "$family"
git add . && git commit -q -m More

# Approval.
check_error 3 "'anna.bekova' is the author of what is approved" case-study --approve "$study" "$family"
check_match 'another person approves' "^$family/2022-09-14-approval-....$" \
	case-study --by jan.malik --approve "$study" "$family"
check_error 3 "'$study' was approved already by jan.malik" case-study --by petr.dub --approve "$study" "$family"
check_error 3 "has no case study '2022-09-01-plan-0000'" case-study --approve 2022-09-01-plan-0000 "$family"

# The editor.
export GIT_EDITOR="$SCRATCH/editor" XDG_STATE_HOME="$SCRATCH/state"
draft=$SCRATCH/state/spis/$family.study.md
# editor COMMAND: what the editor does to the file $1.
editor() {
	printf '#!/bin/sh\n%s\n' "$1" >"$SCRATCH/editor"
	chmod 755 "$SCRATCH/editor"
}
editor true
check_status 1 'a template that comes back untouched is no study' case-study --edit "$family"
# shellcheck disable=SC2016 # $1 is the editor's
editor 'echo "Paní Vymyšlená přišla." >>"$1"'
check_error 3 "study.md:[0-9]+:[0-9]+: error: 'Vymyšlená' is a name" case-study --lang en --edit "$family"
check 'nothing is lost' grep -q Vymyšlená "$draft"
# shellcheck disable=SC2016
editor 'sed -i "s/Paní Vymyšlená/Matka/" "$1"'
check 'the same command goes on with it' env SPIS_SEED=5 case-study --edit "$family"
edited=$(printed)
check_match 'what was written is the study' '^Matka přišla\.$' cat "$folder/${edited#*/}.md"
check 'the draft is gone' test ! -e "$draft"

check_error 2 'the study is missing .give --from FILE' case-study "$family"
check_error 2 '--alias is missing' case-study --from "$SCRATCH/plain.md" "$family"
check_error 2 '--alias does not go with a text with front matter' \
	case-study --from "$SCRATCH/study.md" --alias Bětka "$family"
check_error 2 '--edit does not go with --template' case-study --template --edit "$family"
check_error 2 '--alias does not go with --approve' case-study --approve "$study" --alias Bětka "$family"
check_error 3 'No such file' case-study --from "$SCRATCH/nowhere.md" "$family"
echo '% nic' >"$SCRATCH/empty.md"
check_error 3 'empty.md: error: the study says nothing' case-study --from "$SCRATCH/empty.md" --alias Bětka "$family"
sed 's/^alias: .*//' "$SCRATCH/study.md" >"$SCRATCH/wrong.md"
check_error 3 "wrong.md.*'alias'" case-study --from "$SCRATCH/wrong.md" "$family"
sed 's/^alias:/aliass:/' "$SCRATCH/study.md" >"$SCRATCH/wrong.md"
check_error 3 "wrong.md:7:1: error: .*'aliass'.*'alias'" case-study --from "$SCRATCH/wrong.md" "$family"
sed 's/^case: .*/case: zzzzzzz1/' "$SCRATCH/study.md" >"$SCRATCH/wrong.md"
check_error 3 'wrong.md:4:7: error: .*zzzzzzz1' case-study --from "$SCRATCH/wrong.md" "$family"
refuses_wrong_stores case-study --from "$SCRATCH/study.md" "$family"
refuses_wrong_cases case-study --from "$SCRATCH/study.md" CASE

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-study --from "$SCRATCH/study.md" "$family" <<.
$folder/2022-09-14-study-42p0.md
.
finish
