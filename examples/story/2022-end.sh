# shellcheck shell=sh disable=SC2154
# The families that came at the end of 2022, in the words of build.sh.

# A note that a friend brought to school in the morning.
family 34 lenka.horcickova
signals 2022-11-21 education phone now self-harm child-mental-health <<'.'
Spolužačka přinesla lístek, ve kterém žákyně píše, že už nechce být. Škola dívku nenechala samotnou a
volala rodičům a lékaři.
.
opens 2022-11-22 visnovka --handle lístek --member c1:child:2008:f \
	--member m1:caregiver:1980:f:mother --member m2:caregiver:1978:m:father \
	--need mental-health-care --need therapy --c1-name 'Agáta Medovníková' \
	--c1-born 2008-07-04 --m1-name 'Pavlína Medovníková' --m2-name 'Evžen Medovník' <<'.'
Dívka se řeže od jara, rodiče to nevěděli. Po noci na dětském oddělení doma, dohled střídají oba.
.
agrees 2022-11-22 m1 --basis vital-interest --scope health --scope safety \
	--recipient detska-psychiatrie-labin --recipient detske-oddeleni-vysypna \
	--recipient klinicka-psychologie-vres
signs 2022-11-22 c1 school-psychologist 'h-selfharm=2:lístek na rozloučenou, rány' h-withdrawn=2 \
	h-school=1 h-tells=0 p-hits=0 p-partner=0 b-untreated=1
notifies 2022-11-22 --feedback-asked <<'.'
Žákyně napsala lístek na rozloučenou, má čerstvé rány. Je na dětském oddělení, u ní oba rodiče.
.
answered 2022-12-06
factors 2022-11-23 c1 'c-mind=2:beznaděj' 'c-harm=2:plán a čerstvé rány' c-school=1 e-access=1 \
	pc-adult=1 pc-joy=1 pc-friend=2 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 \
	pe-stable=2
refers 2022-11-22 child-health-care detske-oddeleni-vysypna --for c1 --accompanied
follows 2022-11-22 accepted
follows 2022-11-22 started
follows 2022-11-25 completed:helped
refers 2022-11-25 mental-health-care detska-psychiatrie-labin --for c1
follows 2022-11-28 accepted
follows 2022-12-08 started
refers 2022-12-01 therapy klinicka-psychologie-vres --for c1
follows 2022-12-09 waitlisted
follows 2023-01-20 accepted
follows 2023-01-30 started
meets 2022-12-01 <<'.'
---
kind: case-meeting
time: "15:00-16:00"
place: poradna-visnovka
facilitator: lenka.horcickova
present:
  - lenka.horcickova
  - ivana.cejkova
  - role:mother
  - role:father
  - role:class-teacher
child-heard: "yes"
safety:
  - mother-1 4
  - father-1 5
  - class-teacher-1 5
next: 2022-12-15
project: krok-za-krokem
duration: 60
---
Dívka: „Chci, aby mi někdo volal i v neděli.“

- [ ] Krizový plán a telefony na jednom listu @lenka.horcickova due:2022-12-02
- [ ] Léky a ostré předměty pod zámkem @role:father due:2022-12-01
- [ ] Dohoda se třídou, co se říká @role:class-teacher due:2022-12-09
.
does 2022-12-01 'Léky a ostré'
does 2022-12-02 'Krizový plán'
does 2022-12-12 'Dohoda se třídou'
notifies 2022-11-23 <<'.'
Dívka má plán i čerstvé rány. Dohled doma drží oba rodiče, na psychiatrii jde v prosinci.
.
plans 2022-12-01 2022-12-15 --agreed m1 --agreed m2 --agreed c1 \
	--goal 'Dívka není doma ani ve škole sama, dokud jí nebude líp need:crisis-help item:c-harm by:2022-12-15' \
	--goal 'Dívka má odborníka, za kterým chodí need:mental-health-care item:c-mind by:2022-12-31' <<'.'
Každý ví, co udělá, když dívka napíše slovo, na kterém se dohodli.
.
approves 2022-12-02 anna.bekova
meets 2022-12-15 <<'.'
---
kind: review
time: "15:00-15:45"
place: poradna-visnovka
facilitator: lenka.horcickova
present:
  - lenka.horcickova
  - role:child
  - role:mother
  - role:father
  - role:class-teacher
child-heard: "yes"
safety:
  - child-1 5
  - mother-1 5
  - father-1 6
  - class-teacher-1 7
next: 2023-02-02
project: krok-za-krokem
duration: 45
---
Dívka: „V neděli mi volá babička. To stačí.“ Krizový plán použili jednou a fungoval.

- [ ] Vánoce: kdo je kdy doma, na jednom listu @role:mother due:2022-12-20
.
plans 2022-12-15 2023-02-02 --agreed m1 --agreed m2 --agreed c1 --goal g1=yes --goal g2=partly \
	--goal 'Dívka chodí na terapii každý týden need:therapy item:c-mind by:2023-02-28 id:g2' \
	--goal 'Dívka zůstane ve škole celý týden need:school-support item:c-school by:2023-01-31' </dev/null
approves 2022-12-19 anna.bekova
does 2022-12-19 'kdo je kdy doma'
factors 2022-12-21 c1 'c-mind=2:smutek, lepší spánek' c-harm=1 c-school=0 pc-adult=2 pc-joy=1 \
	pc-friend=2 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
# A sign that was acute at Christmas, too. The authority hears of it.
notifies 2022-12-21 <<'.'
Smutek trvá, rány nové nejsou, dívka ale připustila, že na to myslí. Rodiče vědí, psychiatrička také.
.
factors 2023-02-01 c1 'c-mind=2:smutek ve vlnách' c-school=1 e-access=1 pc-adult=2 pc-joy=2 \
	pc-friend=2 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
signs 2023-02-01 c1 school-psychologist h-withdrawn=1 h-school=1
begins 2023-02-02 review --present role:child --present role:mother --present role:father \
	--present 'ivana.cejkova part' --place poradna-visnovka --time 15:00-15:45 --duration 45 \
	--next 2023-05-11
files <<'.'
child-heard: "yes"
safety:
  - child-1 7
  - mother-1 6
  - father-1 7

## Co se stalo od minula

První dvě sezení proběhla. V lednu dívka chyběla jen dva dny.

## Co říká a chce dítě

„Chci, aby se mě lidi ptali i na jiné věci.“

## Na čem jsme se domluvili

Léky zůstávají pod zámkem. Krizový plán zkracujeme na tři řádky.

## Úkoly

- [ ] Krizový plán na tři řádky do mobilu @lenka.horcickova due:2023-02-06
- [ ] Kroužek, kde ji nikdo nezná @role:mother due:2023-03-31
.
aside does 2023-02-06 'na tři řádky'
aside does 2023-03-28 'kde ji nikdo nezná'
plans 2023-02-02 2023-05-11 --agreed m1 --agreed c1 --goal g2=yes --goal g3=partly \
	--goal 'Dívka zůstane ve škole celý týden need:school-support item:c-school by:2023-05-05 id:g3' </dev/null
approves 2023-02-06 anna.bekova
plans 2023-05-11 2023-09-14 --agreed m1 --agreed c1 --goal g3=yes \
	--goal 'V září má ve škole komu říct, že je zle need:school-support item:c-mind by:2023-09-14' </dev/null
approves 2023-05-15 anna.bekova
factors 2023-05-10 c1 c-mind=1 c-school=0 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
visits 45 2022-11-28 2022-12-06 2022-12-20 2023-01-10 2023-02-14 2023-03-14

# The father gambles; the son knows when the slot machine is full.
family 35 david.jilecek
signals 2022-11-28 social-service phone days caregiver-addiction debt <<'.'
Klub má starost o chlapce, který chodí domů až pozdě večer. Řekl, že táta „čeká na výhru“ a máma pláče.
.
opens 2022-12-01 kolonka --handle automat --member c1:child:2015:m --member c2:child:2018:f \
	--member m1:caregiver:1988:f:mother --member m2:caregiver:1985:m:father \
	--need addiction-treatment --need debt-counselling --c1-name 'Cyril Sušenka' \
	--c2-name 'Beata Sušenková' --m1-name 'Sylva Sušenková' --m2-name 'Bohumil Sušenka' <<'.'
Otec prohrál tři výplaty, matka o půjčkách nevěděla. Klub je pro chlapce druhý domov.
.
agrees 2022-12-02 m1 --scope family --recipient adiktologie-krok-stranou \
	--recipient dluhova-poradna-cisty-stul --recipient nzdm-kolonka
factors 2022-12-07 c1 'c-mind=2:hlídá otcovu náladu, nespí' c-school=0 c-burden=1 \
	'f-addiction=2:automaty, tři výplaty' f-denies=1 'e-money=2:tři půjčky' e-isolated=1 \
	pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=1 pf-change=1 pf-routine=1 pe-kin=1 pe-uses=1
factors 2022-12-07 c2 c-mind=1 f-mental=1 'f-addiction=2:automaty, tři výplaty' f-denies=1 \
	'e-money=2:tři půjčky' e-isolated=1 pc-adult=2 pc-joy=1 pf-warm=1 pf-change=1 pf-routine=1 \
	pe-kin=1 pe-uses=1
refers 2022-12-07 addiction-treatment adiktologie-krok-stranou --for m2
follows 2022-12-14 cancelled:family-declined
denied=${referral#*/}
refers 2023-02-08 addiction-treatment adiktologie-krok-stranou --for m2 --after "$denied"
follows 2023-02-14 accepted
follows 2023-02-28 started
refers 2022-12-08 debt-counselling dluhova-poradna-cisty-stul --for m1 --for m2
follows 2022-12-13 accepted
follows 2023-01-10 started
notes 2023-02-07 call 20 'Otec volal sám: „Minulý týden jsem nehrál, zkusíme to.“'
factors 2023-03-07 c1 c-mind=1 c-school=0 f-addiction=1 f-denies=1 e-money=1 e-isolated=1 \
	pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 pf-routine=1 pe-kin=1 pe-uses=2 \
	pe-stable=1
factors 2023-03-07 c2 c-mind=1 f-addiction=1 f-denies=1 'e-money=2:splátky' pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1

# A toddler who does not walk, and a mother who is told to wait.
family 36 sona.vranikova
signals 2022-12-05 health letter weeks child-disability <<'.'
Dvouleté dítě nechodí a nemluví, rehabilitace je volná až na podzim. Matka jezdí do města jednou týdně
třemi spoji.
.
opens 2022-12-08 kamenna-louka --handle kostky --member c1:child:2020:f \
	--member m1:caregiver:1991:f:mother --member m2:caregiver:1988:m:father \
	--need early-intervention --need disability-support --c1-name 'Liliana Mrkvičková' \
	--c1-born 2020-11-02 --m1-name 'Kateřina Mrkvičková' --m2-name 'Hynek Mrkvička' \
	--doctor 'MUDr. Věra Lípová' <<'.'
Dívka je zvídavá, staví z kostek, nechodí. Rodiče cvičí doma podle videí a nevědí, zda správně.
.
agrees 2022-12-09 m1 --scope health --recipient rana-pece-houpavka --recipient logopedie-na-terase
factors 2022-12-13 c1 'c-health=2:nechodí, nemluví' f-mental=1 e-money=1 e-isolated=1 \
	'e-access=2:rehabilitace až na podzim' pc-adult=2 pc-joy=2 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2
refers 2022-12-09 early-intervention rana-pece-houpavka --for c1 --quoted-wait 60
follows 2022-12-20 waitlisted
follows 2023-02-13 accepted
follows 2023-02-24 started
refers 2023-01-16 child-health-care logopedie-na-terase --for c1
notes 2023-03-20 visit 70 \
	'Pracovnice rané péče ukázala, jak stavět tak, aby musela stát. Udělala tři kroky.'
factors 2023-03-21 c1 c-health=1 e-access=1 pc-adult=2 pc-joy=2 pf-warm=2 pf-change=2 pf-routine=2 \
	pe-kin=2 pe-uses=2 pe-stable=2
