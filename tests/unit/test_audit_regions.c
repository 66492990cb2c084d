/*
 * Random regions, each with a release for every half-year and now and then for a whole year on top:
 * what is published, and that there is always a report. With arguments
 * (DIR REGIONS FAMILIES PERIODS SEED) the releases are written there for tests/tools/attack.py,
 * with the time that the last one took.
 */
#include "base/random.h"
#include "logic/audit/release_audit.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>

enum {
	MOST_PERIODS = 24,
	MOST_ROWS = 40,
	MOST_FAMILIES = 2000,
	NEED_COUNT = 22,
	REASON_COUNT = 31
};

/* What a family is in during a period, a bit a row. */
struct stage {
	bool at_start, opened, closed, at_end, high, acute;
	unsigned level, steps, outcomes, failures, wait;
	unsigned long needs_of_step[4];
};

struct household {
	unsigned long needs, reasons; /* the last bit: none */
	unsigned source, town, opening_level;
	struct stage stages[MOST_PERIODS];
};

struct region {
	struct random_stream random;
	size_t family_count, period_count;
	struct household *families;
	bool is_late; /* numbers of a period change after its release */
};

static unsigned draw(struct region *region, unsigned below)
{
	return (unsigned)(random_next(&region->random) % below);
}

static bool happens(struct region *region, unsigned in_hundred)
{
	return draw(region, 100) < in_hundred;
}

/* Small numbers are more frequent, as in life. */
static unsigned skewed(struct region *region, unsigned below)
{
	unsigned one = draw(region, below), other = draw(region, below);
	return one < other ? one : other;
}

static unsigned long draw_some(struct region *region, unsigned rows, unsigned most)
{
	unsigned long some = 0;
	for (unsigned left = draw(region, most + 1); left > 0; left--)
		some |= 1UL << skewed(region, rows - 1);
	return some != 0 ? some : 1UL << (rows - 1);
}

static void live_help(struct region *region, struct household *family, struct stage *stage)
{
	for (unsigned need = 0; need < NEED_COUNT - 1; need++)
		for (unsigned step = 0; step < 4; step++)
			if ((family->needs >> need & 1) && happens(region, 30 - 5 * step)) {
				stage->steps |= 1U << step;
				stage->needs_of_step[step] |= 1UL << need;
			}
	if (stage->steps & 8)
		stage->outcomes |= 1;
	if (happens(region, 8)) {
		stage->steps |= 16;
		stage->outcomes |= 2;
	}
	if (happens(region, 10))
		stage->outcomes |= 4U << draw(region, 3);
	if (happens(region, 12))
		stage->failures |= 1U << skewed(region, 8);
}

static void live_period(struct region *region, struct household *family, struct stage *stage)
{
	stage->closed = happens(region, stage->opened ? 10 : 35);
	stage->at_end = !stage->closed;
	stage->level = stage->at_end ? draw(region, 5) : 0;
	stage->high = stage->at_end && stage->level == 2;
	stage->acute = stage->at_end && happens(region, 8);
	live_help(region, family, stage);
	if (stage->opened)
		stage->wait = stage->steps & 4 ? 1 : stage->closed ? 2 : 4;
}

static void live(struct region *region, struct household *family)
{
	size_t opens = draw(region, (unsigned)region->period_count + 2);
	bool is_open = opens == 0;

	*family = (struct household){ 0 };
	family->needs = draw_some(region, NEED_COUNT, 4);
	family->reasons = draw_some(region, REASON_COUNT, 3);
	family->source = skewed(region, 8);
	family->opening_level = skewed(region, 5);
	family->town = skewed(region, 15);
	for (size_t i = 0; i < region->period_count; i++) {
		struct stage *stage = &family->stages[i];
		stage->at_start = is_open;
		stage->opened =
			!is_open && (opens == i + 1 || (i + 1 > opens && happens(region, 3)));
		if (stage->at_start || stage->opened)
			live_period(region, family, stage);
		is_open = stage->at_end;
	}
}

static bool is_in(const struct stage *stage)
{
	return stage->at_start || stage->opened;
}

/* The rows of a table that a family is in, for a column of it. */
typedef unsigned long rows_of(
	const struct household *family, const struct stage *stage, size_t column);

static unsigned long rows_families(
	const struct household *family, const struct stage *stage, size_t c)
{
	(void)family, (void)c;
	return (unsigned long)stage->at_start | (unsigned long)stage->opened << 1 |
	       (unsigned long)stage->closed << 2 | (unsigned long)stage->at_end << 3 |
	       (unsigned long)stage->high << 4 | (unsigned long)stage->acute << 5;
}

static unsigned long rows_steps(const struct household *family, const struct stage *stage, size_t c)
{
	(void)family, (void)c;
	return stage->steps;
}

static unsigned long rows_needs(const struct household *family, const struct stage *stage, size_t c)
{
	(void)c;
	return is_in(stage) ? family->needs : 0;
}

static unsigned long rows_reasons(
	const struct household *family, const struct stage *stage, size_t c)
{
	(void)c;
	return stage->opened ? family->reasons : 0;
}

static unsigned long rows_step_needs(
	const struct household *family, const struct stage *stage, size_t c)
{
	(void)family;
	return stage->needs_of_step[c];
}

static unsigned long rows_towns(const struct household *family, const struct stage *stage, size_t c)
{
	(void)c;
	return stage->opened ? 1UL << family->town : 0;
}

static unsigned long rows_sources(
	const struct household *family, const struct stage *stage, size_t c)
{
	(void)c;
	return stage->opened ? 1UL << family->source : 0;
}

static unsigned long rows_levels(
	const struct household *family, const struct stage *stage, size_t c)
{
	(void)family, (void)c;
	return stage->at_end ? 1UL << stage->level : 0;
}

static unsigned long rows_opening_levels(
	const struct household *family, const struct stage *stage, size_t c)
{
	(void)c;
	return stage->opened ? 1UL << family->opening_level : 0;
}

static unsigned long rows_outcomes(
	const struct household *family, const struct stage *stage, size_t c)
{
	(void)family, (void)c;
	return stage->outcomes;
}

static unsigned long rows_waits(const struct household *family, const struct stage *stage, size_t c)
{
	(void)family, (void)c;
	return stage->wait;
}

static unsigned long rows_failures(
	const struct household *family, const struct stage *stage, size_t c)
{
	(void)family, (void)c;
	return stage->failures;
}

static unsigned long rows_step_towns(
	const struct household *family, const struct stage *stage, size_t c)
{
	return stage->steps >> c & 1 ? 1UL << family->town : 0;
}

static const struct layout {
	const char *table;
	unsigned row_count, columns;
	bool every_row;
	rows_of *rows;
	const char *codes[8]; /* NULL: numbered, with "none" last where the measure has it */
} layouts[] = {
	{ "families", 6, 1, true, rows_families,
		{ "open-at-start", "opened", "closed", "open-at-end", "high-at-end",
			"acute-at-end" } },
	{ "referrals", 5, 1, true, rows_steps,
		{ "requested", "accepted", "started", "helped", "outcome-unknown" } },
	{ "needs", NEED_COUNT, 1, false, rows_needs, { NULL } },
	{ "reasons", REASON_COUNT, 1, false, rows_reasons, { NULL } },
	{ "referral-needs", NEED_COUNT - 1, 4, false, rows_step_needs, { NULL } },
	{ "municipalities", 15, 1, false, rows_towns, { NULL } },
	{ "sources", 8, 1, false, rows_sources, { NULL } },
	{ "levels", 5, 1, true, rows_levels, { "low", "middle", "high", "undetermined", "none" } },
	{ "outcomes", 5, 1, true, rows_outcomes,
		{ "helped", "unknown", "partly", "not-helped", "stopped" } },
	{ "waiting", 3, 1, true, rows_waits, { "started", "closed", "waiting" } },
	{ "failures", 8, 1, false, rows_failures, { NULL } },
	{ "referral-municipalities", 15, 4, false, rows_step_towns, { NULL } },
	{ "opening-levels", 5, 1, true, rows_opening_levels,
		{ "low", "middle", "high", "undetermined", "none" } },
};
enum { LAYOUTS = sizeof layouts / sizeof *layouts };

/* A period of the region: half-years, or several of them together. */
struct window {
	const struct region *region;
	const struct layout *layout;
	size_t first, count;
};

/* One stage for a whole window, by the definitions of the measures. */
static struct stage stage_of(const struct household *family, size_t first, size_t count)
{
	struct stage all = family->stages[first + count - 1];
	bool was_in = false;

	all.at_start = family->stages[first].at_start;
	all.opened = all.closed = false;
	all.steps = all.outcomes = all.failures = 0;
	for (size_t step = 0; step < 4; step++)
		all.needs_of_step[step] = 0;
	for (size_t i = first; i < first + count; i++) {
		const struct stage *stage = &family->stages[i];
		was_in |= is_in(stage);
		all.opened |= stage->opened;
		all.steps |= stage->steps;
		all.outcomes |= stage->outcomes;
		all.failures |= stage->failures;
		for (size_t step = 0; step < 4; step++)
			all.needs_of_step[step] |= stage->needs_of_step[step];
	}
	all.opened &= !all.at_start;
	all.closed = was_in && !all.at_end;
	all.wait = !all.opened ? 0 : all.steps & 4 ? 1 : all.closed ? 2 : 4;
	return all;
}

static long count_rows(const void *context, const bool *chosen, size_t column)
{
	const struct window *window = context;
	unsigned long rows = 0;
	long count = 0;

	for (unsigned i = 0; i < window->layout->row_count; i++)
		rows |= (unsigned long)chosen[i] << i;
	for (size_t i = 0; i < window->region->family_count; i++) {
		const struct household *family = &window->region->families[i];
		struct stage stage = stage_of(family, window->first, window->count);
		count += (window->layout->rows(family, &stage, column) & rows) != 0;
	}
	return count;
}

static struct slice code_of(const struct layout *layout, unsigned row, struct arena *arena)
{
	const struct breakdown_measure *measure = measure_find_breakdown(layout->table);

	if (layout->codes[0] != NULL)
		return slice_from(layout->codes[row]);
	if (measure->none != NULL && row == layout->row_count - 1)
		return slice_from("none");
	return arena_format(arena, "r%02u", row);
}

static void fill_table(struct choice_table *table, struct window *window, struct arena *arena)
{
	const struct layout *layout = window->layout;
	struct slice *rows = arena_take(arena, layout->row_count, sizeof *rows);
	long *counts = arena_take(arena, layout->row_count * layout->columns, sizeof *counts);

	for (unsigned row = 0; row < layout->row_count; row++) {
		bool chosen[MOST_ROWS] = { false };
		chosen[row] = true;
		rows[row] = code_of(layout, row, arena);
		for (size_t column = 0; column < layout->columns; column++)
			counts[row * layout->columns + column] = count_rows(window, chosen, column);
	}
	*table = (struct choice_table){ .table = slice_from(layout->table),
		.rows = rows,
		.row_count = layout->row_count,
		.counts = counts,
		.every_row = layout->every_row,
		.join = count_rows,
		.families = window };
}

/* A choice for a window of a region. */
static struct choice *ask(
	const struct region *region, size_t first, size_t count, struct arena *arena)
{
	struct choice *choice = arena_take(arena, 1, sizeof *choice);

	choice->tables = arena_take(arena, LAYOUTS, sizeof *choice->tables);
	choice->table_count = LAYOUTS;
	choice->round_to = 5;
	for (size_t i = 0; i < LAYOUTS; i++) {
		struct window *window = arena_take(arena, 1, sizeof *window);
		*window = (struct window){ region, &layouts[i], first, count };
		fill_table(&choice->tables[i], window, arena);
	}
	return choice;
}

/* The records of a region so far, with what its releases told. */
struct chronicle {
	struct past_release releases[2 * MOST_PERIODS];
	size_t count;
	long whole, tables, given, refused;
	double seconds; /* of the last audit */
};

static void count_told(const struct choice *choice, struct chronicle *chronicle)
{
	chronicle->given += (long)choice->given_count;
	chronicle->refused += (long)choice->left_out_count;
	for (size_t i = 0; i < choice->table_count; i++) {
		const struct choice_table *table = &choice->tables[i];
		bool is_single = measure_find_breakdown(slice_text(table->table)) == NULL;
		for (size_t row = 0; is_single && row < table->row_count; row++) {
			chronicle->tables++;
			chronicle->whole += table->states[row] == ROW_LISTED;
		}
		chronicle->tables += !is_single;
		chronicle->whole += !is_single && table->shape == SHAPE_WHOLE;
	}
}

static void release(struct region *region, struct chronicle *chronicle, size_t first, size_t count,
	struct arena *arena)
{
	struct choice *choice = ask(region, first, count, arena);
	struct past_release *made = &chronicle->releases[chronicle->count];
	struct timespec begin, end;

	made->name = arena_format(arena, "%zu-%zu", first, first + count - 1);
	made->from = (day_number)(1000 + 100 * first);
	made->to = (day_number)(1000 + 100 * (first + count) - 1);
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begin);
	assert_true(release_audit(choice, chronicle->releases, chronicle->count, made->name,
		made->from, made->to, arena));
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
	chronicle->seconds =
		(double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
	made->numbers = release_numbers(choice, arena);
	chronicle->count++;
	count_told(choice, chronicle);
}

static void begin_region(struct region *region, struct random_stream *random, size_t families,
	size_t periods, struct arena *arena)
{
	*region = (struct region){ .family_count = families, .period_count = periods };
	random_init(&region->random, random_next(random));
	region->is_late = happens(region, 30);
	region->families = arena_take(arena, families, sizeof *region->families);
	for (size_t i = 0; i < families; i++)
		live(region, &region->families[i]);
}

/* Somebody's needs were put right, or a closing was recorded too late. */
static void change_lately(struct region *region, size_t period)
{
	struct household *family = &region->families[draw(region, (unsigned)region->family_count)];

	family->needs = draw_some(region, NEED_COUNT, 4);
	if (period > 0 && happens(region, 50))
		live(region, family);
}

static void release_all(struct region *region, struct chronicle *chronicle, struct arena *arena)
{
	bool has_project = happens(region, 40);
	size_t first = draw(region, 2), count = 2 + draw(region, 3);

	for (size_t i = 0; i < region->period_count; i++) {
		release(region, chronicle, i, 1, arena);
		if (has_project && first + count == i + 1)
			release(region, chronicle, first, count, arena);
		for (unsigned late = region->is_late ? draw(region, 9) : 0; late > 0; late--)
			change_lately(region, i);
	}
}

static void write_release(const char *directory, const struct past_release *release)
{
	char path[512];
	FILE *file;

	snprintf(path, sizeof path, "%s/%s-release.csv", directory, slice_text(release->name));
	file = fopen(path, "w");
	assert_non_null(file);
	fprintf(file, "table,row,column,low,high\nabout,from,value,%ld,\nabout,to,value,%ld,\n",
		(long)release->from, (long)release->to);
	for (size_t i = 0; i < release->numbers.count; i++) {
		const struct published_number *number = &release->numbers.items[i];
		fprintf(file, "%s,%s,%s,%ld,%ld\n", slice_text(number->table),
			slice_text(number->row), slice_text(number->column), number->band.low,
			number->band.high);
	}
	assert_int_equal(fclose(file), 0);
}

static void write_region(const char *directory, size_t number, const struct chronicle *chronicle)
{
	char path[400];

	snprintf(path, sizeof path, "%s/%03zu", directory, number);
	mkdir(directory, 0700);
	mkdir(path, 0700);
	for (size_t i = 0; i < chronicle->count; i++)
		write_release(path, &chronicle->releases[i]);
	printf("%s: %ld of %ld whole, %ld refused, %ld given, last in %.3f s\n", path,
		chronicle->whole, chronicle->tables, chronicle->refused, chronicle->given,
		chronicle->seconds);
}

static void tell_regions(char **arguments)
{
	size_t regions = strtoul(arguments[1], NULL, 10);
	size_t families = strtoul(arguments[2], NULL, 10);
	size_t periods = strtoul(arguments[3], NULL, 10);
	struct random_stream random;

	random_init(&random, strtoul(arguments[4], NULL, 10));
	for (size_t i = 0; i < regions; i++) {
		struct chronicle chronicle = { .count = 0 };
		struct region region;
		struct arena arena;
		arena_init(&arena);
		begin_region(&region, &random,
			families != 0 ? families : 30 + random_next(&random) % 121,
			periods != 0 ? periods : 4 + random_next(&random) % 5, &arena);
		release_all(&region, &chronicle, &arena);
		write_region(arguments[0], i, &chronicle);
		arena_free(&arena);
	}
}

static void most_tables_are_whole(void **state)
{
	long whole = 0, tables = 0;
	struct random_stream random;

	(void)state;
	random_init(&random, 11);
	for (int i = 0; i < 6; i++) {
		struct chronicle chronicle = { .count = 0 };
		struct region region;
		struct arena arena;
		arena_init(&arena);
		begin_region(&region, &random, 30 + random_next(&random) % 121, 4, &arena);
		release_all(&region, &chronicle, &arena);
		whole += chronicle.whole;
		tables += chronicle.tables;
		arena_free(&arena);
	}
	assert_true(100 * whole >= 97 * tables);
}

int main(int count, char **arguments)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(most_tables_are_whole),
	};

	if (count == 6) {
		tell_regions(arguments + 1);
		return 0;
	}
	return cmocka_run_group_tests(tests, NULL, NULL);
}
