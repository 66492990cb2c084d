#!/bin/sh
# service-import: packages that are broken in the ways of real ones (tests/packages). Every row is
# accounted for, every value that is not used is in the report, and a second import changes nothing.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
report=$SCRATCH/unused.csv

# accounts NAME READ NEW REFUSED [OPTION...]: tests/packages/NAME comes in with these numbers, and then
# again without a change.
accounts() {
	name=$1 read=$2 new=$3 refused=$4 package=$TOP/tests/packages/$1
	shift 4
	[ "$read" -eq $((new + refused)) ] || bail "$name: $read"
	run service-import --report "$report" "$@" "$package"
	cp "$err" "$SCRATCH/said"
	expect_status 0
	grep -q "^service-import: note: services read: $read (new $new, changed 0, unchanged 0, refused $refused); gone and made inactive: 0$" \
		"$err" || trouble 'another sum'
	printf '%s\t%s\n' read "$read" new "$new" changed 0 unchanged 0 gone 0 refused "$refused" >"$SCRATCH/.counts"
	grep -v '^unknown-status' "$out" | cmp -s "$SCRATCH/.counts" - || trouble 'other counts'
	git add . && git commit -q -m "Import $name"
	run service-import "$@" "$package"
	expect_status 0
	grep -q "^unchanged	$new$" "$out" || trouble 'not all unchanged'
	[ -z "$(git status --short)" ] || trouble 'the second import changes something'
	result "$name: $read rows, $new in, $refused refused, and again"
}

# says NAME <PATTERNS: the first import of accounts() said each of them, a line, on standard error.
says() {
	while read -r pattern; do
		grep -Eq -e "$pattern" "$SCRATCH/said" || trouble "nothing said matches $pattern"
	done
	result "$1"
}

# unused: the report, without the folders of its files.
unused() { sed 's,^[^ ,]*/,,' "$report"; }

# rows NAME FILE COLUMNS: columns of a store's table, of one source.
rows() { grep "^$1-" "$2" | cut -d , -f "$3"; }

accounts dangling 3 3 0
says 'every key that leads nowhere is named' <<'.'
services.csv:3:3: warning: 'o2' is not in organizations.csv
services.csv:2:32: warning: 't8' is no term
services_at_location.csv:2:5: warning: 'L9' is not in locations.csv
services_at_location.csv:3:3: warning: '8' is not in services.csv
physical_addresses.csv:2:3: warning: 'L7' is not in locations.csv
phones.csv:4:5: warning: 'o9' is not in organizations.csv
required_documents.csv:2:3: warning: '7' is not in services.csv
services_taxonomy.csv:2:5: warning: 't9' is not in taxonomy.csv
.
check 'and the report has all else' python3 "$TOP/tests/tools/unused.py" "$package" . "$report"
check_match 'with its reason' '^phones.csv,2,service_id,9,dangling$' unused
check_match 'a number that nobody can be called by' '^phones.csv,2,number,\+420 476 000 001,unused$' unused

accounts ragged 10 3 7
says 'a row that is too short or too long is named' <<'.'
services.csv:3:13: warning: the row has 3 cells \(the header has 5\)
services.csv:4:35: warning: the row has 6 cells
services.csv:8:16: warning: the row has 7 cells
services.csv:9:18: warning: text behind the closing quote
services.csv:11:1: warning: a row without an id
services.csv:13:8: warning: a quote that is not closed
services.csv: note: not all rows can be read: no service is taken for gone
.
check_match 'and in the report as it stands' '^services.csv,4,,"3,Třetí,,active,treti@example.org,navíc",cells$' unused

accounts lines 5 5 0
check_same 'lines end in three ways in one file' rows lines services.csv 2 <<'.'
Poradna
Klub pro děti
Krizová pomoc
Mediace v rodině
Doučování
.
check_match 'and so do cells' '^"1,|první řádek' unused

accounts semicolons 3 2 1
check_same 'semicolons' rows semicolons services.csv 1-3,7 <<'.'
semicolons-1,Klub; pro mladší,"Spolek,
semicolons-2,"Klub, pro starší",
.
check_match 'decimal commas' '^semicolons-l1,Klubovna,,site,,50.503012,13.636212,' cat places.csv

accounts tabs 2 2 0
check_same 'tabs, and the names of version 3' rows tabs services.csv 1-15 <<'.'
tabs-s-1,"Raná péče, Most",Klíč,,,early-intervention,0,7,tabs-l-1,,,active,,
tabs-s-2,Klub,Klíč,,,tutoring,,,,,,temporarily-closed,,,
.
check_match 'an address of version 3' '^tabs-l-1,Dům,"Dlouhá 1, Most, 43401",site,,50.5000,|13.6' cat places.csv
check_match 'a table that has no place here' '^schedule.csv,2,byday,MO,not-read$' unused

check_error 3 "services.csv:2:5: error: byte 0xF8 is not UTF-8 .*--encoding cp1250" service-import --source x \
	"$TOP/tests/packages/cp1250"
accounts cp1250 2 2 0 --encoding cp1250
check_same 'text from Windows' rows cp1250 services.csv 2,3 <<'.'
Středisko výchovné péče „Žabka“,Město Klášterec
Šatník,Město Klášterec
.
mkdir "$SCRATCH/broken" && printf 'id;name\n1;\201 a \230\n' >"$SCRATCH/broken/services.csv"
check_error 3 'services.csv:2:3: error: byte 0x81 is no character of cp1250' \
	service-import --encoding=Windows-1250 "$SCRATCH/broken"
check_error 3 'services.csv:2:7: error: byte 0x98 is no character of cp1250' \
	service-import --encoding=cp1250 "$SCRATCH/broken"
check_error 2 "--encoding: 'latin2' is none of" service-import --encoding latin2 "$SCRATCH/broken"

accounts formulas 3 2 1
check_match 'a formula is a text' "^formulas-1-1,=cmd\|' /C calc'!A0,.*,@SUM\(1\),-1\+1," cat services.csv
check_match 'a status that begins so is none' "^services.csv,3,status,=active,status$" unused

accounts coordinates 1 1 0
says 'coordinates that cannot be' <<'.'
locations.csv:10:[0-9]+: warning: latitude '50.51', longitude '-13.62': far from all others, but with another sign among them \(left out\)
locations.csv:11:[0-9]+: warning: latitude '13.62', longitude '50.51': far from all others, but exchanged among them \(left out\)
locations.csv:12:[0-9]+: warning: .*: out of range
locations.csv:13:[0-9]+: warning: .*: not two decimal numbers
locations.csv:14:[0-9]+: warning: .*: only one of latitude and longitude is there
.
check_same 'eight of thirteen can' sh -c "grep -c '^coordinates-l.*,[45]' places.csv" <<'.'
8
.
check_match 'each half is in the report' '^locations.csv,11,longitude,50.51,coordinates$' unused

accounts ids 7 4 3
says 'ids that are shared, missing or there already' <<'.'
services.csv:3:1: warning: the id '1' stands in line 2 already
services.csv:4:1: warning: a row without an id
services.csv:5:3: note: the same name, organization and places as in line 2
services.csv:7:1: note: 'a-B' becomes 'ids-a-b-2'
services.csv:8:1: warning: the service's id looks like a birth number
organizations.csv:3:1: warning: a row without an id
locations.csv:3:1: warning: the id '1' stands in line 2 already
.
check 'the report has all of those rows' python3 "$TOP/tests/tools/unused.py" "$package" . "$report"
check_match 'but for what looks like a birth number' '^services.csv,8,id,,private$' unused
check_no_match 'which is not copied further' 7103192745 unused

accounts words 6 6 0
check_same 'foreign words for a status' rows words services.csv 1,7,8,12 <<'.'
words-1,6,15,active
words-2,,15,temporarily-closed
words-3,,,
words-4,,,
words-5,,,
words-6,2,,defunct
.
check 'are in the report' python3 "$TOP/tests/tools/unused.py" "$package" . "$report"

# datapackage.json says which file is which table, and how it is written.
accounts described 2 2 0
says 'what it names and has not' <<'.'
datapackage.json:8:5: note: 'data/mista.csv' is not in the folder
datapackage.json:9:5: note: '../phones.csv' is not in the folder
.
check_same 'its tables' rows described services.csv 2,3 <<'.'
Žabka,Kraj
"Šípek, klub"
.
run service-import "$TOP/tests/packages/described/datapackage.json"
grep -q "^unchanged	2$" "$out" || trouble 'not the same'
expect_status 0
result 'it may be named itself'
described=$SCRATCH/described
cp -R "$TOP/tests/packages/described" "$described" && chmod -R u+w "$described"
sed -i 's/windows-1250/ebcdic/' "$described/datapackage.json"
check_error 3 "datapackage.json:5:5: error: the encoding 'ebcdic' is none of" service-import "$described"
sed -i 's/ebcdic/cp1250/; s/"|"/"||"/' "$described/datapackage.json"
check_error 3 "the delimiter '\|\|' is no single character" service-import "$described"
sed -i 's/"||"/"|"/; s,\["./data/organizace.csv"\],["data/organizace.csv"\, "b.csv"],' "$described/datapackage.json"
check_error 3 "'data/organizace.csv' is one of several files" service-import "$described"
check_error 3 'other.json: error: there is no such file' service-import "$described/other.json"
echo '{"resources": [' >"$described/datapackage.json"
check_error 3 'datapackage.json:2:1: error: the file ends in the middle' service-import "$described/datapackage.json"
echo '{"name": 1}' >"$described/datapackage.json"
check_error 3 'datapackage.json: error: there is no list of resources' service-import "$described/datapackage.json"
cp "$TOP/tests/packages/words/services.csv" "$described"
check_told 'nobody asked for one that is broken' 'datapackage.json: warning: there is no list' \
	service-import -n "$described"

# A table that a directory can do without need not be right.
printf 'number\n1\n' >"$described/phones.csv" && printf 'key,name\n1,x\n' >"$described/organizations.csv"
check_told 'a table without a column that it needs' \
	"organizations.csv:1:1: warning: column 'id' is missing" service-import -n "$described"

# A cell that no field can hold is left out, the rest of the directory comes in.
long=$SCRATCH/long
mkdir "$long" && printf 'id,name,email\n1,%070000d,a@example.org\n2,Poradna,\n' 1 >"$long/services.csv"
check_told 'a text that is too long' 'services.csv:2:3: warning: the text is longer than 65536 bytes \(left out\)' \
	service-import --report "$report" "$long"
check_same 'leaves its row' rows long services.csv 1,2,14 <<'.'
long-1,,a@example.org
long-2,Poradna,
.
check_match 'is in the report' '^services.csv,2,name,0+1,long$' unused

# The report.
check_error 3 'none/unused.csv: error: No such file' \
	service-import --report "$SCRATCH/none/unused.csv" "$TOP/tests/packages/ids" --source new
check_match 'the report has a header' '^file,line,column,value,reason$' unused

# Real directories, where they are at hand.
for name in hsds-miami hsds-sample; do
	data=$TOP/../shared/data/$name
	[ -e "$data/services.csv" ] || continue
	run service-import --report "$report" "$data"
	expect_status 0
	result "$name comes in"
	check 'and every value is in the store or in the report' \
		python3 "$TOP/tests/tools/unused.py" "$data" . "$report"
done
check 'the store is fine with all of them' store-check
# Of a package that is used to the last value there is nothing to report.
package=$SCRATCH/used
mkdir "$package"
printf 'id,name,minimum_age,maximum_age,status\n1,Klub,6,15,active\n' >"$package/services.csv"
printf 'id,name,latitude,longitude\nL,Dům,50.5030,13.6362\n' >"$package/locations.csv"
printf 'service_id,location_id\n1,L\n' >"$package/services_at_location.csv"
check 'a package without anything superfluous' service-import --report "$report" "$package"
check_same 'all of it is used' sh -c "sed 1d '$report'" </dev/null
finish
