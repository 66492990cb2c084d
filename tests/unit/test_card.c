#include "base/array.h"
#include "findings.h"
#include "logic/score/answer_check.h"
#include "model/card/card.h"

static const char HEAD[] = "---\ntitle-cs: Karta\ntitle-en: Card\nstatus: example\n"
			   "use: assessment\nsets-level: true\n---\nThe procedure.\n";
static const char BLOCKS[] = "block,shared,cs,en\nchild,,D\xC3\xADt\xC4\x9B,Child\n";
static const char INDICES[] = "index,worse,cs,en\nrisk,high,Riziko,Risk\ncare,low,P\xC3\xA9\xC4\x8D"
			      "e,Care\n";
static const char ITEMS[] = "item,block,index,min,max,weight,acute,age_from,age_to,cs,en\n"
			    "c-mind,child,risk,0,2,2,2,,,\xC3\x9Azkost,Anxiety\n"
			    "c-school,child,risk,0,2,,,6,18,\xC5\xA0kola,School\n";
static const char LEVELS[] = "index,level,from,to,review_days,cs,en\n"
			     "risk,low,,3,180,n\xC3\xADzk\xC3\xA1,low\n"
			     "risk,high,4,,30,vysok\xC3\xA1,high\n"
			     "care,low,5,,,n\xC3\xADzk\xC3\xA1,low\n"
			     "care,high,,4,,vysok\xC3\xA1,high\n";

/* A card with one of its tables in place of the right one. */
static struct card_files files_with(const char *indices, const char *items, const char *levels)
{
	return (struct card_files){ .shown_folder = slice_from("cards/test-1"),
		.head = slice_from(HEAD),
		.blocks = slice_from(BLOCKS),
		.indices = slice_from(indices ? indices : INDICES),
		.items = slice_from(items ? items : ITEMS),
		.levels = slice_from(levels ? levels : LEVELS),
		.answers = slice_from("min,max,answer,cs,en\n0,2,0,ne,no\n0,2,2,ano,yes\n") };
}

static struct card read_card(struct findings *findings, const struct card_files *files, bool fine)
{
	struct card card;
	assert_int_equal(
		card_read(slice_from("test-1"), files, &findings->arena, &findings->diags, &card),
		fine);
	return card;
}

static void test_reading(void **state)
{
	struct findings *findings = *state;
	struct card_files files = files_with(NULL, NULL, NULL);
	struct card card = read_card(findings, &files, true);
	assert_findings(findings, "");
	assert_slice(card.guide, "The procedure.\n");
	assert_int_equal(card.head.raise_by, 1);
	assert_int_equal(card.head.review_days, INTEGER_NONE);

	const struct card_item *school = card_find_item(&card, slice_from("c-school"));
	assert_int_equal(school->weight, 1);
	assert_int_equal(school->age_to, 18);
	assert_true(card_answer_in(&card_item_at(&card, 0)->acute, 2));
	assert_false(card_answer_in(&card_item_at(&card, 0)->acute, 1));
	assert_slice(card_answer_word(&card, school, 2, LANGUAGE_CZECH), "ano");
	assert_null(card_answer_word(&card, school, 1, LANGUAGE_CZECH).data);
	assert_slice(card_text(slice_from("ne"), slice_from(""), LANGUAGE_ENGLISH), "ne");

	const struct card_level *levels;
	assert_int_equal(card_levels(&card, slice_from("care"), &levels), 2);
	assert_int_equal(card_level_of(levels, 2, 5), 0);
	assert_int_equal(card_level_of(levels, 2, 4), 1);
	assert_int_equal(card_level_of(levels, 2, -100), 1);
}

static void test_levels(void **state)
{
	static const char HEADER[] = "index,level,from,to,cs,en\n";
	static const struct {
		const char *levels, *findings;
	} rows[] = {
		{ "risk,low,,3,x,x\nrisk,high,5,,x,x\n",
			"card 3:10 a gap: no level of index risk has the sum 4 (4)\n" },
		{ "risk,low,,3,x,x\nrisk,high,3,,x,x\n",
			"card 3:10 an overlap: two levels of index risk have the sum 3 (4)\n" },
		{ "care,low,5,,x,x\ncare,high,,3,x,x\n",
			"card 3:11 a gap: no level of index care has the sum 4 (4)\n" },
		{ "care,low,5,,x,x\ncare,high,,6,x,x\n",
			"card 3:11 an overlap: two levels of index care have the sum 6 (4)\n" },
		{ "risk,low,0,3,x,x\nrisk,high,4,9,x,x\n",
			"card 2:9 the least severe level has a bound (empty: every sum has a "
			"level)\n"
			"card 3:12 the most severe level has a bound (empty: every sum has a "
			"level)\n" },
		{ "risk,low,,,x,x\nrisk,high,4,,x,x\n",
			"card 2:10 only the outermost bounds are empty (the last sum of level "
			"low)\n" },
		{ "risk,low,,3,x,x\nrisk,medium,4,2,x,x\nrisk,high,3,,x,x\n",
			"card 3:14 to is below from (4 or more)\n" },
		{ "risk,low,,3,x,x\nrisk,high,4,,x,x\ncare,mild,5,,x,x\ncare,high,,4,x,x\n",
			"card 4:5 the level has another name than in index risk (low)\n" },
		{ "risk,low,,3,x,x\nrisk,high,4,,x,x\ncare,low,,,x,x\n",
			"card 4:5 index care has fewer levels than index risk (the same names in "
			"the same order)\n" },
		{ "risk,low,,3,x,x\nrisk,high,4,,x,x\n"
		  "care,low,5,,x,x\ncare,high,1,4,x,x\ncare,top,,0,x,x\n",
			"card 6:5 index care has more levels than index risk (the same names in "
			"the same order)\n" },
		{ "risk,low,,3,x,x\nrisk,high,4,,x,x\ncare,high,5,,x,x\ncare,low,,4,x,x\n",
			"card 4:5 the level has another name than in index risk (low)\n" },
		{ "risk,low,,3,x,x\nrisk,high,,,x,x\n",
			"card 3:10 only the outermost bounds are empty (4)\n" },
		{ "care,low,5,,x,x\ncare,high,,,x,x\n",
			"card 3:11 only the outermost bounds are empty (4)\n" },
		{ "risk,low,,3,x,x\ncare,low,,,x,x\nrisk,high,4,,x,x\n",
			"card 4:0 the levels of index risk do not stand together\n" },
		{ "harm,low,,,x,x\n", "card 2:0 no index harm (one of indices.csv)\n" },
		{ "", "card 0:0 the card sets the level and has none (rows in levels.csv)\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct slice levels =
			arena_format(&findings->arena, "%s%s", HEADER, rows[i].levels);
		struct card_files files = files_with(NULL, NULL, levels.data);
		read_card(findings, &files, false);
		assert_findings(findings, rows[i].findings);
	}
}

static void test_items(void **state)
{
	static const char HEADER[] =
		"item,block,index,min,max,weight,acute,notify,plan,age_from,age_to,cs,en\n";
	static const struct {
		const char *items, *findings;
	} rows[] = {
		{ "a,child,risk,0,2,1,3,,,,,x,x\n",
			"card 2:19 3 is no answer of the item (0 to 2)\n" },
		{ "a,child,risk,0,2,1,1;2,-1,0;9,,,x,x\n",
			"card 2:23 -1 is no answer of the item (0 to 2)\n"
			"card 2:26 9 is no answer of the item (0 to 2)\n" },
		{ "a,child,risk,2,2,1,,,,,,x,x\n", "card 2:15 max is not above min (3 or more)\n" },
		{ "a,child,risk,0,2,1,,,,18,6,x,x\n",
			"card 2:25 age_to is below age_from (18 or more)\n" },
		{ "a,family,harm,0,2,1,,,,,,x,x\n",
			"card 2:2 no block family (one of blocks.csv)\n"
			"card 2:9 no index harm (one of indices.csv)\n" },
		{ "a,child,risk,0,2,1,,,,,,x,x\na,child,risk,0,2,1,,,,,,x,x\n",
			"repeated-key 3:0 the key of this row stands in line 2 already (each key "
			"once)\n" },
		{ "a,child,risk,0,100,50,,,,,,x,x\nb,child,risk,0,1,1,,,,,,x,x\n",
			"card 2:0 the sums of the index lie 5001 apart (5000 at most: smaller "
			"weights)\n" },
		{ "a,child,risk,2,0,1,,,,,,x,x\n", "card 2:15 max is not above min (3 or more)\n" },
		{ "a,child,risk,0,2,1,,,3,,,x,x\n",
			"card 2:21 3 is no answer of the item (0 to 2)\n" },
		{ "a,child,risk,0,2,1,,,,,,x,\n", "missing-field 2:26 'en' is empty (text on one "
						  "line)\n" },
		{ "a,child,risk,0,2,1,,,,,, ,x\n", "card 2:24 'cs' is blank (a text)\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct slice items = arena_format(&findings->arena, "%s%s", HEADER, rows[i].items);
		struct card_files files = files_with(NULL, items.data, NULL);
		read_card(findings, &files, false);
		assert_findings(findings, rows[i].findings);
	}
}

/* An item more than there may be. */
static void test_too_many_items(void **state)
{
	struct findings *findings = *state;
	struct buf items;
	buf_init(&items);
	buf_add_text(&items, "item,block,min,max,cs,en\n");
	for (int i = 0; i <= CARD_ITEMS_MOST; i++)
		buf_format(&items, "i%d,child,0,1,x,x\n", i);
	struct card_files files = files_with(NULL, buf_slice(&items).data, NULL);
	read_card(findings, &files, false);
	assert_findings(findings, "card 502:0 too many items (500 at most)\n");
	buf_free(&items);
}

/* Each language says as much as the other. */
static void test_help(void **state)
{
	static const char HEADER[] = "item,block,min,max,cs,en,help_cs,help_en\n";
	static const struct {
		const char *items, *findings;
	} rows[] = {
		{ "a,child,0,2,x,x,more,\n", "card 2:21 the help is in one language only (in both, "
					     "or in neither)\n" },
		{ "a,child,0,2,x,x,,more\n", "card 2:16 the help is in one language only (in both, "
					     "or in neither)\n" },
		{ "a,child,0,2,x,x,more,\t\n", "card 2:21 'help_en' is blank (a text)\n" },
		{ "a,child,0,2,x,x,more,more\nb,child,0,2,x,x,,\n", "" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct slice items = arena_format(&findings->arena, "%s%s", HEADER, rows[i].items);
		struct card_files files = files_with(NULL, items.data, NULL);
		read_card(findings, &files, *rows[i].findings == '\0');
		assert_findings(findings, rows[i].findings);
	}
}

/* The other files, each with one fault. */
static void test_other_files(void **state)
{
	static const char blank[] = "---\ntitle-cs: Karta\ntitle-en: \"  \"\nstatus: example\n"
				    "use: assessment\n---\n";
	static const char none[] = "---\ntitle-cs: Karta\nstatus: example\nuse: assessment\n---\n";
	static const struct {
		size_t part;
		const char *bytes, *findings;
	} rows[] = {
		{ 0, blank, "card 3:10 'title-en' is blank (a text)\n" },
		{ 0, none, "missing-field 0:0 field 'title-en' is missing (text on one line)\n" },
		{ 1, "block,cs,en\nchild,x,x\nabout,x,x\n",
			"card 3:0 the block about is that of an assessment's own fields (another "
			"name)\n" },
		{ 1, "block,cs,en\nchild,x, \n", "card 2:8 'en' is blank (a text)\n" },
		{ 2, "index,worse,cs,en\nrisk,high,x,x\ncare,none,x,x\n",
			"card 3:5 an index with levels has a worse end (high or low)\n" },
		{ 2, "index,worse,cs,en\nrisk,high,x,x\ncare,low,,x\n",
			"missing-field 3:9 'cs' is empty (text on one line)\n" },
		{ 2, "index,worse,cs,en\nrisk,high,x,x\ncare,low,x,x\nrisk,low,x,x\n",
			"repeated-key 4:0 the key of this row stands in line 2 already (each key "
			"once)\n" },
		{ 5, "min,max,answer,cs,en\n0,2,3,x,x\n",
			"card 2:4 3 is outside its range (0 to 2)\n" },
		{ 5, "min,max,answer,cs,en\n0,2,1,x,\n",
			"missing-field 2:8 'en' is empty (text on one line)\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct card_files files = files_with(NULL, NULL, NULL);
		*card_part_of(&files, rows[i].part) = slice_from(rows[i].bytes);
		read_card(findings, &files, false);
		assert_findings(findings, rows[i].findings);
	}
}

static void test_name(void **state)
{
	static const struct {
		const char *name;
		bool fine;
	} rows[] = { { "kid-2", true }, { "ncfas-home-12", true }, { "kid", false },
		{ "ncfas-home", false }, { "kid-0", false }, { "kid-02", false }, { "-1", false } };
	struct findings *findings = *state;
	struct card_files files = files_with(NULL, NULL, NULL);
	struct card card;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_int_equal(card_read(slice_from(rows[i].name), &files, &findings->arena,
					 &findings->diags, &card),
			rows[i].fine);
	assert_int_equal(findings->diags.count, 5);
	assert_slice(findings->diags.items[0].text, "the folder 'kid' has no version in its name "
						    "(NAME-VERSION, such as kid-1)");
}

static void test_missing_file(void **state)
{
	struct findings *findings = *state;
	struct card_files files = files_with(NULL, NULL, NULL);
	files.levels = files.head = (struct slice){ 0 };
	read_card(findings, &files, false);
	assert_slice(findings->diags.items[0].position.file, "cards/test-1/card.md");
	assert_slice(findings->diags.items[1].position.file, "cards/test-1/levels.csv");
	assert_findings(findings, "card 0:0 a file of the card is missing\n"
				  "card 0:0 a file of the card is missing\n");
}

/* The hash is that of the text which card_hash() describes, made here by hand. */
static void test_hash(void **state)
{
	struct findings *findings = *state;
	char expected[HASH_TEXT_SIZE];
	struct card_files files = files_with(NULL, NULL, NULL);
	struct card card = read_card(findings, &files, true);
	hash_text(slice_from("index,worse\nrisk,high\ncare,low\n"
			     "item,index,min,max,weight,acute,notify,plan,age_from,age_to\n"
			     "c-mind,risk,0,2,2,2,,,,\n"
			     "c-school,risk,0,2,,,,,6,18\n"
			     "index,level,from,to,respond_hours,review_days\n"
			     "risk,low,,3,,180\nrisk,high,4,,,30\ncare,low,5,,,\ncare,high,,4,,\n"),
		expected);
	assert_string_equal(card.hash, expected);

	/* another text, line end and order of columns score the same */
	files.indices = slice_from("cs,worse,index,en\r\nx,high,risk,x\r\nx,\"low\",care,x\r\n");
	card = read_card(findings, &files, true);
	assert_string_equal(card.hash, expected);
	files.indices = slice_from("index,worse,cs,en\ncare,low,x,x\nrisk,high,x,x\n");
	card = read_card(findings, &files, true);
	assert_string_not_equal(card.hash, expected);
}

static void test_answers_fit(void **state)
{
	struct findings *findings = *state;
	struct card_files files = files_with(NULL, NULL, NULL);
	struct card card = read_card(findings, &files, true);
	struct assessment assessment;
	const char *text = "block,item,answer,note\nabout,case,k7q2m4xp,\nabout,card,test-1,\n"
			   "about,assessor,anna.bekova,\nabout,card-hash,0,\n"
			   "child,c-mind,3,\nfamily,c-school,1,\nchild,c-mnd,na,\n";
	assert_true(assessment_read(slice_from("2022/k7q2m4xp/2022-09-14-assessment-7f3a.csv"),
		slice_from("x"), slice_from(text), &findings->arena, &findings->diags,
		&assessment));
	assert_false(answer_check(&assessment, &card, &findings->diags));
	assert_findings(findings,
		"answer 6:13 3 is no answer to item 'c-mind' (0 to 2, unknown, refused or na)\n"
		"block 7:7 item 'c-school' is not in block 'family' (child)\n"
		"unknown-item 8:6 card test-1 has no item 'c-mnd' (did you mean 'c-mind'?)\n"
		"card-hash 5:16 card test-1 scores otherwise than when this was assessed (a change "
		"is a new version of the card)\n");
}

static void test_guide_at_once(void **state)
{
	static const struct {
		const char *guide, *at_once;
	} rows[] = {
		{ "", "" },
		{ "No heading.\nAt all.\n", "No heading.\nAt all." },
		{ "Intro.\n\n## Now\n\n1. Call.\n\n## Later\n\nTalk.\n", "## Now\n\n1. Call." },
		{ "# Now\r\nCall.\r\n## Whom\r\n112\r\n# Later\r\n",
			"# Now\r\nCall.\r\n## Whom\r\n112" },
		{ "## Now\n\nCall 112.\n", "## Now\n\nCall 112." },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const struct card card = { .guide = slice_from(rows[i].guide) };
		assert_slice(card_guide_at_once(&card), rows[i].at_once);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_reading, findings_setup, findings_teardown),
		cmocka_unit_test(test_guide_at_once),
		cmocka_unit_test_setup_teardown(test_levels, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_items, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_too_many_items, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_help, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_other_files, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_name, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_missing_file, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_hash, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_answers_fit, findings_setup, findings_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
