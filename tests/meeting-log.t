#!/bin/sh
# meeting-log: minutes are filed as they were written, and what is wrong is shown at their own lines.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
minutes=$SCRATCH/minutes.md

# write <CONTENT: the minutes; bare: without their first and last fence.
write() { cat >"$minutes"; }

write <<'.'
---
kind: case-meeting
present:
  - anna.bekova
  - role:mother part
# came late
date: 2022-09-13
---
# Zápis

- [ ] Domluvit doučování @anna.bekova due:2022-09-20
* [ ] Zavolat do školy   @role:teacher due:2022-09-16  
1. [x] Objednat lékaře @petr.dub due:2022-09-12 done:2022-09-13
- [ ] Zmínka o @anna.bekova due:2022-10-01 id:t0000000

      - [ ] This is code @nobody.known
.
check_unchanged 'a dry run writes nothing' meeting-log -n --case "$family" "$minutes"
check_match 'and shows what it would write' '^\+1\. \[x\] Objednat .* id:t[0-9a-z]{7}$' \
	meeting-log -n --case "$family" "$minutes"
check_same 'prints the name' meeting-log --case "$family" "$minutes" <<.
$family/2022-09-13-meeting-17yb
.
filed=$folder/2022-09-13-meeting-17yb.md
check_status 1 'only the case and the ids are new' diff "$minutes" "$filed"
cp "$out" "$SCRATCH/difference"
check_same 'each where it belongs' cat "$SCRATCH/difference" <<.
7a8
> case: $family
11,13c12,14
< - [ ] Domluvit doučování @anna.bekova due:2022-09-20
< * [ ] Zavolat do školy   @role:teacher due:2022-09-16  
< 1. [x] Objednat lékaře @petr.dub due:2022-09-12 done:2022-09-13
---
> - [ ] Domluvit doučování @anna.bekova due:2022-09-20 id:ts05n8p1
> * [ ] Zavolat do školy   @role:teacher due:2022-09-16 id:ty0a8v3h  
> 1. [x] Objednat lékaře @petr.dub due:2022-09-12 done:2022-09-13 id:te86wdcz
.
check 'the case is in order' store-check "$family"

# The same again draws other ids, from the same seed.
check_match 'no name and no id is given twice' "^$family/2022-09-13-meeting-s05n$" \
	meeting-log --case "$family" "$minutes"
check_status 1 'nor to a task' grep -q 'id:ts05n8p1\|id:ty0a8v3h' "$folder/2022-09-13-meeting-s05n.md"
rm "$folder"/2022-09-13-meeting-*

{ printf '\357\273\277' && sed "s/^date: .*/case: $family/; s/\$/\r/" "$minutes"; } >"$SCRATCH/windows.md"
check_match 'takes the case and the day from elsewhere' "^$family/2022-09-12-meeting-17yb$" \
	meeting-log -d 2022-09-12 "$SCRATCH/windows.md"
sed 's/ id:\(ts05n8p1\|ty0a8v3h\|te86wdcz\)//' "$folder/2022-09-12-meeting-17yb.md" >"$SCRATCH/back"
check 'keeps byte order mark and CRLF' cmp "$SCRATCH/windows.md" "$SCRATCH/back"
check 'and the case is in order' store-check "$family"
printf '%s\n' --- 'kind: platform' --- '- [ ] Zmínka @anna.bekova due:2022-10-01 id:t0000000' >"$SCRATCH/other.md"
check_error 3 "other.md:4:.*'t0000000' is a task of 'cases/2022/$family/.*' as well" meeting-log "$SCRATCH/other.md"
rm "$folder"/2022-09-12-meeting-*

write <<'.'
---
kind: platform
topic: Dostupnost terapie
attended:
  - teacher 7
---
- practice: Terapie v komunitním centru
- [ ] Zjistit volná místa @jan.malik due:2022-10-01
.
check_same 'files a platform meeting from standard input' sh -c "meeting-log - <'$minutes'" <<'.'
2022-09-14-meeting-17yb
.
check_match 'in the folder of the year' 'due:2022-10-01 id:ts05n8p1$' \
	cat meetings/2022/2022-09-14-meeting-17yb.md
check 'and the store is in order' store-check
rm -r meetings

write <<'.'
---
kind: team
attended: [teacher 1]
---
- [ ] Nobody and never
- [ ] Somebody @anna.bekova
- [ ] Some day due:2022-10-01
- [x] Nobody but over
.
run meeting-log "$minutes"
expect_status 0
grep -c 'warning: ' "$err" >"$SCRATCH/warnings"
[ "$(cat "$SCRATCH/warnings")" -eq 4 ] || trouble 'not 4 warnings'
grep -q 'minutes.md:5:4: warning: nobody is to do this' "$err" || trouble 'no person is no warning'
grep -q 'minutes.md:6:4: warning: this is due on no day' "$err" || trouble 'no day is no warning'
grep -q 'minutes.md:7:4: warning: nobody is to do this' "$err" || trouble 'no person is no warning'
result 'warns of open tasks without a person or a day'
rm -r meetings

sed -i '/^petr/s/,,2020-01-01,,/,,2020-01-01,2022-08-31,/' people.csv
write <<'.'
---
kind: team
attended: [teacher 1]
---
- [ ] Someone gone @petr.dub due:2022-10-01
- [x] Done then @petr.dub due:2022-08-01
.
check_error 3 "minutes.md:5:21: error: 'petr.dub' left on 2022-08-31" meeting-log "$minutes"
check_no_match 'who had not left then' 'warning' meeting-log -n -d 2022-08-31 "$minutes"
git checkout -q people.csv

# An item whose id stands in older minutes is a mention: its news is carried to the line that keeps the
# task, where nothing else changes.
earlier=$folder/2022-09-05-meeting-aaaa.md
printf -- '---\r\ncase: %s\r\nkind: case-meeting\r\nattended: [teacher 1]\r\n---\r\n%s\r\n' "$family" \
	'- [ ] Zavolat  @anna.bekova due:2022-09-12 id:t1111111 ' >"$earlier"
cat >>"$earlier" <<'.'
1) [ ] Lékař @role:mother due:2022-09-13 was-due:2022-09-06 id:t2222222
- [x] Hotovo @anna.bekova done:2022-09-07 id:t3333333
- [x] Odpadlo @anna.bekova cancelled:2022-09-08 id:t4444444
> - [ ] Zavolat id:t5555555
.
cp "$earlier" "$SCRATCH/earlier"

# mention DATE ITEM...: files minutes of that day with these items.
mention() {
	day=$1
	shift
	printf '%s\n' --- 'kind: team' "date: $day" 'attended: [teacher 1]' --- "$@" >"$minutes"
	meeting-log --case "$family" "$minutes"
}
# carries NAME ITEM <LINES: minutes of today with this mention change the lines of the older record to
# these.
carries() {
	cat >"$SCRATCH/lines"
	check "$1" mention 2022-09-14 "$2"
	diff -a "$SCRATCH/earlier" "$earlier" | sed -n 's/^> //p' | tr -d '\r' >"$SCRATCH/new"
	check "and no other byte: $2" cmp "$SCRATCH/lines" "$SCRATCH/new"
	check "as the minutes were written: $2" grep -qFx -e "$2" "$folder"/2022-09-14-meeting-*
	cp "$SCRATCH/earlier" "$earlier"
	rm "$folder"/2022-09-14-meeting-*
}
carries 'a mention closes the task on its day' '- [x] Zavolali jsme done:2022-09-10 id:t1111111' <<'.'
- [x] Zavolat  @anna.bekova due:2022-09-12 done:2022-09-10 id:t1111111 
.
carries 'else on the day of the meeting' '* [X] Zavoláno id:t1111111' <<'.'
- [x] Zavolat  @anna.bekova due:2022-09-12 done:2022-09-14 id:t1111111 
.
carries 'drops it' '- [x] Zavolat cancelled:2022-09-13 id:t1111111' <<'.'
- [x] Zavolat  @anna.bekova due:2022-09-12 cancelled:2022-09-13 id:t1111111 
.
carries 'moves it and keeps the first day' '- [ ] Zavolat @anna.bekova due:2022-09-20 id:t1111111' <<'.'
- [ ] Zavolat  @anna.bekova due:2022-09-20 was-due:2022-09-12 id:t1111111 
.
carries 'gives it to somebody else' '- [ ] Objednat @petr.dub id:t2222222' <<'.'
1) [ ] Lékař @petr.dub due:2022-09-13 was-due:2022-09-06 id:t2222222
.
carries 'says nothing new' '- [ ] Jiný text goal:g1 id:t1111111' </dev/null
check_no_match 'a mention need not say whose it is and till when' warning \
	mention 2022-09-14 '- [ ] Zavolat id:t1111111'
rm "$folder"/2022-09-14-meeting-*
carries 'of one that has ended so' '- [x] Hotovo done:2022-09-07 id:t3333333' </dev/null
carries 'of one that is over' '- [ ] Hotovo id:t3333333' </dev/null
carries 'of the day that was promised first' '- [ ] Lékař due:2022-09-06 id:t2222222' </dev/null

# What is wrong in older minutes is not the new ones' fault, nor is their ending.
sed 's/due:2022-09-12/due:2022-09-99/' "$SCRATCH/earlier" >"$earlier"
check 'a wrong date in older minutes does not keep new ones from being written' \
	mention 2022-09-14 '- [ ] Napsat @anna.bekova due:2022-09-20'
cp "$SCRATCH/earlier" "$earlier"
rm "$folder"/2022-09-14-meeting-*

check_same 'several at once, and each line is told' sh -c \
	"printf '%s\n' --- 'kind: case-meeting' --- '- [x] A id:t1111111' '- [ ] B due:2022-09-30 id:t2222222' |
	meeting-log --case $family - 2>&1 | grep aaaa" <<.
cases/2022/$family/2022-09-05-meeting-aaaa.md:6: - [x] Zavolat  @anna.bekova due:2022-09-12 done:2022-09-14 id:t1111111
cases/2022/$family/2022-09-05-meeting-aaaa.md:7: 1) [ ] Lékař @role:mother due:2022-09-30 was-due:2022-09-06 id:t2222222
wrote cases/2022/$family/2022-09-05-meeting-aaaa.md
.
check 'and the case is in order' store-check "$family"
check_same 'a mention is no second task' task-list --case "$family" -f ids <<'.'
t2222222
.
cp "$SCRATCH/earlier" "$earlier"
rm "$folder"/2022-09-14-meeting-*
check_unchanged 'a dry run changes neither record' meeting-log -n --case "$family" "$minutes"

check_told 'warns of a mention that says of a closed task that it is open' \
	"minutes.md:6:4: warning: 't3333333' is closed already: done 2022-09-07" mention 2022-09-14 '- [ ] Hotovo id:t3333333'
rm "$folder"/2022-09-14-meeting-*
check_no_match 'which it was when they met' warning mention 2022-09-06 \
	'- [ ] Hotovo @anna.bekova due:2022-09-07 id:t3333333'
rm "$folder"/2022-09-06-meeting-*
check_told 'of the day that was promised first' \
	"minutes.md:6:17: warning: this is the day that was promised first; 't2222222' is due on 2022-09-13" \
	mention 2022-09-14 '- [ ] Lékař due:2022-09-06 @role:mother id:t2222222'
rm "$folder"/2022-09-14-meeting-*
check_told 'and of an id that is nearly one' \
	"minutes.md:6:46: warning: this is a new task, .* 't1111112' \\(did you mean 't1111111'\\?\\)" \
	mention 2022-09-14 '- [ ] Zavolat @anna.bekova due:2022-09-20 id:t1111112'
rm "$folder"/2022-09-14-meeting-*
check_error 3 "minutes.md:6:20: error: 't4444444' has ended otherwise: cancelled 2022-09-08 in '2022-09-05-meeting-aaaa'" \
	mention 2022-09-14 '- [x] Odpadlo done:2022-09-08 id:t4444444'
check_error 3 "minutes.md:6:19: error: 't3333333' has ended otherwise: done 2022-09-07" \
	mention 2022-09-14 '- [x] Hotovo done:2022-09-08 id:t3333333'
check_error 3 "minutes.md:6:15: error: 't3333333' is closed already: done 2022-09-07" \
	mention 2022-09-14 '- [ ] Hotovo @petr.dub id:t3333333'
check_error 3 'minutes.md:6:20: error: 2022-09-01 is before the task was agreed \(2022-09-05 or later\)' \
	mention 2022-09-14 '- [x] Zavolat done:2022-09-01 id:t1111111'
check_error 3 'minutes.md:6:19: error: 2022-09-01 is before the task was agreed' \
	mention 2022-09-14 '- [ ] Zavolat due:2022-09-01 id:t1111111'
check_error 3 "minutes.md:6:18: error: 't1111111' is a task of '2022-09-05-meeting-aaaa', which comes after these minutes" \
	mention 2022-09-04 '- [ ] Zavolat id:t1111111'
mention 2022-09-12 '- [ ] Zavolat due:2022-09-20 id:t1111111' >/dev/null 2>&1
check_error 3 "minutes.md:6:33: error: '2022-09-12-meeting-.*' speaks of 't1111111' as well and comes after" \
	mention 2022-09-08 '- [ ] Zavolat due:2022-09-15 id:t1111111'
check 'but may say what is not new' mention 2022-09-08 '- [ ] Zavolat due:2022-09-12 id:t1111111'
rm "$folder"/2022-09-*-meeting-*

# What is wrong is shown where the user sees it, whether or not a line was added above it.
refuse() {
	check_error 3 "$1" meeting-log --case "$family" "$minutes"
}
# head LINE...: minutes of a case with these lines.
head_of() {
	{ echo --- && echo kind: case-meeting && printf '%s\n' "$@"; } | write
}

printf '# Zápis\n\nByli jsme tři.\n' | write
refuse "minutes.md:? error: the minutes do not begin with front matter \\(a line '---', lines such as 'kind:"
printf -- '---\nkind: platform\n' | write
refuse 'minutes.md:1:1: error: front matter that is not closed'
printf -- '---\nkind: case-meeting\n---\n\000\n' | write
refuse 'minutes.md:4:1: error: .*NUL'
: >"$minutes"
refuse 'the minutes do not begin with front matter'
printf -- '---\npresent:\n  - anna.bekova\n---\n' | write
refuse "minutes.md: error: field 'kind' is missing \\(case-meeting, conference,"
printf -- '---\nkind: party\n---\n' | write
refuse "minutes.md:2:7: error: kind 'party' is none of: case-meeting,"
head_of 'place: skola' 'present:' '  - anna.bekov' '  - role:fathr' '  - role:mother' ---
refuse "minutes.md:5:5: error: present: 'anna.bekov' is not in people.csv \\(did you mean 'anna.bekova'\\?\\)"
refuse "minutes.md:6:5: error: present: 'fathr' is not in vocabulary/roles.csv \\(did you mean 'father'\\?\\)"
head_of 'presnt: anna.bekova' ---
refuse "minutes.md:3:1: error: unknown field 'presnt' \\(did you mean 'present'\\?\\)"
head_of 'kind: review' ---
refuse 'minutes.md:3:1: error: .*kind'
head_of 'date: 2022-02-30' ---
refuse "minutes.md:3:7: error: date '2022-02-30' does not exist"
head_of 'date: 2022-09-20' ---
refuse 'minutes.md:3:7: error: date: 2022-09-20 is in the future'
head_of --- '- [ ] Call @ana.bekova due:2022-02-30'
refuse "minutes.md:4:28: error: due '2022-02-30' does not exist"
head_of --- '- [ ] Call @ana.bekova due:2022-10-01'
refuse "minutes.md:4:13: error: person: 'ana.bekova' is not in people.csv \\(did you mean 'anna.bekova'\\?\\)"
head_of --- '- [ ] Call @role:mothr'
refuse "'mothr' is not in vocabulary/roles.csv \\(did you mean 'mother'\\?\\)"
head_of --- '- [ ] One id:t0000000' '- [ ] Two id:t0000000'
refuse "minutes.md:5:14: error: 't0000000' stands before"
head_of --- 'Matka, tel. 777 123 456, r. č. 710319/2745'
refuse "minutes.md:4:[0-9]+: error: '710319/2745' is a birth number"
refuse "minutes.md:4:[0-9]+: error: '777 123 456' is a phone number"
head_of --- 'S Janou Vymyšlenou jsme mluvili.'
refuse "minutes.md:4:3: error: 'Janou Vymyšlenou' is a name of [cm][0-9]"
write <<.
---
kind: platform
---
Mluvili jsme o $family.
.
refuse 'minutes.md:2:7: error: a meeting of this kind names no case'
check_error 3 "minutes.md:4:16: error: '$family' is a case \\(a platform meeting names none\\)" meeting-log "$minutes"
head_of "case: $family" ---
sed -i 's/case-meeting/platform/' "$minutes"
check_error 3 'minutes.md:2:7: error: a meeting of this kind names no case' meeting-log "$minutes"
head_of ---
check_error 3 'minutes.md:2:7: error: a meeting of this kind is that of a case \(--case CASE, or a line' meeting-log "$minutes"
head_of 'case: k7q' ---
check_error 3 "minutes.md:3:7: error: case 'k7q' is no " meeting-log "$minutes"
head_of 'case: k7q2m4xp' ---
check_error 3 'minutes.md:3:7: error: there is no such case' meeting-log "$minutes"
refuse 'minutes.md:3:7: error: there is no such case'

head_of ---
refuses_wrong_cases meeting-log --case CASE "$minutes"
refuses_wrong_stores meeting-log --case "$family" "$minutes"
check_error 3 'no-such.md: error: No such file' meeting-log no-such.md
check_error 2 'the minutes are missing' meeting-log
check_error 2 "word too many" meeting-log "$minutes" "$minutes"
commits_only meeting-log --case "$family" "$minutes" <<.
$folder/2022-09-14-meeting-17yb.md
.
case-close --anyway x --reason moved --outcome unknown "$family" >/dev/null 2>&1
head_of 'date: 2022-09-15' ---
refuse "case $family has been closed since 2022-09-14"
finish
