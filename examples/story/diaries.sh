# shellcheck shell=sh disable=SC1111,SC2034,SC2154
# Working days as case managers wrote them down in the evening: a heading for each contact, all families
# of the day in one file. The command splits it into the records of the cases.

story 'the diaries' 75 anna.bekova

diary anna.bekova <<.
# 2022-02-22

## $(whose ryba) návštěva 60 min 08:00 c1 c2 m1 project:krok-za-krokem
Matka podepsala žádost o byt a hned se ptala, co když nevyjde. Bratr přestal v noci chodit do kuchyně.

## $(whose kočárek) hovor 15 min project:krok-za-krokem
Mladá matka v mateřském centru vydržela celé dopoledne. Příště chce vzít babičku.

## $(whose autobus) hovor 25 min m1 project:krok-za-krokem
Domluvená první návštěva na zítřek. Otec bude doma, noční mu začíná až v deset.

## $(whose lampa) návštěva 70 min 15:30 c1 m1 project:krok-za-krokem
Matka otevřela napoprvé a v bytě bylo zhasnuto. Dcera si přinesla úkoly ke stolu, jako by to bylo vždycky.

- [ ] Zjistit, kdy sestra z centra přijede v březnu @anna.bekova due:2022-02-28

## práce networking 45 min project:krok-za-krokem
S porodní asistentkou o mladých matkách ve vsích: kdo k nim dojede a kdo jen slíbí.
.
case=$(whose lampa)
aside does 2022-02-25 'kdy sestra z centra'

diary sona.vranikova <<.
# 2022-04-12

## $(whose kytara) hovor 20 min m2 project:krok-za-krokem
Druhý týden ráno bez bolesti břicha. Vchod přes knihovnu funguje, spolužáci si ho ani nevšimli.

## $(whose kufr) návštěva 90 min 13:00 c1 c2 m1 present:role:interpreter project:krok-za-krokem
S tlumočnicí, aby dívka nemusela. Matka mluvila hodinu, dívka si zatím kreslila a poslouchala.

## práce networking 1 h project:krok-za-krokem
Tlumočnice pro školy: kdo je platí a kdo je má na telefonu.
.

diary marta.olsakova <<.
# 2022-07-12

## $(whose vlak) návštěva 75 min 10:00 c1 c2 m1 project:krok-za-krokem
Prázdniny bez školky jsou dlouhé. Obrázkový rozvrh visí na lednici, bouchání hlavou jednou týdně.

## $(whose čokoláda) hovor 20 min c1 project:krok-za-krokem
Starší je na brigádě v dílně a vstává sám. Mladší spí do oběda.

## práce administration 1:30 h project:krok-za-krokem
Srovnané souhlasy, tři vypršely a rodiny podepsaly nové.

# 2022-08-16

## $(whose strom) návštěva 60 min 09:00 Sedlovice project:krok-za-krokem
Dívka spala u kamarádky, poprvé mimo domov. Chlapec ukázal, kam by šla houpačka, „kdyby tu byl táta“.

## $(whose vlak) hovor 20 min m1 project:krok-za-krokem
Úřad si k příspěvku na péči vyžádal další zprávu. Matka: „Kolikrát mu mám změřit, že nemluví?“

## práce directory 40 min project:krok-za-krokem
Obvolané tábory a hlídání na konec srpna.
.

diary ondrej.kminek <<.
# 2022-10-25

## $(whose komín) hovor 20 min m1 project:krok-za-krokem
Druhá exekuce je zastavená. Matka si to přečetla nahlas, aby tomu uvěřila.

## $(whose koleje) návštěva 45 min 11:00 c1 project:krok-za-krokem
Seděl s námi celou dobu. O víkendu bral, v pondělí šel na praxi.

## $(whose nádraží) návštěva 60 min 14:00 c1 klub-vorar project:krok-za-krokem
Mluvili jsme o zámcích: na dveřích, v mobilu, v hlavě. Domů půjde, když bude vědět, kdo tam je.

- [ ] S matkou o tom, kdo má od bytu klíče @ondrej.kminek due:2022-10-31

## práce networking 1 h project:krok-za-krokem
V dílně pracovní poradny: vezmou kluky i na zkoušku, když někdo zavolá ráno, že přijdou.
.
case=$(whose nádraží)
aside does 2022-10-31 'kdo má od bytu klíče'

diary lenka.horcickova <<.
# 2022-11-16

## $(whose ponožka) návštěva 55 min 08:30 c1 c2 m1 project:krok-za-krokem
Dohoda na lednici je už druhá, první se rozpadla používáním. Dívka do ní připsala pátky.

## $(whose klíč) hovor 15 min project:krok-za-krokem
Nájem zaplacený, zkušební doba končí za měsíc. Starší se ve skupině předvádí, mladší to zkouší po ní.

## $(whose sova) návštěva 60 min 13:00 Základní škola Hutňany project:krok-za-krokem
Se třídní učitelkou: chlapec schovává svačinu do aktovky. Dohodli jsme, že mu ji nikdo nebude brát.

## práce case-meeting 1 h project:krok-za-krokem
Příprava konference k jiné rodině: kdo má být u stolu a kdo ne.
.

# The last days before a case manager leaves.
diary marta.olsakova <<.
# 2022-12-06

## $(whose vlak) hovor 20 min m1 project:krok-za-krokem
Matka ví, že odcházím, a ptala se, jestli nový kolega taky jezdí vlakem.

## $(whose čokoláda) hovor 15 min m1 project:krok-za-krokem
Předání ve středu, přijdou oba kluci.

# 2022-12-15

## práce administration 3 h project:krok-za-krokem
Předání čtyř rodin: listy pro nové kolegy, klíč od skříně, seznam slibů, které visí.
.

diary sona.vranikova <<.
# 2023-06-06

## $(whose plyšák) návštěva 60 min 09:00 c1 m1 project:krok-za-krokem
Předávání proběhlo třikrát bez slova, což je pokrok. Chlapec po návratu usne sám.

## $(whose kufr) návštěva 45 min 14:00 c1 c2 project:krok-za-krokem
Dívka tlumočila už jen jednou, a to nám. Chlapec se letadlu podíval nahoru.

## $(whose aktovka) hovor 20 min m1 project:krok-za-krokem
Vysvědčení bude bez pětek. Na službu pro rodiny se stále čeká, matka už se neptá.

# 2023-06-07

## $(whose dvojka) návštěva 70 min 16:00 c1 m1 m2 project:krok-za-krokem
Otec přinesl žákovskou sám a nic k ní neřekl. Dívka se smála tomu, že má v písance kaňku.

- [ ] Zeptat se poradny na skupinu pro otce @sona.vranikova due:2023-06-16

## $(whose kostky) hovor 25 min m1 project:krok-za-krokem
Chodí podél gauče a řekla „bum“. O logopedii se nikdo neozval.

## práce intervision 1:30 h project:krok-za-krokem
Nad rodinou, kde je ticho horší než křik.
.
case=$(whose dvojka)
aside does 2023-06-15 'skupinu pro otce'

diary lenka.horcickova <<.
# 2023-06-13

## $(whose ponožka) návštěva 50 min 08:30 c1 c2 m2 project:krok-za-krokem
Děti jsou u babičky druhý týden. Matka byla na ambulanci dvakrát, potřetí nepřišla.

## $(whose strom) hovor 15 min m1 project:krok-za-krokem
Nastupuje od července na celý úvazek, děti pojedou s oddílem.

## $(whose vrtule) hovor 10 min m1 project:krok-za-krokem
Vysvědčení se dvěma trojkami, stan je koupený.

# 2023-06-14

## $(whose sova) návštěva 60 min 13:30 c1 m1 Hutňany project:krok-za-krokem
Nakreslil, kdo bydlí v domě, a poprvé tam byl i on.

## $(whose lístek) návštěva 45 min 16:00 c1 project:krok-za-krokem
Prázdniny si naplánovala po dnech. Neděle nechala volné schválně.

## práce case-meeting 45 min project:krok-za-krokem
Příprava červencových setkání.
.

diary ondrej.kminek <<.
# 2023-06-20

## $(whose komín) návštěva 50 min 09:30 m1 project:krok-za-krokem
Poslední splátka odešla v dubnu. Matka se ptala, jestli můžeme přijít i bez důvodu.

## $(whose berle) hovor 20 min c1 project:krok-za-krokem
Na léto má dívka domluvené dva týdny u tety. Noci za ni vezme sousedka.

## $(whose koleje) návštěva 40 min 15:00 c1 m2 project:krok-za-krokem
Šestý den po detoxu. Otec sedí vedle a mlčí tak, že je to slyšet jako podpora.

- [ ] Dílna: zeptat se, jestli místo počká do července @ondrej.kminek due:2023-06-27

# 2023-06-21

## $(whose nádraží) návštěva 45 min 16:00 c1 project:krok-za-krokem
Terapeutka jezdí každé úterý. Dívka má nové klíče a přívěsek, který cinká.

## práce reporting 2 h project:krok-za-krokem
Podklady pro závěrečnou zprávu.
.
case=$(whose koleje)
aside does 2023-06-26 'jestli místo počká'

diary david.jilecek <<.
# 2023-06-21

## $(whose vlak) návštěva 60 min 10:00 c1 m1 project:krok-za-krokem
Zápis do přípravné třídy je hotový. Chlapec má na dveřích kartu „odjezd v 7:40“ a hlídá ji.

## $(whose kalendář) hovor 20 min m2 project:krok-za-krokem
Prázdniny rozdělené na týdny, děti je vybarvily dvěma barvami.

## $(whose čokoláda) návštěva 40 min 15:00 c1 c2 project:krok-za-krokem
Mladší propadá z jednoho předmětu a řekl to dřív, než se někdo zeptal. Opravná zkouška v srpnu.

- [ ] Doučování na opravnou zkoušku @david.jilecek due:2023-07-07

## práce directory 1 h project:krok-za-krokem
Obvolaných šest služeb, které rodiny právě využívají.
.

diary anna.bekova <<.
# 2023-06-26

## $(whose deka) návštěva 60 min 09:00 c1 m1 kc-podhaji project:krok-za-krokem
Tři dny v týdnu ve škole vydržela od května do června. Na vysvědčení půjde.

## $(whose čepička) hovor 15 min m1 project:krok-za-krokem
Spí celou noc, obě děti i matka. Centrum už dochází jen na zavolání.

# 2023-06-27

## $(whose kočárek) návštěva 75 min 10:00 c1 c2 m1 Hutňany project:krok-za-krokem
Škola zkoušky na dálku povolila, první je v srpnu. Holčička chodí a bere věci z poliček.

- [ ] Hlídání na den zkoušky @anna.bekova due:2023-07-31 goal:$(goals "$(whose kočárek)" | head -n 1)

## $(whose autobus) hovor 20 min m1 project:krok-za-krokem
Léky na léto vyzvednuté. Nejmladší hlídá sousedka, za odměnu vajíčka.

## $(whose lampa) návštěva 50 min 15:00 c1 m1 project:krok-za-krokem
Matka bere léky třetí měsíc bez přestávky. Dcera chce v září do školy s internátem a bojí se to doma říct.

## $(whose boty) hovor 15 min m1 project:krok-za-krokem
Řemeslník na koupelnu přijde sedmého července. Nejstarší mu bude pomáhat.

## práce networking 1 h project:krok-za-krokem
S pediatričkou o tom, co bude v nové verzi karty KID.
.
