#!/bin/sh
# service-list: the directory with its newest answers, their age, and the ratings.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

cat >services.csv <<'.'
id,name,organization,kind,forms,needs,age_min,age_max,places,outreach_km,capacity_max,status,url,email,phone,bring,assured,source,source_id,same_as,note
doucovani,Doučování,Klíč,tutoring,outpatient;outreach,tutoring,6,15,klub,5,,active,,,,,,,,,
linka,Linka,,crisis-help,,crisis-help,,,,,40,temporarily-closed,,,,,,,,,
poradna,Poradna,,,outpatient,therapy;mediation,18,,skola,,,,,,,,,,,,
poradna-b,Poradna B,,,outpatient,therapy,,,,,,active,,,,,,,,poradna,
.
cat >places.csv <<'.'
id,name,address,kind,part_of,latitude,longitude,source,source_id
klub,Klub,,centre,litvinov,50.5990,13.6180,,
litvinov,Litvínov,,municipality,,,,,
most,Most,,municipality,,50.5030,13.6362,,
skola,Základní škola,,school,most,,,,
vedle,Vedle,,municipality,,50.6100,13.6200,,
.
mkdir -p availability/2021 availability/2022 cases/ratings/2022
cat >availability/2021/anna.bekova.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2021-09-14,linka,,aaaa,capacity,,,,
.
cat >availability/2022/anna.bekova.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-07-15,linka,,aaaa,capacity,3,,,
2022-09-12,doucovani,,aaab,no-capacity,,,,
2022-09-13,doucovani,,aaac,capacity,2,,,
2022-09-13,poradna,,aaad,no-capacity,,,,
2022-09-14,poradna,,aaae,waitlist,,20,aaad,
.
cat >availability/2022/jan.malik.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-09-13,doucovani,,aaaa,waitlist,,30,,
2022-09-13,poradna-b,,aaab,capacity,1,,,
.
for rater in anna.bekova:good:fair jan.malik:excellent: petr.dub:good:poor; do
	grades=${rater#*:}
	printf '%s\n%s\n' 'date,service,id,quality,effectiveness,corrects,note' \
		"2022-09-01,poradna,aaaa,${grades%%:*},${grades#*:},," >"cases/ratings/2022/${rater%%:*}.csv"
done
check 'the store is fine' store-check

check_same 'newest answers, the most cautious of a day, the stale one not free' service-list <<'.'
doucovani	Doučování	waitlist	1		
linka	Linka	stale	61		
poradna	Poradna	waitlist	0	good	
.
check_same 'csv' service-list --format=csv <<'.'
service,name,answer,availability.age-days,quality,effectiveness
doucovani,Doučování,waitlist,1,,
linka,Linka,stale,61,,
poradna,Poradna,waitlist,0,good,
.
check_same 'for people' service-list --format=table <<'.'
service    name                        availability                                 quality  effect
doucovani  Doučování                   waiting 30 days (1 day ago, answers differ)
linka      Linka (temporarily closed)  answer out of date (61 days ago)
poradna    Poradna (?)                 waiting 20 days (today)                      good
(?) The directory does not say whether the service is open.
.
check_same 'json' service-list --format=json linka poradna <<'.'
[
  {
    "service": "linka",
    "name": "Linka",
    "organization": null,
    "kind": "crisis-help",
    "forms": [],
    "needs": ["crisis-help"],
    "places": [],
    "status": "temporarily-closed",
    "answer": "stale",
    "availability": {
      "state": "capacity",
      "date": "2022-07-15",
      "age_days": 61,
      "stale": true,
      "free": null,
      "wait_days": null,
      "disagree": false
    },
    "quality": null,
    "effectiveness": null,
    "raters": 0
  },
  {
    "service": "poradna",
    "name": "Poradna",
    "organization": null,
    "kind": null,
    "forms": ["outpatient"],
    "needs": ["therapy", "mediation"],
    "places": ["skola"],
    "status": null,
    "answer": "waitlist",
    "availability": {
      "state": "waitlist",
      "date": "2022-09-14",
      "age_days": 0,
      "stale": false,
      "free": null,
      "wait_days": 20,
      "disagree": false
    },
    "quality": "good",
    "effectiveness": null,
    "raters": 3
  }
]
.

# lists NAME IDS OPTION...: lists just these services.
lists() {
	name=$1 ids=$2
	shift 2
	for id in $ids; do echo "$id"; done >"$SCRATCH/ids"
	check_same "$name" service-list --format=ids "$@" <"$SCRATCH/ids"
}

lists 'by need' poradna --need therapy
lists 'by kind' linka --kind crisis-help
lists 'by form' doucovani --form outreach
lists 'by age: one that does not say may take it' 'doucovani linka' --age 15
lists 'by another age' 'linka poradna' --age 18
lists 'by status' doucovani --status active
lists 'by an unknown status' poradna --status unknown
lists 'by place, with its parts' poradna --place most
lists 'by a place that it comes to' doucovani --place vedle
lists 'what is to be asked again' linka --stale
# Litvínov has no coordinates, its club has: 10.75 km from Most by the haversine formula on a sphere of
# 6371.0088 km; the school has those of Most.
lists 'within ten kilometres, and those that come there' poradna --place most --within 10
lists 'within eleven' 'doucovani poradna' --place most --within 11
check_same 'with the distance' service-list --place most --within 11 --format=csv <<'.'
service,name,answer,availability.age-days,quality,effectiveness,distance-km
doucovani,Doučování,waitlist,1,,,10.8
poradna,Poradna,waitlist,0,good,,0.0
.
check_match 'who lies nobody knows where is said' '^1 more service lies nobody knows where\.$' \
	service-list --place most --within 11 --format=table
lists 'a duplicate means the service behind it' poradna poradna-b
lists 'filters and names together' doucovani --form outpatient doucovani linka
check_match 'ids on standard input' '^linka	Linka' sh -c 'echo linka Linka | service-list -'
check_status 1 'nothing found is a no' service-list --need housing
# What the region lacks, by place. In Most the school's advice centre (0 km) helps with therapy and has a
# waiting list; tutoring is 10.75 km away, does not come so far (5 km), and has a waiting list; in Vedle
# (1.23 km from the club) it comes, and therapy is 11.95 km away. Of Litvínov nobody knows where it lies.
# Crisis help is closed.
gaps() { service-list --check "$@"; }
check_gaps() {
	name=$1
	shift
	cat >"$SCRATCH/.expected"
	run gaps "$@"
	expect_status 1
	diff "$SCRATCH/.expected" "$out" >"$SCRATCH/.diff" || trouble "$(cat "$SCRATCH/.diff")"
	result "$name" gaps "$@"
}
check_gaps 'needs that nobody serves, and needs without a free place' --need tutoring --within 10 <<'.'
unserved	most	tutoring	doucovani	10.8	0	
nothing-free	vedle	tutoring	doucovani	0.0	1	
.
check_gaps 'fifteen kilometres are near' --need tutoring <<'.'
nothing-free	most	tutoring	doucovani	10.8	1	
nothing-free	vedle	tutoring	doucovani	0.0	1	
.
check_gaps 'for an age' --need therapy --age 17 --within 5 <<'.'
unserved	most	therapy			0	
unserved	vedle	therapy			0	
.
check_gaps 'in one place' --need therapy --place vedle <<'.'
nothing-free	vedle	therapy	poradna	12.0	1	
.
run gaps --lang=en --need therapy
expect_status 1
grep -q 'not judged, .*: Litvínov$' "$err" || trouble 'Litvínov is not named'
result 'of what lies nobody knows where nothing is said'
cp availability/2022/anna.bekova.csv "$SCRATCH/answers"
service-note --by anna.bekova --state capacity --free 1 doucovani >/dev/null 2>&1
check 'silent when nothing is lacking' gaps --need tutoring --within 11
cp places.csv "$SCRATCH/places" && sed -i 's/municipality/site/' places.csv
check_told 'but not where nothing could be judged' 'warning: no place was judged: places.csv has no municipality' \
	gaps --lang=en --need tutoring
cp "$SCRATCH/places" places.csv
check 'not a word' test ! -s "$out"
cp "$SCRATCH/answers" availability/2022/anna.bekova.csv
sed -i '/^linka/s/temporarily-closed/active/' services.csv
check_gaps 'whom to ask again' --need crisis-help <<'.'
unserved	most	crisis-help			0	
unserved	vedle	crisis-help			0	
stale			linka			61
.
check_match 'as data, with those that lie nobody knows where' '"unplaced": 1' sh -c \
	'service-list --check --need crisis-help --format=json || :'
sed -i '/^linka/s/active/temporarily-closed/' services.csv
check_error 2 'stale does not go with --check' gaps --stale
check_error 2 "'linka' is one word too many" gaps linka

# A sheet for a family.
cp services.csv "$SCRATCH/services"
sed -i '/^doucovani/s/,active,.*/,active,https:\/\/klic.example.org,klic@example.org,+420555010705,"svačinu, sešit",,,,,jen pro nás/' services.csv
sed -i '/^klub/s/Klub,,/Klub,"Lesní 5, Litvínov",/' places.csv
check_same 'a service for a family' service-list --sheet --lang=en doucovani <<'.'
Doučování
=========
Most

What they help with
-------------------

- who they are: Klíč
- tutoring

Who can come, and how
---------------------

- from 6 to 15 years of age
- you come to them
- they come to you

Where
-----

- Klub, Lesní 5, Litvínov
- they come up to 5 km from there

Call or write
-------------

- telephone: +420 555 010 705
- e-mail: klic@example.org
- web: https://klic.example.org

What to bring
-------------

- svačinu, sešit

Is there a place?
-----------------

- 2022-09-13: there is a waiting list of about 30 days
.
check_match 'in the language of the store' '^- 13\. 9\. 2022: mají čekací listinu, asi na 30 dní$' \
	service-list --sheet doucovani
cp services.csv "$SCRATCH/without"
cat >services.csv <<'.'
id,name,places,phone,languages,schedule,fees,eligibility,accessibility,application,secret
klub,Azylový dům,klub,+420555010705,cs;uk,"Po, Út",zdarma,matky s dětmi,bez schodů,po telefonu,true
.
facts() { service-list --sheet --lang=en klub | sed -n '/^Where/,/^Is there/s/^- //p'; }
check_same 'in the words of the directory, without a secret address' facts <<'.'
the address is secret: they tell you when you call
opening hours: Po, Út
price: zdarma
for whom: matky s dětmi
getting in: bez schodů
how to apply: po telefonu
telephone: +420 555 010 705
.
echo 'poradna,Poradna,klub,,,,,,,,' >>services.csv
check_no_match 'nor with another service of that place' '^- Klub' service-list --sheet --lang=en poradna
cp "$SCRATCH/without" services.csv
check_match 'in Markdown' '^## Co vzít s sebou$' service-list --sheet --format=md doucovani
check_match 'a closed one is said' '^! They take nobody now\.$' service-list --sheet --lang=en linka
check_no_match 'and not asked whether it has a place' 'Is there a place|we do not know' \
	service-list --sheet --lang=en linka
sed -i '/^linka/s/temporarily-closed/defunct/' services.csv
check_match 'nor one that is gone' '^! This service is no longer there\.$' service-list --sheet --lang=en linka
sed -i '/^linka/s/defunct/active/' services.csv
check_match 'what is out of date says nothing' '^- we do not know: ask when you call$' \
	service-list --sheet --lang=en linka
check_match 'a duplicate means the service behind it' '^Poradna$' service-list --sheet poradna-b
check_error 2 'something is missing' service-list --lang=en --sheet
check_error 2 "'poradna' is one word too many" service-list --lang=en --sheet linka poradna
check_error 2 'need does not go with --sheet' service-list --lang=en --sheet --need therapy linka
check_error 2 "'json' is not a format of a sheet" service-list --lang=en --sheet --format=json linka
check_error 3 "service: 'linke' .*did you mean 'linka'" service-list --lang=en --sheet linke
cp "$SCRATCH/services" services.csv

mv cases "$SCRATCH/cases"
check_match 'without the cases there are no ratings' '"raters": null' service-list --format=json
check_match 'and people are told' '^Ratings are kept with the cases' service-list --format=table
mv "$SCRATCH/cases" cases

check_error 3 "service: 'linke' is not in services.csv \(did you mean 'linka'\?\)" service-list linke
check_error 3 "needs: 'therap' .*did you mean 'therapy'" service-list --need therap
check_error 3 "kind: 'crisis-hel' .*did you mean 'crisis-help'" service-list --kind crisis-hel
check_error 3 "forms 'inpatient' is none of: outpatient, residential, outreach" service-list --form inpatient
check_error 3 "places: 'mos' .*did you mean 'most'" service-list --place mos
check_error 2 "--status: 'open' is none of: active, inactive, defunct, temporarily-closed, unknown" \
	service-list --status open
check_error 2 '--place is missing \(the middle of --within\)' service-list --within 5
check_error 3 "nobody knows where 'litvinov' lies" service-list --place litvinov --within 5
check_error 2 "--age: 'six' is not a number" service-list --age six
check_error 2 "--format: 'xml' is no format" service-list --format=xml
check_error 3 'there is no store here' env -C / service-list
echo 'x,"' >>availability/2022/jan.malik.csv
check_error 3 'availability/2022/jan.malik.csv:4:3: error: a quote that is not closed' service-list
git checkout -q . && rm -rf availability cases/ratings
sed -i '1s/id,name/name/' services.csv
check_error 3 "services.csv:1:1: error: column 'id' is missing" service-list
finish
