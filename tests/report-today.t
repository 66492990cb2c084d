#!/bin/sh
# report today: what is urgent, late or due soon, each by hand on both sides of its day.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
rm -r "$folder"/20* 2>/dev/null
sed -i 's/^review-soon-days:.*//; s/^language:.*/&\nreview-soon-days: 10/' spis.md
export LANG=C.UTF-8 SPIS_TODAY=2022-09-14
# A case of another manager, and one that is closed.
other=$(env SPIS_USER=jan.malik case-new --date 2022-08-16 --source health --place most --member c1:child:2018 \
	2>"$SCRATCH/told") || bail "case-new: $(cat "$SCRATCH/told")"
closed=$(case-new --date 2022-01-10 --source health --place most --member c1:child:2018 2>/dev/null)
run case-close "$closed" --date 2022-02-01 --reason goals-met --outcome improved
[ "$status" -eq 0 ] || bail "case-close: $(told)"

# put CASE STEM <FIELDS AND BODY: a record as a hand would write it.
put() {
	{ printf '%s\n' --- "case: $1" && cat; } >"cases/2022/$1/$2.md"
}
# rows TABLE [PERSON]: of the report, without its header.
rows() { report today ${2:+"$2"} -f csv --table "$1" 2>"$SCRATCH/said" | sed 1d; }

# Tasks: late, due today, on the tenth day, and beyond; done ones and those without a day are none.
put "$family" 2022-09-05-note-aaaa <<'.'
by: anna.bekova
---
- [ ] Pozdě @jan.malik due:2022-09-13 id:t0000001
- [ ] Dnes @anna.bekova due:2022-09-14 id:t0000002
- [ ] Desátý den @role:mother due:2022-09-24 id:t0000003
- [ ] Jedenáctý den @anna.bekova due:2022-09-25 id:t0000004
- [x] Hotovo @anna.bekova due:2022-09-01 done:2022-09-05 id:t0000005
- [ ] Někdy @anna.bekova id:t0000006
.
mkdir -p meetings/2022
cat >meetings/2022/2022-09-01-meeting-aaab.md <<'.'
---
kind: platform
next: 2022-09-20
---
- [ ] Pozvat soud @jan.malik due:2022-09-10 id:t0000007
.
check_same 'late tasks, the oldest first' rows late-tasks <<.
,2022-09-10,4,Pozvat soud,jan.malik,t0000007
$family,2022-09-13,1,Pozdě,jan.malik,t0000001
.
check_same 'tasks that are due soon' rows tasks <<.
$family,2022-09-14,0,Dnes,anna.bekova,t0000002
$family,2022-09-24,-10,Desátý den,role:mother,t0000003
.
check_match 'people read when that is' '  2022-09-24  za 10 dní  Desátý den' report today
check_same 'those of one person' rows tasks anna.bekova <<.
$family,2022-09-14,0,Dnes,anna.bekova,t0000002
.
check_same 'of the platform too' rows late-tasks jan.malik <<.
,2022-09-10,4,Pozvat soud,jan.malik,t0000007
$family,2022-09-13,1,Pozdě,jan.malik,t0000001
.

# Assessments: review is due after 180 days (low) and 90 (medium); acute signs stand on top.
assess() {
	day=$1 child=$2
	shift 2
	run kid-assess --date "$day" --for "$child" --card situace-1 "$@" "$family"
	[ "$status" -eq 0 ] || bail "kid-assess: $(told)"
}
every() { for item; do printf ' -a %s=0' "$item"; done; }
# shellcheck disable=SC2046,SC2086 # words
{
	all=$(every c-health c-mind c-harm c-burden c-risky f-violence f-care f-mental f-addiction f-dispute \
		f-before f-denies e-housing e-money e-isolated e-access)
	sed -i 's/^opened: .*/opened: 2022-03-01/' "$folder/case.md"
	# 2022-03-28 + 180 days = 2022-09-24, the tenth day
	assess 2022-03-28 c1 $all -a c-school=0
	# c-mind 2 x 2, f-mental 2 x 2, f-addiction 2 x 2 = 12: medium; 2022-06-15 + 90 days = 2022-09-13
	assess 2022-06-15 c2 $(echo "$all" | sed 's/\(c-mind\|f-mental\|f-addiction\)=0/\1=2/g') -a c-school=0
}
check_same 'reviews, the most severe level first' rows reviews <<.
$family,2022-09-13,1,c2,medium,anna.bekova
$family,2022-09-24,-10,c1,low,anna.bekova
.
env SPIS_TODAY=2022-09-13 report today -f csv --table reviews >"$SCRATCH/reviews" 2>&1
check_same 'but not a day earlier' sed 1d "$SCRATCH/reviews" <<.
$family,2022-09-13,0,c2,medium,anna.bekova
.
run kid-assess --date 2022-09-12 --for c2 --card kid-1 --assessor-role teacher -a b-urgent=2 "$family"
acute=$(printed) acute=${acute#*/}
check_same 'an acute sign' rows acute <<.
$family,c2,anna.bekova
.
check_match 'stands before all else' '^Acute: act now$' sh -c \
	'report today --lang=en | grep -A1 "^$" | grep -v "^--$\|^$\|^! " | sed -n 2p'

# The OSPOD is to be told within a day, and answers within 30.
check_same 'a notice is due the day after' rows notices <<.
$family,2022-09-13,1,$acute,anna.bekova
.
check_same 'and not missing before' sh -c 'SPIS_TODAY=2022-09-13 report today -f csv | grep -c "^notices$"; :' <<'.'
0
.
put "$family" 2022-09-14-notice-aaak <<'.'
to: ospod
by: anna.bekova
feedback-asked: true
---
.
check_same 'until there is one' sh -c 'report today -f csv | grep -c "^notices$"; :' <<'.'
0
.
# 2022-09-14 + 30 days = 2022-10-14
check_same 'whose answer is late on the 31st day' sh -c \
	'SPIS_TODAY=2022-10-15 report today -f csv --table answers | sed 1d' <<.
$family,2022-10-14,1,2022-09-14-notice-aaak,anna.bekova
.
check_same 'and not on the 30th' sh -c 'SPIS_TODAY=2022-10-14 report today -f csv | grep -c "^answers$"; :' <<'.'
0
.

# Referrals beyond what was quoted, and services in use that nobody has asked for 60 days.
put "$family" 2022-09-01-referral-aaac <<'.'
service: poradna
need: therapy
by: anna.bekova
for:
  - c1
without-consent: krize
quoted-wait: 12
---
.
put "$family" 2022-09-01-referral-aaad <<'.'
service: doucovani
need: tutoring
by: anna.bekova
for:
  - c1
without-consent: krize
quoted-wait: 13
events:
  - "2022-09-05 waitlisted"
---
.
mkdir -p availability/2022
cat >availability/2022/anna.bekova.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-07-15,doucovani,,aaaa,waitlist,,30,,
2022-07-16,poradna,,aaab,waitlist,,30,,
.
check_same 'a referral that waits longer than was quoted' rows referrals <<.
$family,2022-09-13,1,2022-09-01-referral-aaac,anna.bekova
.
check_same 'a service that was asked 61 days ago' rows services <<.
$family,2022-07-15,61,doucovani,anna.bekova
.

# A consent that ends, a plan to be reviewed, the next meeting, and silence.
put "$family" 2022-03-02-consent-aaae <<'.'
member:
  - m1
basis: consent
recipient:
  - poradna
until: 2022-09-24
---
.
put "$family" 2022-03-02-consent-aaaf <<'.'
member:
  - m1
basis: consent
recipient:
  - poradna
until: 2022-09-23
withdrawn: 2022-09-01
---
.
check_same 'a consent that ends; a withdrawn one has ended' rows consents <<.
$family,2022-09-24,-10,2022-03-02-consent-aaae,anna.bekova
.
put "$family" 2022-06-01-plan-aaag <<'.'
review: 2022-09-14
---
.
check_same 'a plan to be reviewed' rows plan-reviews <<.
$family,2022-09-14,0,2022-06-01-plan-aaag,anna.bekova
.
put "$family" 2022-09-02-meeting-aaah <<'.'
kind: team
next: 2022-09-15
---
.
check_same 'meetings ahead, the platform'"'"'s among them' rows meetings <<.
$family,2022-09-15,-1,2022-09-02-meeting-aaah,anna.bekova
,2022-09-20,-6,2022-09-01-meeting-aaab,
.
check_same 'the other case was opened 29 days ago: that is fine' rows contacts </dev/null
check_same 'so are 30 days' sh -c \
	'SPIS_TODAY=2022-09-15 report today -f csv --table contacts | sed 1d' </dev/null
check_same 'after 31 days it is not' sh -c \
	'SPIS_TODAY=2022-09-16 report today -f csv --table contacts | sed 1d' <<.
$other,2022-08-16,31,jan.malik
.
check_same 'or after as many as one says' sh -c 'report today --contact-days 28 -f csv --table contacts | sed 1d' <<.
$other,2022-08-16,29,jan.malik
.
check_no_match 'a closed case asks for nothing' "$closed" report today
check_no_match 'the spoken name of a case is not told' liska report today
check_match 'that it stays inside' '^! .*stays inside\.$' report today --lang=en
check_match 'in Czech' '^Úkoly po termínu$' report today
check 'the store was in order' store-check

check_error 3 "did you mean 'jan.malik'" report today jan.malk --lang=en
check_error 2 'contact-days does not go with case' report case "$family" --contact-days 5 --lang=en
check_error 2 "is one word too many" report today jan.malik b --lang=en
new_store --name Empty
check_status 1 'nothing at all' report today
finish
