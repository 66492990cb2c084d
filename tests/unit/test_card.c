#include "base/array.h"
#include "findings.h"
#include "logic/answer_check.h"
#include "model/card.h"

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
		{ "a,child,risk,0,2,1,,,,,,x,\n", "missing-field 2:26 'en' is empty (text on one "
						  "line)\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct slice items = arena_format(&findings->arena, "%s%s", HEADER, rows[i].items);
		struct card_files files = files_with(NULL, items.data, NULL);
		read_card(findings, &files, false);
		assert_findings(findings, rows[i].findings);
	}
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
			test_missing_file, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_hash, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			test_answers_fit, findings_setup, findings_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
