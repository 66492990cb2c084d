# shellcheck shell=sh disable=SC2154
# The families of July and August 2022, in the words of build.sh.

# A young mother flees with her son. What is agreed about the refuge stands in no record.
family 21 sona.vranikova
signals 2022-07-06 police phone now domestic-violence <<'.'
Zásah v bytě: muž vykázán na deset dnů, žena má modřiny na rukou, tříletý chlapec stál mezi nimi.
.
opens 2022-07-07 kolonka --handle plyšák --member c1:child:2019:m \
	--member m1:caregiver:1997:f:mother --member m2:caregiver:1992:m:father \
	--need domestic-violence-help --need housing --need legal-aid \
	--c1-name 'Sebastian Kedluben' --m1-name 'Aneta Kedlubnová' --m2-name 'Nikolas Kedluben' \
	<<'.'
Matka s chlapcem odešla ještě v noci s jednou taškou a plyšákem. Chce zpátky do práce v pekárně a do
bytu, ve kterém se nebude bát.
.
at 2022-07-07 case-set "$case" m1.legal=true m2.legal=true m2.lives=no m2.safe_contact=false
agrees 2022-07-07 m1 --scope safety --recipient azylovy-dum-jerabina \
	--recipient intervencni-centrum --recipient pravni-poradna-paragraf-a-pul
factors 2022-07-08 c1 'c-mind=2:lepí se na matku, nemluví' \
	'f-violence=2:trvá do vykázání, otec výhrůžky píše dál' f-addiction=1 f-dispute=1 \
	'e-housing=2:bez bytu' e-money=1 e-isolated=1 pc-adult=2 pf-warm=2 pf-change=2 pe-uses=1
notifies 2022-07-08 --feedback-asked <<'.'
Násilí v rodině, při zásahu stálo mezi rodiči tříleté dítě. Matka s dítětem jsou v bezpečí, kde, zapsáno
není a otci se to neříká.
.
answered 2022-07-26
refers 2022-07-07 housing azylovy-dum-jerabina --for m1 --for c1 --accompanied
follows 2022-07-07 accepted
follows 2022-07-08 started
follows 2022-12-19 completed:helped
refers 2022-07-11 legal-aid pravni-poradna-paragraf-a-pul --for m1
follows 2022-07-13 accepted
follows 2022-07-20 started
follows 2022-09-28 completed:helped
refers 2022-07-12 domestic-violence-help intervencni-centrum --for m1
follows 2022-07-12 accepted
follows 2022-07-14 started
meets 2022-07-18 <<'.'
---
kind: case-meeting
time: "09:00-10:00"
place: krizove-centrum
facilitator: sona.vranikova
present:
  - sona.vranikova
  - gabriela.modrinova
  - zdenka.pomnenkova
  - role:mother
child-heard: too-young
safety:
  - mother-1 5
  - social-worker-1 4
next: 2022-10-17
project: krok-za-krokem
duration: 60
---
Nikde nezapisovat, kde rodina je. Pošta chodí do kanceláře.

- [ ] Předběžné opatření soudu @gabriela.modrinova due:2022-07-22
- [ ] Místo v jiné školce @zdenka.pomnenkova due:2022-08-31
- [ ] Nový telefon bez sledování @sona.vranikova due:2022-07-20
.
plans 2022-07-18 2022-10-17 --agreed m1 \
	--goal 'Matku a chlapce nikdo nesleduje a nevyhrožuje jim need:domestic-violence-help item:f-violence by:2022-09-30' \
	--goal 'Chlapec chodí do školky, kde ho otec nehledá need:child-care by:2022-09-15' \
	--goal 'Matka s chlapcem bydlí ve vlastním need:housing item:e-housing by:2023-01-31' <<'.'
Všechno, co se píše, píše se tak, jako by to četl i otec.
.
approves 2022-07-20 anna.bekova
does 2022-07-19 'Nový telefon'
does 2022-07-21 'Předběžné opatření'
does 2022-09-05 'jiné školce'
factors 2022-10-11 c1 'c-mind=2:bojí se mužů, budí se' f-violence=1 f-dispute=1 e-housing=1 \
	e-money=1 'e-isolated=2:o úkrytu nesmí nikdo vědět' pc-adult=2 pc-joy=1 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2
meets 2022-10-17 <<'.'
---
kind: review
time: "09:00-10:00"
place: krizove-centrum
facilitator: sona.vranikova
present:
  - sona.vranikova
  - gabriela.modrinova
  - simona.kaminkova part
  - role:mother
child-heard: too-young
safety:
  - mother-1 7
  - social-worker-1 6
next: 2023-01-16
project: krok-za-krokem
duration: 60
---
Předběžné opatření platí. Bytový odbor nabízí jeden z krizových bytů od ledna.

- [ ] Smlouva k bytu a kauce z nadačního fondu @sona.vranikova due:2022-12-15
- [ ] Bezpečná cesta do školky, dvě možnosti @role:mother due:2022-10-24
.
plans 2022-10-17 2023-01-16 --agreed m1 --goal g1=partly --goal g2=yes --goal g3=partly \
	--goal 'Soud rozhodl, kdy a jak otec chlapce uvidí need:legal-aid item:f-dispute by:2023-01-31 id:g1' \
	--goal 'Matka s chlapcem bydlí ve vlastním need:housing item:e-housing by:2023-01-31 id:g3' </dev/null
approves 2022-10-19 anna.bekova
does 2022-10-21 'Bezpečná cesta'
does 2022-12-14 'Smlouva k bytu'
notes 2023-01-11 visit 60 \
	'Vlastní byt od ledna. Chlapec ukázal pokoj a plyšáka, který má svou postel.'
begins 2023-01-16 review --present gabriela.modrinova --present 'simona.kaminkova part' \
	--present role:mother --place krizove-centrum --time 09:00-10:00 --duration 60 --next 2023-05-02
files <<'.'
child-heard: too-young
safety:
  - mother-1 8
  - social-worker-1 8

## Co se stalo od minula

Smlouva k bytu je podepsaná, soud otci povolil styk jednou za čtrnáct dní s doprovodem.

## Co říká a chce dítě

Chlapec postavil plyšákovi postel a každému návštěvníkovi ukáže, kde spí.

## Na čem jsme se domluvili

Otec dostává jen čas a místo předání. Adresu nemá nikdo, kdo ji nepotřebuje.

## Úkoly

- [ ] Asistovaný kontakt v centru, první termín @gabriela.modrinova due:2023-02-10
- [ ] Trvalé bydliště vyřídit tak, aby nešlo dohledat @role:mother due:2023-02-28
.
aside does 2023-02-08 'první termín'
aside does 2023-03-13 'Trvalé bydliště'
plans 2023-01-16 2023-05-02 --agreed m1 --goal g1=yes --goal g3=yes \
	--goal 'Chlapec zvládá setkání s otcem bez nočních děsů need:therapy item:c-mind by:2023-04-30' </dev/null
approves 2023-01-18 anna.bekova
factors 2023-01-17 c1 c-mind=1 f-dispute=1 e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=1
factors 2023-05-02 c1 c-mind=1 f-dispute=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
plans 2023-05-02 2023-10-31 --agreed m1 --goal g4=yes \
	--goal 'Otec dodrží předávání bez připomínání need:domestic-violence-help item:f-violence by:2023-10-15' </dev/null
approves 2023-05-04 anna.bekova
visits 60 2022-07-25 2022-08-15 2022-09-12 2022-11-14 2022-12-12 2023-02-13 2023-03-13

# A quarrel that the parents ended themselves, and then wanted to be left alone.
family 22 lenka.horcickova
signals 2022-07-14 health letter weeks parental-conflict <<'.'
Dívka s bolestmi hlavy bez nálezu řekla při vyšetření, že „ty dva je potřeba hlídat, aby na sebe
nekřičeli“.
.
opens 2022-07-19 vysypna --handle pirát --member c1:child:2015:f --member c2:child:2018:m \
	--member m1:caregiver:1988:f:mother --member m2:caregiver:1985:m:father --need therapy \
	--c1-name 'Karolína Povidlová' --c2-name 'Štěpán Povidlo' --m1-name 'Ilona Povidlová' \
	--m2-name 'Vilém Povidlo' --school 'Základní škola Výsypná' <<'.'
Rodiče se hádají o peníze a o to, kdo zůstane s dětmi. Násilí ani jeden nezmínil, dívka také ne.
.
agrees 2022-07-20 m1 --scope family --recipient poradna-krizovatka --recipient terapie-kc-podhaji
hers=$consent
agrees 2022-07-20 m2 --scope family --recipient poradna-krizovatka
factors 2022-07-26 c1 c-mind=1 c-school=0 c-burden=1 f-dispute=1 e-money=1 e-access=1 pc-adult=2 \
	pc-joy=2 pc-friend=2 pf-warm=2 pf-change=1 pf-routine=1 pe-kin=1 pe-uses=1 pe-stable=2
factors 2022-07-26 c2 c-mind=0 f-dispute=1 e-money=1 e-access=1 pc-adult=2 pc-joy=2 pf-warm=2 \
	pf-change=1 pf-routine=1 pe-kin=1 pe-uses=1 pe-stable=2
refers 2022-07-27 therapy poradna-krizovatka --for m1 --for m2
follows 2022-08-10 waitlisted
follows 2022-09-12 accepted
follows 2022-09-26 started
follows 2023-03-27 completed:partly
notes 2022-11-29 call 20 'Matka: hádky jednou týdně místo denně, dohodli se na rozpočtu.'
factors 2023-01-25 c1 c-mind=0 c-school=0 f-dispute=0 e-money=1 pc-adult=2 pc-joy=2 pc-friend=2 \
	pf-warm=2 pf-change=1 pf-routine=2 pe-kin=1 pe-uses=1 pe-stable=2
aside at 2023-04-04 case-consent --withdraw "$hers" "$case"
aside at 2023-04-04 case-consent --withdraw "$consent" "$case"
at 2023-04-05 case-close "$case" --reason family-ended --outcome stable -m \
	'Rodiče si přejí skončit, děti bez potíží. Vědí, kam se obrátit.'

# A boy of sixteen and pervitin.
family 23 ondrej.kminek
signals 2022-08-02 police person days child-addiction offending <<'.'
Šestnáctiletý zadržen s menším množstvím pervitinu. Rodiče netuší, kde tráví noci.
.
opens 2022-08-04 novy-lom --handle koleje --member c1:child:2006:m \
	--member m1:caregiver:1980:f:mother --member m2:caregiver:1977:m:father \
	--need addiction-treatment --need employment --c1-name 'Richard Pórek' \
	--c1-born 2006-02-14 --m1-name 'Svatava Pórková' --m2-name 'Leoš Pórek' <<'.'
Vyhozen z učiliště, noci tráví u kamarádů za kolejemi. S rodiči se hádá, s terénním pracovníkem mluví.
.
agrees 2022-08-05 m1 --scope health --recipient kontaktni-centrum-krok \
	--recipient adiktologie-krok-stranou --recipient probation
signs 2022-08-04 c1 police-officer 'h-runs=2:dvě noci neznámo kde, i dnes' h-school=2 h-rage=1 \
	p-cold=1 b-unkempt=1 p-drunk=unknown
notifies 2022-08-04 --feedback-asked <<'.'
Šestnáctiletý byl zadržen s pervitinem a dvě noci nikdo neví, kde spí. Rodiče jsou na cestě, chtějí pomoc.
.
answered 2022-08-29
factors 2022-08-09 c1 c-health=1 'c-mind=2:podrážděný, nespí' c-harm=unknown \
	'c-school=2:vyloučen z učiliště' 'c-risky=2:pervitin, noci mimo domov' f-denies=1 \
	e-money=1 'e-isolated=2:jen parta' pc-joy=1 pc-friend=1 pf-warm=1 pe-stable=2
refers 2022-08-10 addiction-treatment adiktologie-krok-stranou --for c1
clinic=${referral#*/}
follows 2022-08-24 accepted
follows 2022-09-21 failed:no-contact
refers 2022-09-26 addiction-treatment kontaktni-centrum-krok --for c1 --after "$clinic"
follows 2022-09-27 accepted
follows 2022-09-30 started
refers 2022-10-12 employment pracovni-poradna-zpatky-do-kola --for c1
follows 2022-10-19 accepted
follows 2022-11-02 started
follows 2023-05-17 completed:partly
plans 2022-09-30 2022-12-15 --agreed c1 --agreed m1 \
	--goal 'Spí doma, nebo rodiče vědí kde need:crisis-help item:c-risky by:2022-11-30' \
	--goal 'Chodí za terénním pracovníkem každý týden need:addiction-treatment item:c-risky by:2022-11-30' \
	--goal 'Má praxi aspoň dva dny v týdnu need:employment by:2022-12-15' <<'.'
Podmínka, kterou si řekl sám: nikdo za něj nebude volat.

- [ ] Vzkaz přes terénního pracovníka, kdy je kdo doma @role:father due:2022-10-07 goal:g1
.
approves 2022-10-04 lenka.horcickova
aside does 2022-10-06 'Vzkaz přes'
notes 2022-10-05 note 20 'Terénní pracovník: chodí sám, každý týden, zatím jen mluvit.'
factors 2022-11-15 c1 c-health=1 'c-mind=2:úzkosti, když nebere' c-school=1 \
	'c-risky=2:bere o víkendech' f-denies=1 e-money=1 e-isolated=1 pc-adult=1 pc-joy=1 \
	pc-friend=1 pf-warm=1 pf-change=1 pe-uses=1 pe-stable=2
notifies 2022-11-16 <<'.'
Klub hlásí, že se znovu toulal. Spal u kamaráda, rodiče o něm věděli ráno. Dochází za terénním pracovníkem.
.
plans 2022-12-15 2023-03-16 --agreed c1 --agreed m1 --agreed m2 \
	--goal g1=partly --goal g2=yes --goal g3=yes \
	--goal 'Celý měsíc spí doma need:crisis-help item:c-risky by:2023-03-10 id:g1' \
	--goal 'Bez drog vydrží šest týdnů need:addiction-treatment item:c-risky by:2023-03-10' </dev/null
approves 2022-12-19 lenka.horcickova
notes 2023-02-14 visit 45 'Pracuje tři dny v týdnu v dílně, šest týdnů bez drog. Otec ho ráno vozí.'
factors 2023-02-21 c1 c-mind=1 c-school=1 c-risky=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=1 pe-uses=2 pe-stable=2
plans 2023-03-16 2023-06-15 --agreed c1 --agreed m2 --goal g1=yes --goal g4=yes \
	--goal 'Dokončí zkušební dobu v dílně need:employment by:2023-06-15' </dev/null
approves 2023-03-20 lenka.horcickova
signs 2022-11-15 c1 youth-worker h-runs=1 h-rage=1 h-school=1

# The points say medium, but three weeks without a trace are worse than that. The case manager raises the
# level by one and says why; somebody else approves.
sheet situace-1 'c-mind=2:úzkosti, nespí' 'c-school=2:praxi ukončil' \
	'c-risky=2:tři týdny nezvěstný, bere' c-health=1 f-denies=1 e-money=1 e-isolated=1 \
	pc-adult=1 pc-joy=1 pf-warm=2 pf-change=1 pe-stable=2
at 2023-05-30 kid-assess "$case" --card situace-1 --for c1 --from "$scratch/sheet.csv" \
	--override high --override-reason 'Tři týdny nezvěstný, vrátil se podchlazený a zamlklý.'
at 2023-06-01 kid-assess "$case" --approve "${record#*/}" --by anna.bekova
# The answer to this notice is late: a reminder says so.
notifies 2023-05-29 --feedback-asked <<'.'
Tři týdny nezvěstný, včera se vrátil podchlazený. Rodiče nehlásili, mysleli, že je v práci. Prosíme
o zprávu, jak se bude postupovat, kdyby se to opakovalo.
.
notes 2023-06-05 call 30 'Detox sjednán na středu, otec ho doveze. Chlapec řekl: „Tak jo.“'
visits 40 2022-08-18 2022-09-15 2022-10-20 2022-11-24 2022-12-15 2023-01-19 2023-03-16 2023-04-20

# Four months until a psychiatrist has time: what holds a girl meanwhile.
family 24 anna.bekova
signals 2022-08-19 family phone days child-mental-health school-failure <<'.'
Matka volá: dcera přestala vstávat, nemluví ani s kamarádkami, ordinace má první termín před Vánoci.
.
opens 2022-08-23 podhaji --handle deka --member c1:child:2010:f --member c2:child:2014:m \
	--member m1:caregiver:1983:f:mother --need mental-health-care --need therapy \
	--c1-name 'Barbora Majoránková' --c2-name 'Lukáš Majoránek' \
	--m1-name 'Květoslava Majoránková' --school 'Základní škola Podhájí' <<'.'
Dívka leží pod dekou, do školy v září nejspíš nenastoupí. Matka je vyčerpaná, bratr chodí po špičkách.
.
agrees 2022-08-24 m1 --scope health --scope school --recipient detska-psychiatrie-labin \
	--recipient terapie-kc-podhaji --recipient klinicka-psychologie-vres
factors 2022-08-25 c1 'c-mind=2:dva měsíce leží' c-harm=unknown 'c-school=2:v červnu nechodila' \
	f-mental=1 'e-isolated=2:nemluví s nikým mimo domov' \
	'e-access=2:první termín za čtyři měsíce' pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=1 pe-kin=1 pe-uses=2 pe-stable=2
factors 2022-08-25 c2 c-mind=1 c-school=0 e-access=0 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 \
	pf-change=2 pf-routine=1 pe-kin=1 pe-uses=2 pe-stable=2
refers 2022-08-24 mental-health-care detska-psychiatrie-labin --for c1 --quoted-wait 120
follows 2022-08-30 waitlisted
follows 2022-12-13 accepted
follows 2022-12-20 started
refers 2022-08-29 therapy terapie-kc-podhaji --for c1 --for m1
follows 2022-09-05 accepted
follows 2022-09-12 started
for on in 2022-09-12 2022-09-19 2022-09-26 2022-10-03 2022-10-10 2022-10-17 2022-10-31 2022-11-07; \
	do
	notes "$on" therapy 60 '' --for c1 --for m1 --service terapie-kc-podhaji
done
plans 2022-09-08 2022-12-15 --agreed m1 --agreed c1 \
	--goal 'Dívka každý den vstane a jednou týdně vyjde ven need:therapy item:c-mind by:2022-10-31' \
	--goal 'Než přijde psychiatr, ví rodina, co dělat v krizi need:mental-health-care item:c-mind by:2022-09-30' \
	--goal 'Škola ví, co dívka zvládne, a nechce víc need:school-support item:c-school by:2022-10-31' <<'.'
Dívka souhlasila vzkazem: „Napište to tak, abych to nemusela číst nahlas.“
.
approves 2022-09-12 ondrej.kminek
factors 2022-09-20 c1 'c-mind=2:leží, jednou týdně vyjde ven' c-school=2:nenastoupila f-mental=1 \
	'e-isolated=2:nemluví s nikým mimo domov' 'e-access=2:první termín v prosinci' pc-adult=2 \
	pc-joy=1 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=1 pe-kin=1 pe-uses=2 pe-stable=2
# Two people, one child, a week apart: their answers are never averaged, only compared.
by ondrej.kminek
aside factors 2022-09-27 c1 'c-mind=2:leží, mluví šeptem' c-school=2 c-harm=0 f-mental=2 \
	'e-isolated=2:jen matka a bratr' e-access=1 pc-adult=2 pc-joy=1 pc-friend=0 pf-warm=2 \
	pf-change=2 pf-routine=1 pe-kin=1 pe-uses=2 pe-stable=2
by anna.bekova
meets 2022-09-29 <<'.'
---
kind: case-meeting
time: "15:00-16:00"
place: kc-podhaji
facilitator: anna.bekova
present:
  - anna.bekova
  - filip.javurek
  - radek.bodlak
  - role:mother
child-heard: declined
safety:
  - mother-1 4
  - therapist-1 5
next: 2022-12-15
project: krok-za-krokem
duration: 60
---
Dívka nechtěla přijít, poslala větu: „Nechte mě, ale nezapomeňte na mě.“ Škola posílá úkoly bez známek.

- [ ] Individuální plán a návrat po hodinách @radek.bodlak due:2022-10-14
- [ ] Krizová linka na lístku u postele @filip.javurek due:2022-09-30
- [ ] Pro bratra odpoledne u sousedů dvakrát týdně @role:mother due:2022-10-07
.
does 2022-09-30 'Krizová linka'
does 2022-10-07 'Pro bratra'
does 2022-10-21 'Individuální plán'
factors 2022-12-14 c1 'c-mind=2:vstává, smutek trvá' c-school=1 f-mental=1 e-isolated=1 e-access=1 \
	pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 \
	pe-stable=2
meets 2022-12-15 <<'.'
---
kind: review
time: "15:00-16:00"
place: kc-podhaji
facilitator: anna.bekova
present:
  - anna.bekova
  - filip.javurek
  - radek.bodlak
  - role:mother
  - role:child part
child-heard: "yes"
safety:
  - mother-1 6
  - therapist-1 7
  - child-1 5
next: 2023-03-16
project: krok-za-krokem
duration: 60
---
Dívka přišla na posledních deset minut a řekla, že chce zkusit dvě hodiny výtvarné výchovy týdně.

- [ ] Dvě hodiny výtvarné výchovy od ledna @radek.bodlak due:2023-01-09
- [ ] Domluva s ambulancí, kdo dohlíží na léky @role:mother due:2022-12-23
.
plans 2022-12-15 2023-03-16 --agreed m1 --agreed c1 --goal g1=yes --goal g2=yes --goal g3=partly \
	--goal 'Dívka chodí dvě hodiny týdně na výtvarnou výchovu need:school-support item:c-school by:2023-03-10 id:g3' \
	--goal 'Matka má jednou týdně čas pro sebe need:therapy by:2023-03-10' </dev/null
approves 2022-12-20 ondrej.kminek
does 2022-12-21 'kdo dohlíží na léky'
does 2023-01-09 'výtvarné výchovy od ledna'
factors 2023-03-14 c1 c-mind=1 c-school=0 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
factors 2023-03-14 c2 c-mind=1 c-school=0 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
plans 2023-03-16 2023-07-06 --agreed m1 --agreed c1 --goal g3=yes --goal g4=partly \
	--goal 'Matka má jednou týdně čas pro sebe need:therapy by:2023-06-30 id:g4' \
	--goal 'Dívka chodí do školy tři dny v týdnu need:school-support item:c-school by:2023-06-30' <<'.'
Od dubna chce dívka zkusit i matematiku. Kdyby to nešlo, řekne to jedním slovem a nikdo se nebude ptát.
.
approves 2023-03-20 ondrej.kminek
