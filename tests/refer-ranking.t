#!/bin/sh
# refer: the order of 20 services and the reasons, worked out by hand; why a service is not among them.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# One degree of latitude on the sphere of 6371.0088 km is 111.195 km. The family lives in most; north of
# it lie, in km: near 4.45 (0.040 degrees), town 11.12 (0.100), hill 33.36 (0.300), far 55.60 (0.500).
# The school and the community centre have no coordinates of their own: theirs are near's.
cat >places.csv <<'.'
id,name,address,kind,part_of,latitude,longitude,source,source_id
centrum,Komunitní centrum,,centre,near,,,,
far,Dálka,,municipality,kraj,51.0030,13.6362,,
hill,Kopec,,municipality,kraj,50.8030,13.6362,,
kraj,Kraj,,region,,50.5030,13.6362,,
most,Most,,municipality,kraj,50.5030,13.6362,,
near,Blízko,,municipality,kraj,50.5430,13.6362,,
nowhere,Utajeno,,site,kraj,,,,
skola,Základní škola,,school,near,,,,
town,Město,,municipality,kraj,50.6030,13.6362,,
.
# What each says of itself, and in the last column the rank that follows by hand (see below).
cat >"$SCRATCH/services" <<'.'
a-far       outpatient  therapy           0-18  far      -  active             4
b-school    outpatient  therapy           0-18  skola    -  active             2
c-centre    outpatient  therapy           0-18  centrum  -  active             3
d-comes     outreach    therapy           0-18  town     12 active             1
e-short     outpatient  therapy           0-18  most     -  active             5
f-asks      outpatient  therapy           0-18  most     -  active             9
g-open      outpatient  therapy           0-18  most     -  -                  10
h-stale     outpatient  therapy;tutoring  0-18  most     -  active             11
i-never     outpatient  therapy           0-18  town     -  active             13
j-good      outpatient  therapy           0-18  near     -  active             7
k-poor      outpatient  therapy           0-18  near     -  active             8
l-two       outpatient  therapy           0-18  near     -  active             12
m-nowhere   outpatient  therapy           0-18  nowhere  -  active             15
n-hill      outpatient  therapy           -     hill     -  active             14
o-long      outpatient  therapy           0-18  most     -  active             16
p-full      outpatient  therapy           0-18  most     -  active             17
q-short-far outpatient  therapy           0-18  town     -  active             6
r-closed    outpatient  therapy           0-18  most     -  temporarily-closed -
s-adults    outpatient  therapy           18-   most     -  active             -
t-tutoring  outpatient  tutoring          0-18  most     -  active             -
.
#  1  d-comes      free; comes to the family (11.12 km is within its 12)
#  2  b-school     free; 4.45 km, by the town of the school; the same band as the next: by its id
#  3  c-centre     free; 4.45 km
#  4  a-far        free; 55.60 km: the same therapy as at the school, but far away
#  5  e-short      a waiting list of 30 days, the last that is short; 0 km
#  6  q-short-far  a waiting list of 10 days: the same band; 11.12 km is a farther one
#  7  j-good       nobody asked, the middle band; 4.45 km, within 5 like home; good by three raters
#  8  k-poor       the same, but poor (good, poor, poor: the lower median)
#  9  f-asks       an assessment first: the middle band; 0 km; effect unknown, so by its id from here
# 10  g-open       a waiting list of unknown length: the middle band; 0 km
# 11  h-stale      free 61 days ago, out of date after 60: the middle band; 0 km
# 12  l-two        nobody asked; 4.45 km; two raters are not heard: effect unknown
# 13  i-never      nobody asked; 11.12 km
# 14  n-hill       nobody asked; 33.36 km; the ages are not known
# 15  m-nowhere    nobody asked; distance unknown is the last band
# 16  o-long       a waiting list of 31 days
# 17  p-full       full: of two answers of the day the more cautious counts
#     r-closed     temporarily closed
#     s-adults     from 18, and the child is 9 or 10
#     t-tutoring   another need
{
	echo 'id,name,organization,kind,forms,needs,age_min,age_max,places,outreach_km,capacity_max,status,url,email,phone,bring,assured,source,source_id,same_as,note'
	while read -r id forms needs ages places km status _; do
		echo "$id,$id,,,$forms,$needs,${ages%-*},${ages#*-},$places,${km#-},,${status#-},,,,,,,,,"
	done <"$SCRATCH/services"
} >services.csv
mkdir -p availability/2022 cases/ratings/2022
cat >availability/2022/anna.bekova.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-07-15,h-stale,,aa01,capacity,3,,,
2022-09-01,p-full,,aa02,capacity,1,,,
2022-09-10,a-far,,aa03,capacity,,,,
2022-09-10,b-school,,aa04,capacity,,,,
2022-09-10,c-centre,,aa05,capacity,,,,
2022-09-10,d-comes,,aa06,capacity,,,,
2022-09-10,e-short,,aa07,waitlist,,30,,
2022-09-10,f-asks,,aa08,additional-assessment,,,,
2022-09-10,g-open,,aa09,waitlist,,,,
2022-09-10,o-long,,aa10,waitlist,,31,,
2022-09-10,p-full,,aa11,capacity,2,,,
2022-09-10,q-short-far,,aa12,waitlist,,10,,
.
cat >availability/2022/jan.malik.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-09-10,p-full,,aa01,no-capacity,,,,
.
# rates SERVICE:GRADE...: the rows of a rater on how much they help.
rates() {
	number=0
	echo 'date,service,id,quality,effectiveness,corrects,note'
	for rating; do
		number=$((number + 1))
		echo "2022-09-01,${rating%:*},aa0$number,,${rating#*:},,"
	done >"$SCRATCH/ratings"
	cat "$SCRATCH/ratings"
}
rates j-good:good k-poor:good l-two:excellent >cases/ratings/2022/anna.bekova.csv
rates j-good:good k-poor:poor l-two:excellent >cases/ratings/2022/jan.malik.csv
rates j-good:excellent k-poor:poor >cases/ratings/2022/petr.dub.csv
check 'the store is in order' store-check

awk '$NF != "-" { print $NF, $1 }' "$SCRATCH/services" | sort -n | cut -d' ' -f2 >"$SCRATCH/by-hand"
ask() { refer --need therapy --for c1 "$@" "$family"; }
check_same 'twenty services stand as by hand' ask --format=ids <"$SCRATCH/by-hand"
for format in tsv csv table; do
	run ask --format=$format
	grep -oE '^[a-t]-[a-z-]+' "$out" >"$SCRATCH/order"
	check "in $format as well" diff "$SCRATCH/by-hand" "$SCRATCH/order"
done
check_same 'each with its reasons' sh -c "refer --need therapy --for c1 $family | cut -f 1,3,4" <<'.'
d-comes	0.0	availability:capacity;distance:outreach;age:yes;effectiveness:unknown;quality:unknown
b-school	4.4	availability:capacity;distance:up-to-5-km;distance:approximate;age:yes;effectiveness:unknown;quality:unknown
c-centre	4.4	availability:capacity;distance:up-to-5-km;distance:approximate;age:yes;effectiveness:unknown;quality:unknown
a-far	55.6	availability:capacity;distance:over-40-km;age:yes;effectiveness:unknown;quality:unknown
e-short	0.0	availability:wait-up-to-30-days;distance:up-to-5-km;age:yes;effectiveness:unknown;quality:unknown
q-short-far	11.1	availability:wait-up-to-30-days;distance:up-to-15-km;age:yes;effectiveness:unknown;quality:unknown
j-good	4.4	distance:up-to-5-km;effectiveness:good;age:yes;availability:unknown;quality:unknown
k-poor	4.4	distance:up-to-5-km;effectiveness:poor;age:yes;availability:unknown;quality:unknown
f-asks	0.0	availability:additional-assessment;distance:up-to-5-km;age:yes;effectiveness:unknown;quality:unknown
g-open	0.0	availability:wait;distance:up-to-5-km;age:yes;status:unknown;wait:unknown;effectiveness:unknown;quality:unknown
h-stale	0.0	availability:stale;distance:up-to-5-km;age:yes;effectiveness:unknown;quality:unknown
l-two	4.4	distance:up-to-5-km;age:yes;availability:unknown;effectiveness:unknown;quality:unknown
i-never	11.1	distance:up-to-15-km;age:yes;availability:unknown;effectiveness:unknown;quality:unknown
n-hill	33.4	distance:up-to-40-km;age:unknown;availability:unknown;effectiveness:unknown;quality:unknown
m-nowhere		age:yes;availability:unknown;distance:unknown;effectiveness:unknown;quality:unknown
o-long	0.0	availability:wait-over-30-days;distance:up-to-5-km;age:yes;effectiveness:unknown;quality:unknown
p-full	0.0	availability:no-capacity;availability:disagree;distance:up-to-5-km;age:yes;effectiveness:unknown;quality:unknown
.
check_match 'with distance first the school still comes before far away' 'b-school.* a-far' \
	sh -c "refer --need therapy --for c1 --prefer distance --format=ids $family | tr '\n' ' '"

# Why: what a service must be, then its bands and its rank.
why() { refer --lang=en --need therapy --for c1 --why "$@" "$family"; }
# says_no NAME ROW SERVICE: it is not in the list, for that reason.
says_no() {
	name=$1 row=$2
	shift 2
	run why "$@"
	expect_status 1
	grep -Fqx -e "$row" "$out" || trouble "no row $row"
	result "$name" why "$@"
}
says_no 'why not: closed' 'status	no	temporarily-closed' r-closed
says_no 'why not: the age' 'age	no	18-' s-adults
says_no 'why not: another need' 'need	no	tutoring' t-tutoring
check_same 'why there' why a-far <<'.'
status	yes	active
need	yes	therapy
age	yes	0-18
availability	capacity	2022-09-10
distance	over-40-km	55.6
effectiveness	unknown	
quality	unknown	
rank	4	c-centre;distance
.
check_same 'for people' why k-poor --format=table <<'.'
what           fits              why
status         yes               active
need           yes               therapy
age            yes               0-18 (c1: 9-10)
free places    nobody has asked
distance (km)  up to 5 km        4.4
effect         poor
quality        not known
rank           8                 of 17, behind j-good by this: effect
k-poor is in the list.
.
check_match 'by the id alone' '^rank	3	b-school;id$' why c-centre
check_match 'what is not known is said' '^status	unknown	$' why g-open
check_match 'with another criterion first' '^rank	1	$' why d-comes --prefer distance
sed -i '/^t-tutoring/s/,,$/,b-school,/' services.csv
says_no 'why not: a duplicate' 'same-as	no	b-school' t-tutoring
check_error 2 '--need is missing' refer --lang=en --why a-far "$family"
check_error 3 "service: 'a-fa' .*did you mean 'a-far'" why a-fa
check_error 2 'limit does not go with --why' why a-far --limit 3
finish
