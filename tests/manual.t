#!/bin/sh
# The manual is well-formed, says of each command what its --help says, and its examples are true: each
# page's run in one fresh copy of the example store, in their order (tests/tools/page.pl).
. "${0%/*}/lib.sh"
page=$TOP/tests/tools/page.pl

for file in "$TOP"/man/*.[157]; do
	check "${file##*/} is well-formed" mandoc -T lint -W warning "$file"
done

for file in "$TOP"/man/*.1; do
	command=${file##*/} command=${command%.1}
	check "$command --help" "$command" --help
	cp "$out" "$SCRATCH/help"
	check "$command.1 has the synopsis of --help" "$page" synopsis "$file" "$SCRATCH/help"
	check "$command.1 has the options of --help" "$page" options "$file" "$SCRATCH/help"
	copy_example
	check "$command.1 has true examples" "$page" examples "$file"
done
finish
