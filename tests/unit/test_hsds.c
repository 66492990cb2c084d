/* Tables of a directory: names of columns, cells of many lines, rows that cannot be read. */
#include "base/array.h"
#include "model/import/hsds.h"
#include "unit.h"
#include <stdio.h>

struct fixture {
	struct arena arena;
	struct diag_list diags;
	struct hsds_rows rows;
};

static bool read_table(struct fixture *fixture, enum hsds_name name, const char *bytes)
{
	arena_init(&fixture->arena);
	diag_list_init(&fixture->diags, &fixture->arena);
	const struct hsds_form form = { .encoding = ENCODING_UTF_8 };
	return hsds_read(&hsds_tables[name], slice_from("t.csv"), slice_from(bytes), &form,
		&fixture->arena, &fixture->diags, &fixture->rows);
}

static void columns_have_several_names(void **state)
{
	static const char *const tables[] = {
		"id,service_id,taxonomy_id\n1,s,t\n",
		"taxonomy_term_id,link_id\nt,s\n",
		"\xef\xbb\xbfSERVICE_ID,Taxonomy Term Id,taxonomy_id\r\ns,t,old\r\n",
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(tables); i++) {
		struct fixture fixture;
		assert_true(read_table(&fixture, HSDS_SERVICE_TERMS, tables[i]));
		assert_int_equal(fixture.rows.count, 1);
		const struct hsds_service_term *link = hsds_at(&fixture.rows, 0);
		assert_slice(link->service_id, "s");
		assert_slice(link->term_id, "t");
		assert_slice(link->entity, "");
		assert_int_equal(fixture.diags.count, 0);
		arena_free(&fixture.arena);
	}
}

static void a_cell_is_one_line(void **state)
{
	static const struct {
		const char *cell, *line;
	} known[] = {
		{ "plain text", "plain text" },
		{ "\" a\n\tb \r\n\n c\"", "a b c" },
		{ "\"Dům\xc2\xa0"
		  "dětí\"",
			"Dům dětí" },
		{ "  ", "" },
		{ "=1+1", "=1+1" },
		{ "a \x01 b", "a b" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct fixture fixture;
		char bytes[100];
		snprintf(bytes, sizeof bytes, "id,name\n1,%s\n", known[i].cell);
		assert_true(read_table(&fixture, HSDS_TERMS, bytes));
		const struct hsds_term *term = hsds_at(&fixture.rows, 0);
		assert_slice(term->name, known[i].line);
		arena_free(&fixture.arena);
	}
}

static void a_row_that_cannot_be_read_is_named_and_counted(void **state)
{
	(void)state;
	struct fixture fixture;
	assert_true(read_table(&fixture, HSDS_TERMS,
		"id,name\n1,one\n2\n3,three,more\n4,\"four\n\nlines\"\n5,f\"ive\n6,six\n"));
	assert_int_equal(fixture.rows.count, 3);
	assert_int_equal(fixture.rows.csv.refused_count, 3);
	static const size_t lines[] = { 3, 4, 8 };
	assert_int_equal(fixture.diags.count, ARRAY_LEN(lines));
	for (size_t i = 0; i < ARRAY_LEN(lines); i++) {
		assert_int_equal(fixture.diags.items[i].position.line, lines[i]);
		assert_int_equal(fixture.diags.items[i].severity, SEVERITY_WARNING);
	}
	const struct hsds_term *last = hsds_at(&fixture.rows, 2);
	assert_slice(last->name, "six");
	assert_int_equal(hsds_position(&fixture.rows, 1, offsetof(struct hsds_term, name)).line, 5);
	arena_free(&fixture.arena);
}

static void what_no_row_can_do_without_is_an_error(void **state)
{
	static const struct {
		const char *bytes, *rule;
	} known[] = {
		{ "name\nx\n", "missing-column" },
		{ "", "header" },
		{ "id,name\n1,\xff\n", "encoding" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct fixture fixture;
		assert_false(read_table(&fixture, HSDS_TERMS, known[i].bytes));
		assert_int_equal(diag_status(&fixture.diags), 3);
		assert_string_equal(fixture.diags.items[0].rule, known[i].rule);
		arena_free(&fixture.arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns_have_several_names),
		cmocka_unit_test(a_cell_is_one_line),
		cmocka_unit_test(a_row_that_cannot_be_read_is_named_and_counted),
		cmocka_unit_test(what_no_row_can_do_without_is_an_error),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
