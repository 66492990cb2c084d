#!/bin/sh
# Texts that are filed: front matter as people and their editors write it becomes that of a record; in a
# stored record the message gives the right line.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# files NAME LINE... : minutes of a team's meeting with these lines in their front matter, filed as the
# record whose front matter stands on standard input.
files() {
	cat >"$SCRATCH/wanted"
	name=$1
	shift
	{ printf '%s\n' --- kind:\ team "$@" ---; printf 'Text.\n'; } >"$SCRATCH/minutes.md"
	run meeting-log --lang cs --case "$family" "$SCRATCH/minutes.md"
	expect_status 0
	filed=$(cat "$out")
	sed -e '/^case:/d' -e '/^kind: team/d' -e '/^---$/d' -e '/^Text/d' "cases/2022/$filed.md" >"$SCRATCH/filed"
	difference=$(diff -u "$SCRATCH/wanted" "$SCRATCH/filed") || trouble "it is not the same
$difference"
	result "$name: $*"
	rm "cases/2022/$filed.md"
}
files 'days' 'present: [anna.bekova]' 'next: 11. 10. 2022' 'date: 12.9.2022' <<'.'
present: [anna.bekova]
next: 2022-10-11
date: 2022-09-12
.
files 'a day of no year' 'present: [anna.bekova]' 'next: 11. 10.' 'sent: dnes' <<'.'
present: [anna.bekova]
next: 2022-10-11
sent: 2022-09-14
.
files 'a word' 'present: [anna.bekova]' 'child-heard: ano' <<'.'
present: [anna.bekova]
child-heard: "yes"
.
files 'a word by its label' 'present: [anna.bekova]' 'child-heard: odmítlo' <<'.'
present: [anna.bekova]
child-heard: declined
.
files 'a time and a duration' 'present: [anna.bekova]' 'time: 9:20-10.05' 'duration: 1 h 30 min' <<'.'
present: [anna.bekova]
time: "09:20-10:05"
duration: 90
.
files 'a list with commas' 'Present: Anna Beková, Matka, role:teacher part' 'place: Základní škola' <<'.'
present: [anna.bekova, role:mother, role:teacher part]
place: skola
.
files 'a list in brackets' "present: ['Anna Beková', \"role:matka\"]" "excused: [petr.dub]" <<'.'
present: [anna.bekova, role:mother]
excused: [petr.dub]
.
files 'items behind other bullets' 'present:' '  - Anna Beková' '  • Petr Dub zčásti' '  * matka' <<'.'
present:
  - anna.bekova
  - petr.dub part
  - role:mother
.
files 'texts that want quotes' 'present:' '- anna.bekova' 'topic: 5 let: co dál' 'facilitator:jan.malik' <<'.'
present:
- anna.bekova
topic: "5 let: co dál"
facilitator: jan.malik
.
files 'what is right as it is' 'present:' '- "anna.bekova"  ' 'topic:  Škola' '# poznámka' 'x-own: 1. 2.' <<'.'
present:
- "anna.bekova"  
topic:  Škola
# poznámka
x-own: "1. 2."
.

# What is not understood is refused, with the line as it would be right.
refuses() {
	pattern=$1
	shift
	{ printf '%s\n' --- kind:\ team 'present: [anna.bekova]' "$@" ---; printf 'Text.\n'; } >"$SCRATCH/minutes.md"
	check_error 3 "minutes.md:4:.*$pattern" meeting-log --lang en --case "$family" "$SCRATCH/minutes.md"
}
refuses "facilitator 'Ann Beková' is no person's id|'Ann Beková'" 'facilitator: Ann Beková'
refuses 'next.*31. 6. 2022' 'next: 31. 6. 2022'
refuses 'not supported' 'topic: {a: b}'
refuses 'not supported' 'topic: Škola # ve středu'

# In a stored record such a value is an error, and the message has the right line.
meeting=$(printf -- '---\nkind: team\npresent: [anna.bekova]\nnext: 2022-10-11\n---\nText.\n' |
	meeting-log --case "$family" - 2>/dev/null)
file=cases/2022/$meeting.md
stored() {
	sed "s/^next:.*/$1/" "$file" >"$SCRATCH/stored"
	cp "$file" "$SCRATCH/kept"
	cp "$SCRATCH/stored" "$file"
	run store-check --lang cs "$file"
	grep -Fq -e "$2" "$out" "$err" || trouble "not said: $2"
	! grep -q 'uvozovky' "$out" "$err" || trouble 'it speaks of quotes'
	result "stored: $1"
	cp "$SCRATCH/kept" "$file"
}
stored 'next: 11. 7. 2023' 'RRRR-MM-DD (2023-07-11)'
stored 'next: 11.7.2023' 'RRRR-MM-DD (2023-07-11)'
stored 'next: "11. 7. 2023"' 'RRRR-MM-DD (2023-07-11)'
stored 'next: 11. července 2023' 'RRRR-MM-DD (2023-07-11)'

finish
