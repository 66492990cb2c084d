#!/bin/sh
# service-import: the open data of the Czech register of social services, whose shape is the documented
# one; all of what stands in it here is invented.
. "${0%/*}/lib.sh"
. "$TOP/tests/family.sh"
cp "$TOP"/examples/seed/vocabulary/*.csv vocabulary/
git add . && git commit -q -m Vocabulary
register=$SCRATCH/register
mkdir "$register"

# register <POLOZKY: the file with these services.
register() {
	printf '\357\273\277{"verze": 1, "polozky": [\n' >"$register/rpss.json"
	cat >>"$register/rpss.json"
	printf ']}\n' >>"$register/rpss.json"
}

# imports NAME READ NEW CHANGED UNCHANGED GONE REFUSED [ARGUMENT...]: these counts, which add up.
imports() {
	name=$1
	[ "$2" -eq $(($3 + $4 + $5 + $7)) ] || bail "$name: $*"
	printf '%s\t%s\n' read "$2" new "$3" changed "$4" unchanged "$5" gone "$6" refused "$7" >"$SCRATCH/.counts"
	shift 7
	run service-import "$@"
	expect_status 0
	grep -v '^unknown-status' "$out" | cmp -s "$SCRATCH/.counts" - || trouble "other counts"
	result "$name" service-import "$@"
}

# says NAME <PATTERNS: the last import said each of them, a line, on standard error.
says() {
	while read -r pattern; do
		grep -Eq -e "$pattern" "$err" || trouble "nothing said matches $pattern"
	done
	result "$1"
}

# rows FILE: the rows of a store's table that the register made, without what they remember.
rows() { grep -h '^rpss-' "$@" | sed 's/,a[^,]*$//'; }

first() {
	cat <<'.'
{"portalId": 11, "id": "a-1", "identifikator": "1000001",
 "datumPoskytovaniOd": "2010-01-01", "datumPoskytovaniDo": null,
 "druhSocialniSluzby": {"id": "DruhSocialniSluzby/3862"},
 "poskytovatel": {"ico": "00000001", "nazev": "Spolek Vrba, z. s.", "adresa": {"ulice": {"nazev": "Ústřední"}},
  "statutarniOrgany": [{"jmeno": "Karel", "prijmeni": "Statutární", "titulPred": "Ing."}],
  "emaily": [{"email": "spolek@example.org", "poznamka": null}], "telefony": null,
  "weby": [{"web": "https://vrba.example.org", "poznamka": null}]},
 "emaily": [{"email": "sas@example.org", "poznamka": "pro rodiny"}, {"email": "druhy@example.org"}],
 "telefony": [{"telefon": "476 006 001", "poznamka": "mobil"}], "faxy": [], "weby": [],
 "ciloveSkupiny": [{"cilovaSkupina": {"id": "CilovaSkupinaOsoby/8"}}, {"cilovaSkupina": {"id": "CilovaSkupinaOsoby/9"}},
  {"cilovaSkupina": {"id": "CilovaSkupinaOsoby/77"}}],
 "vekoveSkupiny": [{"vekovaSkupina": {"id": "VekovaSkupinaOsoby/3"}}, {"vekovaSkupina": {"id": "VekovaSkupinaOsoby/2"}}],
 "formy": [
  {"forma": {"id": "FormaSocialniSluzby/ter"}, "kapacity": [{"pocet": 20, "popis": "od roku 2016", "typ": {"id": "TypKapacitySocialniSluzby/klient"}}]},
  {"forma": {"id": "FormaSocialniSluzby/amb"}, "kapacity": [{"pocet": 12, "typ": {"id": "TypKapacitySocialniSluzby/klient"}},
   {"pocet": 900, "typ": {"id": "TypKapacitySocialniSluzby/kontakt"}}]}],
 "zarizeni": [
  {"nazev": "SAS na náměstí", "vedouci": "Jana Vedoucí", "poskytujeOd": "2010-01-01", "poskytujeDo": null, "utajenaAdresa": false,
   "adresa": {"cisloDomovni": 12, "cisloOrientacni": "3a", "kodAdresnihoMista": 9001, "psc": "43401",
    "obec": {"id": "Obec/567027"}, "castObce": {"id": "CastObce/1"}, "ulice": {"nazev": "Dlouhá"}}},
  {"nazev": "SAS Horní", "utajenaAdresa": false, "adresa": {"cisloDomovni": 7, "kodAdresnihoMista": null, "psc": "43801",
    "obec": {"id": "Obec/566985"}, "castObce": {"id": "CastObce/1"}, "ulice": null}},
  {"nazev": "SAS Stará", "poskytujeDo": "2020-12-31", "adresa": {"cisloDomovni": 1, "kodAdresnihoMista": 9009, "ulice": {"nazev": "Zrušená"}}}],
 "doplnkoveUdaje": {"personalniZajisteni": [{"priloha": {"url": "https://example.org/dokument"}}]}},
{"identifikator": 1000002, "druhSocialniSluzby": {"id": "DruhSocialniSluzby/20", "nazev": "Azylové domy"},
 "poskytovatel": {"nazev": "Charita Most"}, "telefony": [{"telefon": "+420 476 000 002"}],
 "formy": [{"forma": {"id": 3883}, "kapacity": [{"pocet": 18, "typ": {"id": "TypKapacitySocialniSluzby/luzka"}}]}],
 "vekoveSkupiny": [{"vekovaSkupina": {"nazev": "bez omezení věku"}}],
 "zarizeni": [{"nazev": "Dům pro matky", "utajenaAdresa": true,
  "adresa": {"cisloDomovni": 5, "kodAdresnihoMista": 9002, "psc": "43401", "ulice": {"nazev": "Skrytá"}}}]},
.
}

others() {
	cat <<'.'
{"identifikator": "1000003", "druhSocialniSluzby": {"id": "DruhSocialniSluzby/25"}, "poskytovatel": {"nazev": "Klub"},
 "datumPoskytovaniDo": "2021-12-31", "formy": [{"forma": {"id": "FormaSocialniSluzby/xyz"}, "kapacity": [{"pocet": "mnoho"}]}],
 "vekoveSkupiny": [{"vekovaSkupina": {"id": "VekovaSkupinaOsoby/3"}}, {"vekovaSkupina": {"nazev": "podle dohody"}}],
 "zarizeni": [{"nazev": "Klub Kotva", "adresa": {"cisloDomovni": 5, "kodAdresnihoMista": 9002, "psc": "43401", "ulice": {"nazev": "Skrytá"}}}]},
{"identifikator": "1000001", "poskytovatel": {"nazev": "Podruhé"}},
{"druhSocialniSluzby": {"id": "DruhSocialniSluzby/3859"}, "poskytovatel": {"nazev": "Bez čísla"}},
{"identifikator": "7103192745", "poskytovatel": {"nazev": "Číslo"}},
"nic",
{"sluzba": {"identifikator": "1000004", "druhSocialniSluzbyId": 3847, "datumPoskytovaniOd": "2030-01-01",
  "formySocialniSluzby": [{"formaId": 3882}, {"formaId": 3884}],
  "sluzbyVZarizeni": [{"nazevZarizeni": "Domov seniorů", "utajenaAdresa": 0}]},
 "poskytovatel": {"nazevPoskytovatele": "Město", "osobaPoskytovatele": {"jmeno": "Petr", "prijmeni": "Osoba"}}}
.
}

cat >"$register/obce.json" <<'.'
{"polozky": [{"id": "Obec/567027", "nazev": {"cs": "Most", "en": "x"}}, {"id": "Obec/566985", "nazev": "Horní"}]}
.
echo '{"polozky": [{"id": "CastObce/1", "nazev": {"cs": "Dolní Ves"}}]}' >"$register/casti-obci.json"
cat >"$register/cilove-skupiny-osoby.json" <<'.'
{"polozky": [{"id": "CilovaSkupinaOsoby/8", "nazev": {"cs": "rodiny s dítětem/dětmi"}},
 {"id": "CilovaSkupinaOsoby/9", "nazev": {"cs": "oběti domácího násilí"}}]}
.
cat >"$register/vekove-skupiny-osoby.json" <<'.'
{"polozky": [{"id": "VekovaSkupinaOsoby/2", "nazev": {"cs": "děti předškolního věku (1 - 6 let)"}},
 {"id": "VekovaSkupinaOsoby/3", "nazev": {"cs": "mladší děti (7 – 10 let)"}}]}
.
{ first && others; } | register
imports 'the register comes in' 8 4 0 0 0 4 --source=rpss --report "$SCRATCH/unused.csv" "$register"
says 'and says what it left out' <<'.'
^service-import: note: services read: 8 \(new 4, changed 0, unchanged 0, refused 4\); gone and made inactive: 0$
rpss.json:12:28: warning: nothing here tells the name of 'CilovaSkupinaOsoby/77' \(cilove-skupiny-osoby.json
rpss.json:30:25: note: the facility's address is secret
rpss.json:32:59: warning: 'DruhSocialniSluzby/25' is no kind of service that is known
rpss.json:33:65: warning: 'FormaSocialniSluzby/xyz' is no form of service
rpss.json:33:116: warning: 'mnoho' is no number of places
rpss.json:34:99: warning: 'podle dohody' is no group of ages
rpss.json:36:1: warning: the id '1000001' stands in line 2 already
rpss.json:37:1: warning: a service without an id
rpss.json:38:1: warning: the service's id looks like a birth number
rpss.json:39:1: warning: a service without an id
.
# The ages of the first are those of its two groups, its capacity the greater of the two forms.
check_same 'services, mapped' rows services.csv <<'.'
rpss-1000001,SAS na náměstí,"Spolek Vrba, z. s.",sas,outpatient;outreach,domestic-violence-help;parenting-support,1,10,rpss-9001;rpss-1000001-sas-horni,,20,active,https://vrba.example.org,sas@example.org,+420 476 006 001,,,rpss,1000001,,,,,,,,,
rpss-1000002,Dům pro matky,Charita Most,shelter,residential,housing,,,,,18,active,,,+420 476 000 002,,,rpss,1000002,,,,,,,,,
rpss-1000003,Klub Kotva,Klub,,,,,,,,,inactive,,,,,,rpss,1000003,,,,,,,,,
rpss-1000004,Domov seniorů,Město,other,outpatient;outreach,,,,,,,inactive,,,,,,rpss,1000004,,,,,,,,,
.
check_same 'places of facilities, but for a secret one' rows places.csv <<'.'
rpss-1000001-sas-horni,SAS Horní,"Dolní Ves 7, 43801 Horní",site,,,,rpss,1000001/SAS Horní
rpss-9001,SAS na náměstí,"Dlouhá 12/3a, 43401 Most",site,,,,rpss,9001
.
check 'the store is fine' store-check
check_no_match 'nobody who acts for a provider, no secret address, is in the store or the report' \
	'Statutární|Karel|Vedoucí|Osoba|Skrytá|9002|Ústřední|7103192745' cat services.csv places.csv "$SCRATCH/unused.csv"
check_same 'the report names the rest' sh -c "sed 's,^[^,]*/,,' '$SCRATCH/unused.csv' | grep ',\\(unused\\|unit\\|no-.*\\|ended\\|secret\\)$' |
	sed -n 1,19p" <<'.'
rpss.json,9,emaily[].email,druhy@example.org,unused
rpss.json,2,portalId,11,unused
rpss.json,2,id,a-1,unused
rpss.json,7,poskytovatel.emaily[].email,spolek@example.org,unused
rpss.json,11,ciloveSkupiny[].cilovaSkupina.id,CilovaSkupinaOsoby/8,no-need
rpss.json,12,ciloveSkupiny[].cilovaSkupina.id,CilovaSkupinaOsoby/77,no-name
rpss.json,16,formy[].kapacity[].pocet,12,unused
rpss.json,16,formy[].kapacity[].typ.id,TypKapacitySocialniSluzby/klient,unused
rpss.json,17,formy[].kapacity[].pocet,900,unit
rpss.json,17,formy[].kapacity[].typ.id,TypKapacitySocialniSluzby/kontakt,unit
rpss.json,21,zarizeni[].adresa.castObce.id,CastObce/1,unused
rpss.json,24,zarizeni[].nazev,SAS Stará,ended
rpss.json,24,zarizeni[].adresa.cisloDomovni,1,ended
rpss.json,24,zarizeni[].adresa.kodAdresnihoMista,9009,ended
rpss.json,24,zarizeni[].adresa.ulice.nazev,Zrušená,ended
rpss.json,31,zarizeni[].adresa.cisloDomovni,,secret
rpss.json,31,zarizeni[].adresa.kodAdresnihoMista,,secret
rpss.json,31,zarizeni[].adresa.psc,,secret
rpss.json,31,zarizeni[].adresa.ulice.nazev,,secret
.
check_match 'what is never read is named without its values' \
	'rpss.json,6,poskytovatel.statutarniOrgany\[\].prijmeni,,not-read' cat "$SCRATCH/unused.csv"
git add . && git commit -q -m Import

imports 'again' 8 0 0 4 0 4 "$register/rpss.json"
check_same 'and nothing has changed' git status --short </dev/null
SPIS_TODAY=2022-10-01
imports 'on another day' 8 0 0 4 0 4 --source=rpss "$register"
check_same 'nothing has, either' git status --short </dev/null

# What people know of a service stays; what the register changes follows it.
sed -i 's/^\(rpss-1000001,.*,\)20,active/\125,active/; s/^\(rpss-1000002,.*housing\)/\1;therapy/' services.csv
git commit -q -a -m Ours
first | sed 's/"pocet": 20/"pocet": 30/; s/"pocet": 18/"pocet": 16/; s/Charita Most/Charita/; $s/},$/}/' | register
imports 'two have changed, and two that had ended are gone' 2 0 2 0 0 0 "$register/rpss.json"
says 'a capacity that a person wrote stays, and they hear of it' <<'.'
warning: capacity_max is kept as a person wrote it \(the directory now says '30'\)
.
check_match 'as do needs' '^rpss-1000002,Dům pro matky,Charita,shelter,residential,housing;therapy,.*,16,active' cat services.csv
{
	first | sed '/^{"identifikator": 1000002/,$d'
	echo '{"portalId": null}'
} | register
imports 'what has lost its id is not taken for gone' 2 0 1 0 0 1 "$register/rpss.json"
first | sed '/^{"identifikator": 1000002/,$d' | sed '$s/},$/}/' | register
imports 'one is gone' 1 0 0 1 1 0 "$register/rpss.json"
check_match 'and inactive' '^rpss-1000002,.*,inactive,' cat services.csv

# A platform's own kinds.
git reset -q --hard && git checkout -q HEAD~2 -- . && rm services.csv places.csv
git checkout -q "$(git rev-list --max-parents=0 HEAD)" -- services.csv places.csv
sed -i '/^shelter,/d' vocabulary/service-kinds.csv
{ first && others; } | register
check_told 'a kind that the vocabulary does not have' \
	"'DruhSocialniSluzby/20' would be 'shelter', which vocabulary/service-kinds.csv does not have" \
	service-import "$register/rpss.json"
check_match 'is left empty' '^rpss-1000002,Dům pro matky,Charita Most,,residential' cat services.csv
git reset -q --hard

# However a secret is marked, it is kept.
register <<'.'
{"identifikator": "1", "zarizeni": [{"nazev": "A", "adresa": {"utajeni": "ano", "kodAdresnihoMista": 1, "ulice": {"nazev": "Skrytá"}}}]},
{"identifikator": "2", "utajenaAdresa": 1, "zarizeni": [{"nazev": "B", "adresa": {"kodAdresnihoMista": 2, "ulice": {"nazev": "Skrytá"}}}]},
{"identifikator": "3", "zarizeni": [{"nazev": "C", "jeUtajena": "false", "adresa": {"kodAdresnihoMista": 3, "ulice": {"nazev": "Známá"}}}]}
.
run service-import --report "$SCRATCH/unused.csv" "$register/rpss.json"
check_same "an address that is secret in other words" sh -c "grep '^rpss-[0-9],' places.csv | cut -d , -f 1-3" <<'.'
rpss-3,C,Známá
.
check_no_match 'is in nothing that is written' 'Skrytá' cat services.csv "$SCRATCH/unused.csv"
git reset -q --hard

# A file is never held whole: 40 MB with less memory than that. Sanitizers need more.
if [ "$BUILD" = "$TOP/build" ]; then
	pad=$(head -c 100000 /dev/zero | tr '\0' x)
	{
		printf '{"identifikator": "1", "poskytovatel": {"nazev": "A"}, "popisy": ['
		for _ in $(seq 400); do printf '"%s",\n' "$pad"; done
		printf '""]}\n'
	} | register
	check 'a large file takes little memory' sh -c "ulimit -v 40000 && service-import '$register/rpss.json'"
	git reset -q --hard
fi

# What is no register.
check_error 2 '--encoding: the register.s file is JSON' service-import --source=rpss --encoding=cp1250 "$register"
check_error 3 'rpss.json: error: No such file' service-import --source=rpss "$TOP/tests/packages/words"
check_error 3 'nowhere/: error: cannot open the directory' service-import --source=rpss nowhere
echo '{"polozky": []}' >"$register/rpss.json"
check_error 3 'rpss.json: error: no service can be read here' service-import "$register/rpss.json"
echo '{"items": [{"identifikator": "1"}]}' >"$register/rpss.json"
check_error 3 "rpss.json: error: there is no list 'polozky'" service-import "$register/rpss.json"
first | register && head -c 900 "$register/rpss.json" >"$SCRATCH/short" && cp "$SCRATCH/short" "$register/rpss.json"
check_error 3 'rpss.json:[0-9]+:[0-9]+: error: the file ends in the middle' service-import "$register/rpss.json"
printf '{"polozky": [\n {"identifikator": 1,, "x": 2}]}\n' >"$register/rpss.json"
check_error 3 'rpss.json:2:2[0-9]: error: this is no JSON' service-import "$register/rpss.json"
printf '{"polozky": [\n {"identifikator": "\350"}]}\n' >"$register/rpss.json"
check_error 3 'rpss.json:2:20: error: a text that is not UTF-8' service-import "$register/rpss.json"
printf '{"polozky": [\n {"identifikator": 1, "poskytovatel": {"nazev": "%070000d"}}]}\n' 1 >"$register/rpss.json"
check_told 'a text that no field can hold is left out' 'warning: the text is longer than 8192 bytes \(left out\)' \
	service-import -n "$register/rpss.json"
echo '[1' >"$register/obce.json"
first | register
check_error 3 'obce.json:2:1: error: the file ends in the middle' service-import "$register/rpss.json"
finish
