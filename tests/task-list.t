#!/bin/sh
# task-list: tasks over all records, chosen and in order.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# record FILE FRONT... <BODY: a record with these lines of front matter.
record() {
	file=$1
	shift
	mkdir -p "${file%/*}"
	{ echo --- && printf '%s\n' "$@" && echo --- && cat; } >"$file"
}
record "$folder/2022-09-02-note-aaaa.md" "case: $family" 'by: anna.bekova' <<'.'
# Telefonát

- [ ] Domluvit doučování @anna.bekova due:2022-09-12 goal:g1 id:t7f3k2mq
- [X] Objednat lékaře @petr.dub due:2022-09-08 done:2022-09-07 id:t91bc04d

  - [ ] Napsat na eva@most.example o http://most.example:80/a @role:teacher id:t1111111

> - [ ] A quotation is no task id:t2222222
.
record "$folder/2022-09-05-meeting-bbbb.md" "case: $family" 'kind: case-meeting' <<'.'
- [x] Domluvit doučování, jak slíbeno @anna.bekova id:t7f3k2mq
- [x] Půjčit učebnice @anna.bekova due:2022-09-20 cancelled:2022-09-06 id:t3333333
1. [ ] Zavolat do školy @anna.bekova due:2022-09-14 id:t4444444
- [ ] Nikdo a nikdy
.
record meetings/2022/2022-06-01-meeting-cccc.md 'kind: platform' <<'.'
- [ ] Zjistit volná místa @jan.malik due:2022-09-13 id:t5555555
.
record "$folder/2022-09-06-consent-dddd.md" "case: $family" 'member:' '  - m1' 'basis: consent' \
	'recipient:' '  - poradna' <<'.'
- [ ] A consent keeps no tasks id:t6666666
.

record "$folder/2022-09-01-plan-eeee.md" "case: $family" 'agreed:' '  - "m1 2022-09-01"' 'review: 2022-12-01' <<'.'
- goal: Chodí do školy need:tutoring by:2022-12-01 id:g1
- goal: Spí doma need:therapy by:2022-12-01 id:g2
.
check_same 'open tasks by their day' task-list <<.
t7f3k2mq	2022-09-12	2	anna.bekova	$family	Domluvit doučování
t5555555	2022-09-13	1	jan.malik		Zjistit volná místa
t4444444	2022-09-14		anna.bekova	$family	Zavolat do školy
t1111111			role:teacher	$family	Napsat na eva@most.example o http://most.example:80/a
				$family	Nikdo a nikdy
.
check_same 'for people' task-list --format=table <<.
task      due         late  who          case      what
t7f3k2mq  2022-09-12     2  anna.bekova  $family  Domluvit doučování
t5555555  2022-09-13     1  jan.malik              Zjistit volná místa
t4444444  2022-09-14        anna.bekova  $family  Zavolat do školy
t1111111                    teacher      $family  Napsat na eva@most.example o http://most.example:80/a
                                         $family  Nikdo a nikdy
.
check_same 'those of a person' task-list --person anna.bekova --format=ids <<'.'
t7f3k2mq
t4444444
.
check_same 'those of a role' task-list --role teacher -f ids <<'.'
t1111111
.
check_same 'late ones' task-list --overdue -f ids <<'.'
t7f3k2mq
t5555555
.
check_same 'due till a day' task-list --due yesterday -f ids <<'.'
t7f3k2mq
t5555555
.
check_same 'due from today on within a time' task-list --next 1d -f ids <<'.'
t4444444
.
check_status 1 'which may be none' task-list --next 7d --role teacher
check_same 'agreed at a meeting of a case' task-list --all --meeting "$family/2022-09-05-meeting-bbbb" -f ids <<'.'
t4444444
t3333333

.
check_same 'by its path' task-list --meeting "$folder/2022-09-05-meeting-bbbb.md" --next 14d -f ids <<'.'
t4444444
.
check_same 'by the case and the stem' task-list --case liska --meeting 2022-09-02-note-aaaa -f ids <<'.'
t7f3k2mq
t1111111
.
check_same "at the platform's" task-list --meeting 2022-06-01-meeting-cccc -f ids <<'.'
t5555555
.
check_same 'for a goal' task-list --case liska --goal g1 --format=tsv <<.
t7f3k2mq	2022-09-12	2	anna.bekova	$family	Domluvit doučování
.
check_same 'of one case' task-list --case liska --overdue -f ids <<'.'
t7f3k2mq
.
check_same 'ids ended by NUL' sh -c 'task-list --overdue -0 | tr "\0" "\n"' <<'.'
t7f3k2mq
t5555555
.
check_same 'those that were done' task-list --done -f csv <<.
id,due,overdue-days,who,case,text,done
t91bc04d,2022-09-08,,petr.dub,$family,Objednat lékaře,2022-09-07
.
check_match 'all, and how they ended' '^t3333333 .* cancelled$' task-list --all -f table
check_match 'all' '^t91bc04d' task-list --all
check_same 'for machines' task-list --person jan.malik --all --format=json <<'.'
[
  {
    "id": "t5555555",
    "case": null,
    "record": "2022-06-01-meeting-cccc",
    "line": 4,
    "text": "Zjistit volná místa",
    "who": "jan.malik",
    "due": "2022-09-13",
    "done": null,
    "cancelled": null,
    "overdue_days": 1,
    "was_due": null,
    "goal": null
  }
]
.
check_match 'in Czech' '^úkol +termín' task-list --lang cs -f table
check_status 1 'nothing found is no' task-list --person petr.dub
check_same 'and empty for machines' sh -c 'task-list --person petr.dub -f json; true' <<'.'
[]
.
check_same 'in groups by person' task-list --group person --all --format=table <<.
task      due         late  case      what                                                   done
Anna Beková (anna.bekova)
t7f3k2mq  2022-09-12     2  $family  Domluvit doučování
t4444444  2022-09-14        $family  Zavolat do školy
t3333333  2022-09-20        $family  Půjčit učebnice                                        cancelled

Jan Malík (jan.malik)
t5555555  2022-09-13     1            Zjistit volná místa

Petr Dub (petr.dub)
t91bc04d  2022-09-08        $family  Objednat lékaře                                        2022-09-07

teacher
t1111111                    $family  Napsat na eva@most.example o http://most.example:80/a

nobody
                            $family  Nikdo a nikdy
.
check_same 'by case' task-list --group case --overdue --format=table <<.
task      due         late  who          what
the platform
t5555555  2022-09-13     1  jan.malik    Zjistit volná místa

$family (liska)
t7f3k2mq  2022-09-12     2  anna.bekova  Domluvit doučování
.
check_same 'by meeting' task-list --group meeting --due today --format=table <<.
task      due         late  who          what
2022-06-01-meeting-cccc
t5555555  2022-09-13     1  jan.malik    Zjistit volná místa

$family/2022-09-02-note-aaaa
t7f3k2mq  2022-09-12     2  anna.bekova  Domluvit doučování

$family/2022-09-05-meeting-bbbb
t4444444  2022-09-14        anna.bekova  Zavolat do školy
.
# Seen on 13 September: one is late, one due on the day, one the day after, one in the eighth day.
sed -i 's/^- \[ \] Nikdo a nikdy$/- [ ] Nikdo due:2022-09-21/' "$folder/2022-09-05-meeting-bbbb.md"
SPIS_TODAY=2022-09-13 check_same 'by when it is due' task-list --group due --lang cs --format=table <<.
úkol      termín      po termínu  kdo          případ    co
po termínu
t7f3k2mq  2022-09-12           1  anna.bekova  $family  Domluvit doučování

dnes
t5555555  2022-09-13              jan.malik              Zjistit volná místa

v příštích 7 dnech
t4444444  2022-09-14              anna.bekova  $family  Zavolat do školy

v příštích 30 dnech
          2022-09-21                           $family  Nikdo

bez termínu
t1111111                          učitel       $family  Napsat na eva@most.example o http://most.example:80/a
.
sed -i 's/^- \[ \] Nikdo due:2022-09-21$/- [ ] Nikdo a nikdy/' "$folder/2022-09-05-meeting-bbbb.md"
check_same 'machines get the order alone' task-list --group person -f ids <<'.'
t7f3k2mq
t4444444
t5555555
t1111111

.
sed -i 's/^petr.dub.*/&jan.malik/' people.csv
check_same 'a person has the tasks of the ids that lead to them' task-list --person jan.malik --all -f ids <<'.'
t91bc04d
t5555555
.
git checkout -q people.csv
mv cases "$SCRATCH/elsewhere"
check_told 'without the cases it says so' '^task-list: note: the cases are not here' task-list
check_same 'and lists the rest' task-list -f ids <<'.'
t5555555
.
check_error 3 'the cases are not here' task-list --case "$family"
mv "$SCRATCH/elsewhere" cases

check_error 3 "person: 'anna.bekov' is not in people.csv \(did you mean 'anna.bekova'\?\)" task-list --person anna.bekov
check_error 3 "person 'anna' is no person's id" task-list --person anna
check_error 3 "role: 'teachr' is not in vocabulary/roles.csv \(did you mean 'teacher'\?\)" task-list --role teachr
check_error 3 "case 'xyzzyxyz' not found" task-list --case xyzzyxyz
check_error 2 "--due: '2022-02-30' is not a day" task-list --due 2022-02-30
check_error 2 '--all does not go with --done' task-list --all --done
check_error 2 '--overdue does not go with --done' task-list --overdue --done
check_error 2 '--next does not go with --overdue' task-list --next 7d --overdue
check_error 2 '--next does not go with --due' task-list --next 7d --due +14d
check_error 2 "--next: '\\+7d' is no length of time" task-list --next +7d
check_error 2 "--next: 'soon' is no length of time" task-list --next soon
check_error 2 '--person does not go with --role' task-list --person anna.bekova --role teacher
check_error 2 '--case is missing \(the case whose goal --goal names\)' task-list --goal g1
check_error 3 "no plan of this case has the goal 'g7'" task-list --case "$family" --goal g7
check_error 2 "--group: 'day' is none of: person, case, meeting, due" task-list --group day
check_error 3 "record '2022-09-05-meeting-bbbc' not found \(did you mean '2022-09-05-meeting-bbbb'\?\)" \
	task-list --case "$family" --meeting 2022-09-05-meeting-bbbc
check_error 3 "record 'x' not found \(CASE/STEM; the stem alone" task-list --meeting x
twin=${family%?????}00000
cp -R "$folder" "cases/2022/$twin"
check_error 3 "'$twin/2022-09-05-meeting-bbbb' is a record of another case \(than --case names\)" \
	task-list --case "$family" --meeting "$twin/2022-09-05-meeting-bbbb"
rm -r "cases/2022/$twin"
check_error 3 "case 'xyzzyxyz' not found" task-list --meeting xyzzyxyz/2022-09-05-meeting-bbbb
check_error 2 "'x' is one word too many" task-list x
check_error 2 "'yaml' is no format" task-list -f yaml
check_error 3 'there is no store here or above' env -C / task-list

# A broken task or record hides nothing else.
record "$folder/2022-09-07-visit-eeee.md" "case: $family" 'by: anna.bekova' <<'.'
- [ ] Nikdy @anna.bekova due:2022-02-30 id:t7777777
.
check_error 3 'visit-eeee.md:5:30: error: due .2022-02-30. does not exist' task-list -f ids
printed >"$SCRATCH/listed"
printf -- '---\ncase: x\n' >"$folder/2022-09-07-visit-eeee.md"
check_error 3 'visit-eeee.md:1:1: error: front matter that is not closed' task-list -f ids
printed >>"$SCRATCH/listed"
check_same 'the rest is listed' cat "$SCRATCH/listed" <<'.'
t7f3k2mq
t5555555
t4444444
t1111111

t7777777
t7f3k2mq
t5555555
t4444444
t1111111

.
finish
