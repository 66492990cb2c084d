#!/bin/sh
# messages.sh: prints the template of all translatable messages of the sources.
set -eu
cd "${0%/*}/../.."
find lib cmd -name '*.c' | LC_ALL=C sort | xgettext --files-from=- --output=- --language=C \
	--from-code=UTF-8 --add-location=file --package-name=spis --add-comments=translators \
	--keyword= --keyword=_ --keyword=N_ --keyword=translate_plural:1,2
