#!/bin/sh
# store-init: what it makes, that it touches nothing that is there, and how it sets a clone up.
. "${0%/*}/lib.sh"
export SPIS_TODAY=2022-09-14 SPIS_SEED=1
cd "$SCRATCH" || exit 1

check_same 'names the directory' store-init --name 'Platforma Most' --language cs deep/most <<'.'
deep/most
.
store=$SCRATCH/deep/most
check_same 'writes the settings' cat "$store/spis.md" <<'.'
---
format: 1
name: Platforma Most
language: cs
grid: half-year
---
.
check_same 'makes these files and no others' sh -c 'cd deep/most && find . -type f | LC_ALL=C sort' <<'.'
./.gitattributes
./.gitignore
./cards/kid-1/answers.csv
./cards/kid-1/blocks.csv
./cards/kid-1/card.md
./cards/kid-1/indices.csv
./cards/kid-1/items.csv
./cards/kid-1/levels.csv
./cards/situace-1/answers.csv
./cards/situace-1/blocks.csv
./cards/situace-1/card.md
./cards/situace-1/indices.csv
./cards/situace-1/items.csv
./cards/situace-1/levels.csv
./cases/archive.csv
./cases/requests.csv
./people.csv
./places.csv
./projects.csv
./services.csv
./spis.md
./vocabulary/activities.csv
./vocabulary/needs.csv
./vocabulary/professions.csv
./vocabulary/reasons.csv
./vocabulary/roles.csv
./vocabulary/service-kinds.csv
./vocabulary/sources.csv
.
check_same 'a table is its header' cat deep/most/people.csv deep/most/cases/requests.csv <<'.'
id,name,profession,organization,email,phone,from,to,pledge,same_as
id,case,kind,member,received,due,answered,result
.
for folder in vocabulary cards; do
	check "$folder is the one that comes along" diff -r "$TOP/examples/seed/$folder" "deep/most/$folder"
done

# What is there stays.
check_unchanged 'a second run changes nothing' store-init "$store"
check_told 'settings that are there are not changed' 'warning: the settings stay as they are' \
	store-init --name Jiná "$store"
rm "$store/places.csv"
printf 'id,name\nanna.bekova,Anna\n' >"$store/people.csv"
check_told 'what is missing is made' '^made places\.csv$' store-init "$store"
check_same 'what is there is not' cat "$store/people.csv" <<'.'
id,name
anna.bekova,Anna
.
rm "$store/cards/kid-1/items.csv" "$store/cards/kid-1/card.md"
check_match 'an incomplete card is told' 'cards/kid-1/card.md: error: a file of the card is missing' \
	sh -c "store-check --lang en -C '$store' || test \$? -eq 1"
check_told 'and made whole' '^made cards/kid-1/items\.csv$' store-init "$store"
check 'as it comes along' diff -r "$TOP/examples/seed/cards" "$store/cards"
rm -r "$store/cards/kid-1"
mkdir "$store/cards/empty"
check_match 'a card without files is told too' 'cards/empty/card.md: error: a file of the card is missing' \
	sh -c "store-check --lang en -C '$store' || test \$? -eq 1"
rmdir "$store/cards/empty"
check_no_match 'no example card is put beside other cards' 'made cards' store-init "$store"
rm -r "$store/cases"
check_no_match 'a platform that is there gets no cases' 'made cases' store-init "$store"

# One that was interrupted before its settings were there is completed.
# shellcheck disable=SC2016 # the inner shell expands it
check 'whatever is there already' sh -c 'mkdir -p half/cards/kid-1 half/vocabulary &&
	cp "$0/cards/kid-1/card.md" half/cards/kid-1 && store-init half && diff -r "$0/cards" half/cards' "$TOP/examples/seed"
check_unchanged 'a dry run writes nothing' store-init -n new
check_match 'a dry run shows what it would write' '^\+name: new$' store-init -n new
check_status 1 'a dry run makes no directory' test -e new
check_match 'the name is that of the folder' '^name: here$' \
	sh -c 'mkdir here && cd here && store-init && cat spis.md'
check_match 'the language is that of the process' '^language: cs$' \
	sh -c 'store-init --lang cs czech && cat czech/spis.md'

# A clone.
git init -q clone
check_told 'sets the clone up' '^set core.fsync=committed for git in clone$' store-init clone
check_same 'in its own configuration' git -C clone config --local \
	--get-regexp 'fsync|rerere|symlinks|directoryrenames' <<'.'
core.fsync committed
core.symlinks false
rerere.enabled false
merge.directoryrenames false
.
check_no_match 'once' '^set ' store-init clone
check_same 'bytes stay as they are, and union is never used' \
	sh -c 'echo "*.csv merge=union text eol=crlf" >.gitattributes && mv clone/.git . &&
	git check-attr text merge -- clone/people.csv; rm .gitattributes; mv .git clone' <<'.'
clone/people.csv: text: unset
clone/people.csv: merge: spis
.
check_told 'adds a hook' '/clone/\.git/hooks/pre-commit$' store-init --hooks clone
check 'a hook can be run' test -x clone/.git/hooks/pre-commit
check_same 'that checks' cat clone/.git/hooks/pre-commit <<'.'
#!/bin/sh
spis store-check -C '.' --staged
.
check_no_match 'once' hook store-init --hooks clone
echo 'exit 0' >clone/.git/hooks/pre-commit
check_told "leaves somebody's hook alone" 'warning: there is a hook already \(add to it: spis' \
	store-init --hooks clone
check_same 'as it was' cat clone/.git/hooks/pre-commit <<'.'
exit 0
.
check 'works in a part of a clone' store-init --hooks "clone/it's one"
rm clone/.git/hooks/pre-commit
check 'which its hook finds' store-init --hooks "clone/it's one"
check_match 'under its name' "^spis store-check -C 'it'\\\\''s one' --staged$" \
	cat clone/.git/hooks/pre-commit

git init -q apart && git init -q plat && git -C plat config spis.cases ../apart
check 'cases that are kept apart are set up too' store-init plat
check 'with their tables' test -f apart/requests.csv
check_match 'and their attributes' merge cat apart/.gitattributes
check_match 'and their configuration' committed git -C apart config --local core.fsync
check_status 1 'and not within the platform' test -e plat/cases

git init -q whole
check 'commits' store-init --commit whole
check_same 'all of it' git -C whole status --porcelain <<'.'
.

# What it refuses.
store=$SCRATCH/deep/most
check_error 3 "language 'de' is none of: cs, en" store-init --language de "$store"
check_error 3 "grid 'month' is none of: half-year, year" store-init --grid month "$store"
check_error 2 'name is empty' store-init --name '' "$store"
check_error 2 "'b' is one word too many" store-init "$store" b
check_error 2 "unknown option '--hoks' \\(did you mean '--hooks'\\?\\)" store-init --hoks "$store"
check_error 3 'not in a git repository' store-init --hooks "$store"
git -C plat config core.hooksPath "$SCRATCH/hooks"
check_error 3 'core.hooksPath' store-init --hooks plat
check_error 3 'this is no folder' store-init "$store/spis.md"
check_error 4 'Not a directory' store-init "$store/spis.md/below"
chmod 555 "$store"
check_error 4 'Permission denied' without_privilege store-init "$store"
check_error 4 'Permission denied' without_privilege store-init "$store/below"
chmod 755 "$store"
: >clone/.git/MERGE_HEAD
check_error 3 'git is in the middle of something: MERGE_HEAD' store-init clone
sed 's/format: 1/format: 2/' "$store/spis.md" >later && cp later "$store/spis.md"
check_error 3 'spis.md:2:9: error: the store is of format 2' store-init "$store"
printf 'a: [\n' >"$store/spis.md"
check_error 3 'spis.md:1:1: error' store-init "$store"
finish
