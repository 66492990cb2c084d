#!/bin/sh
# The example store: built the same byte for byte each time and as it is kept, sound, and as rich as it
# is said to be, counted from its files without the programs.
. "${0%/*}/lib.sh"

# make has built it once. The second time it is built by the plain programs even where the others run in
# valgrind, for it takes a thousand commands.
check 'is built' env PATH="$BUILD/bin:$PATH" \
	"$TOP/examples/build.sh" "$SCRATCH/most" "$SCRATCH/identities"
check 'the same each time' diff -r "$BUILD/example/most" "$SCRATCH/most"
check 'with the same identities' diff -r -x .spis "$BUILD/example/identities" "$SCRATCH/identities"
check 'as it is kept' diff -r "$TOP/examples/most" "$SCRATCH/most"
check 'can be shown' "$TOP/examples/demo.sh" "$BUILD/example/identities" "$SCRATCH/demo"
check_match 'up to the report for the platform' '^# Zpráva pro platformu' cat "$SCRATCH"/demo/platforma-*.md
readable_by_others() { find "$1" ! -type f ! -perm 700 -o -type f ! -perm 600; }
check_same 'with identities for their readers only' readable_by_others "$SCRATCH/identities" <<'.'
.
check_status 1 'and never over something else' "$TOP/examples/build.sh" "$SCRATCH/most" "$SCRATCH/new"
copy_example
check_same 'is sound' store-check <<'.'
.
check_match 'says at once that all is invented' '^Vše v tomto spisu je vymyšlené' \
	sed -n '/^---$/,/^---$/d; /./{p;q;}' spis.md

# A case that is continued in another one is no family of its own.
families() { grep -L '^continued-in:' cases/20*/*/case.md | sed 's,/case.md$,,'; }
doubled() { grep -l '^continued-in:' cases/20*/*/case.md; }
children() {
	families | while read -r case; do
		awk -F , '$3 == "child"' "$case/members.csv"
	done
}
# open_between FROM TO: with an open case on one of these days.
open_between() {
	families | while read -r case; do
		opened=$(sed -n 's/^opened: //p' "$case/case.md")
		closed=$(find "$case" -name '*-closing-*' | sed 's,.*/\(.*\)-closing-.*,\1,')
		echo "$case $opened $closed"
	done | awk -v from="$1" -v to="$2" '$2 <= to && ($3 == "" || $3 >= from)'
}
# counted COMMAND...: how many lines it prints.
counted() { "$@" | wc -l; }
check_same 'counts families' counted families <<'.'
40
.
check_same 'counts a doubled case once' counted doubled <<'.'
1
.
check_same 'counts children' counted children <<'.'
70
.
check_same 'has enough families in a period for numbers' counted open_between 2022-07-01 2022-12-31 <<'.'
35
.

# tally FIELD FILE...: how often each of its values stands there.
tally() {
	field=$1
	shift
	sed -n "s/^$field: //p" "$@" | sort | uniq -c
}
states() {
	for file in cases/20*/*/*-referral-*; do
		awk '
			/^[a-z]/ { list = $1 }
			list == "events:" && /^  - / { state = $3 " " $4 }
			END { gsub(/"| $/, "", state); print state ? state : "requested" }' "$file"
	done | sort | uniq -c
}
# Done, open, and of these overdue on the last day. An id that stands again is a mention of its task.
tasks() {
	cat meetings/*/* cases/20*/*/*.md | awk '
		/^- \[[ x]\]/ { match($0, /id:t.......$/); if (known[substr($0, RSTART)]++) next }
		/^- \[x\]/ { done++ }
		/^- \[ \]/ { open++; match($0, /due:[0-9-]+/); late += substr($0, RSTART + 4, 10) < "2023-06-30" }
		END { print done, open, late, mentions() }
		function mentions(id, n) { for (id in known) n += known[id] - 1; return n }'
}
kinds() {
	find cases meetings -name '20*-*' | sed 's,.*/..........-\([a-z]*\)-.*,\1,' | sort | uniq -c
}
plans() {
	families=$(find cases -name '*-plan-*' | cut -d / -f 3 | sort -u | wc -l)
	echo "$families" "$(grep -l '^replaces:' -r cases | wc -l)" "$(grep -l '^of: .*-plan-' -r cases | wc -l)"
}
goals() { grep -ho ' met:[a-z]* ' -r cases | sed 's/ met:\(.*\) /\1/' | sort | uniq -c; }
unanswered() { grep -l '^feedback-asked: true' -r cases | xargs grep -L '^answered:' | sort; }
# Who wrote a record that says how long it took, or was at the meeting.
months() {
	grep -l '^duration:' -r cases meetings | grep /2022- | while read -r file; do
		month=$(basename "$file" | cut -c 1-7)
		sed -n "/^excused:/,/^[a-z]/d; s/^by: \(.*\)/\1 $month/p; s/^  - \([a-z.]*\)\( part\)\{0,1\}$/\1 $month/p" "$file"
	done | sort -u | awk -F '[ ,]' 'FNR == NR { if (/,case-manager,/) manager[$1]; next }
		$1 in manager { print $1 }' people.csv - | sort | uniq -c
}
askers() { find availability -name '*.csv' | sed 's,.*/,,' | sort -u; }
rated() { cat cases/ratings/*/* | cut -d , -f 2 | sort | uniq -c | awk '$1 > 2 && $2 != "service"'; }
became() { sed -n 's/^  - "[0-9-]* \([a-z-]*\).*/\1/p' cases/signals/*/* | sort | uniq -c; }
check_same 'signals, and what became of them' became <<'.'
      4 advice-only
      3 declined
      4 joined
     34 opened
      3 passed-on
.
check_same 'referrals in every state' states <<'.'
      1 accepted
      2 cancelled family-declined
      1 cancelled moved
     27 completed helped
      1 completed not-helped
      4 completed partly
      1 completed unknown
      1 failed language
      2 failed no-contact
      1 failed too-far
      1 failed waited-too-long
      3 rejected family-declined
      3 rejected no-capacity
      2 rejected not-eligible
      1 rejected other
      2 rejected too-far
      2 requested
     42 started
      4 waitlisted
.
check_same 'referrals that are tried again' counted grep -l '^after:' -r cases <<'.'
12
.
check_same 'meetings of the platform and of families' \
	tally kind meetings/*/* cases/20*/*/*-meeting-* <<'.'
     13 case-meeting
      5 conference
      1 fair
      6 platform
     15 review
      1 team
      2 training
.
check_same 'closings with each outcome' tally outcome cases/20*/*/*-closing-* <<'.'
      4 improved
      2 stable
      2 unknown
      1 worse
.
check_same 'tasks that are done, open, overdue and spoken of again' tasks <<'.'
115 13 6 3
.
check_same 'records of every kind that the commands write' kinds <<'.'
     47 approval
    219 assessment
     32 call
      9 closing
     47 consent
      4 handover
     43 meeting
      4 note
     27 notice
     40 plan
    101 referral
      1 reopening
     50 signal
      1 study
     34 therapy
    187 visit
     35 work
.
check_same 'families with a plan, plans that follow another one, plans that are approved' plans <<'.'
12 28 40
.
check_same 'goals that were met, and that were not' goals <<'.'
      3 no
     23 partly
     37 yes
.
check_same 'notices whose answer is still out' unanswered <<'.'
cases/2022/fwzpyrw2/2023-05-29-notice-n8tz.md
.
check_same 'months of 2022 with work of each case manager, as long as they were there' months <<'.'
     12 anna.bekova
      2 david.jilecek
     12 lenka.horcickova
     12 marta.olsakova
     12 ondrej.kminek
     10 sona.vranikova
.
check_match 'children whom two people assessed' '^ +"pairs": 4,$' kid-assess --agreement --all --format json
check_same 'answers about services from several people' counted askers <<'.'
8
.
check_same 'services with three ratings or more' counted rated <<'.'
8
.
finish
