#!/bin/sh
# Every duty of the example store, with its owner, its day and its state, is counted anew from the files, by a
# script that knows only spis-duties(7): on five days, and on those that are named in RECOUNT_DAYS.
. "${0%/*}/lib.sh"

# listed DAY: all duties of the day, into listed.csv.
listed() {
	SPIS_TODAY=$1 check "the duties on $1" report today --all -f csv --table duties
	cp "$out" "$SCRATCH/listed.csv"
}

# falsified WHAT SED: the list, changed so, is found wrong.
falsified() {
	sed "$2" "$SCRATCH/listed.csv" >"$SCRATCH/false.csv"
	check_status 1 "$1 is found" "$TOP/tests/recount/duties.py" hold . "$day" "$SCRATCH/false.csv"
}

copy_example
for day in 2022-06-30 2022-12-31 2023-03-01 2023-06-30 2023-07-04 ${RECOUNT_DAYS-}; do
	listed "$day"
	check 'and the same, counted anew' "$TOP/tests/recount/duties.py" hold . "$day" "$SCRATCH/listed.csv"
done
falsified 'a duty that is left out' 2d
falsified 'one that is told twice' 2p
falsified 'another owner' '2s/,karel.tisek,\|,[a-z]*\.[a-z]*,/,nobody.here,/'
falsified 'another day' '2s/[0-9][0-9]$/32/'
falsified 'another state' '2s/,late,/,coming,/'
finish
