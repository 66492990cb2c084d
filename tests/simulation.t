#!/bin/sh
# Five clones of the example store, worked on offline with the commands and by hand, end with one tree in
# which nothing is missing that anybody was told was written: tests/sim/simulate.py. By hand, an hour:
#
#	PATH="$PWD/build/bin:$PATH" tests/sim/simulate.py examples/most EMPTY-FOLDER 1000 SEED
. "${0%/*}/lib.sh"

mkdir "$SCRATCH/clones"
check 'nothing is lost between five clones' "$TOP/tests/sim/simulate.py" "$TOP/examples/most" "$SCRATCH/clones" 80 2
cp "$out" "$SCRATCH/figures"
check_match 'though they met' '^merges with conflicts +[1-9]' cat "$SCRATCH/figures"
check_match 'and were killed' '^killed +[1-9]' cat "$SCRATCH/figures"
check_match 'and pushed' '^pushes +[1-9][0-9]' cat "$SCRATCH/figures"
finish
