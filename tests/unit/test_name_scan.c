/* Invented families; their names in every form, and texts that only look like them. */
#include "base/array.h"
#include "base/buf.h"
#include "logic/privacy/name_set.h"
#include "unit.h"

struct fixture {
	struct arena arena;
	struct name_set set;
};

static void add(struct name_set *set, enum name_kind kind, const char *family, const char *name)
{
	name_set_add(set, kind, slice_from(family), slice_from(name));
}

static int set_up(void **state)
{
	static struct fixture fixture;
	struct name_set *set = &fixture.set;
	arena_init(&fixture.arena);
	name_set_init(set, &fixture.arena);
	name_set_add_known(set, NAME_PLACE, slice_from("Most"));
	name_set_add_known(set, NAME_PLACE, slice_from("Nový Bor"));
	add(set, NAME_PERSON, "k7q2m4xp", "Karel Novák");
	add(set, NAME_PERSON, "k7q2m4xp", "Veronika Nováková");
	add(set, NAME_PERSON, "k7q2m4xp", "Pavel Novák ml.");
	add(set, NAME_STREET, "k7q2m4xp", "Obránců míru 12/3, 434 01 Most");
	add(set, NAME_SCHOOL, "k7q2m4xp", "15. ZŠ Václava Talicha, Most");
	add(set, NAME_DOCTOR, "k7q2m4xp", "MUDr. Olga Švandová, dětská lékařka");
	add(set, NAME_PERSON, "p3n8w2ra", "Petr Malý");
	add(set, NAME_PERSON, "p3n8w2ra", "Jan Most");
	add(set, NAME_PERSON, "p3n8w2ra", "Dana Malá");
	add(set, NAME_STREET, "p3n8w2ra", "ulice 28. října 1");
	add(set, NAME_SCHOOL, "p3n8w2ra", "Základní škola Nový Bor");
	name_set_close(set);
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;
	arena_free(&fixture->arena);
	return 0;
}

/* Every hit of the line as "KIND[TEXT] ", KIND a letter: a First name, a Person's surname, a Whole
 * name, who Reported, a Doctor, a School, a sTreet. */
static void assert_hits(struct fixture *f, const char *line, const char *expected)
{
	struct name_hits hits = { 0 };
	struct buf shown;
	buf_init(&shown);
	name_set_scan(&f->set, slice_from(line), &f->arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		const struct name_hit *hit = &hits.items[i];
		buf_format(&shown, "%c[%.*s] ", "FPWRDST"[hit->kind], (int)(hit->end - hit->start),
			line + hit->start);
	}
	if (!slice_equals(buf_slice(&shown), expected))
		fail_msg("%s: %s, not %s", line, shown.data, expected);
	buf_free(&shown);
}

/* All the forms that a text may hold, with and without accents and capitals. */
static void test_inflections(void **state)
{
	static const struct {
		enum name_kind kind;
		const char *name, *forms;
	} rows[] = {
		{ NAME_PERSON, "Novák",
			"Novák Nováka Novákovi Nováku Novákem Nováci Novákové Nováků Novákům "
			"Nováky "
			"Novácích Nováková Novákovou Novákových Novákovým Novákův Novákova NOVÁKA "
			"novaka novakove" },
		{ NAME_PERSON, "Veronika",
			"Veronika Veroniky Veronice Veroniku Veroniko Veronikou Veroničin "
			"Veroničina "
			"veronice VERONICE" },
		{ NAME_PERSON, "Pavel", "Pavel Pavla Pavlovi Pavlu Pavle Pavlem Pavlův Pavlovou" },
		{ NAME_PERSON, "Petr", "Petr Petra Petrovi Petru Petře Petrem petre Petrův" },
		{ NAME_PERSON, "Olga", "Olga Olgy Olze Olgu Olgo Olgou Olžin olze" },
		{ NAME_PERSON, "Marek", "Marek Marka Markovi Marku Markem Markův" },
		{ NAME_PERSON, "Tomáš", "Tomáš Tomáše Tomášovi Tomáši Tomášem Tomášův" },
		{ NAME_PERSON, "Jana", "Jana Jany Janě Janu Jano Janou Janin" },
		{ NAME_PERSON, "Marie", "Marie Marii Marií Mariin" },
		{ NAME_PERSON, "Lucie", "Lucie Lucii Lucií" },
		{ NAME_PERSON, "Jiří", "Jiří Jiřího Jiřímu Jiřím" },
		{ NAME_PERSON, "Hájek", "Hájek Hájka Hájkovi Hájkem Hájkovi Hájková Hájkových" },
		{ NAME_PERSON, "Kučera",
			"Kučera Kučery Kučerovi Kučeru Kučerou Kučerová Kučerové" },
		{ NAME_PERSON, "Nováková", "Nováková Novákové Novákovou Novákovi Novákových" },
		{ NAME_PERSON, "Zelenský",
			"Zelenský Zelenského Zelenskému Zelenským Zelenská "
			"Zelenské Zelenskou Zelenských" },
		{ NAME_PERSON, "Krejčíř", "Krejčíř Krejčíře Krejčířovi Krejčířová" },
		{ NAME_PERSON, "Otto", "Otto Otty Ottovi Ottou Ottu Ottova" },
		{ NAME_STREET, "Skupova", "Skupova Skupovy Skupově Skupovou Skupovu" },
		{ NAME_STREET, "Mostecká", "Mostecká Mostecké Mosteckou" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct fixture f;
		arena_init(&f.arena);
		name_set_init(&f.set, &f.arena);
		add(&f.set, rows[i].kind, "k7q2m4xp", rows[i].name);
		name_set_close(&f.set);
		struct slice forms = slice_from(rows[i].forms);
		struct slice form;
		while (slice_split(&forms, ' ', &form)) {
			struct name_hits hits = { 0 };
			/* behind a word, where a capital says something */
			struct slice text =
				arena_format(&f.arena, "s %.*s", (int)form.length, form.data);
			name_set_scan(&f.set, text, &f.arena, &hits);
			if (hits.count != 1 || hits.items[0].start != 2 ||
				hits.items[0].end != text.length)
				fail_msg("%s of %s is not found", text.data, rows[i].name);
		}
		arena_free(&f.arena);
	}
}

static void test_found(void **state)
{
	struct fixture *f = *state;
	assert_hits(
		f, "Paní Nováková a Veronice pomohl Pavel.", "P[Nováková] F[Veronice] F[Pavel] ");
	assert_hits(f, "u novakovych, NOVÁK", "P[novakovych] P[NOVÁK] ");
	assert_hits(f, "Karlu Novákovi i Novákovou Veroniku",
		"W[Karlu Novákovi] W[Novákovou Veroniku] ");
	assert_hits(f, "v ulici Obránců míru 5", "T[Obránců míru] ");
	assert_hits(f, "škola Václava Talicha", "S[Václava Talicha] ");
	assert_hits(f, "15. ZŠ, na 15. základní škole, ZŠ č. 15",
		"S[15. ZŠ] S[15. základní škole] S[ZŠ č. 15] ");
	assert_hits(f, "16. ZŠ, 15. schůzka základní školy", "");
	assert_hits(
		f, "doktorka Švandová; u Švandové; dr. Olze", "D[Švandová] D[Švandové] D[Olze] ");
	assert_hits(f, "bydlí v ulici 28. října", "T[28. října] ");
	assert_hits(f, "volá Verunka a Péťa", "F[Verunka] F[Péťa] ");
}

/* Hidden on purpose or by a program. */
static void test_hidden(void **state)
{
	struct fixture *f = *state;
	assert_hits(f,
		"Nov&#225;k, Nov%C3%A1kovi, No\xC2\xADv\xE2\x80\x8B"
		"a\xCC\x81"
		"k",
		"P[Nov&#225;k] P[Nov%C3%A1kovi] P[No\xC2\xADv\xE2\x80\x8B"
		"a\xCC\x81"
		"k] ");
	assert_hits(
		f, "u Nov&amp;#225;ka, Nov%25C3%25A1k", "P[Nov&amp;#225;ka] P[Nov%25C3%25A1k] ");
	assert_hits(f, "pan Nová-\n  kovi řekl", "P[Nová-\n  kovi] ");
	assert_hits(f, "a N o v á k, N.o.v.á.k", "P[N o v á k] P[N.o.v.á.k] ");
	assert_hits(
		f, "<b>Novák</b> No<i>vá</i>k No**vá**k", "P[Novák] P[No<i>vá</i>k] P[No**vá**k] ");
	assert_hits(f, "pan_Novák_2 panNovák", "P[Novák] P[Novák] ");
	assert_hits(f, "N\xCE\xBFv\xD0\xB0k, Новак", "P[N\xCE\xBFv\xD0\xB0k] P[Новак] ");
	assert_hits(f, "Ｎｏｖáｋ", "P[Ｎｏｖáｋ] ");
}

/* Names that are also ordinary words, or places. */
static void test_weak_found(void **state)
{
	struct fixture *f = *state;
	assert_hits(f, "Rodina Malých přišla", "P[Malých] ");
	assert_hits(f, "přišel pan Malý a p. Malá i pan MALÝ tam", "P[Malý] P[Malá] P[MALÝ] ");
	assert_hits(f, "Malý Petr", "W[Malý Petr] ");
	assert_hits(f, "petr maly a malou danu", "W[petr maly] ");
	assert_hits(f, "Malá Dana a Jan Most", "W[Malá Dana] W[Jan Most] ");
	assert_hits(f, "matka Dana, otec Jan", "F[Dana] F[Jan] ");
}

static void test_not_accused(void **state)
{
	static const char *const texts[] = {
		"Malý byt, nový plán a malé dítě. Malá města mají málo služeb.",
		"1. Malý krok",
		"Malý most přes řeku", /* two weak names of one family, one with a capital */
		"- Malá skupina; malým dětem: Malé kroky!",
		"MALÝ PLÁN",
		"Schůzka v Mostě, Most a okolí, most přes řeku, Nový Bor",
		"place: novy-bor, v Novém Boru",
		"Platí daně, daný rok, dané termíny",
		"Setkání 28. října 2022",
		"ZŠ v Mostě, základní škola, MUDr., dětská lékařka, 15. schůzka, ulice",
		"mír, obránce, václavské náměstí",
		"novinka, novátor, pavilon, petržel, karta",
		"úkol t7novak4z",
		"- [x] Malý krok\n- [ ] Malý pokoj\n## Malý byt\n\nMalý den",
		"",
	};
	struct fixture *f = *state;
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		assert_hits(f, texts[i], "");
}

/* The names of many families, and a long line. */
static void test_many_names(void **state)
{
	struct fixture *f = *state;
	struct buf line;
	struct name_hits hits = { 0 };
	for (int i = 0; i < 3000; i++) {
		struct slice family = arena_format(&f->arena, "k%07d", i);
		struct slice name =
			arena_format(&f->arena, "Jan %c%cvrák", 'A' + i % 26, 'a' + i / 26 % 26);
		name_set_add(&f->set, NAME_PERSON, family, name);
	}
	name_set_close(&f->set);
	buf_init(&line);
	for (int i = 0; i < 2000; i++)
		buf_add_text(&line, "malý vrak a Jan Novák ");
	name_set_scan(&f->set, buf_slice(&line), &f->arena, &hits);
	buf_free(&line);
	/* In each part Jan, and beside him Novák. */
	assert_int_equal(hits.count, 2000 * 2);
}

static void scan_as(const struct name_set *set, const char *own, const char *text,
	struct arena *arena, struct name_hits *hits)
{
	const struct name_scope scope = { .own = slice_from(own) };
	*hits = (struct name_hits){ 0 };
	name_scan(&set->names, &set->places, &scope, slice_from(text), arena, hits);
}

/* Who counts in which text. */
static void test_scope(void **state)
{
	static const struct {
		const char *own, *text, *family; /* NULL: nobody counts */
		enum name_hit_kind kind;
	} rows[] = {
		{ "k7q2m4xp", "Veronika chodí do školy", "k7q2m4xp", NAME_HIT_FIRST },
		{ "p3n8w2ra", "Veronika chodí do školy", NULL, 0 },
		{ NULL, "Veronika chodí do školy", NULL, 0 },
		{ NULL, "u Nováků", "k7q2m4xp", NAME_HIT_SURNAME },
		{ "p3n8w2ra", "u Karla Nováka", "k7q2m4xp", NAME_HIT_WHOLE },
		{ NULL, "Karel a Veronika", NULL, 0 },
		/* the surname Marková has the forms of a first name */
		{ NULL, "u Markovi, Markovou, Marek, s Markem", NULL, 0 },
		{ "m5t7r3qa", "s Markem", "m5t7r3qa", NAME_HIT_SURNAME },
		{ NULL, "s Evou Markovou", "m5t7r3qa", NAME_HIT_WHOLE },
		{ NULL, "volala Hrabětová", "2022-01-05-signal-4kz8", NAME_HIT_REPORTER },
		{ NULL, "Olga volala", NULL, 0 },
		{ "2022-01-05-signal-4kz8", "Olga volala", "2022-01-05-signal-4kz8",
			NAME_HIT_REPORTER },
		/* a person of the platform, of whom nobody makes a secret, has the same surname */
		{ NULL, "zavolá Anně Novákové", NULL, 0 },
		{ NULL, "zavolá Nováková Anna", NULL, 0 },
		{ NULL, "zavolá Nováková", "k7q2m4xp", NAME_HIT_SURNAME },
		/* for what leaves the team only */
		{ "k7q2m4xp", "škola Václava Talicha, Obránců míru, dr. Švandová", NULL, 0 },
	};
	struct arena arena;
	struct name_set set;
	(void)state;
	arena_init(&arena);
	name_set_init(&set, &arena);
	name_set_add_known(&set, NAME_PUBLIC, slice_from("Anna Nováková"));
	add(&set, NAME_PERSON, "k7q2m4xp", "Karel Novák");
	add(&set, NAME_PERSON, "k7q2m4xp", "Veronika Nováková");
	add(&set, NAME_SCHOOL, "k7q2m4xp", "15. ZŠ Václava Talicha, Most");
	add(&set, NAME_STREET, "k7q2m4xp", "Obránců míru 12/3, Most");
	add(&set, NAME_DOCTOR, "k7q2m4xp", "MUDr. Olga Švandová");
	add(&set, NAME_PERSON, "m5t7r3qa", "Eva Marková");
	add(&set, NAME_REPORTER, "2022-01-05-signal-4kz8", "Olga Hrabětová");
	name_set_close(&set);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct name_hits hits;
		scan_as(&set, rows[i].own, rows[i].text, &arena, &hits);
		bool fits = rows[i].family
				    ? hits.count == 1 && hits.items[0].kind == rows[i].kind &&
					      slice_equals(hits.items[0].family, rows[i].family)
				    : hits.count == 0;
		if (!fits)
			fail_msg("%s: %zu hits, kind %d of %.*s", rows[i].text, hits.count,
				hits.count ? (int)hits.items[0].kind : -1,
				hits.count ? (int)hits.items[0].family.length : 0,
				hits.count ? hits.items[0].family.data : "");
	}
	arena_free(&arena);
}

/* How a name is written down says which word is what. */
static void test_written(void **state)
{
	static const struct {
		const char *name, *surname, *first;
	} rows[] = {
		{ "Karel Novák", "Novák", "Karel" },
		{ "Novák Karel", "Novák", "Karel" },
		{ "Novák, Karel", "Novák", "Karel" },
		{ "Nguyen Thi Lan", "Nguyen", "Lan" },
		{ "Ing. Karel Novák ml., Ph.D.", "Novák", "Karel" },
		{ "Jan Karel Novák", "Novák", "Karel" },
		{ "Eva Svobodová roz. Nováková", "Novák", "Eva" },
		{ "Jana Veselá-Nováková", "Novák", "Jana" },
		{ "Zorjana Pryhodko", "Pryhodko", "Zorjana" },
		{ "Novák", "Novák", NULL },
		{ "Karel", NULL, "Karel" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const char *texts[] = { rows[i].surname, rows[i].first };
		struct fixture f;
		arena_init(&f.arena);
		name_set_init(&f.set, &f.arena);
		add(&f.set, NAME_PERSON, "k7q2m4xp", rows[i].name);
		name_set_close(&f.set);
		for (size_t at = 0; at < ARRAY_LEN(texts); at++) {
			struct name_hits hits;
			if (!texts[at])
				continue;
			struct slice text = arena_format(&f.arena, "s %s", texts[at]);
			scan_as(&f.set, "k7q2m4xp", slice_text(text), &f.arena, &hits);
			enum name_hit_kind kind = at == 0 ? NAME_HIT_SURNAME : NAME_HIT_FIRST;
			if (hits.count != 1 || hits.items[0].kind != kind)
				fail_msg("%s: %s", rows[i].name, texts[at]);
		}
		arena_free(&f.arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_inflections),
		cmocka_unit_test_setup_teardown(test_found, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_hidden, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_weak_found, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_not_accused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_many_names, set_up, tear_down),
		cmocka_unit_test(test_scope),
		cmocka_unit_test(test_written),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
