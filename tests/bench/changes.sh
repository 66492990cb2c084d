#!/bin/sh
# How long changes take to judge: one staged record, and a push of fifty cases, in a big store with a
# history. Whole processes, the best of five runs; the store lies in the page cache.
#
#	tests/bench/changes.sh [CASES [CASES OF THE PUSH]]
set -eu
top=$(cd "${0%/*}/../.." && pwd)
PATH="${BUILD:-$top/build}/bin:$PATH"
cases=${1:-10000} pushed=${2:-50}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/spis-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export SPIS_TODAY=2022-12-31 SPIS_USER=anna.bekova LANG=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null
export GIT_AUTHOR_NAME=Bench GIT_AUTHOR_EMAIL=bench@example.org
export GIT_COMMITTER_NAME=Bench GIT_COMMITTER_EMAIL=bench@example.org
store=$scratch/store
store-init --name Bench --language cs "$store" >/dev/null 2>&1
python3 "$top/tests/bench/generate.py" "$store" "$cases" 100
cd "$store"
git init -q -b main .
git config gc.auto 0
git config spis.identities none
git add -A
git commit -q -m Start
git gc -q
start=$(git rev-parse HEAD)

# timed NAME COMMAND...: the best of five runs.
timed() {
	name=$1 best=
	shift
	for _ in 1 2 3 4 5; do
		begin=$(date +%s%N)
		"$@" >"$scratch/said" 2>&1 || { cat "$scratch/said" >&2 && exit 1; }
		taken=$((($(date +%s%N) - begin) / 1000000))
		[ -n "$best" ] && [ "$best" -le "$taken" ] || best=$taken
	done
	printf '%-50s %4d.%03d\n' "$name" $((best / 1000)) $((best % 1000))
}

printf '%-50s %8s\n' "a store of $cases cases" seconds
find cases/20* -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort | head -n "$pushed" >"$scratch/ids"
first=$(head -n 1 "$scratch/ids")
case-note "$first" --kind call --duration 10 -m Ano >/dev/null 2>&1
git add -A
timed 'store-check --staged, one record' store-check --staged
git commit -q -m One
timed 'store-check --between, one record' store-check --between "$start" HEAD
while read -r id; do
	case-note "$id" --kind call --duration 10 -m Ano >/dev/null 2>&1
	git add -A "cases"
	git commit -q -m "$id"
done <"$scratch/ids"
timed "store-check --between, $pushed cases" store-check --between "$start" HEAD
git clone -q --bare "$store" "$scratch/server.git"
cd "$scratch/server.git"
timed "the same in a bare repository" store-check --between "$start" HEAD
