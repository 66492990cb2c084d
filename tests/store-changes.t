#!/bin/sh
# store-check --staged and --between: what commits may not lose, what a merge may not make up, what came
# into an erased case; the hooks that ask, in a clone and on a server.
. "${0%/*}/lib.sh"
copy_example
export SPIS_TODAY=2023-06-30 SPIS_USER=anna.bekova
git init -q -b main . && git config spis.identities none && git add -A && git commit -q -m Start
start=$(git rev-parse HEAD)
first() { printf '%s\n' "$1"; }
case=cases/2022/vkcqzfp7
assessment=$(first $case/*-assessment-*.csv)
visit=$(first $case/*-visit-*.md)
accepted=$(grep -l '" *20..-..-.. accepted"\|"20..-..-.. accepted"' cases/*/*/*-referral-*.md | head -n 1)
opened=$(grep -l '"20..-..-.. opened' cases/signals/*/*.md | head -n 1)
objected=$(grep -l '^objections:' cases/*/*/*-meeting-*.md meetings/*/*.md | head -n 1)
approval=$(first cases/*/*/*-approval-*.md)
released=$(first released/*/*.csv)

back() { git reset -q --hard "$start" && git clean -qfdx; }

# refuses NAME PATTERN COMMAND: staged, and as a commit of a push, what the shell's command changes is an
# error that matches.
refuses() {
	eval "$3"
	git add -A
	check_status 1 "$1 is refused" store-check --staged
	cp "$out" "$SCRATCH/said"
	check_match "$1: staged" "error: .*$2" cat "$SCRATCH/said"
	git commit -q -m "$1"
	check_status 1 "$1 is refused in a push" store-check --between "$start" HEAD
	cp "$out" "$SCRATCH/said"
	check_match "$1: in a push" "error: .*$2" cat "$SCRATCH/said"
	back
}

check_same 'nothing staged is nothing wrong' store-check --staged </dev/null
refuses 'a deleted assessment' 'the file is gone' "git rm -q $assessment"
refuses 'a deleted record' 'the file is gone' "git rm -q $visit"
refuses 'a deleted table' 'the file is gone' 'git rm -q cases/archive.csv'
refuses 'a deleted vocabulary' 'the file is gone' 'git rm -q vocabulary/roles.csv'
refuses 'a deleted card' 'the file is gone' 'git rm -q cards/kid-1/levels.csv'
refuses 'a renamed record' 'the file is gone' "git mv $visit $case/2022-10-26-visit-zzzz.md"
refuses 'a retyped record' 'the file is gone' "git mv $visit $case/2022-10-26-note-zzzz.md"
refuses 'a link' 'a link or a submodule stands' "ln -sf /etc/passwd $visit"
refuses 'another answer' 'an assessment never changes' "sed -i '\$s/,[^,]*,/,unknown,/' $assessment"
refuses 'a cut assessment' 'an assessment never changes' "sed -i '\$d' $assessment"
refuses 'a released number' 'never changes' "sed -i '\$s/,[0-9]*\$/,99/' $released"
refuses 'another approver' 'never changes' "sed -i 's/^by: .*/by: petr.sedlak/' $approval"
refuses 'a record of another family' "case: it was 'vkcqzfp7'" "sed -i 's/^case: .*/case: fwzpyrw2/' $visit"
refuses 'an old event' "accepted' is gone" "sed -i 's/\"20\\(..-..-..\\) accepted/\"21\\1 accepted/' $accepted"
refuses 'an event of a signal' "opened .*' is gone" "sed -i '/opened/d' $opened"
refuses 'an objection' "' is gone" "sed -i '/^objections:/,/^[^ ]/{/^  - /d}' $objected"
for table in people places services projects; do
	refuses "a row of $table.csv" 'is gone \(rows of this table stay' "sed -i '\$d' $table.csv"
done
sed -i '$d' people.csv && sed -i '$d' people.csv && git add -A
run store-check --staged
cp "$out" "$SCRATCH/said"
check_match 'each row that is gone is named' '^2$' grep -c 'people.csv: error: .*is gone' "$SCRATCH/said"
back
for table in availability cases/ratings; do
	file=$(first $table/*/*.csv)
	refuses "a row of $table" 'is gone' "sed -i '\$d' $file"
done
refuses 'an answer about a service' 'was changed' \
	"sed -i '2s/,[^,]*\$/,other/' $(first availability/*/*.csv)"
refuses 'a member' "'m1' is gone" "sed -i '/,m1,/d' $case/members.csv"
refuses 'a code in use' "'tutoring' is not in vocabulary" "sed -i '/^tutoring,/d' vocabulary/needs.csv"
refuses 'a card in use' 'scores otherwise' "sed -i '2s/,2,1,/,2,3,/' cards/situace-1/items.csv"
refuses 'a wrong new record' 'abc' \
	"printf -- '---\ncase: vkcqzfp7\nby: anna.bekova\nduration: abc\n---\n' >$case/2023-06-01-visit-zzzz.md"
refuses 'a withdrawn consent in use' 'was withdrawn before' \
	"sed -i 's/^basis:/withdrawn: 2022-09-15\n&/' $case/2022-09-15-consent-*.md"
refuses 'a meeting in a closed case' 'closed since 2023-01-01' \
	"printf -- '---\ncase: vkcqzfp7\nreason: moved\noutcome: stable\n---\n' >$case/2023-01-01-closing-zzzz.md"

# Names that some systems take for one file, links and submodules wherever the store's own files are, what is far
# too large.
blob=$(git hash-object -w "$visit")
refuses_put() {
	git update-index --add --cacheinfo "$2,$3,$4"
	check_status 1 "$1 is refused" store-check --staged
	cp "$out" "$SCRATCH/said"
	check_match "$1: staged" "^$4: error: .*$5" cat "$SCRATCH/said"
	git commit -q -m "$1"
	check_status 1 "$1 is refused in a push" store-check --between "$start" HEAD
	back
}
refuses_put 'a twin of a table' 100644 "$blob" People.csv 'capital letters only'
refuses_put 'a twin of a folder' 100644 "$blob" Cases/2022/vkcqzfp7/case.md 'capital letters only'
refuses_put 'a twin of a case' 100644 "$blob" cases/2022/VKCQZFP7/case.md 'file of a store|name'
refuses_put 'a twin of a record' 100644 "$blob" "$case/2022-10-26-VISIT-aaaa.md" 'name of a record'
refuses_put 'a name in another form' 100644 "$blob" "$(printf 'meetings/2022/cafe\314\201.md')" 'name of a record'
refuses_put 'a submodule in the place of a case' 160000 "$start" cases/2022/aaaaaaaa 'no file of a store'
refuses_put 'a submodule in a case' 160000 "$start" $case/sub 'no file of a store'
refuses_put 'a link in the place of a card' 120000 "$blob" cards/other 'no file of a store'
refuses_put 'a link in the place of a year' 120000 "$blob" meetings/2031 'no file of a store'
head -c 100000000 /dev/zero >"$visit"
git add -A
check_status 1 'a file of 100 MB is refused' store-check --staged
cp "$out" "$SCRATCH/said"
check_match 'for its size' 'error: the file is too large' cat "$SCRATCH/said"
back

# takes NAME COMMAND: it is let through, staged and in a push.
takes() {
	eval "$2"
	git add -A
	check_same "$1 is taken" store-check --staged </dev/null
	git commit -q -m "$1"
	check_same "$1 is taken in a push" store-check --between "$start" HEAD </dev/null
	back
}
takes 'a new record' "case-note vkcqzfp7 --kind call --duration 10 -m Ano >'$SCRATCH/name' 2>&1"
takes 'an unused code' "printf 'unused,nic,nothing,\n' >>vocabulary/needs.csv; git add -A; git commit -q -m Code
	sed -i '/^unused,/d' vocabulary/needs.csv"
takes 'other line ends' "sed -i 's/\$/\r/' $assessment"
takes 'a field more' "sed -i 's/^by:/x-own: \"1\"\n&/' $approval"
takes 'a stub' "printf -- '---\ncase: vkcqzfp7\nerased: 2023-06-30\nbasis: mistake\n---\n' >$visit"
takes 'a file of their own' 'echo hello >notes.txt; git add -A; git commit -q -m Own; git rm -q notes.txt'

# What was wrong before stops nobody who did not touch it.
sed -i 's/^duration: .*/duration: abc/' "$visit" && git add -A && git commit -q -m Wrong
wrong=$(git rev-parse HEAD)
printf -- '---\ncase: vkcqzfp7\nby: anna.bekova\nduration: 10\n---\nAno.\n' >$case/2023-06-30-call-zzzz.md
git add -A
check_told 'an old fault is counted' 'note: 1 finding was there before' store-check --lang en --staged
git commit -q -m Call && git update-ref refs/remotes/origin/main "$wrong"
check_told 'of a branch that is new as well' 'note: 1 finding was there before' \
	store-check --lang en --between 0000000000000000000000000000000000000000 HEAD
git update-ref -d refs/remotes/origin/main && git reset -q --hard "$wrong"
check_same 'a case that nobody touched is not looked at' store-check --between "$wrong" "$wrong" </dev/null
back

# x-allow: a reason makes a contradiction right, but nothing that was lost.
sed -i 's/^basis:/withdrawn: 2022-09-15\n&/' $case/2022-09-15-consent-*.md
# shellcheck disable=SC2013 # no blanks in them
for referral in $(grep -l '^consent: "2022-09-15' $case/*-referral-*.md); do
	sed -i '2s/^/x-allow:\n  - "consent-over the withdrawal came by post later"\n/' "$referral"
done
check_no_match 'a reason accepts a contradiction' 'error' store-check vkcqzfp7
sed -i 's/consent-over the.*/consent-over"/' $case/*-referral-*.md
check_status 1 'without a reason it does not' store-check vkcqzfp7
back
sed -i "2s/^/x-allow:\n  - \"private she wants it\"\n/" "$visit"
check_status 1 'privacy is never accepted' store-check vkcqzfp7
cp "$out" "$SCRATCH/said"
check_match 'which is said' "'private' cannot be accepted" cat "$SCRATCH/said"
back

# git guesses a rename, and puts one family's lines into another's visit.
git checkout -q -b ours
other=cases/2022/fwzpyrw2/2023-06-29-visit-zzzz.md
sed 's/vkcqzfp7/fwzpyrw2/' "$visit" >"$other"
git rm -q "$visit" && git add -A && git commit -q -m Ours
git checkout -q -b theirs "$start"
echo 'Otec bije.' >>"$visit" && git commit -q -a -m Theirs
git checkout -q ours && git merge -q -m Merged theirs
check 'git has merged it cleanly' grep -q 'Otec bije' "$other"
check_status 1 'it is refused' store-check --between theirs HEAD
cp "$out" "$SCRATCH/said"
check_match 'as what it is' "^$other: error: commit .*only one side has" cat "$SCRATCH/said"
back && git checkout -q main && git branch -q -D ours theirs

# A case closed here and a referral made there: the merge accepts it with a reason, in the file of one side.
git checkout -q -b ours
case-close --lang en --reason other --outcome stable --anyway moved vkcqzfp7 >/dev/null 2>&1
git add -A && git commit -q -m Closed
git checkout -q -b theirs "$start"
SPIS_TODAY=2023-07-01
referral=$(refer --lang en --need leisure --to nzdm-vorar --for c1 --without-consent urgent vkcqzfp7 2>/dev/null)
[ -n "$referral" ] || bail 'no referral'
git add -A && git commit -q -m Asked
git checkout -q ours && git merge -q --no-commit theirs 2>"$SCRATCH/told"
check_status 1 'closed here and referred there is refused' store-check --staged
sed -i '2s/^/x-allow:\n  - "closed-case the family asked on its last day"\n/' cases/2022/"$referral".md
git add -A
check_no_match 'and taken with a reason' error store-check --staged
git commit -q -m Merged
check_same 'in a push as well' store-check --between theirs HEAD </dev/null
SPIS_TODAY=2023-06-30
back && git checkout -q main && git branch -q -D ours theirs

# Into an erased case nothing comes back, by whichever commit, not even beside a merge that keeps ours.
git checkout -q -b stale && echo 'Ještě věta.' >>"$visit" && git commit -q -a -m Stale
git checkout -q main
for file in "$case"/*.md; do
	printf -- '---\ncase: vkcqzfp7\nerased: 2023-06-30\nbasis: request\n---\n' >"$file"
done
for file in "$case"/*-assessment-*.csv; do
	printf 'block,item,answer,note\nabout,case,vkcqzfp7,\nabout,erased,2023-06-30,\nabout,basis,request,\n' >"$file"
done
sed -i '1!d' $case/members.csv && git add -A && git commit -q -m Erased
erased=$(git rev-parse HEAD)
check_no_match 'erasing is no loss' 'is gone|never changes' store-check --between "$start" HEAD
printf -- '---\ncase: vkcqzfp7\nerased: 2023-06-30\nbasis: request\n---\n' >$case/2023-06-30-call-zzzz.md && git add -A
check_no_match 'a stub may come later' 'was erased' store-check --staged
echo 'vkcqzfp7,m1,caregiver,mother,1985,f,,,,,' >>$case/members.csv && git add -A
check_status 1 'a member may not' store-check --staged
cp "$out" "$SCRATCH/said"
check_match 'who would come back' 'members.csv: error: the case was erased' cat "$SCRATCH/said"
git reset -q --hard "$erased"
git merge -q -s ours -m Careless stale
check_status 1 'a stale branch is refused' store-check --between "$erased" HEAD
cp "$out" "$SCRATCH/said"
check_match 'for what it brings' 'error: commit .*the case was erased' cat "$SCRATCH/said"
back && git branch -q -D stale

# The commits themselves.
check_error 3 'git knows no commit nix' store-check --between nix HEAD
check_error 3 'git knows no commit nix' store-check --between "$start" nix
git commit -q --allow-empty -m More
check_error 3 'does not follow' store-check --between HEAD "$start"
check_error 3 'the branch would be deleted' store-check --between "$start" 0000000000000000000000000000000000000000
git tag -a -m One one
check_same 'a tag is its commit' store-check --between "$start" one </dev/null
check_same 'a branch that is new' store-check --between 0000000000000000000000000000000000000000 HEAD </dev/null
back

# The hooks of a clone and of a server, in every way that commits come about.
check 'a server is set up' git init -q --bare -b main "$SCRATCH/server.git"
check_told 'with a hook' 'hooks/pre-receive$' store-init --hooks "$SCRATCH/server.git"
check_same 'and takes no other history' git -C "$SCRATCH/server.git" config --get-regexp '^receive' <<.
receive.denynonfastforwards true
receive.denydeletes true
.
check_error 3 'a bare repository is no place for a store' store-init "$SCRATCH/server.git"
check 'a clone is set up' store-init --hooks .
git remote add origin "$SCRATCH/server.git"
check 'the first push is taken' git push -q origin main
check 'and one with a new note' sh -c "case-note vkcqzfp7 --kind call --duration 10 -m Ano --commit && git push -q origin main"
git rm -q "$visit"
check_status 1 'a commit that loses a record is refused' git commit -q -m Bad
check 'unless the hook is passed by' git commit -q --no-verify -m Bad
check_status 1 'the push is refused here' git push -q origin main
check_status 1 'and there' git push -q --no-verify origin main
cp "$err" "$SCRATCH/said"
check_match 'with the reason' 'remote: .*the file is gone' cat "$SCRATCH/said"
git reset -q --hard HEAD~1
check_status 1 'no branch is deleted' git push -q --no-verify origin :main
git commit -q --amend --no-verify -m Other
check_status 1 'no history is rewritten' git push -q --no-verify -f origin main
git reset -q --hard origin/main
git checkout -q -b side "$start" && git rm -q --cached "$visit" && git commit -q --no-verify -m Side && git clean -qfd
git checkout -q main
check_status 1 'a clean merge that loses a record is refused' git merge -q -m Merge side
git merge --abort >/dev/null 2>&1 || git reset -q --hard

# In the middle of a merge a refusal names the files.
git checkout -q -B left "$start" && sed -i 's/^duration: .*/duration: 1/' "$visit" && git commit -q --no-verify -a -m Left
git checkout -q -B right "$start" && sed -i 's/^duration: .*/duration: 2/' "$visit" && git commit -q --no-verify -a -m Right
git merge left >/dev/null 2>&1
check_error 3 "could not merge $visit \\(join both versions" case-note vkcqzfp7 --kind call --duration 10 -m Ano
check_status 1 'conflict marks' store-check --staged
finish
