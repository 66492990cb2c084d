# shellcheck shell=sh disable=SC1111,SC2154
# The families of March and April 2022, in the words of build.sh.

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
	--question 'Co by bez klubu dokázala sama škola?' \
	--question 'Kdy má mluvit třída a kdy stačí jeden učitel?' \
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
