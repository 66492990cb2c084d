# shellcheck shell=sh
# The harness of the command tests, for plain sh. A test begins with
#
#	. "${0%/*}/lib.sh"
#
# holds a few checks, and ends with `finish`, which prints the plan: a test that dies on its way has
# none and so fails. It runs in a scratch directory of its own that goes away with it, with the
# programs of the build tree first in PATH and nothing of the caller's environment that could matter.
# Commands are given as words, not in pipes, so that no exit status is lost; their standard input is
# empty where none is given.
#
#	$TOP $SCRATCH        the project's directory; the test's own
#	$store $identities   what new_store and copy_example made, watched by check_error
#	$status $out $err    of the command that was run last: exit status, and the files of its output

set -u
TOP=$(cd "${0%/*}/.." && pwd)
SCRATCH=$(mktemp -d "${TMPDIR:-/tmp}/spis-test.XXXXXX") || exit 1
SCRATCH=$(cd "$SCRATCH" && pwd -P)
trap 'cd / && chmod -R u+rwX "$SCRATCH" && rm -rf "$SCRATCH"' EXIT
trap 'exit 1' HUP INT TERM

BUILD=${BUILD:-build}
case $BUILD in /*) ;; *) BUILD=$TOP/$BUILD ;; esac
for name in $(env | sed -n 's/^\(\(SPIS\|GIT\|LC\)_[A-Z0-9_]*\)=.*/\1/p'); do
	unset "$name"
done
unset LANGUAGE NO_COLOR CLICOLOR VISUAL EDITOR PAGER COLUMNS CDPATH
export PATH="${WRAPPERS:+$WRAPPERS:}$BUILD/bin:/usr/local/bin:/usr/bin:/bin"
export HOME="$SCRATCH/home" LANG=C.UTF-8 TZ=UTC TERM=dumb GIT_PAGER=cat
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$SCRATCH"
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_AUTHOR_DATE=2022-09-14T12:00:00Z
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org
export GIT_COMMITTER_DATE=2022-09-14T12:00:00Z

out=$SCRATCH/.out err=$SCRATCH/.err
store='' identities='' status=0 checks=0 problem=''
mkdir "$HOME" "$SCRATCH/work"
cd "$SCRATCH/work" || exit 1
exec </dev/null

# finish: ends the test with its plan.
finish() { echo "1..$checks"; }

# bail TEXT: ends the test here, as failed.
bail() {
	echo "# ${0##*/}: $1" >&2
	exit 1
}

# run COMMAND...: runs it and keeps $status, $out and $err.
run() {
	status=0
	"$@" >"$out" 2>"$err" || status=$?
}

# printed: what the command that was run last printed.
printed() { cat "$out"; }

# told: what it said on standard error.
told() { cat "$err"; }

# result NAME [COMMAND...]: one line of TAP; what lies in .skip says why it could not be tried here;
# a $problem fails the check and is shown with the output.
result() {
	checks=$((checks + 1))
	if [ -e "$SCRATCH/.skip" ]; then
		echo "ok $checks - $1 # SKIP $(cat "$SCRATCH/.skip")"
		rm "$SCRATCH/.skip"
		problem=
		return 0
	fi
	if [ -z "$problem" ]; then
		echo "ok $checks - $1"
		return 0
	fi
	echo "not ok $checks - $1"
	{
		echo "${0##*/}: $1: $problem"
		shift
		[ $# -eq 0 ] || echo "command: $*"
		echo "standard output:" && head -n 40 "$out"
		echo "standard error:" && head -n 40 "$err"
	} | sed 's/^/# /' >&2
	problem=
	return 1
}

# needs_terminal: all that follows needs a pseudo-terminal; where the machine has none (a bare chroot
# without /dev/pts) the test ends here.
needs_terminal() {
	"$TOP/tests/tools/terminal.py" /dev/null true >/dev/null && return
	echo 'no pseudo-terminal here' >"$SCRATCH/.skip"
	result 'the rest, in a terminal'
	finish
	exit 0
}

# trouble TEXT: a problem of the check that is under way.
trouble() { problem="$problem${problem:+; }$1"; }

# expect_status N: a problem unless the command that was run last ended with it.
expect_status() {
	[ "$status" -eq "$1" ] || trouble "exit status $status, not $1"
}

# check NAME COMMAND...: exits 0.
check() { check_status 0 "$@"; }

# check_status N NAME COMMAND...: exits N.
check_status() {
	wanted=$1 name=$2
	shift 2
	run "$@"
	expect_status "$wanted"
	result "$name" "$@"
}

# check_same NAME COMMAND... <EXPECTED: exits 0 and prints exactly what stands on standard input.
check_same() {
	name=$1
	shift
	cat >"$SCRATCH/.expected"
	run "$@" </dev/null
	expect_status 0
	difference=$(diff -u "$SCRATCH/.expected" "$out") || trouble "it printed something else
$difference"
	result "$name" "$@"
}

# check_match NAME PATTERN COMMAND...: exits 0 and prints a line that matches (grep -E).
check_match() {
	name=$1 pattern=$2
	shift 2
	run "$@"
	expect_status 0
	grep -Eq -e "$pattern" "$out" || trouble "nothing printed matches $pattern"
	result "$name" "$@"
}

# check_no_match NAME PATTERN COMMAND...: exits 0 and neither prints nor says a line that matches.
check_no_match() {
	name=$1 pattern=$2
	shift 2
	run "$@"
	expect_status 0
	! grep -Eq -e "$pattern" "$out" "$err" || trouble "something matches $pattern"
	result "$name" "$@"
}

# check_told NAME PATTERN COMMAND...: exits 0 and says a line that matches on standard error.
check_told() {
	name=$1 pattern=$2
	shift 2
	run "$@"
	expect_status 0
	grep -Eq -e "$pattern" "$err" || trouble "nothing said matches $pattern"
	result "$name" "$@"
}

# check_error STATUS PATTERN COMMAND...: exits with STATUS, says a line that matches on standard error,
# and leaves $store and $identities as they were.
check_error() {
	wanted=$1 pattern=$2
	shift 2
	before=$(store_hash ${store:+"$store"} ${identities:+"$identities"})
	run "$@"
	expect_status "$wanted"
	grep -Eq -e "$pattern" "$err" || trouble "nothing said matches $pattern"
	[ "$before" = "$(store_hash ${store:+"$store"} ${identities:+"$identities"})" ] ||
		trouble "the store has changed"
	result "refuses with $wanted: $*" "$@"
}

# check_unchanged NAME COMMAND...: exits 0 and leaves $store and $identities as they were.
check_unchanged() {
	name=$1
	shift
	before=$(store_hash ${store:+"$store"} ${identities:+"$identities"})
	run "$@"
	expect_status 0
	[ "$before" = "$(store_hash ${store:+"$store"} ${identities:+"$identities"})" ] ||
		trouble "the store has changed"
	result "$name" "$@"
}

# store_hash DIRECTORY...: a hash over the names, modes and bytes of all files but git's own and the
# index of names, which any command may renew.
store_hash() {
	for directory; do
		find "$directory" \( -name .git -o -name .spis \) -prune -o -printf '%y %m %p %l\n' | sort
		find "$directory" \( -name .git -o -name .spis \) -prune -o -type f -exec sha256sum {} + | sort
	done | sha256sum
}

# without_privilege COMMAND...: runs it such that the modes of files count, even for root.
without_privilege() {
	if [ "$(id -u)" -eq 0 ]; then
		setpriv --bounding-set=-dac_override,-dac_read_search,-fowner -- "$@"
	else
		"$@"
	fi
}

# new_store [OPTION...]: makes an empty store and an identities directory and goes into the store.
new_store() {
	store=$SCRATCH/store identities=$SCRATCH/identities
	cd "$SCRATCH" && rm -rf "$store" "$identities"
	run store-init "$@" "$store"
	[ "$status" -eq 0 ] || bail "store-init: $(told)"
	mkdir -m 700 "$identities"
	export SPIS_IDENTITIES="$identities"
	cd "$store" || exit 1
}

# copy_example: copies the example store and its identities into a folder of their own and goes into
# the store, on its last day.
copy_example() {
	store=$SCRATCH/example/most identities=$SCRATCH/example/identities
	cd "$SCRATCH" && rm -rf example && mkdir example
	cp -R "$TOP/examples/most" "$store" || bail "there is no example store"
	cp -R "$BUILD/example/identities" "$identities" || bail "there are no example identities"
	chmod 700 "$identities"
	export SPIS_IDENTITIES="$identities" SPIS_TODAY=2023-06-30 SPIS_SEED=1
	export SPIS_USER=anna.bekova
	cd "$store" || exit 1
}
