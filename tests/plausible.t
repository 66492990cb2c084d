#!/bin/sh
# What is possible and hardly true is warned of, by store-check and by the command that writes it.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# warns PATTERN COMMAND...: it is said by the command, and of its record by store-check.
warns() {
	said=$1
	shift
	check_told "says: $said" "warning: $said" "$@"
	check_match "finds: $said" "warning: $said" store-check
	git clean -fqd && git checkout -q .
}
# silent COMMAND...: neither says anything of the kind.
silent() {
	check_no_match "nothing to say: $*" 'warning' "$@"
	check_no_match 'nor to find' 'warning' store-check
	git clean -fqd && git checkout -q .
}
note() { case-note --lang=en -m Klid. "$@" "$family"; }
set_case() { run case-set "$family" "$@"; }

check_no_match 'an ordinary case is silent' warning store-check --lang=en
export LANG=C LANGUAGE=en
warns "this record is older than the case \\(opened on 2022-09-01\\)" note -d 2022-08-31
silent note -d 2022-09-01
silent note -d 2022-09-10 --for c1
set_case c2.to=2022-09-05
warns "'c2' left the family on 2022-09-05" note -d 2022-09-06 --for c2
set_case c2.to=2022-09-05
silent note -d 2022-09-05 --for c2
set_case c2.to=2022-09-05
warns "'c2' left the family" kid-assess --lang=en -d 2022-09-06 --card situace-1 --for c2 -a f-violence=0 "$family"
set_case c1.born=2003
warns "'c1' was an adult on the day of this record \\(born: 2003\\)" note --for c1
set_case c1.born=2004
sed -i "s/^c1-born: .*/c1-born: 2004-05-03/" "$identities/$family.md"
silent note --for c1
sed -i "s/^c1-born: .*/c1-born: 2012-05-03/" "$identities/$family.md"
set_case m1.born=1980
silent note --for m1
set_case c1.born=2011
check_match 'a birth year beside the birth date' 'members.csv: warning: the birth date of c1 is not in the year 2011' store-check
git checkout -q .
note -d 2022-09-02 --for c1 >/dev/null 2>&1
sed -i 's/,2012,/,2023,/' "$folder/members.csv"
check_match 'a child who was not born' "'c1' was not born on the day of this record \\(born: 2023\\)" \
	env SPIS_TODAY=2023-02-01 sh -c 'store-check || true'
git clean -fqd && git checkout -q .
warns 'the family has no child' case-new --source health --member m1:caregiver:1980:f
silent case-new --source health --member c1:child:2015:f
kid-assess -d 2022-09-03 --card situace-1 --for c1 -a f-violence=0 "$family" >/dev/null 2>&1
closing=$(case-close -d 2022-09-02 --anyway x --reason moved --outcome unknown "$family" 2>/dev/null)
check_match 'an assessment of a closed case' 'the case has been closed since 2022-09-02' store-check
mv "$folder/${closing#*/}.md" "$folder/2022-09-03-closing-aaaa.md"
check_no_match 'but not of its last day' warning store-check
git clean -fqd && git checkout -q .

other=$(SPIS_SEED=5 case-new --source health --member c1:child:2015:f 2>/dev/null)
set_case continued-in="$other"
check_told 'a note in a case that goes on elsewhere' "case $family continues in case $other" note
check_no_match 'not in that one' warning case-note -m Klid. "$other"
check_no_match 'nor a change of the case' warning case-set "$family" place=most
git clean -fqd && git checkout -q .

printf -- '---\nkind: platform\n---\nZápis.\n' >"$SCRATCH/minutes.md"
run meeting-log -d 2022-09-10 "$SCRATCH/minutes.md"
minutes=meetings/2022/$(printed).md
check_match 'minutes with nobody' 'nobody was at this meeting' store-check
sed -i 's/^kind:.*/&\nattended:\n  - teacher 3/' "$minutes"
check_no_match 'somebody attended' warning store-check
git clean -fqd

# Of one person: 60 + 901 minutes are 16 hours and one minute.
at() { run case-note -m Klid. -d 2022-09-10 "$@" "$family"; }
found() { check_match "$1" "$2" store-check; }
at --duration 60
at --duration 900
check_no_match '16 hours are possible' warning store-check
run case-note --work --activity networking -d 2022-09-10 --duration 1 -m Cesta.
found 'more than 16 hours' '2022-09-10, anna.bekova: .* 16 h 1 min \(more than 16 hours\)'
git clean -fqd
at --kind visit --time 14:00 --duration 60
at --time 15:00 --duration 30
at --by jan.malik --time 14:30 --duration 60
at --time 14:30
check_no_match 'one after the other, and of two people' warning store-check
minutes 2022-09-10 '' <<'.'
---
kind: team
time: "14:59-15:10"
present:
  - anna.bekova
---
.
found 'at one time' "anna.bekova: $family/2022-09-10-visit-.{4} \(14:00–15:00\) and 2022-09-10-meeting-.{4} \(14:59–15:10\) overlap"
found 'in the file of the later one' 'meetings/2022/2022-09-10-meeting-.*overlap'
check_match 'the timesheet says so' '^! 2022-09-10, anna.bekova: ' report timesheet anna.bekova --month 2022-09 --lang=en
check_no_match 'not of another person' overlap report timesheet jan.malik --month 2022-09 --lang=en
sed -i 's/- anna.bekova$/& part/' "meetings/2022/$filed.md"
check_no_match 'nor of a part of a meeting' warning store-check
git clean -fqd
other=$(SPIS_SEED=5 case-new --source health --member c1:child:2015:f 2>/dev/null)
for named in "$family" "$other"; do
	run case-note --kind therapy --for c1 -d 2022-09-14 --time 10:00 --duration 600 --service poradna --group 8 "$named"
done
check_no_match 'one session of a group in two cases' 'overlap|hours' store-check
git clean -fqd

printf 'id,case,kind,member,received,due,answered,result\nr1,%s,access,c9,2022-09-10,,,\n' "$family" >cases/requests.csv
check_status 1 'a request of nobody' store-check
check_match 'is found' "requests.csv:2:.*member: 'c9' is not in members.csv" sh -c 'store-check || true'
sed -i 's/,c9,/,m1,/' cases/requests.csv
check 'of a member it is right' store-check
# What a referral rests on. The consent of 2 September is over on the 11th, or withdrawn before.
# asked [OPTION]...: a consent by m1 and a referral for c1 that rests on it.
asked() {
	consent=$(SPIS_SEED=70 case-consent -d 2022-09-02 --member m1 --recipient poradna "$@" "$family" 2>/dev/null) || bail case-consent
	referral=$(SPIS_SEED=71 refer -d 2022-09-03 --need therapy --for c1 --to poradna --consent "${consent#*/}" "$family" 2>/dev/null) ||
		bail refer
}
follow() { refer --lang=en --update "$referral" "$@"; }
over='the consent .* was over on 2022-09-11'
asked --until 2022-09-10
warns "$over" follow accepted=2022-09-11
asked --until 2022-09-10
silent follow accepted=2022-09-10
asked --until 2022-09-10
silent follow cancelled:family-declined=2022-09-11
asked --until 2022-09-10
SPIS_SEED=72 case-consent -d 2022-09-10 --member m1 --recipient poradna "$family" >/dev/null 2>&1
silent follow accepted=2022-09-11
asked --until 2022-09-10
SPIS_SEED=72 case-consent -d 2022-09-10 --member m1 --recipient doucovani "$family" >/dev/null 2>&1
warns "$over" follow accepted=2022-09-11
asked --until 2022-09-10
awk -F, -v OFS=, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "same_as") same = i }
	{ print } $1 == "poradna" { $1 = "poradna-stara"; $same = "poradna"; print }' services.csv >services.new
mv services.new services.csv
SPIS_SEED=72 case-consent -d 2022-09-10 --member m1 --recipient poradna-stara "$family" >/dev/null 2>&1
silent follow accepted=2022-09-11
asked
sed -i 's/^recipient:/withdrawn: 2022-09-11\n&/' "$folder/${consent#*/}.md"
warns "$over" follow started=2022-09-11
asked
sed -i 's/^recipient:/withdrawn: 2022-09-11\n&/' "$folder/${consent#*/}.md"
silent follow started=2022-09-10
asked
set_case m1.legal=false
warns "'m1' consented, who does not represent 'c1'" follow accepted
check_no_match 'a consent of one who may' 'represents no child' case-consent -n --lang=en --member m1 --recipient teacher "$family"
set_case m1.legal=false
check_told 'the consent itself' "warning: 'm1' represents no child of the family" case-consent --lang=en --member m1 --recipient teacher \
	"$family"
git clean -fqd && git checkout -q .
asked
set_case m1.legal=true
silent follow accepted
asked
sed -i '/^poradna,/s/,active,/,temporarily-closed,/' services.csv
check_told 'a service that stopped' "warning: 'poradna' is no active service any more \\(status temporarily-closed" follow accepted
check_no_match 'an end of it is no surprise' 'active service' follow cancelled:other
git clean -fqd && git checkout -q .

finish
