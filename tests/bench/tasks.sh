#!/bin/sh
# How long tasks take in a store of many: 10,000 cases, each with a meeting of ten tasks and ten other
# records. Whole processes, the best of five runs; the store lies in the page cache.
#
#	tests/bench/tasks.sh [CASES]
set -eu
top=$(cd "${0%/*}/../.." && pwd)
PATH="${BUILD:-$top/build}/bin:$PATH"
cases=${1:-10000}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/spis-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export SPIS_TODAY=2022-12-31 SPIS_USER=anna.bekova LANG=C.UTF-8
store=$scratch/store
store-init --name Bench --language cs "$store" >/dev/null 2>&1
python3 "$top/tests/bench/generate.py" "$store" "$cases" 100 1 10

printf '%-44s %10s\n' "$cases meetings, $((cases * 10)) tasks" seconds
while read -r name rest; do
	best=
	for _ in 1 2 3 4 5; do
		start=$(date +%s%N)
		# shellcheck disable=SC2086  # the words of the command
		"$name" -C "$store" $rest >/dev/null 2>&1 ||
			[ $? -eq 1 ] || { echo "failed: $name $rest" >&2 && exit 1; }
		taken=$((($(date +%s%N) - start) / 1000000))
		[ -n "$best" ] && [ "$best" -le "$taken" ] || best=$taken
	done
	printf '%-44s %6d.%03d\n' "$name $rest" $((best / 1000)) $((best % 1000))
done <<'EOF'
task-list
task-list --all
task-list --all --format=json
task-list --all --format=table
task-list --person anna.bekova --next 14d
task-list --group person
task-list --all --ics
EOF
