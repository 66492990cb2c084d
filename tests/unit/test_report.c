/* lib/report: every format against text laid out by hand. */
#include "base/array.h"
#include "base/number.h"
#include "report/render.h"
#include "unit.h"
#include <math.h>

static const struct render_style unlimited = { .width = 0 };

static int open_arena(void **state)
{
	static struct arena arena;
	arena_init(&arena);
	*state = &arena;
	return 0;
}

static int close_arena(void **state)
{
	arena_free(*state);
	return 0;
}

static const struct value *text(struct arena *arena, const char *string)
{
	return value_text(arena, slice_from(string));
}

static void check_listing(const char *format, const struct table *table,
	const struct render_style *style, const char *expected)
{
	struct buf out;
	buf_init(&out);
	listing_format_find(format)->render(table, style, &out);
	assert_string_equal(out.data, expected);
	buf_free(&out);
}

static void check_document(const char *format, const struct document *document,
	const char *only_table, const struct render_style *style, const char *expected)
{
	struct buf out;
	buf_init(&out);
	document_format_find(format)->render(document, only_table, style, &out);
	assert_string_equal(out.data, expected);
	buf_free(&out);
}

/* Services: Czech letters composed and decomposed, wide ones, lists, nulls, a minus zero. */
static struct table services(struct arena *arena)
{
	static const struct column columns[] = {
		{ "id", "Id", COLUMN_LEFT, false },
		{ "name", "Name", COLUMN_LEFT, true },
		{ "availability.wait-days", "Wait", COLUMN_RIGHT, false },
		{ "distance-km", "Distance", COLUMN_RIGHT, false },
		{ "needs", "Needs", COLUMN_LEFT, true },
	};
	static const struct {
		const char *id, *name;
		long wait_days;
		double distance;
		const char *needs[2];
	} rows[] = {
		{ "sas-most", "Příliš žluťoučký", 30, 2.5, { "therapy", "housing" } },
		{ "nfd", "Pr\u030Ci\u0301lis\u030C", INTEGER_NONE, -0.04, { NULL } },
		{ "wide", "日本", 5, NAN, { "debt" } },
	};
	struct value *list = value_list(arena);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct value *row = value_object(arena), *needs = value_list(arena);
		for (size_t j = 0; j < ARRAY_LEN(rows[i].needs) && rows[i].needs[j]; j++)
			value_append(needs, arena, text(arena, rows[i].needs[j]));
		const struct value *wait_days = value_integer(arena, rows[i].wait_days);
		struct value *availability = value_object(arena);
		value_set(availability, arena, "wait-days", wait_days);
		value_set(row, arena, "id", text(arena, rows[i].id));
		value_set(row, arena, "name", text(arena, rows[i].name));
		value_set(row, arena, "availability",
			wait_days == value_null() ? value_null() : availability);
		value_set(row, arena, "distance-km", value_decimal(arena, rows[i].distance, 1));
		value_set(row, arena, "needs", needs);
		value_append(list, arena, row);
	}
	return (struct table){
		.columns = columns, .column_count = ARRAY_LEN(columns), .rows = list
	};
}

static void table_is_aligned_by_width(void **state)
{
	struct table table = services(*state);
	check_listing("table", &table, &unlimited,
		"Id        Name              Wait  Distance  Needs\n"
		"sas-most  Příliš žluťoučký    30       2.5  therapy, housing\n"
		"nfd       Pr\u030Ci\u0301lis\u030C                       0.0\n"
		"wide      日本                 5            debt\n");
}

static void table_speaks_to_people(void **state)
{
	struct table table = services(*state);
	struct value *shown = value_list(*state), *row = value_object(*state);
	value_set(row, *state, "availability.wait-days", text(*state, "a month"));
	value_append(shown, *state, row);
	table.shown = shown;
	table.note = slice_from("as of today");
	table.column_count = 4;
	check_listing("table", &table, &(struct render_style){ .colour = true, .czech = true },
		"\033[1mId        Name                 Wait  Distance\033[0m\n"
		"sas-most  Příliš žluťoučký  a month       2,5\n"
		"nfd       Pr\u030Ci\u0301lis\u030C                          0,0\n"
		"wide      日本                    5\n"
		"\033[2mas of today\n\033[0m");
}

static void machines_get_every_value(void **state)
{
	struct table table = services(*state);
	check_listing("tsv", &table, &unlimited,
		"sas-most\tPříliš žluťoučký\t30\t2.5\ttherapy;housing\n"
		"nfd\tPr\u030Ci\u0301lis\u030C\t\t0.0\t\n"
		"wide\t日本\t5\t\tdebt\n");
	check_listing("csv", &table, &unlimited,
		"id,name,availability.wait-days,distance-km,needs\n"
		"sas-most,Příliš žluťoučký,30,2.5,therapy;housing\n"
		"nfd,Pr\u030Ci\u0301lis\u030C,,0.0,\n"
		"wide,日本,5,,debt\n");
	check_listing("xcsv", &table, &(struct render_style){ .czech = true },
		"\xEF\xBB\xBF"
		"id;name;availability.wait-days;distance-km;needs\r\n"
		"sas-most;Příliš žluťoučký;30;2,5;\"therapy;housing\"\r\n"
		"nfd;Pr\u030Ci\u0301lis\u030C;;0,0;\r\n"
		"wide;日本;5;;debt\r\n");
	check_listing("ids", &table, &unlimited, "sas-most\nnfd\nwide\n");
	check_listing("json", &table, &unlimited,
		"[\n"
		"  {\n"
		"    \"id\": \"sas-most\",\n"
		"    \"name\": \"Příliš žluťoučký\",\n"
		"    \"availability\": {\n"
		"      \"wait_days\": 30\n"
		"    },\n"
		"    \"distance_km\": 2.5,\n"
		"    \"needs\": [\"therapy\", \"housing\"]\n"
		"  },\n"
		"  {\n"
		"    \"id\": \"nfd\",\n"
		"    \"name\": \"Pr\u030Ci\u0301lis\u030C\",\n"
		"    \"availability\": null,\n"
		"    \"distance_km\": 0.0,\n"
		"    \"needs\": []\n"
		"  },\n"
		"  {\n"
		"    \"id\": \"wide\",\n"
		"    \"name\": \"日本\",\n"
		"    \"availability\": {\n"
		"      \"wait_days\": 5\n"
		"    },\n"
		"    \"distance_km\": null,\n"
		"    \"needs\": [\"debt\"]\n"
		"  }\n"
		"]\n");
}

static void ids_may_end_in_nul(void **state)
{
	struct table table = services(*state);
	struct buf out;
	buf_init(&out);
	listing_format_find("ids")->render(
		&table, &(struct render_style){ .null_ends = true }, &out);
	assert_int_equal(out.length, strlen("sas-most nfd wide "));
	assert_memory_equal(out.data, "sas-most\0nfd\0wide\0", out.length);
	buf_free(&out);
}

static void no_rows_are_no_table(void **state)
{
	struct table table = services(*state);
	table.rows = value_list(*state);
	check_listing("table", &table, &unlimited, "");
	check_listing("tsv", &table, &unlimited, "");
	check_listing("ids", &table, &unlimited, "");
	check_listing(
		"csv", &table, &unlimited, "id,name,availability.wait-days,distance-km,needs\n");
	check_listing("json", &table, &unlimited, "[]\n");
}

static void only_flexible_columns_are_wrapped(void **state)
{
	static const struct column columns[] = {
		{ "id", "Id", COLUMN_LEFT, false },
		{ "note", "Note", COLUMN_LEFT, true },
		{ "days", "Days", COLUMN_RIGHT, false },
	};
	static const char *const notes[] = { "one two three four five six seven",
		"ěščřžýáíéúůěščřžýáíéúů", "" };
	struct value *list = value_list(*state);
	for (size_t i = 0; i < ARRAY_LEN(notes); i++) {
		struct value *row = value_object(*state);
		value_set(row, *state, "id", text(*state, "an-id-that-is-long"));
		value_set(row, *state, "note", text(*state, notes[i]));
		value_set(row, *state, "days", value_integer(*state, (long)i));
		value_append(list, *state, row);
	}
	struct table table = {
		.columns = columns, .column_count = ARRAY_LEN(columns), .rows = list
	};
	/* 18 + 2 + 14 + 2 + 4; the second is too narrow: the note keeps 10 and the table runs over.
	 */
	check_listing("table", &table, &(struct render_style){ .width = 40 },
		"Id                  Note            Days\n"
		"an-id-that-is-long  one two three      0\n"
		"                    four five six\n"
		"                    seven\n"
		"an-id-that-is-long  ěščřžýáíéúůěšč     1\n"
		"                    řžýáíéúů\n"
		"an-id-that-is-long                     2\n");
	struct value *second = value_list(*state);
	value_append(second, *state, list->items[1]);
	table.rows = second;
	check_listing("table", &table, &(struct render_style){ .width = 10 },
		"Id                  Note        Days\n"
		"an-id-that-is-long  ěščřžýáíéú     1\n"
		"                    ůěščřžýáíé\n"
		"                    úů\n");
}

/* 2 + 2 + 10 + 2 + 7 are 23: of a title that may be wrapped the widest word counts; one that may
 * not keeps its width. */
static void titles_are_wrapped(void **state)
{
	static const struct column columns[] = {
		{ "id", "Id", COLUMN_LEFT, true },
		{ "sum", "Protective factors", COLUMN_RIGHT, true },
		{ "days", "Days in", COLUMN_LEFT, false },
	};
	struct value *list = value_list(*state), *row = value_object(*state);
	value_set(row, *state, "id", text(*state, "a"));
	value_set(row, *state, "sum", value_integer(*state, 14));
	value_set(row, *state, "days", value_integer(*state, 3));
	value_append(list, *state, row);
	struct table table = {
		.columns = columns, .column_count = ARRAY_LEN(columns), .rows = list
	};
	check_listing("table", &table, &(struct render_style){ .width = 31 },
		"Id  Protective factors  Days in\n"
		"a                   14  3\n");
	check_listing("table", &table, &(struct render_style){ .width = 23, .colour = true },
		"\033[1mId  Protective  Days in\033[0m\n"
		"\033[1m       factors\033[0m\n"
		"a           14  3\n");
}

/* 10 + 2 + 12 are 24: the wider column gives way first, but not the word of twelve letters in it. A
 * column without a title is for data only. */
static void words_are_kept_whole(void **state)
{
	static const struct column columns[] = {
		{ "first", "First", COLUMN_LEFT, true },
		{ "date", NULL, COLUMN_LEFT, false },
		{ "second", "Second", COLUMN_LEFT, true },
	};
	struct value *list = value_list(*state), *row = value_object(*state);
	value_set(row, *state, "first", text(*state, "one two three four"));
	value_set(row, *state, "date", text(*state, "2022-09-14"));
	value_set(row, *state, "second", text(*state, "abcdefghijkl of words"));
	value_append(list, *state, row);
	struct table table = {
		.columns = columns, .column_count = ARRAY_LEN(columns), .rows = list
	};
	check_listing("table", &table, &(struct render_style){ .width = 24 },
		"First       Second\n"
		"one two     abcdefghijkl\n"
		"three four  of words\n");
	check_listing("tsv", &table, &unlimited,
		"one two three four\t2022-09-14\tabcdefghijkl of words\n");
}

static void texts_are_harmless(void **state)
{
	static const struct column columns[] = {
		{ "id", "Id", COLUMN_LEFT, false },
		{ "list", "List", COLUMN_LEFT, false },
		{ "number", "Number", COLUMN_RIGHT, false },
	};
	struct value *list = value_list(*state);
	struct value *row = value_object(*state), *cell = value_list(*state);
	value_append(cell, *state, text(*state, "@a"));
	value_append(cell, *state, text(*state, "b \"c\""));
	value_set(row, *state, "id", text(*state, "=a\033[31m\tb\n\u202E"));
	value_set(row, *state, "list", cell);
	value_set(row, *state, "number", value_decimal(*state, -1.25, 2));
	value_append(list, *state, row);
	struct table table = {
		.columns = columns, .column_count = ARRAY_LEN(columns), .rows = list
	};
	check_listing("table", &table, &unlimited,
		"Id                         List       Number\n"
		"=a<U+001B>[31m b <U+202E>  @a, b \"c\"   -1.25\n");
	check_listing("tsv", &table, &unlimited, "=a<U+001B>[31m b <U+202E>\t@a;b \"c\"\t-1.25\n");
	check_listing("csv", &table, &unlimited,
		"id,list,number\n"
		"\"=a<U+001B>[31m b\n<U+202E>\",\"@a;b \"\"c\"\"\",-1.25\n");
	check_listing("xcsv", &table, &unlimited,
		"\xEF\xBB\xBFid;list;number\r\n"
		"\"'=a<U+001B>[31m b\n<U+202E>\";\"'@a;b \"\"c\"\"\";-1,25\r\n");
	check_listing("json", &table, &unlimited,
		"[\n"
		"  {\n"
		"    \"id\": \"=a\\u001b[31m\\u0009b\\u000a\\u202e\",\n"
		"    \"list\": [\"@a\", \"b \\\"c\\\"\"],\n"
		"    \"number\": -1.25\n"
		"  }\n"
		"]\n");
}

static void json_nests(void **state)
{
	struct arena *arena = *state;
	struct value *object = value_object(arena), *list = value_list(arena);
	struct value *inner = value_object(arena);
	value_set(inner, arena, "low", value_integer(arena, 5));
	value_set(inner, arena, "level-low", value_null());
	value_append(list, arena, inner);
	value_append(list, arena, value_list(arena));
	value_append(list, arena, value_object(arena));
	value_set(object, arena, "acute", value_boolean(arena, true));
	value_set(object, arena, "date", value_date(arena, date_from_civil(2022, 9, 14)));
	value_set(object, arena, "no-date", value_date(arena, DATE_NONE));
	value_set(object, arena, "indices", list);
	value_set(object, arena, "acute", value_boolean(arena, false));
	struct buf out;
	buf_init(&out);
	render_json(object, &out);
	assert_string_equal(out.data, "{\n"
				      "  \"acute\": false,\n"
				      "  \"date\": \"2022-09-14\",\n"
				      "  \"no_date\": null,\n"
				      "  \"indices\": [\n"
				      "    {\n"
				      "      \"low\": 5,\n"
				      "      \"level_low\": null\n"
				      "    },\n"
				      "    [],\n"
				      "    {}\n"
				      "  ]\n"
				      "}\n");
	buf_free(&out);
}

static struct table reasons(struct arena *arena)
{
	static const struct column columns[] = {
		{ "reason", "Reason", COLUMN_LEFT, true },
		{ "families-in-all", "Families", COLUMN_RIGHT, false },
	};
	struct value *rows = value_list(arena), *row = value_object(arena);
	value_set(row, arena, "reason", text(arena, "a|b <i>"));
	value_set(row, arena, "families-in-all", text(arena, "3-7"));
	value_append(rows, arena, row);
	return (struct table){ .name = "reasons",
		.title = slice_from("By reason"),
		.unit = "families",
		.columns = columns,
		.column_count = ARRAY_LEN(columns),
		.rows = rows,
		.note = slice_from("Bands.") };
}

static struct document report(struct arena *arena)
{
	struct document document = {
		.kind = "platform",
		.title = slice_from("Zpráva *platformy*"),
		.from = date_from_civil(2022, 7, 1),
		.to = date_from_civil(2022, 12, 31),
		.store = slice_from("Most"),
		.commit = slice_from("0123456789abcdef0123456789abcdef01234567"),
	};
	struct section *section =
		document_add_section(&document, arena, "families", slice_from("Rodiny"));
	section_add_paragraph(section, arena, PARAGRAPH_WARNING, slice_from("Invented."));
	section_add_paragraph(section, arena, PARAGRAPH_TEXT,
		slice_from("# The first line of this paragraph is\nfollowed by a second one and by "
			   "[more](//host) text than fits."));
	section_add_paragraph(section, arena, PARAGRAPH_ITEM, slice_from("one"));
	section_add_paragraph(section, arena, PARAGRAPH_ITEM,
		slice_from("two, an item so long that it needs one line and half of another, which "
			   "hangs"));
	*section_add_table(section, arena) = reasons(arena);
	section = document_add_section(&document, arena, "nothing", slice_from("Nic"));
	struct table *empty = section_add_table(section, arena);
	*empty = reasons(arena);
	empty->name = "empty";
	empty->title = empty->note = (struct slice){ NULL, 0 };
	empty->rows = value_list(arena);
	return document;
}

static void markdown_shows_text_as_text(void **state)
{
	struct document document = report(*state);
	check_document("md", &document, NULL, &unlimited,
		"# Zpráva \\*platformy\\*\n"
		"\n"
		"Most, 2022-07-01 to 2022-12-31, commit 0123456789ab\n"
		"\n"
		"## Rodiny\n"
		"\n"
		"> **Warning:** Invented.\n"
		"\n"
		"\\# The first line of this paragraph is followed by a second one and by "
		"\\[more\\](//host) text than fits.\n"
		"\n"
		"- one\n"
		"- two, an item so long that it needs one line and half of another, which hangs\n"
		"\n"
		"### By reason\n"
		"\n"
		"| Reason | Families |\n"
		"| --- | --: |\n"
		"| a\\|b \\<i> | 3-7 |\n"
		"\n"
		"Bands.\n"
		"\n"
		"## Nic\n"
		"\n"
		"none\n");
}

static void text_fits_a_page(void **state)
{
	struct document document = report(*state);
	check_document("text", &document, NULL, &(struct render_style){ .width = 80 },
		"Zpráva *platformy*\n"
		"==================\n"
		"Most, 2022-07-01 to 2022-12-31, commit 0123456789ab\n"
		"\n"
		"Rodiny\n"
		"------\n"
		"\n"
		"! Invented.\n"
		"\n"
		"# The first line of this paragraph is followed by a second one and by\n"
		"[more](//host) text than fits.\n"
		"\n"
		"- one\n"
		"- two, an item so long that it needs one line and half of another, which hangs\n"
		"\n"
		"By reason\n"
		"\n"
		"Reason   Families\n"
		"-------  --------\n"
		"a|b <i>       3-7\n"
		"Bands.\n"
		"\n"
		"Nic\n"
		"---\n"
		"\n"
		"none\n");
	document.section_count = 1;
	document.sections[0].table_count = 0;
	document.from = DATE_NONE;
	document.commit = document.store = (struct slice){ NULL, 0 };
	check_document("text", &document, NULL, &(struct render_style){ .width = 12 },
		"Zpráva\n"
		"*platformy*\n"
		"============\n"
		"\n"
		"Rodiny\n"
		"------\n"
		"\n"
		"! Invented.\n"
		"\n"
		"# The first\n"
		"line of this\n"
		"paragraph is\n"
		"followed by\n"
		"a second one\n"
		"and by\n"
		"[more](//\n"
		"host) text\n"
		"than fits.\n"
		"\n"
		"- one\n"
		"- two, an\n"
		"  item so\n"
		"  long that\n"
		"  it needs\n"
		"  one line\n"
		"  and half\n"
		"  of\n"
		"  another,\n"
		"  which\n"
		"  hangs\n");
	document.section_count = 0;
	check_document("text", &document, NULL,
		&(struct render_style){ .width = 80, .colour = true },
		"\033[1mZpráva *platformy*\n"
		"\033[0m==================\n");
}

static void csv_holds_the_tables(void **state)
{
	struct document document = report(*state);
	check_document("csv", &document, NULL, &unlimited,
		"reasons\n"
		"reason,families-in-all\n"
		"a|b <i>,3-7\n"
		"\n"
		"empty\n"
		"reason,families-in-all\n");
	check_document("csv", &document, "empty", &unlimited, "reason,families-in-all\n");
	check_document("xcsv", &document, "reasons", &unlimited,
		"\xEF\xBB\xBFreason;families-in-all\r\na|b <i>;3–7\r\n");
	assert_null(document_find_table(&document, "families"));
}

static void document_is_one_object(void **state)
{
	struct document document = report(*state);
	document.commit = (struct slice){ NULL, 0 };
	document.from = DATE_NONE;
	document.sections[0].paragraph_count = 1;
	check_document("json", &document, NULL, &unlimited,
		"{\n"
		"  \"kind\": \"platform\",\n"
		"  \"title\": {\n"
		"    \"en\": \"Zpráva *platformy*\"\n"
		"  },\n"
		"  \"from\": null,\n"
		"  \"to\": \"2022-12-31\",\n"
		"  \"store\": \"Most\",\n"
		"  \"commit\": null,\n"
		"  \"sections\": [\n"
		"    {\n"
		"      \"name\": \"families\",\n"
		"      \"title\": {\n"
		"        \"en\": \"Rodiny\"\n"
		"      },\n"
		"      \"paragraphs\": [\n"
		"        {\n"
		"          \"kind\": \"warning\",\n"
		"          \"text\": {\n"
		"            \"en\": \"Invented.\"\n"
		"          }\n"
		"        }\n"
		"      ],\n"
		"      \"tables\": [\n"
		"        {\n"
		"          \"name\": \"reasons\",\n"
		"          \"title\": {\n"
		"            \"en\": \"By reason\"\n"
		"          },\n"
		"          \"unit\": \"families\",\n"
		"          \"columns\": [\"reason\", \"families_in_all\"],\n"
		"          \"rows\": [\n"
		"            [\"a|b <i>\", \"3-7\"]\n"
		"          ],\n"
		"          \"labels\": null,\n"
		"          \"note\": {\n"
		"            \"en\": \"Bands.\"\n"
		"          }\n"
		"        }\n"
		"      ]\n"
		"    },\n"
		"    {\n"
		"      \"name\": \"nothing\",\n"
		"      \"title\": {\n"
		"        \"en\": \"Nic\"\n"
		"      },\n"
		"      \"paragraphs\": [],\n"
		"      \"tables\": [\n"
		"        {\n"
		"          \"name\": \"empty\",\n"
		"          \"title\": null,\n"
		"          \"unit\": \"families\",\n"
		"          \"columns\": [\"reason\", \"families_in_all\"],\n"
		"          \"rows\": [],\n"
		"          \"labels\": null,\n"
		"          \"note\": null\n"
		"        }\n"
		"      ]\n"
		"    }\n"
		"  ]\n"
		"}\n");
}

static void unknown_formats_are_unknown(void **state)
{
	(void)state;
	assert_null(listing_format_find("html"));
	assert_null(document_format_find("table"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(table_is_aligned_by_width, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(table_speaks_to_people, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(machines_get_every_value, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(ids_may_end_in_nul, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(no_rows_are_no_table, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(
			only_flexible_columns_are_wrapped, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(titles_are_wrapped, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(words_are_kept_whole, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(texts_are_harmless, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(json_nests, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(
			markdown_shows_text_as_text, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(text_fits_a_page, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(csv_holds_the_tables, open_arena, close_arena),
		cmocka_unit_test_setup_teardown(document_is_one_object, open_arena, close_arena),
		cmocka_unit_test(unknown_formats_are_unknown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
