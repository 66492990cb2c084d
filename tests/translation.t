#!/bin/sh
# The Czech catalogue holds every message of the sources, none fuzzy, none untranslated, formats alike.
. "${0%/*}/lib.sh"

check 'the sources have messages that can be extracted' "$TOP/tests/tools/messages.sh"
cp "$out" messages.pot
check 'every message is translated' msgcmp "$TOP/lib/po/cs.po" messages.pot
check 'formats and plurals are those of the sources' \
	msgfmt --check -o /dev/null "$TOP/lib/po/cs.po"

# examples LANGUAGE: of all commands, with the texts between quotes left out, or these alone.
examples() {
	for program in "$BUILD"/bin/*; do
		"$program" --help --lang="$1" | awk '/^$/ { part++ } part == 1 && /^  /'
	done
}
examples en >en.examples
examples cs >cs.examples
quoted() { grep -o "'[^']*'" "$1" | sort -u; }
check_same 'the examples of the help are the same commands in Czech' sed "s/'[^']*'/TEXT/g" cs.examples <<.
$(sed "s/'[^']*'/TEXT/g" en.examples)
.
quoted en.examples >en.quoted
quoted cs.examples >cs.quoted
check_same 'with Czech texts, but for names' comm -12 en.quoted cs.quoted <<'.'
'Platforma Most'
.
finish
