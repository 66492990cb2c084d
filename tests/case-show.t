#!/bin/sh
# case-show: a case at a glance, who they are only where that was asked for.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# record STEM FRONT... <BODY: a record of the case with these lines of front matter.
record() {
	stem=$1
	shift
	{ echo --- && echo "case: $family" && printf '%s\n' "$@" && echo --- && cat; } >"$folder/$stem.md"
}
# The first look: little is known.
check_same 'a new case' case-show --lang en "$family" <<.
Case $family (liska)
=====================
Most

In short
--------

- opened: 2022-09-01
- case manager: Anna Beková (anna.bekova)
- place: Most
- noticed by: education
- reasons: truancy
- needs: tutoring
- risk level: not assessed yet

What is to be done
------------------

by when     what                         command
----------  ---------------------------  -------------------------------
promise
in 17 days  assess the child: c1         kid-assess --for c1 $family
in 17 days  assess the child: c2         kid-assess --for c2 $family
in 17 days  contact the family           case-note --kind visit $family

order
in 32 days  make a plan with the family  case-plan --edit $family

Situation
---------

Chybí ve škole.

Members
-------

member  who     born in          lives here  legal  safe  until
------  ------  ---------------  ----------  -----  ----  -----
c1      child   2012 (9 or 10)
c2      child   2015 (6 or 7)
m1      mother  1985 (36 or 37)
.

# Then everything happens.
record 2022-09-02-consent-aaaa 'member:' '  - m1' 'basis: consent' 'recipient:' '  - poradna' '  - teacher' \
	'scope:' '  - school' 'until: 2023-09-02' </dev/null
record 2022-09-02-consent-aaab 'member:' '  - m1' 'basis: legal-duty' 'recipient:' '  - teacher' \
	'withdrawn: 2022-09-05' </dev/null
record 2022-09-02-consent-aaac 'member:' '  - m1' 'basis: consent' 'recipient:' '  - teacher' \
	'until: 2022-09-10' </dev/null
kid-assess -d 2022-09-02 --card situace-1 --for c1 -a f-violence=2 "$family" >/dev/null 2>&1 || bail 'kid-assess'
kid-assess -d 2022-09-02 --card kid-1 --for c2 --assessor-role teacher -a h-school=1 "$family" \
	>/dev/null 2>&1 || bail 'kid-assess'
record 2022-09-03-plan-aaad 'agreed:' '  - "m1 2022-09-03"' 'review: 2022-09-10' <<'.'
- goal: Chodí do školy need:tutoring by:2022-12-01 id:g1
- goal: Doma je klid need:therapy by:2022-11-01 id:g2 met:partly on:2022-09-10
.
record 2022-09-04-referral-aaae 'service: poradna' 'need: therapy' 'by: anna.bekova' 'for:' '  - c1' \
	'without-consent: asked without a name' 'events:' '  - "2022-09-05 rejected no-capacity"' </dev/null
record 2022-09-05-referral-aaaf 'service: doucovani' 'need: tutoring' 'by: anna.bekova' 'for:' '  - c1' \
	'consent: "2022-09-02-consent-aaaa"' </dev/null
record 2022-09-06-meeting-aaag 'kind: case-meeting' 'topic: Škola' 'present:' '  - anna.bekova' \
	'  - role:mother' <<'.'
- [ ] Zavolat do školy @anna.bekova due:2022-09-10 goal:g1 id:t7f3k2mq
- [ ] Najít kroužek @role:mother id:t91bc04d
- [x] Sehnat učebnice @petr.dub done:2022-09-07 id:t1111111
.
record 2022-09-07-visit-aaah 'by: anna.bekova' 'duration: 45' 'for:' '  - c1' 'attended: no-show' <<'.'
# Návštěva

Nikdo **nebyl** doma, soused říká, že odjeli k babičce do Loun a vrátí se až za týden, možná později, kdo ví.
.
record 2022-09-08-therapy-aaak 'by: jan.malik' 'duration: 50' 'for:' '  - c1' </dev/null
record 2022-09-09-handover-aaaj 'from: anna.bekova' 'to: jan.malik' </dev/null
check 'the store is in order' store-check "$family"
COLUMNS='' check_same 'all of it fits 80 columns' case-show --lang en "$family" <<.
Case $family (liska)
=====================
Most

In short
--------

! an acute sign is known (the newest assessments name it): act now

- opened: 2022-09-01
- case manager: Jan Malík (jan.malik)
- place: Most
- noticed by: education
- reasons: truancy
- needs: tutoring
- risk level: high
- review due: 2022-10-02

What is to be done
------------------

by when       what                              command
------------  --------------------------------  --------------------------------
danger
12 days late  notify the authority (OSPOD): c1  case-notice --to ospod --date
                                                DATE $family
at once       confirm or exclude acute danger:  kid-assess --card kid-1 --for c2
              c2                                $family

promise
4 days late   hold the review                   kid-assess $family
4 days late   do the task: Zavolat do školy;    task-done --date DATE t7f3k2mq
              Anna Beková (anna.bekova)
at once       introduce the new case manager    case-handover --complete
              to the family: Jan Malík          2022-09-09-handover-aaaj --met
              (jan.malik)                       DATE $family
in 5 days     ask the service for an answer:    refer --update
              Doučování                         2022-09-05-referral-aaaf
                                                $family EVENT
in 17 days    assess the child: c2              kid-assess --for c2 $family
in 18 days    hold the review: c1               kid-assess --for c1 $family
in 24 days    contact the family                case-note --kind visit $family
in 33 days    plan help with what the           case-plan --edit $family
              assessment found: f-violence
in 78 days    judge whether the goal was met:   case-plan --goal g1=RESULT
              Chodí do školy                    $family

order
at once       ask the service about free        service-note --state STATE
              places: Doučování                 doucovani

Situation
---------

Chybí ve škole.

Members
-------

member  who     born in          lives here  legal  safe  until
------  ------  ---------------  ----------  -----  ----  -----
c1      child   2012 (9 or 10)
c2      child   2015 (6 or 7)
m1      mother  1985 (36 or 37)

Assessments
-----------

day         for  card       acute      level                review
----------  ---  ---------  ---------  -------------------  ----------
2022-09-02  c1   situace-1  yes        high                 2022-10-02
2022-09-02  c2   kid-1      not known  consult a colleague  2022-12-01
The card is an example, not for decisions.

Consents
--------

day         whose  to whom           about   state
----------  -----  ----------------  ------  -----------------------
2022-09-02  m1     Poradna, teacher  school  stands until 2023-09-02
2022-09-02  m1     teacher                   withdrawn on 2022-09-05
2022-09-02  m1     teacher                   over (until 2022-09-10)

Goals of the plan
-----------------

goal  due         need      what            met
----  ----------  --------  --------------  ------
g1    2022-12-01  tutoring  Chodí do školy
g2    2022-11-01  therapy   Doma je klid    partly
The plan is of 2022-09-03, its review due on 2022-09-10. Agreed: m1 2022-09-03.

Needs that the plan does not answer yet
---------------------------------------

need                                        for  answer    card       day
------------------------------------------  ---  --------  ---------  ----------
Violence to the child or between adults     c1   strongly  situace-1  2022-09-02
(f-violence)
The card is an example, not for decisions.

Open tasks
----------

task      due         late  who          what
--------  ----------  ----  -----------  ----------------
t7f3k2mq  2022-09-10     4  anna.bekova  Zavolat do školy
t91bc04d                    mother       Najít kroužek

Referrals
---------

asked       service    need      for  state                           since
----------  ---------  --------  ---  ------------------------------  ----------
2022-09-04  Poradna    therapy   c1   rejected: no free place;        2022-09-05
                                      without consent
2022-09-05  Doučování  tutoring  c1   requested                       2022-09-05

Timeline
--------

record                      what
--------------------------  ----------------------------------------------------
2022-09-02-consent-aaaa     consent: m1, Poradna, teacher
2022-09-02-consent-aaab     consent: legal duty, m1, teacher
2022-09-02-consent-aaac     consent: m1, teacher
2022-09-02-assessment-17yb  assessment: situace-1, c1
2022-09-02-assessment-s05n  assessment: kid-1, c2
2022-09-03-plan-aaad        plan: review 2022-09-10
2022-09-04-referral-aaae    referral: Poradna, therapy, c1
2022-09-05-referral-aaaf    referral: Doučování, tutoring, c1
2022-09-06-meeting-aaag     case meeting: Škola, 2 present
2022-09-07-visit-aaah       visit: c1, 45 min, did not come, Nikdo nebyl doma,
                            soused říká, že odjeli k babičce do Loun a vrátí se
                            až za týden, možná později, ...
2022-09-08-therapy-aaak     therapy session: c1, 50 min
2022-09-09-handover-aaaj    handover: from anna.bekova to jan.malik
.
check_match 'in the language of the store' '^# Případ' case-show -f md "$family"
check_match 'a consent that is over by today' 'requested; its consent is over' \
	env SPIS_TODAY=2023-09-03 case-show --lang en "$family"
check_match 'a duty as data' '^    "duties": \[$' case-show -f json "$family"
check_match 'what a card says as data' '^        "result": "[a-z]+",$' case-show -f json "$family"
check_same 'as data' sh -c "case-show -f json $family | sed -n '/\"referrals\"/,/{/p; /\"service\"/,/}/p'" <<'.'
    "referrals": [
      {
        "service": "poradna",
        "need": "therapy",
        "for": ["c1"],
        "state": "rejected",
        "detail": "no-capacity",
        "since": "2022-09-05",
        "other_end": null,
        "without_consent": "asked without a name"
      },
        "service": "doucovani",
        "need": "tutoring",
        "for": ["c1"],
        "state": "requested",
        "detail": null,
        "since": "2022-09-05",
        "other_end": null,
        "without_consent": null
      }
.
case-show --lang en -f json "$family" >"$SCRATCH/english" 2>/dev/null
check_same 'data speak no language' case-show --lang cs -f json "$family" <"$SCRATCH/english"
check_match 'a consent that has ended since' 'souhlas skončil' env SPIS_TODAY=2023-09-03 case-show "$family"
check_match 'as a table' '^"?2022-09-06-meeting-aaag' sh -c "case-show -f csv $family"
second=$(SPIS_SEED=2 case-new --source health --member c1:child:2014:m 2>/dev/null)
check_match 'several in one document' "^$second: Členové" case-show "$family" "$second"
check_match 'named in a pipe' '^2$' sh -c "case-list -f ids | case-show -f json - | grep -c '\"case\":'"
check_match 'by a path from inside' "^Případ $family" sh -c "cd $folder/.. && case-show ./$family/case.md"
check_match 'by a handle or a prefix' "^Případ $family" case-show liska
run case-set "$family" handle=liška
check_match 'by a handle typed as letters with accents apart' "^Případ $family" \
	case-show "$(printf 'lis\314\214ka')"
run case-set "$family" handle=liska

# Needs: tutoring is a goal's and a referral's, sad-mood, housing and f-violence are nobody's; then tasks
# name two, one in its text, one by its token.
cp -R "$TOP/tests/cards/actions-1" cards/
kid-assess -d 2022-09-10 --card actions-1 --for c1 -a tutoring=2 -a sad-mood=2:'po rozvodu' -a self-harm=1 \
	-a housing=3 "$family" >/dev/null 2>&1 || bail 'kid-assess'
needs() { "$@" --lang en "$family" | sed -n '/^Needs that/,/^Open tasks/{/^---*$/d;p;}'; }
check_same 'needs that the plan does not answer' needs case-show <<'.'
Needs that the plan does not answer yet

need                                for  answer            card       day
----------------------------------  ---  ----------------  ---------  ----------
Violence to the child or between    c1   strongly          situace-1  2022-09-02
adults (f-violence)
Is often sad (sad-mood)             c1   act (po rozvodu)  actions-1  2022-09-10
The family has nowhere to live      c1   act at once       actions-1  2022-09-10
(housing)
The card is an example, not for decisions.

Open tasks
.
run needs case-show && cp "$out" "$SCRATCH/needs"
check_same 'stand in the report of the case as well' needs report case <"$SCRATCH/needs"
check_match 'and speak Czech' '^Potřeby, na které plán zatím nepamatuje$' case-show "$family"
record 2022-09-11-note-aaan 'by: anna.bekova' <<'.'
- [ ] Zeptat se na městský byt (housing) @anna.bekova
- [ ] Doprovod na policii item:f-violence for:c1 id:t3333333
- [x] Psycholog: sad-mood cancelled:2022-09-12 id:t2222222
.
check_same 'a task answers one, a cancelled one does not' sh -c "case-show -f json $family |
	sed -n '/\"unanswered_needs\"/,/]/p'" <<.
    "unanswered_needs": [
      {
        "item": "sad-mood",
        "for": "c1",
        "answer": 2,
        "card": "actions-1",
        "date": "2022-09-10",
        "assessment": "$(basename "$folder"/2022-09-10-assessment-*.csv .csv)"
      }
    ],
.
rm "$folder"/2022-09-10-assessment-*.csv "$folder/2022-09-11-note-aaan.md"

# Who they are.
check_no_match 'nobody has a name' 'Vymyšlen' case-show "$family"
check_match 'unless it was asked for' '^- c1, .*: Jana Vymyšlená$' case-show --identity "$family"
check_match 'with a warning' '^! ' case-show --identity "$second"
for format in md csv xcsv json; do
	check_error 2 '--identity does not go with --format' case-show --lang en --identity -f "$format" "$family"
done
check_error 2 '--identity is missing' case-show --lang en --reporter "$family"
stem=$(signal-log --source education -m Chybí. --reporter 'Petra Smyšlená' --reporter-contact 'v kanceláři' 2>/dev/null)
check_match 'the case names no signal' 'no signal' case-show --lang en --identity --reporter "$family"
sed -i "s/^source:/signal: \"$stem\"\n&/" "$folder/case.md"
check_match 'who reported' ': Petra Smyšlená$' case-show --identity --reporter "$family"
check_no_match 'only where that was asked for' 'Petra' case-show --identity "$family"
check_error 3 'identities' env -u SPIS_IDENTITIES case-show --lang en --identity "$family"

# What each said of safety stands for itself, with the ends of all: 3 and 8, and no mean of 5.
cat >"$folder/2022-09-08-meeting-aaas.md" <<.
---
case: $family
kind: review
safety:
  - mother-1 8
  - teacher-2 3
  - teacher-1 4
---
.
check_match 'the safety scale' '^2022-09-08 +3 +8  mother 1: 8, teacher 2: 3, teacher 1: 4$' \
	case-show --lang en "$family"
check_match 'for machines as it was said' '"values": \["mother-1 8", "teacher-2 3", "teacher-1 4"\]' \
	case-show --lang en -f json "$family"
check_match 'in the report of the case as well' '"safety"' report case -f json "$family"
sed -i 's/mother-1/mothr-1/' "$folder/2022-09-08-meeting-aaas.md"
run store-check --lang en
grep -q "'mothr' .*did you mean 'mother'" "$out" || trouble 'the unknown role is not found'
result 'a role that is none in the safety scale is found' store-check
rm "$folder/2022-09-08-meeting-aaas.md"

check_match "git's log" '^2022-09-14  [0-9a-f]+ +Test +Start$' case-show --log "$family"
mv .git "$SCRATCH/git"
check_told 'or that there is none' 'note: the cases are in no git repository' case-show --lang en --log "$family"
mv "$SCRATCH/git" .git

check_error 3 "case 'xyzzyxyz' not found" case-show --lang en xyzzyxyz
check_error 3 "'k..' may be any|case 'k' not found" case-show --lang en k
check_error 2 'something is missing' case-show --lang en
check_error 2 "'table' is no format" case-show --lang en -f table "$family"
check_error 3 'there is no store here or above' env -C / case-show "$family"
printf '\000' >"$folder/2022-09-10-note-aaam.md"
check_error 3 'note-aaam.md:1:1: error: .*NUL' case-show --lang en "$family"
printed >"$SCRATCH/shown"
check_match 'a broken record hides nothing else' '^2022-09-09-handover-aaaj' cat "$SCRATCH/shown"
rm "$folder/2022-09-10-note-aaam.md"
printf '%s\n' --- "case: $family" 'erased: 2022-09-14' --- >"$folder/case.md"
check_match 'an erased case says so' '^- erased: 2022-09-14$' case-show --lang en "$family"

# A long timeline: the newest records, and how many more there are.
many=$(SPIS_SEED=77 case-new -d 2022-07-01 --source health --member c1:child:2015:f 2>/dev/null)
for n in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22; do
	printf -- '---\ncase: %s\nby: anna.bekova\n---\nKlid.\n' "$many" >"cases/2022/$many/2022-07-$n-note-aaaa.md"
done
mv "cases/2022/$many/2022-07-03-note-aaaa.md" "cases/2022/$many/2022-07-03-visit-aaaa.md"
# shown OPTION...: the records of the timeline.
# shellcheck disable=SC2119,SC2120
shown() { case-show --lang en "$@" "$many" | grep -o '^2022-07-..-[a-z]*-aaaa'; }
shown >"$SCRATCH/shown"
check_match 'the newest records' '^20$' grep -c . "$SCRATCH/shown"
check_same 'from the oldest of them' head -n 1 "$SCRATCH/shown" <<'.'
2022-07-03-visit-aaaa
.
check_match 'and how many more' '^2 older records are not shown' case-show --lang en "$many"
check_no_match 'all of them' 'not shown' case-show --lang en --all "$many"
check_same 'of one kind' shown --kind visit <<'.'
2022-07-03-visit-aaaa
.
check_same 'since a day' shown --since 2022-07-21 <<'.'
2022-07-21-note-aaaa
2022-07-22-note-aaaa
.
check_match 'machines read all of it' '^22$' sh -c "case-show -f json $many | grep -c '\"record\": \"2022-'"
check_error 2 "--kind: 'visti' is not a kind of record \\(did you mean 'visit'\\?\\)" case-show --lang en --kind visti "$many"
related=$(SPIS_SEED=78 case-new -d 2022-07-01 --source health --member c1:child:2014:m 2>/dev/null)
run case-set "$many" languages+=uk interpreter=true related+="$related"
check_match 'languages' 'languages: uk' case-show --lang en "$many"
check_match 'whether an interpreter is needed' 'interpreter: yes' case-show --lang en "$many"
check_match 'related cases' "related cases: $related" case-show --lang en "$many"
finish
