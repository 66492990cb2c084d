#!/bin/sh
# service-import: a directory of services comes in whole or is named, again and again, and what people
# wrote stays.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
hsds=$SCRATCH/Hsds_Nova

# package: a small directory that is fine, in $hsds.
package() {
	rm -rf "$hsds" && mkdir "$hsds" && cd "$hsds" || exit 1
	cat >organizations.csv <<'.'
id,name
o1,"Pod
lipou, z. s."
o2,Klíč
.
	printf '\357\273\277' >services.csv
	cat >>services.csv <<'.'
id,organization_id,name,alternate_name,description,url,email,status
S 1,o1,Rodinná terapie,,"Povídání
o všem.",https://lipa.example.org,lipa@example.org,active
2,o2,"Doučování, klub",Klub,,,,Temporarily Closed
3,o9,Potravinová banka,,,,,paused
4,,Bez všeho,,,,,
.
	cat >locations.csv <<'.'
id,organization_id,name,latitude,longitude
L1,o1,Dům pod lipou,50.50301234,13.63621234
L2,o2,Klubovna,50.51,
.
	cat >physical_addresses.csv <<'.'
id,location_id,address_1,address_2,city,state_province,postal_code,country
1,L1,Lipová 1,dvůr,Most,,434 01,CZ
.
	cat >services_at_location.csv <<'.'
id,service_id,location_id
1,S 1,L1
2,S 1,L2
3,2,L2
.
	cat >phones.csv <<'.'
id,location_id,service_id,organization_id,service_at_location_id,number,extension,type
1,,,o2,,+420 476 000 002,,voice
2,L2,,,,+420 476 000 003,,fax
3,,S 1,,,+420 476 000 001,12,
.
	cat >required_documents.csv <<'.'
id,service_id,document
1,2,občanský průkaz
2,2,"vysvědčení
(kopie)"
.
	cat >taxonomy.csv <<'.'
id,name
T1,Tutoring
T2,Family Counseling
.
	cat >services_taxonomy.csv <<'.'
id,service_id,taxonomy_id
1,2,T1
2,4,T2
.
	cd "$store" || exit 1
}

# rows FILE: the rows of a store's table that an import made, without what they remember.
rows() { grep -h '^hsds-nova' "$@" | sed 's/,a[^,]*$//'; }

# counts READ NEW CHANGED UNCHANGED GONE REFUSED UNKNOWN: what is printed.
counts() {
	printf '%s\t%s\n' read "$1" new "$2" changed "$3" unchanged "$4" gone "$5" refused "$6" \
		unknown-status "$7"
}

# imports NAME COUNTS...: imports and expects these counts, which add up.
imports() {
	name=$1
	shift
	counts "$@" >"$SCRATCH/.counts"
	[ "$1" -eq $(($2 + $3 + $4 + $6)) ] || bail "$name: $*"
	run service-import "$hsds"
	expect_status 0
	cmp -s "$SCRATCH/.counts" "$out" || trouble "other counts"
	result "$name" service-import
}

# says NAME <PATTERNS: the last import said each of them, a line, on standard error.
says() {
	while read -r pattern; do
		grep -Eq -e "$pattern" "$err" || trouble "nothing said matches $pattern"
	done
	result "$1"
}

# lines_changed FILE: how many lines differ from what git has.
lines_changed() { git diff --numstat -- "$1" | cut -f 1,2; }

cp services.csv "$SCRATCH/services.before"
package
imports 'a directory comes in' 4 4 0 0 0 0 2
says 'and says what it left out' <<'.'
/Hsds_Nova/services.csv:5:3: warning: 'o9' is not in organizations.csv \(left out\)
/Hsds_Nova/services.csv:5:28: warning: 'paused' is no status \(active, inactive, defunct, temporarily-closed
/Hsds_Nova/locations.csv:3:16: warning: latitude '50.51', longitude '': only one of latitude and longitude is there
^wrote places.csv$
^wrote services.csv$
.
check_same 'services, mapped' rows services.csv <<'.'
hsds-nova-2,"Doučování, klub",Klíč,,,tutoring,,,hsds-nova-l2,,,temporarily-closed,,,+420 476 000 002,"občanský průkaz, vysvědčení (kopie)",,hsds-nova,2,,,,,,,,,
hsds-nova-3,Potravinová banka,,,,food,,,,,,,,,,,,hsds-nova,3,,,,,,,,,
hsds-nova-4,Bez všeho,,,,parenting-support;therapy,,,,,,,,,,,,hsds-nova,4,,,,,,,,,
hsds-nova-s-1,Rodinná terapie,"Pod lipou, z. s.",,,therapy,,,hsds-nova-l1;hsds-nova-l2,,,active,https://lipa.example.org,lipa@example.org,+420 476 000 001 ext. 12,,,hsds-nova,S 1,,,,,,,,,
.
check_same 'locations, as places' rows places.csv <<'.'
hsds-nova-l1,Dům pod lipou,"Lipová 1, dvůr, Most, 434 01",site,,50.503012,13.636212,hsds-nova,L1
hsds-nova-l2,Klubovna,,site,,,,hsds-nova,L2
.
check_same 'rows of people grow by empty cells' sh -c 'grep -v ^hsds services.csv | sed 1d' <<.
$(sed '1d; s/$/,,,,,,,,/' "$SCRATCH/services.before")
.
check 'the store is fine' store-check
git add . && git commit -q -m Import

imports 'again' 4 0 0 4 0 0 2
check_same 'and nothing has changed' git status --short </dev/null

# A change there changes a line here.
sed -i 's/lipa@example.org/terapie@example.org/' "$hsds/services.csv"
imports 'a row that has changed' 4 0 1 3 0 0 2
check_same 'changes one line' lines_changed services.csv <<'.'
1	1
.
git commit -q -a -m Change

# What people write is theirs.
sed -i '1s/x_imported/&,x_ours/; 2,$s/$/,/; /^hsds-nova-s-1,/{
	s/,therapy,/,mediation;therapy,/; s/000 001 ext. 12/000 009/; s/,$/,mine/; s/,S 1,,,/,S 1,,Volat ráno.,/
	s/hsds-nova-l2,,/hsds-nova-l2,7,/ }' services.csv
check 'a person may change rows' store-check
git commit -q -a -m Ours
imports 'what a person wrote' 4 0 0 4 0 0 2
check_same 'stays' git status --short </dev/null
sed -i 's/000 001,12/000 005,/' "$hsds/phones.csv"
sed -i 's/Rodinná terapie/Terapie/' "$hsds/services.csv"
imports 'both have changed' 4 0 1 3 0 0 2
says 'the person wins and hears of it' <<'.'
^services.csv:[0-9]+:[0-9]+: warning: phone is kept as a person wrote it \(the directory now says '\+420 476 000 005'\)$
.
check_match 'the other cells follow the directory' \
	'^hsds-nova-s-1,Terapie,.*,mediation;therapy,.*hsds-nova-l2,7,.*000 009,.*Volat ráno\.,*a.*,mine$' \
	cat services.csv
imports 'it is said once' 4 0 0 4 0 0 2
check_no_match 'and then taken as settled' 'kept' service-import "$hsds"
git commit -q -a -m Both

# What is gone stays, as inactive.
sed -i '/^2,/d; /^4,/d' "$hsds/services.csv"
imports 'two are gone' 2 0 0 2 2 0 1
check_match 'and become inactive' '^hsds-nova-2,.*,inactive,' cat services.csv
check_same 'a line each' lines_changed services.csv <<'.'
2	2
.
imports 'once' 2 0 0 2 0 0 1
git commit -q -a -m Gone
package
sed -i 's/^2,o2/2;o2/' "$hsds/services.csv"
run service-import "$hsds"
says 'nothing is gone while rows cannot be read' <<'.'
services.csv: note: not all rows can be read: no service is taken for gone
.
package
run service-import "$hsds"
check_match 'what comes back is as the directory says' '^hsds-nova-2,.*,temporarily-closed,' cat services.csv
git commit -q -a -m Back

# A dry run shows.
sed -i 's/Klíč/Klíčnice/' "$hsds/organizations.csv"
check_unchanged 'a dry run writes nothing' service-import -n "$hsds"
check_match 'and shows the line' '^\+hsds-nova-2,.*Klíčnice' service-import -n "$hsds"
check_told 'and the counts' "^changed	1$" service-import -n "$hsds"
commits_only service-import "$hsds" <<'.'
services.csv
.

# Rows that are no use are refused, each with its line; the rest comes in.
package
cat >"$hsds/services.csv" <<'.'
id,name,organization_id,status
5,Pátá,,active
5,Pátá podruhé,,active
,Bez čísla,,active
6,Málo
7,Moc,,active,navíc
8,"Uvozov"ka,,active
9,,,active
A/B,První,,active
a b,Druhá,,active
7103192745,Rodné číslo,,active
=1+1,"=cmd|' /C calc'!A0",,active
.
imports 'of eleven rows five come in' 11 5 0 0 0 6 0
says 'the others are named' <<'.'
services.csv:3:1: warning: the id '5' stands in line 2 already
services.csv:4:1: warning: a row without an id
services.csv:5:7: warning: the row has 2 cells \(the header has 4\)
services.csv:6:15: warning: the row has 5 cells
services.csv:7:[0-9]+: warning: text behind the closing quote
services.csv:8:3: warning: the service has no name
services.csv:10:1: note: 'a b' becomes 'hsds-nova-a-b-2': 'hsds-nova-a-b' is taken already
services.csv:11:1: warning: the service's id looks like a birth number
.
check_match 'a formula is a text as any other' "^hsds-nova-1-1,=cmd" cat services.csv
imports 'ids stay where they are' 11 0 0 5 0 6 0

# A number of a phone that could be somebody's is left out, and said once.
package
sed -i 's/+420 476 000 002/7103192745/' "$hsds/phones.csv"
sed -i 's/^4,,/4,o2,/' "$hsds/services.csv"
run service-import "$hsds"
[ "$(grep -c "'7103192745' looks like a birth number" "$err")" -eq 1 ] || trouble 'not said once'
expect_status 0
result 'nothing that looks like a birth number comes in'

# Other names, other line ends, keys that lead nowhere.
git reset -q --hard "$(git rev-list --max-parents=0 HEAD)"
rm -rf "$hsds" && mkdir "$hsds"
printf 'Name,ID,Organisation,Minimum_Age,maximum-age\r\nKlub,1,x,6,15.5\nSpolek,2,,18,6\r\n' >"$hsds/SERVICE.CSV"
printf 'service_id,location_id\n1,1\n1,2\n9,1\n1,1\n' >"$hsds/service_at_location.csv"
printf 'id,name,Lat,Lon\n1,Dům,0,0\n' >"$hsds/location.csv"
printf 'location_id,address_type,address_1,city\n1,postal,P. O. Box,Most\n1,physical,Dlouhá 2,Most\n' \
	>"$hsds/address.csv"
printf 'id,name\nT,jen slovník\n' >"$hsds/taxonomy.csv"
printf 'id,term\nt,Tutoring\n' >"$hsds/taxonomy_term.csv"
printf 'link_id,link_entity,taxonomy_term_id\n1,service,t\n1,location,q\n2,service,q\n' >"$hsds/attribute.csv"
imports 'tables and columns go by their other names' 2 2 0 0 0 0 2
says 'what leads nowhere is named' <<'.'
SERVICE.CSV:3:11: warning: the lower age is above the upper one
location.csv:2:7: warning: latitude '0', longitude '0': out of range
service_at_location.csv:3:3: warning: '2' is not in location.csv
service_at_location.csv:4:1: warning: '9' is not in SERVICE.CSV
attribute.csv:4:11: warning: 'q' is not in taxonomy_term.csv
.
check_same 'to the same end' rows services.csv places.csv <<'.'
hsds-nova-1,Klub,,,,tutoring,6,15,hsds-nova-1,,,,,,,,,hsds-nova,1,,,,,,,,,
hsds-nova-2,Spolek,,,,,,,,,,,,,,,,hsds-nova,2,,,,,,,,,
hsds-nova-1,Dům,"Dlouhá 2, Most",site,,,,hsds-nova,1
.
git reset -q --hard

rm -rf "$hsds" && mkdir "$hsds"
printf 'id,name,status\n1,A,Temporarily closed\n2,B,temporarily_closed\n3,C,temporarily-closed\n4,D,closed 2\n' \
	>"$hsds/services.csv"
imports 'a status is known by its words, whatever parts them' 4 4 0 0 0 0 1
check_match 'three of them' '^3$' grep -c temporarily-closed services.csv
git reset -q --hard

# What cannot be imported at all.
package
check_error 2 'something is missing' service-import
check_error 2 "one word too many" service-import "$hsds" "$hsds"
check_error 2 "--source: 'Bad name' is no name" service-import --source 'Bad name' "$hsds"
check_error 2 "--source is missing \(the folder '\.' has no name" service-import .
check_error 3 'nowhere: error: cannot open the directory: No such file' service-import nowhere
check_error 3 'spis.md: error: this is no folder' service-import spis.md
check_error 3 'there is no services.csv here' service-import vocabulary
echo 'id,name' >"$hsds/services.csv"
check_error 3 'no service can be read in services.csv' service-import "$hsds"
printf 'id,nazev\n1,Klub\n' >"$hsds/services.csv"
check_error 3 "services.csv:1:1: error: column 'name' is missing" service-import "$hsds"
printf 'id,name\n1,\0\0\0\n' >"$hsds/services.csv"
check_error 3 'services.csv:2:3: error: .*NUL' service-import "$hsds"
printf 'id,name\n1,\350esky\n' >"$hsds/services.csv"
check_error 3 'services.csv:2:3: error: .*UTF-8' service-import "$hsds"
package
: >"$hsds/organizations.csv"
check_error 3 'organizations.csv:1:1: error: the table is empty' service-import "$hsds"
printf 'id,"name\n1,Klub\n' >"$hsds/organizations.csv"
check_error 3 'organizations.csv:1:4: error: a quote that is not closed' service-import "$hsds"
package
printf 'x,"' >>services.csv
check_error 3 'services.csv:[0-9]+:3: error: a quote that is not closed' service-import "$hsds"
git checkout -q .
printf 'a-need,,,(\n' >>vocabulary/needs.csv
check_error 3 'needs.csv:[0-9]+:[0-9]+: error: the pattern is wrong' service-import "$hsds"
git checkout -q .
refuses_wrong_stores service-import "$hsds"

# Real directories, where they are at hand; the numbers are counted apart from us, by Python.
data=$TOP/../shared/data
if [ -e "$data/hsds-miami/services.csv" ]; then
	hsds=$data/hsds-miami
	imports 'Miami comes in whole' 4089 4089 0 0 0 0 4089
	cp "$err" "$SCRATCH/said"
	check 'as Python counts' python3 "$TOP/tests/tools/hsds.py" "$hsds" . "$SCRATCH/said"
	imports 'Miami again' 4089 0 0 4089 0 0 4089
	hsds=$data/hsds-sample
	imports 'the sample comes in whole' 13 13 0 0 0 0 0
	cp "$err" "$SCRATCH/said"
	check 'as Python counts, too' python3 "$TOP/tests/tools/hsds.py" "$hsds" . "$SCRATCH/said"
	check_no_match 'it is the clean one' warning service-import "$hsds"
	check 'the store is fine with both' store-check
fi
finish
