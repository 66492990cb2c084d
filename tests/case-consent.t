#!/bin/sh
# case-consent: on which ground information may be shared.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

check_same 'prints the name' case-consent -d 2022-09-12 --member m1 --member c1 --recipient poradna \
	--recipient teacher --scope school --scope health --until 2023-09-12 --kept-at 'skříň 3' \
	-m 'Podepsáno doma.' "$family" <<.
$family/2022-09-12-consent-17yb
.
check_same 'writes the record' cat "$folder/2022-09-12-consent-17yb.md" <<.
---
case: $family
recorded: 2022-09-14
member:
  - m1
  - c1
basis: consent
recipient:
  - poradna
  - teacher
scope:
  - school
  - health
until: 2023-09-12
kept-at: skříň 3
---
Podepsáno doma.
.
check_match 'there are other grounds' '^\+basis: legal-duty$' \
	case-consent -n --member m1 --recipient ospod --basis legal-duty "$family"
check_unchanged 'a dry run writes nothing' case-consent -n --member m1 --recipient poradna "$family"

check_error 2 '--member is missing' case-consent --recipient poradna "$family"
check_error 2 '--recipient is missing' case-consent --member m1 "$family"
check_error 3 "member: 'm2' is not in members.csv" case-consent --member m2 --recipient poradna "$family"
check_error 3 "member 'Hana' is no member" case-consent --member Hana --recipient poradna "$family"
check_error 3 "recipient: 'poradn' .*did you mean 'poradna'" \
	case-consent --member m1 --recipient poradn "$family"
check_error 3 "basis 'yes' is none of" case-consent --member m1 --recipient poradna --basis yes "$family"
check_error 3 "scope 'all' is none of" case-consent --member m1 --recipient poradna --scope all "$family"
check_error 3 "until" case-consent --member m1 --recipient poradna --until 2022-09-13 "$family"
check_error 2 "'2022-02-30' is not a day" \
	case-consent --member m1 --recipient poradna --until 2022-02-30 "$family"
check_error 3 "'Hana' is a name of this family" \
	case-consent --member m1 --recipient poradna -m 'Souhlasila paní Hana.' "$family"
check_error 3 "'7103192745' is a birth number" \
	case-consent --member m1 --recipient poradna --kept-at 7103192745 "$family"
refuses_wrong_stores case-consent --member m1 --recipient poradna "$family"
refuses_wrong_cases case-consent --member m1 --recipient poradna CASE

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-consent --member m1 --recipient poradna "$family" <<.
$folder/2022-09-14-consent-42p0.md
.
finish
