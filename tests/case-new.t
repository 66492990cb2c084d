#!/bin/sh
# case-new: the case's folder, the identities aside, and who is refused.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

opened=$family
check_same 'writes the case' cat "$folder/case.md" <<.
---
case: $opened
recorded: 2022-09-14
opened: 2022-09-01
manager: anna.bekova
source: education
place: most
reasons:
  - truancy
needs:
  - tutoring
handle: liska
---
Chybí ve škole.
.
check_same 'writes its members' cat "$folder/members.csv" <<.
case,member,kind,role,born,sex,lives,legal,safe_contact,from,to
$opened,c1,child,,2012,f,,,,,
$opened,c2,child,,2015,m,,,,,
$opened,m1,caregiver,mother,1985,f,,,,,
.
check_same 'writes who they are elsewhere' cat "$identities/$opened.md" <<'.'
---
c1-name: Jana Vymyšlená
c1-born: 2012-05-03
m1-name: Hana Vymyšlená
---
.
check_match 'for its owner alone' '^600$' stat -c %a "$identities/$opened.md"
check_status 1 'and not in the store' grep -rq Vymyšlená .

new='case-new --source health --member c1:child:2014:m'
# shellcheck disable=SC2086 # a list of words
{
	check_match 'prints the id' '^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$' $new
	id=$(printed)
	check_match 'an id begins with a letter and is free' "^cases/2022/$id\$" ls -d "cases/2022/$id"
	check_match 'takes another manager' '^manager: jan\.malik$' \
		sh -c "id=\$($new --manager jan.malik) && cat cases/2022/\$id/case.md"
	check_match 'lies under the year of its opening' '^opened: 2021-12-30$' \
		sh -c "id=\$($new -d 2021-12-30) && cat cases/2021/\$id/case.md"
	printf 'Věty\nna dvou řádcích.\n' >"$SCRATCH/text"
	check_match 'reads the situation' '^na dvou řádcích\.$' \
		sh -c "id=\$($new -m - <'$SCRATCH/text') && cat cases/2022/\$id/case.md"
	check_match 'members stand in order' '^[a-z0-9]{8},c1,child,,,,,,,,$' sh -c "id=\$(case-new \
		--source other --member m1:other::x --member c1:child) && cat cases/2022/\$id/members.csv"

	check_unchanged 'a dry run writes nothing' $new -n --c1-name 'Petr Tajný'
	check_match 'it shows the files' '^\+source: health$' $new -n
	check_no_match 'it shows no identities' Tajný $new -n --c1-name 'Petr Tajný'

	check_told 'the same child in another case is said' \
		"warning: c1 has the name and the birth date of c1 in case $opened" \
		$new -n --c1-name 'JANA VYMYSLENA' --c1-born 2012-05-03
	check_no_match 'another birth date is another child' 'has the name' \
		$new -n --c1-name 'Jana Vymyšlená' --c1-born 2012-05-04
	printf 'no front matter\n' >"$identities/zzzzzzzz.md"
	check_error 3 'identities/zzzzzzzz\.md:1:1: error: no front matter' \
		$new -n --c1-name 'Jana Vymyšlená' --c1-born 2012-05-03
	rm "$identities/zzzzzzzz.md"

	check_error 3 "the handle 'liska' is that of case $opened" $new --handle liska
	check_error 3 "manager: 'anna.bekov' is not in people.csv \\(did you mean 'anna.bekova'\\?\\)" \
		$new --manager anna.bekov
	check_error 3 "'anna.bek' is not in people.csv \\(did you mean 'anna.bekova'\\?\\)" \
		$new --by anna.bek
	check_error 2 'who acts is not known' env -u SPIS_USER $new
	check_error 3 "place: 'mos' is .*did you mean 'most'" $new --place mos
	check_error 3 "reasons: 'truanc' .*did you mean 'truancy'" $new --reason truanc
	check_error 3 "source: 'teacher'" case-new --member c1:child --source teacher
	check_error 3 'future' $new -d 2022-12-31
	check_error 2 "--date: '2022-02-30' is not a day" $new -d 2022-02-30
	check_error 3 "'7103192745' is a birth number" $new -m 'Rodné číslo 7103192745.'
	check_error 3 "'jana@example.com' is an e-mail" $new --alias 'jana@example.com'
	check_error 3 "'Petrem' is a name of [cm][0-9]" $new -m 'S Petrem je těžko.' --c1-name 'Petr Tajný'
	check_error 3 'c1-born: the value is not a date that exists' $new --c1-born 2012-02-30
	check_error 2 'c2: the case has no such member' $new --c2-name Petr
	check_error 3 'no identities directory is set' env -u SPIS_IDENTITIES $new --c1-name Petr
	check_error 2 "'c1' stands twice" $new --member c1:child:2011:f
	check_error 2 "'c2' does not describe a member" $new --member c2
	check_error 2 'does not describe a member' $new --member c2:child:2011:f:sister:x
	check_error 3 "'c2' is a child's id" $new --member c2:caregiver
	check_error 3 "'m1' is no child's id" $new --member m1:child
	check_error 3 "born '2012-05-03' is no whole number" $new --member c2:child:2012-05-03:f
	check_error 3 "signal '2022-09-12-signal-4kz8' not found" \
		$new --signal 2022-09-12-signal-4kz8
	check_error 2 "unknown option '--member-name'|unknown option '--c13-name'" $new --c13-name Eva
	refuses_wrong_stores $new
}
check_error 2 '--member is missing' case-new --source health
check_error 2 '--source is missing' case-new --member c1:child
check_error 3 'born: 2050 is in the future' case-new --source health --member c1:child:2050:f
check_error 2 'one word too many' case-new --source health --member c1:child "$opened"

git add . && git commit -q -m More
commits_only env SPIS_SEED=3 case-new --source health --member c1:child <<'.'
cases/2022/s91fp7rp/case.md
cases/2022/s91fp7rp/members.csv
.

# Likely duplicates; case, member and reason are told, and no name.
printf -- '---\nc1-name: Iva Zkusmá\nc1-born: 2012-05-03\n---\n' >"$identities/zzzzzzzz.md"
likely() { case-new -n --lang=en --source health --member c1:child:2012:f "$@"; }
check_told 'surname first, blanks doubled' 'c1 has the name and the birth date of c1 in case zzzzzzzz' \
	likely --c1-name 'zkusma  IVA' --c1-born 2012-05-03
check_told 'day and month exchanged' 'of c1 in case zzzzzzzz, and the birth date with day and month exchanged' \
	likely --c1-name 'Iva Zkusmá' --c1-born 2012-03-05
check_told 'no birth date' 'of c1 in case zzzzzzzz, one of them without a birth date' likely --c1-name 'Iva Zkusmá'
check_no_match 'another day' 'zzzzzzzz' likely --c1-name 'Iva Zkusmá' --c1-born 2012-05-04
check_no_match 'another name' 'zzzzzzzz' likely --c1-name 'Eva Zkusmá' --c1-born 2012-05-03
printf -- '---\nphone: "+420 601 234 567"\nc1-name: Jan Zkusmý\nc1-born: 2012-05-03\nm1-name: Eva Zkusmá\n---\n' >"$identities/zzzzzzzz.md"
check_told 'a familiar name' 'name and the birth date of c1 in case zzzzzzzz' \
	likely --c1-name 'Zkusmý Honzík' --c1-born 2012-05-03
check_no_match 'not of another family' zzzzzzzz likely --c1-name 'Honzík Jiný' --c1-born 2012-05-03
check_no_match 'nor of a single word' zzzzzzzz likely --c1-name Honzík --c1-born 2012-05-03
check_told 'a phone' 'the family has a phone number of case zzzzzzzz' likely --phone 601234567
check_no_match 'another phone' zzzzzzzz likely --phone 601234568
check_no_match 'no name of another family' 'Zkusm' sh -c 'case-new -n --lang=en --source health \
	--member c1:child:2012:f --c1-name "Honza Zkusmý" --c1-born 2012-05-03 --phone 601234567 2>&1 >/dev/null | grep -v "^[+-]"'
rm "$identities/zzzzzzzz.md"
check_told 'a birth date of another year' 'the birth date of c1 is not in the year 2012' likely --c1-born 2011-12-31
check_no_match 'one of that year' 'not in the year' likely --c1-born 2012-12-31
finish
