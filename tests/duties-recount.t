#!/bin/sh
# Every duty of the example store, with its owner, its day and its state, is counted anew from the files, by a
# script that knows only spis-duties(7): on some days, and on those that are named in RECOUNT_DAYS. The store has
# each duty that there is, standing and met; and what a person reads of them in the morning is short.
. "${0%/*}/lib.sh"
recount=$TOP/tests/recount/duties.py

# listed DAY: all duties of the day, into listed.csv.
listed() {
	SPIS_TODAY=$1 check "the duties on $1" report today --all -f csv --table duties
	cp "$out" "$SCRATCH/listed.csv"
}

# falsified WHAT SED: the list, changed so, is found wrong.
falsified() {
	sed "$2" "$SCRATCH/listed.csv" >"$SCRATCH/false.csv"
	check_status 1 "$1 is found" "$recount" hold . "$day" "$SCRATCH/false.csv"
}

copy_example
for day in 2022-06-30 2022-07-11 2022-12-15 2022-12-31 2023-01-03 2023-02-21 2023-03-01 2023-03-08 2023-06-26 \
	2023-06-30 2023-07-04 ${RECOUNT_DAYS-}; do
	listed "$day"
	check 'and the same, counted anew' "$recount" hold . "$day" "$SCRATCH/listed.csv"
done
falsified 'a duty that is left out' 2d
falsified 'one that is told twice' 2p
falsified 'another owner' '2s/,karel.tisek,\|,[a-z]*\.[a-z]*,/,nobody.here,/'
falsified 'another day' '2s/[0-9][0-9]$/32/'
falsified 'another state' '2s/,late,/,coming,/'

# Each Tuesday, from the first signal on. That a case is kept longer has no day, so it is told here, behind the
# last of them.
mkdir "$SCRATCH/lists"
# on_day DAY: the duties of the day, of the plain programs, for these are many runs.
on_day() {
	SPIS_TODAY=$1 "$BUILD/bin/report" today --all -f csv --table duties >"$SCRATCH/lists/$1.csv" ||
		bail "no duties on $1"
}
day=2021-10-12
while [ "$day" != 2023-07-11 ]; do
	on_day "$day"
	day=$(date -d "$day + 7 days" +%Y-%m-%d)
done
kept=$(dirname "$(grep -l '^keep-until:' cases/20*/*/case.md)")
case-set "${kept##*/}" keep-until=2024-06-30 >"$SCRATCH/told" 2>&1 || bail "case-set: $(cat "$SCRATCH/told")"
on_day "$day"
"$recount" cover . "$SCRATCH/lists" >"$SCRATCH/covered"
rules() { sed -n 's/^\.It Cm \([a-z-]*\) Pq \(danger\|promise\|order\)$/\1/p' "$TOP/man/spis-duties.7" | sort; }
check_same 'every rule of spis-duties(7) has a day on which a duty stands' cut -d ' ' -f 1 "$SCRATCH/covered" <<.
$(rules)
.
check_no_match 'and one by which it is met' ' -$' cat "$SCRATCH/covered"

# What is on top of each case: no more lines than open cases, and the danger above all else.
copy_example
dangers=$(sed -n 's/^\.It Cm \([a-z-]*\) Pq danger$/\1/p' "$TOP/man/spis-duties.7" | tr '\n' ' ')
# calm LIST: the dangers that stand below something else.
calm() {
	awk -F , -v dangers=" $dangers" 'NR > 1 {
		if (!index(dangers, " " $2 " ")) calm = 1
		else if (calm) print }' "$1"
}
# two_lines PAGE: of its last table nine rows in ten have no third line.
two_lines() {
	awk '/^-+  +-/ { rows = long = 0; next }
		/^ / { if (++more == 2) long++; next }
		{ rows++; more = 0 }
		END { exit !(rows > 10 && 10 * long < rows) }' "$1"
}
for day in 2022-06-30 2022-12-15 2023-07-04; do
	export SPIS_TODAY="$day"
	report today -f csv --table cases >"$SCRATCH/everybody" || bail "no cases on $day"
	report today anna.bekova -f csv --table cases >"$SCRATCH/hers" || bail "no cases of hers on $day"
	# The list of cases tells the same of each: its id, the rule and the days.
	awk -F , 'NR > 1 && $1 != "" && $8 != "coming" { print $1 "," $2 "," $3 }' "$SCRATCH/everybody" >"$SCRATCH/due"
	case-list --all --due -f csv >"$SCRATCH/listed" || bail "no cases due on $day"
	sed -i 1d "$SCRATCH/listed"
	check_same "case-list --due tells the same on $day" cut -d, -f1,10,11 "$SCRATCH/listed" <"$SCRATCH/due"
	check "no more lines than open cases on $day" \
		test "$(sed 1d "$SCRATCH/everybody" | wc -l)" -le "$("$recount" open . "$day")"
	check_same 'the danger first' calm "$SCRATCH/everybody" <<'.'
.
	check_same 'also in the list of one person' calm "$SCRATCH/hers" <<'.'
.
	COLUMNS=80 report today anna.bekova >"$SCRATCH/page"
	check_same 'which names all of them' sh -c \
		"sed '1d; s/,.*//' '$SCRATCH/hers' | while read -r case; do grep -q \"\$case\" '$SCRATCH/page' || echo \"\$case\"; done" <<'.'
.
	check 'and leaves room for the prompt on a screen of 24 lines' test "$(grep -c '' "$SCRATCH/page")" -lt 24
	for language in cs en; do
		COLUMNS=80 report today --all --lang="$language" >"$SCRATCH/all"
		check "on a screen most duties have a line or two, in $language" two_lines "$SCRATCH/all"
	done
	check_same 'no page is wider than 80 columns' sh -c \
		"report today | cat '$SCRATCH/page' - | perl -CS -ne 'chomp; print if length > 80'" <<'.'
.
done
finish
