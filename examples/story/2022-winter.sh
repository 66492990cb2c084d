# shellcheck shell=sh disable=SC2034,SC2154
# The families of January 2022, in the words of build.sh.

# A mother who drinks, a grandmother who holds the family together.
family 10 lenka.horcickova
signals 2022-01-06 family phone days caregiver-addiction neglect <<'.'
Babička volá, že dcera „od svátků nepřestala“. Vnoučata si vzala na tři dny k sobě, předškolák přišel bez
ponožek a řekl, že máma nejde vzbudit.
.
opens 2022-01-11 u-rybnicku --handle ponožka --member c1:child:2015:f --member c2:child:2018:m \
	--member m1:caregiver:1991:f:mother --member m2:caregiver:1963:f:grandmother \
	--need addiction-treatment --need parenting-support --c1-name 'Žofie Tuřínová' \
	--c2-name 'Hugo Tuřín' --m1-name 'Blažena Tuřínová' --m2-name 'Drahomíra Tuřínová' \
	--school 'Základní škola a speciální třídy U Rybníčků' <<'.'
Matka pije po odchodu partnera, střídají se dobré a zlé týdny. Babička bydlí o dvě ulice dál a děti u ní
mají své postele. Matka o léčbě mluví poprvé.
.
at 2022-01-11 case-set "$case" m1.legal=true m2.lives=no
agrees 2022-01-12 m1 --scope health --scope family --recipient adiktologie-krok-stranou \
	--recipient rodinne-centrum-kvicalka --recipient kindergarten-teacher
signs 2022-01-12 c2 kindergarten-teacher b-hungry=1 \
	'b-unkempt=2:bez ponožek, třetí den stejné oblečení' h-withdrawn=1 \
	'p-drunk=2:matka nejde vzbudit, děti jsou teď u babičky' p-alone=1 p-cold=0 h-tells=1 \
	p-partner=0
factors 2022-01-13 c1 c-mind=1 c-school=0 c-burden=1 'f-care=1:jídlo a dozor jen od babičky' \
	'f-addiction=2:alkohol denně od svátků' f-denies=0 e-money=1 pc-adult=2 pc-joy=1 \
	pc-friend=1 pf-warm=1 pf-change=1 pe-kin=2 pe-stable=1 f-mental=unknown
factors 2022-01-13 c2 c-mind=1 'f-care=1:jídlo a dozor jen od babičky' \
	'f-addiction=2:alkohol denně' e-money=1 f-mental=unknown pc-adult=2 pc-joy=2 pf-warm=1 \
	pf-change=1 pe-kin=2 pe-stable=1
notifies 2022-01-12 --feedback-asked <<'.'
Matka pije denně, předškolák přišel třetí den neumytý a bez ponožek. Děti jsou dnes u babičky a zůstanou
tam, dokud se nedomluvíme.
.
answered 2022-02-08
refers 2022-01-13 addiction-treatment adiktologie-krok-stranou --for m1 --accompanied
follows 2022-01-18 accepted
follows 2022-01-25 started
follows 2022-08-30 completed:partly
refers 2022-01-20 parenting-support rodinne-centrum-kvicalka --for c2
follows 2022-01-27 accepted
follows 2022-02-03 started
plans 2022-01-27 2022-04-28 --agreed m1 --agreed m2 \
	--goal 'Děti nejsou s matkou samy, když pije need:addiction-treatment item:f-addiction by:2022-02-28' \
	--goal 'Matka dochází na ambulanci každý týden need:addiction-treatment item:f-addiction by:2022-04-15' \
	--goal 'Předškolák má každý den svačinu a čisté věci need:parenting-support by:2022-02-28' <<'.'
Matka nechce, aby děti musely hádat, jaký bude den. Babička nechce být ta, kdo bere děti matce.

- [ ] Náhradní oblečení ve školce @role:grandmother due:2022-02-04 goal:g3
.
approves 2022-01-31 anna.bekova
aside does 2022-02-03 'Náhradní oblečení'
meets 2022-02-17 <<'.'
---
kind: case-meeting
time: "10:00-11:00"
place: rc-kvicalka
facilitator: lenka.horcickova
present:
  - lenka.horcickova
  - stanislav.proutek
  - renata.kulickova
  - role:mother
  - role:grandmother
child-heard: "yes"
safety:
  - mother-1 6
  - grandmother-1 5
  - addiction-specialist-1 5
next: 2022-05-19
project: krok-za-krokem
duration: 60
---
Domluveno, co se stane, když matka pije: děti jdou k babičce a matka zavolá sama. Starší dívka si přeje
pátky s mámou a palačinky.

- [ ] Dohoda o střídání na ledničku, kopie škole @lenka.horcickova due:2022-02-25
- [ ] Skupina rodičů v léčbě, každé úterý @role:mother due:2022-03-01
- [ ] Příspěvek na obědy pro předškoláka @renata.kulickova due:2022-03-15
.
does 2022-02-23 'Dohoda o střídání'
does 2022-03-01 'Skupina rodičů'
does 2022-04-05 'Příspěvek na obědy'
factors 2022-04-12 c1 c-mind=0 c-school=0 f-care=0 f-addiction=1 e-money=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=1 pe-kin=2 pe-uses=2 pe-stable=1
signs 2022-04-12 c2 kindergarten-teacher h-withdrawn=1 p-drunk=1
# A sign again, though a smaller one. The authority is told of it as well.
notifies 2022-04-12 <<'.'
Školka viděla matku jednou přijít pod vlivem. Zavolala sama, děti odešly s babičkou, dohoda platí.
.
plans 2022-04-28 2022-10-20 --agreed m1 --agreed m2 --goal g1=yes --goal g2=partly --goal g3=yes \
	--goal 'Matka o chuti mluví dřív, než se napije need:addiction-treatment item:f-addiction by:2022-09-30 id:g2' \
	-m 'Dívka: „Pátky ať zůstanou.“' </dev/null
approves 2022-05-02 anna.bekova
meets 2022-05-19 <<'.'
---
kind: review
time: "10:00-10:45"
place: rc-kvicalka
facilitator: lenka.horcickova
present:
  - lenka.horcickova
  - stanislav.proutek
  - role:mother
  - role:grandmother
child-heard: "yes"
safety:
  - mother-1 8
  - grandmother-1 7
  - addiction-specialist-1 6
next: 2022-11-17
project: krok-za-krokem
duration: 45
---
Dohoda na ledničce drží. Dívka: „Pátky jsou moje.“

- [ ] Co udělá matka, když přijde chuť: tři telefonní hovory, pak babička @stanislav.proutek due:2022-06-15
.
does 2022-06-14 'když přijde chuť'
# The points say medium. A night without any adult is worse than that: the case manager raises the level by
# one and says why, somebody else approves.
sheet situace-1 c-mind=1 c-burden=1 f-care=1 f-addiction=2 'e-isolated=1:babička byla v lázních' \
	e-money=1 'f-denies=1:nejdřív to popřela' f-mental=1 c-school=0 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=1 pf-change=1 pe-kin=2 pe-stable=1
aside at 2022-08-17 kid-assess "$case" --card situace-1 --for c1 --from "$scratch/sheet.csv" \
	--override high --override-reason 'Děti byly celou noc samy, mladší plakal, starší nevěděla, komu volat.'
aside at 2022-08-18 kid-assess "$case" --approve "${record#*/}" --by anna.bekova
notifies 2022-08-17 --feedback-asked <<'.'
V noci na neděli byly děti doma samy. Babička je zpátky z lázní a děti jsou u ní.
.
answered 2022-09-05
notes 2022-09-07 visit 55 \
	'Matka nastoupila do práce, jeden krátký návrat k pití v srpnu, zavolala sama.'
factors 2022-10-11 c1 c-school=0 f-addiction=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=1
factors 2022-10-11 c2 c-mind=1 f-addiction=1 e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2
# How alike do two people see the same child?
by sona.vranikova
aside factors 2022-10-18 c1 c-mind=1 c-school=0 f-addiction=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=1 pe-kin=2 pe-uses=2 pe-stable=1
by lenka.horcickova
plans 2022-10-20 2023-04-20 --agreed m1 --agreed m2 --goal g2=partly \
	--goal 'Matka nepije a ví, komu volá jako první need:addiction-treatment item:f-addiction by:2023-03-31 id:g2' </dev/null
approves 2022-10-24 anna.bekova
factors 2023-04-11 c1 c-mind=1 c-school=0 c-burden=1 f-care=1 'f-addiction=2:na jaře znovu pije' \
	e-money=1 e-isolated=1 pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=1 pf-change=1 pf-routine=1 \
	pe-kin=2 pe-uses=1
factors 2023-04-11 c2 c-mind=1 f-care=1 'f-addiction=2:na jaře znovu pije' e-money=1 e-isolated=1 \
	pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=1 pf-change=1 pf-routine=1 pe-kin=2 pe-uses=1
plans 2023-04-20 2023-07-13 --agreed m1 --agreed m2 --goal g2=no \
	--goal 'Matka znovu dochází na ambulanci need:addiction-treatment item:f-addiction by:2023-06-30 id:g2' \
	--goal 'Děti vědí, kde ten den spí need:parenting-support by:2023-05-15' <<'.'
Vracíme se k dohodě na ledničce: kdo pije, ten volá, a děti jsou u babičky.
.
approves 2023-04-24 anna.bekova
signals 2022-08-15 public phone days caregiver-addiction <<'.'
Sousedka slyšela v noci plakat dítě, dole u dveří stály prázdné lahve.
.
screens 2022-08-16 joined --case "$case"
visits 55 2022-02-01 2022-03-15 2022-04-26 2022-06-21 2022-07-19 2022-10-25 2022-11-29 2023-02-21 \
	2023-03-28 2023-05-09

# Bruises that nobody could explain: acute, and in the end the children could not stay.
family 11 lenka.horcickova
signals 2022-01-18 education phone now physical-abuse <<'.'
Žák první třídy má na zádech několik podlouhlých modřin. Řekl učitelce, že „zlobil“, a nechce jít domů.
Škola volala OSPOD a lékaře ještě před koncem vyučování.
.
opens 2022-01-20 novy-lom --handle drak \
	--member c1:child:2014:m --member c2:child:2017:f --member m1:caregiver:1993:f:mother \
	--member m2:caregiver:1989:m:parents-partner --need crisis-help --need therapy \
	--c1-name 'Jonáš Preclík' --c1-born 2014-09-21 --c2-name 'Laura Preclíková' \
	--m1-name 'Sabina Preclíková' --m2-name 'René Loupáček' --school 'Základní škola Nový Lom' \
	--doctor 'MUDr. Tomáš Kapraď' <<'.'
Partner matky trestá ranami, matka to zlehčuje a bojí se ho. Obě děti vyšetřeny v nemocnici, policie
zahájila úkony. Partner musel byt opustit.
.
agrees 2022-01-20 m1 --basis vital-interest --scope safety --scope health \
	--recipient krizove-centrum-tri-lucerny --recipient detske-oddeleni-vysypna \
	--recipient ospod
signs 2022-01-20 c1 teacher 'b-bruise=2:podlouhlé modřiny různého stáří' \
	'b-imprint=2:otisk opasku' b-urgent=0 h-tells=1 'h-fear=2:prosil, ať ho nevedou domů' \
	h-withdrawn=1 'p-hits=2:děje se opakovaně' p-story=2 p-partner=unknown p-refuses=0
factors 2022-01-21 c1 'c-mind=2:strach, noční děsy' c-school=1 \
	'f-violence=2:partner bydlel doma do včerejška' f-care=1 f-addiction=unknown f-before=0 \
	'f-denies=2:matka: sám upadl' e-housing=1 e-money=1 e-isolated=1 pc-adult=1 pc-joy=1 \
	pf-warm=1
factors 2022-01-21 c2 c-mind=1 'f-violence=2:viděla, jak je bit bratr' f-care=1 \
	f-addiction=unknown 'f-denies=2:matka: sám upadl' e-housing=1 e-money=1 e-isolated=1 \
	pc-adult=1 pc-joy=1 pf-warm=1
notifies 2022-01-20 --feedback-asked <<'.'
Chlapec má na zádech modřiny různého stáří a otisk opasku, bojí se domů. Dítě je s učitelkou ve škole,
vyšetření v nemocnici je domluvené.
.
answered 2022-02-10
notifies 2022-01-21 --to police <<'.'
Vyšetření v nemocnici potvrdilo opakovaná zranění. Lékařská zpráva je u OSPOD.
.
refers 2022-01-20 crisis-help krizove-centrum-tri-lucerny --for c1 --for c2 --for m1 --accompanied
follows 2022-01-20 accepted
follows 2022-01-20 started
follows 2022-03-17 completed:helped
refers 2022-02-01 therapy terapie-vyjezdni --for c1
follows 2022-02-08 accepted
follows 2022-02-22 started
for on in 2022-02-22 2022-03-08 2022-03-22 2022-04-05 2022-04-19 2022-05-03; do
	notes "$on" therapy 50 '' --for c1 --service terapie-vyjezdni
done
meets 2022-01-27 <<'.'
---
kind: conference
time: "08:30-10:00"
place: urad-most
facilitator: zdenka.pomnenkova
minute-taker: lenka.horcickova
convened-by: zdenka.pomnenkova
present:
  - zdenka.pomnenkova
  - lenka.horcickova
  - monika.habrova
  - petra.zvonkova
  - tomas.kaprad part
  - role:mother
child-heard: "yes"
safety:
  - ospod-worker-1 3
  - mother-1 6
  - school-psychologist-1 4
next: 2022-02-24
project: krok-za-krokem
duration: 90
---
Děti jsou s matkou v krizovém centru. Podmínka návratu: partner mimo byt a matka v podpoře.

- [ ] Návrh na zákaz styku @zdenka.pomnenkova due:2022-01-31
- [ ] Bezpečné místo ve škole, denní kontakt @petra.zvonkova due:2022-01-28
- [ ] Kontrolní vyšetření obou dětí @tomas.kaprad due:2022-02-10
- [ ] Výměna zámku v bytě @role:mother due:2022-02-20
.
does 2022-01-28 'Bezpečné místo'
does 2022-01-31 'zákaz styku'
does 2022-02-09 'Kontrolní vyšetření'
factors 2022-02-22 c1 c-mind=1 c-school=1 f-violence=1 f-before=1 f-denies=1 e-housing=1 e-money=1 \
	e-isolated=1 pc-adult=2 pc-joy=1 pf-warm=1 pf-change=1 pe-uses=1
notes 2022-06-15 visit 60 'Domů se vrátil klid, matka dochází do skupiny. Zámek stále starý.'
notes 2022-11-23 call 20 'Škola: chlapec řekl, že matčin přítel je zase doma, ale jen potají.'
signs 2022-11-23 c1 school-psychologist b-bruise=1 'h-tells=2:partner matky je zase doma' \
	'h-fear=2:dnes nechce domů' h-withdrawn=2 'p-hits=2:děje se teď' p-story=2 p-partner=1
factors 2022-11-24 c1 'c-mind=2:přestal mluvit o domově' c-school=1 \
	'f-violence=2:partner se vrátil, bije' f-care=1 'f-before=2:příčina trvá' \
	'f-denies=2:matka návrat zapírala' e-money=1 e-isolated=1 pc-adult=1 pc-joy=1
notifies 2022-11-23 --feedback-asked <<'.'
Chlapec řekl škole, že partner matky je zase doma a bije. Dnes nechce domů. Čeká ve škole s psycholožkou.
.
answered 2022-11-24
consent_lost='Bez souhlasu: bezprostřední ohrožení dětí'
at 2022-11-24 refer "$case" --need crisis-help --to zakamni --for c1 --for c2 \
	--without-consent "$consent_lost"
referral=$record
follows 2022-11-24 accepted
follows 2022-11-24 started
at 2022-11-24 case-set "$case" c1.lives=no c2.lives=no
follows 2023-02-03 completed:unknown
meets 2022-11-25 <<'.'
---
kind: conference
time: "11:00-12:30"
place: urad-most
facilitator: zdenka.pomnenkova
minute-taker: lenka.horcickova
convened-by: zdenka.pomnenkova
present:
  - zdenka.pomnenkova
  - lenka.horcickova
  - monika.habrova
  - petra.zvonkova
  - irena.prvosenkova part
  - role:aunt
excused:
  - role:mother
child-heard: "yes"
safety:
  - ospod-worker-1 1
  - school-psychologist-1 2
  - aunt-1 3
next: 2022-12-15
project: krok-za-krokem
duration: 90
---
Obě děti jsou v bezpečí v dětském centru. Chlapec: „Chci být s ní, ale ne s ním.“ Teta z matčiny strany
se hlásí o pěstounskou péči.

- [ ] Návrh na svěření tetě @zdenka.pomnenkova due:2022-12-05
- [ ] Návštěvy matky v centru, s doprovodem @lenka.horcickova due:2022-12-02
- [ ] Škola v místě centra, stejná učebnice čtení @petra.zvonkova due:2022-12-02
- [ ] Terapie pro chlapce v místě centra @lenka.horcickova due:2023-01-15
.
does 2022-12-01 'stejná učebnice'
does 2022-12-02 'Návštěvy matky'
does 2022-12-08 'Návrh na svěření'
does 2023-01-12 'Terapie pro chlapce'
does 2023-02-03 'Výměna zámku' --drop
at 2023-02-06 case-close "$case" --reason placed-in-care --outcome worse \
	--anyway 'OSPOD byl u soudu a o všem ví; samostatné oznámení se už neposílalo.' -m - <<'.'
Soud svěřil děti do pěstounské péče u příbuzné v jiném okrese. Matka je smí navštěvovat s doprovodem.
Rodinu dál vede OSPOD, předáno se všemi zprávami.
.
