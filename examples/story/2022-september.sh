# shellcheck shell=sh disable=SC2154
# The families of September 2022, in the words of build.sh.

# A boy who cannot sit still. His doctor did not know that his school had called already: two cases.
family 25 marta.olsakova
signals 2022-09-02 education person weeks child-behaviour school-failure <<'.'
Chlapec ve třetí třídě utíká z lavice, ruší, má plnou žákovskou poznámek. Učí se dobře, když je sám.
.
opens 2022-09-06 u-rybnicku --handle vrtule --member c1:child:2013:m \
	--member m1:caregiver:1986:f:mother --need school-support --need parenting-support \
	--c1-name 'Kvido Tvarůžek' --c1-born 2013-04-22 --m1-name 'Zora Tvarůžková' \
	--school 'Základní škola a speciální třídy U Rybníčků' --doctor 'MUDr. Tomáš Kapraď' <<'.'
Matka je na syna sama, ze školy jí volají každý den. Vyšetření nikdy neměl.
.
whirl=$case
agrees 2022-09-07 m1 --scope school --scope health --recipient ppp-visnovka \
	--recipient kurz-rodice-spolu
factors 2022-09-13 c1 c-mind=1 'c-school=2:hrozí přeřazení' c-risky=1 f-mental=1 \
	'e-isolated=2:matka nemá komu zavolat' 'e-access=2:vyšetření až za dva měsíce' pc-adult=2 \
	pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=1 pe-kin=1 pe-uses=1 pe-stable=2
refers 2022-09-08 school-support ppp-visnovka --for c1 --quoted-wait 60
follows 2022-09-22 waitlisted
follows 2022-11-10 accepted
follows 2022-11-24 started
refers 2022-09-08 parenting-support kurz-rodice-spolu --for m1
follows 2022-09-15 accepted
follows 2022-09-22 started
follows 2022-12-08 completed:helped
notes 2022-11-29 visit 50 'Zkouška tří pravidel a pohybu o přestávce: dva týdny bez poznámky.'
at 2022-12-12 case-handover "$case" --to lenka.horcickova --family-told 2022-12-01
by lenka.horcickova
# They could not meet before. The handover stood on her list until they had.
aside at 2022-12-20 case-handover --complete "${record#*/}" --met 2022-12-20 "$case"
factors 2023-01-18 c1 c-mind=1 c-school=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
# One answer was a slip of the pen. The assessment stays as it is; another one corrects it.
sheet situace-1 c-mind=1 c-school=1 c-risky=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
at 2023-01-20 kid-assess "$case" --card situace-1 --for c1 --from "$scratch/sheet.csv" \
	--correct "${record#*/}"
notes 2023-05-23 call 15 'Matka: asistent ve třídě od dubna, doma klid, v létě pojedou pod stan.'

# The same boy a second time. It was found out, and from then on counts once.
story 'family 25 again' 41 sona.vranikova
signals 2022-09-16 health letter weeks child-behaviour <<'.'
Praktický lékař prosí o pomoc rodině chlapce s neklidem a potížemi ve škole.
.
opens 2022-09-20 u-rybnicku --member c1:child:2013:m \
	--member m1:caregiver:1986:f:mother --need school-support <<'.'
Po prvním rozhovoru: matka řekla, že už s námi půl měsíce mluví. Případ je veden dvakrát.
.
at 2022-09-23 case-set "$case" continued-in="$whirl"

# Two siblings between rent, debts and an empty desk.
family 26 sona.vranikova
signals 2022-09-05 authority letter weeks truancy debt <<'.'
Škola i bytový odbor se ptají na tutéž rodinu: děti nechodí do školy, nájem není zaplacený od června.
.
opens 2022-09-08 kolonka --handle aktovka --member c1:child:2010:m --member c2:child:2012:f \
	--member m1:caregiver:1990:f:mother --member m2:caregiver:1985:m:father \
	--need debt-counselling --need tutoring --need housing --c1-name 'Patrik Škvareček' \
	--c2-name 'Vanesa Škvarečková' --m1-name 'Kamila Škvarečková' --m2-name 'Hubert Škvareček' \
	--school 'Základní škola Kolonka' <<'.'
Otec přišel o práci v lomu, dluh na nájmu roste. Děti zůstávají doma, protože nemají přezůvky a sešity a
stydí se.
.
agrees 2022-09-09 m1 --scope school --scope family --recipient dluhova-poradna-cisty-stul \
	--recipient nzdm-kolonka --recipient sas-most --recipient doucovani-v-rodinach
factors 2022-09-14 c1 c-mind=1 'c-school=2:od května téměř nechodí' c-risky=1 f-care=1 \
	f-addiction=unknown e-housing=1 'e-money=2:dluh na nájmu, exekuce' e-isolated=1 e-access=1 \
	pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=1 pf-change=1 pe-kin=1
factors 2022-09-14 c2 c-mind=1 c-school=1 f-care=1 f-addiction=unknown e-housing=1 \
	'e-money=2:dluh na nájmu, exekuce' e-isolated=1 e-access=1 pc-adult=2 pc-joy=1 pc-friend=2 \
	pf-warm=1 pf-change=1 pe-kin=1
refers 2022-09-15 debt-counselling dluhova-poradna-cisty-stul --for m1 --for m2
follows 2022-09-20 accepted
follows 2022-09-27 started
refers 2022-09-15 parenting-support sas-most --for c1 --for c2 --quoted-wait 60
follows 2022-09-29 waitlisted
refers 2022-09-19 tutoring doucovani-v-rodinach --for c1
full=${referral#*/}
follows 2022-09-26 rejected:no-capacity
refers 2022-09-27 tutoring nzdm-kolonka --for c1 --for c2 --after "$full"
follows 2022-09-28 accepted
follows 2022-09-29 started
meets 2022-10-06 <<'.'
---
kind: case-meeting
time: "08:00-09:00"
place: zs-kolonka
facilitator: sona.vranikova
present:
  - sona.vranikova
  - blanka.jesenkova
  - simona.kaminkova
  - milan.jetelik part
  - role:father
child-heard: "yes"
safety:
  - father-1 5
  - school-head-1 4
next: 2023-01-12
project: krok-za-krokem
duration: 60
---
Otec nastupuje na veřejně prospěšné práce. Byt rodina neztratí, dokud běží splátky.

- [ ] Splátky nájmu stržené ze mzdy @simona.kaminkova due:2022-11-01
- [ ] Sešity a přezůvky z fondu školy @blanka.jesenkova due:2022-10-10
- [ ] Rekvalifikace otce @milan.jetelik due:2022-12-15
- [ ] Oddlužení: návrh k soudu @role:debt-counsellor due:2022-12-20
.
does 2022-10-07 'Sešity a přezůvky'
does 2022-11-01 'Splátky nájmu'
does 2023-01-10 'Rekvalifikace'
factors 2022-12-14 c1 c-mind=1 c-school=1 c-risky=1 f-care=1 e-housing=1 \
	'e-money=2:dluh roste, výplata až v lednu' e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=1 pf-routine=1 pe-kin=1 pe-uses=1
notes 2023-01-18 visit 60 \
	'Děti chodí do školy bez jediné neomluvené hodiny. Na sociálně aktivizační službu se stále čeká.'
notes 2023-04-19 call 20 'Otec: práce na půl úvazku, oddlužení povoleno.'
factors 2022-12-14 c2 c-mind=1 c-school=0 e-housing=1 'e-money=2:dluh roste' e-isolated=1 \
	e-access=1 pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=1 pf-change=1 pf-routine=1 pe-uses=1
factors 2023-05-10 c1 c-school=1 e-housing=1 e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-10 c2 c-school=0 e-housing=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
visits 60 2022-09-21 2022-10-19 2022-11-16 2022-12-14 2023-02-15 2023-03-22

# The mother came with a broken wrist, and the children had not been to school since spring.
family 27 anna.bekova
signals 2022-09-12 health phone days domestic-violence truancy <<'.'
Matka se zlomeným zápěstím říká, že spadla, a lekne se pokaždé, když se otevřou dveře. Obě děti byly
v pondělí dopoledne s ní, do školy prý nemusí.
.
opens 2022-09-14 most --handle sádra --member c1:child:2012:f --member c2:child:2015:m \
	--member m1:caregiver:1987:f:mother --member m2:caregiver:1981:m:father \
	--need domestic-violence-help --need therapy --need school-support \
	--c1-name 'Rebeka Syrečková' --c1-born 2012-03-08 --c2-name 'Eliáš Syreček' \
	--m1-name 'Taťána Syrečková' --m2-name 'Ctirad Syreček' --address 'Nábřežní 91, Most' \
	--phone '+420 555 020 027' <<'.'
Otec kontroluje matčin telefon i to, kdo přijde domů. Děti zůstávají doma, protože matku nechtějí nechat
s otcem samotnou, jak řekla starší. Matka mluví jen venku, cestou k lékaři.
.
at 2022-09-14 case-set "$case" m1.legal=true m2.legal=true m2.safe_contact=false
agrees 2022-09-15 m1 --scope safety --scope school --recipient intervencni-centrum \
	--recipient terapie-zs-kolonka --recipient krizove-centrum-tri-lucerny
signs 2022-09-14 c1 nurse b-bruise=0 h-tells=1 'h-fear=2:dívka se bojí večera' h-withdrawn=2 \
	'h-school=2:od jara nechodí' 'p-partner=2:zlomené zápěstí matky, vrací se domů' \
	p-hits=unknown p-story=1
notifies 2022-09-14 --feedback-asked <<'.'
Matka má zlomené zápěstí a bojí se vrátit domů, děti nechodí od jara do školy. Domů nevolat, otec kontroluje
telefon. Matka je dosažitelná na poliklinice při rehabilitaci.
.
answered 2022-09-27
factors 2022-09-16 c1 'c-mind=2:hlídá náladu otce' 'c-school=2:od jara nechodí' c-burden=1 \
	'f-violence=2:násilí mezi rodiči trvá' f-denies=1 f-addiction=unknown \
	'e-isolated=2:nikdo k nim nesmí' e-money=1 pc-adult=2 pc-joy=1 pf-warm=2 pf-change=1 \
	pe-kin=1 pe-stable=1
factors 2022-09-16 c2 'c-mind=1:kouše si nehty do krve' 'c-school=2:do první třídy nenastoupil' \
	'f-violence=2:násilí mezi rodiči trvá' f-denies=1 f-addiction=unknown \
	'e-isolated=2:nikdo k nim nesmí' e-money=1 pc-adult=2 pc-joy=2 pf-warm=2 pf-change=1 \
	pe-kin=1 pe-stable=1
notifies 2022-09-16 <<'.'
Po rozhovoru s matkou: násilí trvá, obě děti u něj bývají. Matka chce odejít, termín si určí sama.
.
refers 2022-09-16 domestic-violence-help intervencni-centrum --for m1 --accompanied \
	-m 'Schůzky na poliklinice v době rehabilitace, domů nevolat.'
follows 2022-09-16 accepted
follows 2022-09-20 started
refers 2022-10-17 therapy terapie-zs-kolonka --for c1 --for c2
follows 2022-11-01 waitlisted
meets 2022-09-28 <<'.'
---
kind: case-meeting
time: "08:00-09:15"
place: zdravotni-stredisko
facilitator: anna.bekova
minute-taker: gabriela.modrinova
present:
  - anna.bekova
  - gabriela.modrinova
  - alena.borovickova
  - zdenka.pomnenkova
  - role:mother
child-heard: "no"
safety:
  - mother-1 3
  - nurse-1 3
  - ospod-worker-1 2
next: 2022-10-26
project: krok-za-krokem
duration: 75
---
Bezpečnostní plán: matka má tašku u sousedky, děti znají heslo. Odchod připravit, termín určí matka.

- [ ] Místo v azylovém domě držet od 10. října @gabriela.modrinova due:2022-10-10
- [ ] Zápis obou dětí do školy blízko úkrytu @zdenka.pomnenkova due:2022-10-14
- [ ] Zpráva o zranění pro soud @alena.borovickova due:2022-10-05
- [ ] Podpora matky při oznámení na policii @anna.bekova due:2022-11-15
.
does 2022-10-03 'Zpráva o zranění'
does 2022-10-10 'Místo v azylovém domě'
does 2022-10-13 'Zápis obou dětí'
notes 2022-10-12 note 30 \
	'Odchod proběhl dopoledne, všichni v bezpečí. Místo pobytu se nikam nezapisuje.'
factors 2022-10-18 c1 'c-mind=2:lekavá, spí s bratrem' c-school=1 c-burden=1 f-violence=1 \
	f-dispute=1 'e-housing=2:azyl' e-money=1 e-isolated=1 pc-adult=2 pc-joy=1 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=1 pe-uses=1
signs 2022-12-20 c1 class-teacher h-fear=1 h-withdrawn=1
notifies 2022-12-20 <<'.'
Dívka má ve škole znovu strach, otec po ní nechal přes spolužáka poslat vzkaz. Soudu to oznámí právnička.
.
factors 2022-12-20 c1 'c-mind=2:hlídá dveře i v azylu' c-school=0 f-violence=1 f-dispute=1 \
	'e-housing=2:azyl jen do jara' e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2
factors 2022-12-20 c2 c-mind=1 c-school=0 f-violence=1 f-dispute=1 'e-housing=2:azyl jen do jara' \
	e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 \
	pe-uses=2
meets 2023-01-25 <<'.'
---
kind: review
time: "09:00-10:00"
place: krizove-centrum
facilitator: anna.bekova
present:
  - anna.bekova
  - gabriela.modrinova
  - zdenka.pomnenkova
  - role:mother
child-heard: "yes"
safety:
  - mother-1 7
  - ospod-worker-1 6
next: 2023-04-26
project: krok-za-krokem
duration: 60
---
Soud děti předběžným opatřením svěřil matce. Dívka chce plavat a nechce číst vzkazy od táty.

- [ ] Přihláška do plavání @anna.bekova due:2023-02-15
- [ ] Doklady na novou adresu @role:mother due:2023-03-31
.
does 2023-02-13 'Přihláška do plavání'
factors 2023-04-25 c1 c-mind=1 c-school=0 'f-dispute=2:otec žádá styk' e-housing=1 e-money=1 \
	e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 \
	pe-stable=1
factors 2023-04-25 c2 c-mind=1 c-school=0 'f-dispute=2:otec žádá styk' e-housing=1 e-money=1 \
	pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
# Not every signal is a new case: this one belongs to the family that is known already.
signals 2022-10-20 police phone days domestic-violence <<'.'
Otec hledal rodinu u sousedky, křičel na chodbě a odešel dřív, než přijela hlídka.
.
screens 2022-10-20 joined --case "$case"
visits 75 2022-10-26 2022-11-09 2022-11-23 2022-12-07 2023-01-11 2023-02-22 2023-03-29

# A boy comes to his aunt, and the aunt wants to do it well.
family 28 lenka.horcickova
opens 2022-09-22 hutnany --source authority --reason return-home --handle sova \
	--member c1:child:2016:m --member m1:caregiver:1981:f:aunt --need foster-care-support \
	--need therapy --c1-name 'Samuel Krupička' --m1-name 'Vilma Krupičková' \
	--school 'Základní škola Hutňany' <<'.'
Chlapec šel po dvou letech v ústavu k tetě. V noci nespí, jídlo schovává do skříně. Teta si vzala volno
a čte si o traumatu.
.
at 2022-09-22 case-set "$case" m1.role=foster-parent
agrees 2022-09-23 m1 --scope family --scope health --recipient doprovazeni-tri-lucerny \
	--recipient terapie-vyjezdni
factors 2022-09-27 c1 c-health=1 'c-mind=2:noční děsy' c-school=1 'f-before=2:dva roky v ústavu' \
	e-isolated=1 'e-access=2:terapie až za dva měsíce' pc-adult=2 pc-joy=2 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-kin=2 pe-uses=1 pe-stable=2
# Where food is hidden in a wardrobe is no answer 0. The assessment stays; another one corrects it.
sheet situace-1 c-health=1 'c-mind=2:noční děsy' c-school=1 'f-before=2:dva roky v ústavu' \
	'c-burden=1:dohlíží, aby bylo dost jídla' e-isolated=1 'e-access=2:terapie až za dva měsíce' \
	pc-adult=2 pc-joy=2 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=1 pe-stable=2
aside at 2022-09-29 kid-assess "$case" --card situace-1 --for c1 --from "$scratch/sheet.csv" \
	--correct "${record#*/}"
refers 2022-09-26 foster-care-support doprovazeni-tri-lucerny --for c1
follows 2022-10-03 accepted
follows 2022-10-10 started
refers 2022-09-27 therapy terapie-vyjezdni --for c1
follows 2022-10-04 waitlisted
follows 2022-11-15 accepted
follows 2022-11-22 started
factors 2023-01-10 c1 c-mind=1 c-school=1 f-before=2 e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2
notes 2023-02-28 visit 50 'Jídlo ve skříni už není. Teta: „Řekl mi, že se mu o mně zdálo.“'
factors 2023-05-09 c1 c-mind=1 c-school=0 'f-before=2:dva roky v ústavu' pc-adult=2 pc-joy=2 \
	pc-friend=2 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2
