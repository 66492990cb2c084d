# shellcheck shell=sh disable=SC2154
# The families of 2023, in the words of build.sh.

# A girl of six told her mother.
family 37 david.jilecek
signals 2023-01-13 family phone now sexual-abuse <<'.'
Matka volá: dcera řekla, co dělá příbuzný, ke kterému jezdí na víkendy. Od včerejška tam nejede.
.
opens 2023-01-17 most --handle panenka --member c1:child:2016:f --member c2:child:2013:m \
	--member m1:caregiver:1986:f:mother --member m2:caregiver:1984:m:father --need crisis-help \
	--need therapy --need legal-aid --c1-name 'Dorota Zmrzlinová' --c1-born 2016-06-19 \
	--c2-name 'Artur Zmrzlina' --m1-name 'Hermína Zmrzlinová' --m2-name 'Svatopluk Zmrzlina' \
	<<'.'
Trestní oznámení podáno, dítě vyslýchala vyškolená policistka. Rodina drží při sobě, bratr se zlobí.
.
agrees 2023-01-17 m1 --scope safety --scope health --recipient krizove-centrum-tri-lucerny \
	--recipient detske-oddeleni-vysypna --recipient state-police
signs 2023-01-17 c1 mother 'h-tells=2:řekla matce' 'h-fear=1:bojí se setkání s příbuzným' \
	h-sexual=1 h-withdrawn=1 p-hits=0 b-intimate=unknown p-refuses=0
notifies 2023-01-17 --to police <<'.'
Dítě řeklo matce, co dělá příbuzný. Vyslechnout ho má jen vyškolená policistka, jednou.
.
notifies 2023-01-17 --feedback-asked <<'.'
Trestní oznámení je podané. Příbuzný u rodiny nebydlí a děti k němu nejezdí. Oba rodiče děti chrání.
.
answered 2023-02-06
factors 2023-01-18 c1 'c-mind=2:úzkost, noční děsy' c-school=1 \
	'f-violence=1:příbuzný, kontakt přerušen' f-dispute=1 f-before=1 e-isolated=1 \
	'e-access=2:terapie až v březnu' pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-kin=1 pe-uses=2 pe-stable=2
factors 2023-01-18 c2 c-mind=1 c-school=1 c-burden=1 f-dispute=1 e-access=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
refers 2023-01-17 crisis-help krizove-centrum-tri-lucerny --for c1 --for m1 --accompanied
follows 2023-01-17 accepted
follows 2023-01-18 started
refers 2023-01-23 therapy terapie-labin --for c1 --quoted-wait 45
follows 2023-02-06 waitlisted
follows 2023-03-10 accepted
follows 2023-03-24 started
refers 2023-01-23 legal-aid pravni-poradna-paragraf-a-pul --for m1
follows 2023-01-25 accepted
follows 2023-02-01 started
meets 2023-01-26 <<'.'
---
kind: conference
time: "10:00-11:15"
place: urad-most
facilitator: zdenka.pomnenkova
convened-by: zdenka.pomnenkova
present:
  - zdenka.pomnenkova
  - david.jilecek
  - monika.habrova part
  - role:mother
  - role:father
  - role:psychologist
child-heard: "no"
safety:
  - mother-1 6
  - ospod-worker-1 6
  - police-officer-1 7
next: 2023-04-27
project: krok-za-krokem
duration: 75
---
Dítě se znovu ptát nebude nikdo, kdo k tomu není vyškolený. Bratr dostane vlastní prostor mluvit.

- [ ] Zákaz styku s příbuzným @zdenka.pomnenkova due:2023-01-30
- [ ] Doprovod k soudnímu výslechu @role:psychologist due:2023-05-15
- [ ] Terapeut pro bratra @david.jilecek due:2023-02-28
- [ ] Zpráva škole jen v rozsahu, který určí rodiče @role:mother due:2023-02-03
.
does 2023-01-30 'Zákaz styku'
does 2023-02-03 'Zpráva škole'
does 2023-03-06 'Terapeut pro bratra'
factors 2023-04-19 c1 c-mind=1 c-school=1 f-dispute=1 f-before=1 e-isolated=1 e-access=1 \
	pc-adult=2 pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=2 \
	pe-stable=2
signs 2023-04-19 c1 school-psychologist h-withdrawn=1
factors 2023-04-19 c2 c-mind=1 c-school=0 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
visits 60 2023-02-01 2023-02-15 2023-03-08 2023-04-05 2023-05-10 2023-06-07

# A mother of seventeen who came back from care with her son.
family 38 ondrej.kminek
signals 2023-02-06 social-service letter weeks young-parent <<'.'
Zařízení prosí o navázání pomoci: sedmnáctiletá matka s ročním dítětem odchází k otci dítěte.
.
opens 2023-02-09 podhaji --handle houpačka --member c1:child:2006:f --member c2:child:2022:m \
	--member m1:caregiver:2002:m:father --need parenting-support --need housing \
	--c1-name 'Anita Jitrocelová' --c1-born 2006-05-01 --c2-name 'Matyáš Jitrocel' \
	--m1-name 'Viktorin Jitrocel' <<'.'
Byt od obce, nábytek z darů. Mladá matka vaří podle videí, otec pracuje na směny. Rádi by to dokázali.
.
agrees 2023-02-10 m1 --scope family --recipient sas-most --recipient rodinne-centrum-kvicalka \
	--recipient dum-na-pul-cesty-druhy-schod
factors 2023-02-14 c1 c-mind=1 c-school=1 'c-burden=2:dítě, škola i domácnost' \
	'f-before=2:sama vyrostla v ústavu' 'e-money=2:do výplaty nevyjdou' e-isolated=1 \
	pc-adult=2 pc-joy=1 pf-warm=2 pf-change=2 pf-routine=1 pe-uses=1
factors 2023-02-14 c2 'f-before=2:matka vyrostla v ústavu' e-housing=1 \
	'e-money=2:do výplaty nevyjdou' e-isolated=1 e-access=1 pc-adult=2 pf-warm=2 pf-change=2 \
	pf-routine=1 pe-uses=1
refers 2023-02-13 parenting-support sas-most --for c1 --for c2 --quoted-wait 45
follows 2023-02-20 waitlisted
follows 2023-04-03 accepted
follows 2023-04-12 started
refers 2023-02-13 parenting-support rodinne-centrum-kvicalka --for c2
follows 2023-02-15 accepted
follows 2023-02-21 started
# Somebody who comes of age within a year needs more than good wishes.
notes 2023-05-10 visit 60 'Chlapec chodí, matka pokračuje ve škole dálkově. Byt je plný obrázků.

- [ ] Sepsat, co se změní v osmnácti: dávky, byt, kdo zastupuje chlapce @ondrej.kminek due:2023-09-29 item:adulthood'
factors 2023-05-16 c1 c-school=1 c-burden=1 'f-before=2:sama vyrostla v ústavu' e-money=1 \
	pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-16 c2 'f-before=2:matka vyrostla v ústavu' e-money=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
visits 50 2023-02-23 2023-03-16 2023-04-13 2023-06-08

# A boy who is bullied and bullies.
family 39 lenka.horcickova
signals 2023-03-09 education phone days bullying offending <<'.'
Čtrnáctiletý chlapec vymáhal od mladších peníze a sám chodí se zlomenými brýlemi. Kluci z domu ho mezi
sebe nechtějí.
.
opens 2023-03-14 kolonka --handle obroučky --member c1:child:2009:m \
	--member m1:caregiver:1986:f:mother --need leisure --need therapy --need school-support \
	--c1-name 'Erik Krokant' --c1-born 2009-01-27 --m1-name 'Vendula Krokantová' \
	--school 'ZŠ Kolonka' <<'.'
Chlapec je po rozchodu rodičů sám, kupuje si kamarádství. Matka je unavená a vděčná, že se někdo ptá.
.
agrees 2023-03-15 m1 --scope school --recipient nzdm-kolonka --recipient terapie-zs-kolonka \
	--recipient probation
factors 2023-03-21 c1 'c-mind=2:nespí, pláče potají' c-school=1 c-burden=1 \
	'c-risky=2:vydírání mladších' e-money=1 'e-isolated=2:nemá nikoho z vrstevníků' pc-adult=1 \
	pc-joy=2 pf-warm=2 pf-change=2 pf-routine=1 pe-uses=1 pe-stable=1
refers 2023-03-16 leisure nzdm-kolonka --for c1
follows 2023-03-17 accepted
follows 2023-03-20 started
refers 2023-04-11 therapy terapie-zs-kolonka --for c1
meets 2023-04-13 <<'.'
---
kind: case-meeting
time: "13:00-14:00"
place: zs-kolonka
facilitator: lenka.horcickova
present:
  - lenka.horcickova
  - eva.kopretinova
  - adam.vorel
  - vit.chrpa
  - role:mother
child-heard: "yes"
safety:
  - mother-1 5
  - teacher-1 4
  - youth-worker-1 6
next: 2023-07-13
project: krok-za-krokem
duration: 60
---
Chlapec navrhl sám: vrátit peníze prací v klubu a omluvit se každému zvlášť.

- [ ] Dohoda o náhradě @vit.chrpa due:2023-05-05
- [ ] Nové obroučky přes pojišťovnu @role:mother due:2023-05-31
- [ ] Kroužek opravy kol @adam.vorel due:2023-06-15
.
does 2023-05-02 'Dohoda o náhradě'
does 2023-06-05 'Nové obroučky'

# A family that nobody spoke with, because nobody had the words.
family 40 anna.bekova
signals 2023-04-24 education person weeks isolation homelessness <<'.'
Dítě ve školce mluví jen s bratrem, rodina bydlí v jedné místnosti za obchodem a matka se učitelce vyhýbá.
.
opens 2023-04-27 novy-lom --handle obchod --member c1:child:2018:m --member c2:child:2021:f \
	--member m1:caregiver:1993:f:mother --member m2:caregiver:1989:m:father --need housing \
	--need early-intervention --need accompaniment --c1-name 'Viktor Sezam' \
	--c2-name 'Lily Sezamová' --m1-name 'Linh Sezamová' --m2-name 'Minh Sezam' <<'.'
Rodiče pracují od rána do večera v obchodě, česky umí objednat zboží. Přes tlumočnici řekli, že si přejí
byt s oknem a aby děti ve škole rozuměly.
.
agrees 2023-04-28 m1 --scope school --scope family --recipient bydleni-s-klicem \
	--recipient sas-most --recipient nzdm-kolonka
factors 2023-05-04 c1 c-mind=1 'e-housing=2:jedna místnost bez okna' \
	'e-money=2:celý výdělek na nájem obchodu' 'e-isolated=2:bez řeči a bez přátel' \
	'e-access=2:kurz češtiny s hlídáním není' pc-adult=2 pf-warm=2 pf-change=2 pf-routine=2 \
	pe-kin=1 pe-uses=1 pe-stable=1
factors 2023-05-04 c2 'e-housing=2:jedna místnost bez okna' e-money=1 \
	'e-isolated=2:bez řeči a bez přátel' 'e-access=2:kurz češtiny s hlídáním není' pc-adult=2 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-kin=1 pe-uses=1 pe-stable=1
refers 2023-05-09 housing bydleni-s-klicem --for m1 --for c1 --for c2
follows 2023-05-23 accepted
refers 2023-05-09 accompaniment sas-most --for c1 --for c2
follows 2023-05-16 waitlisted
notes 2023-06-14 visit 50 \
	'S tlumočnicí. Chlapec řekl učitelce „dobrý den“ a matka se rozplakala radostí.'
