#!/bin/sh
# case-note --day: a diary becomes records, each where it belongs; once, however often it is read.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
other=$(case-new --source health --place most --member c1:child:2018 -m 'Po rozvodu.' 2>/dev/null)
git add . && git commit -q -m Other
diary=$SCRATCH/monday.md

cat >"$diary" <<.
# 2022-09-12

## $family visit 45 min 14:00 c1 m1 Základní škola present:petr.dub present:role:aunt

Je klidnější, **těší se** na výlet.

- [ ] Zavolat do školy @anna.bekova due:2022-09-20

### Co chce
Zůstat u babičky.


## $other call 1:30 h project:krok
## work networking 1 h project:krok
Porada platformy.

# 2022-09-13
## $family therapy 50min c1 service:poradna attended:yes group:3
## $family note
.
printf 'Bez konce řádku.' >>"$diary"
cp "$diary" "$SCRATCH/before"

check_unchanged 'a dry run writes nothing' case-note -n --day "$diary"
check_same 'prints the name of each record' sh -c "case-note --day '$diary' | sed 's/....\$/ID/'" <<.
$family/2022-09-12-visit-ID
$other/2022-09-12-call-ID
2022-09-12-work-ID
$family/2022-09-13-therapy-ID
$family/2022-09-13-note-ID
.
check_same 'a visit with all that its heading says' sed 's/id:t.*/id:T/' "$folder"/2022-09-12-visit-*.md <<.
---
case: $family
recorded: 2022-09-14
time: "14:00"
by: anna.bekova
for:
  - c1
  - m1
duration: 45
place: skola
present:
  - petr.dub
  - role:aunt
---
Je klidnější, **těší se** na výlet.

- [ ] Zavolat do školy @anna.bekova due:2022-09-20 id:T

### Co chce
Zůstat u babičky.
.
check_same 'a call of an hour and a half' cat "cases/2022/$other"/2022-09-12-call-*.md <<.
---
case: $other
recorded: 2022-09-14
by: anna.bekova
duration: 90
project: krok
---
.
check_same 'work outside cases' cat cases/work/2022/2022-09-12-work-*.md <<'.'
---
recorded: 2022-09-14
by: anna.bekova
duration: 60
activity: networking
project: krok
---
Porada platformy.
.
check_match 'a session of therapy' '^group: 3$' cat "$folder"/2022-09-13-therapy-*.md
check_match 'and a note whose last line has no end' '^Bez konce řádku\.$' cat "$folder"/2022-09-13-note-*.md
check 'the store is in order' store-check
check 'the diary is as it was' cmp "$diary" "$SCRATCH/before"
git add . && git commit -q -m Monday

check_unchanged 'the same file again adds nothing' case-note --lang=en --day "$diary"
check_told 'and says so' '^5 entries are in the store already$' case-note --lang=en --day "$diary"
env SPIS_TODAY=2022-09-20 case-note --day "$diary" >"$out" 2>"$err"
check_same 'on another day neither' git status --porcelain </dev/null
printf '\n\n## %s call 10 min\n' "$other" >>"$diary"
check_match 'what was added is' "^$other/2022-09-13-call-" case-note --day "$diary"
check_match 'and nothing else' '^\?\? cases/2022/.*-call-' git status --porcelain
git clean -dfq

# In Czech, with CRLF and a byte order mark, from standard input, on the day of --date.
printf '\357\273\277## %s návštěva 45 min základni skola\r\nText\r\n' "$family" >"$SCRATCH/windows.md"
check_same 'kinds and places as people write them' sh -c \
	"case-note --lang=cs -n -d 2022-09-10 --day - <'$SCRATCH/windows.md' | grep -c '^+place: skola\$\|^+++ .*2022-09-10-visit'" <<'.'
2
.
git clean -dfq

# However people write a heading: what it says is what the plain one does.
same_heading() {
	for heading; do
		printf '%s\n\nText\n' "$heading" >"$SCRATCH/heading.md"
		run case-note -n --day "$SCRATCH/heading.md"
		expect_status 0
		cat "$out" "$err" >"$SCRATCH/heading"
		if [ "$heading" = "$1" ]; then
			cp "$SCRATCH/heading" "$SCRATCH/plain"
			continue
		fi
		difference=$(diff -u "$SCRATCH/plain" "$SCRATCH/heading") || trouble "it is not the same
$difference"
		result "understands: $heading" case-note --day
	done
}
visit="## $family visit 90 min 09:20 c1 skola service:poradna present:petr.dub"
same_heading "$visit" "## $family Návštěva 1 h 30 min 9:20 C1 Základní škola Poradna Petr Dub" \
	"## $family navsteva 1,5 hodiny v 9:20 petr.dub PORADNA c1 zakladni skola" \
	"## $family visit hodinu a půl 9:20 Základní škola služba:poradna přítomni:petr.dub c1"
same_heading "## $family call 45 min 09:20-10:05" "## $family hovor 45 minut od 9:20 do 10:05" \
	"## $family call 9:20 – 10:05 45 min"
same_heading '## work intervision 60 min' '## práce intervize hodina' '## Work Peer supervision 1 h' \
	'## prace INTERVIZE 60 minut'
same_heading '## work networking 60 min' '## práce síťování a jednání se službami 60 min'
printf '# pondělí 12. 9.\n\n## %s note\nText\n' "$family" >"$SCRATCH/monday-said.md"
check_match 'a day as people write it' "^[+]{3} $folder/2022-09-12-note-" case-note -n --day "$SCRATCH/monday-said.md"

# What cannot be placed is named, and nothing is written.
try() {
	cat >"$diary"
	check_error 3 "$1" case-note --lang=en --day "$diary"
}
good="## $family note
Dobrý zápis."
try 'monday.md:3:4: error: case .xyzzyxyz. not found' <<.
$good
## xyzzyxyz visit
.
try "monday.md:1:4: error: 'liska' is not a whole id" <<'.'
## liska visit
.
try "monday.md:1:4: error: 'visti' is not a kind of entry \\(did you mean 'visit'" <<.
## $family visti
.
try 'monday.md:1:4: error: a heading says of which case it is' <<.
## $family
.
try "monday.md:1:4: error: 'Mosst' is not a place, a person or a service of this store \\(did you mean 'most'" <<.
## $family visit Mosst
.
try "monday.md:1:4: error: 'nobody opened' .*attended:no-show where nobody came or opened the door" <<.
## $family visit nobody opened
.
try "monday.md:1:4: error: .*'c9' is not in members.csv" <<.
## $family visit c9
.
try "monday.md:1:4: error: .*'kro' .*did you mean 'krok'" <<.
## $family visit 5 min project:kro
.
try "monday.md:1:4: error: '10' says a second time how long" <<.
## $family visit 5 min 10 min
.
try "monday.md:1:4: error: time '9:75' is no time of day" <<.
## $family call 9:75
.
try "monday.md:1:4: error: service: stands twice" <<.
## $family visit Poradna Doučování
.
try "monday.md:1:4: error: work outside cases has no members" <<.
## work intervision 60 min c1
.
try "monday.md:1:4: error: group:x is no number" <<.
## $family visit group:x
.
try "monday.md:1:4: error: project: stands twice" <<.
## $family visit 5 min project:krok project:krok
.
try "monday.md:4:10: error: 'Hana' is a name of [cm][0-9]" <<.
## $family visit

Klid.
Řekla to Hana.
.
try "monday.md:2:8: error: '7103192745' is a birth number" <<.
## $family visit
Číslo: 7103192745
.
try 'activity' <<'.'
## work networkin 5 min
.
try '--duration is missing' <<'.'
## work networking
.
try 'due' <<.
## $family note
- [ ] Zavolat due:2022-02-30
.
try 'monday.md: error: there is no entry here' <<'.'
Nic.
.
try 'monday.md: error: there is no entry here' </dev/null
printf '## %s visit\n\n## %s visit 30 min\n' "$family" "$family" >"$diary"
check_error 3 '1:4: error: this entry has no text' case-note --lang=en --day "$diary"
printf '## %s note\nx\377\n' "$family" >"$diary"
check_error 3 'monday.md:2:2: error: .*UTF-8' case-note --lang=en --day "$diary"
check_error 3 'No such file' case-note --lang=en --day "$SCRATCH/none.md"
printf '# Pondělí\nV kanceláři.\n\n%s\n' "$good" >"$diary"
check_told 'text outside the entries is named' 'monday.md:2:1: warning: this belongs to no entry' \
	case-note -n --lang=en --day "$diary"
check_error 2 'is one word too many' case-note --lang=en --day "$diary" "$family"
check_error 2 'message does not go with --day' case-note --lang=en --day "$diary" -m x
check_error 2 'work does not go with --day' case-note --lang=en --day "$diary" --work
refuses_wrong_stores case-note --day "$diary"
commits_only env SPIS_SEED=9 case-note --day "$diary" <<.
$folder/2022-09-14-note-42p0.md
.
finish
