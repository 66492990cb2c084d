#!/bin/sh
# kid-assess: the dialogue in a real terminal in both languages, drafts, the editor, siblings, sheets.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
. "$TOP/tests/trial.sh"
export LANG=C.UTF-8 XDG_STATE_HOME="$SCRATCH/state"
# Item c is for children from 8 on: c2, born in 2015, is 6 or 7 and is not asked.
sed -i 's/^c,main,risk,0,2,3,,,,,,Otázka C,Question C,,$/c,later,risk,0,2,3,,,,8,,Otázka C,Question C,Co víme o C.,What is known of C./' \
	cards/try-1/items.csv
printf 'later,true,Později,Later\n' >>cards/try-1/blocks.csv
check 'the store is in order' store-check
git add . && git commit -q -m Cards

needs_terminal
# in_terminal COMMAND... <SCRIPT: plays a script (tests/tools/terminal.py) to a command in a terminal.
in_terminal() {
	cat >"$SCRATCH/script"
	code=0
	"$TOP/tests/tools/terminal.py" "$SCRATCH/script" "$@" || code=$?
	return "$code"
}
# played STATUS NAME SCRIPT COMMAND... <EXPECTED: that the terminal shows what stands on standard input,
# the result of the assessment left out.
played() {
	wanted=$1 name=$2 script=$3
	shift 3
	cat >"$SCRATCH/.expected"
	status=0
	printf '%s\n' "$script" | in_terminal "$@" >"$SCRATCH/.shown" 2>"$err" || status=$?
	sed '/^Record it? \[Y\/n, < back\] $/q' "$SCRATCH/.shown" >"$out"
	expect_status "$wanted"
	difference=$(diff -u "$SCRATCH/.expected" "$out") || trouble "it showed something else
$difference"
	result "$name" "$@"
}
drafts() { find "$XDG_STATE_HOME" -type f -printf '%m %f\n'; }

# shellcheck disable=SC1111 # Czech quotation marks
played 1 'asks in Czech, explains, refuses and goes back; Ctrl-C puts it off' '> ?
> 3
> 1: od jara
> <
> 
> 2: Hana Vymyšlená
> N
^C' kid-assess --for c1 "$family" <<END
Zkouška (try-1), c1: 4 otázky
Odpovídejte číslem, nebo n = neví se, o = odmítli odpovědět, x = netýká se; za
dvojtečkou může být poznámka (2: od jara). Enter přeskočí, < zpět, ? vysvětlení,
. dost, Ctrl-C odloží na jindy.

== Vše

 1 z 4  Otázka A (a)
    0 ne · 1 zčásti · 2 ano
> ?
    víc karta nevysvětluje

 1 z 4  Otázka A (a)
    0 ne · 1 zčásti · 2 ano
> 3
  ! 3 není odpověď na položku „a“ (0 až 2, unknown, refused nebo na)

 1 z 4  Otázka A (a)
    0 ne · 1 zčásti · 2 ano
> 1: od jara

 2 z 4  Otázka B (b)
    0 ne · 1 zčásti · 2 ano
> <

== Vše

 1 z 4  Otázka A (a)
    0 ne · 1 zčásti · 2 ano
    nyní: 1 zčásti: od jara
> 

 2 z 4  Otázka B (b)
    0 ne · 1 zčásti · 2 ano
> 2: Hana Vymyšlená
  ! „Hana Vymyšlená“ je jméno (m1): patří do identit, nikdy do spisu (pište
    označení člena nebo roli)

 2 z 4  Otázka B (b)
    0 ne · 1 zčásti · 2 ano
> N

 3 z 4  Otázka D (d)
    0 ne · 1 ano
> ^C
nic se nezapsalo; odpovědi zůstávají 14 dní v $XDG_STATE_HOME/spis/$family.try-1.c1.csv a stejný příkaz v nich pokračuje
END
check_same 'the draft is the answers, for this person only' drafts <<.
600 $family.try-1.c1.csv
.
check_same 'as a table that --from takes' cat "$XDG_STATE_HOME/spis/$family.try-1.c1.csv" <<'.'
item,answer,note
a,1,od jara
b,unknown,
.
check_same 'nothing is in the store' git status --porcelain </dev/null

# With a=1 and d=1 the sum is 1 + 4, and b may add 0 to 4, c 0 to 6: 5 to 15; levels from 4 and from 9. On
# the scale of 0 to 16 in 72 columns a sum s stands in column 71 s / 16: 4 in 17.75, 5 in 22.2, 9 in 39.9,
# 15 in 66.6.
echo left >"$XDG_STATE_HOME/spis/.spis-01234567.tmp"
played 0 'goes on with the draft in English; an acute sign is answered at once' '> Y
> 1
> ?
> .
> ' kid-assess --lang=en --for c1 "$family" <<.
A trial (try-1), c1: 4 questions
Answer with a number, or u = unknown, r = refused, n = not applicable; a note
stands behind a colon (2: since spring). Enter goes on, < back, ? explains, . is
enough, Ctrl-C puts it off.

Unfinished answers are there. Go on with them? [Y/n] Y

== All

 3 of 4  Question D (d)
    0 no · 1 yes
> 1
ACUTE: act now
- Question D (d): yes

Hned

1. Volejte 112 a zůstaňte s dítětem.

The whole guide, with the local contacts: cards/try-1/card.md


Risk: 5 to 15, medium to high (2 of 4 known)
0                 4                     9                             16
├─────────────────┼───██████████████████▒███████████████████████████───┤
 low               medium                high

== Later

 4 of 4  Question C (c)
    0 no · 1 partly · 2 yes
> ?
    What is known of C.

 4 of 4  Question C (c)
    0 no · 1 partly · 2 yes
> .

acute: act now
to be notified: not known
Risk: 5 to 15, medium to high (2 of 4 known)
0                 4                     9                             16
├─────────────────┼───██████████████████▒███████████████████████████───┤
 low               medium                high

Record it? [Y/n, < back] 
.
check_same 'the draft is gone, and what a killed writer left' drafts </dev/null
full=$(sed -n 's/^\([a-z0-9]*\/2022-09-14-assessment-[a-z0-9]*\)$/\1/p' "$SCRATCH/.shown") first=${full#*/}
check_same 'what was answered is recorded' sed '/^block\|^about/d' "$folder/$first.csv" <<'.'
main,a,1,od jara
main,b,unknown,
main,d,1,
.

# On a terminal that is not UTF-8 the picture is plain; c2 is too young for item c.
played 1 'draws plainly, and does not ask what is not for the age' '> 2
> 
> 0
> m
> N' env LC_ALL=C kid-assess --lang=en --for c2 "$family" <<.
A trial (try-1), c2: 3 questions
Answer with a number, or u = unknown, r = refused, n = not applicable; a note
stands behind a colon (2: since spring). Enter goes on, < back, ? explains, . is
enough, Ctrl-C puts it off.

== All

 1 of 3  Question A (a)
    0 no · 1 partly · 2 yes
> 2

 2 of 3  Question B (b)
    0 no · 1 partly · 2 yes
> 

 3 of 3  Question D (d)
    0 no · 1 yes
> 0

to be notified: not known
Risk: 2 to 6, low to medium (2 of 3 known)
0                 4                     9                             16
|--------#########X#########------------+------------------------------|
 low               medium                high

Record it? [Y/n, < back] m

Record it? [Y/n, < back] N

nothing was recorded; the answers are kept in $XDG_STATE_HOME/spis/$family.try-1.c2.csv for 14 days, and the same command goes on with them
.
played 1 'what is no answer is asked again; a new beginning, and the end of the input' '> x
> n
^D' kid-assess --lang=en --for c2 "$family" <<.
A trial (try-1), c2: 3 questions
Answer with a number, or u = unknown, r = refused, n = not applicable; a note
stands behind a colon (2: since spring). Enter goes on, < back, ? explains, . is
enough, Ctrl-C puts it off.

Unfinished answers are there. Go on with them? [Y/n] x

Unfinished answers are there. Go on with them? [Y/n] n

== All

 1 of 3  Question A (a)
    0 no · 1 partly · 2 yes
> 
nothing was recorded; the answers are kept in $XDG_STATE_HOME/spis/$family.try-1.c2.csv for 14 days, and the same command goes on with them
.
printf '> 0\n^C\n' >"$SCRATCH/one"
echo no folder >"$SCRATCH/file"
run env XDG_STATE_HOME="$SCRATCH/file" "$TOP/tests/tools/terminal.py" "$SCRATCH/one" \
	kid-assess --lang=en --for c2 "$family"
grep -q '^  ! the answers cannot be kept as a draft:' "$out" || trouble 'it is not said'
expect_status 1
result 'a draft that cannot be kept is said, and the asking goes on'
check_error 2 '--answer is missing' kid-assess --lang=en --for c2 "$family"
check_error 3 'what is unfinished would lie in a store' env XDG_STATE_HOME="$store/x" EDITOR=true \
	kid-assess --lang=en --edit --for c2 "$family"
rm -r "$XDG_STATE_HOME"

# The lock is not held while somebody writes: the editor itself notes something in another case's way.
edit() { env EDITOR="$1" kid-assess --lang=en --edit --for c2 "$family"; }
check_status 1 'an editor that changes nothing' edit true
check_same 'leaves nothing' drafts </dev/null
check_error 3 "the editor 'false' ended with status 1" edit false
check_told 'what was written before is there again' 'wrote cases/2022/' \
	edit "case-note -m Mezitím $family >/dev/null 2>&1; sed -i s/^a=/a=1/"
check_match 'a note by another hand went in between' '^Mezitím$' cat "$folder"/*-note-*.md
check_error 3 "$family.try-1.c2.txt:[0-9]+:3: error: 5 is no answer to item 'b'" \
	edit 'sed -i -e s/^a=/a=1/ -e s/^b=/b=5/'
draft=$XDG_STATE_HOME/spis/$family.try-1.c2.txt
check_match 'at its line of the draft' "^$(sed -n 's/.*c2\.txt:\([0-9]*\):3: error.*/\1/p' "$err"):b=5$" \
	grep -n '^b=5$' "$draft"
check_error 3 "'Hana' is a name of [cm][0-9]" edit 'sed -i s/^b=5/b=1:Hana/'
check_same 'the draft is a template in the language' sed -e '/^# Item/d' "$draft" <<'.'
# A trial (try-1), c2
# Behind each = stands the answer: a number, unknown, refused or na (not
# applicable). A note stands behind a colon: c-school=2: since spring. What
# stays empty stays open. Lines with # are not read.

# == All ==

# Question A
# 0 no · 1 partly · 2 yes
a=1

# Question B
# 0 no · 1 partly · 2 yes
b=1:Hana

# Question D
# 0 no · 1 yes
d=
.
# On a terminal the editor opens again, with the finding above its line; this one then mends it.
cat >"$SCRATCH/mend" <<'.'
#!/bin/sh
grep -q '^# error: 7' "$1" && sed -i 's/^b=7/b=2/' "$1" || sed -i 's/^b=1.*/b=7/' "$1"
cp "$1" "$SCRATCH/last"
.
chmod +x "$SCRATCH/mend"
export SCRATCH
check_match 'the editor opens again until all is right' "^wrote cases/2022/$family/2022-09-14-assessment-" \
	in_terminal env EDITOR="$SCRATCH/mend" kid-assess --lang=en --edit --for c2 "$family" </dev/null
check_same 'with what was wrong above its line' grep -B1 -A1 '^b=' "$SCRATCH/last" <<'.'
# error: 7 is no answer to item 'b' (0 to 2, unknown, refused or na)
b=2

.
check_same 'then the draft is gone' drafts </dev/null

# What siblings share, and what is asked of one alone.
# What was begun as a correction is not offered as the beginning of something new.
printf '> 0\n^C\n' | in_terminal kid-assess --lang=en --correct "$first" "$family" >"$out" 2>"$err"
check_same 'a draft of a correction names what it corrects' drafts <<.
600 $family.try-1.c1.$first.csv
.
rm -r "$XDG_STATE_HOME"
check_error 3 "answers nothing that siblings share" kid-assess --lang=en --like "$first" --for c2 "$family"
run kid-assess -a a=2 -a c=1:'oba' --for c1 "$family"
full=$(printed) shared=${full#*/}
check_match 'takes what siblings share' '^\+later,c,1,oba$' kid-assess -n --like "$full" --for c2 "$family"
check_no_match 'and nothing else' '^\+main,' kid-assess -n --like "$shared" --for c2 "$family"
check_match 'with answers of their own' '^\+main,a,0,$' \
	kid-assess -n --like "$shared" -a a=0 --for c2 "$family"
check_match 'which may be others' '^\+later,c,0,$' kid-assess -n --like "$shared" -a c=0 --for c2 "$family"
check_error 3 'is of the same child' kid-assess --lang=en --like "$shared" --for c1 "$family"
check_error 3 'is by the card try-1 \(one by situace-1\)' \
	kid-assess --lang=en --card situace-1 --like "$shared" --for c2 "$family"
check_error 3 'has no assessment' kid-assess --lang=en --like 2022-01-01-assessment-0000 --for c2 "$family"
check_error 2 'like does not go with --correct' \
	kid-assess --lang=en --like "$shared" --correct "$first" --for c2 "$family"

# Paper.
check_same 'an empty sheet' kid-assess --lang=en --sheet <<'.'
# A trial (try-1)

Most

## Whom it is about

Case: ....................   Child: ....................   Day: ....................   By: ....................

! acute: act now, see the guide. \* tell the authority without delay. ? nobody knows; what was refused or does not apply is said in the note. No name belongs there.

## All

0 no · 1 partly · 2 yes

0 no · 1 yes

| question | answer | note |
| --- | --- | --- |
| Question A (a) | \[ \] 0  \[ \] 1  \[ \] 2  \[ \] ? |  |
| Question B (b) | \[ \] 0  \[ \] 1  \[ \] 2\*  \[ \] ? |  |
| Question D (d) | \[ \] 0  \[ \] 1!  \[ \] ? |  |

## Later

0 no · 1 partly · 2 yes

| question | answer | note |
| --- | --- | --- |
| Question C (c) | \[ \] 0  \[ \] 1  \[ \] 2  \[ \] ? |  |

## Guide

Úvod.

## Hned

1\. Volejte 112 a zůstaňte s dítětem.

## Později

Dohodněte se.
.
kid-assess --sheet="$first" --lang=en -f text "$family" >"$SCRATCH/sheet"
check_same 'a filled one' grep "\[x\]\\|^Case" "$SCRATCH/sheet" <<.
Case: $family   Child: c1   Day: 2022-09-14   By: anna.bekova
Question A (a)  [ ] 0  [x] 1  [ ] 2  [ ] ?   od jara
Question B (b)  [ ] 0  [ ] 1  [ ] 2*  [x] ?
Question D (d)  [ ] 0  [x] 1!  [ ] ?
.
check_error 2 'sheet does not go with a case' kid-assess --lang=en --sheet "$family"
check_error 2 'sheet=STEM is missing' kid-assess --lang=en --sheet="$first"
check_error 2 'card does not go with --sheet=STEM' kid-assess --lang=en --sheet="$first" --card try-1 "$family"
check 'the store is in order' store-check
finish
