#!/bin/sh
# How long the commands take, in a small and in a big store: what reads one case must take as long in
# both, what reads all must grow with their number and no faster.
#
#	tests/bench/run.sh [CASES [SERVICES]]      (10,000 and 10,000 without)
set -eu
top=$(cd "${0%/*}/../.." && pwd)
PATH="${BUILD:-$top/build}/bin:$PATH"
cases=${1:-10000} services=${2:-10000}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/spis-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export SPIS_TODAY=2022-12-31 SPIS_USER=anna.bekova LANG=C.UTF-8

# seconds COMMAND...: the best of three runs.
seconds() {
	best=
	for _ in 1 2 3; do
		start=$(date +%s%N)
		"$@" >/dev/null 2>&1 || [ $? -le 1 ] || { echo "failed: $*" >&2 && exit 1; }
		end=$(date +%s%N)
		taken=$(((end - start) / 10000))
		[ -n "$best" ] && [ "$best" -le "$taken" ] || best=$taken
	done
	printf '%d.%05d' $((best / 100000)) $((best % 100000))
}

for size in 10 "$cases"; do
	store=$scratch/$size
	store-init --name Bench --language cs "$store" >/dev/null 2>&1
	python3 "$top/tests/bench/generate.py" "$store" "$size" "$services"
done
one() { find "$1"/cases/2019 -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort | head -n 1; }
small=$scratch/10 big=$scratch/$cases

printf '%-45s %10s %10s\n' "seconds in a store of" "10" "$cases"
while read -r command; do
	set -- "$small" "$big"
	printf '%-45s' "$command"
	for store in "$@"; do
		case_id=$(one "$store")
		# shellcheck disable=SC2046  # the words of the command
		set -- $(echo "$command" | sed "s/CASE/$case_id/")
		name=$1
		shift
		printf ' %10s' "$(seconds "$name" -C "$store" "$@")"
	done
	echo
done <<'EOF'
case-show CASE
kid-assess --show CASE
kid-assess --history CASE
refer CASE --need therapy
case-note CASE -m x --dry-run
report case CASE
report today
report timesheet anna.bekova --month 2022-06
case-list
task-list
refer --list
service-list
kid-assess --agreement --all
service-list --check
store-check
EOF
