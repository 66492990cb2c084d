#!/bin/sh
# task-done: closes, drops, moves and hands over tasks, and touches nothing but the mark and tokens of their lines.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

record=$folder/2022-09-02-meeting-aaaa.md
meeting=meetings/2022/2022-06-01-meeting-bbbb.md
mkdir -p meetings/2022
{
	printf '\357\273\277---\r\ncase: %s\r\nkind: case-meeting\r\n# mine\r\n---\r\n' "$family"
	printf '# Zápis [ ]  \r\n\r\n'
	printf '*   [ ]   Zavolat  due:brzy  do školy \t @role:teacher   due:2022-09-10 id:t7f3k2mq  \r\n'
	printf '    id:t0000000 is no token here\r\n'
	printf '1) [x] Hotovo done:2022-09-03 id:t91bc04d\r\n'
	printf -- '- [ ] Bez termínu @anna.bekova id:t4444444\r\n'
	printf '\r\n- [ ] t4444444 id:t5555555'
} >"$record"
printf -- '---\nkind: platform\n---\n- [ ] Volná místa @jan.malik due:2022-10-01 id:t5550000\n' >"$meeting"
cp "$record" "$SCRATCH/before"
cp "$meeting" "$SCRATCH/meeting"

# became LINE: the case's record has changed in this one line.
became() {
	# shellcheck disable=SC2059 # the line has its own escapes
	printf -- "$1\r\n" >"$SCRATCH/line"
	diff -a "$SCRATCH/before" "$record" | sed -n 's/^> //p' >"$SCRATCH/new"
	[ "$(grep -c '' "$SCRATCH/new")" -eq 1 ] && cmp "$SCRATCH/line" "$SCRATCH/new"
}
again() { cp "$SCRATCH/before" "$record"; }

check_unchanged 'a dry run writes nothing' task-done -n t7f3k2mq
check_match 'and shows what it would write' '^\+\*   \[x\]   Zavolat .* done:2022-09-14 id:t7f3k2mq' task-done -n t7f3k2mq
check_same 'prints the id' task-done t7f3k2mq <<'.'
t7f3k2mq
.
check 'closes it' became \
	'*   [x]   Zavolat  due:brzy  do školy \t @role:teacher   due:2022-09-10 done:2022-09-14 id:t7f3k2mq  '
again
check 'on another day' task-done -d 2022-09-12 t7f3k2mq
check 'which is written' became \
	'*   [x]   Zavolat  due:brzy  do školy \t @role:teacher   due:2022-09-10 done:2022-09-12 id:t7f3k2mq  '
again
check 'drops it' task-done --drop t7f3k2mq
check 'as cancelled' became \
	'*   [x]   Zavolat  due:brzy  do školy \t @role:teacher   due:2022-09-10 cancelled:2022-09-14 id:t7f3k2mq  '
again
check 'moves it' task-done --due 2022-10-01 t7f3k2mq
check 'once' task-done --due +1m t7f3k2mq
check 'and keeps what was promised first' became \
	'*   [ ]   Zavolat  due:brzy  do školy \t @role:teacher   due:2022-10-14 was-due:2022-09-10 id:t7f3k2mq  '
again
check 'gives a day to one that had none' task-done --due 2022-10-01 t4444444
check 'and no other' became '- [ ] Bez termínu @anna.bekova due:2022-10-01 id:t4444444'
again
check 'to the day it is due already nothing changes' task-done --due 2022-09-10 t7f3k2mq
check 'not a byte' cmp "$SCRATCH/before" "$record"
check 'hands it over to a person' task-done --to petr.dub t7f3k2mq
check 'who stands where the role stood' became \
	'*   [ ]   Zavolat  due:brzy  do školy \t @petr.dub   due:2022-09-10 id:t7f3k2mq  '
again
check 'to a role, for another day' task-done --to role:mother --due 2022-09-20 t7f3k2mq
check 'both in one line' became \
	'*   [ ]   Zavolat  due:brzy  do školy \t @role:mother   due:2022-09-20 was-due:2022-09-10 id:t7f3k2mq  '
again
sed -i '/^petr/s/,,2020-01-01,,/,,2020-01-01,2022-08-31,/' people.csv
check_error 3 "'petr.dub' left on 2022-08-31" task-done --to petr.dub t7f3k2mq
git checkout -q people.csv
check_same 'takes several, of several records, from standard input' sh -c \
	"printf 't5550000 x\nt7f3k2mq\nt4444444\nt7f3k2mq\n' | task-done -" <<'.'
t5550000
t7f3k2mq
t4444444
.
check_match 'which are all closed' '^t5555555$' task-list -f ids
check_match 'in the case' '^4$' sh -c "task-list --all --case $family -f ids | wc -l"
check_match 'and in the platform' 'done:2022-09-14 id:t5550000$' cat "$meeting"
check 'and the store is in order' store-check "$family"
again
cp "$SCRATCH/meeting" "$meeting"

check_same 'a unique prefix is enough' task-done t7f <<'.'
t7f3k2mq
.
again
check_told 'and it says which task it took' '^t7f3k2mq: Zavolat  due:brzy  do školy$' task-done t7f
again
check_error 3 "'t7' is too short \(3 characters of an id or more\)" task-done t7
check_error 3 "'t555' may be any of 2 tasks \(t5550000, t5555555\)" task-done t555
check_error 3 "task 't7f3k2m0' not found \(did you mean 't7f3k2mq'\?\)" task-done t7f3k2m0
check_error 3 "task 'tzzzzzzz' not found \(task-list lists all tasks\)" task-done tzzzzzzz
check_error 3 "task 'tzzzzzzz' not found" task-done t7f3k2mq tzzzzzzz
check_error 3 "meeting-aaaa.md:10:5: error: 't91bc04d' is closed already: done 2022-09-03" task-done t91bc04d
check_error 3 'closed already' task-done --due +7d t91bc04d
check_error 3 'closed already' task-done t7f3k2mq t91bc04d
check_error 3 'meeting-aaaa.md:8:6: error: 2022-09-01 is before the task was agreed \(2022-09-02 or later\)' \
	task-done -d 2022-09-01 t7f3k2mq
check_error 3 'before the task was agreed' task-done --due 2021-10-01 t7f3k2mq
check_error 3 'done: 2022-09-20 is in the future' task-done -d 2022-09-20 t7f3k2mq
check_error 2 "--due: '2022-02-30' is not a day" task-done --due 2022-02-30 t7f3k2mq
check_error 3 "person: 'petr.du' is not in people.csv \\(did you mean 'petr.dub'\\?\\)" task-done --to petr.du t7f3k2mq
check_error 3 "role: 'mothr' is not in vocabulary/roles.csv \\(did you mean 'mother'\\?\\)" \
	task-done --to role:mothr t7f3k2mq
check_error 3 "role 'mother part' is no code" task-done --to 'role:mother part' t7f3k2mq
check_error 3 "role '' is no code" task-done --to role: t7f3k2mq
check_error 3 "person 'petr' is no person's id" task-done --to petr t7f3k2mq
check_error 3 'closed already' task-done --to petr.dub t91bc04d
check_error 2 '--drop does not go with --to' task-done --drop --to petr.dub t7f3k2mq
check_error 2 '--date does not go with --due' task-done -d yesterday --due +7d t7f3k2mq
check_error 2 '--date does not go with --to' task-done -d yesterday --to petr.dub t7f3k2mq
check_error 2 '--drop does not go with --due' task-done --drop --due +7d t7f3k2mq
check_error 2 'something is missing' task-done
sed 's/t5550000/t7f3k2mq/' "$SCRATCH/meeting" >"$meeting"
check_error 3 "'t7f3k2mq' may be any of 2 tasks \($meeting, 2022/$family/" task-done t7f3k2mq
cp "$SCRATCH/meeting" "$meeting"

# A record that is broken elsewhere hinders nothing; one that does not parse whole is not rewritten.
printf -- '---\nkind: platform\n' >meetings/2022/2022-06-02-meeting-cccc.md
check 'a broken record hinders no other' task-done -n t7f3k2mq
check_error 3 'meeting-cccc.md:1:1: error: front matter' task-done tzzzzzzz
rm meetings/2022/2022-06-02-meeting-cccc.md
printf -- '- [ ] Zlé due:2022-02-30\n' >>"$meeting"
check_error 3 'meeting-bbbb.md:5:15: error: due .2022-02-30. does not exist' task-done t5550000
cp "$SCRATCH/meeting" "$meeting"

# Taking back: the line is as it was before.
cp "$record" "$SCRATCH/before"
check_error 3 'is open: there is nothing to undo' task-done --lang=en --undo t7f3k2mq
for how in '' --drop; do
	# shellcheck disable=SC2086 # none or one option
	check "closed $how" task-done $how t7f3k2mq
	check 'and opened again' task-done --undo t7f3k2mq
	check_same 'no other byte has changed' cat "$record" <"$SCRATCH/before"
done
check_error 2 '--undo' task-done --undo --drop t7f3k2mq
check_error 2 '--undo' task-done --undo --due +7d t7f3k2mq
refuses_wrong_stores task-done t7f3k2mq
git add . && git commit -q -m Meetings
commits_only task-done t7f3k2mq <<.
$record
.
finish
