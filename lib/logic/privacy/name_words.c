#include "logic/privacy/name_words.h"

#include "base/array.h"

const char *const NAME_ORDINARY[] = { "bar", "bednar", "beran", "bily", "bohaty", "brouk", "buk",
	"cap", "cech", "cerny", "cerveny", "cesky", "chalupa", "chladny", "chudy", "cihla", "cini",
	"cisar", "cizek", "dan", "dany", "dite", "dlouhy", "dobry", "dolezal", "dolni", "dostal",
	"drahy", "dub", "duben", "farar", "fiala", "hlad", "hlava", "hledal", "hluchy", "hodny",
	"holub", "holy", "hora", "horky", "horni", "hrach", "hrad", "hrdlicka", "hrdy", "hrozny",
	"hruby", "hruska", "husa", "jahoda", "jaro", "jasny", "jazyk", "jelen", "jemny", "jezek",
	"jezero", "kalina", "kamen", "kaplan", "klas", "klid", "klobouk", "kohout", "komin",
	"konecny", "koren", "kos", "kostel", "koukal", "kovar", "kral", "krasa", "krasny", "kratky",
	"kratochvil", "krejci", "kriz", "krizovy", "kuchar", "kulhavy", "kvapil", "kvet", "laska",
	"lehky", "les", "leto", "lev", "levy", "lidsky", "liska", "louka", "lov", "lovec", "maj",
	"malina", "maly", "maska", "medved", "mesic", "mesto", "mily", "mira", "mlady", "mlynar",
	"modry", "mokry", "most", "motyl", "moudry", "mrak", "mraz", "mucha", "musil", "myslivec",
	"nadeje", "navratil", "necas", "nemec", "nemy", "nikoli", "novy", "ohen", "otec", "otrok",
	"pan", "papez", "pasek", "pavouk", "pekar", "pekny", "pilny", "plachy", "pokorny", "polak",
	"pole", "pospisil", "potok", "pravda", "pravy", "prochazka", "ptak", "rada", "radce",
	"radek", "radkovy", "radost", "rak", "rana", "reznik", "roh", "rok", "rosa", "ruze",
	"ruzicka", "rybar", "rychly", "sedlak", "sikula", "silny", "silvestr", "skala", "skoda",
	"skrivan", "sladky", "slama", "slava", "slavik", "slepicka", "slovak", "slunce", "smutny",
	"sobota", "sokol", "stary", "stastny", "strach", "straka", "strom", "studeny", "suchy",
	"svacina", "svaty", "svec", "svetly", "svoboda", "sykora", "syrovy", "tenky", "tesar",
	"tezky", "tichy", "tom", "topol", "trnka", "tvrdy", "vecer", "veri", "vesely", "veverka",
	"vite", "vitr", "vlk", "voda", "vrabec", "vrana", "vrba", "vrchni", "vydra", "vysoky",
	"zajic", "zapletal", "zeleny", "zeman", "zima", "zlaty", "zly", "zvon", "zvonek" };
const size_t NAME_ORDINARY_COUNT = ARRAY_LEN(NAME_ORDINARY);

static const char *const ABBREVIATIONS[] = { "art", "bc", "bca", "csc", "dis", "doc", "dr", "fam",
	"ing", "judr", "kpt", "mddr", "mga", "mgr", "mudr", "mvdr", "nam", "napr", "nar", "odb",
	"odst", "paeddr", "pharmdr", "phd", "phdr", "por", "prap", "prof", "resp", "rndr", "roz",
	"sl", "soc", "st", "str", "tel", "tj", "tr", "tzn", "tzv", "ul", "vc", "zdr" };

static const char *const GENERIC[] = { "detska", "detsky", "gymnazium", "jesle", "lekar", "lekarka",
	"materska", "ms", "nabrezi", "namesti", "odborna", "ordinace", "pan", "pani", "pediatr",
	"pediatrie", "prakticka", "prakticky", "skola", "skole", "skolka", "skolky", "skoly",
	"slecna", "sos", "sou", "specialni", "ss", "stredni", "trida", "tride", "tridy", "uciliste",
	"ulice", "ulici", "zakladni", "zs", "zus" };

static bool is_among(struct slice word, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (slice_equals(word, words[i]))
			return true;
	}
	return false;
}

bool name_is_abbreviation(struct slice folded)
{
	return folded.length == 1 || is_among(folded, ABBREVIATIONS, ARRAY_LEN(ABBREVIATIONS));
}

bool name_is_generic(struct slice folded)
{
	return is_among(folded, GENERIC, ARRAY_LEN(GENERIC));
}
