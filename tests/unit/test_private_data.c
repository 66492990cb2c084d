/* Texts that must and must not be taken for somebody's identity. All numbers are invented; the
 * birth numbers divide by 11 (or do not) as worked out with bc. */
#include "base/array.h"
#include "base/buf.h"
#include "logic/privacy/private_data.h"
#include "unit.h"
#include <stdio.h>

static void test_birth_number_rules(void **state)
{
	static const char *const valid[] = { "7103192745", "1553071014", "1523071011", "1573071016",
		"530319274", "535319274", "0001010009", "7103190040" };
	static const char *const invalid[] = { "7103192746", "1103492745", "540319274", "530319000",
		"7123071010", "7113192746", "7102301019", "0000000000", "9003190010", "71031927",
		"71031927451" };
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(valid); i++)
		assert_true(private_data_is_birth_number(slice_from(valid[i])));
	for (size_t i = 0; i < ARRAY_LEN(invalid); i++)
		assert_false(private_data_is_birth_number(slice_from(invalid[i])));
}

/* Every hit of the text as "KIND[TEXT] ", KIND a letter. */
static void show_hits(const char *text, struct buf *shown)
{
	struct slice line = slice_from(text);
	struct private_hits hits = { 0 };
	struct arena arena;
	size_t from = 0;
	arena_init(&arena);
	private_data_find(line, &arena, &hits);
	for (size_t i = 0; i < hits.count; from = hits.items[i++].end) {
		const struct private_hit *hit = &hits.items[i];
		assert_true(hit->start >= from && hit->end > hit->start && hit->end <= line.length);
		buf_format(shown, "%c[%.*s] ", "BEPD"[hit->kind], (int)(hit->end - hit->start),
			text + hit->start);
	}
	arena_free(&arena);
}

static const struct {
	const char *text, *hits;
} TEXTS[] = {
	/* birth numbers */
	{ "RČ 710319/2745.", "B[710319/2745] " },
	{ "rč7103192745", "B[7103192745] " },
	{ "RC:7103192745", "B[7103192745] " },
	{ "(710319 / 2745)", "B[710319 / 2745] " },
	{ "710319 2745 a 155307-1014", "B[710319 2745] B[155307-1014] " },
	{ "c1,7103192745,f", "B[7103192745] " },
	{ "530319/274", "B[530319/274] " },
	{ "7103192746, 1103492745", "" },
	{ "710319 274", "" },
	{ "tisk 7103192745a", "" },
	/* not in an id of 8-4-4-4-12 hexadecimal digits, but in what only looks like one */
	{ "x-183ca787-04d9-43b0-8f43-ece220412868", "" },
	{ "183CA787-04D9-43B0-8F43-ECE220412868,220412868", "B[220412868] " },
	{ "183ca787-04d9-43b0-8f43-xce220412868", "B[220412868] " },
	/* e-mail addresses */
	{ "Pište na jan.novak+x@posta.seznam.cz.", "E[jan.novak+x@posta.seznam.cz] " },
	{ "<a_b@x.cz>,c@d.eu", "E[a_b@x.cz] E[c@d.eu] " },
	{ "eva.nová@čeština.cz", "E[eva.nová@čeština.cz] " },
	{ "777123456@seznam.cz", "E[777123456@seznam.cz] " },
	{ "- [ ] Zavolat @anna.bekova due:2022-10-01", "" },
	{ "@role:teacher, a @ b.cz, x@y, x@y.7", "" },
	/* phone numbers */
	{ "+420777123456", "P[+420777123456] " },
	{ "+420 777 123 456, 00420 47 612 34 56", "P[+420 777 123 456] P[00420 47 612 34 56] " },
	{ "tel. (+420) 777-123-456", "P[+420) 777-123-456] " },
	{ "+420 777 12 34 56 2 děti", "P[+420 777 12 34 56] " },
	{ "420777123456", "P[420777123456] " },
	{ "volat 777 123 456 nebo 476.123.456", "P[777 123 456] P[476.123.456] " },
	{ "777\xC2\xA0"
	  "123\xC2\xA0"
	  "456",
		"P[777\xC2\xA0"
		"123\xC2\xA0"
		"456] " },
	{ "tel777123456", "P[777123456] " },
	{ "+421 905 123 456, +1 (305) 555-1234", "P[+421 905 123 456] P[+1 (305) 555-1234] " },
	{ "+380 50 123 45 67", "P[+380 50 123 45 67] " },
	{ "linka bezpečí 116 111, zelená 800 155 555, +420 974 438 111", "" },
	{ "dotace 250 000 000 Kč", "" },
	{ "IČO 25123891, 00551023; PSČ 434 01", "" },
	{ "hodnoty 12 345 678 a 1 234", "" },
	/* dates of birth */
	{ "nar. 12. 3. 2012", "D[12. 3. 2012] " },
	{ "Narozena 12.3.2012 v Mostě", "D[12.3.2012] " },
	{ "datum narození: 12. 3. 2012", "D[12. 3. 2012] " },
	{ "DATUM NAROZENÍ 12/03/2012", "D[12/03/2012] " },
	{ "narozen(a) dne 2. března 2012", "D[2. března 2012] " },
	{ "narodil se v Mostě 2.3.12", "D[2.3.12] " },
	{ "born on 2012-03-12, date of birth: 12 March 2012", "D[2012-03-12] D[12 March 2012] " },
	{ "Schůzka 12. 3. 2012, další 2022-09-14", "" },
	{ "Narozen v Mostě. Schůzka 12. 3. 2022", "" },
	{ "narozeniny 12. 3. 2022, narozeno 12 dětí", "" },
	{ "nar. 2012", "" },
	{ "dcera Anna, 2. 3. 2012 se narodila v Mostě", "D[2. 3. 2012] " },
	{ "Dne 12. 3. 2022 přišla, narodila se v Mostě", "" },
	/* hidden: zero width, full width, another script, codes, other dashes and spaces */
	{ "7103\xE2\x80\x8B"
	  "192745",
		"B[7103\xE2\x80\x8B"
		"192745] " },
	{ "７１０３１９／２７４５", "B[７１０３１９／２７４５] " },
	{ "٧١٠٣١٩٢٧٤٥", "B[٧١٠٣١٩٢٧٤٥] " },
	{ "710319–2745, 710319 — 2745", "B[710319–2745] B[710319 — 2745] " },
	{ "71 03 19 / 2745, 71-03-19/2745, 710 319 2745", "B[71 03 19 / 2745] B[71-03-19/2745] "
							  "B[710 319 2745] " },
	{ "7 1 0 3 1 9 2 7 4 5", "B[7 1 0 3 1 9 2 7 4 5] " },
	{ "&#55;103192745, &amp;#55;103192745, %37103192745", "B[&#55;103192745] "
							      "B[&amp;#55;103192745] "
							      "B[%37103192745] " },
	{ "777–123–456, 777\xC2\xAD"
	  "123456, 777 - 123 - 456",
		"P[777–123–456] P[777\xC2\xAD"
		"123456] P[777 - 123 - 456] " },
	{ "tel. 77 71 23 456, volat 7 7 7 1 2 3 4 5 6", "P[77 71 23 456] P[7 7 7 1 2 3 4 5 6] " },
	{ "jan.novak(a)seznam.cz, jan.novak [at] seznam [dot] cz, jan.novak @ seznam.cz",
		"E[jan.novak(a)seznam.cz] E[jan.novak [at] seznam [dot] cz] "
		"E[jan.novak @ seznam.cz] " },
	{ "jan&commat;seznam.cz, jan&#64;seznam&#46;cz", "E[jan&commat;seznam.cz] "
							 "E[jan&#64;seznam&#46;cz] " },
	{ "narozen(a) 3. 5. 2011, vyhodnotil(a) anna.bekova", "D[3. 5. 2011] " },
	{ "nar. ０３．０５．２０１１", "D[０３．０５．２０１１] " },
	/* joined to a word that says what it is, or to the end of a sentence */
	{ "tel.777123456, RČ=7103192745, mob:777123456.Volat", "P[777123456] B[7103192745] "
							       "P[777123456] " },
	{ "matka/777 123 456, otec-710319/2745", "P[777 123 456] B[710319/2745] " },
	/* in addresses of pages, targets of links, names of files */
	{ "https://meet.example.cz/j/777123456?pwd=7103192745 www.a.cz/777123456", "" },
	{ "[schůzka](https://a.cz/777123456), [zápis](7103192745.md)", "" },
	{ "[volat](tel:+420777123456)", "P[+420777123456] " },
	{ "viz sken_777123456.pdf a 7103192745.DOCX", "" },
	{ "https://a.cz/?mail=jan@seznam.cz", "E[jan@seznam.cz] " },
	/* file numbers, accounts, invoices, symbols */
	{ "č. j. MUMO/777123456/2022, sp. zn. 777123456, OSPOD-777123456", "" },
	{ "účet 19-2000145399/0800, 777123456/0100", "" },
	{ "VS 7103192745, VS=7103192745, variabilní symbol: 777123456", "" },
	{ "faktura 777123456, #777123456, 2022-777123456, obj_777123456", "" },
	{ "Meeting ID: 777 123 456", "" },
	{ "710319/2745/2022", "" },
	/* dates with times, amounts, helplines */
	{ "2022-09-14 15:30, 14.09.22 15.30, 14. 9. 2022 1530", "" },
	{ "345 000 000 tisíc, 250000000,-", "" },
	{ "Rodičovská linka 606 021 021, +420 606 021 021", "" },
	/* ids, hashes, other numbers */
	{ "k7q2m4xp t7103192 2022-09-14-signal-4kz8 3862;3859", "" },
	{ "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "" },
	{ "550e8400-e29b-41d4-a716-446655440000", "" },
	{ "50.503012345, 13.7103192745, -80.2 od 14:00-15:30", "" },
	{ "due:2022-10-01 goal:g1 45 min, 3/4, 100 %", "" },
	{ "305-325-1080", "" }, /* of Miami; as one number it would divide by 11 */
	{ "", "" },
};

static void test_texts(void **state)
{
	struct buf shown;
	(void)state;
	buf_init(&shown);
	for (size_t i = 0; i < ARRAY_LEN(TEXTS); i++) {
		buf_clear(&shown);
		show_hits(TEXTS[i].text, &shown);
		assert_slice(buf_slice(&shown), TEXTS[i].hits);
	}
	buf_free(&shown);
}

/* A megabyte made to be looked at again and again, which would take hours. */
static void test_linear(void **state)
{
	static const char *const parts[] = { "a", "1", "1 ", "1. ", ".", "a@", "a.", "+1 ",
		"nar. 1. 2 ", "710319 ", "123 ", " ", "\xC2\xA0", "é", "x1", "777 123 " };
	struct buf text, shown;
	(void)state;
	buf_init(&text);
	buf_init(&shown);
	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		buf_clear(&text);
		while (text.length < 1000 * 1000)
			buf_add_text(&text, parts[i]);
		show_hits(text.data, &shown);
	}
	buf_free(&text);
	buf_free(&shown);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_birth_number_rules),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_linear),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
