#!/bin/sh
# report network: who meets whom. For outside nothing that fewer than three families stand behind; for
# inside everything; the drawing; and a network whose measures are known from elsewhere.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
sed -i 's/^language: cs/language: en/' spis.md
cat >people.csv <<'.'
id,name,profession,organization,email,phone,from,to,pledge,same_as
anna.bekova,Anna Beková,case-manager,Most,anna.bekova@example.org,,2020-01-01,,2020-01-01,
ida.bekova,Ida Beková,case-manager,Most,,,2020-01-01,,,
jan.malik,Jan Malík,ospod,OSPOD,,,2020-01-01,,,
petr.dub,Petr Dub,teacher,Škola,,,2020-01-01,,,
vera.dubova,Věra Dubová,nurse,Škola,,,2020-01-01,2021-12-31,,
zita.lipova,Zita Lípová,paediatrician,Ordinace,,,2020-01-01,,,
.
sed -i 's/^doucovani,Doučování,,/doucovani,Doučování,Klub,/; s/^poradna,Poradna,,/poradna,Poradna,Poradna Most,/' services.csv

# minutes FOLDER DAY KIND [PRESENT]... <BODY: files minutes by hand.
minutes() {
	place=$1 day=$2 kind=$3
	shift 3
	mkdir -p "$place"
	number=$((number + 1))
	{
		printf -- '---\nkind: %s\n' "$kind"
		case $place in cases/*) printf 'case: %s\nchild-heard: too-young\n' "${place##*/}" ;; esac
		[ $# -eq 0 ] || printf 'present:\n'
		[ $# -eq 0 ] || printf '  - %s\n' "$@"
		printf -- '---\n'
		cat
	} >"$place/$day-meeting-$(printf '%04d' $number).md"
}
number=1000

# another_family ID: a case with nothing in it.
another_family() {
	mkdir "cases/2022/$1"
	printf -- '---\ncase: %s\nopened: 2022-08-01\nmanager: anna.bekova\nsource: police\nplace: most\n---\n' "$1" \
		>"cases/2022/$1/case.md"
	echo 'case,member,kind,role,born,sex,lives,legal,safe_contact,from,to' >"cases/2022/$1/members.csv"
}

# referral ID SERVICE: refers the family in autumn.
referral() {
	number=$((number + 1))
	printf -- '---\ncase: %s\nservice: %s\nneed: tutoring\nby: ida.bekova\nfor:\n  - c1\nwithout-consent: bez jména\n---\n' \
		"$1" "$2" >"cases/2022/$1/2022-10-03-referral-$(printf '%04d' $number).md"
}

# commit_all MESSAGE
commit_all() {
	git add . || bail 'git add'
	git commit -q -m "$1" || bail 'git commit'
}

# Anna, Jan and Petr meet for the platform: 1/2 each pair. Three families' case meetings have Anna and
# Jan, at two more is Zita; three are referred to Klub, two to Poradna Most. A training counts heads.
# Degrees of the organisations 3, 2, 2, 1, 0: centralisation (5 * 3 - 8) / (4 * 3); of the professions 3,
# 3, 3, 2, 1, 0: (6 * 3 - 12) / (5 * 4). Jan's tasks were in time once for the platform and thrice in
# cases, of 1 + 6.
minutes meetings/2022 2022-09-10 platform anna.bekova jan.malik petr.dub <<'.'
- [x] Napsat kraji @jan.malik due:2022-10-01 done:2022-10-01 id:taaaaaa1
- [ ] Nový leták @petr.dub due:2022-11-01 id:taaaaaa2
- [x] Zrušené @petr.dub due:2022-11-02 cancelled:2022-10-30 id:taaaaaa3
.
number=1100
minutes meetings/2022 2022-10-10 training </dev/null
sed -i 's/^kind: training/&\nattended:\n  - teacher 6\n  - volunteer 2/' meetings/2022/2022-10-10-*.md
another_family a0000001
another_family a0000002
for id in "$family" a0000001 a0000002; do
	referral "$id" doucovani
	minutes "cases/2022/$id" 2022-10-05 case-meeting anna.bekova jan.malik role:mother role:nurse <<'.'
- [x] Zavolat @jan.malik due:2022-10-20 done:2022-10-25
- [x] Napsat @jan.malik due:2022-10-21 done:2022-10-20
.
done
referral "$family" poradna
referral a0000001 poradna
for id in "$family" a0000001; do
	minutes "cases/2022/$id" 2022-11-05 case-meeting 'anna.bekova part' zita.lipova </dev/null
done
commit_all Autumn
export SPIS_TODAY=2023-01-10

# --- For outside ---------------------------------------------------------------------------------------

check_unchanged 'a draft writes nothing' report network
check_error 3 'the period ends only on 2023-06-30' report network --from 2023-01-01
check_error 3 '2022-08-01 to 2022-12-31 is no period' report network --from 2022-08-01
check 'the newest period that is over' report network --release
cp "$out" "$SCRATCH/first"

# Most and OSPOD: 1/2, and 1/3 from each of three families. 1.5 = tenths of 1/2 + 3/3.
check_same 'what three families stand behind, and nothing else of cases' cat "$SCRATCH/first" <<'.'
Report on cooperation, 2022 H2
==============================
Most, 2022-07-01 to 2022-12-31

The period in short
-------------------

- Of 5 organisations 4 are tied to another; in the period before, 0 were.
- The organisation with the most ties is Most (3 ties).
- The profession with the most ties is case manager (3 ties).
- 2 organisations are tied in through one person only: OSPOD; Škola.
- Of 8 tasks that were due 4 were done in time.

How close the cooperation is
----------------------------

who            how many  ties  density  centralisation
-------------  --------  ----  -------  --------------
organisations         5     4     0.40            0.58
professions           6     6     0.40            0.30

How close organisations were, period by period
----------------------------------------------

period   tied organisations  ties           density
-------  ------------------  ----  -------  -------
H2 2022                   4     4  ██████▍    0.400

Organisations
-------------

organisation  met outside cases  ties  strength  through people
------------  -----------------  ----  --------  --------------
Most                          1     3       2.0               2
OSPOD                         1     2       2.0               1
Škola                         1     2       1.0               1
Klub                          0     1       0.0               0
Tied to nobody: Ordinace.

Which organisations meet

who    with whom  weight  referrals
-----  ---------  ------  ---------
Most   OSPOD         1.5
Most   Škola         0.5
OSPOD  Škola         0.5
Klub   Most          0.0  yes

Organisations tied in through one person only

organisation
------------
OSPOD
Škola

Professions
-----------

profession                        met outside cases  ties  strength
--------------------------------  -----------------  ----  --------
case manager                                      1     3       3.0
child protection officer (OSPOD)                  1     3       3.0
teacher                                           2     3       2.7
nurse                                             0     2       2.0
volunteer                                         1     1       1.7
Tied to nobody: paediatrician.

Which professions meet

who                               with whom                         weight
--------------------------------  --------------------------------  ------
teacher                           volunteer                            1.7
case manager                      child protection officer (OSPOD)     1.5
case manager                      nurse                                1.0
child protection officer (OSPOD)  nurse                                1.0
case manager                      teacher                              0.5
child protection officer (OSPOD)  teacher                              0.5

Professions of the platform that were at no meeting

profession
-------------
paediatrician

Tasks
-----

Tasks due in the period

what          tasks
------------  -----
in all            8
done in time      4

Share done in time, by organisation

organisation  in time, %
------------  ----------
OSPOD                 57
Not listed: organisations with fewer than five tasks that count.

How to read it
--------------

In a meeting of n people each two of them gain a weight of 1/(n − 1), so that
one big meeting does not tie everybody to everybody. Two organisations or
professions are tied from 0.2 on, as much as two people have from one meeting of
six.

Meetings over families, their referrals and tasks count only where they were
those of 3 families or more.
.

check_match 'what was released is recorded' '^about,kind,value,network,$' cat released/2023/2023-01-10-release-????.csv
check_unchanged 'the same period again writes nothing' report network -f json
cp "$out" "$SCRATCH/outside.json"
check 'and is the same counted anew' "$TOP/tests/recount/network.py" . "$SCRATCH/outside.json"
check_match 'another kind of report of the period is another matter' '^report|^Report' report platform --lang en

# A late entry: the released period stays as it was, the next one has it.
export SPIS_TODAY=2023-02-01
minutes cases/2022/a0000001 2022-12-01 case-meeting anna.bekova petr.dub <<'.'
.
minutes meetings/2022 2022-12-02 platform zita.lipova petr.dub <<'.'
.
sed -i 's/^present:/recorded: 2023-02-01\n&/' meetings/2022/2022-12-02-*.md
check_same 'a released period stays as it was' report network --from 2022-07-01 <"$SCRATCH/first"
export SPIS_TODAY=2023-07-10
check_match 'what was entered late counts in the next period' '^Ordinace,Škola,1.0,false$' \
	report network -f csv --table organization-ties
git checkout -q .
git clean -qfd
export SPIS_TODAY=2023-01-10

# --- For inside ----------------------------------------------------------------------------------------

check_match 'inside it says that it stays there' '^! This report tells of single families' report network --inside
check_unchanged 'nothing is recorded' report network --inside -f json
cp "$out" "$SCRATCH/inside.json"
check 'everything counts' "$TOP/tests/recount/network.py" . "$SCRATCH/inside.json" --inside
check_match 'one family is enough' '^Most,Ordinace,2.0,false$' report network --inside -f csv --table organization-ties
check_match 'and for a referral' '^Most,Poradna Most,0.0,true$' report network --inside -f csv --table organization-ties
check_match 'tasks are told in numbers' '^Škola,,1,0$' report network --inside -f csv --table task-shares
check 'it needs no identities' env -u SPIS_IDENTITIES report network --inside
check 'nor a period that is over' report network --inside --from 2023-01-01
check_no_match 'no case, no member, no person' "$family|liska|a0000001|bekov|Bekov|Dub|mother" report network --inside

# --- What may leave ------------------------------------------------------------------------------------

check_error 3 'the identities are not at hand' env -u SPIS_IDENTITIES report network
sed -i 's/Škola/Škola 777 123 456/' people.csv
check_error 3 "'777 123 456'" report network -o "$SCRATCH/leak.md"
check_error 3 "'777 123 456'" report network -f csv --table tasks --drawing "$SCRATCH/leak.svg"
check_same 'and there is no file' find "$SCRATCH" -name 'leak.*' </dev/null
git checkout -q .
: >"$folder/2022-09-14-note-aaaa.md"
check_error 3 'no report for outside is made while something in the store cannot be read' report network
check_status 3 'inside it is told as far as it can be read' report network --inside
rm "$folder/2022-09-14-note-aaaa.md"
sed -i 's/^name: .*/name: Platforma Hany Vymyšlené/' spis.md
check_error 3 'spis.md:1:.* is a name' report network
git checkout -q .

# --- The drawing ---------------------------------------------------------------------------------------

# A name that would be an instruction to Graphviz or to a browser, were it not quoted.
sed -i 's|,OSPOD,|,"OSPOD ""]; x [label=""<script>alert(1)</script> \& \\N\\",|' people.csv
if ! command -v dot >/dev/null; then echo 'Graphviz is not here' >"$SCRATCH/.skip"; fi
check_told 'the drawing is a file' "^wrote $SCRATCH/net.svg" report network --inside --drawing "$SCRATCH/net.svg"
cat >"$SCRATCH/look.py" <<'.'
"""What a drawing shows: its labels, how many lines; and that it holds nothing but shapes and texts."""
import sys
import xml.etree.ElementTree as tree
text = open(sys.argv[1], encoding="utf-8").read()
root = tree.fromstring(text)
names = {element.tag.split("}")[1] for element in root.iter()}
attributes = {name for element in root.iter() for name in element.attrib}
assert names <= {"svg", "g", "title", "polygon", "path", "polyline", "text"}, names
assert not any("href" in name or name.startswith("on") or name == "style" for name in attributes), attributes
assert text.startswith("<svg") and "<!DOCTYPE" not in text and "url(" not in text
kinds = [group.get("class") for group in root.iter() if group.get("class")]
print("%d nodes, %d edges" % (kinds.count("node"), kinds.count("edge")))
for group in root.iter():
    if group.get("class") == "node":
        print(" ".join(part.text for part in group if part.tag.endswith("}text")))
.
if ! command -v dot >/dev/null; then echo 'Graphviz is not here' >"$SCRATCH/.skip"; fi
check_same 'organisations and what ties them, and nothing else' python3 "$SCRATCH/look.py" "$SCRATCH/net.svg" <<'.'
6 nodes, 6 edges
Most
OSPOD "]; x [label="<script>alert(1)</script> & \N\
Škola
Ordinace
Klub
Poradna Most
.
git checkout -q .

# Without Graphviz the tables alone; a Graphviz that fails is as none.
mkdir "$SCRATCH/few" "$SCRATCH/broken"
ln -s "$(command -v git)" "$SCRATCH/few/git"
printf '#!/bin/sh\nexit 1\n' >"$SCRATCH/broken/dot"
chmod +x "$SCRATCH/broken/dot"
few=$BUILD/bin:$SCRATCH/few
check_match 'without Graphviz there are the tables' '^Most  ' \
	env PATH="$few" report network --inside --drawing "$SCRATCH/none.svg"
check_told 'and it is said' 'warning: there is no drawing, only the tables: .*No such file' \
	env PATH="$few" report network --inside --drawing "$SCRATCH/none.svg"
check_told 'a failure is said' 'warning: there is no drawing, only the tables: .*it failed' \
	env PATH="$SCRATCH/broken:$few" report network --inside --drawing "$SCRATCH/none.svg"
check_same 'and there is no drawing' find "$SCRATCH" -name none.svg </dev/null

# --- Mistakes ------------------------------------------------------------------------------------------

check_error 2 '--release does not go with' report network --inside --release
check_error 2 '--drawing does not go with case' report case --drawing x.svg "$family"
check_error 2 "--drawing: $SCRATCH/x is where the report goes" \
	report network --inside --drawing "$SCRATCH/x" -o "$SCRATCH/x"
check_error 3 'No such file' report network --inside --drawing "$SCRATCH/none/x.svg"
commits_only report network --release <<'.'
released/2023/2023-01-10-release-17yb.csv
.

# --- A network that is known -----------------------------------------------------------------------------

# Marriages among families of Florence (Padgett; Breiger, Pattison: Cumulated social roles, Social Networks
# 8 (1986), table 1), each as a meeting of two. The Pucci married none of the others. Density 20/120,
# centralisation (16 * 6 - 40) / (15 * 14).
new_store --name Firenze --language en
echo 'id,name,profession,organization,email,phone,from,to,pledge,same_as' >people.csv
for name in acciaiuoli albizzi barbadori bischeri castellani ginori guadagni lamberteschi medici pazzi peruzzi \
	pucci ridolfi salviati strozzi tornabuoni; do
	echo "a.$name,A,teacher,$name,,,,,,"
done >>people.csv
while read -r one other; do
	minutes meetings/2022 2022-05-01 platform "a.$one" "a.$other" </dev/null
done <<'.'
acciaiuoli medici
albizzi ginori
albizzi guadagni
albizzi medici
barbadori castellani
barbadori medici
bischeri guadagni
bischeri peruzzi
bischeri strozzi
castellani peruzzi
castellani strozzi
guadagni lamberteschi
guadagni tornabuoni
medici ridolfi
medici salviati
medici tornabuoni
pazzi salviati
peruzzi strozzi
ridolfi strozzi
ridolfi tornabuoni
.
check_match 'families of Florence' '^organizations,16,20,0.17,0.27$' \
	report network --from 2022-01-01 -f csv --table networks
check_match 'the Medici have the most ties' '^medici,6,6,6.0,1$' \
	report network --from 2022-01-01 -f csv --table organizations
finish
