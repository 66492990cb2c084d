#!/bin/sh
# kid-assess --agreement: two assessors worked out by hand, whom it refuses, and every number over random
# stores counted anew by a script that knows only the definitions in kid-assess(1).
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
export LANG=C.UTF-8

mkdir cards/try-1
printf -- '---\ntitle-cs: Zkouška\ntitle-en: A trial\nstatus: in-use\nuse: assessment\n---\n' >cards/try-1/card.md
printf 'block,shared,cs,en\nmain,false,Vše,All\n' >cards/try-1/blocks.csv
printf 'index,worse,cs,en\n' >cards/try-1/indices.csv
printf 'index,level,from,to,respond_hours,review_days,cs,en\n' >cards/try-1/levels.csv
printf 'min,max,answer,cs,en\n0,2,0,ne,no\n0,2,1,zčásti,partly\n0,2,2,ano,yes\n' >cards/try-1/answers.csv
{
	echo item,block,index,min,max,weight,acute,notify,plan,age_from,age_to,cs,en,help_cs,help_en
	for item in a b c d e; do echo "$item,main,,0,2,1,,,,,,Otázka $item,Question $item,,"; done
	for item in x y; do echo "$item,main,,0,1,1,,,,,,Otázka $item,Question $item,,"; done
	echo 'z,main,,0,10,1,,,,,,Otázka z,Question z,,'
} >cards/try-1/items.csv
git add . && git commit -q -m Cards

# assessed OPTION...: records and keeps the name in $stem.
assessed() {
	run kid-assess --for c1 --card try-1 "$@" "$family"
	[ "$status" -eq 0 ] || bail "kid-assess $*: $(told)"
	stem=$(printed) stem=${stem#*/}
}
# measured FILE: the ranges of some JSON, a line each.
measured() {
	python3 -c '
import json, sys
for one in json.load(open(sys.argv[1]))["ranges"]: print(*map(json.dumps, one.values()))' "$1"
}

# By hand, Jan against Anna (who sorts first): on 0 to 2 a 0/0, b 1/2, c 2/0, d 2/2, e unknown. po 2/4;
# Anna's shares 1/4 1/4 2/4, Jan's 2/4 0 2/4, pe 2/16 + 4/16 = 3/8, kappa (1/2 - 3/8) / (5/8) = 1/5.
# Squares 1 + 4 = 5, 5/4 of n; by chance 0-1: 0, 0-2: 1/8 * 4, 1-0: 1/8, 1-2: 1/8, 2-0: 1/4 * 4, in all
# 7/4: 1 - 5/7. Means 3/8 1/8 4/8, pg (15 + 7 + 16) / 64 / 2 = 19/64, AC1 13/45.
# On 0 to 1 x 1/1: kappa 0/0, AC1 1. On 0 to 10 nothing.
assessed -d 2022-09-03 --assessor jan.malik -a a=0 -a b=2 -a c=0 -a d=2 -a e=1 -a x=1 -a y=unknown -a z=3
jan=$stem
assessed -d 2022-09-10 -a a=0 -a b=1 -a c=2 -a d=2 -a e=unknown -a x=1 -a y=0 -a z=na
anna=$stem
kid-assess --agreement --format=json "$family" "$jan" "$anna" >"$SCRATCH/found.json"
check_same 'two assessors, by hand' measured "$SCRATCH/found.json" <<'.'
0 2 4 0.5 0.2 0.2857 0.2889
0 1 1 1.0 null null 1.0
0 10 0 null null null null
.
check_same 'who is first, and what differs' python3 -c '
import json, sys
found = json.load(open(sys.argv[1]))
print(found["case"] == sys.argv[2], found["for"], found["card"], *found["differing"])
for one in found["differences"]: print(*one.values())
print(found["first"]["assessor"], found["second"]["assessor"])' "$SCRATCH/found.json" "$family" <<'.'
True c1 try-1 c b
c 2 0
b 1 2
anna.bekova jan.malik
.
check_same 'the same whichever is named first' \
	kid-assess --agreement --format=json "$family/$anna" "$jan" <"$SCRATCH/found.json"
kid-assess --agreement --lang=en "$family" "$jan" "$anna" >"$SCRATCH/found"
check_same 'for people' sed '1,/^assessed by/d' "$SCRATCH/found" <<'.'

answers from  to  n  agreement in %      kappa  quadratic kappa        AC1
------------  --  -  --------------  ---------  ---------------  ---------
           0   2  4            50.0       0.20             0.29       0.29
           0   1  1           100.0  undefined        undefined       1.00
           0  10  0       undefined  undefined        undefined  undefined
N: answers that both know. 1 is full agreement, 0 as much as by chance. Where
nearly all answers are the same, kappa is low or undefined; AC1 is not.

What differs most

question        first   second
--------------  ------  ------
Question c (c)  yes     no
Question b (b)  partly  yes
.
check_match 'of how many items' '^Both know 5 of 8 items; only these count.$' cat "$SCRATCH/found"
check_match 'it stays inside' '^! This tells how people assess. It stays inside' cat "$SCRATCH/found"
check_match 'how many is n in Czech, too' '^odpovědi od  do  n  ' \
	kid-assess --agreement --lang=cs "$family" "$jan" "$anna"
check_match 'in Czech' '^ +0 +2 +4 +50,0 +0,20 +0,29 +0,29$' \
	kid-assess --agreement --lang=cs "$family" "$jan" "$anna"

# Whom it refuses, beside what --compare does.
# shellcheck disable=SC2086 # a list of words
{
	try='kid-assess --agreement --lang=en'
	assessed -d 2022-09-12 -a a=1
	check_error 3 "$stem\\.csv:[0-9]+:[0-9]+: error: both were made by anna.bekova" \
		$try "$family" "$anna" "$stem"
	sed -i 's/^anna.bekova.*/&\nanna.nova,Anna Nová,,,,,,,,anna.bekova/' people.csv
	run kid-assess --correct "$stem" -a a=0 --assessor anna.nova "$family"
	stem=$(printed) stem=${stem#*/}
	check_error 3 'both were made by anna.nova' $try "$family" "$anna" "$stem"
	seen() {
		run kid-assess --card kid-1 --for c1 --assessor-role "$1" -a b-bruise="$2" "$family"
		stem=$(printed) stem=${stem#*/}
	}
	seen teacher 1
	first=$stem
	seen teacher 0
	check_error 3 'both were seen by the role teacher, which may be one person' $try "$family" "$first" "$stem"
	seen mother 0
	check_match 'two roles are two assessors' '^           0   2  1             0.0   0.00             0.00  -0.33$' \
		$try "$family" "$first" "$stem"
	check_error 3 'is of c1, .* of c2' $try "$family" "$anna" "$(
		assessed --for c2 --assessor jan.malik -a a=1
		echo "$stem"
	)"
	check_error 2 'something is missing \(kid-assess --agreement \[OPTION\]\.\.\. \[CASE\] A B\)' $try
	check_error 2 'card does not go with --agreement' $try --card try-1 "$family" "$jan" "$anna"
	check_error 2 '--all does not go with recording an assessment' kid-assess --lang=en --all
	check_error 2 'is one word too many' $try --all "$family"
	check_error 3 "card 'try-3' not found .*did you mean 'try-1'" $try --all --card try-3
	check_error 2 'for does not go with --agreement --all' $try --all --for c1
}
assessed -d 2022-08-26 --assessor petr.dub -a x=1 -a y=1
check_match 'what lies more than 14 days apart may have changed' '^! 15 days lie between the two' \
	kid-assess --agreement --lang=en "$family" "$anna" "$stem"
check_no_match 'and 8 days are near enough' 'lie between' \
	kid-assess --agreement --lang=en "$family" "$jan" "$stem"

# The whole store.
check_match 'nobody counts twice, and each card for itself' '"card": "kid-1"' \
	kid-assess --agreement --all --format=json
kid-assess --agreement --all --card try-1 --format=json >"$SCRATCH/found.json"
check 'one card, counted anew' python3 - "$TOP/tests/recount" "$SCRATCH/found.json" <<'.'
import json, pathlib, sys
sys.path.insert(0, sys.argv[1])
import agreement
store = pathlib.Path(".")
pairs = [pair for folder in store.glob("cases/*/*") for pair in agreement.pairs_of_case(store, folder)
         if pair[0]["card"] == "try-1"]
(found,) = json.load(open(sys.argv[2]))
sys.exit("\n".join(agreement.complaints("try-1", found, store, "try-1", pairs)) or found["pairs"] != len(pairs))
.
sed -i "s/^about,card-hash,./about,card-hash,0/" "$folder/$jan.csv"
run kid-assess --agreement --all --lang=en --format=csv
expect_status 3
grep -q "$jan.csv:.*card try-1 scores otherwise" "$err" || trouble 'it is not told'
! grep -q try-1 "$out" || trouble 'it was counted'
grep -q '^ranges-kid-1$' "$out" || trouble 'the rest is not shown'
result 'what was scored otherwise is left out, and told'
new_store --name Empty --language en
check_error 1 'note: no child was assessed by two assessors by one card within 14 days' \
	kid-assess --lang=en --agreement --all

recount=$TOP/tests/recount/agreement.py
for seed in 1 2 3; do
	new_store --name Random --language cs
	rm -r cards
	"$recount" make . "$seed"
	check "a random store, $seed" kid-assess --agreement --all --format=json
	cp "$out" "$SCRATCH/found.json"
	check 'and its numbers, counted anew' "$recount" all . "$SCRATCH/found.json"
done
"$recount" list . >"$SCRATCH/all" && sed 20q "$SCRATCH/all" >"$SCRATCH/pairs"
while read -r case one other; do
	kid-assess --agreement --format=json "$case" "$other" "$one" >"$SCRATCH/pair.json"
	"$recount" pair . "$case" "$one" "$other" "$SCRATCH/pair.json" || trouble "$case $one $other"
done <"$SCRATCH/pairs"
[ "$(wc -l <"$SCRATCH/pairs")" -eq 20 ] || trouble 'there are too few'
result 'and pairs one by one'

# The recount can tell: a kappa that is a little off is found.
sed -i '0,/"kappa": \(-\{0,1\}\)0\.\(..\)/s//"kappa": \10.\29/' "$SCRATCH/found.json"
check_status 1 'a wrong number is found' "$recount" all . "$SCRATCH/found.json"
finish
