#include "logic/privacy/name_words.h"

#include "base/array.h"

const char *const NAME_ORDINARY[] = { "blaha", "moc", "sam", "zivny" };
const size_t NAME_ORDINARY_COUNT = ARRAY_LEN(NAME_ORDINARY);

const char *const NAME_COMMON[] = { "auto", "bahno", "bankovni", "bar", "basnik", "bednar", "beran",
	"bily", "bobek", "bodlak", "bohaty", "borovice", "brada", "brambora", "brezen", "broucek",
	"brouk", "buk", "bystry", "cap", "capek", "capka", "cech", "cejka", "cerny", "cervenec",
	"cerveny", "cervik", "cesky", "cesnek", "cesta", "chalupa", "chladny", "chleb", "chudy",
	"chytry", "cibule", "cihla", "cini", "ciny", "cisar", "cisty", "cizek", "cmelak", "ctvrtek",
	"ctvrty", "cukr", "dan", "dany", "datel", "den", "dite", "dlouhy", "dluh", "dobry",
	"doktor", "dolejsi", "dolezal", "dolni", "dostal", "drahy", "drak", "drozd", "druhy", "dub",
	"duben", "duse", "farar", "fiala", "forman", "formanek", "habr", "hajek", "hajny", "havel",
	"hbity", "herec", "hermanek", "hlad", "hladky", "hlava", "hledal", "hloupy", "hluboky",
	"hluchy", "hodinar", "hodny", "holub", "holy", "hora", "horejsi", "horky", "horni",
	"horsky", "houska", "hrabe", "hrach", "hrad", "hrdlicka", "hrdy", "hrebik", "hrosik",
	"hrozny", "hruby", "hruska", "hubeny", "husa", "jahoda", "jaro", "jasan", "jasny", "javor",
	"javorek", "jazyk", "jecmen", "jedle", "jelen", "jemny", "jeskyne", "jezek", "jezero",
	"kachna", "kalina", "kaluza", "kamen", "kaplan", "kapr", "kejklir", "kladivo", "klas",
	"klest", "klid", "klobouk", "kmin", "koci", "kocka", "kocour", "kohout", "kolac", "kolar",
	"kolo", "komar", "komin", "konecny", "kopec", "kopriva", "koren", "koruna", "kos", "kosa",
	"kost", "kostel", "kote", "kotva", "koukal", "kouzelnik", "kovac", "kovadlina", "kovar",
	"kozel", "kral", "kralik", "kramar", "krasa", "krasny", "kratky", "kratochvil", "krejci",
	"kriklavy", "krivy", "kriz", "krizovy", "krocan", "krtek", "krupka", "kubicek", "kucera",
	"kuchar", "kulaty", "kulhavy", "kupec", "kure", "kvapil", "kvet", "kvetina", "kysely",
	"labut", "laska", "lavka", "leden", "lehky", "lekarnik", "les", "lesni", "lesnik", "leto",
	"lev", "levy", "lidsky", "lipa", "liska", "list", "listopad", "lod", "losos", "louka",
	"lov", "lovec", "maj", "mak", "malina", "malir", "maly", "maska", "maslo", "med", "medved",
	"mekky", "melky", "mesec", "mesic", "mesto", "mestsky", "mily", "mince", "mira", "mlady",
	"mlyn", "mlynar", "modry", "mokry", "most", "mostek", "motyl", "moucha", "moudry", "mrak",
	"mraz", "mrkev", "mrtvy", "mucha", "musil", "mysak", "myslivec", "nadeje", "navratil",
	"necas", "nedele", "nemec", "nemocny", "nemy", "nikoli", "nizky", "noc", "noha", "nos",
	"nosek", "novy", "obr", "ohen", "oko", "okoun", "okurka", "olse", "opatrny", "orel",
	"ostry", "otec", "otrok", "oves", "pan", "papez", "pasek", "patek", "paty", "pavouk",
	"pejsek", "pekar", "pekny", "penize", "pes", "pila", "pilny", "pisar", "pisek", "plachta",
	"plachy", "plavy", "plny", "pluh", "pokorny", "polak", "pole", "polednik", "polni",
	"pondeli", "posledni", "pospisil", "potok", "pravda", "pravy", "prazdny", "predni",
	"prevoznik", "prochazka", "prosinec", "prostredni", "prosty", "prvni", "psenice", "ptak",
	"rada", "radce", "radek", "radkovy", "radost", "rak", "rana", "rebricek", "repa", "rezek",
	"reznik", "rijen", "roh", "rok", "rosa", "rovina", "rovny", "rozumny", "ruka", "ruze",
	"ruzicka", "rybar", "rychly", "rychtar", "salvej", "sedlacek", "sedlak", "sekera", "sesty",
	"sikula", "silnice", "silny", "silvestr", "siroky", "skala", "sklenar", "skoda", "skrivan",
	"skrob", "sladky", "slama", "slany", "slava", "slavik", "slepice", "slepicka", "slon",
	"slovak", "slunce", "slysel", "smely", "smrk", "smutny", "sobota", "sojka", "sokol",
	"soudce", "soused", "sova", "spinavy", "spisovatel", "spodni", "spravny", "sprosty",
	"srdce", "sroub", "srp", "stary", "stastny", "stavitel", "stika", "strach", "straka",
	"stran", "straznik", "streda", "strom", "student", "studeny", "suchy", "sul", "sumec",
	"svacina", "svaty", "svec", "svetly", "svoboda", "sykora", "syr", "syrovy", "telo", "tenky",
	"teply", "tesar", "tezky", "tichy", "tlusty", "tom", "topol", "trat", "trava", "travnik",
	"treti", "trnka", "trpaslik", "truhlar", "tuhy", "tupy", "tvrdy", "tyden", "tygr", "ucho",
	"ucitel", "udoli", "uhor", "unor", "uprimny", "urednik", "uzky", "vazny", "vcela", "vecer",
	"veri", "vesely", "veslo", "vesnicky", "veverka", "vidal", "vite", "vitr", "vlak", "vlas",
	"vlastovka", "vlazny", "vlk", "voda", "vodni", "vodnik", "vojak", "volny", "vrabec",
	"vrana", "vrba", "vrch", "vrchni", "vuz", "vydra", "vysoky", "zaba", "zadni", "zajic",
	"zak", "zamecnik", "zapletal", "zari", "zdravy", "zednik", "zeleny", "zeli", "zeman",
	"zemla", "zima", "zito", "zivy", "zlaty", "zly", "zpevak", "zrzavy", "zub", "zvany",
	"zvedavy", "zvolensky", "zvon", "zvonek" };
const size_t NAME_COMMON_COUNT = ARRAY_LEN(NAME_COMMON);

static const char *const ABBREVIATIONS[] = { "art", "bc", "bca", "csc", "dis", "doc", "dr", "fam",
	"ing", "judr", "kpt", "mddr", "mga", "mgr", "ml", "mudr", "mvdr", "nam", "napr", "nar",
	"odb", "odst", "paeddr", "pharmdr", "phd", "phdr", "por", "prap", "prof", "resp", "rndr",
	"roz", "sl", "soc", "st", "str", "tel", "tj", "tr", "tzn", "tzv", "ul", "vc", "zdr" };

static const char *const GENERIC[] = { "alej", "detska", "detsky", "gymnazium", "jesle", "kolonie",
	"lekar", "lekare", "lekarka", "lekarky", "materska", "ms", "nabrezi", "namesti", "odborna",
	"ordinace", "pan", "pani", "pediatr", "pediatrie", "prakticka", "prakticky", "sidliste",
	"sidlisti", "skola", "skole", "skolka", "skolky", "skoly", "slecna", "sos", "sou",
	"specialni", "ss", "stredni", "trida", "tride", "tridy", "uciliste", "ulice", "ulici",
	"zakladni", "zs", "zus" };

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

static const char *const LANDS[] = { "cech", "cechach", "cechami", "cecham", "cechy", "morava",
	"morave", "moravou", "moravu", "moravy", "slezska", "slezsko", "slezskem", "slezsku" };

/* What a land follows: a preposition, or the beginning of a word that says which part of it. */
static const char *const BEFORE_LANDS[] = { "do", "mezi", "na", "po", "pres", "v", "ve", "z",
	"ze" };
static const char *const PARTS_OF_LANDS[] = { "cel", "jih", "jizn", "sever", "stred", "vychod",
	"zapad" };

bool name_is_land(const struct word_list *words, size_t at)
{
	if (at == 0 || !is_among(words->items[at].folded, LANDS, ARRAY_LEN(LANDS)))
		return false;
	struct slice before = words->items[at - 1].folded;
	for (size_t i = 0; i < ARRAY_LEN(PARTS_OF_LANDS); i++)
		if (slice_starts(before, PARTS_OF_LANDS[i]))
			return true;
	return is_among(before, BEFORE_LANDS, ARRAY_LEN(BEFORE_LANDS));
}
