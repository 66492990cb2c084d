#!/bin/sh
# Tables that a spreadsheet saved in its own way: a stored one is refused with the cure in one line, and
# store-check --mend puts it back, nothing else.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
git add . && git commit -q -m Start
cp people.csv "$SCRATCH/right.csv"

# saves NAME CURE COMMAND...: people.csv as a spreadsheet would save it by the command; store-check names
# the cure in one line, which puts the table back byte for byte.
saves() {
	name=$1 what=$2
	shift 2
	"$@" <"$SCRATCH/right.csv" >people.csv
	run store-check --lang en people.csv
	expect_status 1
	[ "$(grep -c error: "$out")" = 1 ] || trouble 'not one line'
	grep -Fq "people.csv:1:1: error: a spreadsheet saved this table in its own way: $what (put it back: store-check --mend people.csv)" \
		"$out" || trouble 'the cure is not said'
	result "$name is refused"
	check_unchanged 'a dry run writes nothing' store-check --mend people.csv -n
	check_match 'and shows the difference' '^[+]anna.bekova,Anna Beková' store-check --mend people.csv -n
	check_told "$name is put back" 'people.csv' store-check --lang en --mend people.csv
	check_same 'as it was' cat people.csv <"$SCRATCH/right.csv"
}
saves 'semicolons' 'semicolons between the cells' sed 's/,/;/g'
saves 'semicolons with CRLF and a byte order mark' 'semicolons between the cells' \
	sed -e 's/,/;/g' -e 's/$/\r/' -e '1s/^/\xEF\xBB\xBF/'
saves 'tabs' 'tabs between the cells' sed 's/,/\t/g'
saves 'a line sep=' 'semicolons between the cells' sed -e 's/,/;/g' -e '1s/^/sep=;\n/'
saves 'the encoding of Windows' 'the encoding of Windows' iconv -f utf-8 -t cp1250
saves 'both' 'semicolons between the cells, the encoding of Windows' \
	sh -c "sed -e 's/,/;/g' -e 's/\$/\r/' | iconv -f utf-8 -t cp1250"

# What holds commas and semicolons itself.
sed 's/,Most,anna/,"Most, z. s.; ""my""",anna/' people.csv >"$SCRATCH/right.csv"
sed -e 's/,Most,anna/,@,anna/' -e 's/,/;/g' -e 's/;@;/;"Most, z. s.; ""my""";/' people.csv >"$SCRATCH/saved"
saves 'quoted cells' 'semicolons between the cells' cat "$SCRATCH/saved"

# Line ends and order are no error, and mended too; a table in order is left alone.
git checkout -q people.csv
{ head -n 1 people.csv; tail -n +2 people.csv | sort -r; } | sed 's/$/\r/' >"$SCRATCH/saved"
cp people.csv "$SCRATCH/right.csv"
cp "$SCRATCH/saved" people.csv
check_told 'order and line ends' 'wrote people.csv' store-check --lang en --mend people.csv
check_same 'are put right' cat people.csv <"$SCRATCH/right.csv"
check_told 'a right table' 'people.csv: nothing to mend' store-check --lang en --mend people.csv
check_match 'and it is committed on demand' '^Mend people.csv$' sh -c "cp '$SCRATCH/saved' people.csv &&
	git add people.csv && git commit -q -m Saved && store-check --commit --mend people.csv >/dev/null 2>&1 &&
	git log -1 --format=%s"

# Values are nobody's to guess: they stay, and are said.
printf 'jana.nova;Jana Nová;teacher;;;4.76E+08;1.9.2023;;;\n' |
	cat people.csv - | sed 's/,/;/g' >"$SCRATCH/saved"
cp "$SCRATCH/saved" people.csv
check 'a table with values of a spreadsheet' store-check --mend people.csv
check_match 'keeps them' '^jana.nova,Jana Nová,teacher,,,4.76E\+08,1.9.2023,,,$' cat people.csv
run store-check --lang cs people.csv
grep -q 'dub\|jana' people.csv || trouble 'rows are gone'
# shellcheck disable=SC1111 # as Czech has them
grep -Eq "people.csv:[0-9]+:[0-9]+: chyba: phone „4.76E\+08“: .*zkrátil" "$out" || trouble 'the number is not said'
grep -q 'RRRR-MM-DD (2023-09-01)' "$out" || trouble 'the day is not said'
result 'and store-check says both'
git checkout -q people.csv

# An assessment keeps the order of its card.
printf 'id;name\nx;"two\nlines"\n' >places.csv
check_error 3 'places.csv:2:.*a cell of several lines' store-check --lang en --mend places.csv
check_error 3 "is not a table of the store" store-check --lang en --mend spis.md
check_error 2 "is a folder, not a file" store-check --lang en --mend "cases/2022/$family"
check_error 3 "'nothing.csv' not found|nothing.csv" store-check --lang en --mend nothing.csv

finish
