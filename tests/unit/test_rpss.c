/* The Czech register's open data as structs, and what its codes mean. */
#include "base/array.h"
#include "base/index.h"
#include "findings.h"
#include "model/import/rpss.h"
#include "model/import/rpss_codes.h"

struct told {
	struct buf text;
};

static void tell_item(void *data, const struct rpss_item *item)
{
	struct told *told = data;
	buf_format(&told->text, "%zu: %s, %s, %zu texts\n", item->position.line,
		slice_text(item->identifier.text), slice_text(item->kind.code.text),
		item->taken_count);
	for (size_t i = 0; i < item->lists[RPSS_FACILITIES].count; i++) {
		const struct rpss_facility *facility = rpss_at(item, RPSS_FACILITIES, i);
		buf_format(&told->text, "at %s %s%s\n", slice_text(facility->street.text),
			slice_text(facility->house.text),
			facility->secret.text.data ? " secret" : "");
	}
	for (size_t i = 0; i < item->lists[RPSS_FORMS].count; i++) {
		const struct rpss_code *form = rpss_at(item, RPSS_FORMS, i);
		buf_format(&told->text, "form %s\n", slice_text(form->code.text));
	}
}

static void tell_spare(void *data, const struct rpss_text *text)
{
	struct told *told = data;
	buf_format(&told->text, "spare %s %s\n", text->path, slice_text(text->text));
}

static void tell_unread(void *data, struct slice path, const struct position *position)
{
	struct told *told = data;
	buf_format(
		&told->text, "unread %.*s in %zu\n", (int)path.length, path.data, position->line);
}

static bool read_text(struct findings *findings, const char *text, struct told *told)
{
	const struct rpss_handlers handlers = { tell_item, tell_spare, tell_unread, told };
	buf_init(&told->text);
	struct rpss_reader *reader =
		rpss_reader_new(slice_from("rpss.json"), &handlers, &findings->diags);
	bool fine = rpss_reader_feed(reader, slice_from(text)) && rpss_reader_finish(reader);
	rpss_reader_free(reader);
	return fine;
}

static void services_are_told_one_by_one(void **state)
{
	struct findings *findings = *state;
	struct told told;
	assert_true(read_text(findings,
		"{\"polozky\": [\n"
		"{\"identifikator\": 1, \"druhSocialniSluzby\": {\"id\": \"D/3862\"}, \"cizi\": "
		"5,\n"
		" \"zarizeni\": [{\"adresa\": {\"ulice\": {\"nazev\": \"Krátká\\n\"}, "
		"\"cisloDomovni\": 7}},\n"
		"  {\"utajenaAdresa\": true}], \"formy\": [{\"forma\": {\"id\": \"F/amb\"}}, "
		"3883],\n"
		" \"telefony\": [{\"telefon\": \"1\"}, {\"telefon\": \"2\"}, {\"telefon\": "
		"\"1\"}]},\n"
		"{\"cizi\": 6, \"sluzba\": {\"identifikator\": \"2\"}}, null, []]}",
		&told));
	assert_slice(buf_slice(&told.text), "unread cizi in 2\n"
					    "spare telefony[].telefon 2\n"
					    "2: 1, D/3862, 8 texts\n"
					    "at Krátká 7\n"
					    "at   secret\n"
					    "form F/amb\n"
					    "form 3883\n"
					    "6: 2, , 1 texts\n"
					    "6: , , 0 texts\n"
					    "6: , , 0 texts\n");
	buf_free(&told.text);
}

static void another_file_is_refused(void **state)
{
	struct findings *findings = *state;
	struct told told;
	assert_false(read_text(findings, "{\"polozky\": 1}", &told));
	assert_findings(findings, "rpss 0:0 there is no list 'polozky' (the open data of the Czech "
				  "register of social services)\n");
	buf_free(&told.text);
}

/* As the register's search numbers them, or by their names. */
static void codes_are_known(void **state)
{
	static const struct {
		const char *code, *name, *kind;
	} known[] = {
		{ "3862", "", "sas" },
		{ "DruhSocialniSluzby/3859", "", "nzdm" },
		{ "3851", "", "early-intervention" },
		{ "3857", "", "crisis-help" },
		{ "3854", "", "shelter" },
		{ "3868", "", "intervention-centre" },
		{ "3836", "", "specialist-counselling" },
		{ "3866", "", "outreach" },
		{ "3847", "", "other" },
		{ "DruhSocialniSluzby/28", "Sociálně aktivizační služby pro rodiny s dětmi",
			"sas" },
		{ "28", "RANA PECE", "early-intervention" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		const struct rpss_kind *kind = rpss_kind_find(
			slice_from(known[i].code), slice_from(known[i].name), &findings->arena);
		assert_non_null(kind);
		assert_string_equal(kind->kind, known[i].kind);
	}
	assert_null(rpss_kind_find(slice_from("28"), slice_from(""), &findings->arena));
	assert_string_equal(rpss_form_find(slice_from("3882")), "outpatient");
	assert_string_equal(rpss_form_find(slice_from("FormaSocialniSluzby/pob")), "residential");
	assert_string_equal(rpss_form_find(slice_from("3884")), "outreach");
	assert_null(rpss_form_find(slice_from("3885")));
	assert_true(rpss_unit_is_place(slice_from("TypKapacitySocialniSluzby/luzka")));
	assert_false(rpss_unit_is_place(slice_from("TypKapacitySocialniSluzby/hovor")));
}

static void a_code_list_names_codes(void **state)
{
	struct findings *findings = *state;
	struct index names;
	index_init(&names, &findings->arena);
	assert_true(rpss_names_read(slice_from("obce.json"),
		slice_from("{\"polozky\": [{\"id\": \"Obec/1\", \"nazev\": {\"cs\": \" Most \", "
			   "\"en\": \"Bridge\"}}, {\"nazev\": \"nic\"}, {\"id\": \"Obec/2\", "
			   "\"nazev\": \"Louny\"}]}"),
		&findings->arena, &findings->diags, &names));
	assert_int_equal(names.count, 2);
	const struct slice *name = index_get(&names, slice_from("Obec/1"));
	assert_slice(*name, "Most");
	name = index_get(&names, slice_from("Obec/2"));
	assert_slice(*name, "Louny");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(services_are_told_one_by_one),
		cmocka_unit_test(another_file_is_refused),
		cmocka_unit_test(codes_are_known),
		cmocka_unit_test(a_code_list_names_codes),
	};
	return cmocka_run_group_tests(tests, findings_setup, findings_teardown);
}
