#!/bin/sh
# refer: lists over the store, trying again elsewhere, and the sheet for a service.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

cat >services.csv <<'.'
id,name,organization,kind,forms,needs,age_min,age_max,places,outreach_km,capacity_max,status,url,email,phone,bring,assured,source,source_id,same_as,note
doucovani,Doučování,,,outpatient,tutoring,,,most,,,active,,,,,,,,,
klub,Klub,,,outpatient,tutoring;therapy,,,skola,,,active,,,,,,,,,
poradna,Poradna,,,outpatient,therapy,,,most,,,active,,,,,,,,,
stara,Stará poradna,,,outpatient,therapy,,,most,,,active,,,,,,,,poradna,
terapie,Terapie,,,outpatient,therapy,,,skola,,,active,,,,,,,,,
.
cp people.csv "$SCRATCH/people"
sed 's/^jan.malik,Jan Malík,case-manager,Most,jan.malik@example.org,,/jan.malik,Jan Malík,case-manager,Most,jan.malik@example.org,+420 555 010 101,/' \
	"$SCRATCH/people" >people.csv
sed -i 's/^manager: .*/manager: jan.malik/' "$folder/case.md"
other=$(case-new --date 2022-08-01 --source health --place most --reason truancy --need therapy \
	--member c1:child:2010:m -m 'Nemluví.' 2>/dev/null) || bail 'case-new'
agreed=$(case-consent -d 2022-09-02 --member m1 --recipient poradna --scope health --until 2022-12-31 \
	"$family" 2>/dev/null) || bail 'case-consent'
asks() { refer --without-consent "$@" 2>/dev/null || bail "refer $*"; }
first=$(refer -d 2022-09-03 --need therapy --for c1 --to poradna --consent "$agreed" "$family" \
	2>/dev/null) || bail refer
second=$(asks 'ústně' -d 2022-08-05 --need therapy --for c1 --to klub "$other")
third=$(asks 'krize' -d 2022-09-10 --need tutoring --for c1 --for c2 --to doucovani "$family")
refer --update "$third" rejected:no-capacity=2022-09-12 >/dev/null 2>&1 || bail update
refer --update "$second" waitlisted=2022-08-20 >/dev/null 2>&1 || bail update
git add . && git commit -q -m Referrals

check_same 'lists what is under way, the oldest request first' refer --list <<.
$second	klub	therapy	c1	waitlisted		2022-08-20	40		ústně	
$first	poradna	therapy	c1	requested		2022-09-03	11	${agreed#*/}		
.
check_same 'as csv' refer --list --state rejected --format=csv <<.
referral,service,need,for,state,detail,since,waiting-days,consent,without-consent,other-end
$third,doucovani,tutoring,c1;c2,rejected,no-capacity,2022-09-12,,,krize,
.
check_same 'for people, with what is missing' refer --lang=en --list --state all --format=table <<.
referral                           service    need      state                                                waits
$second  Klub       therapy   on a waiting list 2022-08-20; without consent           40
$first  Poradna    therapy   requested 2022-09-03                                    11
$third  Doučování  tutoring  rejected 2022-09-12: no free place; without consent
.
lists() {
	name=$1 wanted=$2
	shift 2
	for id in $wanted; do echo "$id"; done >"$SCRATCH/ids"
	check_same "$name" refer --list --format=ids "$@" <"$SCRATCH/ids"
}
lists 'of one case' "$first $third" --state all "$family"
lists 'of several cases' "$second $first" "$other" "$family"
lists 'by service, a duplicate means the one behind it' "$first" --service stara
lists 'by need' "$third" --state all --need tutoring
lists 'by state' "$second" --state waitlisted
lists 'longer than eleven days' "$second" --waiting 11
lists 'longer than ten days' "$second $first" --waiting 10
lists 'on another day' "$second $first" --waiting 100 --date 2022-12-31
check_match 'as data' '"without_consent": "ústně"' refer --list --format=json "$other"
check_status 1 'nothing found is a no' refer --list --waiting 41
check_error 2 "--state: 'lost' is none of: open, all, requested" refer --lang=en --list --state lost
check_error 3 "service: 'klu' .*did you mean 'klub'" refer --lang=en --list --service klu
check_error 2 "to does not go with --list" refer --lang=en --list --to klub
check_error 2 "waiting does not go with a ranking" refer --lang=en --need therapy --waiting 3 "$family"
check_error 3 "case 'xyzzyxyz' not found" refer --lang=en --list xyzzyxyz
mkdir "$SCRATCH/apart" && mv cases "$SCRATCH/apart"
check_error 3 'the cases are not here' refer --lang=en --list
mv "$SCRATCH/apart/cases" cases

# Trying again: the same need and members, without those who were asked, best first.
check_error 3 "is 'requested' \\(one that is over" refer --lang=en --again "$first"
refer --update "$first" rejected:too-far >/dev/null 2>&1 || bail update
check_same 'proposes whom nobody asked yet' refer --again "$first" --format=ids <<'.'
klub
terapie
.
check_same 'by its stem and the case too' refer --again "${first#*/}" "$family" --format=ids --limit 1 <<'.'
klub
.
check_same 'for each member of it' refer --again "$third" --format=ids <<'.'
klub
.
next=$(refer --again "$first" --format=ids --limit 1)
check 'asks the next one' refer --again "$first" --to "$next" --without-consent 'matka souhlasí ústně'
again=$(printed)
check_same 'and says what it comes after' cat "cases/2022/${again%/*}/${again#*/}.md" <<.
---
case: $family
service: klub
need: therapy
by: anna.bekova
for:
  - c1
without-consent: matka souhlasí ústně
after: "${first#*/}"
---
.
lists 'the failed one is over' "$second $again"
check_same 'then another is next' refer --again "$first" --format=ids <<'.'
terapie
.
check_told 'one who was asked is warned of' 'klub: it was asked for this need before' \
	refer -n --lang=en --again "$first" --to klub --without-consent x --anyway x
refer --update "$again" started completed:helped >/dev/null 2>&1 || bail update
check_error 3 "is 'helped' \\(one that is over and has not helped" refer --lang=en --again "$again"
check_error 2 'consent is missing' refer --lang=en --again "$first" --to terapie
check_error 2 'need does not go with --again without --to' refer --lang=en --again "$first" --need therapy
check_error 2 'after does not go with --again' refer --lang=en --again "$first" --to klub --after "$first"
check_error 2 'limit does not go with --again' refer --lang=en --again "$first" --to klub --limit 1
check_error 2 'whose referral is it' refer --lang=en --again "${first#*/}"
check_error 2 "'more' is one word too many" refer --lang=en --again "$first" "$family" more
check_error 3 "has no referral '2022-09-03-referral-zzzz' \\(did you mean" \
	refer --lang=en --again 2022-09-03-referral-zzzz "$family"
check 'the store is in order' store-check

# The sheet tells of the need and whom to answer, of the family nothing.
git add . && git commit -q -m More
check_same 'a sheet' refer --lang=en --sheet "$first" <<.
Referral to Poradna
===================
Most

What is asked
-------------

- reference: ${first#*/}
- asked on: 2022-09-03
- need: therapy

Whom to answer
--------------

- case manager: Jan Malík
- organization: Most
- telephone: +420 555 010 101
- e-mail: jan.malik@example.org

On which ground
---------------

- ground: consent
- given on: 2022-09-02
- until: 2022-12-31
- about: health
.
check_match 'in the language of the store' '^- požádáno: 3\. 9\. 2022$' refer --sheet "$first"
check_match 'in Markdown' '^## What is asked$' refer --lang=en --sheet "$first" --format=md
check_match 'a missing consent is said' '^- without consent: ústně$' refer --lang=en --sheet "$second"
check_no_match 'no family in it' "Jana|Hana|Vymyšlená|$family" refer --lang=en --sheet "$first"

sheet=$SCRATCH/sheet.txt
check 'with the family, where the consent covers it' refer --lang=en --sheet "$first" --identity -o "$sheet"
# shellcheck disable=SC2016 # an address of sed
check_same 'names whom it is for and who agreed' sed -n '/^The family/,$p' "$sheet" <<'.'
The family
----------

! This page names a family. Only those who help them read it; it is destroyed
  when it is needed no longer.

- child: Jana Vymyšlená
- born: 2012-05-03
- mother: Hana Vymyšlená
.
check_same 'only its owner reads it' stat -c %a "$sheet" <<'.'
600
.
sed -i '1a m1-phone: "+420 555 020 001"\naddress: Lesní 5' "$identities/$family.md"
check 'and how to reach them' refer --lang=en --sheet "$first" --identity -o "$sheet"
check_match 'a telephone' '^- telephone: \+420 555 020 001$' cat "$sheet"
check_match 'an address' '^- address: Lesní 5$' cat "$sheet"
sed -i '/,m1,/s/,,,$/,false,,/' "$folder/members.csv"
check 'but not where it is not safe' refer --lang=en --sheet "$first" --identity -o "$sheet"
check_no_match 'no telephone, no address' '020 001|Lesní' cat "$sheet"
check_match 'and it says so' '^! It is not safe to write, call or visit\.' cat "$sheet"
git checkout -q .
check_told 'a dry run writes nothing' "would write $SCRATCH/none" \
	refer -n --lang=en --sheet "$first" --identity -o "$SCRATCH/none"
check 'it is not there' test ! -e "$SCRATCH/none"

mkdir ../outside && ln -s "$PWD" ../outside/link
identified() { refer --lang=en --sheet "$first" --identity "$@"; }
check_error 2 '--output is missing' identified
for inside in sheet.txt "$PWD/cases/x" ../outside/link/x "$identities/x"; do
	check_error 3 'lies inside a store or its git work tree' identified -o "$inside"
	check_error 3 'lies inside a store or its git work tree' refer --lang=en --sheet "$first" -o "$inside"
done
git init -q .. # a work tree that holds the store: what lies in it may be committed
check_error 3 'lies inside a store or its git work tree' env SPIS_IDENTITIES= \
	refer --lang=en --sheet "$first" -o ../sheet.txt
rm -rf ../.git
check_error 3 'No such file' identified -o ../nowhere/x
check_error 3 'no consent of referral .* covers the service' refer --lang=en --sheet "$second" --identity -o "$sheet"
check_error 3 'no consent of referral .* stands on 2023-01-01' identified -d 2023-01-01 -o "$sheet"
check_match 'a consent that is over is said' '^! It no longer stands' refer --lang=en --sheet "$first" -d 2023-01-01
check_error 3 'identities' env SPIS_IDENTITIES= refer --lang=en --sheet "$first" --identity -o "$sheet"
mv "$identities/$family.md" "$SCRATCH/identity"
check_error 3 'the identities name none of these: c1, m1' identified -o "$sheet"
mv "$SCRATCH/identity" "$identities/$family.md"
echo broken >"$folder/2022-09-10-consent-aaaa.md"
check_error 3 'has a file that cannot be read' refer --lang=en --sheet "$first"
rm "$folder/2022-09-10-consent-aaaa.md"
check_error 2 "'json' is not a format of a sheet" refer --lang=en --sheet "$first" --format=json
check_error 2 'identity does not go with --list' refer --lang=en --list --identity
check_error 2 'whose referral is it' refer --lang=en --sheet "${first#*/}"

# Taking back: the last event, or the last of a word.
fresh=$(asks 'krize' -d 2022-09-04 --need therapy --for c2 --to terapie "$family")
check_error 3 'has no event to undo \(it was only requested\)' refer --lang=en --update "$fresh" undone
check 'a rejection' refer --update "$fresh" rejected:no-capacity=2022-09-05
check_error 3 'ended on 2022-09-05 \(rejected: no free place; go on with refer --again' \
	refer --lang=en --update "$fresh" started
check 'is taken back' refer --update "$fresh" undone=2022-09-06
check_match 'by an event' '^  - "2022-09-06 undone 2022-09-05 rejected no-capacity"$' cat "cases/2022/$fresh.md"
check_error 3 'no event .accepted. to undo' refer --lang=en --update "$fresh" undone:accepted
check_error 3 'was undone' refer --lang=en --update "$fresh" rejected:no-capacity=2022-09-05
check_error 3 'undone before it happened' refer --lang=en --update "$second" undone=2022-08-01
check 'events and their undoing at once' refer --update "$fresh" accepted=2022-09-07 \
	started=2022-09-08 undone:started
check_match 'the one before stands' 'terapie	therapy	c2	accepted' refer --list
again() { refer --lang=en --need therapy --for c2 --to terapie --without-consent krize "$@" "$family"; }
check_error 3 "terapie was already asked for this need, and ${fresh#*/} has not ended" again
check_error 2 'anyway' again --anyway ' '
check 'asked all the same' again --anyway 'Jiný terapeut.' -m 'Spěchá.'
check_match 'the reason is in the record' '^Jiný terapeut\.$' cat "cases/2022/$(printed).md"
check 'the store is in order' store-check "${fresh%/*}"
finish
