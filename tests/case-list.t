#!/bin/sh
# case-list: cases by where they stand, chosen and in order.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

cat >places.csv <<'.'
id,name,address,kind,part_of,latitude,longitude,source,source_id
chanov,Chanov,,quarter,most,50.5100,13.6700,,
kraj,Kraj,,region,,,,,
most,Most,,municipality,kraj,50.5030,13.6362,,
.
# new SEED OPTION...: a case, by its id.
new() {
	SPIS_SEED=$1
	shift
	run env SPIS_SEED="$SPIS_SEED" case-new --source health "$@"
	printed
}
second=$(new 2 -d 2022-06-01 --manager jan.malik --place chanov --reason truancy --need therapy \
	--member c1:child:2014:m)
third=$(new 3 -d 2022-03-01 --member c1:child:2010:f --member c2:child:2012:f)
fourth=$(new 4 -d 2021-12-01 --handle sova --place most --member c1:child:2010:f)
SPIS_SEED=1
# The family: acute, to be reviewed; the second: undetermined, late; the third: low; the fourth: closed.
kid-assess -d 2022-09-02 --card situace-1 --for c1 -a f-violence=2 "$family" >/dev/null 2>&1
kid-assess -d 2022-06-02 --card situace-1 --for c1 -a c-harm=0 -a f-violence=0 -a f-care=0 \
	-a c-mind=2 -a e-housing=2 -a c-risky=2 "$second" >/dev/null 2>&1
# shellcheck disable=SC2046 # a list of options
run kid-assess -d 2022-03-02 --card situace-1 --for c1 $(
	sed -n 's/^\([cfe]-[a-z]*\),.*/-a \1=0/p' cards/situace-1/items.csv) "$third"
case-note -m '- [ ] Zavolat @anna.bekova due:2022-09-20 id:t7f3k2mq' "$family" >/dev/null 2>&1
case-note -m '- [ ] Napsat @jan.malik due:2022-09-10 id:t91bc04d' "$second" >/dev/null 2>&1
case-close -d 2022-05-01 --anyway x --reason moved --outcome unknown "$fourth" >/dev/null 2>&1

check 'the store is in order' store-check
check_same 'open ones by their ids' case-list --lang en -f tsv <<.
$(printf '%s\n' "$family	yes	high	liska	anna.bekova	2022-10-02	1	0" \
	"$second	no	high		jan.malik	2022-07-02	1	1" \
	"$third	no	low		anna.bekova	2022-08-29	0	0" | sort)
.
check_same 'for people, the most severe first' case-list --all --sort level -f table <<.
case      !  level           handle  manager      review      tasks  late  state
$family  !  high            liska   anna.bekova  2022-10-02      1        open
$second     medium to high          jan.malik    2022-07-02      1     1  open
$third     low                     anna.bekova  2022-08-29      0        open
$fourth                     sova    anna.bekova                  0        closed
The card is an example, not for decisions.
.
check_match 'in Czech' '^případ .*úkoly' case-list --lang cs -f table
ids() {
	name=$1 wanted=$2
	shift 2
	# shellcheck disable=SC2086 # a list of ids
	check_same "$name" case-list -f ids --sort opened "$@" <<.
$(printf '%s\n' $wanted)
.
}
ids 'by the day they were opened' "$fourth $third $second $family" --all
ids 'open ones' "$third $second $family"
ids 'closed ones' "$fourth" --closed
ids 'of a case manager' "$second" --manager jan.malik
ids 'by reason' "$second $family" --reason truancy
ids 'by need' "$second" --need therapy
ids 'by place' "$second" --place chanov
ids 'and what is part of it' "$fourth $second $family" --all --place kraj
ids 'by level' "$third" --level low
ids 'or by either end of it' "$second" --level medium
ids 'acute ones' "$family" --acute
ids 'late tasks and reviews' "$third $second" --overdue
ids 'since a day' "$second $family" --since 2022-06-01
ids 'until a day' "$fourth $third" --all --until 2022-03-01
check_same 'by review' case-list --all --sort review -f ids <<.
$second
$third
$family
$fourth
.
check_same 'for machines' case-list --format=json --acute <<.
[
  {
    "case": "$family",
    "handle": "liska",
    "opened": "2022-09-01",
    "closed": null,
    "manager": "anna.bekova",
    "place": "most",
    "children": 2,
    "level_low": "high",
    "level_high": "high",
    "acute": "yes",
    "review_due": "2022-10-02",
    "open_tasks": 1,
    "overdue_tasks": 0,
    "open_referrals": 0,
    "continued_in": null,
    "state": "open"
  }
]
.
# The second: assessed on 2 June at up to high, which wants an answer within 24 hours; the family: acute on
# 2 September, at once; of the third one child waits for an assessment since 30 days after 1 March.
check_same 'by what is most urgent, where something is due' case-list --all --due --lang en -f table <<.
case      !  level           handle  manager      state  what is to be done                           due
$second     medium to high          jan.malik    open   ! respond to the family within 24 hours: c1  103 days late
$family  !  high            liska   anna.bekova  open   ! respond to the family at once: c1          12 days late
$third     low                     anna.bekova  open   assess the child: c2                         167 days late
The card is an example, not for decisions.
.
check_same 'for machines' case-list --due --manager jan.malik -f csv <<.
case,acute,level-high,handle,manager,review-due,open-tasks,overdue-tasks,rule,days
$second,no,high,,jan.malik,2022-07-02,1,1,respond,103
.
ids 'in another order' "$third $second $family" --due
check_same 'on its first day nothing is due of the family, which stands behind' \
	env SPIS_TODAY=2022-09-01 case-list --all --sort due -f ids <<.
$second
$third
$(printf '%s\n' "$family" "$fourth" | sort)
.
check_status 1 'what is only coming is not due' env SPIS_TODAY=2022-06-02 case-list --due --manager jan.malik
check_match 'but told where cases are sorted by it' "^$second,.*,respond,-1$" \
	env SPIS_TODAY=2022-06-02 case-list --sort due --manager jan.malik -f csv
sed -i "s/^manager:/continued-in: $family\n&/" "cases/2022/$third/case.md"
ids 'what is continued in another case is not open' "$second $family"
check_same 'but closed, and says so' case-list --closed --lang en -f tsv <<.
$(printf '%s\n' "$third	no	low		anna.bekova	2022-08-29	0	0	continued" \
	"$fourth	no		sova	anna.bekova		0	0	closed" | sort)
.
check_match 'to people in words' "^$third .* pokračuje jinde$" case-list --closed --lang cs -f table
check_status 1 'nothing found is no' case-list --manager petr.dub
check_same 'and empty for machines' sh -c 'case-list --manager petr.dub -f json; true' <<'.'
[]
.

check_error 2 '--all does not go with --closed' case-list --all --closed
check_error 2 "--sort: 'date' is none of: id, opened, level, review" case-list --sort date
check_error 2 "--since: '2022-02-30' is not a day" case-list --since 2022-02-30
check_error 2 "'x' is one word too many \\(case-list \\[OPTION\\]\\.\\.\\.\\)$" case-list x
check_error 3 "manager: 'anna.bekov' is not in people.csv \(did you mean 'anna.bekova'\?\)" case-list --manager anna.bekov
check_error 3 "reasons: 'truanci' is not in vocabulary/reasons.csv \(did you mean 'truancy'\?\)" case-list --reason truanci
check_error 3 "needs: 'x' is not in vocabulary/needs.csv" case-list --need x
check_error 3 "place: 'chanow' is not in places.csv \(did you mean 'chanov'\?\)" case-list --place chanow
check_error 3 "no card has the level 'hihg' \(did you mean 'high'\?\)" case-list --level hihg
check_error 3 "no card has the level 'xyzzy' \(see levels.csv" case-list --level xyzzy
check_error 3 'there is no store here or above' env -C / case-list
mv cases "$SCRATCH/elsewhere"
check_error 3 'the cases are not here' case-list
check_error 3 'spis\.cases' report platform
mv "$SCRATCH/elsewhere" cases
for reads in case-list task-list "case-show $family" "report case $family" 'report platform'; do
	# shellcheck disable=SC2086  # the words of the command
	check_error 3 ' gone \(git config spis\.cases' env SPIS_CASES=gone $reads
done

printf '\000' >"$folder/2022-09-02-note-aaaa.md"
check_error 3 'note-aaaa.md:1:1: error: .*NUL' case-list --all -f ids
printed >"$SCRATCH/listed"
check_match 'a broken record hides no case' '^4$' grep -c . "$SCRATCH/listed"
rm "$folder/2022-09-02-note-aaaa.md"
# Two that are level in all stand in the order of their ids; the one with the greater id is the older.
for seed in 12 11; do
	twin=$(new $seed -d 2022-05-01 --member c1:child:2010:f)
	echo "$twin"
done >"$SCRATCH/twins"
sort "$SCRATCH/twins" >"$SCRATCH/sorted"
for order in level review opened id; do
	case-list --all --sort $order -f ids >"$SCRATCH/listed"
	check_same "level in all by $order" grep -F -f "$SCRATCH/twins" "$SCRATCH/listed" <"$SCRATCH/sorted"
done
sed -i 's/^risk,medium,12/risk,medium,13/' cards/situace-1/levels.csv
check_error 3 'cards/situace-1/levels.csv:.*error:' case-list --all -f ids
printed >"$SCRATCH/listed"
check_match 'nor does a broken card' '^6$' grep -c . "$SCRATCH/listed"
finish
