# shellcheck shell=sh disable=SC2154
# The families of October and November 2021, in the words of build.sh.

# A mother alone with three children, mould and debts. Help arrives step by step.
family 2 ondrej.kminek
signals 2021-10-18 health phone days neglect homelessness debt <<'.'
Na prevenční prohlídku přišla matka s batoletem o půl roku později. Dítě kašle, je pobledlé, váha na
spodní hranici. Matka říká, že v bytě roste plíseň a že nemá na doplatek léků.
.
opens 2021-10-21 novy-lom --handle komín \
	--member c1:child:2013:m --member c2:child:2017:f --member c3:child:2020:m \
	--member m1:caregiver:1992:f:mother --need housing --need debt-counselling --need food \
	--c1-name 'Tadeáš Koláček' --c2-name 'Nikol Koláčková' --c3-name 'Jáchym Koláček' \
	--c3-born 2020-03-09 --m1-name 'Erika Koláčková' --address 'Lomová 51, Most' \
	--doctor 'MUDr. Tomáš Kapraď' <<'.'
Dvoupokojový byt s plísní, jedna vytápěná místnost. Tři exekuce po bývalém partnerovi, na jídlo zbývá
do dvacátého v měsíci. Matka spolupracuje, bojí se, že jí děti vezmou.
.
at 2021-10-21 case-set "$case" m1.legal=true
agrees 2021-10-22 m1 --scope health --scope family --recipient sas-most --recipient paediatrician \
	--recipient dluhova-poradna-cisty-stul --recipient spizirna-severu
factors 2021-10-27 c3 'c-health=2:opakované záněty průdušek, váha na spodní hranici' c-mind=1 \
	f-care=1 f-mental=1 'e-housing=2:plíseň v ložnici, netopí se' \
	'e-money=2:každý měsíc chybí' e-isolated=1 e-access=1 pc-adult=2 pf-warm=2 pf-change=1 \
	pf-routine=1 pe-uses=1
factors 2021-10-27 c2 c-mind=1 f-care=1 f-mental=1 'e-housing=2:plíseň v ložnici' \
	'e-money=2:každý měsíc chybí' e-isolated=1 e-access=1 pc-adult=2 pc-joy=1 pc-friend=1 \
	pf-warm=1 pf-change=1 pf-routine=1 pe-uses=1
factors 2021-10-27 c1 c-mind=1 c-school=1 c-burden=1 f-care=1 'e-housing=2:spí s matkou a sestrou' \
	'e-money=2:obědy jen do dvacátého' e-isolated=1 pc-adult=2 pc-joy=1 pf-warm=2 pf-change=1
refers 2021-10-22 food spizirna-severu --for c1 --for c2 --for c3
follows 2021-10-26 accepted
follows 2021-10-26 started
follows 2022-05-31 completed:helped
refers 2021-10-25 debt-counselling dluhova-poradna-cisty-stul --for m1 --accompanied
follows 2021-11-02 accepted
follows 2021-11-09 started
follows 2022-10-18 completed:partly
refers 2021-11-01 parenting-support sas-most --for c1 --for c2 --for c3 --quoted-wait 21
follows 2021-11-22 waitlisted
follows 2022-01-05 accepted
follows 2022-01-12 started
plans 2021-11-02 2022-02-02 --agreed m1 \
	--goal 'Děti spí v suchu a v teple need:housing item:e-housing by:2022-04-30' \
	--goal 'Jídlo vystačí do konce měsíce need:food item:e-money by:2022-01-31' \
	--goal 'Exekuce se zastaví a splácí se podle kalendáře need:debt-counselling item:e-money by:2022-06-30' <<'.'
Matka se bojí, že jí děti vezmou, pokud řekne, kolik dluží. Domluveno, že o dluzích mluví jen s poradnou
a s námi.

- [ ] Seznam všech dluhů na jednom papíře @ondrej.kminek due:2021-11-19 goal:g3
.
approves 2021-11-04 anna.bekova
aside does 2021-11-18 'Seznam všech dluhů'
meets 2022-02-02 <<'.'
---
kind: case-meeting
time: "09:00-10:00"
place: urad-most
facilitator: ondrej.kminek
present:
  - ondrej.kminek
  - nikola.slavikova
  - simona.kaminkova
  - libor.konvalina
  - role:mother
child-heard: too-young
next: 2022-05-04
project: krok-za-krokem
duration: 60
---
Bytový odbor nabízí výměnu za menší suchý byt, podmínkou je splátkový kalendář.

- [ ] Splátkový kalendář s poradnou @role:debt-counsellor due:2022-03-01
- [ ] Kontrola plic a váhy nejmladšího @role:mother due:2022-02-18
- [ ] Nabídka bytu do komise @simona.kaminkova due:2022-03-15
- [ ] Předškolní příprava pro prostřední dítě @nikola.slavikova due:2022-04-30
.
judges 2022-02-02 g1=no g2=yes g3=partly
does 2022-02-15 'Kontrola plic'
does 2022-03-08 'Splátkový kalendář'
does 2022-03-15 'Nabídka bytu'
notes 2022-03-29 visit 75 \
	'Stěhování do suchého bytu na téže ulici, pomohli dobrovolníci. Děti si samy vybraly, kdo spí u okna.'
factors 2022-05-03 c3 c-health=1 f-care=0 e-housing=1 e-money=1 e-access=0 e-isolated=1 pc-adult=2 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
meets 2022-05-04 <<'.'
---
kind: review
time: "09:00-09:45"
place: urad-most
facilitator: ondrej.kminek
present:
  - ondrej.kminek
  - nikola.slavikova
  - role:mother
child-heard: too-young
next: 2022-11-02
project: krok-za-krokem
duration: 45
---
Byt je suchý, dítě přibralo. Zbývá doučit prostřední dítě držet tužku a zaplatit první splátky.

- [ ] První tři splátky včas @role:mother due:2022-08-10
.
plans 2022-05-04 2022-11-02 --agreed m1 --goal g1=yes --goal g3=partly \
	--goal 'Zbývá jedna exekuce, splátky chodí včas need:debt-counselling item:e-money by:2022-12-31 id:g3' \
	--goal 'Prostřední dítě jde v září do školky připravené need:parenting-support by:2022-09-01' <<'.'
Byt je suchý. Co je teď nejtěžší, řekla matka sama: ranní vypravování tří dětí.
.
approves 2022-05-09 anna.bekova
# Somebody else assesses the same child without having seen the answers: where do the two differ?
by nikola.slavikova
aside factors 2022-05-11 c3 c-health=1 f-care=1 e-housing=0 e-money=2 e-access=0 e-isolated=1 \
	pc-adult=2 pf-warm=2 pf-change=1 pf-routine=1 pe-uses=2 pe-stable=1
by ondrej.kminek
does 2022-06-07 'Předškolní příprava'
does 2022-08-08 'První tři splátky'
begins 2022-11-02 review --present nikola.slavikova --present role:mother --place urad-most \
	--time 09:00-09:45 --duration 45
files <<'.'
child-heard: too-young

## Co se stalo od minula

Všechny splátky přišly včas. Prostřední dítě chodí do školky a ráno už nepláče.

## Co říká a chce dítě

Děti malovaly byt, jaký by chtěly: každý namaloval okno, u kterého teď spí.

## Na čem jsme se domluvili

Poradna končí, matka si poslední exekuci dořeší sama a ví, kam zavolat.

## Úkoly

- [ ] Přihláška staršího do družiny, obědy zdarma @ondrej.kminek due:2022-11-30
.
plans 2022-11-02 2023-05-03 --agreed m1 --goal g3=partly --goal g4=yes \
	--goal 'Poslední exekuce je splacená need:debt-counselling item:e-money by:2023-06-30 id:g3' </dev/null
approves 2022-11-04 anna.bekova
aside does 2022-11-28 'Přihláška staršího'
notes 2022-11-08 visit 60 \
	'Dvě ze tří exekucí jsou zastavené. Matka nastoupila na zkrácený úvazek v jídelně.'
factors 2022-11-15 c3 c-health=0 e-money=1 pc-adult=2 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 \
	pe-stable=1
factors 2022-11-15 c1 c-school=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
factors 2022-11-15 c2 c-school=0 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-04-18 c1 c-school=0 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-04-18 c2 c-school=0 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-04-18 c3 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 \
	pe-uses=2 pe-stable=1
plans 2023-05-03 2023-11-01 --agreed m1 --goal g3=yes \
	--goal 'Nájem odchází včas, aniž to někdo hlídá need:debt-counselling item:e-money by:2023-10-31' </dev/null
approves 2023-05-05 anna.bekova
visits 60 2021-11-16 2021-12-14 2022-01-18 2022-03-08 2022-05-24 2022-07-12 2022-09-20 2023-01-24 \
	2023-03-28

# Parents in dispute over their son. The first try ends at a refusal, the second one is for somebody else.
family 3 marta.olsakova
signals 2021-10-29 authority letter weeks custody-dispute <<'.'
Opatrovnický soud prosí o zprávu, jaká pomoc by rodičům usnadnila dohodu o střídavé péči. Dítě u
pohovoru mluvilo o tom, že „je pošťák“.
.
opens 2021-11-03 visnovka --handle pošťák --member c1:child:2012:m \
	--member m1:caregiver:1986:f:mother --member m2:caregiver:1983:m:father --need mediation \
	--c1-name 'Matěj Vdolek' --c1-born 2012-08-30 --m1-name 'Lucie Vdolková' \
	--m2-name 'Luděk Vdolek' --school 'Základní škola Podhájí' <<'.'
Rodiče spolu rok nemluví jinak než přes dítě a přes právníky. Chlapec střídá domácnosti po týdnu, nosí
vzkazy a v neděli večer zvrací.
.
at 2021-11-03 case-set "$case" c1.lives=part m1.legal=true m2.legal=true
agrees 2021-11-05 m1 --scope family --recipient mediace-dve-zidle --recipient poradna-krizovatka
agrees 2021-11-08 m2 --scope family --recipient mediace-dve-zidle --recipient poradna-krizovatka
factors 2021-11-10 c1 'c-mind=2:zvracení před předáním, pláč' c-school=0 c-burden=1 \
	'f-dispute=2:nosí vzkazy, soud se vleče druhým rokem' f-denies=1 e-access=1 pc-adult=1 \
	pc-joy=2 pc-friend=2 pf-warm=1 pf-routine=1 pe-kin=1 pe-stable=2
refers 2021-11-10 mediation mediace-dve-zidle --for m1 --for m2
first_try=${referral#*/}
follows 2021-11-24 rejected:family-declined
refers 2021-12-01 therapy poradna-krizovatka --for c1 --for m1 --for m2 --after "$first_try"
follows 2021-12-15 waitlisted
follows 2022-02-09 accepted
follows 2022-02-16 started
follows 2022-06-20 cancelled:moved
notes 2022-03-09 call 25 \
	'Otec: předávání ve škole místo na parkovišti, chlapec první neděli nezvracel.'
factors 2022-03-16 c1 c-mind=1 c-school=0 f-dispute=1 f-denies=1 pc-adult=2 pc-joy=2 pc-friend=2 \
	pf-warm=1 pf-routine=2 pe-kin=1 pe-stable=2
at 2022-06-24 case-close "$case" --reason moved --outcome unknown \
	-m 'Matka s chlapcem odešla za prací do jiného kraje. Otec souhlasil, spis předán tamní službě s vědomím obou.'

# A girl looks after her ill mother. Psychiatry comes to the home, the level falls and rises again.
family 4 anna.bekova
signals 2021-11-15 education person days caregiver-mental-illness <<'.'
Třináctiletá žákyně nosí do školy matčiny léky, „aby je nevyhodila“. Doma prý svítí celou noc. Dívka
zvládá učení, jen je pořád unavená a nikoho nepustí domů.
.
opens 2021-11-18 za-drahou --handle lampa --member c1:child:2008:f \
	--member m1:caregiver:1979:f:mother --member m2:other:1951:f:grandmother \
	--need mental-health-care --need school-support \
	--c1-name 'Miriam Bábovková' --c1-born 2008-06-11 --m1-name 'Jindřiška Bábovková' \
	--m2-name 'Ludmila Bábovková' --phone '+420 555 020 004' <<'.'
Matka má diagnózu z dřívějška, tři měsíce bez léčby, bojí se sousedů a v noci hlídá u dveří. Dcera
nakupuje, platí složenky a lže škole, aby matku chránila.
.
at 2021-11-18 case-set "$case" m1.legal=true m2.lives=no
agrees 2021-11-22 m1 --scope health --scope school --recipient cdz-vysypna --recipient teacher
factors 2021-11-23 c1 'c-mind=1:nespí, je ve střehu' c-school=0 \
	'c-burden=2:vede domácnost, stará se o matku' f-care=1 \
	'f-mental=2:bez léků, v noci hlídá u dveří' f-before=0 f-denies=1 e-money=1 \
	'e-isolated=2:nikdo k nim nechodí' e-access=1 pc-adult=1 pc-joy=1 pc-friend=1 pf-warm=1 \
	pe-kin=1 pe-stable=1
refers 2021-11-24 mental-health-care cdz-vysypna --for m1 -m 'Prosíme o první návštěvu doma.'
follows 2021-12-01 accepted
follows 2021-12-08 started
refers 2021-11-24 school-support ppp-visnovka --for c1
follows 2022-01-12 rejected:other
notes 2021-12-08 visit 80 \
	'Společně se sestrou z centra. Matka léky přijala, „když o nich rozhoduju já“.'
meets 2022-01-26 <<'.'
---
kind: case-meeting
time: "15:00-16:30"
place: ss-za-drahou
facilitator: anna.bekova
present:
  - anna.bekova
  - role:mother part
  - role:grandmother
  - role:class-teacher
  - role:nurse
child-heard: "yes"
safety:
  - mother-1 6
  - grandmother-1 4
  - class-teacher-1 5
next: 2022-04-27
project: krok-za-krokem
duration: 90
---
Dívka: „Chci, aby někdo věděl, co mám dělat, když je to zlý.“ Sepsán krizový plán na jeden list.

- [ ] Krizový plán předat škole a babičce @anna.bekova due:2022-01-31
- [ ] Babička bere vnučku na víkendy, první v únoru @role:grandmother due:2022-02-06
- [ ] Skupina pro děti, které pečují o rodiče: zjistit, kde je @anna.bekova due:2022-03-31
.
does 2022-01-28 'Krizový plán'
does 2022-02-07 'Babička bere'
factors 2022-02-22 c1 c-mind=1 c-school=0 c-burden=1 f-mental=1 e-money=1 e-isolated=1 e-access=1 \
	pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=2 pf-change=1 pf-routine=1 pe-kin=2 pe-uses=1 \
	pe-stable=1
does 2022-04-20 'Skupina pro děti' --drop
notes 2022-09-06 call 20 'Babička: dcera přestala jezdit do centra, zase zatahuje závěsy.'
factors 2022-09-08 c1 'c-mind=2:pláče ve škole, bojí se, že matku odvezou' c-school=1 \
	'c-burden=2:hlídá matku v noci' f-care=1 'f-mental=2:léky vysadila v srpnu' f-denies=1 \
	e-money=1 e-isolated=1 c-risky=unknown pc-adult=2 pc-friend=1 pf-warm=1 pe-kin=2 pe-uses=1 \
	pe-stable=1
notes 2022-09-09 visit 120 \
	'S mobilním týmem centra. Matka souhlasila s krátkou hospitalizací, dívka je u babičky.'
refers 2022-09-13 therapy terapie-vyjezdni --for c1
follows 2022-09-16 accepted
follows 2022-09-21 started
notes 2022-10-05 therapy 50 '' --for c1 --service terapie-vyjezdni
notes 2022-10-19 therapy 50 '' --for c1 --service terapie-vyjezdni
notes 2022-11-02 therapy 50 '' --for c1 --service terapie-vyjezdni --attended no-show
factors 2022-12-06 c1 'c-mind=2:bojí se dalšího zhoršení' c-school=0 'c-burden=2:vede domácnost' \
	f-mental=1 f-denies=1 e-money=1 'e-isolated=2:jen babička' e-access=1 pc-adult=2 pc-joy=1 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=1
factors 2023-03-21 c1 c-mind=1 'c-burden=2:noci s matkou' f-care=1 f-mental=1 e-money=1 \
	e-isolated=1 e-access=1 pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=1 pf-change=1 pf-routine=1 \
	pe-uses=1
visits 50 2021-12-15 2022-01-12 2022-03-09 2022-05-11 2022-07-20 2022-10-12 2022-11-16 2023-01-18 \
	2023-04-26

# A grandmother who became a foster parent runs out of strength. Passed on to those who accompany her.
family 5 ondrej.kminek
opens 2021-11-25 vysypna --source social-service --handle kolo --reason foster-breakdown \
	--member c1:child:2010:m --member c2:child:2014:f --member m1:caregiver:1957:f:grandmother \
	--need foster-care-support --need leisure \
	--c1-name 'Dominik Makovec' --c2-name 'Sofie Makovcová' --m1-name 'Anežka Makovcová' \
	--address 'Haldová 40, Výsypná' --school 'Základní škola Výsypná' <<'.'
Babička v přechodné pěstounské péči, po operaci kyčle. Chlapec přestal poslouchat, rozbil okno, dívka se
pomočuje. Babička řekla doprovázející organizaci, že „už nemůže“.
.
at 2021-11-25 case-set "$case" m1.role=foster-parent
agrees 2021-11-26 m1 --scope family --recipient doprovazeni-tri-lucerny \
	--recipient oddil-mokra-podrazka
factors 2021-12-01 c1 c-mind=1 'c-school=1:poznámky, dvě důtky' c-risky=1 f-care=1 f-before=2 \
	e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 pf-warm=2 pf-change=1 pf-routine=1 \
	pe-kin=1 pe-stable=2
factors 2021-12-01 c2 'c-mind=2:pomočuje se, bojí se usnout' c-school=0 f-care=1 f-before=2 \
	e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=1 pf-warm=2 pf-change=1 pf-routine=1 \
	pe-kin=1 pe-stable=2
refers 2021-12-02 foster-care-support doprovazeni-tri-lucerny --for c1 --for c2
follows 2021-12-09 accepted
follows 2021-12-14 started
follows 2022-10-26 completed:helped
refers 2021-12-06 leisure oddil-mokra-podrazka --for c1
follows 2021-12-20 rejected:too-far
notes 2022-04-06 visit 60 \
	'Babička chodí o holi. Odlehčovací víkendy fungují, chlapec opravuje kola u souseda.'
factors 2022-04-06 c1 c-mind=0 c-school=1 f-before=2 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2
factors 2022-04-06 c2 c-mind=1 c-school=0 f-before=2 e-money=1 pc-adult=2 pc-joy=1 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2
at 2022-11-10 case-close "$case" --reason passed-on --outcome stable \
	-m 'Dál rodinu vede doprovázející organizace, domluveno na společné schůzce. Obě děti zůstávají u babičky.'
