#!/bin/sh
# case-close: the closing, and what is still open.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

case-note -m - "$family" >/dev/null 2>&1 <<'.'
- [ ] Zavolat do školy @anna.bekova due:2022-09-20 id:t7f3k2mq
- [ ] Najít kroužek @anna.bekova id:t5t4j9wn
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
check 'the case is in order' store-check "$family"

check_unchanged 'a dry run writes nothing' case-close -n --reason goals-met --outcome stable --anyway x "$family"
check_error 3 '4 duties stop the closing \(meet them first, or give a reason: --anyway' \
	case-close --lang en --reason goals-met --outcome improved "$family"
told >"$SCRATCH/said"
check_same 'says what stops it, and the rest' grep -v error "$SCRATCH/said" <<.
stops the closing: respond to the family at once: c1 (8 days late): case-note --kind visit $family
stops the closing: notify the authority (OSPOD): c1 (8 days late): case-notice --to ospod --date DATE $family
still open: ask the service for an answer: Poradna (in 5 days)
still open: do the task: Zavolat do školy (in 6 days)
stops the closing: assess the child: c1 (in 17 days): kid-assess --for c1 $family
stops the closing: assess the child: c2 (in 17 days): kid-assess --for c2 $family
still open: contact the family (in 17 days)
still open: ask the authority for its answer: police (in 21 days)
still open: make a plan with the family (in 32 days)
still open: task t5t4j9wn Najít kroužek
still open: referral 2022-09-03-referral-aaaa to poradna (accepted)
still stands: consent 2022-09-14-consent-17yb
.
check_error 2 '--anyway is missing \(a reason\)' case-close --lang en --reason moved --outcome stable --anyway ' ' "$family"
check_same 'prints the name' case-close --reason goals-met --outcome improved -m 'Chodí do školy.' \
	--anyway 'Rodina další setkání nechce.' "$family" <<.
$family/2022-09-14-closing-17yb
.
told >"$SCRATCH/said"
check_match 'with a reason nothing stops it' '^still open: assess the child: c1 \(in 17 days\)$' cat "$SCRATCH/said"
check_same 'writes the record' cat "$folder/2022-09-14-closing-17yb.md" <<.
---
case: $family
reason: goals-met
outcome: improved
---
Chodí do školy.

Rodina další setkání nechce.
.
check_error 3 "case $family is already closed, since 2022-09-14" \
	case-close --reason moved --outcome unknown "$family"
check_error 3 'is already closed' case-close -d 2022-09-10 --reason moved --outcome unknown "$family"
rm "$folder/2022-09-14-closing-17yb.md"

check_error 2 '--reason is missing' case-close --outcome stable "$family"
check_error 2 '--outcome is missing' case-close --reason moved "$family"
check_error 3 "reason 'tired' is none of: goals-met," case-close --reason tired --outcome stable "$family"
check_error 3 "outcome 'good' is none of: improved," case-close --reason moved --outcome good "$family"
check_error 3 'closed before it was opened \(2022-' case-close -d 2020-01-01 --anyway x --reason moved --outcome stable "$family"
check_error 3 'future' case-close -d +2d --anyway x --reason moved --outcome stable "$family"
check_error 2 "'2022-02-30' is not a day" case-close -d 2022-02-30 --reason moved --outcome stable "$family"
check_error 3 "'Jany' is a name of [cm][0-9]" \
	case-close --reason moved --outcome stable -m 'Rodina Jany se odstěhovala.' --anyway x "$family"
check_error 3 "'777123456' is a phone number|'\\+420777123456' is a phone" \
	case-close --reason moved --outcome stable -m x --anyway 'Volejte +420777123456.' "$family"
refuses_wrong_stores case-close --reason moved --outcome stable "$family"
refuses_wrong_cases case-close --reason moved --outcome stable CASE

git add . && git commit -q -m More
commits_only env SPIS_SEED=9 case-close --reason moved --outcome stable --anyway x "$family" <<.
$folder/2022-09-14-closing-42p0.md
.

# What stops a closing stops it alone; whatever else is open does not.
quiet=$(SPIS_SEED=31 case-new -d 2022-09-01 --source health --member c1:child:2015:f 2>/dev/null)
check_error 3 '1 duty stops the closing' case-close --lang en --reason moved --outcome stable "$quiet"
run kid-assess -d 2022-09-02 --card situace-1 --for c1 -a c-school=0 -a c-harm=0 -a f-violence=0 -a f-care=0 "$quiet"
SPIS_SEED=32 signal-log -d 2022-09-10 --source health -m 'Znovu.' >"$SCRATCH/signal" 2>&1
run signal-log --screen "$(head -n 1 "$SCRATCH/signal")" --outcome joined --case "$quiet"
run case-close --lang en --reason moved --outcome stable "$quiet"
cp "$err" "$SCRATCH/said"
check_match 'a further signal stops it' '^stops the closing: contact the family: a further signal came' \
	cat "$SCRATCH/said"
run case-note --kind visit -m 'Klid.' --for c1 --duration 30 "$quiet"

needs_terminal
# answer TYPED COMMAND...: runs it on a terminal, where one line is typed.
answer() {
	printf '> %s\n' "$1" >"$SCRATCH/typed"
	shift
	"$TOP/tests/tools/terminal.py" "$SCRATCH/typed" "$@"
}
check_status 1 'asks on a terminal' answer n case-close --lang en --reason moved --outcome stable "$quiet"
cp "$out" "$SCRATCH/shown"
check_match 'and lists what is open' '^still open: make a plan with the family' cat "$SCRATCH/shown"
check_status 1 'no leaves it open' sh -c "ls cases/2022/$quiet | grep closing"
check 'yes closes it' answer y case-close --lang en --reason moved --outcome stable "$quiet"
check 'once' sh -c "ls cases/2022/$quiet | grep closing"
finish
