#!/bin/sh
# The pager: on a terminal long pages go through one, as git's do.
# shellcheck disable=SC2086 # command lines
. "${0%/*}/lib.sh"
copy_example
export SPIS_TODAY=2022-12-15 NO_COLOR=1
terminal="$TOP/tests/tools/terminal.py /dev/null"
long='case-list --lang=en'
# A pager that says that it runs and with what, then shows its input.
cat >"$SCRATCH/pager" <<'-'
#!/bin/sh
echo "paged with $LESS $LV, left $1"
cat
-
chmod +x "$SCRATCH/pager"

run $long --format=tsv
[ "$(grep -c '' "$out")" -gt 24 ] || bail 'the list fits on a screen'
run env TERM=xterm SPIS_PAGER="$SCRATCH/pager" $long
case $(printed) in paged*) trouble 'the pager was started' ;; esac
result 'no pager where standard output is no terminal'
needs_terminal
run $terminal $long
cp "$out" "$SCRATCH/plain"

# paged NAME PATTERN ENVIRONMENT... -- COMMAND...: in a terminal whose first line matches.
paged() {
	name=$1 first=$2
	shift 2
	run $terminal env TERM=xterm "$@"
	cp "$out" "$SCRATCH/seen"
	expect_status 0
	head -n 1 "$out" | grep -Eq "$first" || trouble "the first line does not match '$first'"
	result "$name"
}
title=$(head -n 1 "$SCRATCH/plain" | cut -c 1-8)
paged 'SPIS_PAGER is a command line' '^paged with FRX -c, left out$' PAGER=false SPIS_PAGER="$SCRATCH/pager out" $long
check_same 'which gets the whole page' tail -n +2 "$SCRATCH/seen" <"$SCRATCH/plain"
paged 'else PAGER' '^paged with FRX' PAGER="$SCRATCH/pager" $long
paged 'LESS and LV of the user stay' '^paged with S -Ou8,' PAGER="$SCRATCH/pager" LESS=S LV=-Ou8 $long
mkdir "$SCRATCH/path" && cp "$SCRATCH/pager" "$SCRATCH/path/less"
paged 'else less' '^paged with FRX' PATH="$SCRATCH/path:$PATH" $long
paged 'SPIS_PAGER empty: none' "^$title" PAGER="$SCRATCH/pager" SPIS_PAGER= $long
paged 'cat: none' "^$title" PAGER=cat PATH="$SCRATCH/path:$PATH" $long
paged 'a dumb terminal: none' "^$title" TERM=dumb PAGER="$SCRATCH/pager" $long
paged 'what fits on the screen is printed' '^[0-9a-z]{8}$' PAGER="$SCRATCH/pager" case-list --manager anna.bekova --format=ids
for broken in "$SCRATCH/missing" "$SCRATCH"; do
	paged "a pager that cannot be started: $broken" '^sh: ' PAGER="$broken" $long
	check_same 'and the page as it is' tail -n +2 "$SCRATCH/seen" <"$SCRATCH/plain"
done
paged 'a pager that fails changes no exit status' "^$title" PAGER='cat; exit 5' $long
paged 'nor one that is left early' "^$title" PAGER='head -n 1' $long
[ "$(grep -c '' "$out")" -eq 1 ] || trouble 'more than one line'
result 'and no more is shown'
family=$(case-list --format=ids | head -n 1)
card=$(echo cases/*/"$family"/case.md)
cp "$card" "$SCRATCH/card" && echo >"$card"
run $terminal env TERM=xterm PAGER='head -n 1' $long
expect_status 3
result 'the status is the command'\''s, in a store that cannot be read whole'
cp "$SCRATCH/card" "$card"
for words in "case-show --all" "report case" "report today" "task-list --all"; do
	case $words in *case*) words="$words $family" ;; esac
	paged "it is so for $words" '^paged' PAGER="$SCRATCH/pager" $words
done
yes Ano. | head -n 40 >"$SCRATCH/text"
run $terminal env TERM=xterm PAGER="$SCRATCH/pager" case-note -n --lang=en -m "$(cat "$SCRATCH/text")" "$family"
expect_status 0
[ "$(grep -c '^+Ano' "$out")" -eq 40 ] || trouble 'the page is not long'
! grep -q '^paged' "$out" || trouble 'the pager was started'
result 'what would write shows itself at once'
finish
