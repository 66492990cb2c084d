#!/bin/sh
# Cards of the known shapes (tests/cards), each without a line of code of its own: what the commands find
# is held against numbers that were worked out by hand, with the arithmetic beside them.
# shellcheck disable=SC2154 # family.sh sets $family
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

cp -R "$TOP"/tests/cards/* cards/
check 'a store takes all of them' store-check

# The children: c1 is 9 or 10 years old, c2 is 6 or 7. In the other family one is 1 or 2, one 5 or 6, one
# 11 or 12, and of one nobody knows.
others=$(case-new --date 2022-09-01 --source health --place most --member c1:child:2020:f \
	--member c2:child:2016:m --member c3:child:2010:f --member c4:child 2>"$SCRATCH/told") ||
	bail "case-new: $(cat "$SCRATCH/told")"

in_case=$family
# found NAME OPTION... <EXPECTED: records an assessment of $in_case; of what --show says to machines,
# the keys that stand first on each line of standard input have the values behind them. An index is
# written as NAME=LOW..HIGH known/(known+open), and its levels.
found() {
	name=$1
	shift
	cat >"$SCRATCH/wanted"
	run kid-assess "$@" "$in_case"
	[ "$status" -eq 0 ] || bail "kid-assess $*: $(told)"
	stem=$(printed)
	run kid-assess --show="${stem#*/}" --format=json "$in_case"
	[ "$status" -eq 0 ] || bail "kid-assess --show: $(told)"
	cp "$out" "$SCRATCH/shown"
	keys=$(cut -d' ' -f1 "$SCRATCH/wanted")
	# shellcheck disable=SC2086 # words
	check_same "$name" python3 "$SCRATCH/facts.py" "$SCRATCH/shown" $keys <"$SCRATCH/wanted"
}
cat >"$SCRATCH/facts.py" <<'.'
import json, sys

shown = json.load(open(sys.argv[1]))


def text(value):
    if isinstance(value, list):
        return " ".join(text(item) for item in value) or "-"
    if isinstance(value, dict):
        levels = "" if value["level_low"] is None else " {level_low}..{level_high}".format(**value)
        return "{index}={low}..{high} {known}/{all}".format(
            all=value["known"] + value["open"], **value) + levels
    return "-" if value is None else str(value)


for key in sys.argv[2:]:
    print(key, "; ".join(map(text, shown[key])) if key == "indices" else text(shown[key]))
.

# --- signs without any score: a KID card -------------------------------------------------------------
# Acute: b-marks and h-home at 2. To be notified: those two from 1, b-tired and p-shouts at 2.

signs='--card signs-1 --assessor-role teacher --for c1'
# shellcheck disable=SC2086 # a list of words
{
	# b-marks 1: notify, not acute; h-home is open and could be both. p-shouts 1: neither.
	# Asking h-home can still change acute. notify is yes already, so nothing else can change it.
	# 14 September and 30 days: 14 October.
	found 'signs: one to be notified' $signs -a b-marks=1 -a p-shouts=1 -a b-tired=0 -a h-alone=0 <<'.'
acute open
acute_items h-home
notify yes
notify_items b-marks
result notify
indices 
level -
ask_first h-home
plan_items -
respond_hours -
review_due 2022-10-14
.
	found 'signs: an acute one' $signs -a h-home=2 -a b-marks=unknown <<'.'
acute yes
acute_items h-home
notify yes
notify_items h-home
result act-now
ask_first -
respond_hours 0
.
	# Above the least, and in no list: h-alone 2, b-tired 1.
	found 'signs: nothing but a worry' $signs -a b-marks=0 -a b-tired=1 -a h-home=0 -a h-alone=2 \
		-a p-shouts=0 <<'.'
acute no
notify no
result consult
ask_first -
.
	# Everything is open: h-home and b-marks can be acute (weight 1 x 2 both: in the card's order),
	# b-tired and p-shouts can be notified. h-alone can change nothing.
	found 'signs: nothing is known' $signs -a h-alone=refused <<'.'
acute open
acute_items b-marks h-home
notify open
notify_items b-marks b-tired h-home p-shouts
result nothing-seen
ask_first b-marks h-home b-tired p-shouts
.
}

# --- a sum with cut-offs ------------------------------------------------------------------------------
# Five items from 0 to 3: low to 4 (180 days), medium 5 to 9 (60), high from 10 (30).

sum='--card sum-1 --for c1'
# shellcheck disable=SC2086
{
	# 1 + 2 + 0 + 3 + 1 = 7. 14 September and 60 days: 16 of September, 31 of October, 13 of November.
	found 'sum: all known' $sum -a sleep=1 -a meals=2 -a school=0 -a quarrels=3 -a money=1 <<'.'
indices strain=7..7 5/5 medium..medium
level medium
acute no
notify no
respond_hours 168
review_due 2022-11-13
ask_first -
.
	# 2 + 1 + 1 = 4, and two open from 0 to 3: to 4 + 6 = 10. Both can lead from 4 to 5. The term is
	# that of the severe end: 30 days, 14 October.
	found 'sum: two are open' $sum -a sleep=2 -a meals=unknown -a quarrels=1 -a money=1 <<'.'
indices strain=4..10 3/5 low..high
level_low low
level_high high
level -
respond_hours 24
review_due 2022-10-14
ask_first meals school
.
	# 2 + 2 + 1 + 0 = 5, and 5 + 3 = 8: medium whatever the fifth is, so there is nothing to ask.
	found 'sum: what is open changes nothing' $sum -a sleep=2 -a meals=2 -a school=1 -a quarrels=0 <<'.'
indices strain=5..8 4/5 medium..medium
level medium
ask_first -
.
	# 3 + 3 + 3 = 9 of three; the other two do not apply.
	found 'sum: two do not apply' $sum -a sleep=3 -a meals=3 -a school=3 -a quarrels=na -a money=na <<'.'
indices strain=9..9 3/3 medium..medium
level medium
.
	# 3 + 3 + 3 + 1 = 10.
	found 'sum: one more is high' $sum -a sleep=3 -a meals=3 -a school=3 -a quarrels=1 -a money=na <<'.'
indices strain=10..10 4/4 high..high
level high
.
}

# --- two indices, of which the more severe counts: SDM's shape ----------------------------------------
# neglect: low to 1, moderate 2 and 3, high 4 and 5, very high from 6. violence: low to 1, moderate 2 to
# 4, high 5 and 6, very high 7.

pair='--card pair-1 --for c1'
calm='-a n-young=0 -a n-care=0 -a v-alcohol=0'
# shellcheck disable=SC2086
{
	# neglect 2x1 + 0 + 1 + 0 = 3, violence 2x1 + 2 + 0 + 1 = 5. High: 24 hours; 30 days by violence,
	# 60 by neglect: the sooner, 14 October.
	found 'pair: violence is the more severe' $pair -a n-before=1 -a n-young=0 -a n-care=1 -a n-home=0 \
		-a v-before=1 -a v-harsh=2 -a v-partner=0 -a v-alcohol=1 <<'.'
indices neglect=3..3 4/4 moderate..moderate; violence=5..5 4/4 high..high
level high
respond_hours 24
review_due 2022-10-14
ask_first -
.
	# neglect 2 + 1 = 3, moderate. violence 1 and v-before open: 1 to 1 + 2 = 3, low to moderate.
	# Moderate is there already, so v-before changes nothing. 60 days (violence) before 90: 13 November.
	found 'pair: what one leaves open the other decides' $pair -a n-before=1 -a n-young=1 -a n-care=0 \
		-a n-home=0 -a v-harsh=0 -a v-partner=0 -a v-alcohol=1 <<'.'
indices neglect=3..3 4/4 moderate..moderate; violence=1..3 3/4 low..moderate
level moderate
respond_hours 120
review_due 2022-11-13
ask_first -
.
	# neglect 2 + n-home 0 or 2: 2 to 4, moderate to high. violence 2 + 2 + v-partner 0 or 2: 4 to 6,
	# moderate to high. Either can make it high while the other is moderate. Both 2 x 1: card's order.
	found 'pair: both are open' $pair $calm -a n-before=1 -a v-before=1 -a v-harsh=2 <<'.'
indices neglect=2..4 3/4 moderate..high; violence=4..6 3/4 moderate..high
level_low moderate
level_high high
level -
ask_first n-home v-partner
.
	# neglect 2 + n-home 0 or 2 as before; violence 2 + 2 + 2 = 6 is high: n-home no longer matters.
	found 'pair: the more severe is known' $pair $calm -a n-before=1 -a v-before=1 -a v-harsh=2 \
		-a v-partner=1 <<'.'
indices neglect=2..4 3/4 moderate..high; violence=6..6 4/4 high..high
level high
ask_first -
.
}

# --- domains from -3 to 2, where 0 is the baseline and low is bad: NCFAS's shape ----------------------
# In each domain the rating of the whole counts (weight 1), its parts do not (weight 0). strength from 1,
# adequate 0, mild -1, moderate -2, serious -3.

domains='--card domains-1 --for c1'
# shellcheck disable=SC2086
{
	# The worst of mild, strength and adequate. What is open in child has weight 0. 90 days: 16 + 31 +
	# 30 = 77 to the end of November, 13 December.
	found 'domains: the worst counts' $domains -a home=-1 -a home-safe=-2 -a home-space=1 -a care=2 \
		-a care-watch=1 -a child=0 <<'.'
indices home=-1..-1 3/3 mild..mild; care=2..2 2/2 strength..strength; child=0..0 1/2 adequate..adequate
level mild
respond_hours -
review_due 2022-12-13
ask_first -
.
	# home is open, -3 to 2: serious to strength (the parts change nothing); care -2 is moderate. With
	# home at -3 it is serious, else moderate. 30 days: 14 October.
	found 'domains: one is open' $domains -a home-safe=0 -a care=-2 -a care-watch=-3 -a child=1 \
		-a child-friends=2 <<'.'
indices home=-3..2 1/3 strength..serious; care=-2..-2 2/2 moderate..moderate; child=1..1 2/2 strength..strength
level_low moderate
level_high serious
ask_first home
review_due 2022-10-14
.
	# The parts stand among the risks and strengths: -2 and -1 are risks, 1 and 2 strengths, 0 neither.
	run kid-assess -n --lang=en $domains -a home=-1 -a home-safe=-2 -a home-space=1 -a care=2 -a child=0 \
		"$in_case"
	grep -E '^(Home as a whole|Safety)' "$err" >"$SCRATCH/factors"
	check_same 'domains: risks and strengths, side by side' cat "$SCRATCH/factors" <<'.'
Home as a whole: mild problem         A place of the child's own: mild strength
Safety of the home: moderate problem  Care as a whole: clear strength
.
}

# --- action levels from 0 to 3, of which 2 and 3 must appear in the plan: CANS's shape ----------------
# self-harm: 3 is acute, 2 and 3 are to be notified.

actions='--card actions-1 --for c1'
# shellcheck disable=SC2086
{
	# 90 days by card.md: 13 December.
	found 'actions: what the plan must answer' $actions -a tutoring=2 -a sad-mood=1 -a self-harm=0 \
		-a housing=3 <<'.'
indices 
plan_items tutoring housing
acute no
notify no
result consult
level -
ask_first -
review_due 2022-12-13
.
	found 'actions: a need that is not known is none yet' $actions -a tutoring=0 -a self-harm=unknown \
		-a housing=refused <<'.'
plan_items -
acute open
acute_items self-harm
notify open
result nothing-seen
ask_first self-harm
.
	found 'actions: one is to be notified, and for the plan' $actions -a self-harm=2 <<'.'
plan_items self-harm
acute no
notify yes
result notify
ask_first -
.
	found 'actions: one is acute, and for the plan' $actions -a self-harm=3 -a sad-mood=2 <<'.'
plan_items sad-mood self-harm
acute yes
notify yes
result act-now
respond_hours 0
.
}

# --- from 0 to 10, where 10 is safe -------------------------------------------------------------------
# Each voice by itself: safe from 8, uncertain 4 to 7, danger to 3. The child's 0 and 1 are acute, 0 to 3
# to be notified.

safety='--card safety-1 --for c1'
# shellcheck disable=SC2086
{
	# The lowest voice counts, no mean: 3. 14 days: 28 September.
	found 'safety: the lowest voice' $safety -a child=3 -a caregiver=9 -a worker=6 <<'.'
indices child=3..3 1/1 danger..danger; caregiver=9..9 1/1 safe..safe; worker=6..6 1/1 uncertain..uncertain
level danger
acute no
notify yes
notify_items child
respond_hours 24
review_due 2022-09-28
ask_first -
.
	found 'safety: the bounds' $safety -a child=4 -a caregiver=7 -a worker=8 <<'.'
indices child=4..4 1/1 uncertain..uncertain; caregiver=7..7 1/1 uncertain..uncertain; worker=8..8 1/1 safe..safe
level uncertain
notify no
.
	found 'safety: the child says nothing' $safety -a child=refused -a caregiver=10 -a worker=8 <<'.'
indices child=0..10 0/1 safe..danger; caregiver=10..10 1/1 safe..safe; worker=8..8 1/1 safe..safe
level_low safe
level_high danger
level -
acute open
notify open
ask_first child
.
	# An index keeps its own level: 8 is safe. The whole is the most severe, at once.
	found 'safety: acute is above all sums' $safety -a child=1 -a caregiver=8 -a worker=8 <<'.'
indices child=1..1 1/1 danger..danger; caregiver=8..8 1/1 safe..safe; worker=8..8 1/1 safe..safe
level danger
acute yes
respond_hours 0
.
}

# --- negative weights ---------------------------------------------------------------------------------
# left-alone 0 to 3 x 2, truant 0 to 2 x 1, grandmother 0 to 2 x -3, club 0 or 1 x -1. Low to 0, medium 1
# to 4, high from 5.

weights='--card weights-1 --for c1'
# shellcheck disable=SC2086
{
	# 3x2 + 1x1 + 1x-3 + 0 = 4.
	found 'weights: all known' $weights -a left-alone=3 -a truant=1 -a grandmother=1 -a club=0 <<'.'
indices balance=4..4 4/4 medium..medium
level medium
.
	# 6 + 2 - 1 = 7 without the grandmother, and 7 - 6 = 1 with all of her.
	found 'weights: the lowest sum is by the highest answer' $weights -a left-alone=3 -a truant=2 \
		-a club=1 <<'.'
indices balance=1..7 3/4 medium..high
level_low medium
level_high high
ask_first grandmother
.
	# 0 - 6 - 1 = -7 to 6 - 6 - 1 = -1.
	found 'weights: below zero' $weights -a truant=0 -a grandmother=2 -a club=1 <<'.'
indices balance=-7..-1 3/4 low..low
level low
ask_first -
.
	# -6 - 1 = -7 to 6 + 2 = 8. By |weight| x width: 2x3 = 6 and 3x2 = 6 in the card's order, 2, 1.
	found 'weights: nothing is known' $weights -a club=unknown <<'.'
indices balance=-7..8 0/4 low..high
ask_first left-alone grandmother truant club
.
}

# --- items for certain ages ---------------------------------------------------------------------------
# feeding to 2 years, lessons from 6 to 15, nights from 12, calm always; 0 to 2 each. Low to 1, medium 2
# and 3, high from 4.

ages='--card ages-1'
# shellcheck disable=SC2086
{
	# 9 or 10: lessons and calm. 1, and lessons open: 1 to 3.
	found 'ages: a child at school' $ages --for c1 -a calm=1 <<'.'
indices worry=1..3 1/2 low..medium
ask_first lessons
.
	in_case=$others
	# 1 or 2: feeding and calm. 2 + 2 = 4.
	found 'ages: a baby' $ages --for c1 -a calm=2 -a feeding=2 <<'.'
indices worry=4..4 2/2 high..high
level high
ask_first -
.
	# 5 or 6: lessons may be for them, so it is asked; feeding and nights surely are not. 0 to 2.
	found 'ages: just before school' $ages --for c2 -a calm=0 <<'.'
indices worry=0..2 1/2 low..medium
ask_first lessons
.
	# 11 or 12: lessons, nights may be, calm. 1 to 1 + 2 + 2 = 5.
	found 'ages: just before twelve' $ages --for c3 -a calm=1 <<'.'
indices worry=1..5 1/3 low..high
ask_first lessons nights
.
	# Nobody knows: all four. 0 to 8.
	found 'ages: unknown' $ages --for c4 -a calm=unknown <<'.'
indices worry=0..8 0/4 low..high
ask_first feeding lessons nights calm
.
	# What was seen counts at any age: 1 for the nights of a child of 5 or 6; lessons open: 1 to 3.
	found 'ages: what was seen is not dropped' $ages --for c2 -a calm=0 -a nights=1 <<'.'
indices worry=1..3 2/3 low..medium
.
}
check 'the store is still in order' store-check
finish
