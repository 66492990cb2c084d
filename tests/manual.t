#!/bin/sh
# The manual is well-formed, says of each command what its --help says, and its examples are true: each
# page's run in one fresh copy of the example store, in their order (tests/tools/page.pl). The tutorial is
# a session at a terminal that makes a store of its own, the same in both languages.
. "${0%/*}/lib.sh"
page=$TOP/tests/tools/page.pl

for file in "$TOP"/man/*.[157] "$TOP"/man/cs/*.7; do
	check "${file#"$TOP/man/"} is well-formed" mandoc -T lint -W warning "$file"
done

for file in "$TOP"/man/*.1; do
	command=${file##*/} command=${command%.1}
	check "$command --help" "$command" --help
	cp "$out" "$SCRATCH/help"
	check "$command.1 has the synopsis of --help" "$page" synopsis "$file" "$SCRATCH/help"
	check "$command.1 has the options of --help" "$page" options "$file" "$SCRATCH/help"
	copy_example
	check "$command.1 has true examples" "$page" examples "$file"
done

# week NAME LANGUAGE PAGE: the session of a tutorial, from nothing.
week() {
	cd "$SCRATCH" || exit 1
	run env -u SPIS_IDENTITIES -u SPIS_USER -u SPIS_TODAY -u SPIS_SEED LANGUAGE="$2" TMPDIR="$SCRATCH" \
		COLUMNS=74 NO_COLOR=1 "$page" session "$3"
	if [ "$status" -eq 77 ]; then
		echo 'no pseudo-terminal here' >"$SCRATCH/.skip"
	else
		expect_status 0
	fi
	result "$1"
}
english=$TOP/man/spis-tutorial.7 czech=$TOP/man/cs/spis-tutorial.7
week 'a week in English' en "$english"
week 'a week in Czech' cs "$czech"
check 'both weeks run the same commands' "$page" same "$english" "$czech"
finish
