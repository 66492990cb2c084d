#!/bin/sh
# kid-assess: the worked example in full, both ways of answering, corrections, overrides and refusals.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
export LANG=C.UTF-8

. "$TOP/tests/trial.sh"
check 'the store is in order' store-check
git add . && git commit -q -m Cards

# assessed OPTION...: records by the trial card and keeps the name in $stem and the full one in $full.
assessed() {
	run kid-assess --for c1 "$@" "$family"
	[ "$status" -eq 0 ] || bail "kid-assess $*: $(told)"
	full=$(printed) stem=${full#*/}
}
# facts NAME...: of the JSON of $stem the values of some keys, a line each.
facts() {
	kid-assess --show="$stem" --format=json "$family" | python3 -c '
import json, sys
found = json.load(sys.stdin)
for name in sys.argv[1:]: print(name, json.dumps(found[name]))' "$@"
}

assessed -a c=unknown:'nikdo neví' -a d=0 -a b=2 -a a=1
check_same 'keeps the answers in the order of the card' cat "$folder/$stem.csv" <<.
block,item,answer,note
about,case,$family,
about,card,try-1,
about,assessor,anna.bekova,
about,for,c1,
about,card-hash,$(sed -n 's/^about,card-hash,\(.*\),$/\1/p' "$folder/$stem.csv"),
main,a,1,
main,b,2,
main,c,unknown,nikdo neví
main,d,0,
.
check_same 'shows all of it to machines' kid-assess --show --format=json "$family" <<.
{
  "case": "$family",
  "assessment": "$stem",
  "card": "try-1",
  "date": "2022-09-14",
  "assessor": "anna.bekova",
  "assessor_role": null,
  "entered_by": null,
  "for": "c1",
  "corrects": null,
  "acute": "no",
  "acute_items": [],
  "notify": "yes",
  "notify_items": ["b"],
  "result": null,
  "indices": [
    {
      "index": "risk",
      "low": 5,
      "high": 11,
      "known": 3,
      "open": 1,
      "level_low": "medium",
      "level_high": "high"
    }
  ],
  "level_low": "medium",
  "level_high": "high",
  "level": null,
  "respond_hours": 24,
  "override": null,
  "ask_first": ["c"],
  "plan_items": [],
  "review_due": "2022-10-14",
  "card_status": "in-use"
}
.
check_same 'and to people' kid-assess --show --lang=en "$family" <<.
Assessments of $family
=======================
Most

c1: A trial, 2022-09-14
-----------------------

result
--------------  -------------------------------------
acute           no
to be notified  yes: tell the authority without delay
risk level      undetermined between medium and high
respond         within 24 hours
next review     2022-10-14
assessment      $stem
day             2022-09-14
child           c1
card            try-1
assessed by     anna.bekova

Signs

sign            answer  acute  notify
--------------  ------  -----  ------
Question A (a)  partly
Question B (b)  yes            yes

Sums

sum   least  most  known  not known  level from  level to
----  -----  ----  -----  ---------  ----------  --------
Risk      5    11      3          1  medium      high

Risk: 5 to 11, medium to high (3 of 4 known)
0                 4                     9                             16
├─────────────────┼───██████████████████▒█████████─────────────────────┤
 low               medium                high

Ask first

question
--------------
Question C (c)
.
kid-assess --show --lang=en --format=csv "$family" >"$SCRATCH/english"
check_same 'a table is the same in each language' \
	kid-assess --show --lang=cs --format=csv "$family" <"$SCRATCH/english"

# The other rows of the worked example.
assessed -a a=1 -a b=2 -a c=na -a d=0
check_same 'na is left out' facts indices level ask_first <<'.'
indices [{"index": "risk", "low": 5, "high": 5, "known": 3, "open": 0, "level_low": "medium", "level_high": "medium"}]
level "medium"
ask_first []
.
assessed -a a=1 -a b=2 -a c=0 -a d=1
cp "$err" "$SCRATCH/acute"
check_told 'a week is told in days' '^respond +within 7 days$' \
	kid-assess -n --lang=en --for c1 -a a=1 -a b=2 -a c=0 -a d=0 "$family"
check_same 'an acute sign stands above the sums' facts acute acute_items level respond_hours <<'.'
acute "yes"
acute_items ["d"]
level "high"
respond_hours 0
.
check_same 'it is answered first, by what the card says is to be done' head -n 7 "$SCRATCH/acute" <<'.'
AKUTNÍ: jednejte hned
- Otázka D (d): ano

Hned

1. Volejte 112 a zůstaňte s dítětem.

.
assessed -a a=0 -a b=0 -a c=0 -a d=unknown
check_same 'an acute sign that is not known' facts acute acute_items level_low level_high level ask_first <<'.'
acute "open"
acute_items ["d"]
level_low "low"
level_high "high"
level null
ask_first ["d"]
.
check_match 'nothing seen is not safe' '! nothing was seen, which does not mean that the child is safe' \
	kid-assess --show="$full" --lang=en "$family"
assessed -a a=unknown
check_same 'nothing is known' facts ask_first <<'.'
ask_first ["d", "c", "b", "a"]
.
assessed -a a=2
check_same 'what the plan must answer' facts plan_items <<'.'
plan_items ["a"]
.

# From a table, as spreadsheets write it.
printf '\357\273\277note;item;question;answer\r\n"dva\r\nřádky";b;Otázka B;1\r\n;c;;\r\n;a;;2\r\n' \
	>"$SCRATCH/answers.csv"
assessed --from "$SCRATCH/answers.csv" -a d=0
check_match 'takes a table' '^main,b,1,dva řádky$' cat "$folder/$stem.csv"
check_match 'whose empty answers are open' '"open": 1,' \
	kid-assess --show="$stem" --format=json "$family"
check_told 'and says what it did not read' 'columns that are not read: question' \
	kid-assess -n --lang=en --for c1 --from "$SCRATCH/answers.csv" "$family"
check_match 'reads standard input' '^\+main,a,1,$' \
	sh -c "printf 'item,answer\na,1\n' | kid-assess -n --for c1 --from - $family"

# Signs are seen by roles, and an example says so.
check_match 'who saw the signs has no name' '^\+about,assessor-role,teacher,$' \
	kid-assess -n --card kid-1 --assessor-role teacher -a b-bruise=1 --for c2 "$family"
check_told 'an example is not for decisions' '^! an example, not for decisions$' \
	kid-assess -n --lang=en --card kid-1 --assessor-role teacher -a b-bruise=1 --for c2 "$family"
check_error 2 'assessor-role is missing' kid-assess --lang=en --card kid-1 -a b-bruise=1 --for c2 "$family"
check_error 2 'assessor does not go with a card for signals' kid-assess --lang=en --card kid-1 \
	--assessor petr.dub -a b-bruise=1 --for c2 "$family"
check_error 3 "assessor-role: 'techer' .*did you mean 'teacher'" kid-assess --lang=en --card kid-1 \
	--assessor-role techer -a b-bruise=1 --for c2 "$family"

# A correction takes the place of another, and keeps what is not given anew.
assessed -d 2022-09-10 -a a=1 -a b=1:'poznámka' -a d=0 --informant matka --informant škola
first=$stem
assessed --correct "$full" -a b=2 --by jan.malik
check_same 'corrects one answer' sed 1,7d "$folder/$stem.csv" <<.
about,informants,matka,
about,informants,škola,
about,corrects,$first,
about,card-hash,$(sed -n 's/^about,card-hash,\(.*\),$/\1/p' "$folder/$stem.csv"),
main,a,1,
main,b,2,
main,d,0,
.
check_match 'on the same day' "^2022-09-10-" echo "$stem"
check_match 'by another' '^about,entered-by,jan.malik,$' cat "$folder/$stem.csv"
check_match 'the corrected one no longer counts' "no longer counts: corrected by $stem" \
	kid-assess --show="$first" --lang=en "$family"
check_error 3 "was corrected already \\(correct $stem\\)" \
	kid-assess --lang=en --correct "$first" -a a=0 "$family"

# An override goes up, with a reason, and waits for somebody else.
assessed -a a=1 -a b=0 -a c=0 -a d=0 --override medium --override-reason 'strach z otce'
check_match 'an override waits' 'override +medium: strach z otce \(waiting for the approval' \
	kid-assess --show="$stem" --lang=en "$family"
check_same 'and counts for nothing yet' facts level override <<'.'
level "low"
override {"level": "medium", "reason": "strach z otce", "approved_by": null}
.
check_error 3 'anna.bekova made this assessment' kid-assess --lang=en --approve "$stem" "$family"
check_match 'another person approves' "^$family/2022-09-14-approval-" \
	kid-assess --approve "$full" --by jan.malik "$family"
check_same 'then it counts' facts level_high level override review_due <<'.'
level_high "low"
level "medium"
override {"level": "medium", "reason": "strach z otce", "approved_by": "jan.malik"}
review_due "2022-12-13"
.
check_match 'both levels are shown' 'decided level +medium' kid-assess --show="$stem" --lang=en "$family"
check_error 3 'approved already by jan.malik' kid-assess --lang=en --approve "$stem" --by jan.malik "$family"
check_error 3 'has no override' kid-assess --lang=en --approve "$first" --by jan.malik "$family"
check 'the store is still in order' store-check
git add . && git commit -q -m Assessed

try='kid-assess --lang=en --for c1'
# shellcheck disable=SC2086 # a list of words
{
	check_error 3 "an override to 'low' does not raise" $try -a a=1 -a b=0 -a c=0 -a d=0 \
		--override low --override-reason x "$family"
	check_error 3 "to 'high' raises the level too far \(at most 1 above low" $try -a a=1 -a b=0 -a c=0 -a d=0 \
		--override high --override-reason x "$family"
	check_error 3 "to 'medium' without a reason" $try -a a=1 -a b=0 -a c=0 -a d=0 \
		--override medium "$family"
	check_error 3 "no level 'hihg'" $try -a a=1 --override hihg --override-reason x "$family"

	check_error 3 "card try-1 has no item 'e'" $try -a e=1 "$family"
	check_error 3 "card situace-1 has no item 'c-hram' \\(did you mean 'c-harm'" \
		$try --card situace-1 -a c-hram=1 "$family"
	check_error 3 "3 is no answer to item 'a' \\(0 to 2, unknown, refused or na\\)" $try -a a=3 "$family"
	check_error 3 "'maybe' is no answer to 'a'" $try -a a=maybe "$family"
	check_error 3 "item 'a' is answered twice" $try -a a=1 -a a=2 "$family"
	check_error 2 "'a' is no answer to an item" $try -a a "$family"
	check_error 3 "'7103192745' is a birth number" $try -a a=1:7103192745 "$family"
	check_error 3 'holds a character' $try -a "a=1:$(printf 'x\033y')" "$family"
	check_error 2 '--answer is missing' $try "$family"
	check_error 2 '--for is missing \(c1, c2\)' kid-assess --lang=en -a a=1 "$family"
	check_error 3 "for: 'c3' is not in members.csv" kid-assess --lang=en --for c3 -a a=1 "$family"
	check_error 3 "'m1' is no child" kid-assess --lang=en --for m1 -a a=1 "$family"
	check_error 3 "card 'try-2' not found .*did you mean 'try-1'" $try --card try-2 -a a=1 "$family"
	check_error 3 "assessor: 'anna.bekov' .*did you mean 'anna.bekova'" \
		$try --assessor anna.bekov -a a=1 "$family"
	check_error 3 'future' $try -a a=1 -d 2022-12-01 "$family"
	check_error 2 "'2022-02-30' is not a day" $try -a a=1 -d 2022-02-30 "$family"
	check_error 3 'has no assessment .2022-09-14-assessment-zzzz' \
		$try --correct 2022-09-14-assessment-zzzz -a a=1 "$family"
	check_error 3 "has no assessment" kid-assess --lang=en --show=2022-01-01-assessment-0000 "$family"
	check_error 2 'answer does not go with --show' kid-assess --lang=en --show -a a=1 "$family"
	check_error 2 "'xml' is no format" kid-assess --lang=en --show --format=xml "$family"

	printf 'item,answer\na,5\n' >"$SCRATCH/answers.csv"
	check_error 3 'answers.csv:2:3: error: 5 is no answer to item' $try --from "$SCRATCH/answers.csv" "$family"
	printf 'itm,answer\na,5\n' >"$SCRATCH/answers.csv"
	check_error 3 "column 'item' is missing" $try --from "$SCRATCH/answers.csv" "$family"
	printf 'item,answer\na,"5\n' >"$SCRATCH/answers.csv"
	check_error 3 'quote' $try --from "$SCRATCH/answers.csv" "$family"
	printf 'item,answer\na,1\0\n' >"$SCRATCH/answers.csv"
	check_error 3 'NUL' $try --from "$SCRATCH/answers.csv" "$family"
	check_error 3 'No such file' $try --from "$SCRATCH/none.csv" "$family"
	printf 'item,answer\na,\n' >"$SCRATCH/answers.csv"
	check_error 3 'answers.csv: error: no item is answered' $try --from "$SCRATCH/answers.csv" "$family"
	check_error 4 'standard input: error: Bad file descriptor' sh -c "$try --from - $family <&-"
	sed -i 's/^status: in-use/status: retired/' cards/try-1/card.md
	check_error 3 'card try-1 is retired' $try --card try-1 -a a=1 "$family"
	check_match 'what a retired card found stays' '"card": "try-1"' \
		kid-assess --show="$stem" --format=json "$family"
	sed -i 's/^a,main,risk,0,2,1/a,main,risk,0,2,3/' cards/try-1/items.csv
	check_error 3 'card try-1 scores otherwise' kid-assess --lang=en --show="$stem" "$family"
	git checkout -q cards
	run case-new --source health --member c1:child
	check_error 1 'note: case .* has no assessment yet' kid-assess --lang=en --show "$(printed)"
	git clean -dfq

	refuses_wrong_cases $try -a a=1 CASE
	refuses_wrong_stores $try -a a=1 "$family"
}
check_unchanged 'a dry run writes nothing' kid-assess -n --for c1 -a a=1 "$family"
chmod 555 .
check 'showing needs no permission to write' without_privilege kid-assess --show "$family"
chmod 755 .
commits_only env SPIS_SEED=77 kid-assess --for c1 -a a=1 "$family" <<.
$(SPIS_SEED=77 kid-assess -n --for c1 -a a=1 "$family" 2>/dev/null | sed -n 's|^+++ ||p')
.
# Several assessments are one JSON document all the same.
kid-assess --show --format=json "$family" >"$SCRATCH/shown.json"
check_same 'several are an array' python3 -c '
import json, sys
shown = json.load(open(sys.argv[1]))
print(type(shown).__name__, len(shown) > 1, {one["case"] for one in shown} == {sys.argv[2]})' \
	"$SCRATCH/shown.json" "$family" <<.
list True True
.

finish
