#!/bin/sh
# What the README shows is true: its five minutes run, in their order, and the example store prints what
# stands there.
. "${0%/*}/lib.sh"
page=$TOP/tests/tools/page.pl

# All but the first block, which builds.
awk '/^## / { walk = /Five minutes/ }
	/^```/ { blocks += code = walk && /^```sh$/; next }
	code && blocks > 1' "$TOP/README.md" >"$SCRATCH/walk.sh"
check 'the five minutes run' env TMPDIR="$SCRATCH" SPIS_TODAY=2022-09-14 SPIS_SEED=1 \
	sh -eu "$SCRATCH/walk.sh"

awk 'BEGIN { print ".Sh EXAMPLES" }
	/^```console$/ { print ".Bd -literal"; shown = 1; next }
	/^```$/ && shown { print ".Ed"; shown = 0 }
	shown' "$TOP/README.md" >"$SCRATCH/shown"
copy_example
check 'what it looks like' "$page" examples "$SCRATCH/shown"

# picture NAME COMMAND...: what the README shows is what the command draws.
picture() {
	name=$1
	shift
	check_same "the picture $name" "$@" -f svg --lang en <"$TOP/examples/pictures/$name.svg"
}
export SPIS_TODAY=2023-07-04
picture trend report platform --from 2022-07-01 --table trend
picture levels report platform --from 2022-07-01 --table levels
picture course report case --table course-situace-1 qp0kqbfs
finish
