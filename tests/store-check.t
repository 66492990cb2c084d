#!/bin/sh
# store-check: each kind of finding with its line and caret, in a small store that is without fault.
. "${0%/*}/lib.sh"

# put FILE <CONTENT
put() {
	mkdir -p "${1%/*}"
	cat >"$1"
}

# finds NAME [OPERAND...] <EXPECTED: prints exactly the errors that stand on standard input, exits 1,
# and says nothing else; then the store is as it was.
finds() {
	name=$1
	shift
	cat >"$SCRATCH/.expected"
	before=$(store_hash "$store")
	run store-check "$@" </dev/null
	expect_status 1
	difference=$(diff -u "$SCRATCH/.expected" "$out") || trouble "it printed something else
$difference"
	[ ! -s "$err" ] || trouble 'it said something'
	[ "$before" = "$(store_hash "$store")" ] || trouble 'the store has changed'
	result "$name" store-check "$@"
	git reset -q --hard && git clean -fdq
}

export SPIS_TODAY=2022-12-31
new_store --name Most --language cs
case=cases/2022/k7q2m4xp
put ./people.csv <<'.'
id,name,profession,organization,email,phone,from,to,pledge,same_as
anna.bekova,Anna Beková,case-manager,Most,anna.bekova@example.org,+420555010101,2021-09-01,,,
jan.malik,Jan Malík,case-manager,Most,jan.malik@example.org,,2021-09-01,,,
.
put ./places.csv <<'.'
id,name,address,kind,part_of,latitude,longitude,source,source_id
kraj,Kraj,,region,,,,,
most,Most,,municipality,kraj,50.5030,13.6362,,
.
put ./services.csv <<'.'
id,name,organization,kind,forms,needs,age_min,age_max,places,outreach_km,capacity_max,status,url,email,phone,bring,assured,source,source_id,same_as,note
poradna,Poradna,,,outpatient,therapy;tutoring,6,18,most,,,active,,,,,,,,,
.
put availability/2022/anna.bekova.csv <<'.'
date,service,place,id,state,free,wait_days,corrects,note
2022-09-01,poradna,most,a1b2,capacity,3,,,
.
put meetings/2022/2022-09-14-meeting-3e9f.md <<'.'
---
kind: platform
present:
  - anna.bekova
attended:
  - teacher 12
---
- [ ] Připravit přehled služeb @jan.malik due:2022-10-01 id:t7f3k2mq
.
put cases/signals/2022/2022-09-12-signal-4kz8.md <<'.'
---
source: education
events:
  - "2022-09-13 opened k7q2m4xp"
---
Modřiny na rukou.
.
put $case/case.md <<'.'
---
case: k7q2m4xp
opened: 2022-09-14
manager: anna.bekova
source: education
signal: "2022-09-12-signal-4kz8"
place: most
reasons:
  - truancy
---
Chybí ve škole.
.
put $case/members.csv <<'.'
case,member,kind,role,born,sex,lives,legal,safe_contact,from,to
k7q2m4xp,c1,child,,2012,f,yes,,,,
k7q2m4xp,m1,caregiver,mother,1985,f,yes,true,true,,
.
put $case/2022-09-15-assessment-7f3a.csv <<'.'
block,item,answer,note
about,case,k7q2m4xp,
about,card,kid-1,
about,assessor,anna.bekova,
about,for,c1,
body,b-bruise,1,
.
put $case/2022-09-16-referral-91bc.md <<'.'
---
case: k7q2m4xp
service: poradna
need: therapy
by: anna.bekova
for:
  - c1
events:
  - "2022-09-20 waitlisted"
  - "2022-10-03 started"
---
.
put $case/2022-09-20-plan-aa10.md <<'.'
---
case: k7q2m4xp
review: 2022-12-20
---
- goal: Chodit do školy need:tutoring by:2022-12-01 id:g1
.
put $case/2022-09-21-note-b4c5.md <<'.'
---
case: k7q2m4xp
by: anna.bekova
---
- [ ] Zavolat třídní @role:teacher due:2022-10-01 goal:g1 id:t91bc04d
.
{ git init -q . && git add . && git commit -q -m Start; } || give_up 'git'

note=$case/2022-10-01-note-c6d7.md
head='---
case: k7q2m4xp
by: anna.bekova
'

check_same 'is silent when clean' store-check </dev/null
check_same 'of a case too' store-check k7q2m4xp </dev/null
check_same 'and of a record' store-check k7q2m4xp/2022-09-16-referral-91bc \
	2022-09-12-signal-4kz8 2022-09-14-meeting-3e9f people.csv $case/case.md </dev/null
check_same 'json is an array' store-check --format=json <<'.'
[]
.

# --- bytes and syntax -------------------------------------------------------------------------------

{ printf '\357\273\277' && printf '%s---\nPříliš\n' "$head" | sed 's/$/\r/'; } >$note
check_same 'a byte order mark and CRLF are taken' store-check </dev/null
printf '%s---\nPříliš \000 žluťoučký\n' "$head" >$note
finds 'NUL' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:8: error: a NUL byte (a text file; is this the right one?)
  Příliš <U+0000> žluťoučký
         ^
.
printf '%s---\nPříliš \377 žluťoučký\n' "$head" >$note
finds 'bytes that are no text' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:8: error: byte 0xFF is not UTF-8 (save the file in that encoding)
  Příliš � žluťoučký
         ^
.
: >$note && : >places.csv
finds 'empty files' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:1:1: error: no front matter (the first line is ---)
places.csv:1:1: error: the table is empty (its first row names the columns)
.
printf '%s---\n' "$head" | sed 's/by: /by:/' >$note
finds 'front matter' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:3:4: error: no blank behind the colon (`key: value`)
  by:anna.bekova
     ^
.
printf 'čáp,"Černý čáp\n' >>places.csv
finds 'an open quote' <<'.'
places.csv:4:5: error: a quote that is not closed on its line (a row is one line)
  čáp,"Černý čáp
      ^
.
printf 'název,kind\n' >places.csv
finds 'a column too many and one too few' <<'.'
places.csv:1:1: error: column 'id' is missing (its name in the header and a cell in each row)
  název,kind
  ^
places.csv:1:1: error: unknown column 'název' (a column of your own begins with x_)
  název,kind
  ^
.
printf 'most,Most podruhé,,municipality,,,,,\n' >>places.csv
finds 'a repeated key' <<'.'
places.csv:4:1: error: the key of this row stands in line 3 already (each key once)
  most,Most podruhé,,municipality,,,,,
  ^
.
put $note <<.
$head---
Před.
<<<<<<< HEAD
Černá.
=======
Bílá.
>>>>>>> větev
.
finds 'marks of git' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:6:1: error: git could not merge here (join both versions by hand and delete the marks)
  <<<<<<< HEAD
  ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:8:1: error: git could not merge here (join both versions by hand and delete the marks)
  =======
  ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:10:1: error: git could not merge here (join both versions by hand and delete the marks)
  >>>>>>> větev
  ^
.
printf '%s---\nNadpis\n=======\n' "$head" >$note
check_same 'but no underlined heading' store-check </dev/null

# --- names and places -------------------------------------------------------------------------------

echo text | put ./peple.csv
echo text | put docs/čtení.md
check_same 'files beside the store are warned of' store-check <<'.'
docs: warning: no file of a store has this name (spis-store(5) lists them)
peple.csv: warning: no file of a store has this name (did you mean 'people.csv'?)
.
git clean -fdq
echo text | put $case/poznámky.txt
echo text | put meetings/2022/11/a.md
finds 'but strange ones in its folders' <<'.'
cases/2022/k7q2m4xp/poznámky.txt: error: no file of a store has this name (spis-store(5) lists them)
meetings/2022/11: error: no file of a store has this name (spis-store(5) lists them)
.
put cases/2022/K7Q2M4XP/case.md <<.
$head---
.
cp $case/2022-09-21-note-b4c5.md $case/2022-9-21-note-b4c5.md
cp $case/2022-09-21-note-b4c5.md $case/2022-09-21-nota-b4c5.md
cp $case/2022-09-21-note-b4c5.md $case/2022-09-21-note-b4c6.csv
finds 'and names that are none' <<'.'
cases/2022/K7Q2M4XP: error: no file of a store has this name (spis-store(5) lists them)
cases/2022/k7q2m4xp/2022-09-21-nota-b4c5.md: error: unknown kind of record 'nota' (did you mean 'note'?)
cases/2022/k7q2m4xp/2022-09-21-note-b4c6.csv: error: only an assessment is a table (a record of another kind ends in .md)
cases/2022/k7q2m4xp/2022-9-21-note-b4c5.md: error: this is no name of a record (DATE-KIND-ID.md, such as 2022-09-14-note-7f3a.md)
.
ln -s case.md $case/2022-10-01-note-c6d7.md
finds 'a link' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md: error: not a regular file (links, folders and devices are not followed)
.
mkdir cases/2022/m3np5q7r && git mv $case/case.md cases/2022/m3np5q7r
finds 'a record of another case, parts that are missing' <<'.'
cases/2022/k7q2m4xp: error: the case has no case.md
cases/2022/m3np5q7r: error: the case has no members.csv
cases/2022/m3np5q7r/case.md:2:7: error: this record is of case 'k7q2m4xp' (it lies in the folder of 'm3np5q7r')
  case: k7q2m4xp
        ^
.
mkdir cases/2021 && cp -R $case cases/2021/
finds 'a case that lies twice' <<'.'
cases/2022/k7q2m4xp: error: the case 'k7q2m4xp' lies in 'cases/2021/k7q2m4xp' as well (one folder each)
.

# --- fields and links -------------------------------------------------------------------------------

sed -i 's/^grid: .*/&\ncoordinator: anna.bekov/' spis.md
finds 'a coordinator who is nobody' <<'.'
spis.md:6:14: error: coordinator: 'anna.bekov' is not in people.csv (did you mean 'anna.bekova'?)
  coordinator: anna.bekov
               ^
.
put $note <<.
---
case: k7q2m4xp
b: anna.bekova
for:
  - c2
duration: moc
place: mots
project: krok
service: poradny
present:
  - jan.mali
  - role:techer
---
.
finds 'fields and what they name' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md: error: field 'by' is missing (a-z, 0-9 and - with a dot, such as anna.bekova)
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:3:1: error: unknown field 'b' (did you mean 'by'?)
  b: anna.bekova
  ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:5: error: for: 'c2' is not in members.csv (did you mean 'c1'?)
    - c2
      ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:6:11: error: duration 'moc' is no whole number (a whole number from 0 to 44640)
  duration: moc
            ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:7:8: error: place: 'mots' is not in places.csv (did you mean 'most'?)
  place: mots
         ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:8:10: error: project: 'krok' is not in projects.csv
  project: krok
           ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:9:10: error: service: 'poradny' is not in services.csv (did you mean 'poradna'?)
  service: poradny
           ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:11:5: error: present: 'jan.mali' is not in people.csv (did you mean 'jan.malik'?)
    - jan.mali
      ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:12:5: error: present: 'techer' is not in vocabulary/roles.csv (did you mean 'teacher'?)
    - role:techer
      ^
.
put $case/2022-09-17-approval-77aa.md <<.
---
case: k7q2m4xp
of: 2022-09-15-plan-aa10
by: jan.malik
---
.
sed -i 's/opened .*/opened m3np5q7r"\n  - "2022-09-14 undone 2022-09-13 joined"/' cases/signals/2022/*.md
sed -i 's/4kz8/4kz9/' $case/case.md
finds 'records, cases and signals' <<'.'
cases/2022/k7q2m4xp/2022-09-17-approval-77aa.md:3:5: error: this value needs quotes (of: "2022-09-15-plan-aa10")
  of: 2022-09-15-plan-aa10
      ^
cases/2022/k7q2m4xp/case.md:6:9: error: signal: '2022-09-12-signal-4kz9' is not in cases/signals/
  signal: "2022-09-12-signal-4kz9"
          ^
cases/signals/2022/2022-09-12-signal-4kz8.md:4:5: error: events: 'm3np5q7r' is not in cases/
    - "2022-09-13 opened m3np5q7r"
      ^
cases/signals/2022/2022-09-12-signal-4kz8.md:5:5: error: there is no event '2022-09-13 joined' to undo (DATE undone and the event as it stands)
    - "2022-09-14 undone 2022-09-13 joined"
      ^
.
printf '2022-09-02,poradny,most,c3d4,capacity,,,a1b3,\n2022-09-03,poradna,kraj,c3d5,plno,,,,\n' \
	>>availability/2022/anna.bekova.csv
git mv availability/2022/anna.bekova.csv availability/2022/hana.bekova.csv
finds 'answers about services' <<'.'
availability/2022/hana.bekova.csv: error: the file's name: 'hana.bekova' is not in people.csv (did you mean 'anna.bekova'?)
availability/2022/hana.bekova.csv:3:12: error: service: 'poradny' is not in services.csv (did you mean 'poradna'?)
  2022-09-02,poradny,most,c3d4,capacity,,,a1b3,
             ^
availability/2022/hana.bekova.csv:3:41: error: corrects: no row of this table has the id 'a1b3'
  2022-09-02,poradny,most,c3d4,capacity,,,a1b3,
                                          ^
availability/2022/hana.bekova.csv:4:30: error: state 'plno' is none of: capacity, waitlist, no-capacity, additional-assessment
  2022-09-03,poradna,kraj,c3d5,plno,,,,
                               ^
.
sed -i 's/^kraj,Kraj,,region,/&most/; s/6,18,most/18,6,most/' places.csv services.csv
finds 'tables' <<'.'
places.csv:2:19: error: part_of: 'most' leads back to this row or on without end (at most 8 steps)
  kraj,Kraj,,region,most,,,,
                    ^
places.csv:3:25: error: part_of: 'kraj' leads back to this row or on without end (at most 8 steps)
  most,Most,,municipality,kraj,50.5030,13.6362,,
                          ^
services.csv:2:50: error: age_max is below age_min (18 or more)
  poradna,Poradna,,,outpatient,therapy;tutoring,18,6,most,,,active,,,,,,,,,
                                                   ^
.

# --- dates and orders -------------------------------------------------------------------------------

put $case/2022-11-01-consent-d8e9.md <<.
---
case: k7q2m4xp
member:
  - m1
basis: consent
recipient:
  - teacher
until: 2022-10-31
withdrawn: 2023-02-01
---
.
put $case/2023-01-02-note-d8e9.md <<.
$head---
.
sed -i 's/2022-09-20 w/2022-09-10 w/; s/2022-09-13 o/2022-09-11 o/' \
	$case/*-referral-*.md cases/signals/2022/*.md
finds 'dates' <<'.'
cases/2022/k7q2m4xp/2022-09-16-referral-91bc.md:9:5: error: events: 2022-09-10 is before the record's own day (2022-09-16 or later)
    - "2022-09-10 waitlisted"
      ^
cases/2022/k7q2m4xp/2022-11-01-consent-d8e9.md:8:8: error: until: 2022-10-31 is before the record's own day (2022-11-01 or later)
  until: 2022-10-31
         ^
cases/2022/k7q2m4xp/2022-11-01-consent-d8e9.md:9:12: error: withdrawn: 2023-02-01 is in the future (2023-01-01 at the latest)
  withdrawn: 2023-02-01
             ^
cases/2022/k7q2m4xp/2023-01-02-note-d8e9.md: error: the record's day: 2023-01-02 is in the future (2023-01-01 at the latest)
cases/signals/2022/2022-09-12-signal-4kz8.md:4:5: error: events: 2022-09-11 is before the record's own day (2022-09-12 or later)
    - "2022-09-11 opened k7q2m4xp"
      ^
.
sed -i 's/waitlisted/rejected too-far/' $case/*-referral-*.md
finds 'events' <<'.'
cases/2022/k7q2m4xp/2022-09-16-referral-91bc.md:10:5: error: the referral ended on 2022-09-20 (rejected: too far; go on with refer --again, or take a mistake back with refer --update REFERRAL undone)
    - "2022-10-03 started"
      ^
.
put $case/2022-11-01-closing-aaaa.md <<.
---
case: k7q2m4xp
reason: goals-met
outcome: improved
---
.
cp $case/2022-11-01-closing-aaaa.md $case/2022-11-02-closing-bbbb.md
put $case/2022-11-03-reopening-cccc.md <<.
---
case: k7q2m4xp
undoes: "2022-11-02-closing-bbbb"
---
.
put $case/2022-11-04-reopening-dddd.md <<.
---
case: k7q2m4xp
undoes: "2022-11-01-closing-aaaa"
---
.
finds 'closings' <<'.'
cases/2022/k7q2m4xp/2022-11-04-reopening-dddd.md:3:9: error: '2022-11-01-closing-aaaa' does not close the case then (name the closing that stands)
  undoes: "2022-11-01-closing-aaaa"
          ^
.
put $case/2022-10-05-handover-aaaa.md <<.
---
case: k7q2m4xp
from: jan.malik
to: anna.bekova
---
.
finds 'handovers' <<'.'
cases/2022/k7q2m4xp/2022-10-05-handover-aaaa.md:3:7: error: 'jan.malik' is not the case manager on 2022-10-05 ('anna.bekova' is)
  from: jan.malik
        ^
.

# --- assessments and approvals ----------------------------------------------------------------------

put $case/2022-09-16-assessment-0a0a.csv <<.
block,item,answer,note
about,case,k7q2m4xp,
about,card,kid-1,
about,assessor,anna.bekov,
about,for,m1,
about,corrects,2022-09-17-assessment-0b0b,
about,override-reason,Žádný,
about,card-hash,0,
body,b-bruise,3,
body,b-brise,1,
behaviour,b-imprint,1,
body,b-baby,ano,
body,b-bruise,1,
.
finds 'what an assessment says' <<'.'
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:4:16: error: assessor: 'anna.bekov' is not in people.csv (did you mean 'anna.bekova'?)
  about,assessor,anna.bekov,
                 ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:5:11: error: 'm1' is no child of this case (an assessment is for a child)
  about,for,m1,
            ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:6:16: error: corrects: '2022-09-17-assessment-0b0b' is not in this case
  about,corrects,2022-09-17-assessment-0b0b,
                 ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:7:23: error: an override-reason without a level (override)
  about,override-reason,Žádný,
                        ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:8:17: error: card kid-1 scores otherwise than when this was assessed (a change is a new version of the card)
  about,card-hash,0,
                  ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:9:15: error: 3 is no answer to item 'b-bruise' (0 to 2, unknown, refused or na)
  body,b-bruise,3,
                ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:10:6: error: card kid-1 has no item 'b-brise' (did you mean 'b-bruise'?)
  body,b-brise,1,
       ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:11:11: error: item 'b-imprint' is not in block 'behaviour' (body)
  behaviour,b-imprint,1,
            ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:12:13: error: 'ano' is no answer (a whole number, unknown, refused or na)
  body,b-baby,ano,
              ^
cases/2022/k7q2m4xp/2022-09-16-assessment-0a0a.csv:13:6: error: 'b-bruise' stands in a row before (once)
  body,b-bruise,1,
       ^
.
put $case/2022-09-17-assessment-0b0b.csv <<.
block,item,answer,note
about,case,k7q2m4xp,
about,card,situace-1,
about,assessor,anna.bekova,
about,for,c1,
about,override,high,
about,override-reason,Sama,
about,corrects,2022-09-17-assessment-0c0c,
.
sed 's/0c0c/0b0b/; /override/d' $case/2022-09-17-assessment-0b0b.csv \
	>$case/2022-09-17-assessment-0c0c.csv
put $case/2022-09-18-approval-77aa.md <<.
---
case: k7q2m4xp
of: "2022-09-17-assessment-0b0b"
by: anna.bekova
---
.
put $case/2022-09-18-approval-77ab.md <<.
---
case: k7q2m4xp
of: "2022-09-21-note-b4c5"
by: jan.malik
---
.
finds 'circles and approvals' <<'.'
cases/2022/k7q2m4xp/2022-09-17-assessment-0b0b.csv:8:16: error: corrects: '2022-09-17-assessment-0c0c' leads back to this record (an older one)
  about,corrects,2022-09-17-assessment-0c0c,
                 ^
cases/2022/k7q2m4xp/2022-09-17-assessment-0c0c.csv:6:16: error: corrects: '2022-09-17-assessment-0b0b' leads back to this record (an older one)
  about,corrects,2022-09-17-assessment-0b0b,
                 ^
cases/2022/k7q2m4xp/2022-09-18-approval-77aa.md:4:5: error: 'anna.bekova' is the author of what is approved (somebody else)
  by: anna.bekova
      ^
cases/2022/k7q2m4xp/2022-09-18-approval-77ab.md:3:5: error: '2022-09-21-note-b4c5' needs no approval (an override, a plan, minutes or a study does)
  of: "2022-09-21-note-b4c5"
      ^
cases/2022/k7q2m4xp/2022-09-18-approval-77ab.md:3:5: error: of: '2022-09-21-note-b4c5' is newer than this record (2022-09-21 or later)
  of: "2022-09-21-note-b4c5"
      ^
.
sed -i 's/^attended:/minute-taker: anna.bekova\n&/' meetings/2022/2022-09-14-meeting-3e9f.md
put meetings/2023/2023-01-01-approval-77aa.md <<.
---
of: "2022-09-14-meeting-3e9f"
by: anna.bekova
---
.
put meetings/2022/2022-09-13-approval-77ab.md <<.
---
of: "2022-09-14-meeting-3e9f"
by: jan.malik
---
.
put meetings/2022/2022-12-01-approval-77ac.md <<.
---
of: "2022-09-20-plan-aa10"
by: jan.malik
---
.
finds 'approvals of platform minutes' <<'.'
meetings/2022/2022-09-13-approval-77ab.md:2:5: error: of: '2022-09-14-meeting-3e9f' is newer than this record (2022-09-14 or later)
  of: "2022-09-14-meeting-3e9f"
      ^
meetings/2022/2022-12-01-approval-77ac.md:2:5: error: of: '2022-09-20-plan-aa10' is not in meetings/
  of: "2022-09-20-plan-aa10"
      ^
meetings/2023/2023-01-01-approval-77aa.md:3:5: error: 'anna.bekova' is the author of what is approved (somebody else)
  by: anna.bekova
      ^
.
cp -R cards/situace-1 cards/situace-2
finds 'two cards that set the level' <<'.'
cards/situace-2/card.md: error: card 'situace-1' sets the level as well (one card that is not retired)
.
cp -R cards/situace-1 cards/situace-2
sed -i 's/^status: .*/status: retired/' cards/situace-1/card.md
check_same 'but for retired ones' store-check </dev/null
git checkout -q cards && rm -r cards/situace-2
cp -R cards/kid-1 cards/kid
sed -i 's/^risk,medium,12,/risk,medium,13,/' cards/situace-1/levels.csv
sed -i 's/^title-en: .*/title-en: " "/' cards/kid-1/card.md
finds 'a sum without a level, a blank title, a card without a version' <<'.'
cards/kid-1/card.md:3:11: error: 'title-en' is blank (a text)
  title-en: " "
            ^
cards/kid/card.md: error: the folder 'kid' has no version in its name (NAME-VERSION, such as kid-1)
cards/situace-1/levels.csv:3:13: error: a gap: no level of index risk has the sum 12 (12)
  risk,medium,13,23,168,90,střední,medium
              ^
.
sed -i '2s/,2,/,0,/' cards/situace-1/items.csv
rm cards/kid-1/levels.csv
finds 'cards that cannot be scored with' <<'.'
cards/kid-1/levels.csv: error: a file of the card is missing
cards/situace-1/items.csv:2:23: error: max is not above min (1 or more)
  c-health,child,risk,0,0,1,,,2,,,"Nemoc, postižení, opožděný vývoj","Illness,
                        ^
.

# --- tasks and goals --------------------------------------------------------------------------------

put $note <<.
$head---
- [ ] Napsat žádost @anna.bekov due:2022-02-30 id:t0000001
- [x] Zavolat @role:techer done:2023-03-01 goal:g2 id:t0000002
- [ ] Znovu @jan.malik id:t0000002
.
put $case/2022-10-02-plan-bb20.md <<.
---
case: k7q2m4xp
review: 2022-12-20
---
- goal: Doma klid need:terapie by:2022-12-01 id:g1
.
finds 'tasks and goals' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:22: error: person: 'anna.bekov' is not in people.csv (did you mean 'anna.bekova'?)
  - [ ] Napsat žádost @anna.bekov due:2022-02-30 id:t0000001
                       ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:37: error: due '2022-02-30' does not exist (a day of the calendar as YYYY-MM-DD)
  - [ ] Napsat žádost @anna.bekov due:2022-02-30 id:t0000001
                                      ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:6:21: error: role: 'techer' is not in vocabulary/roles.csv (did you mean 'teacher'?)
  - [x] Zavolat @role:techer done:2023-03-01 goal:g2 id:t0000002
                      ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:6:33: error: done: 2023-03-01 is in the future (2023-01-01 at the latest)
  - [x] Zavolat @role:techer done:2023-03-01 goal:g2 id:t0000002
                                  ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:6:49: error: no plan of this case has the goal 'g2'
  - [x] Zavolat @role:techer done:2023-03-01 goal:g2 id:t0000002
                                                  ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:7:27: error: 't0000002' stands before in this record (each id once)
  - [ ] Znovu @jan.malik id:t0000002
                            ^
cases/2022/k7q2m4xp/2022-10-02-plan-bb20.md:5:24: error: need: 'terapie' is not in vocabulary/needs.csv
  - goal: Doma klid need:terapie by:2022-12-01 id:g1
                         ^
cases/2022/k7q2m4xp/2022-10-02-plan-bb20.md:5:49: error: 'g1' is a goal of '2022-09-20-plan-aa10', which this plan does not replace (another id)
  - goal: Doma klid need:terapie by:2022-12-01 id:g1
                                                  ^
.
mkdir cases/2022/m3np5q7r
for file in case.md members.csv 2022-09-21-note-b4c5.md; do
	sed '/^signal/d; s/k7q2m4xp/m3np5q7r/; s/goal:g1 //' $case/$file >cases/2022/m3np5q7r/$file
done
finds 'a task of two cases' <<'.'
cases/2022/m3np5q7r/2022-09-21-note-b4c5.md:5:54: error: 't91bc04d' is a task of 'cases/2022/k7q2m4xp' as well (another id)
  - [ ] Zavolat třídní @role:teacher due:2022-10-01 id:t91bc04d
                                                       ^
.

# --- privacy and erasing ----------------------------------------------------------------------------

printf '%s---\nČtyři: 7103192745, pište na teta@example.org, +420 601 123 456.\n' "$head" >$note
finds 'what identifies a person' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:8: error: '7103192745' is a birth number: it belongs in the identities, never in the store
  Čtyři: 7103192745, pište na teta@example.org, +420 601 123 456.
         ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:29: error: 'teta@example.org' is an e-mail address: it belongs in the identities, never in the store (one of an organization is known once its row in people.csv, places.csv or services.csv has it)
  Čtyři: 7103192745, pište na teta@example.org, +420 601 123 456.
                              ^
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:47: error: '+420 601 123 456' is a phone number: it belongs in the identities, never in the store (one of an organization is known once its row in people.csv, places.csv or services.csv has it)
  Čtyři: 7103192745, pište na teta@example.org, +420 601 123 456.
                                                ^
.
printf -- '---\nc1-name: Jana Vymyšlená\n---\n' >"$identities/k7q2m4xp.md"
chmod 600 "$identities/k7q2m4xp.md"
printf '%s---\nŘekla to Vymyšlené.\n' "$head" >$note
finds 'names of the family' <<'.'
cases/2022/k7q2m4xp/2022-10-01-note-c6d7.md:5:10: error: 'Vymyšlené' is a name of c1: it belongs in the identities, never in the store (write the member's id or a role)
  Řekla to Vymyšlené.
           ^
.
put $case/case.md <<.
---
case: k7q2m4xp
erased: 2022-12-01
basis: žádost
---
.
rm $case/*-note-* $case/*-plan-*
finds 'what stands beside a stub' <<'.'
cases/2022/k7q2m4xp/2022-09-15-assessment-7f3a.csv: error: the case was erased (nothing but stubs beside its case.md)
cases/2022/k7q2m4xp/2022-09-16-referral-91bc.md: error: the case was erased (nothing but stubs beside its case.md)
cases/2022/k7q2m4xp/members.csv: error: the case was erased (nothing but stubs beside its case.md)
.

# --- what is printed, and how it ends ---------------------------------------------------------------

sed -i 's/place: most/place: mots/' $case/case.md
printf 'text\n' >README.md
run store-check --format=json
expect_status 1
diff -u - "$out" >"$SCRATCH/.difference" <<'.' || trouble "$(cat "$SCRATCH/.difference")"
[
  {
    "file": "README.md",
    "line": null,
    "column": null,
    "severity": "warning",
    "rule": "file-name",
    "message": "no file of a store has this name (spis-store(5) lists them)"
  },
  {
    "file": "cases/2022/k7q2m4xp/case.md",
    "line": 7,
    "column": 8,
    "severity": "error",
    "rule": "unknown-place",
    "message": "place: 'mots' is not in places.csv (did you mean 'most'?)"
  }
]
.
result 'json has the words of machines'
rm README.md
check_same 'git has it still right' store-check --staged </dev/null
git add .
finds 'until it is added' --staged <<'.'
cases/2022/k7q2m4xp/case.md:7:8: error: place: 'mots' is not in places.csv (did you mean 'most'?)
  place: mots
         ^
.
check_error 3 "case 'k7q2m4xx' not found" store-check k7q2m4xx
check_error 3 'case' store-check k7q2m4xp/2022-09-16-referral-91bd
sed -i 's/format: 1/format: 2/' spis.md
check_error 3 'spis.md:2:9: error: the store is of format 2' store-check
cd /
check_error 3 'no store' store-check
cd "$store" || exit 1
git reset -q --hard
chmod 000 places.csv
check_error 4 'places.csv: ' without_privilege store-check
finish
