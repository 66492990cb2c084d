#!/bin/sh
# demo.sh IDENTITIES DIRECTORY: shows the main job on a copy of the example store, from the first signal
# to the platform's report, which it leaves in DIRECTORY. IDENTITIES are those of the example store, as
# build.sh writes them; they are copied as well. Stops at the first command that fails.
set -eu
examples=$(cd "${0%/*}" && pwd)
identities=$(cd "$1" && pwd)
mkdir -p "$2"
reports=$(cd "$2" && pwd)

scratch=$(mktemp -d "${TMPDIR:-/tmp}/spis-demo.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
for name in $(env | sed -n 's/^\(\(SPIS\|GIT\)_[A-Z0-9_]*\)=.*/\1/p'); do
	unset "$name"
done
cp -R "$examples/most" "$scratch/most"
cp -R "$identities" "$scratch/identities"
chmod 700 "$scratch/identities"
export SPIS_IDENTITIES="$scratch/identities" SPIS_SEED=4100
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
cd "$scratch/most"
exec </dev/null

# The store is under git, and every command commits what it wrote.
git init --quiet
git config user.name 'Anna Beková'
git config user.email anna.bekova@example.org
git config spis.auto-commit true
git add .
git commit --quiet --message 'Ukázkový spis'

# chapter DAY TITLE: what is shown next, and the day on which it happens.
chapter() {
	export SPIS_TODAY="$1"
	printf '\n--- %s: %s\n\n' "$1" "$2"
}

# put PIECE: adds it to the line, or begins another one.
put() {
	[ "$1" ] || return 0
	if [ $((${#line} + ${#1})) -gt 76 ]; then
		echo "$line \\"
		line='   '
	fi
	line="$line $1"
}

# shown WORD...: the command as one would type it.
shown() {
	line='$' option=''
	for word; do
		case $word in
		*[!A-Za-z0-9_./:=@,+-]*) word="'$word'" ;;
		esac
		case $word in
		-?*) put "$option" && option=$word ;;
		*) put "${option:+$option }$word" && option='' ;;
		esac
	done
	put "$option"
	echo "$line"
}

# show COMMAND...: the command, and what it says and prints.
show() {
	shown "$@"
	SPIS_SEED=$((SPIS_SEED + 1))
	"$@"
	echo
}

# keep COMMAND...: the same; what it prints, the name of the new record, is then in $record.
keep() {
	shown "$@"
	SPIS_SEED=$((SPIS_SEED + 1))
	record=$("$@")
	printf '%s\n\n' "$record"
}

chapter 2023-06-05 'a school calls; that is a signal, and no case yet'
keep signal-log --source education --channel phone --urgency days \
	--reason child-mental-health --reason caregiver-addiction \
	-m 'Chlapec z druhé třídy usíná v lavici. Matka přišla dvakrát pod vlivem.'
signal=$record

chapter 2023-06-06 'the case is opened; the names go aside, to the identities'
keep case-new --signal "$signal" --place u-rybnicku --handle pastelka \
	--member c1:child:2014:m --member m1:caregiver:1989:f:mother \
	--member m2:other:1960:f:grandmother --need therapy --need addiction-treatment \
	--c1-name 'Prokop Bublanina' --m1-name 'Simona Bublaninová' --school 'ZŠ U Rybníčků' \
	-m 'Matka je na syna sama, pije od zimy. Babička pomáhá. Chlapec kreslí.'
case=$record

chapter 2023-06-07 'the KID card, as the teacher saw the signs'
cat >"$scratch/kid.csv" <<'.'
item,answer,note
b-bruise,0,
b-imprint,0,
b-baby,na,
b-urgent,0,
b-intimate,unknown,
b-hungry,1,svačinu mívá od spolužáků
b-unkempt,0,
b-untreated,0,
h-tells,0,
h-fear,0,
h-selfharm,0,
h-sexual,0,
h-runs,0,
h-withdrawn,2,"mlčí, dříve si povídal"
h-rage,0,
h-school,2,usíná skoro denně
p-hits,unknown,
p-partner,0,
p-drunk,1,dvakrát při vyzvedávání
p-alone,1,
p-refuses,0,
p-story,0,
p-cold,0,
p-crisis,0,
.
show head -n 9 ../kid.csv
show kid-assess --card kid-1 --assessor-role class-teacher --from ../kid.csv "$case"

chapter 2023-06-07 'one sign must be notified: the authority is told the same day'
keep case-notice --to ospod --feedback-asked \
	-m 'Matka přišla pro chlapce dvakrát pod vlivem. Je teď u babičky.' "$case"

chapter 2023-06-08 'risk and protective factors; what is unknown is not no'
cat >"$scratch/factors.csv" <<'.'
item,answer,note
c-health,0,
c-mind,2,"úzkost, v noci chodí kontrolovat matku"
c-harm,0,
c-school,1,
c-burden,2,"budí matku do práce, vaří"
c-risky,0,
f-violence,unknown,
f-care,1,
f-mental,1,
f-addiction,2,matka pije denně
f-dispute,0,
f-before,0,
f-denies,0,
e-housing,0,
e-money,1,
e-isolated,1,
e-access,0,
pc-adult,2,babička
pc-joy,2,kreslí
pc-friend,1,
pf-warm,1,
pf-change,2,sama přišla
pf-routine,0,
pe-kin,2,
pe-uses,1,
pe-stable,1,
.
show kid-assess --card situace-1 --informant mother --from ../factors.csv "$case"

chapter 2023-06-09 'a plan with the family: what will be different, and by when'
keep case-plan --review 2023-09-19 --agreed m1 --agreed c1 \
	--goal 'Chlapec ví, kde ten den spí need:parenting-support by:2023-07-31' \
	--goal 'Matka dochází na ambulanci need:addiction-treatment by:2023-09-15' "$case"
show case-plan --approve "${record#*/}" --by lenka.horcickova "$case"

chapter 2023-06-12 'which therapy fits, and why'
show refer --need therapy --limit 5 --format table "$case"

chapter 2023-06-13 'the mother agrees, and the service is asked'
keep case-consent --member m1 --scope health --recipient klinicka-psychologie-vres "$case"
consent=${record#*/}
keep refer --need therapy --to klinicka-psychologie-vres --for c1 --consent "$consent" "$case"

chapter 2023-06-15 'it has answered'
show refer --update "$record" accepted
show refer --sheet "$record"
show service-list --sheet klinicka-psychologie-vres

chapter 2023-06-20 'everybody at one table; each task in the minutes gets an id'
cat >"$scratch/minutes.md" <<'.'
---
kind: case-meeting
time: "14:00-15:00"
place: rc-kvicalka
facilitator: anna.bekova
present:
  - anna.bekova
  - stanislav.proutek
  - role:mother
  - role:grandmother
  - role:class-teacher
child-heard: "yes"
safety:
  - mother-1 6
  - grandmother-1 5
  - class-teacher-1 4
next: 2023-09-19
duration: 60
---
Chlapec poslal obrázek: „Takhle to doma vypadá v sobotu. To je nejlepší den.“

- [ ] Termín v adiktologické ambulanci @stanislav.proutek due:2023-06-27
- [ ] Babička vyzvedává v pondělí a ve čtvrtek @role:grandmother due:2023-06-22
- [ ] Přihláška na tábor s oddílem @anna.bekova due:2023-06-30
.
show cat ../minutes.md
show meeting-log --case "$case" ../minutes.md
show task-list --case "$case" --format table
task=$(task-list --case "$case" --format ids | head -n 1)

chapter 2023-06-22 'a promise is kept'
show task-done "$task"

chapter 2023-06-27 'a working day, written down in one file in the evening'
cat >"$scratch/day.md" <<.
## $case návštěva 60 min 09:00 c1 m1 U Rybníčků
Matka byla na ambulanci poprvé. Chlapec spí u babičky a ráno si maže chleba sám.

- [ ] Zeptat se školy na školní psycholožku @anna.bekova due:2023-07-07

## $case hovor 10 min m2

## práce networking 45 min
S adiktoložkou o skupině pro děti.
.
show cat ../day.md
show case-note --lang cs --day ../day.md

chapter 2023-06-28 'what is late or due soon, in all cases of one person'
show report today anna.bekova

chapter 2023-07-04 'does it all hold together, and what does the platform see?'
show store-check
show report platform --release --from 2023-01-01 --format html --output "$reports/platforma-2023-1.html"
show report platform --from 2023-01-01 --format md --output "$reports/platforma-2023-1.md"
show report case --format html --output "$reports/rodina.html" "$case"

show grep '^- \*\*' "$reports/platforma-2023-1.md"

echo "The platform's report, which names nobody, is a page: $reports/platforma-2023-1.html"
echo "That of the family, which stays inside, as well: $reports/rodina.html"
