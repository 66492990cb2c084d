# shellcheck shell=sh disable=SC2154
# What people found out about the services: places that are free, and how good the help was.

story 'the services' 80 anna.bekova

# A registered capacity says nothing about a free place. So whoever asks writes down what was said, on
# the day it was said: DAY|PERSON|SERVICE|STATE|FREE|WAIT IN DAYS|NOTE. The newest day counts, and of
# several answers of one day the most cautious.
asked() {
	while IFS='|' read -r on person service state free wait note; do
		set -- service-note "$service" --by "$person" --state "$state"
		[ -z "$free" ] || set -- "$@" --free "$free"
		[ -z "$wait" ] || set -- "$@" --wait-days "$wait"
		[ -z "$note" ] || set -- "$@" -m "$note"
		at "$on" "$@" </dev/null
	done
}
asked <<'.'
2021-10-15|anna.bekova|terapie-labin|waitlist||120|první termín v únoru
2021-10-20|anna.bekova|intervencni-centrum|capacity|||přijmou ještě dnes
2021-10-22|anna.bekova|terapie-zs-kolonka|waitlist||30|
2021-10-25|ondrej.kminek|dluhova-poradna-cisty-stul|capacity|3||
2021-11-01|ondrej.kminek|sas-most|waitlist||60|
2021-12-07|marta.olsakova|rana-pece-houpavka|waitlist||90|
2022-01-13|lenka.horcickova|adiktologie-krok-stranou|capacity|2||
2022-02-10|marta.olsakova|terapie-labin|waitlist||60|
2022-02-24|anna.bekova|sas-most|no-capacity|||do jara nikoho neberou
2022-03-15|marta.olsakova|asistence-dlouhonozka|no-capacity|||
2022-03-15|marta.olsakova|odlehceni-dlouhonozka|waitlist||60|
2022-03-15|marta.olsakova|hernicka-visnovka|no-capacity|||od června zavřeno
2022-04-25|lenka.horcickova|bydleni-s-klicem|waitlist||30|
2022-05-12|sona.vranikova|terapie-zs-kolonka|waitlist||90|nová místa po prázdninách
2022-05-26|ondrej.kminek|poradna-krizovatka|waitlist||45|
2022-06-20|sona.vranikova|terapie-kc-podhaji|capacity|2||
2022-07-07|sona.vranikova|azylovy-dum-jerabina|capacity|1||
2022-08-24|anna.bekova|detska-psychiatrie-labin|waitlist||120|akutní přednostně
2022-09-08|marta.olsakova|ppp-visnovka|waitlist||60|
2022-09-08|marta.olsakova|terapie-kc-podhaji|capacity|1||
2022-09-08|marta.olsakova|terapie-vyjezdni|waitlist||21|
2022-09-08|marta.olsakova|kurz-rodice-spolu|capacity|4||začíná 22. září
2022-09-13|lenka.horcickova|detska-skupina-rybnicek|no-capacity|||
2022-09-14|nikola.slavikova|sas-most|waitlist||60|
2022-09-14|nikola.slavikova|sas-vysypna|capacity|2||
2022-09-19|sona.vranikova|doucovani-v-rodinach|no-capacity|||hledáme dobrovolníky
2022-10-11|ondrej.kminek|terapie-kc-podhaji|capacity|1||
2022-10-11|lenka.horcickova|terapie-kc-podhaji|waitlist||14|
2022-10-20|anna.bekova|cdz-vysypna|capacity|||k novorozenci vyjedou hned
2022-11-14|david.jilecek|pediatr-novy-lom|capacity|5||
2022-11-25|lenka.horcickova|klinicka-psychologie-vres|waitlist||45|
2022-12-06|david.jilecek|terapie-kc-podhaji|waitlist||60|
2022-12-09|sona.vranikova|rana-pece-houpavka|waitlist||60|
2022-12-12|ondrej.kminek|nzdm-vorar|capacity|6||
2022-12-14|nikola.slavikova|sas-most|waitlist||90|
2023-01-23|david.jilecek|terapie-labin|waitlist||45|
2023-03-22|renata.kulickova|rodinne-centrum-kvicalka|capacity|4||
2023-03-22|nikola.slavikova|sas-most|waitlist||30|
2023-05-09|anna.bekova|bydleni-s-klicem|capacity|1||
2023-05-16|lenka.horcickova|nzdm-kolonka|capacity|8||
2023-05-17|sona.vranikova|dluhova-poradna-cisty-stul|additional-assessment|||přinést všechny dopisy
2023-06-06|david.jilecek|terapie-labin|waitlist||30|
2023-06-06|david.jilecek|terapie-vyjezdni|waitlist||21|
2023-06-06|david.jilecek|detska-psychiatrie-labin|waitlist||90|
2023-06-06|david.jilecek|klinicka-psychologie-vres|capacity|1||
2023-06-13|anna.bekova|terapie-zs-kolonka|capacity|2||od září
2023-06-13|lenka.horcickova|terapie-zs-kolonka|waitlist||75|od září, dvě děti před námi
2023-06-14|sona.vranikova|poradna-krizovatka|waitlist||28|
2023-06-20|anna.bekova|terapie-kc-podhaji|capacity|1||
2023-06-20|anna.bekova|intervencni-centrum|capacity|||
2023-06-21|nikola.slavikova|sas-most|no-capacity|||přijímají od října
.
# A day on the telephone before the holidays: services that families use just now.
aside asked <<'.'
2023-06-21|david.jilecek|spc-u-rybnicku|waitlist||75|od září
2023-06-21|david.jilecek|odlehceni-dlouhonozka|waitlist||40|
2023-06-21|david.jilecek|spizirna-severu|capacity|||výdej i o prázdninách
2023-06-21|david.jilecek|logopedie-na-terase|waitlist||120|až po prázdninách
2023-06-21|david.jilecek|pravni-poradna-paragraf-a-pul|waitlist||14|
2023-06-21|david.jilecek|kontaktni-centrum-krok|capacity|||
2023-06-22|anna.bekova|cdz-vysypna|waitlist||21|
2023-06-22|anna.bekova|ppp-visnovka|waitlist||60|v červenci zavřeno
.

# What the team thinks of a service, each person for itself: DAY|PERSON|SERVICE|QUALITY|EFFECTIVENESS|NOTE.
# It is shown from three raters on, and stays in the team's ring.
while IFS='|' read -r on person service quality effectiveness note; do
	set --
	[ -z "$quality" ] || set -- "$@" --quality "$quality"
	[ -z "$effectiveness" ] || set -- "$@" --effectiveness "$effectiveness"
	[ -z "$note" ] || set -- "$@" -m "$note"
	at "$on" service-note "$service" --by "$person" "$@" </dev/null
done <<'.'
2022-03-01|anna.bekova|intervencni-centrum|excellent|excellent|
2022-03-01|ondrej.kminek|intervencni-centrum|excellent|good|
2022-03-01|lenka.horcickova|intervencni-centrum|good|good|
2022-06-20|sona.vranikova|intervencni-centrum|excellent|excellent|přijeli na školu
2022-06-20|marta.olsakova|terapie-zs-kolonka|excellent|good|
2022-06-20|anna.bekova|terapie-zs-kolonka|excellent|excellent|
2022-06-20|sona.vranikova|terapie-zs-kolonka|good|good|
2022-06-20|anna.bekova|sas-most|good|good|
2022-06-20|ondrej.kminek|sas-most|good|fair|dlouhé čekání
2022-06-20|lenka.horcickova|sas-most|good|good|
2022-10-03|lenka.horcickova|terapie-labin|good|good|
2022-10-03|ondrej.kminek|terapie-labin|excellent|good|
2022-10-03|marta.olsakova|terapie-labin|excellent|fair|daleko
2022-10-03|anna.bekova|terapie-kc-podhaji|good|good|
2022-10-03|sona.vranikova|terapie-kc-podhaji|excellent|good|
2022-11-22|ondrej.kminek|dluhova-poradna-cisty-stul|excellent|good|
2022-11-22|sona.vranikova|dluhova-poradna-cisty-stul|good|good|
2022-11-22|lenka.horcickova|dluhova-poradna-cisty-stul|good|excellent|
2022-12-13|anna.bekova|ppp-visnovka|good|fair|
2022-12-13|lenka.horcickova|ppp-visnovka|fair|fair|závěry přišly pozdě
2023-02-15|david.jilecek|terapie-kc-podhaji|excellent|excellent|
2023-02-15|david.jilecek|intervencni-centrum|excellent|good|
2023-05-17|anna.bekova|ppp-visnovka|good|good|nová metodička
2023-05-17|ondrej.kminek|detska-psychiatrie-labin|excellent|good|
2023-05-17|anna.bekova|detska-psychiatrie-labin|good|good|
2023-05-17|lenka.horcickova|detska-psychiatrie-labin|good|excellent|
2023-06-21|lenka.horcickova|sas-most|fair|good|čekání se prodlužuje
.
