#!/bin/sh
# The Czech catalogue holds every message of the sources, none fuzzy, none untranslated, formats alike.
. "${0%/*}/lib.sh"

check 'the sources have messages that can be extracted' "$TOP/tests/tools/messages.sh"
cp "$out" messages.pot
check 'every message is translated' msgcmp "$TOP/lib/po/cs.po" messages.pot
check 'formats and plurals are those of the sources' \
	msgfmt --check -o /dev/null "$TOP/lib/po/cs.po"
finish
