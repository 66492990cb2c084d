#!/bin/sh
# case-set: fields of a case and of its members, line by line.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# changes FIELD=VALUE... <DIFF: sets them, which prints the case and changes these lines only.
changes() {
	cat >"$SCRATCH/diff"
	rm -rf "$SCRATCH/before" && cp -R "$folder" "$SCRATCH/before"
	check_match "prints the case: $*" "^$family\$" case-set "$family" "$@"
	check_same 'changes these lines only' sh -c "diff -r '$SCRATCH/before' $folder | grep '^[<>]' | tr '\\r' '~'" \
		<"$SCRATCH/diff"
}

# Lines that only people write stay as they are.
awk 'NR == 3 { print "# ours"; print "x-colour: \"red\""; } { printf "%s\r\n", $0 }' "$folder/case.md" >"$SCRATCH/ours"
cp "$SCRATCH/ours" "$folder/case.md"
git commit -q -a -m Ours

changes place=skola <<'.'
< place: most~
> place: skola~
.
changes needs+=therapy 'needs+=tutoring' alias='O lišce: příběh' <<'.'
>   - therapy~
> alias: "O lišce: příběh"~
.
changes needs-=tutoring handle= <<'.'
<   - tutoring~
< handle: liska~
.
changes 'reasons=bullying;truancy' needs= <<'.'
>   - bullying~
< needs:~
<   - therapy~
.
changes keep-until=2037-12-31 <<'.'
> keep-until: 2037-12-31~
.
git checkout -q . # the case as it was
changes c1.lives=no m1.safe_contact=false c2.born= <<.
< $family,c1,child,,2012,f,,,,,
< $family,c2,child,,2015,m,,,,,
< $family,m1,caregiver,mother,1985,f,,,,,
> $family,c1,child,,2012,f,no,,,,
> $family,c2,child,,,m,,,,,
> $family,m1,caregiver,mother,1985,f,,,false,,
.
check_told 'a value that is there changes nothing' '^nothing changes$' \
	case-set "$family" place=most needs+=tutoring c1.lives=no
check_match 'a path names the case' "^$family\$" case-set "$folder/case.md" c1.lives=yes
check_match 'and in a terminal a handle' "^$family" on_terminal case-set liska c1.lives=no

# A handle that could be an id names no case to a script: that id may come to be another family's.
sed -i 's/^handle: liska/handle: kastanek/' "$folder/case.md"
for command in 'case-set kastanek c1.lives=no' 'case-note -m x kastanek' 'case-close --anyway x --reason moved --outcome stable kastanek'; do
	# shellcheck disable=SC2086
	check_error 3 "'kastanek' is not a whole id but a handle" $command
done
check_match 'in a terminal it does' "^$family" on_terminal case-set kastanek c1.lives=no
run store-check "$family"
expect_status 1
grep -q "case.md:[0-9:]*: error: the handle 'kastanek' could be the id of a case" "$out" || trouble 'it is not reported'
result 'store-check reports such a handle'
check_error 3 "the handle 'zverbnec' could be the id of a case" case-set "$family" handle=zverbnec
check_error 3 "the handle 'zverbnec' could be the id of a case" \
	case-new --source health --member c1:child --handle zverbnec
sed -i 's/^handle: kastanek/handle: liska/' "$folder/case.md"
check_match 'standard input names it too' "^$family" sh -c "echo $family and more | case-set - c1.lives=part"

check_unchanged 'a dry run writes nothing' case-set -n "$family" place=skola
check_match 'it shows the diff' '^\+place: skola' case-set -n "$family" place=skola

check_error 3 "unknown field 'neds' \(did you mean 'needs'\?\)" case-set "$family" neds+=therapy
check_error 3 "unknown field 'live' \(did you mean 'lives'\?\)" case-set "$family" c1.live=no
check_error 3 "unknown field 'xyzzy'" case-set "$family" xyzzy=1
check_error 3 "'case' cannot be changed" case-set "$family" case=k7q2m4xp
check_error 3 "'date' cannot be changed" case-set "$family" date=2022-09-01
check_error 3 "'member' cannot be changed" case-set "$family" c1.member=c3
check_error 3 "'source' cannot be removed" case-set "$family" source=
check_error 3 "'kind' cannot be removed" case-set "$family" c1.kind=
check_error 3 "'c1' is a child's id" case-set "$family" c1.kind=caregiver
check_error 3 "the case has no member 'c3' \(it has c1, c2, m1;" case-set "$family" c3.lives=no
check_error 3 "'place' is no list" case-set "$family" place+=most
check_error 3 "'needs' does not hold 'therapy'" case-set "$family" needs-=therapy
check_error 2 "'place' sets nothing" case-set "$family" place
check_error 2 "there is no value behind 'needs'" case-set "$family" needs+=
check_error 2 'nothing to change' case-set "$family"
check_error 3 "keep-until '2022-02-30' does not exist" case-set "$family" keep-until=2022-02-30
check_error 3 "lives 'maybe' is none of: yes, part, no" case-set "$family" c1.lives=maybe
check_error 3 'holds a character that no field can hold' case-set "$family" "$(printf 'alias=a\001b')"
check_error 3 "'manager' cannot be changed \(record the handover: case-handover --to PERSON CASE\)" \
	case-set "$family" manager=jan.malik
check_error 3 "place: 'mos' .*did you mean 'most'" case-set "$family" place=mos
check_error 3 "'7103192745' is a birth number" case-set "$family" alias=7103192745
check_error 3 "'jana@example.org' is an e-mail" case-set "$family" 'alias=jana@example.org'
check_error 3 "'Jany' is a name of [cm][0-9]" case-set "$family" 'alias=Případ Jany'
check_error 3 "unknown field 'b'" case-set "$family" place=skola b=1
other=$(case-new --source health --member c1:child --handle sova 2>/dev/null)
check_error 3 "the handle 'sova' is that of case $other" case-set "$family" handle=sova
check_error 3 "continued-in: '$family' leads back to this case" case-set "$family" continued-in="$family"
check 'a doubled case' case-set "$other" continued-in="$family"
check_error 3 "continued-in: '$other' leads back to this case" case-set "$family" continued-in="$other"

# Related cases name each other, in one save.
git add . && git commit -q -m Two
commits_only case-set "$family" related+="$other" languages=uk interpreter=true <<.
cases/2022/$other/case.md
$folder/case.md
.
check_match 'the other names this one' "^  - $family\$" cat "cases/2022/$other/case.md"
check_match 'and shows it' "related cases: $family" case-show --lang=en "$other"
check_match 'so does its report' "related cases: $family" report case --lang=en "$other"
check_match 'the report says how to speak' 'interpreter: yes' report case --lang=en "$family"
check_no_match 'both in order' related store-check --lang=en
commits_only case-set "$other" related= <<.
cases/2022/$other/case.md
$folder/case.md
.
check_no_match 'neither names the other' related: cat "cases/2022/$other/case.md" "$folder/case.md"
check_error 3 "related: '$family' is this case itself" case-set "$family" related="$family"
check_error 3 "case 'xyzzyxyz'|related: 'xyzzyxyz'" case-set "$family" related=xyzzyxyz
sed -i "s/^place:/related:\n  - $other\n&/" "$folder/case.md"
check_match 'half of a relation' "case.md: warning: related: case '$other' does not name this case" \
	store-check --lang=en
check 'and this case can let go of it' case-set "$family" related=
git checkout -q .
refuses_wrong_stores case-set "$family" c1.lives=yes
refuses_wrong_cases case-set CASE c1.lives=yes
printf 'no front matter\n' >"$folder/2022-09-14-note-0000.md"
check_error 3 "case $family is not changed while a file of it cannot be read" case-set "$family" c1.lives=yes
rm "$folder/2022-09-14-note-0000.md"
mv "$folder/case.md" "$SCRATCH/kept"
printf -- '---\ncase: %s\nerased: 2022-09-14\n---\n' "$family" >"$folder/case.md"
check_error 3 "case $family was erased" case-set "$family" c1.lives=yes
check_error 3 "case $family was erased" case-set "$other" related="$family"
mv "$SCRATCH/kept" "$folder/case.md"

# Who joins the family.
check_error 3 "the case already has 'c1' \\(it has c1, c2, m1\\)" case-set --member c1:child:2023:f "$family"
check_error 2 "does not describe a member" case-set --member c3 "$family"
check_error 2 "'c3' stands twice" case-set --member c3:child:2021:f --member c3:child:2022:f "$family"
check_error 2 'the case has no such member' case-set --member c3:child:2021:f --c4-name Eva "$family"
check_error 3 'sex' case-set --member c3:child:2021:q "$family"
check_error 2 'the case has no such member' case-set --c3-name 'Eva Vymyšlená' "$family" place=most
check_unchanged 'a dry run adds nobody' case-set -n --member c3:child:2021:f "$family"
cp "$identities/$family.md" "$SCRATCH/known"
check 'adds a child and who it is' case-set --member c3:child:2021:f --c3-name 'Eva Vymyšlená' \
	--c3-born 2021-04-02 "$family" c3.lives=part
check_match 'a row' "^$family,c3,child,,2021,f,part," cat "$folder/members.csv"
check_match 'known by name' '^c3-name: Eva Vymyšlená' cat "$identities/$family.md"
check_no_match 'and only to the identities' 'Eva' cat "$folder/members.csv"
check_same 'nothing else of the identities changes' grep -v '^c3-' "$identities/$family.md" <"$SCRATCH/known"
check 'and without a name' case-set --member m2:caregiver:1980:m:father "$family"
check 'the store is in order' store-check

git add . && git commit -q -m More
commits_only case-set "$family" place=skola c1.lives=yes <<.
$folder/case.md
$folder/members.csv
.
finish
