#!/bin/sh
# service-import: what real exports get wrong, each alone, made here line by line.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
package=$SCRATCH/kraj report=$SCRATCH/unused.csv

# table NAME.csv <TEXT: a table of a new package that is made of it and of those that follow.
new_package() { rm -rf "$package" && mkdir "$package"; }
table() { cat >"$package/$1"; }
comes_in() { service-import --report "$report" "$package" 2>"$SCRATCH/said" && cat "$SCRATCH/said" >&2; }
unused() { sed 's,^[^ ,]*/,,' "$report"; }
column() { grep '^kraj-' services.csv | cut -d , -f "$1"; }

new_package
table services.csv <<'.'
id,name,description
1,Poradna,"bez konce
2,Klub,"dva
řádky"
3,Dílna,x
id,name,description
4,Družina,"tři
a ""dva"" řádky"
5,Kroužek,"řekl "ano"
a "ne""
6,Sklad,
.
check_told 'an open quote takes no other row with it' 'services.csv:2:11: warning: a quote that is not closed$' comes_in
check_same 'only its own' column 1 <<'.'
kraj-2
kraj-3
kraj-4
kraj-6
.
run comes_in
check_match 'nor does one inside a cell' "^services.csv,9,,\"5,Kroužek,\"\"řekl" unused
check_match 'the header that stands there again is no service' '^services.csv,6,,"id,name,description",header$' unused
check_told 'and told' 'services.csv:6:1: warning: the header stands here again' comes_in
check_match 'all rows are counted' '^read	8$' comes_in

new_package
table services.csv <<'.'
id,name,,,
1,Poradna
2,Klub,,,
3,Dílna,,
.
check_told 'columns without a name may be missing' 'services.csv:4:10: warning: the row has 4 cells' comes_in
check_no_match 'they are nothing to speak of' 'stands twice|services.csv:[23]:' comes_in
check_told 'what could not be read is not gone' 'not all rows can be read: no service is taken for gone' comes_in
table services.csv <<'.'
id,name
,Poradna
2,Klub
.
check_match 'nor is what has lost its id' '^gone	0$' comes_in
table services.csv <<'.'
id,name
id,name
2,Klub
.
check_match 'but what is not there any more' '^gone	[1-9]' comes_in

new_package
printf 'id,name\ns\303\241l,Klub\n' | table services.csv
printf 'id,service_id,location_id\n1,sa\314\201l,m\303\255sto\n' | table services_at_location.csv
printf 'id,name\nmi\314\201sto,Dům\n\357\273\2772,Chata\n' | table locations.csv
check_no_match 'an id is the same in both forms of Unicode' 'is not in' comes_in
check_match 'and without a byte order mark' '^kraj-2,Chata,.*,kraj,2,' cat places.csv

new_package
table services.csv <<'.'
id,name,taxonomy_ids
183ca787-04d9-43b0-8f43-ece220412868,Klub,"101,102-01"
.
table taxonomy.csv <<'.'
taxonomy_id,name
101,tutoring
102-01,x
.
table phones.csv <<'.'
service_id,number,number_type,service_at_location_id
183ca787-04d9-43b0-8f43-ece220412868,476 000 001,FAX machine,9
183ca787-04d9-43b0-8f43-ece220412868,476 000 002,Voice,
.
check_told 'a key to a place that is not there' "phones.csv:2:.*: warning: '9' .*is not there" comes_in
check_match 'nobody is called by a fax' '^kraj-183ca787.*,476 000 002,' cat services.csv
check_match 'terms may have their ids under another name' '^kraj-183ca787[^,]*,Klub,,,,tutoring,' cat services.csv

new_package
long=$(printf '%70000s' x | tr ' ' x)
printf 'id,name,status\n1,%s,%s\n%s,Klub,\n' "$long" "$long" "$(printf '%.300s' "$long")" | table services.csv
check_told 'a text that no cell of a store may hold' 'services.csv:2:3: warning: the text is longer than 65536 bytes' comes_in
check_told 'an id that is none' 'services.csv:3:1: warning: the id is longer than 255 bytes' comes_in
check_match 'takes its row with it' '^services\.csv,3,name,Klub,id$' unused
check_same 'no message is longer than a screen' awk 'length > 600' "$SCRATCH/said" </dev/null
check_match 'the text is in the report' '^services.csv,2,name,x+,long$' unused

new_package
printf '\377\376i\0d\0\n\0' | table services.csv
check_error 3 'services.csv:1:1: error: the file is in UTF-16 \(save it in UTF-8\)' service-import "$package"
{ printf 'id;name\n' && head -c 30000 /dev/zero | tr '\0' '\201'; } | table services.csv
check_error 3 'services.csv:2:1: error: byte 0x81 is no character' service-import --encoding=cp1250 "$package"
[ "$(grep -c error: "$err")" -eq 10 ] || trouble 'not ten errors'
result 'and no more than ten are told'
table services.csv <<'.'
id|name
1|Poradna, klub
.
check_error 3 "services.csv:1:1: error: column 'id' is missing" service-import "$package"
! grep -q warning: "$err" || trouble 'a warning'
result 'without a word on its rows'

# Files that nobody reads are listed, whatever is in them.
new_package
mkdir "$package/data"
printf 'id,name\n1,Klub\n' | table data/services.csv
printf 'id,note\n1,pondělí\n' | table data/schedule.csv
printf 'id\n' | table photos.csv && truncate -s 1G "$package/photos.csv"
table datapackage.json <<'.'
{"resources": [{"name": "services", "path": "data\\services.csv"}, {"name": "schedule", "path": "data\\schedule.csv"},
{"name": "phones", "path": "..\\phones.csv"}]}
.
check_told 'a path of Windows, but not out of the folder' "note: '..\\\\phones.csv' is not in the folder" comes_in
check_match 'in a folder of its own' '^schedule.csv,2,note,pondělí,not-read$' unused
check_match 'one that is too large' '^photos.csv,,,,not-read$' unused
check 'the store is fine with all of them' store-check
finish
