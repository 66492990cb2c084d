#!/bin/sh
# Work that fails and does not say why is never taken for done: tests/tools/silent.c, for each command
# but spis, which does no work of its own.
. "${0%/*}/lib.sh"

copy_example
git init -q -b x . && git add -A && git commit -q -m Start
for program in "$BUILD"/silent/bin/*; do
	check "${program##*/} says in every mode when its work is not done" "$program"
done
[ "$checks" -ge 20 ] || bail 'there are no such commands (make run-check builds them)'
finish
