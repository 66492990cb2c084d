# shellcheck shell=sh disable=SC2154
# The families of December 2021, in the words of build.sh.

# A boy with autism and a tired family. Its case manager leaves: another one takes over.
family 6 marta.olsakova
signals 2021-11-30 education person weeks child-disability <<'.'
Pětiletý chlapec ve školce nemluví, bouchá hlavou do stěny, když se změní program. Rodiče jsou vyčerpaní,
vyšetření odkládají.
.
opens 2021-12-02 podhaji --handle vlak --member c1:child:2016:m --member c2:child:2019:f \
	--member m1:caregiver:1990:f:mother --member m2:caregiver:1987:m:father \
	--need disability-support --need child-care \
	--c1-name 'Oliver Štrúdl' --c1-born 2016-10-05 --c2-name 'Amálie Štrúdlová' \
	--m1-name 'Debora Štrúdlová' --m2-name 'Kryštof Štrúdl' --doctor 'MUDr. Věra Lípová' <<'.'
Chlapec má podezření na poruchu autistického spektra, vyšetření objednané za osm měsíců. Matka dva roky
nespala víc než pět hodin, otec jezdí na montáže.
.
agrees 2021-12-06 m1 --scope health --scope school --recipient spc-u-rybnicku \
	--recipient odlehceni-dlouhonozka --recipient rana-pece-houpavka
factors 2021-12-07 c1 'c-health=2:nemluví, bez diagnózy a bez podpory' c-mind=1 \
	'f-mental=2:matka nespí, vyčerpání bez pomoci' e-money=1 'e-isolated=2:nikdo nepohlídá' \
	'e-access=2:vyšetření za osm měsíců' pc-adult=2 pc-joy=2 pf-warm=2 pf-change=2 \
	pf-routine=1 pe-uses=1 pe-stable=2
refers 2021-12-07 early-intervention rana-pece-houpavka --for c1 --quoted-wait 90
early=${referral#*/}
follows 2021-12-21 waitlisted
follows 2022-03-30 accepted
follows 2022-05-18 failed:waited-too-long
refers 2022-05-24 disability-support spc-u-rybnicku --for c1 --after "$early"
follows 2022-05-31 accepted
follows 2022-06-14 started
refers 2022-06-01 child-care odlehceni-dlouhonozka --for c1 --for c2
follows 2022-06-08 waitlisted
follows 2022-09-01 accepted
follows 2022-09-10 started
meets 2022-06-08 <<'.'
---
kind: case-meeting
time: "13:00-14:15"
place: ms-kolonka
facilitator: marta.olsakova
present:
  - marta.olsakova
  - hana.malinkova
  - ivana.cejkova
  - role:mother
child-heard: too-young
next: 2022-10-12
project: krok-za-krokem
duration: 75
---
Odklad školní docházky je podaný. Školka zkouší obrázkový rozvrh, bouchání do stěny ubylo.

- [ ] Obrázkový rozvrh i domů @hana.malinkova due:2022-06-24
- [ ] Žádost o příspěvek na péči @marta.olsakova due:2022-06-30
- [ ] Asistent do přípravné třídy @ivana.cejkova due:2022-09-15
.
does 2022-06-22 'Obrázkový rozvrh'
does 2022-07-01 'příspěvek na péči'
does 2022-09-19 'Asistent'
factors 2022-09-13 c1 c-health=1 c-mind=1 f-mental=1 e-money=1 e-isolated=1 e-access=1 pc-adult=2 \
	pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=2
factors 2022-09-13 c2 c-burden=1 f-mental=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
plans 2022-06-15 2022-10-12 --agreed m1 --agreed m2 \
	--goal 'Chlapec zvládne změnu programu bez bouchání hlavou need:disability-support item:c-health by:2022-12-31' \
	--goal 'Matka se jednu noc v týdnu vyspí need:child-care item:e-isolated by:2022-10-31' <<'.'
Rodiče si přejí jedno: aby jim někdo věřil, že nejde o výchovu.
.
approves 2022-06-20 anna.bekova
begins 2022-10-12 review --present hana.malinkova --present role:mother --present 'role:father part' \
	--excused ivana.cejkova --place ms-kolonka --time 13:00-14:00 --duration 60 --next 2023-03-08
files <<'.'
child-heard: too-young
safety:
  - mother-1 6
  - father-1 7
  - kindergarten-teacher-1 7

## Co se stalo od minula

Asistentka nastoupila v září. Příspěvek na péči úřad zamítl s tím, že dítě „chodí a slyší“.

## Co říká a chce dítě

Chlapec ukazuje na kartu s vlakem, když chce být sám. Nikdo mu ji nebere.

## Na čem jsme se domluvili

Obrázkový rozvrh jde s chlapcem všude. Otec bere jednu noc v týdnu, i když má ráno montáž.

## Úkoly

- [ ] Odvolání proti zamítnutí příspěvku na péči @marta.olsakova due:2022-10-26
- [ ] Doložit k odvolání zprávu z centra @marta.olsakova due:2023-01-20
- [ ] Karty s obrázky k babičce @role:mother due:2022-11-15
.
aside at 2022-10-17 meeting-log --sent "$minutes"
aside at 2022-10-20 meeting-log --approve "$minutes" --by hana.malinkova
aside does 2022-10-24 'Odvolání proti'
aside does 2022-11-10 'Karty s obrázky'
plans 2022-10-12 2023-03-08 --agreed m1 --goal g1=partly --goal g2=partly \
	--goal 'Chlapec zvládne změnu programu i ve školce need:disability-support item:c-health by:2023-02-28 id:g1' \
	--goal 'Matka se jednu noc v týdnu vyspí need:child-care item:e-isolated by:2022-12-31 id:g2' </dev/null
approves 2022-10-14 anna.bekova
at 2022-12-13 case-handover "$case" --to david.jilecek --family-told 2022-11-30 --met 2022-12-12 \
	-m - <<'.'
Společná návštěva proběhla. Co držet: obrázkový rozvrh, klid při změnách, matku se ptát i na ni samotnou.
Nedořešeno: příspěvek na péči je v odvolání.
.
by david.jilecek
# The open task went along to the one who took over.
aside does 2023-01-17 'Doložit k odvolání'
notes 2023-02-08 visit 60 \
	'Příspěvek přiznán. Chlapec řekl první slovo: „vlak“. Matka spí jednu noc v týdnu u sestry.'
factors 2023-03-08 c1 c-health=1 e-money=1 e-access=0 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
plans 2023-03-08 2023-09-06 --agreed m1 --agreed m2 --goal g1=yes --goal g2=yes \
	--goal 'V září jde chlapec do přípravné třídy s asistentem need:school-support item:c-school by:2023-09-05' </dev/null
approves 2023-03-10 anna.bekova

# Two brothers, truancy and petty theft.
family 7 marta.olsakova
signals 2021-12-01 police own-search days truancy offending <<'.'
Hlídka potkala dopoledne dva bratry v obchodním domě, starší měl u sebe čtyři nezaplacené čokolády.
Mladší řekl, že do školy nejdou, „protože stejně propadnou“.
.
opens 2021-12-06 kolonka --handle čokoláda --member c1:child:2007:m --member c2:child:2009:m \
	--member m1:caregiver:1985:f:mother --member m2:caregiver:1980:m:step-parent \
	--need school-support --need leisure --need tutoring \
	--c1-name 'Vojtěch Palačinka' --c1-born 2007-11-19 --c2-name 'Marek Palačinka' \
	--m1-name 'Ester Palačinková' --m2-name 'Bruno Chřest' --school 'ZŠ Kolonka' <<'.'
Starší má sto čtyřicet neomluvených hodin, mladší chodí s ním. Matka pracuje ráno v pekárně, nevlastní
otec s chlapci nemluví. Oba jsou šikovní na motorky.
.
agrees 2021-12-08 m1 --scope school --recipient nzdm-kolonka --recipient svp-most \
	--recipient probation --until 2022-07-31
signs 2021-12-07 c1 school-prevention-officer 'h-school=2:sto čtyřicet neomluvených hodin' \
	h-runs=0 h-rage=1 p-cold=1 p-alone=0 b-hungry=1 p-partner=unknown
notifies 2021-12-07 --feedback-asked <<'.'
Dva bratři nechodí do školy, starší má sto čtyřicet neomluvených hodin. S matkou mluvíme tento týden.
.
answered 2022-01-04
factors 2021-12-14 c1 c-mind=1 'c-school=2:šest týdnů nechodí' 'c-risky=2:krádeže, parta starších' \
	f-violence=unknown f-care=1 f-before=1 f-denies=1 e-money=1 e-isolated=1 pc-joy=2 \
	pc-friend=1 pf-warm=1 pe-stable=1
factors 2021-12-14 c2 c-mind=1 'c-school=2:chodí s bratrem místo do školy' c-risky=1 \
	f-violence=unknown f-care=1 f-denies=1 e-money=1 e-isolated=1 pc-adult=1 pc-joy=2 \
	pc-friend=1 pf-warm=1 pe-stable=1
refers 2021-12-15 leisure nzdm-kolonka --for c1 --for c2
follows 2021-12-17 accepted
follows 2021-12-20 started
refers 2021-12-15 school-support svp-most --for c1
svp=${referral#*/}
follows 2022-01-19 rejected:family-declined
refers 2022-03-23 school-support svp-most --for c1 --after "$svp"
follows 2022-03-30 accepted
follows 2022-04-11 started
follows 2022-06-17 completed:not-helped
meets 2022-01-25 <<'.'
---
kind: conference
time: "10:00-11:30"
place: urad-most
facilitator: libor.konvalina
minute-taker: marta.olsakova
convened-by: libor.konvalina
present:
  - libor.konvalina
  - marta.olsakova
  - roman.dubec
  - vit.chrpa
  - blanka.jesenkova
  - adam.vorel
  - role:mother
  - role:child
child-heard: "yes"
safety:
  - mother-1 5
  - child-1 7
  - school-head-1 3
next: 2022-04-26
project: krok-za-krokem
duration: 90
---
Chlapec: „Kdybych mohl jeden den v týdnu do dílny, přijdu i ty ostatní dny.“

- [ ] Jeden den v týdnu praxe v dílně místo dílen ve škole @blanka.jesenkova due:2022-02-14
- [ ] Budík a snídaně: nevlastní otec vstává s chlapci @role:step-parent due:2022-02-07
- [ ] Náhrada škody prací v klubu @adam.vorel due:2022-03-31
- [ ] Kontrola docházky každý pátek @erika.bazantova due:2022-04-22
.
does 2022-02-11 'praxe v dílně'
does 2022-03-04 'Budík a snídaně'
does 2022-03-24 'Náhrada škody'
does 2022-04-22 'Kontrola docházky'
signs 2022-03-15 c1 school-prevention-officer h-school=1 p-cold=1
factors 2022-03-16 c1 c-mind=1 c-school=1 c-risky=1 f-care=1 f-before=1 f-denies=1 e-money=1 \
	pc-adult=1 pc-joy=2 pc-friend=1 pf-warm=1 pf-change=1 pf-routine=1 pe-stable=1
notes 2022-10-06 visit 50 'Starší se učí na mechanika, mladší má tři neomluvené hodiny za měsíc.' \
	--for c1 --for c2
# A consent that runs out is renewed while the club still needs it.
aside agrees 2022-07-12 m1 --scope school --recipient nzdm-kolonka --recipient svp-most \
	--recipient probation
visits 45 2022-02-08 2022-03-08 2022-04-12 2022-05-10 2022-06-07 2022-09-06 2022-11-08
at 2022-12-14 case-handover "$case" --to david.jilecek --family-told 2022-12-01 --met 2022-12-14
by david.jilecek
notes 2023-01-24 call 15 'Matka: starší si přinesl první výplatní pásku z praxe, visí na lednici.'
factors 2023-02-21 c2 c-school=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 \
	pf-routine=1 pe-kin=1 pe-uses=1 pe-stable=2
factors 2023-02-21 c1 c-school=1 c-risky=1 f-before=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1

# A girl of sixteen with a baby, who then could not be found any more.
family 8 anna.bekova
signals 2021-12-09 health phone days young-parent isolation <<'.'
Šestnáctiletá matka s dvouměsíčním miminkem nepřišla na dvě poradny. Miminko je zdravé, matka sama bydlí
u babičky ve vsi bez autobusu.
.
opens 2021-12-13 hutnany --handle kočárek --member c1:child:2005:f --member c2:child:2021:f \
	--member m1:caregiver:1966:f:grandmother --need parenting-support --need child-health-care \
	--c1-name 'Natálie Rybízová' --c2-name 'Ella Rybízová' --c2-born 2021-10-08 \
	--m1-name 'Radka Rybízová' --doctor 'MUDr. Věra Lípová' <<'.'
Mladá matka nedokončila první ročník, otec dítěte se nehlásí. Babička pomáhá, ale je přes den v práci.
Miminko prospívá.
.
agrees 2021-12-15 m1 --scope health --scope family --recipient materske-centrum-hutnany \
	--recipient pediatr-na-terase
factors 2021-12-16 c1 c-mind=1 'c-school=2:přerušila školu' 'c-burden=2:sama s miminkem celý den' \
	e-money=1 'e-isolated=2:autobus jede ráno a večer' e-access=1 pc-adult=1 pf-warm=2 \
	pf-change=1 pe-kin=1
factors 2021-12-16 c2 c-health=0 f-care=0 e-money=1 'e-isolated=2:bez vrstevníků a bez poradny' \
	e-access=1 pc-adult=2 pf-warm=2 pf-change=1 pf-routine=1 pe-kin=1
refers 2021-12-17 parenting-support materske-centrum-hutnany --for c2
follows 2022-01-06 accepted
follows 2022-01-13 started
follows 2022-08-31 failed:no-contact
notes 2022-05-18 visit 45 'Miminko leze, očkování doplněno. Mladá matka mluví o práci u moře.' \
	--for c1 --for c2
notes 2022-09-05 call 5 'Nedostupná, babička neví, kam odjely. OSPOD vyrozuměn.'
notifies 2022-09-05 --feedback-asked <<'.'
Mladá matka s dítětem je nedostupná, babička neví, kam odjely. Prosíme o pátrání, dítě bylo naposledy
u lékaře v červenci.
.
answered 2022-09-19
notes 2022-09-27 call 5 \
	'Znovu nedostupná. OSPOD pátrá, miminko bylo naposledy u lékaře v červenci a bylo v pořádku.'
at 2022-10-21 case-close "$case" --reason no-contact --outcome unknown -m \
	'Tři měsíce bez kontaktu, dál pátrá OSPOD. Ozvou-li se, otevřeme znovu.'
# And so they did: the closing stays where it is, a reopening undoes it.
aside at 2023-03-07 case-reopen "$case" -m - <<'.'
Mladá matka zavolala sama. Vrátila se s dítětem k babičce, půl roku byly u známých na jihu. OSPOD ví, dítě
prohlédla lékařka a je v pořádku.
.
aside agrees 2023-03-09 m1 --scope health --scope family --recipient materske-centrum-hutnany \
	--recipient pediatr-na-terase --until 2023-07-10
aside notes 2023-03-09 visit 75 'Holčička chodí kolem nábytku a směje se. Její matka chce dodělat školu.' \
	--for c1 --for c2
aside factors 2023-03-15 c1 c-mind=1 c-school=1 c-burden=1 e-money=1 e-isolated=1 pc-adult=2 pc-joy=1 \
	pf-warm=2 pf-change=2 pf-routine=1 pe-kin=2 pe-uses=1
aside factors 2023-03-15 c2 e-money=1 e-isolated=1 pc-adult=2 pc-joy=1 pf-warm=2 pf-change=2 \
	pf-routine=1 pe-kin=2 pe-uses=1
aside refers 2023-03-16 parenting-support materske-centrum-hutnany --for c2
aside follows 2023-03-21 accepted
aside follows 2023-03-23 started
plans 2023-03-23 2023-07-11 --agreed m1 --agreed c1 \
	--goal 'Mladá matka má ve škole povolené zkoušky jako dálková need:school-support item:c-school by:2023-06-30' \
	--goal 'Dítě je jednou týdně mezi dětmi need:parenting-support by:2023-05-31' <<'.'
Babička hlídá v úterý, kdy jede autobus i zpátky.

- [ ] Zeptat se školy na individuální plán @anna.bekova due:2023-04-21 goal:g1
.
approves 2023-03-27 lenka.horcickova
aside does 2023-04-19 'individuální plán'

# A student who did not eat. She comes of age while she is being helped.
family 9 ondrej.kminek
opens 2021-12-15 most --source family --handle housle --reason child-mental-health \
	--reason self-harm --member c1:child:2004:f --member m1:caregiver:1974:f:mother \
	--member m2:caregiver:1970:m:father --need mental-health-care --need therapy \
	--c1-name 'Valerie Pepřená' --c1-born 2004-12-02 --m1-name 'Jarmila Pepřená' \
	--m2-name 'Otakar Pepřený' --address 'Terasová 88, Most' <<'.'
Studentka od jara zhubla o patnáct kilo a přestala hrát na housle. Rodiče se dozvěděli z deníku, že si
ubližuje. Do ordinace jít nechtěla, s případovým manažerem mluví.
.
agrees 2021-12-16 m1 --scope health --recipient detska-psychiatrie-labin \
	--recipient klinicka-psychologie-vres
factors 2021-12-16 c1 'c-health=2:výrazné zhubnutí' 'c-mind=2:nespí, sebekritika' \
	'c-harm=1:řezné rány na předloktí, staré měsíc' c-school=1 e-access=1 pc-adult=2 pc-joy=1 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
notifies 2021-12-17 --feedback-asked <<'.'
Sebepoškozování a výrazné zhubnutí. Rodiče jednají, první termín na psychiatrii je v pondělí.
.
answered 2022-01-10
refers 2021-12-16 mental-health-care detska-psychiatrie-labin --for c1 --quoted-wait 120 \
	-m 'Akutní, prosíme o nejbližší termín.'
follows 2021-12-17 accepted
follows 2021-12-20 started
follows 2022-11-30 completed:helped
refers 2022-01-10 therapy klinicka-psychologie-vres --for c1
follows 2022-01-24 accepted
follows 2022-02-07 started
follows 2022-12-12 completed:helped
notes 2022-01-17 call 30 \
	'Matka: váha se zastavila, poprvé společná večeře. Domluven postup na víkend.'
factors 2022-01-20 c1 'c-health=2:stále pod hranicí, pod dohledem' 'c-mind=2:úzkost při jídle' \
	c-harm=0 c-school=1 pc-adult=2 pc-joy=1 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 \
	pe-uses=2 pe-stable=2
factors 2022-05-12 c1 c-health=1 c-mind=1 c-school=0 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=2
notes 2022-12-19 visit 40 \
	'Maturitní ročník, hraje v orchestru. V lednu přechází k ambulanci pro dospělé.'
at 2023-01-12 case-close "$case" --reason adult --outcome improved -m \
	'Od ledna dospělá. Léčba pokračuje v ambulanci pro dospělé, termín má sjednaný sama.'
