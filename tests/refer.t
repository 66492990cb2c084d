#!/bin/sh
# refer: the ranking with its reasons, a referral from asking to its end, and who is refused.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# One degree of latitude is 111.2 km: skola lies in most, near 3.3 km and far 44.5 km north of it.
cat >places.csv <<'.'
id,name,address,kind,part_of,latitude,longitude,source,source_id
far,Dálka,,municipality,,50.9030,13.6362,,
kraj,Kraj,,region,,50.5030,13.6362,,
most,Most,,municipality,kraj,50.5030,13.6362,,
near,Blízko,,municipality,kraj,50.5330,13.6362,,
skola,Základní škola,,school,most,,,,
tajne,Tajné,,site,kraj,,,,
.
cat >services.csv <<'.'
id,name,organization,kind,forms,needs,age_min,age_max,places,outreach_km,capacity_max,status,url,email,phone,bring,assured,source,source_id,same_as,note
a-plno,Plno,,,outpatient,therapy,,,most,,,active,,,,,,,,,
b-daleko,Daleko,,,outpatient,therapy,,,far,,,active,,,,,,,,,
c-blizko,Blízko,,,outpatient,therapy,,,near,,,active,,,,,,,,,
d-dojizdi,Dojíždí,,,outreach,therapy,,,near,10,,active,,,,,,,,,
e-skola,Ve škole,,,outpatient,therapy,6,15,skola,,,,,,,,,,,,
f-tajne,Tajné,,,outpatient,therapy,,,tajne,,,active,,,,,,,,,
g-zavreno,Zavřeno,,,outpatient,therapy,,,most,,,temporarily-closed,,,,,,,,,
h-mali,Pro malé,,,outpatient,therapy,0,6,most,,,active,,,,,,,,,
i-dvojnik,Dvojník,,,outpatient,therapy,,,most,,,active,,,,,,,,e-skola,
j-jine,Jiné,,,outpatient,tutoring,,,most,,,active,,,,,,,,,
k-volno,Volno,,,outpatient,therapy,,,far,,,active,,,,,,,,,
l-stare,Staré,,,outpatient,therapy,,,most,,,active,,,,,,,,,
.
mkdir -p availability/2022 cases/ratings/2022
cat >availability/2022/anna.bekova.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-06-01,l-stare,,aa04,capacity,5,,,
2022-09-02,a-plno,,aa01,no-capacity,,,,
2022-09-02,c-blizko,,aa02,waitlist,,45,,
2022-09-04,k-volno,,aa03,capacity,2,,,
.
for rater in anna.bekova jan.malik petr.dub; do
	printf 'date,service,id,quality,effectiveness,corrects,note\n2022-09-01,b-daleko,%s,good,excellent,,\n' \
		"${rater%"${rater#???}"}1" >"cases/ratings/2022/$rater.csv"
done
git add . && git commit -q -m Services

# Free first; then what is not known, by distance; then a long wait; then what is full.
check_same 'ranks, and says why' refer --need therapy --for c1 "$family" <<'.'
k-volno	Volno	44.5	availability:capacity;distance:over-40-km;age:unknown;effectiveness:unknown;quality:unknown
d-dojizdi	Dojíždí	0.0	distance:outreach;age:unknown;availability:unknown;effectiveness:unknown;quality:unknown
e-skola	Ve škole	0.0	distance:up-to-5-km;distance:approximate;age:yes;status:unknown;availability:unknown;effectiveness:unknown;quality:unknown
l-stare	Staré	0.0	availability:stale;distance:up-to-5-km;age:unknown;effectiveness:unknown;quality:unknown
b-daleko	Daleko	44.5	distance:over-40-km;effectiveness:excellent;quality:good;age:unknown;availability:unknown
f-tajne	Tajné		age:unknown;availability:unknown;distance:unknown;effectiveness:unknown;quality:unknown
c-blizko	Blízko	3.3	availability:wait-over-30-days;distance:up-to-5-km;age:unknown;effectiveness:unknown;quality:unknown
a-plno	Plno	0.0	availability:no-capacity;distance:up-to-5-km;age:unknown;effectiveness:unknown;quality:unknown
.
check_same 'in the machine format' refer --need therapy --for c1 --limit 1 --format=json "$family" <<'.'
[
  {
    "rank": 1,
    "service": "k-volno",
    "name": "Volno",
    "distance_km": 44.5,
    "availability": {
      "state": "capacity",
      "date": "2022-09-04",
      "age_days": 10,
      "stale": false,
      "free": 2,
      "wait_days": null,
      "disagree": false
    },
    "effectiveness": null,
    "quality": null,
    "own": null,
    "reasons": ["availability:capacity", "distance:over-40-km", "age:unknown", "effectiveness:unknown", "quality:unknown"],
    "unknown": ["age", "effectiveness", "quality"]
  }
]
.
check_same 'for people' refer --lang=en --need therapy --for c1 --limit 3 --format=table "$family" <<'.'
service    name        km  why here
k-volno    Volno     44.5  2 free places (10 days ago); far; not known: age, effect, quality
d-dojizdi  Dojíždí    0.0  comes to the family; not known: age, free places, effect, quality
e-skola    Ve škole   0.0  distance only rough; not known: status, free places, effect, quality
.
check_match 'without --for one of the children is enough' '^h-mali$' \
	refer --need therapy --format=ids "$family"
check_no_match 'with it each must fit' '^h-mali$' \
	refer --need therapy --for c1 --for c2 --format=ids "$family"
check_match 'a birth year gives two ages' '^h-mali.*age:may' refer --need therapy --for c2 "$family"
first() { refer --need therapy --format=ids --limit 1 "$@" "$family"; }
check_match 'prefers distance' '^d-dojizdi$' first --prefer distance
check_match 'prefers effect' '^b-daleko$' first --prefer effectiveness
check_status 1 'nothing fits' refer --need legal-aid "$family"

# Asking, with a consent that stands and covers it.
run case-consent -d 2022-09-01 --member m1 --recipient c-blizko "$family" && consent=$(printed)
run case-consent -d 2022-09-01 --member m1 --recipient psychologist "$family" && wide=$(printed)
run case-consent -d 2022-09-01 --member m1 --recipient c-blizko --until 2022-09-10 "$family" &&
	over=$(printed)
git add . && git commit -q -m Consents
# refer_to SERVICE OPTION...: asks it for therapy for c1 and keeps the name in $full and $stem.
refer_to() {
	to=$1
	shift
	run refer --need therapy --to "$to" --for c1 "$@" "$family"
	[ "$status" -eq 0 ] || bail "refer --to $to: $(told)"
	full=$(printed) stem=${full#*/}
}
refer_to c-blizko --consent "$consent" --accompanied --quoted-wait 45 --place near -m 'Spěchá.' \
	-d 2022-09-05
check_same 'writes the referral' cat "$folder/$stem.md" <<.
---
case: $family
recorded: 2022-09-14
service: c-blizko
need: therapy
by: anna.bekova
for:
  - c1
consent: "${consent#*/}"
accompanied: true
quoted-wait: 45
place: near
---
Spěchá.
.
check_match 'a consent for a profession will do' "^\\+consent: \"${wide#*/}\"\$" \
	refer -n --need therapy --to b-daleko --for c1 --consent "$wide" "$family"
check_told 'which is said' "warning: consent ${wide#*/} does not name b-daleko, only a profession: psychologist" \
	refer -n --lang=en --need therapy --to b-daleko --for c1 --consent "$wide" "$family"

# Following it, by both names.
check_told 'says what may come next' '^what may come next: accepted, started, rejected, cancelled; the service offers a place$' \
	refer --lang=en --update "$stem" "$family" waitlisted=2022-09-06
check_same 'several events at once' refer --update "$full" accepted=2022-09-07 started=2022-09-08 <<.
$full
.
check 'the end' refer --update "$full" completed:not-helped
check_same 'they are all there' sed -n '/^events/,/^---/p' "$folder/$stem.md" <<'.'
events:
  - "2022-09-06 waitlisted"
  - "2022-09-07 accepted"
  - "2022-09-08 started"
  - "2022-09-14 completed not-helped"
---
.
check 'a new try comes after' refer --need therapy --to b-daleko --for c1 --after "$stem" \
	--without-consent 'ústní souhlas' "$family"
new=$(printed) new=${new#*/}
check_match 'names both' "^after: \"$stem\"\$" cat "$folder/$new.md"
check 'the store is in order' store-check

# A duplicate's referral is one to the service behind it; what speaks against one is said.
check_match 'a duplicate is followed' '^\+service: e-skola$' \
	refer -n --need therapy --to i-dvojnik --for c1 --without-consent x "$family"
warned() { refer -n --lang=en --need "$1" --to "$2" --for c1 --without-consent x "$family"; }
check_told 'full' 'warning: a-plno: it has no free place' warned therapy a-plno
check_told 'closed' 'warning: g-zavreno: temporarily closed' warned therapy g-zavreno
check_told 'of another age' 'warning: h-mali: it does not take that age' warned therapy h-mali
check_told 'for another need' 'warning: j-jine: it does not offer that need' warned therapy j-jine

# The store's own record is shown from five finished referrals on.
for number in 1 2 3 4 5; do
	[ "$number" -lt 5 ] || check_match 'nothing below five' '"own": null' \
		refer --need therapy --own --limit 1 --format=json "$family"
	outcome=helped
	[ "$number" -ne 2 ] || outcome=unknown
	SPIS_SEED=$((number + 10))
	refer_to k-volno --without-consent x -d 2022-09-01
	refer --update "$full" started "completed:$outcome" >/dev/null 2>&1
done
check_match 'helped of the finished' '^k-volno	Volno	44\.5	\{"finished": 5, "helped": 4\}	' \
	refer --need therapy --own --limit 1 "$family"

git add . && git commit -q -m Referrals
ask='refer --lang=en --need therapy --for c1'
# shellcheck disable=SC2086 # a list of words
{
	check_error 2 "something is missing" refer
	check_error 2 '--need is missing' refer --lang=en "$family"
	check_error 3 "need: 'terapy' .*did you mean 'therapy'" refer --lang=en --need terapy "$family"
	check_error 3 "has no member 'c9' \\(c1, c2, m1\\)" refer --lang=en --need therapy --for c9 "$family"
	check_error 2 "--prefer: 'price' is none of" $ask --prefer price "$family"
	check_error 2 'consent does not go with a ranking \(--to SERVICE' $ask --consent "$consent" "$family"
	check_error 2 'own does not go with --to' $ask --to c-blizko --own "$family"
	check_error 2 "'started' is one word too many" $ask "$family" started
	check_error 2 "'x' is no format|'x'" $ask --format x "$family"

	check_error 2 "--consent is missing \\(${consent#*/}, ${wide#*/}\\)|--consent is missing \\(${wide#*/}, ${consent#*/}\\)" \
		$ask --to c-blizko "$family"
	check_error 2 'without-consent is missing \(a reason\)' $ask --to c-blizko --without-consent ' ' "$family"
	check_error 2 'without-consent does not go with --consent' \
		$ask --to c-blizko --consent "$consent" --without-consent x "$family"
	check_error 3 'does not stand on 2022-09-14' $ask --to c-blizko --consent "$over" "$family"
	check_error 3 'is for other services \(one for b-daleko\)' $ask --to b-daleko --consent "$consent" "$family"
	check_error 3 "has no consent '2022-01-01-consent-0000'" \
		$ask --to c-blizko --consent 2022-01-01-consent-0000 "$family"
	check_error 3 "service: 'c-blizk' .*did you mean 'c-blizko'" $ask --to c-blizk --without-consent x "$family"
	check_error 3 "place: 'mos' .*did you mean 'most'" $ask --to c-blizko --without-consent x --place mos "$family"
	check_error 2 '--for is missing' refer --lang=en --need therapy --to c-blizko --without-consent x "$family"
	check_error 3 'quoted-wait' $ask --to c-blizko --without-consent x --quoted-wait 9999 "$family"
	check_error 2 "'soon' is not a number" $ask --to c-blizko --quoted-wait soon "$family"
	check_error 3 "is 'requested' \\(one that is over" $ask --to c-blizko --without-consent x --after "$new" "$family"
	check_error 3 "is 'helped' \\(one that is over" $ask --to c-blizko --without-consent x --after "$stem" "$family"
	check_error 3 'has no referral' $ask --to c-blizko --without-consent x --after 2022-01-01-referral-0000 "$family"
	check_error 3 'future' $ask --to c-blizko --without-consent x -d 2023-01-01 "$family"
	check_error 3 "'7103192745' is a birth number" $ask --to c-blizko --without-consent 7103192745 "$family"
	check_error 3 "'jana@example.com' is an e-mail" $ask --to c-blizko --without-consent x \
		-m 'Pište na jana@example.com.' "$family"

	check_error 3 "'completed' does not follow 'requested' \\(waitlisted, accepted, started, rejected, cancelled; the service answers\\)" \
		refer --lang=en --update "$new" "$family" completed:helped
	check_error 3 "the referral ended on .* \\(completed: .*; go on with refer --again" refer --lang=en --update "$full" failed:other
	check_error 3 "'acepted' is no event of a referral" refer --lang=en --update "$new" "$family" acepted
	check_error 3 "'lost' is no reason" refer --lang=en --update "$new" "$family" rejected:lost
	check_error 3 "'rejected' needs one more word" refer --lang=en --update "$new" "$family" rejected
	check_error 3 "nothing stands behind 'accepted'" refer --lang=en --update "$new" "$family" accepted:yes
	check_error 2 "'2022-02-30' is not a day" refer --lang=en --update "$new" "$family" accepted=2022-02-30
	check_error 3 'future' refer --lang=en --update "$new" "$family" accepted=2022-10-30
	check_error 3 'before' refer --lang=en --update "$new" "$family" accepted=2022-09-01
	check_error 3 "has no referral '${new%????}zzzz'|did you mean" \
		refer --lang=en --update "${new%????}zzzz" "$family" accepted
	check_error 2 'no event is given' refer --lang=en --update "$new" "$family"
	check_error 2 'need does not go with --update' refer --lang=en --update "$new" --need therapy "$family" accepted

	refuses_wrong_cases $ask --to c-blizko --without-consent x CASE
	refuses_wrong_stores $ask --to c-blizko --without-consent x "$family"
}
check_unchanged 'a dry run writes nothing' refer -n --update "$new" "$family" accepted
chmod 555 .
check 'ranking needs no permission to write' without_privilege refer --need therapy "$family"
chmod 755 .
run case-set "$family" place=
check_told 'without a place no distance is known' 'names no place, so no distance is known' \
	refer --lang=en --need therapy "$family"
git checkout -q .
run case-close -d 2022-09-12 --anyway x --reason moved --outcome stable "$family"
check_error 3 'has been closed since 2022-09-12' refer --lang=en --need therapy --for c1 --to c-blizko \
	--without-consent x "$family"
check 'what comes of a referral may come later' refer -n --update "$new" "$family" accepted
git clean -dfq && git checkout -q .
commits_only refer --update "$new" "$family" accepted <<.
$folder/$new.md
.
# The languages of the family beside those of a service; they order nothing.
git add . && git commit -qm Before
services() { refer --lang en --need tutoring --format "$1" "$family"; }
check_no_match 'a family whose languages are not recorded' language services json
sed -i '1s/,note$/,note,languages/; 2,$s/$/,/; /^j-jine,/s/$/ru;uk/' services.csv
case-set "$family" languages=uk interpreter=true >"$SCRATCH/said" 2>&1 || bail case-set
check_match 'a service that speaks one' '"language:spoken"' services json
check_match 'in words' 'speaks uk' services table
sed -i '/^j-jine,/s/ru;uk$/de/' services.csv
check_match 'one that speaks none' '"language:other"' services json
check_match 'in words' 'does not speak uk: an interpreter is needed' services table
sed -i '/^j-jine,/s/de$//' services.csv
check_match 'one of which it is not known' '"language:unknown"' services json
check_match 'among what is not known' 'not known: .*languages' services table
case-set "$family" languages+=cs >"$SCRATCH/said" 2>&1 || bail case-set
check_no_match 'Czech is spoken everywhere' '"language' services json
git checkout -q .

finish
