#!/bin/sh
# case-erase: a record written into the wrong case leaves a stub, and is written where it belongs.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

run env SPIS_SEED=7 case-new -d 2022-08-01 --source health --member c1:child:2014:m --member m1:caregiver:1980:f
other=$(printed)
there=cases/2022/$other
# note SEED OPTION...: a note of the family, by its full name.
note() {
	SPIS_SEED=$1
	shift
	run env SPIS_SEED="$SPIS_SEED" case-note -d 2022-09-05 "$@" "$family"
	printed
	SPIS_SEED=1
}
wrong=$(note 11 -m 'Zůstali doma.')
stem=${wrong#*/}

check_error 2 '--basis is missing' case-erase "$wrong"
check_error 2 "--basis: 'retention' is not a reason to erase one record" case-erase --basis retention "$wrong"
erase() { case-erase --basis mistake "$@"; }
check_error 3 "'$family' does not name a record .*whole cases cannot be erased yet" erase "$family"
check_error 3 "'$folder' does not name a record" erase "$folder"
check_error 3 "is the case itself" erase "$family/case"
check_error 3 "is the case itself" erase "$folder/members.csv"
check_error 3 "'$stem' does not name the case" erase "$stem"
check_error 3 "the case has no record '2022-09-05-note-0000'" erase "$family/2022-09-05-note-0000"
check_error 3 "already in case $family" erase --move "$family" "$wrong"
check_error 3 "case 'xyzzyxyz' not found" erase --move xyzzyxyz "$wrong"
check_error 3 'is a record of another case' erase "$wrong" "$other/2022-09-05-note-0000"
check_error 3 "'liska' is not a whole id" erase "liska/$stem"
check_unchanged 'a dry run writes nothing' erase -n --move "$other" "$wrong"
refuses_wrong_stores case-erase --basis mistake "$wrong"

check_same 'prints where the record is now' erase --move "$other" "$wrong" <<.
$other/$stem
.
check_same 'a stub is left' cat "$folder/$stem.md" <<.
---
case: $family
erased: 2022-09-14
basis: mistake
moved-to: $other/$stem
---
.
check_match 'the record names its case' "^case: $other" cat "$there/$stem.md"
check_match 'and is the same otherwise' 'Zůstali doma' cat "$there/$stem.md"
check 'the store is in order' store-check
check_error 3 "record $stem is already erased" erase "$wrong"
mv "$there/$stem.md" "$SCRATCH/moved"
check_status 1 'a stub that leads nowhere is found' store-check
check_match 'at its line' "^$folder/$stem.md:5:11: error: moved-to: '$other/$stem' is not in cases/" \
	sh -c 'store-check || true'
# A stem that is taken there is drawn anew.
again=$(note 12 -m 'Dvakrát.')
cp "$SCRATCH/moved" "$there/${again#*/}.md"
cp "$SCRATCH/moved" "$there/$stem.md"
check 'moves where the stem is taken' env SPIS_SEED=3 case-erase --basis mistake --move "$other" "$again"
new=$(printed)
check_match 'another stem' "^$other/2022-09-05-note-" printf '%s\n' "$new"
check_match 'which the stub names' "^moved-to: $new" cat "$folder/${again#*/}.md"
rm "$there/${again#*/}.md"

# An assessment, and the one that corrects it.
first=$(kid-assess -d 2022-09-02 --card situace-1 --for c1 -a f-violence=2 "$family" 2>/dev/null)
second=$(SPIS_SEED=21 kid-assess -d 2022-09-03 --card situace-1 --for c1 -a f-violence=1 \
	--correct "${first#*/}" "$family" 2>"$SCRATCH/told") || bail "$(cat "$SCRATCH/told")"
check_error 3 "record ${second#*/} refers to ${first#*/} \\(corrects\\); name both" erase "$first"
check_told 'a member is of the other family then' "names c1, now a member of the family of case $other" \
	erase --move "$other" "$first" "$second"
check_same 'a stub of an assessment' cat "$folder/${first#*/}.csv" <<.
block,item,answer,note
about,case,$family,
about,erased,2022-09-14,
about,basis,mistake,
about,moved-to,$other/${first#*/},
.
check_match 'the correction is of what was moved' "^about,corrects,${first#*/}," cat "$there/${second#*/}.csv"
check 'the store is in order again' store-check

# What refers to it stays, or goes along.
consent=$(case-consent -d 2022-09-01 --member m1 --basis consent --recipient poradna "$family" 2>/dev/null)
referral=$(refer -d 2022-09-06 --need therapy --to poradna --for c1 --consent "${consent#*/}" "$family" 2>/dev/null)
check_error 3 "record ${referral#*/} refers to ${consent#*/} \\(consent\\)" erase "$consent"
check_error 3 'is not in this case' erase --move "$other" "$referral"
check 'both together' erase --move "$other" "$consent" "$referral"
check 'the store is still in order' store-check
closing=$(case-close -d 2022-09-08 --anyway x --reason moved --outcome unknown "$family" 2>/dev/null)
case-reopen -d 2022-09-09 -m Zpět. "$family" >/dev/null 2>&1
check_error 3 "refers to ${closing#*/} \\(undoes\\)" erase "$closing"

# Minutes with their approval and a task.
minutes 2022-09-07 "$family" <<.
---
kind: case-meeting
present:
  - anna.bekova
  - petr.dub
minute-taker: anna.bekova
---
- [ ] Zavolat @anna.bekova due:2022-09-20 id:t7f3k2mq
.
approval=$(SPIS_USER=jan.malik meeting-log --approve "$filed" 2>"$SCRATCH/told") || bail "$(cat "$SCRATCH/told")"
run case-note -d 2022-09-10 -m '- [ ] Zavolat @anna.bekova due:2022-09-20 id:t7f3k2mq' "$family"
mention=$(printed)
check_error 3 "refers to ${filed#*/} \\(of\\)" erase "$filed"
check_error 3 "record ${mention#*/} mentions task t7f3k2mq" erase --move "$other" "$filed" "$approval"
check 'all of them together' erase --move "$other" "$filed" "$approval" "$mention"
check 'the approval is of the text as it is there' store-check

wrong=$(note 13 -m Omyl.)
case-close -d 2022-09-04 --anyway x --reason moved --outcome unknown "$other" >/dev/null 2>&1
check_error 3 "case $other has been closed since 2022-09-04" erase --move "$other" "$wrong"
check_same 'without a move the stub is all' erase "$wrong" <<.
$wrong
.
check_same 'and says no more' cat "$folder/${wrong#*/}.md" <<.
---
case: $family
erased: 2022-09-14
basis: mistake
---
.
wrong=$(note 14 -m Omyl.)
git add . && git commit -q -m Notes
commits_only case-erase --basis mistake "$wrong" <<.
$folder/${wrong#*/}.md
.

needs_terminal
wrong=$(note 15 -m Omyl.)
answer() {
	typed=$1
	shift
	printf '> %s\n' "$typed" >"$SCRATCH/typed"
	"$TOP/tests/tools/terminal.py" "$SCRATCH/typed" "$@"
}
check_status 1 'asks on a terminal' answer n case-erase --lang en --basis mistake "$wrong"
cp "$out" "$SCRATCH/shown"
check_match 'and shows the change' '^-Omyl' cat "$SCRATCH/shown"
check_no_match 'no leaves the record' '^erased' cat "$folder/${wrong#*/}.md"
check 'yes is yes' answer ano case-erase --basis mistake "liska/${wrong#*/}"
check_match 'and erases it' '^erased' cat "$folder/${wrong#*/}.md"
finish
