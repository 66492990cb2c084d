#!/bin/sh
# Every number of the example store's reports for outside, and of the one on cooperation for inside, is
# counted anew from its files, by scripts that know only the definitions in report(1).
. "${0%/*}/lib.sh"
copy_example
export SPIS_TODAY=2023-07-03
for from in 2021-07-01 2022-01-01 2022-07-01 2023-01-01; do
	check "the report of the half-year from $from" report platform --from "$from" -f json
	cp "$out" "$SCRATCH/report.json"
	check 'and its numbers, counted anew' "$TOP/tests/recount/platform.py" . "$SCRATCH/report.json"
	for inside in '' --inside; do
		check "cooperation ${inside:---outside}" report network ${inside:+"$inside"} --from "$from" -f json
		cp "$out" "$SCRATCH/network.json"
		check 'and its numbers, counted anew' \
			"$TOP/tests/recount/network.py" . "$SCRATCH/network.json" ${inside:+"$inside"}
	done
done

# The recount can tell: a number that is off by one band is found.
sed -i '0,/"18-22"/s//"23-27"/; 0,/"8-12"/s//"13-17"/' "$SCRATCH/report.json"
check_status 1 'a wrong number is found' "$TOP/tests/recount/platform.py" . "$SCRATCH/report.json"
sed -i '0,/0\.[0-9][0-9]/s//0.99/' "$SCRATCH/network.json"
check_status 1 'and one of cooperation' "$TOP/tests/recount/network.py" . "$SCRATCH/network.json" --inside
finish
