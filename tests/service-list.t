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
lists 'a duplicate means the service behind it' poradna poradna-b
lists 'filters and names together' doucovani --form outpatient doucovani linka
check_match 'ids on standard input' '^linka	Linka' sh -c 'echo linka Linka | service-list -'
check_status 1 'nothing found is a no' service-list --need housing
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
check_error 2 "--age: 'six' is not a number" service-list --age six
check_error 2 "--format: 'xml' is no format" service-list --format=xml
check_error 3 'there is no store here' env -C / service-list
echo 'x,"' >>availability/2022/jan.malik.csv
check_error 3 'availability/2022/jan.malik.csv:4:3: error: a quote that is not closed' service-list
git checkout -q . && rm -rf availability cases/ratings
sed -i '1s/id,name/name/' services.csv
check_error 3 "services.csv:1:1: error: column 'id' is missing" service-list
finish
