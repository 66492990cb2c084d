/* Front matter as its fields take it: what is refused is shown as it would be right, for every
 * field of every kind of file. */
#include "base/array.h"
#include "findings.h"
#include "model/card/card.h"
#include "model/record/identity.h"
#include "model/record/record.h"
#include "model/schema/front_fields.h"
#include "model/settings.h"

enum { KINDS_MOST = 40 };

static bool read_line(
	struct findings *findings, const struct schema *schema, const char *line, void *record)
{
	struct slice text = arena_format(&findings->arena, "---\n%s\n---\n", line);
	struct front_matter front;

	return schema_parse_front(schema, slice_from("x.md"), text, &findings->arena,
		       &findings->diags, &front) &&
	       schema_read_front(schema, &front, &findings->arena, &findings->diags, record);
}

static const struct schema *const others[] = { &settings_schema, &card_head_schema,
	&identity_details_schema, &reporter_schema, &erased_stub_schema };

static size_t all_schemas(const struct schema *schemas[KINDS_MOST])
{
	size_t count = 0;

	for (size_t i = 0; i < ARRAY_LEN(others); i++)
		schemas[count++] = others[i];
	for (int kind = 0; kind < RECORD_KIND_COUNT; kind++)
		if (record_kind_schema(kind) != NULL)
			schemas[count++] = record_kind_schema(kind);
	return count;
}

/* The line in brackets at a message's end, where it is one of that field; else absent. */
static struct slice shown_line(struct slice message, const char *key, struct arena *arena)
{
	struct slice begin = arena_format(arena, "(%s: ", key);
	const char *found = strstr(message.data, begin.data);

	if (found == NULL || message.data[message.length - 1] != ')')
		return (struct slice){ 0 };
	size_t from = (size_t)(found - message.data) + 1;
	return arena_copy(arena, slice_part(message, from, message.length - from - 1));
}

/* A line that a message shows in quotes, or as a date, is read without a word. */
static void shows_lines_that_are_right(void **state)
{
	static const char *const raws[] = { "11. 7. 2023", "2023/7/11", "2023-07-11 # summer",
		"11.7.2023 # summer", "2022-02-30", "9:20", "14:00-15:30 # long", "+420123456789",
		"1.5", "007", "a: b", "{a: b}", "[a", "[a, [b]]", "[a] b", "&a b", "*a", "!!str a",
		"|", ">-", "~", "null", "# nothing", "a # b", "\"a", "'a' # b", "\"a\\z\"", "yes",
		"No", "TRUE", "off", "- a", "tRUE", "[\"2023-07-03 accepted\" x]",
		"[11. 7. 2023]" };
	struct findings *findings = *state;
	const struct schema *schemas[KINDS_MOST];
	size_t count = all_schemas(schemas), shown = 0;

	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < schema_count(schemas[i]) * ARRAY_LEN(raws); j++) {
			const struct field *field = schema_at(schemas[i], j / ARRAY_LEN(raws));
			struct slice line = arena_format(
				&findings->arena, "%s: %s", field->name, raws[j % ARRAY_LEN(raws)]);
			void *record = arena_take(&findings->arena, 1, schemas[i]->size);
			findings->diags.count = 0;
			read_line(findings, schemas[i], line.data, record);
			if (findings->diags.count == 0 ||
				findings->diags.items[0].position.line != 2)
				continue;
			struct slice message = findings->diags.items[0].text;
			struct slice right = shown_line(message, field->name, &findings->arena);
			if (right.data == NULL || !(strchr(right.data, '"') != NULL ||
							  strstr(right.data, ": 2023-07-11")))
				continue;
			if (strstr(right.data, "TEXT") != NULL)
				continue;
			shown++;
			findings->diags.count = 0;
			read_line(findings, schemas[i], right.data, record);
			for (size_t k = 0; k < findings->diags.count; k++)
				if (findings->diags.items[k].position.line == 2)
					fail_msg("%s: %s\nthen %s: %s", line.data, message.data,
						right.data, findings->diags.items[k].text.data);
		}
	findings->diags.count = 0;
	assert_true(shown > 500);
}

static void explains_by_the_field(void **state)
{
	static const struct {
		enum record_kind_id kind;
		const char *line, *finding;
	} cases[] = {
		{ RECORD_CASE, "opened: 11. 7. 2023",
			"date 2:8 opened '11. 7. 2023': dates are written YYYY-MM-DD "
			"(2023-07-11)\n" },
		{ RECORD_CASE, "opened: 11. 7. 2023 # summer",
			"quoting 2:8 a comment after a value is not supported (opened: "
			"2023-07-11)\n" },
		{ RECORD_CASE, "opened: 2023-07-11 # summer",
			"quoting 2:8 a comment after a value is not supported (opened: "
			"2023-07-11)\n" },
		{ RECORD_CASE, "opened: {a: b}",
			"quoting 2:8 a map in braces is not supported (opened: a day of the "
			"calendar as YYYY-MM-DD)\n" },
		{ RECORD_CASE, "opened: ~", "quoting 2:8 null is not supported (opened:)\n" },
		{ RECORD_CASE, "alias: *x*",
			"quoting 2:7 an alias is not supported (alias: \"*x*\")\n" },
		{ RECORD_CASE, "alias: [Ema] x",
			"quoting 2:7 brackets hold plain or quoted values with commas between, on "
			"one line (alias: \"[Ema] x\")\n" },
		{ RECORD_CASE, "alias: |\n  Ema\n  Eva",
			"quoting 2:7 a value of several lines is not supported (alias: text on "
			"one line)\n" },
		{ RECORD_CASE, "reasons: {a, b}",
			"quoting 2:9 a map in braces is not supported (reasons: [a code of "
			"vocabulary/reasons.csv])\n" },
		{ RECORD_CASE, "alias: No",
			"quoting 2:7 this value needs quotes (alias: \"No\")\n" },
		{ RECORD_CASE, "manager: yes",
			"person 2:9 manager 'yes' is no person's id (a-z, 0-9 and - with a dot, "
			"such as anna.bekova)\n" },
		{ RECORD_MEETING, "child-heard: True",
			"word 2:13 child-heard 'True' is none of: yes, no, too-young, declined\n" },
		{ RECORD_MEETING, "time: 14:00-15:30",
			"quoting 2:6 this value needs quotes (time: \"14:00-15:30\")\n" },
		{ RECORD_REFERRAL, "accompanied: ano",
			"boolean 2:13 accompanied 'ano' is no truth value (true or false)\n" },
		{ RECORD_REFERRAL, "accompanied: \"yes\"",
			"boolean 2:13 accompanied 'yes' is no truth value (true or false)\n" },
	};
	struct findings *findings = *state;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		const struct schema *schema = record_kind_schema(cases[i].kind);
		void *record = arena_take(&findings->arena, 1, schema->size);
		size_t kept = 0;
		assert_false(read_line(findings, schema, cases[i].line, record));
		for (size_t j = 0; j < findings->diags.count; j++)
			if (findings->diags.items[j].position.line > 0)
				findings->diags.items[kept++] = findings->diags.items[j];
		findings->diags.count = kept;
		assert_findings(findings, cases[i].finding);
	}
}

/* Bare words mean one of two where the field has the two, in each way that YAML writes them. */
static void takes_bare_words(void **state)
{
	static const char *const yes[] = { "yes", "Yes", "YES" };
	static const char *const truths[][2] = { { "true", "false" }, { "True", "False" },
		{ "TRUE", "FALSE" }, { "yes", "no" }, { "Yes", "NO" }, { "on", "Off" },
		{ "y", "N" } };
	struct findings *findings = *state;
	struct slice_list texts;

	for (size_t i = 0; i < ARRAY_LEN(truths) * 2; i++) {
		const struct schema *schema = record_kind_schema(RECORD_REFERRAL);
		void *record = arena_take(&findings->arena, 1, schema->size);
		struct slice line =
			arena_format(&findings->arena, "accompanied: %s", truths[i / 2][i % 2]);
		read_line(findings, schema, line.data, record);
		texts = field_texts(
			schema_find(schema, slice_from("accompanied")), record, &findings->arena);
		assert_int_equal(texts.count, 1);
		assert_slice(texts.items[0], i % 2 == 0 ? "true" : "false");
	}
	for (size_t i = 0; i < ARRAY_LEN(yes); i++) {
		const struct schema *schema = record_kind_schema(RECORD_MEETING);
		void *record = arena_take(&findings->arena, 1, schema->size);
		struct slice line = arena_format(&findings->arena, "child-heard: %s", yes[i]);
		read_line(findings, schema, line.data, record);
		texts = field_texts(
			schema_find(schema, slice_from("child-heard")), record, &findings->arena);
		assert_int_equal(texts.count, 1);
		assert_slice(texts.items[0], "yes");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			shows_lines_that_are_right, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			explains_by_the_field, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			takes_bare_words, findings_setup, findings_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
