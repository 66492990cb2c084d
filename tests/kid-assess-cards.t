#!/bin/sh
# kid-assess on the cards themselves: which there are, what they tell to do, and their next versions.
# shellcheck disable=SC2154 # family.sh sets $family
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# --- the list -----------------------------------------------------------------------------------------

check_same 'lists the cards' env COLUMNS=80 kid-assess --cards --lang=en <<'.'
Cards
=====
Most

In all versions
---------------

card       title                      state    use         sets the level  items
---------  -------------------------  -------  ----------  --------------  -----
kid-1      KID card – signs that a    example  signal                         24
           child is at risk
situace-1  The child’s situation –    example  assessment  yes                26
           risk and protective
           factors
A card that is an example is not for decisions.
.
cp -R "$TOP/tests/cards/sum-1" cards/
sed -i 's/^status: example/status: retired/' cards/sum-1/card.md
rm -r cards/kid-1 cards/situace-1
check_same 'retired ones too, in Czech' kid-assess --cards --format=md <<'.'
# Karty

Most

## Všechny verze

| karta | název | stav | použití | určuje míru | položek |
| --- | --- | --- | --- | --- | --: |
| sum-1 | Zkušební karta se součtem | vyřazena | vyhodnocení |  | 5 |
.
check_same 'as csv, the same in every language' kid-assess --cards --format=csv --lang=en <<'.'
card,title-cs,status,use,sets-level,items
sum-1,Zkušební karta se součtem,retired,assessment,false,5
.
check_same 'as json, of one card too' kid-assess --cards --format=json <<'.'
[
  {
    "card": "sum-1",
    "title_cs": "Zkušební karta se součtem",
    "title_en": "A trial card with a sum",
    "status": "retired",
    "use": "assessment",
    "sets_level": false,
    "items": 5
  }
]
.
check_match 'for spreadsheets' '^sum-1;Zkušební karta se součtem;retired;assessment;' \
	kid-assess --cards --format=xcsv
git checkout -q cards
sed -i 's/,0,3,1,/,0,0,1,/' cards/sum-1/items.csv
run kid-assess --cards --lang=en --format=csv
expect_status 3
grep -q 'cards/sum-1/items.csv:2:.*max is not above min' "$err" || trouble 'it does not say what is wrong'
[ "$(grep -c -- '-1,' "$out")" -eq 2 ] || trouble 'the others are not listed'
result 'a broken card hides no other'
rm -r cards
check_status 1 'a store without cards' kid-assess --cards
check_status 3 'has no guide either' kid-assess --guide=kid-1
git clean -dfq && git checkout -q .

# --- the guide ----------------------------------------------------------------------------------------

sed 1,/^---/d cards/situace-1/card.md >"$SCRATCH/body"
{ printf 'Situace dítěte – rizikové a ochranné faktory (situace-1)\n\n' &&
	printf '! příklad, nepoužívejte k rozhodování\n\n' && cat "$SCRATCH/body"; } >"$SCRATCH/guide"
check_same 'shows the guide of the card that would be taken' kid-assess --guide <"$SCRATCH/guide"
check_match 'or of another' '^- OSPOD Most, oznámení a rada: ' kid-assess --guide=kid-1
check_match 'in its language' '^KID card – signs that a child is at risk \(kid-1\)$' \
	kid-assess --guide=kid-1 --lang=en
check_match 'in a sheet an item is one, on however many lines it was written' \
	'^2.*\. Volejte .* Nečekejte na souhlas rodičů ani na svého nadřízeného\.$' kid-assess --sheet --card kid-1
printf '\033[31mNebezpečí\033[0m \342\200\256opak\n' >>cards/kid-1/card.md
check_match 'without what a terminal would obey' \
	'^<U\+001B>\[31mNebezpečí<U\+001B>\[0m <U\+202E>opak$' kid-assess --guide=kid-1
git checkout -q cards
sed -i 's/^status: example/status: in-use/' cards/kid-1/card.md
check_no_match 'one in use is no example' '^!' kid-assess --guide=kid-1
sed -i -e 's/^status: in-use/status: retired/' -e '11,$d' cards/kid-1/card.md
check_match 'a retired one says so' '^! retired: ' kid-assess --guide=kid-1 --lang=en
check_match 'and one without a guide' '^The card has no guide ' kid-assess --guide=kid-1 --lang=en
check_error 3 "card 'kid-2' not found .*did you mean 'kid-1'" kid-assess --lang=en --guide=kid-2
check_error 2 'guide does not go with --format' kid-assess --lang=en --guide --format=json
check_error 2 'is one word too many' kid-assess --lang=en --guide kid-1
check_error 2 'answer does not go with --cards' kid-assess --lang=en --cards -a a=1
sed -i 's/^sets-level: true/sets-level: false/' cards/situace-1/card.md
cp -R "$TOP/tests/cards/sum-1" cards/
check_error 2 'guide is missing \(kid-1, situace-1, sum-1\)' kid-assess --lang=en --guide
git clean -dfq && git checkout -q .

# --- the next version ---------------------------------------------------------------------------------

check_unchanged 'a dry run writes nothing' kid-assess --new-card situace-1 -n
kid-assess --new-card situace-1 -n >"$SCRATCH/diff" 2>/dev/null
check_same 'and shows all six files' sed -n 's/^+++ //p' "$SCRATCH/diff" <<'.'
cards/situace-2/card.md
cards/situace-2/blocks.csv
cards/situace-2/indices.csv
cards/situace-2/items.csv
cards/situace-2/levels.csv
cards/situace-2/answers.csv
.
# A card as Windows writes it, in use, with a comment, a field of its own and a table of its own order.
sed -i -e 's/^status: example/status: "in-use" /' -e 's/^licence:.*/&\n# náš komentář\nx-own: 1/' \
	-e '1s/^/\xef\xbb\xbf/' cards/situace-1/card.md
sed -i 's/$/\r/' cards/situace-1/card.md cards/situace-1/levels.csv
check_same 'prints the name of the new card' kid-assess --new-card situace-1 <<'.'
situace-2
.
check_same 'which has the same bytes but for two lines' sh -c 'diff -r cards/situace-1 cards/situace-2 | tr -d "\r"' <<'.'
diff -r cards/situace-1/card.md cards/situace-2/card.md
8c8
< status: "in-use" 
---
> status: example
10c10
< sets-level: true
---
> sets-level: false
.
check_same 'and the line ends of all files' sh -c 'tr -dc "\r" <cards/situace-2/card.md | wc -c &&
	wc -l <cards/situace-2/card.md' <<.
$(wc -l <cards/situace-1/card.md)
$(wc -l <cards/situace-1/card.md)
.
check 'the store is in order' store-check
check_match 'nothing has changed for those who assess' '^about,card,situace-1,$' sh -c "kid-assess -n --for c1 \
	-a c-mind=1 $family | sed 's/^+//'"
check_told 'says what is next' "^- to adopt it: 'status: in-use' and 'sets-level: true' in cards/situace-3/card.md$" \
	kid-assess --new-card situace-1 --lang=en
check_told 'of a card that sets no level less' "^- to adopt it: 'status: in-use' in cards/situace-4/card.md$" \
	kid-assess --new-card situace-2 --lang=en
mkdir cards/situace-9
check_match 'counts what is there, broken or retired' '^situace-10$' kid-assess --new-card situace-1
mkdir cards/situace-9223372036854775807
check_error 3 'no number above that of situace-1 ' kid-assess --lang=en --new-card situace-1
rmdir cards/situace-9*
# The six files of a card come together, whenever the writer is killed.
mkdir "$SCRATCH/before" && cp -R cards "$SCRATCH/before"
for pause in 4 5 6 7 8 9 4 5 6 7 8 9 4 5 6 7 8 9; do
	timeout -s KILL "0.00$pause" kid-assess --new-card kid-1 >/dev/null 2>&1
done
for card in cards/kid-*; do echo "$(find "$card" -type f | wc -l) files"; done | sort -u >"$SCRATCH/files"
check_same 'a card is there whole or not at all' cat "$SCRATCH/files" <<'.'
6 files
.
rm -r cards && mv "$SCRATCH/before/cards" .
check_error 3 "card 'kid-3' not found .*did you mean 'kid-1'" kid-assess --lang=en --new-card kid-3
check_error 2 'new-card.* requires an argument|--new-card' kid-assess --lang=en --new-card
check_error 2 'is one word too many' kid-assess --lang=en --new-card kid-1 kid-2
sed -i 's/,0,2,/,2,0,/' cards/kid-1/items.csv
check_error 3 'cards/kid-1/items.csv:2:.*max is not above min' kid-assess --lang=en --new-card kid-1
git clean -dfq && git checkout -q .
echo 'a file in the way' >cards/kid-2
check_error 3 'cards/kid-2/card.md: error: the file exists already' kid-assess --lang=en --new-card kid-1
rm cards/kid-2
refuses_wrong_stores kid-assess --lang=en --new-card kid-1
commits_only kid-assess --new-card kid-1 <<'.'
cards/kid-2/answers.csv
cards/kid-2/blocks.csv
cards/kid-2/card.md
cards/kid-2/indices.csv
cards/kid-2/items.csv
cards/kid-2/levels.csv
.
finish
