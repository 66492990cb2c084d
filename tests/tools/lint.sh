#!/bin/sh
# lint.sh: formatting, static analysis, shell scripts and manual pages. All are run, then it fails.
set -u
cd "${0%/*}/../.." || exit 1
failed=0

# The files of the tree with one of these endings.
files() {
	for ending; do
		find lib cmd tests examples .ci -name "*.$ending" 2>/dev/null
	done | LC_ALL=C sort
}

# Says what runs, runs it, remembers a failure.
lint() {
	echo "lint: $1"
	"$@" || failed=1
}

# Some sources at a time, as clang-tidy uses one core.
tidy() {
	# shellcheck disable=SC2016,SC2317 # that shell expands it; lint calls this
	printf '%s\n' "$@" | xargs -n 16 -P 2 sh -c \
		'clang-tidy --quiet --warnings-as-errors="*" "$@" -- -std=c17 -D_GNU_SOURCE -Ilib "-DSPIS_VERSION=\"\""' tidy
}

headers=$(files h)
sources=$(files c)
shell=$(files sh && echo .ci/run && grep -l '^#!/bin/sh' tests/*.t)
pages=$(find man -name '*.[157]')

# shellcheck disable=SC2086 # lists of words
{
	lint clang-format --dry-run -Werror $headers $sources
	lint tidy $sources
	# cppcheck 2.10 stumbles over a compound literal behind a question mark (internalAstError), and
	# takes the address of what a function is to fill for a use of it (ctuuninitvar).
	lint cppcheck --quiet --error-exitcode=1 --std=c11 --inline-suppr --suppress=missingIncludeSystem \
		--suppress=internalAstError --suppress=ctuuninitvar \
		--enable=warning,performance,portability -D_GNU_SOURCE -Ilib lib cmd
	lint shellcheck -x $shell
	[ -z "$pages" ] || lint mandoc -T lint -W warning $pages
}
exit $failed
