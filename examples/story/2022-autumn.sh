# shellcheck shell=sh disable=SC2154
# The families of October and November 2022, in the words of build.sh.

# A girl who kept running away, and a stepfather nobody had asked about.
family 29 ondrej.kminek
signals 2022-09-30 police phone days running-away truancy <<'.'
Patnáctiletá dívka nalezena potřetí za měsíc na nádraží. Domů jít nechtěla, nejspíš i proto, že nemá klíče.
.
opens 2022-10-03 za-drahou --handle nádraží --member c1:child:2007:f \
	--member m1:caregiver:1982:f:mother --need crisis-help --need therapy --need leisure \
	--c1-name 'Leontýna Fazolová' --c1-born 2007-08-25 --m1-name 'Šárka Fazolová' <<'.'
Dívka utíká, když je matčin přítel doma. Matka o tom slyšela poprvé. Sama hledá, jak s dcerou mluvit.
.
agrees 2022-10-04 m1 --scope safety --recipient nzdm-vorar --recipient krizove-centrum-tri-lucerny \
	--recipient terapie-kc-podhaji
signs 2022-10-03 c1 municipal-police-officer 'h-runs=2:třetí útěk v měsíci' h-fear=1 h-school=1 \
	h-tells=0 h-withdrawn=1 p-hits=unknown p-drunk=unknown
notifies 2022-10-03 --feedback-asked <<'.'
Patnáctiletá utekla potřetí za měsíc a domů nechce. Dnes spí u tety, matka souhlasí.
.
answered 2022-11-01
factors 2022-10-06 c1 'c-mind=2:nespí, hlídá dveře' c-school=1 'c-risky=2:útěky a noci na nádraží' \
	f-violence=unknown f-denies=1 e-isolated=1 e-access=1 pc-adult=1 pc-joy=1 pc-friend=1 \
	pf-warm=1 pf-change=1 pe-stable=1
refers 2022-10-05 crisis-help nzdm-vorar --for c1
follows 2022-10-06 accepted
follows 2022-10-07 started
follows 2023-03-17 completed:helped
refers 2022-10-11 therapy terapie-kc-podhaji --for c1 --for m1
follows 2022-10-20 cancelled:family-declined
declined=$referral
notes 2022-11-03 visit 60 \
	'Dívka řekla, čeho se bála: matčin přítel jí bral telefon a zamykal ji. Matka se s ním rozešla.'
factors 2022-11-08 c1 'c-mind=2:bojí se, že se přítel vrátí' c-school=1 c-risky=1 f-violence=1 \
	f-denies=1 e-isolated=1 pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=2 pf-change=2 pe-stable=1
factors 2023-02-07 c1 c-mind=1 c-school=1 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 \
	pf-change=2 pf-routine=1 pe-uses=1 pe-stable=1
signs 2023-02-07 c1 youth-worker h-withdrawn=1
# What was declined in autumn is tried again, with a service that comes to the girl.
aside agrees 2023-02-09 m1 --scope health --recipient terapie-vyjezdni
aside at 2023-02-13 refer --again "$declined" --to terapie-vyjezdni --consent "$consent" --quoted-wait 30
referral=$record
aside follows 2023-02-22 waitlisted
aside follows 2023-03-20 accepted
aside follows 2023-03-28 started

# A child who was never hit, and was afraid all the same.
family 30 sona.vranikova
signals 2022-10-06 education person days psychological-abuse child-mental-health <<'.'
Dívka se rozpláče, když dostane dvojku. Ve škole napsala, že za trojku „táta týden nemluví a zamyká
hračky“.
.
opens 2022-10-11 sedlovice --handle dvojka --member c1:child:2013:f \
	--member m1:caregiver:1984:f:mother --member m2:caregiver:1979:m:father --need therapy \
	--need parenting-support --c1-name 'Magdaléna Bramboráčková' \
	--m1-name 'Hedvika Bramboráčková' --m2-name 'Vratislav Bramboráček' <<'.'
Otec přísný, mlčením trestá celou rodinu. Matka se ho bojí zeptat. Dívka se snaží být neviditelná.
.
agrees 2022-10-12 m1 --scope school --recipient poradna-krizovatka --recipient kurz-rodice-spolu
signs 2022-10-12 c1 class-teacher 'h-tells=1:napsala do slohu' h-fear=1 h-withdrawn=2 h-school=0 \
	'p-hits=1:ponižování, týdny mlčení' p-cold=2 p-partner=unknown p-story=0
factors 2022-10-18 c1 'c-mind=2:úzkost ze známek, tik' c-school=0 'c-burden=2:hlídá náladu doma' \
	f-violence=1 f-mental=unknown f-dispute=1 f-denies=1 e-isolated=1 pc-adult=1 pc-joy=1 \
	pc-friend=1 pf-warm=1 pf-routine=2 pe-stable=2
refers 2022-10-19 therapy poradna-krizovatka --for c1 --for m1 --quoted-wait 30
follows 2022-11-02 waitlisted
follows 2022-12-07 accepted
follows 2022-12-14 started
refers 2022-10-24 parenting-support kurz-rodice-spolu --for m1 --for m2
follows 2022-11-07 rejected:family-declined
notes 2022-11-30 visit 70 \
	'Otec přišel, seděl u dveří, ale zůstal celou hodinu. Sám řekl, jak trestali jeho.'
factors 2023-01-24 c1 'c-mind=2:tik mizí, úzkost trvá' c-school=0 f-violence=1 f-mental=1 \
	f-dispute=1 f-denies=1 e-isolated=1 pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=2 pf-change=1 \
	pf-routine=2 pe-uses=1 pe-stable=2
factors 2023-05-17 c1 c-mind=1 c-school=0 f-violence=1 f-mental=1 f-dispute=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1

# A newborn, a mother who does not sleep, and a sister of five who is quiet.
family 31 anna.bekova
signals 2022-10-17 health phone now caregiver-mental-illness <<'.'
Dětská sestra při návštěvě u desetidenního miminka: matka nejí, nespí, pláče a říká, že
„by jim beze mě bylo líp“. Otec je v práci, pomoc nabídl.
.
opens 2022-10-20 vysypna --handle čepička --member c1:child:2022:m --member c2:child:2017:f \
	--member m1:caregiver:1994:f:mother --member m2:caregiver:1990:m:father \
	--need mental-health-care --need crisis-help --need child-care --c1-name 'Oskar Celer' \
	--c1-born 2022-10-07 --c2-name 'Emílie Celerová' --m1-name 'Iveta Celerová' \
	--m2-name 'Rostislav Celer' --doctor 'MUDr. Tomáš Kapraď' <<'.'
Matka po druhém porodu, deprese už měla po prvním. Otec si vzal volno, babička přijede ve středu.
.
agrees 2022-10-20 m1 --scope health --scope safety --recipient cdz-vysypna \
	--recipient detske-oddeleni-vysypna --recipient rodinne-centrum-kvicalka
signs 2022-10-20 c1 nurse b-baby=0 b-urgent=0 'p-crisis=2:mluví o tom, že by jim bez ní bylo líp' \
	p-cold=1 p-alone=0
notifies 2022-10-20 --feedback-asked <<'.'
Matka desetidenního miminka v krizi, mluví o tom, že by jim bez ní bylo líp. S dětmi je otec, sestra z centra
přijede ještě dnes.
.
answered 2022-11-21
factors 2022-10-20 c1 c-health=1 'f-care=1:kojení a noci na otci' \
	'f-mental=2:deprese, týden nespí' 'e-isolated=2:rodina daleko, nikoho tu neznají' \
	'e-access=2:lůžko s dítětem není' pc-adult=2 pf-warm=1 pf-change=2 pf-routine=1 pe-kin=2 \
	pe-uses=2 pe-stable=2
factors 2022-10-20 c2 'c-mind=2:přestala mluvit ve školce' c-burden=1 \
	'f-mental=2:deprese, týden nespí' 'e-isolated=2:nikoho tu neznají' \
	'e-access=2:lůžko s dítětem není' pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=1 pf-change=2 \
	pf-routine=1 pe-kin=2 pe-uses=2 pe-stable=2
refers 2022-10-20 mental-health-care cdz-vysypna --for m1 --accompanied
follows 2022-10-20 accepted
follows 2022-10-21 started
refers 2022-10-25 child-care rodinne-centrum-kvicalka --for c2
follows 2022-10-27 accepted
follows 2022-11-01 started
follows 2023-02-14 completed:helped
notes 2022-10-24 visit 90 \
	'Společně se sestrou z centra, matka začala jíst a spát dvě hodiny za sebou.'
signs 2022-11-22 c1 nurse p-cold=1
factors 2022-11-22 c1 f-care=1 f-mental=1 e-access=1 pc-adult=2 pf-warm=2 pf-change=2 pf-routine=1 \
	pe-kin=2 pe-uses=2 pe-stable=2
factors 2023-02-22 c1 f-mental=0 pc-adult=2 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 \
	pe-stable=2
notes 2023-04-05 visit 45 \
	'Matka se usmívá, miminko jí v náručí usíná. Centrum dochází jednou za měsíc.'
factors 2022-11-22 c2 c-mind=1 f-mental=1 e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-02-22 c2 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
visits 60 2022-10-27 2022-11-03 2022-11-10 2022-11-24 2022-12-08 2023-01-12

# Court, mediation, a shared calendar.
family 32 david.jilecek
opens 2022-11-03 podhaji --source authority --reason custody-dispute --handle kalendář \
	--member c1:child:2014:m --member c2:child:2016:f --member m1:caregiver:1987:f:mother \
	--member m2:caregiver:1984:m:father --need mediation --need therapy \
	--c1-name 'Damián Kašička' --c2-name 'Tereza Kašičková' --m1-name 'Radana Kašičková' \
	--m2-name 'Boris Kašička' --school 'Základní škola Podhájí' <<'.'
Soud nařídil první setkání s mediátorem. Děti jezdí mezi dvěma byty s kufrem a neví, kde budou v úterý.
.
at 2022-11-03 case-set "$case" c1.lives=part c2.lives=part m1.legal=true m2.legal=true
agrees 2022-11-04 m1 --scope family --recipient mediace-dve-zidle
agrees 2022-11-07 m2 --scope family --recipient mediace-dve-zidle --recipient terapie-kc-podhaji
factors 2022-11-09 c1 'c-mind=2:bolesti břicha v neděli' c-school=0 c-burden=1 \
	'f-dispute=2:soud, policie u předávání' f-denies=1 pc-adult=1 pc-joy=2 pc-friend=2 \
	pf-warm=2 pf-routine=1 pe-kin=1 pe-stable=2
factors 2022-11-09 c2 'c-mind=2:koktá po návratech' c-school=1 c-burden=1 f-violence=1 \
	'f-dispute=2:soud, policie u předávání' f-denies=1 e-money=1 pc-adult=1 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-routine=1 pe-kin=1 pe-stable=2
refers 2022-11-08 mediation mediace-dve-zidle --for m1 --for m2
follows 2022-11-15 accepted
follows 2022-11-29 started
follows 2023-05-30 completed:helped
refers 2022-12-06 therapy terapie-kc-podhaji --for c1 --for c2
follows 2022-12-13 waitlisted
notes 2023-01-10 call 25 'Společný kalendář na ledničce v obou bytech, předávání u školy.'
factors 2023-02-08 c1 c-mind=0 c-school=0 f-dispute=1 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 \
	pf-change=1 pf-routine=2 pe-kin=1 pe-stable=2
factors 2023-02-08 c2 c-mind=1 c-school=1 f-dispute=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=2 \
	pf-warm=2 pf-change=1 pf-routine=2 pe-kin=1 pe-stable=2
factors 2023-05-31 c1 c-school=0 f-dispute=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-31 c2 c-school=0 f-dispute=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1

# Teeth, glasses, warm shoes: what neglect looks like when nobody is bad.
family 33 david.jilecek
signals 2022-11-08 education person weeks neglect child-health debt <<'.'
Dvě sestry: jedna nevidí na tabuli, druhá má zkažené zuby. Na obědy nechodí. Maminka se omlouvá, že
„to dožene“.
.
opens 2022-11-10 novy-lom --handle brýle --member c1:child:2014:f --member c2:child:2016:f \
	--member c3:child:2021:m --member m1:caregiver:1989:f:mother --need child-health-care \
	--need material-help --need food --c1-name 'Julie Špenátová' --c2-name 'Izabela Špenátová' \
	--c3-name 'Maxmilián Špenát' --m1-name 'Věnceslava Špenátová' \
	--school 'Základní škola Nový Lom' --doctor 'MUDr. Tomáš Kapraď' <<'.'
Matka pracuje na noční, spí dopoledne. Děti má ráda, peníze a čas chybí na všechno. Otec neplatí.
.
agrees 2022-11-11 m1 --scope health --scope school --recipient pediatr-novy-lom \
	--recipient satnik-kvicalka --recipient spizirna-severu
signs 2022-11-11 c1 teacher 'b-untreated=2:nevidí na tabuli' b-hungry=1 b-unkempt=1 h-school=1 \
	p-cold=0 p-drunk=0 p-hits=0
factors 2022-11-15 c1 'c-health=2:oči a zuby bez léčby' c-school=1 c-burden=1 f-care=1 f-before=0 \
	e-housing=1 'e-money=2:nezaplacené obědy' e-isolated=1 pc-adult=2 pc-joy=1 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=1 pe-uses=1
factors 2022-11-15 c2 'c-health=2:zkažené zuby, bolest' c-mind=1 c-school=0 f-care=1 e-housing=1 \
	'e-money=2:nezaplacené obědy' e-isolated=1 pc-adult=2 pc-joy=1 pf-warm=2 pf-change=2 \
	pf-routine=1 pe-uses=1
factors 2022-11-15 c3 c-health=0 f-care=1 e-housing=1 'e-money=2:nezaplacené obědy' e-isolated=1 \
	pc-adult=2 pf-warm=2 pf-change=2 pf-routine=1 pe-uses=1
refers 2022-11-14 child-health-care pediatr-novy-lom --for c1 --for c2 --for c3
follows 2022-11-16 accepted
follows 2022-11-22 started
follows 2023-03-14 completed:helped
refers 2022-11-14 material-help satnik-kvicalka --for c1 --for c2 --for c3
follows 2022-11-15 accepted
follows 2022-11-18 started
follows 2022-12-02 completed:helped
refers 2022-11-14 food spizirna-severu --for m1
follows 2022-11-15 accepted
follows 2022-11-18 started
plans 2022-11-22 2023-03-14 --agreed m1 \
	--goal 'Starší dívka má brýle a vidí na tabuli need:child-health-care item:c-health by:2022-12-31' \
	--goal 'Obě dívky mají ošetřené zuby need:child-health-care item:c-health by:2023-02-28' \
	--goal 'Na obědy a boty se nečeká do výplaty need:food item:e-money by:2023-01-31' <<'.'
Maminka sama vyjmenovala, co „dožene“. Přepsali jsme to do tří bodů a ke každému napsali, kdo jí pomůže.

- [ ] Objednat oční na stejný den pro obě @david.jilecek due:2022-11-25 goal:g1
- [ ] Doprovod k zubaři, třikrát @david.jilecek due:2022-12-16 goal:g2
.
approves 2022-11-24 anna.bekova
aside does 2022-11-24 'Objednat oční'
aside does 2022-12-20 'Doprovod k zubaři'
meets 2022-12-13 <<'.'
---
kind: case-meeting
time: "14:00-15:00"
place: zs-novy-lom
facilitator: david.jilecek
present:
  - david.jilecek
  - petra.zvonkova
  - tomas.kaprad part
  - role:mother
child-heard: "yes"
safety:
  - mother-1 6
  - school-psychologist-1 6
next: 2023-03-14
project: krok-za-krokem
duration: 60
---
Dívka má brýle a seděla poprvé v první lavici dobrovolně. Zuby: tři návštěvy, bolest zmizela.

- [ ] Obědy z fondu školy pro obě @petra.zvonkova due:2023-01-09
- [ ] Výživné: návrh k soudu @david.jilecek due:2023-01-31
- [ ] Druhé brýle na doma @role:mother due:2023-02-28
- [ ] Čtení s mladší po vyučování, než začne doučování @jiri.stehlicek due:2023-02-15
.
does 2023-01-09 'Obědy z fondu'
does 2023-02-06 'Výživné'
# The teacher left the school at the end of January. A colleague of his reads with the girl.
aside does 2023-02-22 'Čtení s mladší'
apart=$((apart - 1)) # which drew no id
factors 2023-02-15 c1 c-health=0 c-school=0 c-burden=0 f-care=0 e-housing=1 e-money=1 pc-adult=2 \
	pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-02-15 c2 c-health=1 c-school=0 e-housing=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-02-15 c3 e-housing=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-06-07 c1 c-school=0 e-housing=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-06-07 c2 c-school=0 e-housing=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
meets 2023-03-14 <<'.'
---
kind: review
time: "14:00-14:45"
place: zs-novy-lom
facilitator: david.jilecek
present:
  - david.jilecek
  - petra.zvonkova
  - role:mother
child-heard: "yes"
safety:
  - mother-1 8
  - school-psychologist-1 7
next: 2023-06-13
project: krok-za-krokem
duration: 45
---
Obě dívky obědvají ve škole, výživné soud přiznal. Matka hledá denní směny.

- [ ] Denní směny: pracovní poradna @role:mother due:2023-05-31
.
plans 2023-03-14 2023-06-13 --agreed m1 --goal g1=yes --goal g2=yes --goal g3=partly \
	--goal 'Výživné chodí a obědy jsou zaplacené dopředu need:food item:e-money by:2023-06-13 id:g3' \
	--goal 'Matka pracuje přes den need:employment by:2023-06-13' </dev/null
approves 2023-03-16 anna.bekova
# The template of the minutes lists what is still open. What is ticked there, or gets another day, is
# written into the minutes in which it was promised.
begins 2023-06-13 review --present petra.zvonkova --present role:mother --place zs-novy-lom \
	--time 14:00-14:45 --duration 45 --next 2023-09-12
ticks 'Druhé brýle'
ticks 'Denní směny' due:2023-08-31
files <<'.'
child-heard: "yes"
safety:
  - mother-1 8
  - school-psychologist-1 8

## Co se stalo od minula

Druhé brýle jsou doma v zásuvce u postele. Na denní směny matka čeká, nastoupí, až se po prázdninách uvolní
místo.

## Co říká a chce dítě

Starší: „Už vím, že je to na tabuli napsané malým.“ Mladší chce na tábor, kde se nečistí zuby.

## Na čem jsme se domluvili

Přes prázdniny se sejdeme jednou, v září se podíváme, jestli je ještě proč.

## Úkoly

- [ ] Místo na příměstském táboře @david.jilecek due:2023-06-27
.
aside at 2023-06-15 meeting-log --sent "$minutes"
aside does 2023-06-22 'příměstském táboře'
plans 2023-06-13 2023-09-12 --agreed m1 --goal g3=yes --goal g4=partly \
	--goal 'Matka pracuje přes den need:employment by:2023-09-12 id:g4' </dev/null
approves 2023-06-16 anna.bekova
visits 50 2022-11-24 2022-12-08 2023-01-12 2023-02-09 2023-04-13 2023-05-18
