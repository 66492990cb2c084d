#!/bin/sh
# Every file that an option names for output: where it may lie, and that -n writes none.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# The tables say which options name files; each is known here as one that is read, one that is
# mended in the store or one that is written, so that a new one cannot be forgotten.
read_from='case-note:day case-set:identity-from case-study:from kid-assess:from signal-log:reporter-from'
mended_in='store-check:mend'
written_to='refer:output report:drawing report:output service-import:report'
LC_ALL=C awk '
	match($0, /^\t\{ "[a-z-]+"/) { name = substr($0, 5, RLENGTH - 5) }
	/"FILE[^"]*"/ && /OPTION_TEXT/ { sub(/.*\//, "", FILENAME); print substr(FILENAME, 1, index(FILENAME, ".") - 1) ":" name }
' "$TOP"/cmd/*.c | sort >"$SCRATCH/tables"
# shellcheck disable=SC2086 # words
check_same 'every option of the tables that names a file is known' cat "$SCRATCH/tables" <<.
$(printf '%s\n' $read_from $mended_in $written_to | LC_ALL=C sort)
.

package=$TOP/tests/packages/ids
referral=$(refer --need therapy --for c1 --to poradna --without-consent 'ústně' "$family" 2>"$SCRATCH/told")
[ -n "$referral" ] || bail 'no referral'

# write OPTION PATH [ARGUMENT]...: runs the command of COMMAND:OPTION with its file there.
write() {
	option=$1 path=$2
	shift 2
	case $option in
	refer:output) refer --lang=en "$@" --sheet "$referral" -o "$path" ;;
	report:drawing) report network --lang=en --inside "$@" --drawing "$path" ;;
	report:output) report case --lang=en "$family" "$@" -o "$path" ;;
	service-import:report) service-import --lang=en --source x "$@" --report "$path" "$package" ;;
	*) bail "no invocation of $option" ;;
	esac
}

git init -q "$SCRATCH/clone"
mkdir -p "$SCRATCH/links" "$SCRATCH/other/deep" "$SCRATCH/free"
echo other >"$SCRATCH/other/spis.md"
ln -s "$PWD" "$SCRATCH/links/store"
ln -s "$PWD/people.csv" "$SCRATCH/links/people"
ln -s "$SCRATCH/links/nowhere" "$SCRATCH/links/dangling"
mkfifo "$SCRATCH/links/fifo"
for option in $written_to; do
	for path in people.csv new.md "$PWD/cases/new.md" "$folder/case.md" "$identities/new.md" \
		"$identities/$family.md" "$SCRATCH/links/../links/store/new.md" "$SCRATCH/links/people" \
		"$SCRATCH/other/deep/new.md" "$SCRATCH/clone/.git/config" "$SCRATCH/clone/.git/hooks/new" \
		"$SCRATCH/links/dangling" "$SCRATCH/links/fifo" "$SCRATCH/links" /dev/null; do
		check_error 3 'lies inside a store|not a regular file' write "$option" "$path"
	done
	check_error 3 'No such file' write "$option" "$SCRATCH/none/new.md"
	check_unchanged "$option: a dry run" write "$option" "$SCRATCH/free/dry" -n
	check "$option: wrote no file in it" test ! -e "$SCRATCH/free/dry"
	check "$option: a file outside" write "$option" "$SCRATCH/free/file"
	check "$option: is there" test -s "$SCRATCH/free/file"
	rm "$SCRATCH/free/file"
	check_same "$option: and nothing beside it" ls -A "$SCRATCH/free" </dev/null
done

finish
