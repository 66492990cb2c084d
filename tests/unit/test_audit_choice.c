/* What a report publishes, leaves out and joins: small reports worked out by hand. */
#include "logic/audit/release_audit.h"
#include "unit.h"

static int begin(void **state)
{
	static struct arena arena;
	arena_init(&arena);
	*state = &arena;
	return 0;
}

static int end(void **state)
{
	arena_free(*state);
	return 0;
}

static const struct slice flow_rows[] = { { "open-at-start", 13 }, { "opened", 6 }, { "closed", 6 },
	{ "open-at-end", 11 } };
static const struct slice towns[] = { { "a", 1 }, { "b", 1 }, { "c", 1 }, { "d", 1 } };
enum { ROWS = 4 };

/* Families in exactly one row each. */
static long add_up(const void *families, const bool *chosen, size_t column)
{
	const long *counts = families;
	long sum = 0;
	for (size_t i = 0; i < ROWS; i++)
		sum += chosen[i] ? counts[i] : 0;
	return column == 0 ? sum : 0;
}

static struct choice_table table_of(const char *name, const struct slice *rows, const long *counts)
{
	return (struct choice_table){ .table = slice_from(name),
		.rows = rows,
		.row_count = ROWS,
		.counts = counts,
		.join = add_up,
		.families = counts };
}

static struct choice *decide(struct arena *arena, const long flow[ROWS], const long *by_town,
	const struct past_release *past, size_t past_count)
{
	struct choice *choice = arena_take(arena, 1, sizeof *choice);
	struct choice_table *tables = arena_take(arena, 2, sizeof *tables);
	tables[0] = table_of("families", flow_rows, flow);
	if (by_town != NULL)
		tables[1] = table_of("municipalities", towns, by_town);
	choice->tables = tables;
	choice->table_count = by_town != NULL ? 2 : 1;
	choice->round_to = 5;
	choice->explains = true;
	assert_true(
		release_audit(choice, past, past_count, slice_from("2022 H2"), 182, 365, arena));
	return choice;
}

static const char *cell_name(const struct choice *choice, size_t cell)
{
	return slice_text(choice->told->knowledge->cells[cell].name);
}

static void what_would_tell_is_left_out_and_explained(void **state)
{
	static const long flow[] = { 7, 1, 0, 8 };
	struct choice *choice = decide(*state, flow, NULL, NULL, 0);
	/* Of 3-7 at the start with 0-2 opened at least 8 are left: there were 6 or 7. */
	assert_int_equal(choice->tables[0].states[0], ROW_LEFT_OUT);
	for (size_t i = 1; i < ROWS; i++)
		assert_int_equal(choice->tables[0].states[i], ROW_LISTED);
	assert_int_equal(choice->left_out_count, 1);
	const struct left_out *thing = &choice->left_out[0];
	assert_slice(thing->row, "open-at-start");
	assert_int_equal(thing->outcome, OUTCOME_TELLS);
	assert_int_equal(thing->because_count, 3);
	assert_string_equal(
		cell_name(choice, thing->because[0]), "2022 H2, families: opened (families)");
	assert_string_equal(
		cell_name(choice, thing->because[1]), "2022 H2, families: open-at-end (families)");
	assert_string_equal(cell_name(choice, thing->because[2]),
		"2022 H2, families: open-at-start (families)");
}

static void a_table_that_tells_is_joined(void **state)
{
	static const long flow[] = { 20, 12, 10, 22 }, by_town[] = { 3, 3, 3, 3 };
	struct choice *choice = decide(*state, flow, by_town, NULL, 0);
	/* Four times 3-7 are 12 at least, and 12 at most were opened. */
	const struct choice_table *table = &choice->tables[1];
	assert_int_equal(table->shape, SHAPE_HALF);
	assert_int_equal(table->states[0], ROW_LISTED);
	assert_int_equal(table->states[1], ROW_LISTED);
	assert_int_equal(table->states[2], ROW_JOINED);
	assert_int_equal(table->states[3], ROW_JOINED);
	assert_int_equal(table->other[0].low, 3);
	assert_int_equal(table->other[0].high, 7);
	/* They come behind the second, so that their band may be the same. */
	assert_int_equal(table->limits[2].high, 7);
}

static void the_order_of_rows_tells_the_band_below(void **state)
{
	static const long flow[] = { 20, 22, 10, 32 }, by_town[] = { 3, 8, 8, 3 };
	struct choice *choice = decide(*state, flow, by_town, NULL, 0);
	/* 8 + 8 + 3 + 3 are 22 at least, and 22 at most. */
	const struct choice_table *table = &choice->tables[1];
	assert_int_equal(table->shape, SHAPE_HALF);
	assert_int_equal(table->states[0], ROW_JOINED);
	assert_int_equal(table->states[3], ROW_JOINED);
	/* Were the first one's band 8-12 too, it would stand before the others. */
	assert_int_equal(table->limits[0].high, 7);
	assert_int_equal(table->limits[3].high, 12);
}

static void an_approved_number_comes_first_and_binds_the_rest(void **state)
{
	static const long flow[] = { 20, 8, 10, 18 }, by_town[] = { 6, 1, 1, 0 };
	struct choice *choice = arena_take(*state, 1, sizeof *choice);
	struct choice_table tables[] = { table_of("families", flow_rows, flow),
		table_of("municipalities", towns, by_town) };
	struct choice_headline headline = { slice_from("families"), slice_from("opened"), 8,
		false };
	*choice = (struct choice){ .tables = tables,
		.table_count = 2,
		.headlines = &headline,
		.headline_count = 1,
		.round_to = 5 };
	assert_true(release_audit(choice, NULL, 0, slice_from("2022 H2"), 182, 365, *state));
	assert_false(headline.is_left_out);
	/* 8 families in four rows: 3-7 and three times 0-2 leave the first 3 to 7, as printed. */
	assert_int_equal(tables[1].shape, SHAPE_WHOLE);
	struct published_list numbers = release_numbers(choice, *state);
	assert_slice(numbers.items[0].row, "opened");
	assert_int_equal(numbers.items[0].band.low, 8);
	for (size_t i = 1; i < numbers.count; i++)
		assert_false(slice_equals(numbers.items[i].row, "opened"));
}

/* A release in which the numbers tell: no program would make it now. */
static void what_was_given_away_blocks_nothing(void **state)
{
	static const long flow[] = { 9, 4, 4, 9 };
	struct published_number numbers[] = {
		{ slice_from("families"), flow_rows[0], slice_from("families"), { 3, 7 } },
		{ slice_from("families"), flow_rows[1], slice_from("families"), { 0, 2 } },
		{ slice_from("families"), flow_rows[3], slice_from("families"), { 8, 12 } },
	};
	struct past_release past = { slice_from("2022 H1"), 1, 181, { numbers, 3, 3 } };
	struct choice *choice = decide(*state, flow, NULL, &past, 1);
	/* Those at the end of the first are 8 or 9, and so are those at the start of the next. */
	assert_true(choice->given_count >= 4);
	assert_int_equal(choice->left_out_count, 0);
	for (size_t i = 0; i < ROWS; i++)
		assert_int_equal(choice->tables[0].states[i], ROW_LISTED);
}

static void late_entries_leave_out_a_link(void **state)
{
	static const long flow[] = { 21, 4, 4, 21 };
	struct published_number number = { slice_from("families"), flow_rows[3],
		slice_from("families"), { 8, 12 } };
	struct past_release past = { slice_from("2022 H1"), 1, 181, { &number, 1, 1 } };
	struct choice *choice = decide(*state, flow, NULL, &past, 1);
	const struct known_link *link = &choice->told->knowledge->links[0];
	assert_slice(link->name, "2022 H1, 2022 H2: open-at-end, open-at-start");
	assert_true(link->is_contradicted);
	assert_int_equal(choice->tables[0].states[0], ROW_LISTED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			what_would_tell_is_left_out_and_explained, begin, end),
		cmocka_unit_test_setup_teardown(a_table_that_tells_is_joined, begin, end),
		cmocka_unit_test_setup_teardown(the_order_of_rows_tells_the_band_below, begin, end),
		cmocka_unit_test_setup_teardown(
			an_approved_number_comes_first_and_binds_the_rest, begin, end),
		cmocka_unit_test_setup_teardown(what_was_given_away_blocks_nothing, begin, end),
		cmocka_unit_test_setup_teardown(late_entries_leave_out_a_link, begin, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
