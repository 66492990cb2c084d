# shellcheck shell=sh disable=SC2154
# The families of February 2022, in the words of build.sh.

# After the father's death. The way to therapy is long; the case changes hands on the way.
family 12 marta.olsakova
opens 2022-02-03 sedlovice --source education --reason bereavement --handle strom \
	--member c1:child:2009:m --member c2:child:2012:f --member m1:caregiver:1982:f:mother \
	--need therapy --need leisure \
	--c1-name 'Mikuláš Meruňka' --c2-name 'Johana Meruňková' --m1-name 'Gita Meruňková' <<'.'
Otec zemřel na podzim na pile. Chlapec mlčí a seká dřevo do tmy, dívka se bojí usnout sama. Matka
funguje „na baterky“, ves jí pomáhá s domem.
.
agrees 2022-02-04 m1 --scope school --scope health --recipient terapie-labin \
	--recipient terapie-vyjezdni --recipient oddil-mokra-podrazka
factors 2022-02-09 c1 'c-mind=2:nemluví, spí tři hodiny' c-school=1 \
	'c-burden=2:zastupuje otce v domě' f-mental=1 e-money=1 e-isolated=1 \
	'e-access=2:terapie nejblíž ve městě, bez spojení' pc-adult=1 pc-joy=1 pc-friend=1 \
	pf-warm=2 pf-change=1 pf-routine=1 pe-kin=2 pe-stable=2
factors 2022-02-09 c2 'c-mind=2:bojí se usnout sama' c-school=0 c-burden=1 f-mental=1 \
	'e-money=2:přišli o výplatu otce' e-isolated=1 \
	'e-access=2:terapie nejblíž ve městě, bez spojení' pc-adult=2 pc-joy=2 pc-friend=2 \
	pf-warm=2 pf-change=1 pf-routine=1 pe-kin=2 pe-stable=2
refers 2022-02-10 therapy terapie-labin --for c1 --for c2 --quoted-wait 60
far=${referral#*/}
follows 2022-03-03 waitlisted
follows 2022-04-14 accepted
follows 2022-05-12 failed:too-far
refers 2022-05-16 therapy terapie-vyjezdni --for c1 --for c2 --after "$far"
follows 2022-05-25 waitlisted
follows 2022-09-07 accepted
follows 2022-09-15 started
for on in 2022-09-15 2022-09-29 2022-10-13 2022-10-27 2022-11-10; do
	notes "$on" therapy 50 '' --for c1 --service terapie-vyjezdni
	notes "$on" therapy 40 '' --for c2 --service terapie-vyjezdni
done
notes 2022-06-22 visit 70 'Strom, který zasadili za tátu, chytil. Chlapec ho zalévá a přitom mluví.'
factors 2022-11-16 c1 c-mind=1 c-school=0 c-burden=1 f-mental=1 e-money=1 e-access=1 pc-adult=2 \
	pc-joy=2 pc-friend=2 pf-warm=2 pf-change=2 pf-routine=2 pe-kin=2 pe-uses=2 pe-stable=2
factors 2022-11-16 c2 c-mind=1 c-school=0 f-mental=1 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
# She was introduced before Christmas, but nobody wrote it down: in January the list of the coordinator said
# that the family's case manager had left.
by lenka.horcickova
at 2023-01-04 case-handover "$case" --to lenka.horcickova --family-told 2022-12-01 --met 2022-12-09
notes 2023-03-15 visit 60 \
	'Chlapec jel na tábor s oddílem, dívka spí sama. Matka poprvé mluvila o práci na celý úvazek.'
factors 2023-05-10 c1 c-mind=1 c-school=0 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-10 c2 c-school=0 e-money=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1

# Three small children at the end of the bus line; help that is too far is no help.
family 13 anna.bekova
signals 2022-02-10 health phone weeks child-health isolation <<'.'
Dva bratři s astmatem nebyli rok na kontrole, léky si rodina nevyzvedla. Matka telefon zvedá, ale
objednané termíny ruší: „není čím přijet“.
.
opens 2022-02-16 vrbnicky --handle autobus \
	--member c1:child:2017:m --member c2:child:2019:m --member c3:child:2021:f \
	--member m1:caregiver:1994:f:mother --member m2:caregiver:1990:m:father \
	--need child-health-care --need accompaniment --need child-care \
	--c1-name 'Vavřinec Rohlíček' --c2-name 'Prokop Rohlíček' --c3-name 'Apolena Rohlíčková' \
	--m1-name 'Leona Rohlíčková' --m2-name 'Přemysl Rohlíček' --doctor 'MUDr. Věra Lípová' <<'.'
Autobus jede dvakrát denně, auto nemají. Otec dělá noční ve skladu. Doma je teplo a čisto, chybí léky,
doprava a kdokoli, kdo by děti hodinu pohlídal.
.
agrees 2022-02-17 m1 --scope health --scope family --recipient sas-most \
	--recipient asistence-dlouhonozka --recipient pediatr-na-terase
factors 2022-02-23 c1 'c-health=2:astma bez léků a kontrol' f-care=1 f-mental=1 e-money=1 \
	'e-isolated=2:dva autobusy denně, žádná rodina' 'e-access=2:lékař a léky jen ve městě' \
	pc-adult=2 pc-joy=1 pf-warm=2 pf-change=1 pf-routine=2 pe-stable=1
factors 2022-02-23 c2 'c-health=2:astma bez léků a kontrol' f-care=1 f-mental=1 e-money=1 \
	'e-isolated=2:dva autobusy denně' 'e-access=2:lékař a léky jen ve městě' pc-adult=2 \
	pf-warm=2 pf-change=1 pf-routine=2 pe-stable=1
factors 2022-02-23 c3 e-money=1 'e-isolated=2:dva autobusy denně' e-access=1 pc-adult=2 pf-warm=2 \
	pf-change=1 pf-routine=2 pe-stable=1
refers 2022-02-24 accompaniment sas-most --for c1 --for c2
follows 2022-03-10 rejected:too-far
sas=${referral#*/}
refers 2022-03-14 accompaniment asistence-dlouhonozka --for c1 --for c2 --after "$sas"
follows 2022-03-21 rejected:not-eligible
refers 2022-03-24 child-health-care pediatr-na-terase --for c1 --for c2 --accompanied \
	-m 'Domluven společný termín a svoz s asistentem prevence.'
follows 2022-03-25 accepted
follows 2022-04-07 started
follows 2022-09-22 completed:helped
plans 2022-03-16 2022-06-15 --agreed m1 --agreed m2 \
	--goal 'Oba chlapci mají inhalátory a plán léčby need:child-health-care item:c-health by:2022-04-30' \
	--goal 'Na kontroly se rodina dostane sama nebo s domluveným svozem need:accompaniment item:e-access by:2022-06-15' \
	--goal 'Dvakrát měsíčně někdo pohlídá nejmladší need:child-care item:e-isolated by:2022-06-15' <<'.'
Rodiče chodí na všechno, na co se dá dojet.

- [ ] Svoz s asistentem prevence na první úterý v měsíci @anna.bekova due:2022-03-31 goal:g2
- [ ] Jízdní řády a telefony na jeden list @anna.bekova due:2022-03-25 goal:g2
.
approves 2022-03-21 lenka.horcickova
aside does 2022-03-24 'Jízdní řády'
aside does 2022-03-30 'Svoz s asistentem'
notes 2022-04-07 visit 180 \
	'Cesta k lékaři a zpět, oba mají inhalátory a plán. Matka se naučila měřit dech.'
factors 2022-06-01 c1 c-health=1 e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 pf-warm=2 \
	pf-change=2 pf-routine=2 pe-uses=1 pe-stable=1
plans 2022-06-15 2022-11-09 --agreed m1 --goal g1=yes --goal g2=partly --goal g3=no \
	--goal 'Svoz na kontroly funguje bez připomínání need:accompaniment item:e-access by:2022-10-31 id:g2' \
	--goal 'Někdo pohlídá nejmladší v den kontroly need:child-care item:e-isolated by:2022-10-31 id:g3' </dev/null
approves 2022-06-20 lenka.horcickova
factors 2022-10-19 c1 c-health=1 c-school=0 f-care=1 f-mental=1 e-money=1 e-isolated=1 e-access=1 \
	pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2022-10-19 c2 'c-health=2:dva záchvaty za měsíc' f-care=1 f-mental=1 e-money=1 \
	'e-isolated=2:dva autobusy denně' 'e-access=2:lékař jen ve městě' pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2022-10-19 c3 f-mental=1 e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-03 c1 c-health=1 c-school=0 e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 \
	pc-friend=1 pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-03 c2 c-health=1 e-money=1 e-isolated=1 e-access=1 pc-adult=2 pc-joy=2 pc-friend=1 \
	pf-warm=2 pf-change=2 pf-routine=2 pe-uses=2 pe-stable=1
factors 2023-05-03 c3 e-money=1 e-isolated=1 pc-adult=2 pc-joy=2 pc-friend=1 pf-warm=2 pf-change=2 \
	pf-routine=2 pe-uses=2 pe-stable=1
judges 2022-11-09 g2=yes g3=partly
plans 2022-11-09 2023-05-17 --agreed m1 \
	--goal 'Starší chlapec si sám řekne o inhalátor ve škole need:child-health-care item:c-health by:2023-01-31' \
	--goal 'Sousedka pohlídá nejmladší v den kontroly need:child-care item:e-isolated by:2023-03-31 id:g3' </dev/null
approves 2022-11-14 lenka.horcickova
plans 2023-05-17 2023-11-15 --agreed m1 --goal g3=yes --goal g4=yes \
	--goal 'Na zimní kontroly se dojede, i když autobus nejede need:accompaniment item:e-access by:2023-11-15' </dev/null
approves 2023-05-22 lenka.horcickova
visits 120 2022-03-16 2022-05-11 2022-07-06 2022-09-07 2022-11-09 2023-01-18 2023-03-22 2023-05-17
