#!/bin/sh
# What git says and does: a reader starts no program that a clone names, and where git cannot be asked,
# that is never taken for "not set".
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# --- A copied clone with traps: each program that git could be made to start leaves a mark.

trap_of() { printf '#!/bin/sh\necho "%s" >>"%s/marks"\nexec cat\n' "$1" "$SCRATCH" >"$SCRATCH/trap-$1" && chmod +x "$SCRATCH/trap-$1"; }
for name in clean smudge process fsmonitor textconv diff pager editor gpg alias ssh hook; do trap_of "$name"; done
set_traps() {
	git config filter.f.clean "$SCRATCH/trap-clean" && git config filter.f.smudge "$SCRATCH/trap-smudge" &&
		git config core.fsmonitor "$SCRATCH/trap-fsmonitor" && git config diff.f.textconv "$SCRATCH/trap-textconv" &&
		git config diff.external "$SCRATCH/trap-diff" && git config core.pager "$SCRATCH/trap-pager" &&
		git config pager.log "$SCRATCH/trap-pager" && git config core.editor "$SCRATCH/trap-editor" &&
		git config gpg.program "$SCRATCH/trap-gpg" && git config log.showSignature true &&
		git config core.sshCommand "$SCRATCH/trap-ssh" && git config core.untrackedCache true &&
		for name in log status config rev-parse ls-files; do git config "alias.$name" "!$SCRATCH/trap-alias"; done &&
		git config core.hooksPath "$SCRATCH/hooks" && echo '* filter=f diff=f' >.git/info/attributes
}
mkdir "$SCRATCH/hooks"
for name in post-index-change pre-commit post-checkout reference-transaction; do
	cp "$SCRATCH/trap-hook" "$SCRATCH/hooks/$name"
done
card=$(sed -n 's/^id: //p' cards/kid-1/card.md 2>/dev/null)
stem=$(refer --need therapy --for c1 --to poradna --without-consent 'ústně' "$family" 2>/dev/null) || bail refer
: "${card:=kid-1}"
git add . || bail 'git add'
git commit -q -m More || bail 'git commit'
# A commit that looks signed, so that showing the log would check it.
git cat-file commit HEAD | sed '/^committer/a gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----' >"$SCRATCH/commit"
git reset -q --soft "$(git hash-object -t commit -w "$SCRATCH/commit")" || bail 'signed commit'
set_traps || bail 'traps'
find . -name .git -prune -o -type f -exec touch {} +
git status >/dev/null 2>&1
check 'the traps work' grep -q clean "$SCRATCH/marks"
rm -f "$SCRATCH/marks"

echo Text >"$SCRATCH/ours"

# Every command that reads, or has a way to read; the rest is named as writing only.
readers() {
	cat <<.
case-consent --list $family
case-list
case-new -n --source education --place most --reason truancy --need tutoring --member c1:child:2012:f -m x
case-note -n -m x $family
case-redact --verify people.csv
case-show --log $family
case-show --log --identity $family
kid-assess --history $family
meeting-log --list
refer --need therapy --for c1 $family
refer --list
refer --sheet $stem
report case $family
report network --inside
report network -n
report platform -n
report timesheet anna.bekova
report today
service-list
service-list --gaps
signal-log --list
store-check
store-check --staged
store-init -n .
store-merge spis.md $SCRATCH/ours people.csv 7 letter.txt
task-list
.
}
readers >"$SCRATCH/readers"
while read -r line; do
	find . -name .git -prune -o -type f -exec touch {} +
	# shellcheck disable=SC2086 # words
	run $line
	[ "$status" -ne 4 ] || trouble 'it failed'
	[ ! -e "$SCRATCH/marks" ] || trouble "it started: $(sort -u "$SCRATCH/marks" | tr '\n' ' ')"
	rm -f "$SCRATCH/marks"
	result "starts nothing: $line" "$line"
done <"$SCRATCH/readers"
for path in "$TOP"/cmd/*.c; do basename "$path" .c; done | grep -v '^spis$' >"$SCRATCH/commands"
cut -d' ' -f1 "$SCRATCH/readers" | sort -u >"$SCRATCH/named"
check_same 'the rest has nothing that only reads' comm -23 "$SCRATCH/commands" "$SCRATCH/named" <<'.'
case-close
case-erase
case-handover
case-notice
case-plan
case-reopen
case-request
case-set
case-study
service-import
service-note
task-done
.

# --- Git that cannot be asked.

rm .git/info/attributes
git config --unset core.hooksPath
git checkout -q . && git clean -fq
git config spis.identities "$identities"
unset SPIS_IDENTITIES SPIS_CASES
name() { case-note --lang=en -m 'Volala Hana Vymyšlená.' "$family"; }
check_error 3 'a name of [cm][0-9]' name
ln -s "$BUILD/bin" "$SCRATCH/bin"
mkdir "$SCRATCH/few"
for tool in sh env cat diff; do ln -s "$(command -v $tool)" "$SCRATCH/few/$tool"; done
check_error 4 'cannot run git' env PATH="$BUILD/bin:$SCRATCH/few" case-note --lang=en -m 'Volala Hana Vymyšlená.' "$family"
check_told 'a reader goes on, with a warning' 'warning: git cannot be asked' \
	env PATH="$BUILD/bin:$SCRATCH/few" case-list --lang=en
check_error 4 'cannot be asked for the log' env PATH="$BUILD/bin:$SCRATCH/few" case-show --lang=en --log "$family"
check_status 4 'store-check finds nothing clean' env PATH="$BUILD/bin:$SCRATCH/few" store-check
GIT_TEST_ASSUME_DIFFERENT_OWNER=1 && export GIT_TEST_ASSUME_DIFFERENT_OWNER
check_error 4 'dubious ownership' name
check_told 'a reader goes on there too' 'warning: git: .*dubious ownership' case-list --lang=en
check_error 4 'dubious ownership' case-show --lang=en --log "$family"
check_error 4 'whether to commit' env SPIS_IDENTITIES="$identities" SPIS_CASES="$PWD/cases" \
	case-note --lang=en -m x "$family"
unset GIT_TEST_ASSUME_DIFFERENT_OWNER
git config spis.identities "$SCRATCH/gone"
check_error 4 'cannot be read' name
git config spis.identities "$identities"

# --- What cannot be looked at is not absent.

chmod 000 "$PWD"
check_status 4 'a folder that cannot be looked into is no missing store' \
	without_privilege env -C / case-list --lang=en -C "$PWD"
chmod 700 "$PWD"
chmod 000 cases/2022
check_status 4 'a year that cannot be looked into is no missing case' \
	without_privilege case-show --lang=en "$family"
chmod 700 cases/2022

# --- Many that commit at once wait for each other, however long a commit takes.

rm -rf .git
git init -q . || bail 'git init'
git add . || bail 'git add'
git commit -q -m Anew || bail 'git commit'
writers=12
i=0
while [ $i -lt $writers ]; do
	i=$((i + 1))
	SPIS_SEED=$((100 + i)) case-note --commit -m "Zápis $i" "$family" >/dev/null 2>>"$SCRATCH/said" ||
		echo "$i" >>"$SCRATCH/gave-up" &
done
wait
check 'none gives up' test ! -e "$SCRATCH/gave-up"
check_same 'each has its commit' git rev-list --count HEAD <<.
$((writers + 1))
.
check_same 'nothing is left' git status --porcelain </dev/null

finish
