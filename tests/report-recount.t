#!/bin/sh
# Every number of reports for outside, and of the one on cooperation for inside, is counted anew from the
# files of the store, by scripts that know only the definitions in report(1): of the example store, and of
# one with a thousand random referrals.
. "${0%/*}/lib.sh"

# counted_anew DAY...: the report of each half-year that begins on one of the days.
counted_anew() {
	for from; do
		check "the report of the half-year from $from" report platform --from "$from" -f json
		cp "$out" "$SCRATCH/$from.json"
		check 'and its numbers, counted anew' "$TOP/tests/recount/platform.py" . "$SCRATCH/$from.json"
	done
}

# falsified FROM PLACE SED: the report of that half-year, changed so, is found wrong there and nowhere else.
falsified() {
	sed "$3" "$SCRATCH/$1.json" >"$SCRATCH/false.json"
	run "$TOP/tests/recount/platform.py" . "$SCRATCH/false.json"
	expect_status 1
	grep -q "^$2: the report says" "$out" || trouble 'it is not found at its place'
	grep -q ' 1 differ$' "$out" || trouble 'it is not the only one'
	result "a wrong number is found: $2"
}

copy_example
export SPIS_TODAY=2023-07-03
counted_anew 2021-07-01 2022-01-01 2022-07-01 2023-01-01
falsified 2023-01-01 'signals: received' '/"name": "signals",/,/"labels"/s/"8-12"/"13-17"/'
for from in 2021-07-01 2022-01-01 2022-07-01 2023-01-01; do
	for inside in '' --inside; do
		check "cooperation ${inside:---outside}" report network ${inside:+"$inside"} --from "$from" -f json
		cp "$out" "$SCRATCH/network.json"
		check 'and its numbers, counted anew' \
			"$TOP/tests/recount/network.py" . "$SCRATCH/network.json" ${inside:+"$inside"}
	done
done
sed -i '0,/0\.[0-9][0-9]/s//0.99/' "$SCRATCH/network.json"
check_status 1 'a wrong number of cooperation is found' \
	"$TOP/tests/recount/network.py" . "$SCRATCH/network.json" --inside

# A figure has the numbers of its table, and no others.
for table in trend needs referrals waiting levels opening-levels; do
	report platform --from 2023-01-01 -f svg --table "$table" >"$SCRATCH/figure.svg" 2>"$err" ||
		trouble "$table: no figure"
	"$TOP/tests/recount/figure.py" "$SCRATCH/2023-01-01.json" "$table" "$SCRATCH/figure.svg" >"$out" ||
		trouble "$(head -n 1 "$out")"
done
result 'figures draw the numbers of their tables'
sed 's/data-high="7"/data-high="8"/' "$SCRATCH/figure.svg" >"$SCRATCH/false.svg"
check_status 1 'a wrong figure is found' \
	"$TOP/tests/recount/figure.py" "$SCRATCH/2023-01-01.json" opening-levels "$SCRATCH/false.svg"

# Every case of the example, as it stands on two days.
for day in 2022-10-15 2023-07-04; do
	export SPIS_TODAY=$day
	for case in $(case-list --all -f ids --lang en); do
		report case -f json "$case" >"$SCRATCH/$case.json" 2>"$err" || trouble "$case: report"
		"$TOP/tests/recount/case.py" . "$case" "$day" "$SCRATCH/$case.json" >"$out" ||
			trouble "$case: $(head -n 1 "$out")"
		report case -f svg --table course-situace-1 "$case" >"$SCRATCH/figure.svg" 2>/dev/null || continue
		"$TOP/tests/recount/figure.py" "$SCRATCH/$case.json" course-situace-1 "$SCRATCH/figure.svg" \
			>"$out" || trouble "$case: $(head -n 1 "$out")"
	done
	result "the report of each case on $day, counted anew"
done
wrong=$(grep -l '"course-situace-1"' "$SCRATCH"/????????.json | head -n 1)
sed 's/"better"/"worse"/' "$wrong" >"$SCRATCH/false.json"
check_status 1 'a wrong change is found' "$TOP/tests/recount/case.py" . "$(basename "$wrong" .json)" 2023-07-04 "$SCRATCH/false.json"

new_store --name Most
export SPIS_TODAY=2025-01-01
check 'a store with a thousand random referrals' "$TOP/tests/recount/referrals.py" . 2
check_same 'that are legal' store-check <<'.'
.
counted_anew 2021-07-01 2022-01-01 2022-07-01
check_match 'a median is told' '\["median", [0-9]+\]' cat "$SCRATCH/2022-01-01.json"
check_match 'or not reached' '\["median", null\]' cat "$SCRATCH/2021-07-01.json"
falsified 2022-01-01 'waiting-time: median' 's/\["median", /&1/'
falsified 2021-07-01 'waiting-time: median' 's/\["median", null/["median", 100/'
falsified 2022-01-01 'waiting: waiting' 's/\["waiting", "/&1/'
falsified 2022-01-01 'referrals: outcome-unknown' 's/\["outcome-unknown", "/&1/'
falsified 2022-01-01 'referral-municipalities: most' '/"referral-municipalities"/,/"note"/s/\["most", "/&1/'
finish
