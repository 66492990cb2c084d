# shellcheck shell=sh disable=SC2154
# What people did for no one family.

story 'work outside cases' 70 anna.bekova

# works DAY PERSON ACTIVITY MINUTES TEXT: what a person did for no one family.
works() {
	# shellcheck disable=SC2046 # words
	at "$1" case-note --work --by "$2" --activity "$3" --duration "$4" -m "$5" $(funded "$1")
}
works 2021-09-22 anna.bekova methodology 180 'Metodika vedení spisu, první verze.'
works 2021-10-06 anna.bekova training-given 240 'Školení ke kartě KID.'
works 2022-01-12 lenka.horcickova platform-meeting 180 'Setkání platformy.'
works 2022-02-08 ondrej.kminek networking 90 'Návštěva krizového centra, domluvena přímá linka.'
works 2022-03-15 marta.olsakova directory 120 'Ověření šestnácti služeb v adresáři po telefonu.'
works 2022-04-06 anna.bekova supervision 120 'Supervize týmu.'
works 2022-05-11 sona.vranikova platform-meeting 210 'Setkání platformy.'
works 2022-06-21 lenka.horcickova intervision 90 'Intervize nad rodinou s pěti odborníky.'
works 2022-07-07 ondrej.kminek reporting 240 'Pololetní zpráva poskytovateli dotace.'
works 2022-09-08 marta.olsakova directory 150 'Ověření služeb před novým školním rokem.'
works 2022-09-14 anna.bekova platform-meeting 240 'Příprava a vedení setkání platformy.'
works 2022-10-12 sona.vranikova supervision 120 'Supervize týmu.'
works 2022-10-27 anna.bekova consultation 45 'Konzultace pro školu mimo kraj.'
works 2022-11-02 anna.bekova training-given 360 'Školení: jak mluvit s dítětem, které něco řeklo.'
works 2022-11-03 david.jilecek training-received 360 'Zaškolení nového kolegy.'
works 2022-11-24 ondrej.kminek networking 60 'Schůzka s bytovým odborem o krizových bytech.'
works 2022-12-07 david.jilecek platform-meeting 150 'Setkání platformy.'
works 2022-12-20 lenka.horcickova administration 180 'Uzavření roku ve spisech.'
works 2023-01-10 ondrej.kminek reporting 300 'Roční zpráva poskytovateli dotace.'
works 2023-03-22 lenka.horcickova awareness 300 'Burza služeb.'
works 2023-04-19 anna.bekova platform-meeting 240 'Příprava a vedení setkání platformy.'
works 2023-05-10 sona.vranikova supervision 120 'Supervize týmu.'
works 2023-06-06 david.jilecek directory 90 'Ověření služeb před prázdninami.'
