# shellcheck shell=sh disable=SC2154
# The families of May and June 2022, in the words of build.sh.

# The father is in prison, and nobody had told the boys.
family 18 sona.vranikova
opens 2022-05-05 visnovka --source family --reason caregiver-imprisoned --handle raketa \
	--project krok-za-krokem --member c1:child:2013:m --member c2:child:2015:m \
	--member m1:caregiver:1989:f:mother --member m2:caregiver:1986:m:father --need therapy \
	--need leisure --c1-name 'Teodor Lívanec' --c2-name 'Albert Lívanec' \
	--m1-name 'Milada Lívancová' --m2-name 'Igor Lívanec' <<'.'
Otec nastoupil trest v březnu, dětem se řeklo, že je na montáži. Starší to zjistil na síti a popral se.
.
at 2022-05-05 case-set "$case" m2.lives=no
agrees 2022-05-06 m1 --scope school --scope family --recipient terapie-kc-podhaji \
	--recipient oddil-mokra-podrazka --recipient hernicka-visnovka
factors 2022-05-11 c1 c-mind=1 c-school=1 c-risky=1 e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=1 pe-kin=1 pe-stable=1 f-before=0
factors 2022-05-11 c2 c-mind=1 c-school=0 e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=1 pe-kin=1 pe-stable=1
refers 2022-05-12 therapy hernicka-visnovka --for c2
follows 2022-06-15 rejected:no-capacity
games=${referral#*/}
refers 2022-06-20 therapy terapie-kc-podhaji --for c1 --for c2 --for m1 --after "$games"
follows 2022-06-30 accepted
follows 2022-07-14 started
follows 2023-03-30 completed:helped
refers 2022-05-16 leisure oddil-mokra-podrazka --for c1 --for c2
follows 2022-05-19 accepted
follows 2022-05-26 started
notes 2022-08-11 note 20 'Dopis otci: každý z chlapců nakreslil raketu, matka přiložila fotografie.'
factors 2022-08-18 c1 c-mind=1 c-school=0 e-money=1 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=1
notes 2022-12-20 visit 90 \
	'Návštěva u otce s doprovodem. Starší se ptal, mladší seděl otci na klíně.'
factors 2023-02-14 c1 c-mind=1 c-school=0 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-02-14 c2 c-school=0 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1

# A mother with multiple sclerosis and a daughter who carries the household.
family 19 ondrej.kminek
signals 2022-05-13 education phone weeks caregiver-disability <<'.'
Dívka z páté třídy odmítá školu v přírodě, protože „mamka sama nevstane“. Matka chodí o berlích, otec
s nimi nežije.
.
opens 2022-05-19 kamenna-louka --handle berle --member c1:child:2010:f \
	--member m1:caregiver:1978:f:mother --member m2:other:1975:m:father \
	--need disability-support --need leisure --c1-name 'Adéla Tymiánová' \
	--m1-name 'Božena Tymiánová' --m2-name 'Arnošt Tymián' <<'.'
Matce se po zimě zhoršila chůze. Dcera vaří, nakupuje a v noci vstává. Na nic si nestěžuje.
.
at 2022-05-19 case-set "$case" m2.lives=no
agrees 2022-05-20 m1 --scope family --recipient asistence-dlouhonozka --recipient spizirna-severu
factors 2022-05-25 c1 'c-mind=2:bojí se matku nechat samotnou' c-school=0 \
	'c-burden=2:noční vstávání, domácnost' f-mental=1 e-money=1 e-isolated=1 \
	'e-access=2:asistence do vsi nejezdí' pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=1 pe-stable=2
refers 2022-05-26 accompaniment asistence-dlouhonozka --for m1 --for c1
follows 2022-06-09 rejected:not-eligible
refers 2022-06-14 food spizirna-severu --for m1
follows 2022-06-21 accepted
follows 2022-06-24 started
notes 2022-06-30 note 30 'Obec souhlasila s pečovatelkou dvě hodiny denně, od září.' --for m1
factors 2022-08-31 c1 c-mind=1 c-school=0 c-burden=1 f-mental=1 e-money=1 e-isolated=1 e-access=1 \
	pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=2
notes 2022-12-15 visit 60 \
	'Dívka byla na horách se třídou. Pečovatelka jezdí, noci jsou dál na dceři.'
factors 2023-02-22 c1 c-mind=1 c-school=1 'c-burden=2:noční vstávání' f-mental=1 \
	'e-money=2:příspěvek nestačí' e-isolated=1 'e-access=2:noční asistence není' pc-adult=2 \
	pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
visits 75 2022-07-13 2022-09-14 2022-10-19 2022-11-16 2023-01-18 2023-03-15 2023-05-17

# Four siblings whom the school saw less and less.
family 20 anna.bekova
signals 2022-06-06 education letter days neglect truancy <<'.'
Čtyři sourozenci: starší nechodí do školy, mladší přicházejí bez svačin a v zimních botách. Rodina
otevírá jen někdy.
.
opens 2022-06-09 horni-javory --handle boty --member c1:child:2008:m \
	--member c2:child:2011:f --member c3:child:2014:m --member c4:child:2019:f \
	--member m1:caregiver:1986:f:mother --need material-help --need food --need school-support \
	--c1-name 'Kristián Řeřicha' --c2-name 'Viola Řeřichová' --c3-name 'Denis Řeřicha' \
	--c4-name 'Stela Řeřichová' --m1-name 'Marcela Řeřichová' <<'.'
Dům bez koupelny, matka po rozchodu, deprese. Starší děti se starají o mladší. Obec chce pomoci, jen
neví jak.
.
agrees 2022-06-13 m1 --scope school --scope health --scope family --recipient spizirna-severu \
	--recipient satnik-kvicalka --recipient ppp-visnovka --recipient cdz-vysypna
signs 2022-06-10 c3 teacher 'b-hungry=2:denně bez svačiny' 'b-unkempt=2:v létě zimní boty' \
	b-untreated=1 h-school=1 p-alone=1 p-cold=0 p-drunk=unknown
notifies 2022-06-10 --feedback-asked <<'.'
Čtyři sourozenci, mladší chodí bez svačin a v zimních botách, starší nechodí do školy. Do domu jdeme
v úterý s pracovnicí obce.
.
answered 2022-06-23
factors 2022-06-15 c1 c-mind=1 'c-school=2:dva měsíce nechodí' 'c-burden=2:hlídá sourozence' \
	f-care=1 'f-mental=2:matka celé dny leží' f-before=1 f-denies=1 \
	'e-housing=2:bez koupelny, střecha zatéká' 'e-money=2:chybí každý měsíc' e-isolated=1 \
	'e-access=2:vše je ve městě' pc-adult=1 pc-joy=1 pf-warm=1 pe-kin=0
factors 2022-06-15 c2 c-mind=1 c-school=1 'c-burden=2:vaří a pere' f-care=1 \
	'f-mental=2:matka celé dny leží' f-before=1 f-denies=1 \
	'e-housing=2:bez koupelny, střecha zatéká' 'e-money=2:chybí každý měsíc' e-isolated=1 \
	'e-access=2:vše je ve městě' pc-adult=1 pc-friend=1 pf-warm=1
factors 2022-06-15 c3 c-health=1 c-mind=1 c-school=1 \
	'f-care=2:jídlo a léčba zubů chybí dlouhodobě' 'f-mental=2:matka celé dny leží' f-before=1 \
	f-denies=1 'e-housing=2:bez koupelny' 'e-money=2:každý měsíc' e-isolated=1 \
	'e-access=2:vše je ve městě' pc-adult=1 pc-joy=2 pf-warm=1
factors 2022-06-15 c4 c-health=1 f-care=1 'f-mental=2:matka celé dny leží' f-before=1 f-denies=1 \
	'e-housing=2:bez koupelny' 'e-money=2:každý měsíc' e-isolated=1 \
	'e-access=2:vše je ve městě' pc-adult=2 pf-warm=1
notifies 2022-06-16 <<'.'
Po návštěvě: nejhůř je na tom třetí dítě, chybí jídlo i zubař. Matka leží a pomoc neodmítá. Prosíme
o konferenci ještě v červnu.
.
refers 2022-06-15 food spizirna-severu --for m1 --for c1 --for c2 --for c3 --for c4
follows 2022-06-16 accepted
follows 2022-06-17 started
refers 2022-06-20 mental-health-care cdz-vysypna --for m1 --quoted-wait 30
follows 2022-07-11 waitlisted
follows 2022-08-22 accepted
follows 2022-09-05 started
refers 2022-09-08 school-support ppp-visnovka --for c1
follows 2022-09-15 accepted
follows 2022-09-29 started
meets 2022-06-23 <<'.'
---
kind: conference
time: "09:00-10:30"
place: zs-hutnany
facilitator: libor.konvalina
convened-by: libor.konvalina
present:
  - libor.konvalina
  - anna.bekova
  - role:school-head
  - role:mother part
  - role:uncle
child-heard: "yes"
safety:
  - ospod-worker-1 3
  - school-head-1 3
  - mother-1 5
next: 2022-09-22
project: krok-za-krokem
duration: 90
---
Děti chtějí zůstat spolu. Strýc opraví střechu, obec zaplatí materiál.

- [ ] Obědy pro všechny čtyři hradí obec @role:school-head due:2022-09-01
- [ ] Zubař pro třetí dítě @anna.bekova due:2022-07-15
- [ ] Střecha a koupelna @role:uncle due:2022-09-30
- [ ] Doprovod matky k první návštěvě v centru @anna.bekova due:2022-08-31
.
plans 2022-06-28 2022-09-22 --agreed m1 --agreed c1 --agreed c2 \
	--goal 'Všechny čtyři děti obědvají need:food item:e-money by:2022-09-05' \
	--goal 'Matka dochází do centra need:mental-health-care item:f-mental by:2022-09-15' \
	--goal 'Dům je suchý a má koupelnu need:housing item:e-housing by:2022-11-30' \
	--goal 'Nejstarší chodí do školy a nemusí hlídat need:school-support item:c-burden by:2022-10-31' <<'.'
Děti chtějí zůstat spolu a doma. Každý z dospělých si vzal jednu věc, aby jich nebylo moc na matku.

- [ ] Seznam toho, co děti potřebují do září @anna.bekova due:2022-08-12 goal:g4
.
approves 2022-06-30 lenka.horcickova
aside does 2022-08-11 'Seznam toho, co děti'
does 2022-07-13 'Zubař'
does 2022-08-30 'Doprovod matky'
does 2022-09-01 'Obědy'
does 2022-10-05 'Střecha' --due 2022-11-30
does 2022-11-28 'Střecha'
signs 2022-09-14 c3 teacher b-hungry=1 b-unkempt=1 h-school=1
factors 2022-09-14 c3 c-mind=1 c-school=0 f-care=1 f-mental=1 f-before=1 e-housing=1 e-money=1 \
	e-isolated=1 e-access=1 pc-adult=1 pc-joy=2 pc-friend=1 pf-warm=1 pf-change=1 pe-kin=2 \
	pe-uses=1
meets 2022-09-22 <<'.'
---
kind: review
time: "09:00-10:00"
place: zs-hutnany
facilitator: anna.bekova
present:
  - anna.bekova
  - libor.konvalina
  - role:mother
  - role:uncle
  - role:school-head
child-heard: "yes"
safety:
  - ospod-worker-1 5
  - school-head-1 5
  - mother-1 6
next: 2022-12-15
project: krok-za-krokem
duration: 60
---
Matka přišla sama a poprvé zůstala do konce. Obědy platí, zuby jsou ošetřené, střecha čeká na krytinu.

- [ ] Zimní boty a bundy pro všechny čtyři @anna.bekova due:2022-10-31
- [ ] Nejstarší: náhradní termíny zkoušek @role:school-head due:2022-11-15
.
# Somebody else assesses the same child without having seen the answers.
by lenka.horcickova
aside factors 2022-09-21 c3 c-mind=1 c-school=1 f-care=1 f-mental=1 f-before=1 e-housing=2 e-money=1 \
	e-isolated=1 e-access=1 pc-adult=1 pc-joy=2 pc-friend=1 pf-warm=1 pf-change=2 pe-kin=2 pe-uses=1
by anna.bekova
plans 2022-09-22 2022-12-15 --agreed m1 --agreed c1 \
	--goal g1=yes --goal g2=yes --goal g3=partly --goal g4=partly \
	--goal 'Dům je suchý a má koupelnu need:housing item:e-housing by:2022-12-15 id:g3' \
	--goal 'Nejstarší má uzavřený ročník need:school-support item:c-school by:2022-12-15 id:g4' </dev/null
approves 2022-09-26 lenka.horcickova
does 2022-10-20 'Zimní boty'
does 2022-11-14 'náhradní termíny'
factors 2022-12-13 c1 c-mind=1 c-school=1 'c-burden=2:hlídá sourozence' f-care=1 f-mental=1 \
	f-before=1 e-housing=1 e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=1 pe-kin=2 pe-uses=2
factors 2022-12-13 c3 c-school=0 f-mental=1 f-before=1 e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=1 pe-kin=2 pe-uses=2
factors 2022-12-13 c2 'c-mind=2:pláče, nechce do školy' c-school=1 'c-burden=2:vaří a pere' \
	f-care=1 f-mental=1 f-before=1 'e-housing=2:střecha hotová, koupelna ne' \
	'e-money=2:chybí každý měsíc' 'e-isolated=2:nikdo ze třídy k nim nesmí' \
	'e-access=2:vše je ve městě' pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=1 pf-change=1 \
	pf-routine=1 pe-uses=1
factors 2022-12-13 c4 c-health=1 f-care=1 f-mental=1 f-before=1 e-housing=1 e-money=1 e-isolated=1 \
	e-access=1 pc-adult=2 pc-joy=1 pf-warm=1 pf-change=1 pe-kin=2
begins 2022-12-15 review --present libor.konvalina --present role:mother --present role:uncle \
	--present 'role:child part' --excused role:school-head --place zs-hutnany --time 09:00-10:15 \
	--duration 75 --next 2023-05-25
files <<'.'
child-heard: "yes"
safety:
  - mother-1 6
  - ospod-worker-1 6
  - uncle-1 7

## Co se stalo od minula

Střecha drží, koupelna čeká na jaro. Nejstarší složil všechny zkoušky a nastoupil na novou školu.

## Co říká a chce dítě

Druhá nejstarší: „Ve třídě nechci říkat, kde bydlíme.“ Nejmladší chce psa.

## Na čem jsme se domluvili

Z dětí ubíráme: vaření jeden den v týdnu, praní v prádelně obce. Druhé nejstarší hledáme někoho k povídání.

## Úkoly

- [ ] Prádelna obce, klíč pro rodinu @libor.konvalina due:2023-01-13
- [ ] Místo u školní psycholožky pro druhé dítě @anna.bekova due:2023-01-31
.
aside at 2022-12-19 meeting-log --sent "$minutes"
aside at 2023-01-04 meeting-log --approve "$minutes" --by libor.konvalina
aside does 2023-01-11 'Prádelna obce'
aside does 2023-02-07 'u školní psycholožky'
plans 2022-12-15 2023-05-25 --agreed m1 --agreed c1 --agreed c2 --goal g3=partly --goal g4=yes \
	--goal 'Dům má koupelnu need:housing item:e-housing by:2023-05-15 id:g3' \
	--goal 'Druhá nejstarší nevaří a nepere za dospělé need:parenting-support item:c-burden by:2023-03-31' </dev/null
approves 2022-12-20 lenka.horcickova
plans 2023-05-25 2023-09-21 --agreed m1 --agreed c1 --agreed c2 --goal g3=no --goal g5=yes \
	--goal 'Dům má koupelnu need:housing item:e-housing by:2023-09-15 id:g3' <<'.'
Materiál je koupený, řemeslník slíbil prázdniny.
.
approves 2023-05-29 lenka.horcickova
factors 2023-05-24 c1 c-school=1 c-burden=1 f-mental=1 f-before=1 e-money=1 e-isolated=1 \
	e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 \
	pe-stable=1
factors 2023-05-24 c2 'c-mind=2:bojí se návratu zimy' c-school=0 c-burden=1 f-mental=1 f-before=1 \
	e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-24 c3 c-school=0 f-mental=1 f-before=1 e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-24 c4 f-mental=1 f-before=1 e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
signals 2023-01-09 education letter weeks school-failure <<'.'
Nová škola nejstaršího se ptá, kdo s rodinou pracuje: chlapec chodí, ale usíná.
.
screens 2023-01-10 joined --case "$case"
visits 90 2022-06-28 2022-07-13 2022-08-10 2022-09-14 2022-10-12 2022-11-16 2023-01-11 2023-02-15 \
	2023-03-15 2023-04-19
