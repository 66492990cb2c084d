#!/bin/sh
# What people type is understood: codes by their labels, names, days, times and lengths of time, in any
# case, with and without diacritics; what is written is the code.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"

# same: each line "EXACT | SAID", two ways to write the words of one command; both end alike and
# print, say and would write the same.
# shellcheck disable=SC2120 # the words are each line's
same() {
	while IFS='|' read -r exact said; do
		eval "set -- $exact"
		run "$@" </dev/null
		expect_status "${wanted:-0}"
		cat "$out" "$err" >"$SCRATCH/exact"
		eval "set -- $said"
		run "$@" </dev/null
		expect_status "${wanted:-0}"
		cat "$out" "$err" >"$SCRATCH/said"
		difference=$(diff -u "$SCRATCH/exact" "$SCRATCH/said") || trouble "it is not the same
$difference"
		result "understands:$said"
	done
}

sed "s/FAMILY/$family/g" >"$SCRATCH/lines" <<'.'
case-close -n --anyway x --reason goals-met --outcome improved FAMILY | case-close -n --anyway x --reason 'Splnění cílů' --outcome ZLEPSENI FAMILY
case-close -n --anyway x --reason goals-met --outcome improved FAMILY | case-close -n --anyway x --reason 'goals met' --outcome Improved FAMILY
case-consent -n --member m1 --recipient poradna --scope school --until 2022-12-31 FAMILY | case-consent -n --member M1 --recipient Poradna --scope škola --until '31. 12.' FAMILY
case-consent -n --member m1 --recipient teacher FAMILY | case-consent -n --member m1 --recipient 'Učitel' FAMILY
case-consent -n -d 2022-09-13 --member m1 --recipient poradna --basis legal-duty FAMILY | case-consent -n -d včera --member m1 --recipient poradna --basis 'legal duty' FAMILY
case-handover -n --to jan.malik --family-told 2022-09-10 FAMILY | case-handover -n --to 'Jan Malík' --family-told '10. 9.' FAMILY
case-handover -n --to jan.malik FAMILY | case-handover -n --to JAN.MALIK --from 'anna beková' FAMILY
case-list --need tutoring | case-list --need doucovani
case-list --reason truancy --place most | case-list --reason ZÁŠKOLÁCTVÍ --place MOST
case-list --manager anna.bekova --sort opened | case-list --manager 'Anna Bekova' --sort otevřeno
case-new -n --source health --place skola --reason truancy --need therapy --manager jan.malik --member c1:child:2012 --keep-until 2023-09-14 | case-new -n --source Zdravotnictví --place 'zakladni skola' --reason zaskolactvi --need THERAPY --manager 'Jan Malik' --member c1:child:2012 --keep-until 'za rok'
case-note -n --kind visit --duration 90 --time 09:20 --attended no-show -m X FAMILY | case-note -n --kind návštěva --duration '1 h 30 min' --time 9:20 --attended 'did not come' -m X FAMILY
case-note -n --kind call --time 14:00-14:45 --duration 45 --present petr.dub --present role:mother -m X FAMILY | case-note -n --kind CALL --time '14 až 14.45' --duration '45 minut' --present 'Petr Dub' --present Matka -m X FAMILY
case-note -n --kind visit --place skola --service poradna --project krok --duration 60 --for c1 -m X FAMILY | case-note -n --kind visit --place 'Základní škola' --service PORADNA --project Krok --duration hodina --for C1 -m X FAMILY
case-note -n --work --activity networking --duration 30 -m X | case-note -n --work --activity 'Síťování a jednání se službami' --duration 'půl hodiny' -m X
case-notice -n --to police -m X FAMILY | case-notice -n --to Policie -m X FAMILY
case-set -n FAMILY c1.lives=part reasons+=other interpreter=true | case-set -n FAMILY 'c1.lives=část času' 'reasons+=Jiný důvod' interpreter=ano
case-set -n FAMILY opened=2022-09-02 | case-set -n FAMILY 'opened=2. 9.'
case-show --kind visit FAMILY | case-show --kind Návštěva FAMILY
meeting-log new case-meeting --case FAMILY --present anna.bekova --present 'role:mother part' --place skola --time 14:00-15:30 --next 2022-10-03 | meeting-log new 'Případové setkání' --case FAMILY --present 'Anna Beková' --present 'matka zčásti' --place 'Základní škola' --time '14 - 15.30' --next '3. 10.'
meeting-log new platform --attended 'teacher 3 ZŠ' --duration 120 | meeting-log new platform --attended 'Učitel 3 ZŠ' --duration '2 hodiny'
refer --need tutoring FAMILY | refer --need DOUČOVÁNÍ FAMILY
refer --need tutoring --prefer distance FAMILY | refer --need doučování --prefer vzdálenost FAMILY
refer -n --for c1 --need tutoring --to doucovani --without-consent x --quoted-wait 14 FAMILY | refer -n --for c1 --need tutoring --to Doučování --without-consent x --quoted-wait '2 týdny' FAMILY
service-list --need tutoring --form outpatient --place most --status active | service-list --need doučování --form ambulantní --place Most --status 'V provozu'
service-note -n --state capacity --quality good poradna | service-note -n --state 'volna mista' --quality DOBRÁ Poradna
signal-log -n --source education --channel phone --urgency days --reason truancy --time 09:20 -m X | signal-log -n --source školství --channel Telefon --urgency 'v radu dnu' --reason záškoláctví --time 9.20 -m X
case-note -n --by jan.malik -m X FAMILY | case-note -n --by 'Jan Malík' -m X FAMILY
.
# shellcheck disable=SC2119
LANG=cs_CZ.UTF-8 same <"$SCRATCH/lines"
# shellcheck disable=SC2119
LANG=en_US.UTF-8 same <<.
 case-close -n --anyway x --reason goals-met --outcome improved $family | case-close -n --anyway x --reason 'splneni cilu' --outcome zlepšení $family
 case-note -n --kind visit -m X $family | case-note -n --kind návštěva -m X $family
.
case-note -m '- [ ] Zavolat @petr.dub due:2022-09-20 id:t7f3k2mq' "$family" >"$SCRATCH/noted" 2>&1
# shellcheck disable=SC2119
wanted=0 same <<.
task-done -n --to role:mother t7f3k2mq | task-done -n --to Matka t7f3k2mq
task-list --person petr.dub --due 2022-09-21 --group case | task-list --person 'Petr Dub' --due 'za týden' --group Case
.
referral=$(refer -d 2022-09-10 --for c1 --need tutoring --to doucovani --without-consent x "$family" 2>/dev/null)
# shellcheck disable=SC2119
LANG=cs_CZ.UTF-8 same <<.
refer -n --update $referral accepted=2022-09-12 | refer -n --update $referral 'Přijato=12. 9.'
refer -n --update $referral rejected:no-capacity=2022-09-13 | refer -n --update $referral 'Odmítnuto službou:Není volné místo=včera'
refer --list --state open | refer --list --state otevřeno
.

# A label of several codes names them; what is near is offered.
sed -i 's/^truancy,.*/&\nschool-refusal,Záškoláctví,school refusal/' vocabulary/reasons.csv
LC_ALL=C sort -t, -k1,1 vocabulary/reasons.csv | grep -v '^code,' >"$SCRATCH/rows"
{ head -n 1 vocabulary/reasons.csv; cat "$SCRATCH/rows"; } >"$SCRATCH/reasons"
cp "$SCRATCH/reasons" vocabulary/reasons.csv
check_error 3 "reason.*'záškoláctví' is ambiguous: school-refusal \(Záškoláctví\), truancy \(záškoláctví\)" \
	case-list --lang en --reason záškoláctví
check_match 'an exact code wins' . case-list --reason truancy
check_error 2 "^case-note: error: --kind: 'visyt' .*visit" case-note --lang en --kind visyt -m X "$family"
check_error 2 "^case-note: error: --duration: 'dlouho' is not a duration" case-note --lang en --duration dlouho \
	-m X "$family"
check_error 2 "^case-note: error: --date: '31. 6.' is not a day" case-note --lang en -d '31. 6.' -m X "$family"

finish
