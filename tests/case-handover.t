#!/bin/sh
# case-handover: from one case manager to another.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check_same 'prints the name' case-handover --to jan.malik --family-told 2022-09-10 --met yesterday \
	-m 'Škola ví.' "$family" <<.
$family/2022-09-14-handover-17yb
.
check_same 'writes the record' cat "$folder/2022-09-14-handover-17yb.md" <<.
---
case: $family
from: anna.bekova
to: jan.malik
family-told: 2022-09-10
met: 2022-09-13
---
Škola ví.
.
check_match 'the next gives from there' '^\+from: jan.malik$' case-handover -n --to anna.bekova "$family"
# Dated earlier it takes the manager of that day, and would leave the later one without a giver.
check_error 3 "'anna.bekova' is not the case manager on 2022-09-14 \('jan.malik' is\)" \
	case-handover -d 2022-09-13 --to jan.malik "$family"
check_unchanged 'a dry run writes nothing' case-handover -n --to anna.bekova "$family"

check_error 2 '--to is missing' case-handover "$family"
check_error 3 "'jan.malik' is the case manager on 2022-09-14 already" case-handover --to jan.malik "$family"
check_error 3 "'anna.bekova' is not the case manager on 2022-09-14 \('jan.malik' is\)" \
	case-handover --from anna.bekova --to petr.dub "$family"
check_error 3 "to: 'anna.bekov' .*did you mean 'anna.bekova'" case-handover --to anna.bekov "$family"
check_error 3 "to 'Anna' is no person's id" case-handover --to Anna "$family"
check_error 2 "'2022-02-30' is not a day" case-handover --to petr.dub --met 2022-02-30 "$family"
check_error 3 'future' case-handover --to petr.dub -d +2d "$family"
check_error 3 "'Jana' is a name of this family" case-handover --to anna.bekova -m 'Pozor, Jana lže.' "$family"
refuses_wrong_stores case-handover --to anna.bekova "$family"
refuses_wrong_cases case-handover --to anna.bekova CASE

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-handover --to anna.bekova "$family" <<.
$folder/2022-09-14-handover-42p0.md
.
finish
