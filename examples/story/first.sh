# shellcheck shell=sh disable=SC2154
# The first family, step by step. `at DAY` runs the command behind it as if it were that day and keeps
# what it printed, the name of the new record, in $record.

family 1 anna.bekova

# A teacher calls: she has seen signs. That is a signal, and no case yet. Who called is kept aside, with
# the identities; the store only says from which field it came, and it names nobody.
at 2021-10-11 signal-log --source education --channel phone --time 10:20 --urgency days \
	--reason domestic-violence --reason school-failure \
	--reporter 'Zuzana Knedlíčková' --reporter-contact '+420 555 020 001' -m - <<'.'
Dívka z páté třídy usíná při vyučování a zhoršila se skoro ve všem. V pondělí přišla s modřinou na
předloktí, řekla, že zakopla, a prosila, ať to nikdo nevolá domů. O tátovi mluví tiše. Má mladšího
bratra ve školce, ráno ho tam vodí sama.
.
signal=$record

# The case manager talked to the school: a family's case it is. Members are c1, c2 (children) and m1, m2
# (others); their names go to the identities only, and so do address, telephone, school and doctor.
at 2021-10-14 case-new --signal "$signal" --place kolonka --handle ryba \
	--member c1:child:2011:f --member c2:child:2016:m \
	--member m1:caregiver:1988:f:mother --member m2:caregiver:1984:m:father \
	--need domestic-violence-help --need therapy --need school-support \
	--c1-name 'Veronika Perníčková' --c1-born 2011-05-17 \
	--c2-name 'Šimon Perníček' --c2-born 2016-02-03 \
	--m1-name 'Olga Perníčková' --m2-name 'Zdeněk Perníček' \
	--address 'Švestková 22, Most' --phone '+420 555 020 002' \
	--school 'Základní škola Kolonka' --doctor 'MUDr. Věra Lípová' -m - <<'.'
Rodiče a dvě děti v nájemním bytě. Otec od jara bez práce, pije, večer křičí, nejméně dvakrát matku
uhodil před dětmi. Matka pracuje na směny v prádelně. Dívka vodí bratra do školky, vaří večeře a hlídá,
kdy se otec vrátí. Matka přišla na první schůzku sama a řekla, že už takhle dál nechce.
.
case=$record

# What became of the signal is written down too.
seed=$((seed + 1))

# What changes or is learnt later about a member: one fact at a time.
at 2021-10-14 case-set "$case" m1.legal=true m2.legal=true m2.safe_contact=false

# The mother agrees that the people who help may speak with each other. A referral names its consent.
at 2021-10-15 case-consent "$case" --member m1 --scope school --scope safety --until 2022-12-31 \
	--recipient intervencni-centrum --recipient terapie-zs-kolonka --recipient teacher \
	--kept-at 'listinná složka v kanceláři'
consent=${record#*/}

# The KID card, as the class teacher filled it in on paper. An acute sign would mean: act now.
at 2021-10-15 kid-assess "$case" --card kid-1 --for c1 --assessor-role class-teacher \
	-a 'b-bruise=1:modřina na předloktí, vysvětlení nesedí' -a b-imprint=0 -a b-baby=na \
	-a b-urgent=0 -a b-intimate=unknown -a b-hungry=0 -a b-unkempt=0 -a b-untreated=0 \
	-a h-tells=0 -a 'h-fear=1:prosí, ať se nic neříká doma' -a h-selfharm=0 -a h-sexual=0 \
	-a h-runs=0 -a 'h-withdrawn=2:přestala se hlásit, o přestávkách sedí sama' -a h-rage=0 \
	-a 'h-school=2:usíná, zhoršení o dva stupně' -a p-hits=unknown \
	-a 'p-partner=1:zmínka o křiku' -a p-drunk=1 -a p-alone=1 -a p-refuses=0 -a p-story=0 \
	-a p-cold=0 -a p-crisis=0

# A sign that must be notified: the authority is told the same day, and is asked to say what it does. A
# step behind `aside` is told beside the others: its ids come from seeds of their own.
aside at 2021-10-15 case-notice "$case" --to ospod --feedback-asked -m - <<'.'
Škola viděla u dítěte modřinu, která nesedí s vysvětlením, únavu a strach z toho, že se něco řekne doma.
Rodina o pomoc stojí, první návštěva je v úterý.
.
notice=${record#*/}
aside at 2021-11-05 case-notice "$case" --answered "$notice"

# A home visit: what the card of risk and protective factors needs to know. Therapy, calls and visits
# carry their minutes, from which the timesheet and the funder's figures come.
at 2021-10-19 case-note "$case" --kind visit --duration 90 --for c1 --for m1 --time 16:00 \
	--place kolonka -m - <<'.'
Byt čistý, děti mají své místo. Matka popsala dva incidenty, při druhém děti stály ve dveřích. Dívka
ukázala sešit s rybami, které kreslí: „Ty nemusí mluvit.“ Přeje si, aby máma nebrečela a aby mohla
chodit na plavání. Domluven bezpečnostní plán: soused odnaproti, zabalený batoh, linka 158.
.
at 2021-10-20 kid-assess "$case" --card situace-1 --for c1 --informant mother \
	--informant class-teacher -a c-health=0 \
	-a 'c-mind=2:špatně spí, lekavá, nechce být večer doma' -a c-harm=0 -a c-school=1 \
	-a 'c-burden=2:vodí bratra, vaří, utěšuje matku' -a c-risky=0 \
	-a 'f-violence=2:poslední incident před týdnem, otec bydlí doma' -a f-care=0 -a f-mental=0 \
	-a 'f-addiction=2:otec pije denně' -a f-dispute=0 -a f-before=0 -a f-denies=0 \
	-a e-housing=1 -a e-money=1 -a e-isolated=0 -a e-access=0 -a pc-adult=1 -a pc-joy=2 \
	-a pc-friend=1 -a pf-warm=2 -a pf-change=2 -a pf-routine=1 -a pe-kin=1 -a pe-uses=1 \
	-a pe-stable=0

# Violence that goes on is acute whatever the points say. The authority is told the same day; what is
# known by then is a notice of its own.
aside at 2021-10-20 case-notice "$case" --to ospod -m - <<'.'
Násilí mezi rodiči trvá, poslední incident před týdnem, otec bydlí doma. Matka s dětmi je dnes odpoledne
v intervenčním centru, k odchodu je připravená.
.

# And the same day: the intervention centre. The referral is followed by what happened: accepted, started,
# and how it ended.
at 2021-10-20 refer "$case" --need domestic-violence-help --to intervencni-centrum --for m1 \
	--for c1 --for c2 --consent "$consent" --accompanied \
	-m 'Doprovod hned odpoledne, matka nechce jít sama.'
referral=$record
at 2021-10-20 refer --update "$referral" accepted
at 2021-10-21 refer --update "$referral" started
at 2022-02-24 refer --update "$referral" completed:helped

# Which services fit, best first, and why? The list is for people; the choice is theirs. Therapy at the
# school is nearest and has somebody on its list; it takes the girl five weeks later.
at 2021-10-22 refer "$case" --need therapy --for c1
at 2021-10-22 refer "$case" --need therapy --to terapie-zs-kolonka --for c1 --consent "$consent" \
	--quoted-wait 30
referral=$record
at 2021-10-26 refer --update "$referral" waitlisted
at 2021-11-24 refer --update "$referral" accepted
at 2021-11-30 refer --update "$referral" started
at 2022-09-27 refer --update "$referral" completed:helped

# The plan: what will be different, so that everybody can tell, which need that answers, and by when. The
# mother agreed; a task in it serves a goal. Another person of the team looks at it and approves.
aside at 2021-10-25 case-plan "$case" --review 2022-01-20 --agreed m1 \
	--goal 'Děti nezažijí doma násilí need:domestic-violence-help item:f-violence by:2021-12-31' \
	--goal 'Dívka spí celou noc a nehlídá, kdo se kdy vrátí need:therapy item:c-mind by:2022-04-30' \
	--goal 'Dívka má ve škole za kým jít a stíhá učení need:school-support item:c-school by:2022-01-31' -m - <<'.'
Matka chce, aby děti mohly být doma bez strachu, i kdyby to znamenalo jiný byt. Dívka vzkázala, že chce
plavat. Co komu vadí a co kdo udělá, ví i babička.

- [ ] Zabalený batoh a kopie dokladů u souseda @role:mother due:2021-10-29 goal:g1
.
plan=${record#*/}
aside at 2021-10-27 case-plan "$case" --approve "$plan" --by ondrej.kminek
task=$(task-list --case "$case" | grep 'Zabalený batoh' | cut -f 1)
aside at 2021-10-28 task-done "$task"

# All at one table. Minutes are a Markdown file in anybody's editor; filing them gives each task an id.
at 2021-11-04 meeting-log --case "$case" - <<'.'
---
kind: case-meeting
time: "14:00-15:30"
place: zs-kolonka
facilitator: anna.bekova
minute-taker: eva.kopretinova
present:
  - anna.bekova
  - eva.kopretinova
  - zdenka.pomnenkova part
  - gabriela.modrinova
  - role:mother
child-heard: "yes"
safety:
  - mother-1 5
  - class-teacher-1 4
  - ospod-worker-1 4
  - social-worker-1 6
next: 2022-01-20
duration: 90
---
Otec byl 22. října vykázán z bytu, běží lhůta pro předběžné opatření. Dívka předala po třídní učitelce
vzkaz: chce vědět, kdy a kde tátu uvidí, a nechce být u toho, když ho potká máma.

## Co funguje

Matka dodržuje bezpečnostní plán. Babička bere děti každou sobotu.

## Co je potřeba

- [ ] Návrh na předběžné opatření s právní poradnou @gabriela.modrinova due:2021-11-08
- [ ] Ranní doprovod bratra do školky přebírá babička @role:grandmother due:2021-11-08
- [ ] Klidné místo a dospělý ve škole, za kterým může kdykoli přijít @eva.kopretinova due:2021-11-12
- [ ] Asistovaný kontakt s otcem: domluvit podmínky @zdenka.pomnenkova due:2021-12-10
- [ ] Doučování matematiky @anna.bekova due:2021-11-30
.

# Tasks are closed by their ids. Here they are found by words of theirs among the case's open tasks.
task=$(task-list --case "$case" | grep 'předběžné opatření' | cut -f 1)
at 2021-11-05 task-done "$task"
task=$(task-list --case "$case" | grep 'Ranní doprovod' | cut -f 1)
at 2021-11-09 task-done "$task"
task=$(task-list --case "$case" | grep 'Klidné místo' | cut -f 1)
at 2021-11-12 task-done "$task"
task=$(task-list --case "$case" | grep 'Doučování' | cut -f 1)
at 2021-11-30 task-done --due 2022-01-15 "$task"
moved=$task
task=$(task-list --case "$case" | grep 'Asistovaný kontakt' | cut -f 1)
at 2021-12-20 task-done "$task"
at 2022-01-11 task-done "$moved"

# Tutoring is free at the girl's own school.
at 2022-01-11 refer "$case" --need tutoring --to doucovani-kolonka --for c1 --consent "$consent"
referral=$record
at 2022-01-13 refer --update "$referral" accepted
at 2022-01-18 refer --update "$referral" started
at 2022-06-28 refer --update "$referral" completed:helped

# Three months later: the same card again, and a review. What is not known is said to be unknown.
at 2022-01-19 kid-assess "$case" --card situace-1 --for c1 --informant mother --informant child \
	-a c-health=0 -a 'c-mind=1:spí lépe, leká se bouchnutí dveří' -a c-harm=0 -a c-school=1 \
	-a c-burden=1 -a c-risky=0 -a 'f-violence=1:otec dvakrát čekal před domem' -a f-care=0 \
	-a f-mental=0 -a f-addiction=unknown -a f-dispute=1 -a f-before=0 -a f-denies=0 \
	-a e-housing=1 -a e-money=1 -a e-isolated=0 -a e-access=0 -a pc-adult=2 -a pc-joy=2 \
	-a pc-friend=1 -a pf-warm=2 -a pf-change=2 -a pf-routine=2 -a pe-kin=2 -a pe-uses=2 \
	-a pe-stable=0
at 2022-01-20 meeting-log --case "$case" - <<'.'
---
kind: review
time: "14:00-15:00"
place: zs-kolonka
facilitator: anna.bekova
present:
  - anna.bekova
  - eva.kopretinova
  - klara.jasminova part
  - zdenka.pomnenkova
  - role:mother
child-heard: "yes"
safety:
  - mother-1 7
  - class-teacher-1 7
  - ospod-worker-1 6
next: 2022-05-12
project: krok-za-krokem
duration: 60
---
Otec dodržuje předběžné opatření od Vánoc, děti vídá jednou za čtrnáct dní v centru. Dívka spí lépe a
přestala hlídat večerní příchody. Matka hledá levnější byt.

- [ ] Žádost o městský byt, příloha od případové manažerky @simona.kaminkova due:2022-02-28
- [ ] Plavání: příspěvek od oddílu @anna.bekova due:2022-02-15
.

# At the review the goals are judged. One that is met is done with; those that are not come along into a
# new plan under their own ids, here in other words and with more time.
plans 2022-01-20 2022-05-12 --agreed m1 \
	--goal g1=yes --goal g2=partly --goal g3=partly \
	--goal 'Dívka spí celou noc i po setkání s otcem need:therapy item:c-mind by:2022-06-30 id:g2' \
	--goal 'Dívka dožene matematiku, doučuje se ve škole need:tutoring item:c-school by:2022-06-30 id:g3' <<'.'
Strach už není každý večer. Nejtěžší jsou neděle, kdy se děti vracejí od otce.
.
aside at 2022-01-24 case-plan "$case" --approve "$plan" --by ondrej.kminek
task=$(task-list --case "$case" | grep 'Plavání' | cut -f 1)
at 2022-02-10 task-done "$task"
task=$(task-list --case "$case" | grep 'městský byt' | cut -f 1)
at 2022-03-21 task-done "$task"

at 2022-05-11 case-note "$case" --kind visit --duration 60 --for c1 --for c2 --for m1 \
	--project krok-za-krokem -m \
	'Nový byt v téže ulici. Dívka má vlastní stůl, bratr přestal kousat děti ve školce.'
plans 2022-05-12 2022-09-20 --agreed m1 --agreed c1 \
	--goal g2=partly --goal g3=yes \
	--goal 'Dívka chodí každý týden plavat need:leisure by:2022-09-15' </dev/null
aside at 2022-05-16 case-plan "$case" --approve "$plan" --by lenka.horcickova
at 2022-09-20 kid-assess "$case" --card situace-1 --for c1 --informant mother -a c-health=0 \
	-a c-mind=1 -a c-harm=0 -a c-school=0 -a c-burden=0 -a c-risky=0 -a f-violence=0 \
	-a f-care=0 -a f-mental=0 -a 'f-addiction=1:otec se léčí, třetí měsíc nepije' \
	-a f-dispute=0 -a f-before=0 -a f-denies=0 -a e-housing=0 -a e-money=1 -a e-isolated=0 \
	-a e-access=0 -a pc-adult=2 -a pc-joy=2 -a pc-friend=2 -a pf-warm=2 -a pf-change=2 \
	-a pf-routine=2 -a pe-kin=2 -a pe-uses=2 -a pe-stable=1

judges 2022-09-20 g2=yes g4=yes

# The last consent ran until the end of the year; the goals are met before.
at 2022-12-16 case-close "$case" --reason goals-met --outcome improved \
	--anyway 'Známky ze školní karty vyvrátila pozdější zjištění doma; mladší dítě se samostatně nevyhodnocovalo.' -m - <<'.'
Matka s dětmi bydlí rok bez násilí, otec se léčí a děti vídá podle dohody. Dívka plave, škola ví, na
koho se obrátit. Kdyby se něco změnilo, matka má číslo do intervenčního centra i na případovou manažerku.
.
