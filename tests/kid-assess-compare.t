#!/bin/sh
# kid-assess --compare and --history: what has become of each item and sum, in whatever order the two are
# named; what cannot be compared; the course of a child's sums.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
export LANG=C.UTF-8

# Risk from -2 to 4 (c lowers it), good from 0 to 2, s in no sum.
mkdir cards/try-1
cat >cards/try-1/card.md <<'.'
---
title-cs: Zkouška
title-en: A trial
status: in-use
use: assessment
---
.
printf 'block,shared,cs,en\nmain,false,Vše,All\n' >cards/try-1/blocks.csv
printf 'index,worse,cs,en\nrisk,high,Riziko,Risk\ngood,low,Síla,Strength\n' >cards/try-1/indices.csv
cat >cards/try-1/items.csv <<'.'
item,block,index,min,max,weight,acute,notify,plan,age_from,age_to,cs,en,help_cs,help_en
a,main,risk,0,2,1,,,,,,Otázka A,Question A,,
b,main,risk,0,2,1,,,,,,Otázka B,Question B,,
c,main,risk,0,2,-1,,,,,,Otázka C,Question C,,
g,main,good,0,2,1,,,,,,Otázka G,Question G,,
s,main,,0,2,1,,,,,,Otázka S,Question S,,
t,main,,0,2,1,,,,,,Otázka T,Question T,,
u,main,,0,2,1,,,,,,Otázka U,Question U,,
.
printf 'index,level,from,to,respond_hours,review_days,cs,en\nrisk,low,,1,,,nízká,low\nrisk,high,2,,,,vysoká,high\n' \
	>cards/try-1/levels.csv
printf 'min,max,answer,cs,en\n0,2,0,ne,no\n0,2,1,zčásti,partly\n0,2,2,ano,yes\n' >cards/try-1/answers.csv
cp -R cards/try-1 cards/try-2
check 'the store is in order' store-check
git add . && git commit -q -m Cards

# assessed OPTION...: records and keeps the name in $stem.
assessed() {
	run kid-assess --for c1 --card try-1 "$@" "$family"
	[ "$status" -eq 0 ] || bail "kid-assess $*: $(told)"
	stem=$(printed) stem=${stem#*/}
}
assessed -d 2022-09-02 -a a=0 -a b=2 -a c=2 -a g=2 -a s=1 -a t=unknown
old=$stem
assessed -d 2022-09-12 -a a=2 -a b=unknown -a c=1 -a g=2 -a s=2 -a t=0
new=$stem

# By hand: a rose, which is worse; b was known; c fell, but lowers the risk: worse; g is as it was; s is in
# no sum; t is known now; u was never answered. Risk then 0+2-2, now from 2+0-1 to 2+2-1; good 2.
kid-assess --compare --format=json "$family" "$old" "$new" >"$SCRATCH/found.json"
check_same 'each item and sum, for machines' python3 -c '
import json, sys
found = json.load(open(sys.argv[1]))
for one in found["items"] + found["indices"]: print(*map(json.dumps, one.values()))
print(found["case"] == sys.argv[2], found["for"], found["card"])
for when in "before", "after":
	print(*(json.dumps(found[when][key]) for key in ("date", "acute", "level_low", "level_high", "level")))' \
	"$SCRATCH/found.json" "$family" <<'.'
"a" 0 2 "worse"
"b" 2 "unknown" "no-longer-known"
"c" 2 1 "worse"
"g" 2 2 "same"
"s" 1 2 "changed"
"t" "unknown" 0 "newly-known"
"u" null null "same"
"risk" {"low": 0, "high": 0} {"low": 1, "high": 3}
"good" {"low": 2, "high": 2} {"low": 2, "high": 2}
True c1 try-1
"2022-09-02" "no" "low" "low" "low"
"2022-09-12" "no" "low" "high" null
.
check_same 'the same whichever is named first, and however' \
	kid-assess --compare --format=json "$family/$new" "$old" <"$SCRATCH/found.json"
check_same 'and with full names and the case' \
	kid-assess --compare --format=json liska "$family/$new" "$family/$old" <"$SCRATCH/found.json"
check_same 'for people, in words, worse first' kid-assess --compare --lang=en "$family" "$old" "$new" <<.
Two assessments of $family
===========================
Most

c1: A trial (try-1)
-------------------

1 item was answered in neither of the two.

result          before                      after
--------------  --------------------------  ---------------------------------
acute           no                          no
to be notified  no                          no
risk level      low                         undetermined between low and high
assessment      $old  $new
day             2022-09-02                  2022-09-12
child           c1                          c1
card            try-1                       try-1
assessed by     anna.bekova                 anna.bekova

Sums

sum       before  after   level before  level after
--------  ------  ------  ------------  -----------
Risk      0       1 to 3  low           low to high
Strength  2       2

What differs

question        before     after      change
--------------  ---------  ---------  ---------------
Question A (a)  no         yes        worse
Question C (c)  yes        partly     worse
Question S (s)  partly     yes        changed
Question T (t)  not known  no         newly known
Question B (b)  yes        not known  no longer known

What is the same

question        answer
--------------  ------
Question G (g)  yes
.
check_same 'as tables' kid-assess --compare --format=csv "$family" "$old" "$new" <<.
result
field,before,after
acute,no,no
notify,no,no
level,low,low;high
assessment,$old,$new
date,2022-09-02,2022-09-12
for,c1,c1
card,try-1,try-1
assessor,anna.bekova,anna.bekova

indices
index,before,after,level-before,level-after
risk,0;0,1;3,low,low;high
good,2;2,2;2,,

items
item,before,after,change
a,0,2,worse
c,2,1,worse
s,1,2,changed
t,unknown,0,newly-known
b,2,unknown,no-longer-known

same
item,answer
g,2
.
check_match 'in Czech' '^Otázka B \(b\) +ano +není známo +už není známo$' \
	kid-assess --compare --lang=cs "$family" "$old" "$new"

# What cannot be compared.
# shellcheck disable=SC2086 # a list of words
{
	try='kid-assess --compare --lang=en'
	assessed -d 2022-09-12 --for c2 -a a=1
	sibling=$stem
	check_error 3 "$sibling\\.csv:[0-9]+:[0-9]+: error: $old is of c1, $sibling of c2" \
		$try "$family" "$sibling" "$old"
	run kid-assess --for c1 --card try-2 -d 2022-09-13 -a a=1 "$family"
	next=$(printed) next=${next#*/}
	check_error 3 "$next\\.csv:4:[0-9]+: error: $old was made by card try-1, $next by try-2" \
		$try "$family" "$next" "$old"
	check_error 3 "$old is named twice" $try "$family" "$old" "$family/$old"
	run case-new --source health --member c1:child
	other=$(printed)
	check_error 3 "'$other/$old' is not of case $family" $try "$family/$new" "$other/$old"
	check_error 3 "case $family has no assessment '2022-09-02-assessment-zzzz'" \
		$try "$family" "$new" 2022-09-02-assessment-zzzz
	check_error 3 "case 'xyzzyxyz' not found" $try xyzzyxyz "$old" "$new"
	check_error 2 "the case of '$old' is missing \\(CASE A B, or CASE/A B\\)" $try "$old" "$new"
	check_error 2 'something is missing \(kid-assess --compare \[OPTION\]\.\.\. \[CASE\] A B\)' $try "$family"
	check_error 2 'answer does not go with --compare' $try -a a=1 "$family" "$old" "$new"
	sed -i 's/^c,main,risk,0,2,-1/c,main,risk,0,2,-2/' cards/try-1/items.csv
	check_error 3 'card try-1 scores otherwise than when this was assessed' $try "$family" "$old" "$new"
	git checkout -q cards
}

# A correction can be compared with what it corrects, and says so.
assessed --correct "$new" -a a=1
fixed=$stem
check_match 'what was corrected' "^! $new no longer counts: corrected by$" \
	kid-assess --compare --lang=en "$family" "$new" "$fixed"

# Over time. Risk from -2 to 4: 0 is 2/6 of the way from the first of eight letters to the last, 2.3 of 7
# steps, and so the third letter; the correction, from 0 to 2, 4.7 steps: the sixth. Good is 2 of 0 to 2.
order=$(printf '%s\n' "$new" "$fixed" | sort)
kid-assess --history --lang=en --for c1 --card try-1 "$family" >"$SCRATCH/history"
check_same 'the course of the sums' sed -n '/^Risk (try/,/^██/p' "$SCRATCH/history" <<'.'
Risk (try-1), from -2 to 4
most   ▃▆
least  ▃▃

Strength (try-1), from 0 to 2
██
.
check_match 'the assessments' "^2022-09-02  ${old##*-}   try-1  anna.bekova  low             0       2$" \
	cat "$SCRATCH/history"
check_match 'one that was corrected is marked' \
	"^2022-09-12  ${new##*-}\\*  try-1  anna.bekova  low to high     1 to 3  2$" cat "$SCRATCH/history"
check_match 'what corrects it is told' "^$new  $fixed$" cat "$SCRATCH/history"
kid-assess --history --format=csv "$family" >"$SCRATCH/history.csv"
check_same 'of each child, as tables' cat "$SCRATCH/history.csv" <<.
history-c1
date,assessment,card,assessor,level,acute,sum-risk,sum-good
2022-09-02,$old,try-1,anna.bekova,low,no,0;0,2;2
$(for one in $order; do
	[ "$one" = "$new" ] && ends='1;3' || ends='0;2'
	echo "2022-09-12,$one,try-1,anna.bekova,low;high,no,$ends,2;2"
done)
2022-09-13,$next,try-2,anna.bekova,low;high,no,-1;3,0;2

corrected-c1
assessment,corrected-by
$new,$fixed

history-c2
date,assessment,card,assessor,level,acute,sum-risk,sum-good
2022-09-12,$sibling,try-1,anna.bekova,low;high,no,-1;3,0;2
.
kid-assess --history --format=json --for c1 "$family" >"$SCRATCH/found.json"
check_same 'as data: what --show says, and the corrections' python3 -c '
import json, sys
for one in json.load(open(sys.argv[1])):
	if one["date"] != "2022-09-02" and one["card"] == "try-1":
		print(one["assessment"], one["corrects"], one["corrected_by"], one["indices"][0]["high"])' \
	"$SCRATCH/found.json" <<.
$(for one in $order; do
	[ "$one" = "$new" ] && echo "$new None $fixed 3" || echo "$fixed $new None 2"
done)
.
run kid-assess --card kid-1 --for c2 --assessor-role teacher -a b-bruise=1 "$family"
check_match 'a role is told by its name' "^2022-09-14  [0-9a-z]{4}  kid-1  učitel" \
	kid-assess --history --lang=cs --for c2 --card kid-1 "$family"
# shellcheck disable=SC2086 # a list of words
{
	try='kid-assess --history --lang=en'
	check_error 3 "case $family has no member 'c7' \\(case-show lists them\\)" $try --for c7 "$family"
	check_error 3 "card 'try-3' not found .*did you mean 'try-" $try --card try-3 "$family"
	check_error 2 'assessor does not go with --history' $try --assessor anna.bekova "$family"
	check_error 2 'is one word too many \(kid-assess --history \[OPTION\]... CASE\)' $try "$family" "$old"
	check_error 1 "note: case $other has no such assessment yet" $try "$other"
	check_error 1 "note: case $family has no such assessment yet" $try --card try-2 --for c2 "$family"
	printf 'block,item,answer,note\nabout,case,%s,\nabout,card,gone-1,\nabout,assessor,anna.bekova,\nabout,for,c1,\n' \
		"$family" >"$folder/2022-09-03-assessment-zzzz.csv"
	run $try --for c1 "$family"
	expect_status 3
	grep -q '^2022-09-02' "$out" || trouble 'the rest is not shown'
	result 'one whose card is gone is left out'
	rm "$folder/2022-09-03-assessment-zzzz.csv"
}
chmod 555 .
check 'needs no permission to write' without_privilege kid-assess --history "$family"
chmod 755 .

# on_screen COMMAND: prints what it shows on a terminal whose locale has no letters beyond ASCII.
on_screen() {
	if ! script -qec true /dev/null >/dev/null 2>&1; then
		echo 'no pseudo-terminal here' >"$SCRATCH/.skip"
		return 0
	fi
	LC_ALL=C script -qec "$1" /dev/null | tr -d '\r'
}
check_match 'a terminal without letters for it gets ASCII' '^least  --$' \
	on_screen "kid-assess --history --lang=en --for c1 --card try-1 $family"
finish
