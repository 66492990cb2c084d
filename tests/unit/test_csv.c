/* Tables: what libcsv would get wrong by itself, every error with its place, rows rewritten. */
#include "base/array.h"
#include "text/csv.h"
#include "text/lines.h"
#include "unit.h"

static const struct csv_dialect foreign = { .multiline = true };
static const struct csv_dialect ragged = { .multiline = true, .ragged = true };
static const struct csv_dialect semicolons = { .separator = ';' };

struct fixture {
	struct arena arena;
	struct diag_list diags;
	struct csv_table table;
	bool fine;
};

static void read_text(struct fixture *fixture, const char *text, const struct csv_dialect *dialect)
{
	arena_init(&fixture->arena);
	diag_list_init(&fixture->diags, &fixture->arena);
	fixture->fine = csv_read(slice_from("people.csv"), slice_from(text), dialect,
		&fixture->arena, &fixture->diags, &fixture->table);
	assert_int_equal(fixture->fine, fixture->diags.count == 0);
}

/* The cells of a row, each in <>. */
static void describe(const struct csv_row *row, struct buf *buf)
{
	for (size_t i = 0; i < row->count; i++)
		buf_format(buf, "<%s>", row->cells[i].data);
}

static void reads(void **state)
{
	static const struct {
		const char *text;
		const struct csv_dialect *dialect;
		const char *expected; /* the header and the rows, a blank before each row */
	} cases[] = {
		{ "id,name\na,b\n", NULL, "<id><name> <a><b>" },
		{ "id,name\r\na,b\r\n", NULL, "<id><name> <a><b>" },
		{ "\xEF\xBB\xBFid,name\na,b", NULL, "<id><name> <a><b>" },
		{ "\xEF\xBB\xBF\"id\",name\n", NULL, "<id><name>" },
		{ "id\n x \n", NULL, "<id> < x >" }, /* libcsv would trim */
		{ "id,name\n\"a,b\",\"c \"\"d\"\"\"\n,\n\"\",\"\"\n", NULL,
			"<id><name> <a,b><c \"d\"> <><> <><>" },
		{ "id\n\tx\n\"\"\n", NULL, "<id> <\tx> <>" },
		{ "a,b,c\n, x ,\n\"\",\" x \",\"\"\n", NULL, "<a><b><c> <>< x ><> <>< x ><>" },
		{ "id;name\na,b;\"c;d\"\n", &semicolons, "<id><name> <a,b><c;d>" },
		{ "id,name\n\n\r\na,\"b\r\n\r\nc\"\n\n", &foreign, "<id><name> <a><b\r\n\r\nc>" },
		{ "id,name\na,x\ry\n", &foreign, "<id><name> <a><x\ry>" }, /* no row end */
		{ "id,name\na\na,b,c\n", &ragged, "<id><name> <a> <a><b><c>" },
		{ "\"i\nd\",name\na,b\n", &foreign, "<i\nd><name> <a><b>" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct fixture fixture;
		struct buf got;
		buf_init(&got);
		read_text(&fixture, cases[i].text, cases[i].dialect);
		if (!fixture.fine)
			fail_msg("%s: %s", cases[i].text, fixture.diags.items[0].text.data);
		describe(&fixture.table.header, &got);
		for (size_t j = 0; j < fixture.table.count; j++) {
			buf_add_byte(&got, ' ');
			describe(&fixture.table.rows[j], &got);
		}
		assert_string_equal(got.data, cases[i].expected);
		buf_free(&got);
		arena_free(&fixture.arena);
	}
}

/* "LINE:OFFSET RULE" for each finding, and how many rows could be read. */
static void refuses(void **state)
{
	static const struct {
		const char *text;
		const struct csv_dialect *dialect;
		const char *findings;
		size_t rows;
	} cases[] = {
		{ "", NULL, "1:0 header", 0 },
		{ "\xEF\xBB\xBF", NULL, "1:0 header", 0 },
		{ "id,name,id\n", NULL, "1:8 repeated-column", 0 },
		{ "id,name\na\nb,c\n", NULL, "2:1 cells", 1 },
		{ "id,name\na,\"b\",c,d\n", NULL, "2:6 cells", 0 },
		{ "id,name\na\n", &foreign, "2:1 cells", 0 },
		{ "id,name\n\na,b\n\n", NULL, "2:0 blank-line; 4:0 blank-line", 1 },
		{ "\nid,name\na,b\n", NULL, "1:0 blank-line", 1 },
		{ "id,name\na,\"b\nc,d\n", NULL, "2:2 quote", 1 },
		{ "id,name\na,\"b\"\"\nc,d\n", NULL, "2:2 quote", 1 },
		{ "id,name\na,5\" pipe\nc,d\n", NULL, "2:3 quote", 1 },
		{ "id,name\na,\"b\" \nc,d\n", NULL, "2:5 quote", 1 },
		{ "id,name\na, \"b\"\nc,d\n", NULL, "2:3 quote", 1 },
		{ "id,name\na\rb,c\nd,e\n", NULL, "2:1 carriage-return", 1 },
		/* An open quote does not take the rest of the file with it. */
		{ "id,name\na,\"b\nc,d\ne,f\n", &foreign, "2:2 quote", 2 },
		{ "id,name\na,5\" pipe\nc,d\ne,\"f\ng\"\nh,i\n", &foreign, "2:3 quote", 3 },
		{ "id,name\na,\"b\nc\",\"d\"x\ne,f\n", &foreign, "3:6 quote", 1 },
		{ "id,name\na,\"b\nc\n", &foreign, "2:2 quote; 3:1 cells", 0 },
		/* Nor the rows up to the next quote, nor the row of many lines that has it. */
		{ "id,name\na,\"b\nc,d\ne,\"f\ng,h\n", &foreign, "2:2 quote; 4:2 quote", 2 },
		{ "id,name\na,\"b\nc,\"d\ne\"\nf,g\n", &foreign, "2:2 quote", 2 },
		{ "id,name\na,\"b\nsays \"c\" d\"\ne,f\n", &foreign, "3:6 quote", 1 },
		{ "id,name\na,b\nid,name\nc,d\n", &foreign, "3:0 header", 2 },
		/* Columns without a name. */
		{ "id,name,,\na,b\nc,d,,\ne,f,\n", &foreign, "4:4 cells", 2 },
		{ "id,name,,\na,b,,\n", NULL, "1:9 repeated-column", 1 },
		/* The rows are still read where the header was not. */
		{ "id,\"name\na,b\nc,\"d\"e\n", NULL, "1:3 quote; 3:5 quote", 1 },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct fixture fixture;
		struct buf got;
		buf_init(&got);
		read_text(&fixture, cases[i].text, cases[i].dialect);
		for (size_t j = 0; j < fixture.diags.count; j++) {
			const struct diag *diag = &fixture.diags.items[j];
			buf_format(&got, "%s%zu:%zu %s", j > 0 ? "; " : "", diag->position.line,
				diag->position.offset, diag->rule);
		}
		if (fixture.table.count != cases[i].rows)
			fail_msg("%s: %zu rows", cases[i].text, fixture.table.count);
		if (strcmp(got.data, cases[i].findings) != 0)
			fail_msg("%s: %s", cases[i].text, got.data);
		buf_free(&got);
		arena_free(&fixture.arena);
	}
}

static void knows_places(void **state)
{
	(void)state;
	struct fixture fixture;
	read_text(
		&fixture, "\xEF\xBB\xBFid,name,note\r\na,\"b,\"\"\r\nc\",\"d\"\r\nx,y,z", &foreign);
	assert_true(fixture.fine);
	assert_int_equal(csv_column(&fixture.table, "note"), 2);
	assert_int_equal(csv_column(&fixture.table, "no"), -1);
	const struct csv_row *row = &fixture.table.rows[0];
	assert_int_equal(row->number, 2);
	assert_int_equal(row->offset, 17);
	assert_slice(row->line, "a,\"b,\"\"\r\nc\",\"d\"");
	assert_slice(row->ending, "\r\n");
	struct position second = csv_position(&fixture.table, row, 1);
	assert_int_equal(second.line, 2);
	assert_int_equal(second.offset, 2);
	assert_slice(second.source, "a,\"b,\"\"");
	struct position third = csv_position(&fixture.table, row, 2);
	assert_int_equal(third.line, 3);
	assert_int_equal(third.offset, 3);
	assert_slice(third.source, "c\",\"d\"");
	assert_int_equal(fixture.table.rows[1].number, 4);
	assert_slice(fixture.table.rows[1].ending, "");
	arena_free(&fixture.arena);
}

static void writes_and_reads_the_same(void **state)
{
	static const struct {
		const char *cell, *written;
	} cases[] = { { "plain", "plain" }, { "", "" }, { "a,b", "\"a,b\"" },
		{ "say \"no\"", "\"say \"\"no\"\"\"" }, { " x", "\" x\"" }, { "x\t", "\"x\t\"" },
		{ "a b", "a b" }, { "a\nb", "\"a\nb\"" }, { "a\r", "\"a\r\"" }, { "a;b", "a;b" },
		{ "=1+1", "=1+1" }, { "č", "č" } };
	(void)state;
	struct buf buf;
	buf_init(&buf);
	struct slice cells[ARRAY_LEN(cases)];
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		cells[i] = slice_from(cases[i].cell);
		buf_clear(&buf);
		csv_add_cell(&buf, cells[i], ',');
		assert_string_equal(buf.data, cases[i].written);
	}
	buf_clear(&buf);
	csv_add_cell(&buf, slice_from("a;b"), ';');
	assert_string_equal(buf.data, "\"a;b\"");

	buf_clear(&buf);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		buf_format(&buf, "%sc%zu", i > 0 ? "," : "", i);
	buf_add_byte(&buf, '\n');
	csv_add_row(&buf, cells, ARRAY_LEN(cells), "\n");
	struct fixture fixture;
	read_text(&fixture, buf.data, &foreign);
	assert_true(fixture.fine);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		assert_slice(fixture.table.rows[0].cells[i], cases[i].cell);
	arena_free(&fixture.arena);

	struct slice empty = slice_from("");
	buf_clear(&buf);
	csv_add_row(&buf, &empty, 1, "\n");
	assert_string_equal(buf.data, "\"\"\n"); /* not a blank line */
	buf_free(&buf);
}

/* Cells longer than the steps in which libcsv grows. */
static void reads_long_cells(void **state)
{
	(void)state;
	struct fixture fixture;
	struct buf text;
	buf_init(&text);
	buf_add_text(&text, "id\n");
	buf_add_repeated(&text, 'x', 100000);
	buf_add_text(&text, "\nshort\n");
	read_text(&fixture, text.data, NULL);
	assert_int_equal(fixture.table.rows[0].cells[0].length, 100000);
	assert_slice(fixture.table.rows[1].cells[0], "short");
	buf_free(&text);
	arena_free(&fixture.arena);
}

static void bounds_the_columns(void **state)
{
	(void)state;
	for (size_t count = 1000; count <= 1001; count++) {
		struct fixture fixture;
		struct buf text;
		buf_init(&text);
		buf_add_text(&text, "c1");
		for (size_t i = 2; i <= count; i++)
			buf_format(&text, ",c%zu", i);
		buf_add_text(&text, "\na,b\n");
		read_text(&fixture, text.data, NULL);
		assert_int_equal(fixture.table.header.count, count == 1000 ? 1000 : 0);
		assert_string_equal(
			fixture.diags.items[0].rule, count == 1000 ? "cells" : "columns");
		buf_free(&text);
		arena_free(&fixture.arena);
	}
}

static void lines_keep_their_ends(void **state)
{
	static const struct {
		const char *text, *ending;
		size_t offset;
	} expected[] = { { "a", "\r\n", 3 }, { "", "\n", 6 }, { "b\rc\r", "", 7 } };
	struct slice bytes = slice_from("\xEF\xBB\xBF"
					"a\r\n\nb\rc\r");
	struct line_reader reader;
	struct line line;
	(void)state;
	line_reader_init(&reader, bytes);
	for (size_t i = 0; i < ARRAY_LEN(expected); i++) {
		assert_true(line_reader_next(&reader, &line));
		assert_slice(line.text, expected[i].text);
		assert_slice(line.ending, expected[i].ending);
		assert_int_equal(line.offset, expected[i].offset);
		assert_int_equal(line.number, i + 1);
	}
	assert_false(line_reader_next(&reader, &line));
	assert_slice(lines_ending(bytes), "\r\n");
	assert_slice(lines_ending(slice_from("no end")), "\n");
	assert_slice(lines_ending(slice_from("")), "\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_keep_their_ends),
		cmocka_unit_test(reads),
		cmocka_unit_test(refuses),
		cmocka_unit_test(knows_places),
		cmocka_unit_test(writes_and_reads_the_same),
		cmocka_unit_test(reads_long_cells),
		cmocka_unit_test(bounds_the_columns),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
