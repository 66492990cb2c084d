#!/bin/sh
# Every command that opens an editor: one that leaves no text records nothing, and one whose text is
# always refused does not open for ever.
. "${0%/*}/lib.sh"
copy_example
git init -q .
git add .
git commit -q -m Start || bail "git commit"
export XDG_STATE_HOME="$SCRATCH/state"
case=$(case-list --format=tsv | awk -F '\t' '$5 == "anna.bekova" { print $1; exit }')
drafts() { find "$XDG_STATE_HOME" -type f; }

# editor TEXT: a shell script as the editor.
editor() {
	printf '#!/bin/sh\n%s\n' "$1" >"$SCRATCH/editor"
	chmod 755 "$SCRATCH/editor"
}
export EDITOR="$SCRATCH/editor"

cat >"$SCRATCH/commands" <<.
case-note $case
case-plan $case
case-study $case
kid-assess --for c1 $case
meeting-log
.
with_editor() {
	for program in "$BUILD"/bin/*; do
		"$program" --help | grep -q -e '--edit\b' && echo "${program##*/}"
	done
	true
}
cut -d ' ' -f 1 "$SCRATCH/commands" >"$SCRATCH/tried"
check_same 'every command that has --edit is tried' with_editor <"$SCRATCH/tried"

# edit: the command of the line, in $terminal.
terminal=
edit() {
	# shellcheck disable=SC2086 # words of the table
	set -- $words
	command=$1
	shift
	[ "$command" != meeting-log ] || set -- "$(basename meetings/2023/2023-03-22-meeting-*.md .md)"
	$terminal "$command" --lang=en --edit "$@"
}

# shellcheck disable=SC2016 # $1 is the editor's
while read -r words; do
	for leaves in 'rm "$1"' ': >"$1"' 'echo >"$1"' 'cat "$1" >"$1.x"; echo >>"$1.x"; mv "$1.x" "$1"'; do
		editor "$leaves"
		check_error 1 'nothing was written, and nothing is recorded' edit
		check_same "no draft is left by $leaves" drafts <<'.'
.
	done
	editor 'echo "a line by somebody@example.org" >>"$1"'
	run edit
	expect_status 3
	result "refused: $words"
	drafts >"$SCRATCH/draft"
	for leaves in 'rm "$1"' ': >"$1"'; do
		editor "$leaves"
		check_error 1 'nothing was recorded; the text is kept in ' edit
		check_match "a draft that was there outlives $leaves" 'somebody@example.org' xargs cat <"$SCRATCH/draft"
	done
	rm "$(cat "$SCRATCH/draft")"
done <"$SCRATCH/commands"

needs_terminal
terminal="$TOP/tests/tools/terminal.py /dev/null"
editor "echo opened >>'$SCRATCH/opened'; echo 'a line by somebody@example.org' >>\"\$1\""
while read -r words; do
	: >"$SCRATCH/opened"
	run edit
	expect_status 3
	grep -q 'nothing was recorded; the text is kept in ' "$out" || trouble 'the draft is not named'
	[ "$(grep -c '' "$SCRATCH/opened")" -eq 3 ] || trouble 'the editor was not opened three times'
	result "an editor that adds to what is refused: $words"
done <"$SCRATCH/commands"
# What was refused may hold names: it is shut, and not kept for ever.
folder=$XDG_STATE_HOME/spis
rm -rf "$folder"
# shellcheck disable=SC2016 # the editor's own
editor 'echo "Volat 601 234 567." >>"$1"'
check_error 3 "the text is kept in $folder/$case.note.md for 14 days" case-note --lang=en --edit "$case"
check_match 'the file is for its owner alone' '^600$' stat -c %a "$folder/$case.note.md"
check_match 'so is the folder' '^700$' stat -c %a "$folder"
for mode in 750 705 711; do
	chmod "$mode" "$folder"
	check_error 3 "$folder: error: others have access to what is unfinished \\(chmod 700 $folder\\)" case-note --lang=en --edit "$case"
done
chmod 700 "$folder"
touch -d '15 days ago' "$folder/old.md"
touch -d '13 days ago' "$folder/$case.note.md"
mkdir "$folder/kept" && touch -d '15 days ago' "$folder/kept"
ln -s "$SCRATCH/editor" "$folder/link" && touch -h -d '15 days ago' "$folder/link"
unset SPIS_TODAY
check_unchanged 'a dry run deletes no draft' case-note --lang=en -n -m Ano. "$case"
check_unchanged 'nor does reading' case-show "$case"
check_told 'an old draft is deleted, with a word' "$folder/old.md: warning: deleted, since nobody went on with it for 14 days" \
	case-note --lang=en -m Ano. "$case"
check_same 'and nothing else' ls "$folder" <<.
$case.note.md
kept
link
.
finish
