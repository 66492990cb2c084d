#!/bin/sh
# The releases of random regions against a solver that has every release and knows the rules of
# report(1). By hand, with many regions: build/unit/test_audit_regions DIR 500 0 0 1 makes them, and
# tests/tools/attack.py DIR/* attacks.
. "${0%/*}/lib.sh"

attack=$TOP/tests/tools/attack.py

# What follows from these numbers was worked out by hand: at most 7 + 2 families were there, so that
# of 8 at the end no more than 9 are left, and at least 6 were there at the start.
mkdir leak
cat >leak/2022-07-04-release-8k2m.csv <<'END'
table,row,column,low,high
about,from,value,1,
about,to,value,181,
families,open-at-start,families,3,7
families,opened,families,0,2
families,closed,families,0,2
families,open-at-end,families,8,12
END
run "$attack" leak
expect_status 1
for known in 'open-at-start families: 6 to 7' 'opened families: 1 to 2' 'open-at-end families: 8 to 9'; do
	grep -q "$known" "$out" || trouble "not found: $known"
done
result 'the attack finds what follows from the numbers'

check 'random regions are made' "$BUILD"/unit/test_audit_regions regions 2 60 4 3
check 'no number of families in them is known' "$attack" regions/000 regions/001

mkdir example && cp "$TOP"/examples/most/released/*/*.csv example
check 'nor is one in the releases of the example store' "$attack" example

finish
