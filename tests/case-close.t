#!/bin/sh
# case-close: the closing, and what is still open.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

case-note -m - "$family" >/dev/null 2>&1 <<'.'
- [ ] Zavolat do školy @anna.bekova due:2022-09-20 id:t7f3k2mq
- [x] Najít doučování @anna.bekova due:2022-09-10 done:2022-09-09 id:t91bc04d
.
case-consent --member m1 --recipient poradna "$family" >/dev/null 2>&1
case-consent -d 2022-09-02 --member m1 --recipient poradna --until 2022-09-10 "$family" >/dev/null 2>&1
# referral STEM EVENT
referral() {
	cat >"$folder/$1.md" <<-.
	---
	case: $family
	service: poradna
	need: therapy
	by: anna.bekova
	for:
	  - c1
	without-consent: asked without a name
	events:
	  - "$2"
	---
	.
}
referral 2022-09-03-referral-aaaa '2022-09-05 accepted'
referral 2022-09-03-referral-bbbb '2022-09-05 rejected moved'
cat >"$folder/2022-09-05-notice-aaaa.md" <<.
---
case: $family
to: police
by: anna.bekova
feedback-asked: true
---
.
kid-assess -d 2022-09-06 --card kid-1 --for c1 --assessor-role teacher -a h-fear=2 "$family" >"$SCRATCH/name" 2>&1
assessment=$(sed -n "s,^$family/,,p" "$SCRATCH/name")
check 'the case is in order' store-check "$family"

check_unchanged 'a dry run writes nothing' case-close -n --reason goals-met --outcome stable "$family"
check_same 'prints the name' case-close --reason goals-met --outcome improved -m 'Chodí do školy.' "$family" <<.
$family/2022-09-14-closing-17yb
.
told >"$SCRATCH/said"
check_same 'says what is still open' cat "$SCRATCH/said" <<.
still open: task t7f3k2mq Zavolat do školy
still open: referral 2022-09-03-referral-aaaa to poradna (accepted)
still stands: consent 2022-09-14-consent-17yb
still owed: the notice to the authority of what $assessment found
still open: notice 2022-09-05-notice-aaaa (no answer)
wrote cases/2022/$family/2022-09-14-closing-17yb.md
.
check_same 'writes the record' cat "$folder/2022-09-14-closing-17yb.md" <<.
---
case: $family
reason: goals-met
outcome: improved
---
Chodí do školy.
.
check_error 3 "case $family is already closed, since 2022-09-14" \
	case-close --reason moved --outcome unknown "$family"
check_error 3 'is already closed' case-close -d 2022-09-10 --reason moved --outcome unknown "$family"
rm "$folder/2022-09-14-closing-17yb.md"

check_error 2 '--reason is missing' case-close --outcome stable "$family"
check_error 2 '--outcome is missing' case-close --reason moved "$family"
check_error 3 "reason 'tired' is none of: goals-met," case-close --reason tired --outcome stable "$family"
check_error 3 "outcome 'good' is none of: improved," case-close --reason moved --outcome good "$family"
check_error 3 'closed before it was opened \(2022-' case-close -d 2020-01-01 --reason moved --outcome stable "$family"
check_error 3 'future' case-close -d +2d --reason moved --outcome stable "$family"
check_error 2 "'2022-02-30' is not a day" case-close -d 2022-02-30 --reason moved --outcome stable "$family"
check_error 3 "'Jany' is a name of this family" \
	case-close --reason moved --outcome stable -m 'Rodina Jany se odstěhovala.' "$family"
check_error 3 "'777123456' is a phone number|'\\+420777123456' is a phone" \
	case-close --reason moved --outcome stable -m 'Volejte +420777123456.' "$family"
refuses_wrong_stores case-close --reason moved --outcome stable "$family"
refuses_wrong_cases case-close --reason moved --outcome stable CASE

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-close --reason moved --outcome stable "$family" <<.
$folder/2022-09-14-closing-42p0.md
.
finish
