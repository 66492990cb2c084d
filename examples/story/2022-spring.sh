# shellcheck shell=sh disable=SC2154
# The families of March to June 2022, in the words of build.sh.

# Bullying, brought to an end by a class and a club.
family 14 sona.vranikova
signals 2022-03-03 family e-mail days bullying school-failure <<'.'
Otec píše, že syn třetí týden nechce do školy a že ho spolužáci natáčejí a video posílají dál.
.
opens 2022-03-08 podhaji --handle kytara --member c1:child:2011:m \
	--member m1:caregiver:1985:f:mother --member m2:caregiver:1981:m:father \
	--need school-support --need leisure --c1-name 'Tobiáš Oplatka' --c1-born 2011-01-30 \
	--m1-name 'Vlasta Oplatková' --m2-name 'Bedřich Oplatka' --school 'Základní škola Podhájí' \
	<<'.'
Chlapec koktá, spolužáci ho napodobují a natáčejí. Bolesti břicha každé ráno. Rodiče drží při sobě.
.
agrees 2022-03-09 m1 --scope school --recipient ppp-visnovka --recipient nzdm-vorar \
	--recipient school-prevention
factors 2022-03-10 c1 'c-mind=2:bolesti břicha, pláč každé ráno' 'c-school=2:tři týdny nechodí' \
	c-harm=unknown c-risky=0 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 pc-friend=0 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-kin=1 pe-uses=1 pe-stable=2
refers 2022-03-10 school-support ppp-visnovka --for c1
follows 2022-03-17 accepted
follows 2022-03-31 started
follows 2022-10-20 completed:helped
refers 2022-03-15 leisure nzdm-vorar --for c1
follows 2022-03-16 accepted
follows 2022-03-22 started
follows 2023-02-28 completed:helped
meets 2022-03-24 <<'.'
---
kind: case-meeting
time: "14:30-15:30"
place: zs-podhaji
facilitator: sona.vranikova
present:
  - sona.vranikova
  - radek.bodlak
  - roman.dubec part
  - role:father
  - role:class-teacher
child-heard: "yes"
safety:
  - father-1 4
  - class-teacher-1 6
next: 2022-06-16
project: krok-za-krokem
duration: 60
---
Chlapec: „Nechci, aby se omlouvali před celou třídou. Chci, aby to smazali.“

- [ ] Video smazat, písemně potvrdí rodiče natáčejících @radek.bodlak due:2022-03-31
- [ ] Program pro celou třídu, šest setkání @radek.bodlak due:2022-06-10
- [ ] Ráno vchod přes knihovnu @role:class-teacher due:2022-03-25
.
does 2022-03-25 'Ráno vchod'
does 2022-03-30 'Video smazat'
does 2022-06-14 'Program pro celou třídu'
factors 2022-06-09 c1 c-mind=1 c-school=0 e-isolated=0 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
factors 2022-12-08 c1 c-school=0 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
aside agrees 2023-03-07 m1 --scope study --recipient case-manager --recipient teacher \
	--until 2024-03-31 --kept-at 'listinná složka v kanceláři'
at 2023-03-09 case-close "$case" --reason goals-met --outcome improved -m \
	'Třídu má rád, v klubu hraje v kapele a mluví do mikrofonu. Rodiče i škola souhlasí.'
# What others can learn from it: facts from the records, in time since the beginning and in bands of age. A
# person writes the story around them, with no day and no name, and another one reads and approves it.
SPIS_TODAY=2023-04-11 SPIS_SEED=$apart case-study --template --audience 'kazuistický seminář škol a klubů' \
	--question 'Co by bez klubu dokázala sama škola?' --question 'Kdy má mluvit třída a kdy stačí jeden učitel?' \
	--consent "$consent" "$case" >"$scratch/study.md" || fail "no study can be begun in the story of $told"
alias=$(sed -n 's/^alias: //p' "$scratch/study.md")
awk -f "$examples/story/fill.awk" - "$scratch/study.md" >"$scratch/filled.md" <<.
## Jak to začalo

Spolužáci chlapce napodobovali a natáčeli a videa posílali dál. Rodiče na to přišli, když už třetí týden
nechtěl do školy. Škola do té doby věděla jen o „hlučné třídě“.

## Co se dělo

Nejdřív se mluvilo jen o chlapci: kdo s ním bude pracovat a kam bude chodit. Obrátilo se to na společném
setkání, kde se poprvé řeklo, že pomoc potřebuje celá třída. Videa zmizela do týdne, program pro třídu
trval do léta. Klub přišel hned ve druhém týdnu a byl první, kam $alias chodil rád.

## Co říká a chce dítě

Nechtěl omluvu před ostatními, chtěl, aby to přestalo. Později chtěl hlavně hrát.

## Co pomohlo a co ne

Pomohlo, že rodiče drželi při sobě, že škola mluvila s celou třídou a že klub neřešil, co bylo. Nepomohlo
čekat, co řekne poradna: potvrdila to, co všichni věděli, když už se $alias do školy vracel.
.
aside at 2023-04-12 case-study --from "$scratch/filled.md" "$case"
aside at 2023-04-18 case-study --approve "${record#*/}" --by anna.bekova "$case"

# From the war: a mother with two children, and no words for what happened.
family 15 sona.vranikova
opens 2022-04-05 kolonka --source social-service --reason isolation --reason child-mental-health \
	--handle kufr --member c1:child:2010:f --member c2:child:2015:m \
	--member m1:caregiver:1985:f:mother --need therapy --need school-support \
	--need material-help --c1-name 'Solomija Varenyčenko' --c2-name 'Ostap Varenyčenko' \
	--m1-name 'Ljuba Varenyčenko' <<'.'
Přijeli v březnu s jedním kufrem, bydlí v jednom pokoji u hostitelů. Chlapec se schovává při zvuku
letadel, dívka tlumočí matce u lékaře i na úřadě.
.
agrees 2022-04-07 m1 --scope school --scope health --recipient satnik-kvicalka \
	--recipient terapie-zs-kolonka --recipient nzdm-kolonka --recipient poradna-krizovatka
factors 2022-04-12 c1 c-mind=1 c-school=1 'c-burden=2:tlumočí matce všude' f-mental=1 e-housing=1 \
	e-money=1 'e-isolated=2:neznají řeč ani nikoho' e-access=1 pc-adult=2 pc-joy=1 pf-warm=2 \
	pf-change=2 pf-routine=1
factors 2022-04-12 c2 'c-mind=2:schovává se při hluku' c-school=1 f-mental=1 e-housing=1 e-money=1 \
	'e-isolated=2:neznají řeč ani nikoho' e-access=1 pc-adult=2 pf-warm=2 pf-change=2 \
	pf-routine=1
refers 2022-04-07 material-help satnik-kvicalka --for c1 --for c2 --for m1
follows 2022-04-08 accepted
follows 2022-04-08 started
follows 2022-04-29 completed:helped
refers 2022-04-13 therapy poradna-krizovatka --for c2 --for m1
words=${referral#*/}
follows 2022-04-27 accepted
follows 2022-05-11 failed:language
refers 2022-05-12 therapy terapie-zs-kolonka --for c2 --after "$words" -m 'Se stálou tlumočnicí.'
follows 2022-05-17 waitlisted
follows 2022-08-30 accepted
follows 2022-09-06 started
for on in 2022-09-06 2022-09-20 2022-10-04 2022-10-18 2022-11-01 2022-11-15 2022-11-29; do
	notes "$on" therapy 45 '' --for c2 --service terapie-zs-kolonka
done
refers 2022-05-02 leisure nzdm-kolonka --for c1
follows 2022-05-03 accepted
follows 2022-05-03 started
factors 2022-07-14 c2 'c-mind=2:probouzí se, schovává se' c-school=0 f-mental=1 \
	'e-housing=2:jeden pokoj u hostitelů' e-money=1 e-isolated=1 pc-adult=2 pc-joy=1 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2
notes 2022-09-21 visit 60 \
	'Vlastní pokoje na ubytovně, matka pracuje v prádelně. Dívka už netlumočí, chodí s ní pracovnice klubu.'
factors 2023-01-19 c2 c-mind=1 c-school=0 e-housing=1 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=2 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2022-10-18 c1 c-mind=1 c-school=0 c-burden=1 e-housing=1 e-money=1 e-isolated=1 pc-adult=2 \
	pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-16 c1 c-school=0 e-housing=1 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-16 c2 c-mind=1 c-school=0 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
visits 60 2022-05-17 2022-06-14 2022-07-26 2022-08-23 2022-10-25 2022-11-22 2023-02-14 2023-04-18

# A girl of twelve and a stranger on the net.
family 16 ondrej.kminek
signals 2022-04-08 education person now online-risk sexual-abuse <<'.'
Žákyně ukázala školní psycholožce zprávy od neznámého dospělého, který chce fotografie a hrozí, že pošle
ty dřívější. Dívka se bojí přijít o telefon víc než o cokoli jiného.
.
opens 2022-04-12 most --handle displej --member c1:child:2009:f \
	--member m1:caregiver:1984:f:mother --member m2:caregiver:1980:m:father --need crisis-help \
	--need therapy --c1-name 'Elen Kukuřičná' --c1-born 2009-12-12 --m1-name 'Alice Kukuřičná' \
	--m2-name 'Dalibor Kukuřičný' --address 'Radniční 77, Most' <<'.'
Rodiče reagovali v klidu, telefon předali policii. Dívka se stydí, nechce mezi spolužáky. Doma má oporu.
.
agrees 2022-04-12 m1 --scope safety --scope health --recipient krizove-centrum-tri-lucerny \
	--recipient terapie-labin --recipient state-police
signs 2022-04-12 c1 school-psychologist 'h-tells=2:ukázala zprávy' h-sexual=1 h-withdrawn=2 \
	h-school=1 h-selfharm=0 h-fear=1 p-hits=0
factors 2022-04-13 c1 'c-mind=2:nespí, bojí se zveřejnění' c-harm=0 c-school=1 \
	'c-risky=2:kontakt s dospělým na síti' e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2
refers 2022-04-12 crisis-help krizove-centrum-tri-lucerny --for c1 --for m1
follows 2022-04-12 accepted
follows 2022-04-13 started
follows 2022-05-25 completed:helped
refers 2022-05-02 therapy terapie-labin --for c1 --quoted-wait 40
follows 2022-05-16 accepted
follows 2022-06-02 started
follows 2023-01-26 completed:helped
notes 2022-05-04 call 20 'Policie: pachatel zjištěn, dívka nemusí vypovídat znovu.'
factors 2022-07-13 c1 c-mind=1 c-school=0 c-risky=0 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2
signs 2022-07-13 c1 school-psychologist h-withdrawn=1
factors 2023-01-31 c1 c-mind=0 c-school=0 pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2

# A hostel room for three, then a flat.
family 17 lenka.horcickova
signals 2022-04-19 authority person weeks homelessness <<'.'
Bytový odbor má žádost matky se dvěma malými dětmi, která bydlí v jednom pokoji ubytovny a za měsíc ho
musí opustit.
.
opens 2022-04-21 za-drahou --handle klíč --member c1:child:2018:f --member c2:child:2020:m \
	--member m1:caregiver:1996:f:mother --need housing --need child-care --need employment \
	--c1-name 'Rozálie Houstičková' --c2-name 'Felix Houstička' \
	--m1-name 'Šarlota Houstičková' <<'.'
Pokoj v ubytovně, společná kuchyň, štěnice. Matka by pracovala, nemá hlídání. Děti jsou zdravé a zvídavé.
.
agrees 2022-04-22 m1 --scope family --recipient bydleni-s-klicem \
	--recipient detska-skupina-rybnicek --recipient pracovni-poradna-zpatky-do-kola
factors 2022-04-27 c1 'e-housing=2:do měsíce na ulici' 'e-money=2:bez příjmu z práce' e-isolated=1 \
	e-access=1 c-mind=0 f-care=1 f-mental=1 pc-adult=2 pc-joy=1 pf-warm=2 pf-change=2 \
	pf-routine=1 pe-uses=1
factors 2022-04-27 c2 c-health=1 'e-housing=2:do měsíce na ulici' 'e-money=2:bez příjmu z práce' \
	e-isolated=1 e-access=1 f-care=1 f-mental=1 pc-adult=2 pf-warm=2 pf-change=2 pf-routine=1 \
	pe-uses=1
refers 2022-04-25 housing bydleni-s-klicem --for m1 --for c1 --for c2
follows 2022-05-03 waitlisted
follows 2022-05-20 accepted
follows 2022-06-01 started
follows 2023-04-28 completed:helped
refers 2022-05-04 child-care detska-skupina-rybnicek --for c1
follows 2022-05-18 rejected:no-capacity
group=${referral#*/}
refers 2022-08-17 child-care detska-skupina-rybnicek --for c1 --after "$group"
follows 2022-08-24 accepted
follows 2022-09-05 started
follows 2023-04-28 completed:helped
refers 2022-09-07 employment pracovni-poradna-zpatky-do-kola --for m1
follows 2022-09-14 accepted
follows 2022-09-21 started
follows 2023-01-16 completed:helped
factors 2022-07-20 c1 e-housing=1 'e-money=2:dávky na nájem nestačí' e-isolated=1 pc-adult=2 \
	pc-joy=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-04-12 c1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 \
	pe-kin=1 pe-uses=2 pe-stable=2
visits 45 2022-05-10 2022-06-08 2022-07-06 2022-08-10 2022-10-05 2022-11-09 2023-01-11 2023-03-15
at 2023-05-04 case-close "$case" --reason goals-met --outcome improved \
	-m 'Rok v nájemním bytě bez dluhu, matka pracuje na poloviční úvazek, děti jsou ve skupině a v jeslích.'

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
	--goal 'Všechny čtyři děti obědvají need:food by:2022-09-05' \
	--goal 'Matka dochází do centra need:mental-health-care by:2022-09-15' \
	--goal 'Dům je suchý a má koupelnu need:housing by:2022-11-30' \
	--goal 'Nejstarší chodí do školy a nemusí hlídat need:school-support by:2022-10-31' <<'.'
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
	--goal 'Dům je suchý a má koupelnu need:housing by:2022-12-15 id:g3' \
	--goal 'Nejstarší má uzavřený ročník need:school-support by:2022-12-15 id:g4' </dev/null
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
	--goal 'Dům má koupelnu need:housing by:2023-05-15 id:g3' \
	--goal 'Druhá nejstarší nevaří a nepere za dospělé need:parenting-support by:2023-03-31' </dev/null
approves 2022-12-20 lenka.horcickova
plans 2023-05-25 2023-09-21 --agreed m1 --agreed c1 --agreed c2 --goal g3=no --goal g5=yes \
	--goal 'Dům má koupelnu need:housing by:2023-09-15 id:g3' <<'.'
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
