#include "work/case/list_cases.h"
#include "base/array.h"
#include "work/case/case_filter.h"
#include "work/shared/duty_words.h"
#include "work/shared/load_duties.h"
#include <stdlib.h>
#include <string.h>

static const struct column case_columns[] = {
	{ .name = "case", .title = N_("case") },
	{ .name = "acute", .title = "!" },
	{ .name = "level-high", .title = N_("level"), .flexible = true },
	{ .name = "handle", .title = N_("handle"), .flexible = true },
	{ .name = "manager", .title = N_("manager"), .flexible = true },
};

/* For people left out beside a duty, which needs their room. */
static const struct column day_columns[] = {
	{ .name = "review-due", .title = N_("review") },
	{ .name = "open-tasks", .title = N_("tasks"), .align = COLUMN_RIGHT },
	{ .name = "overdue-tasks", .title = N_("late"), .align = COLUMN_RIGHT },
};

/* Left out of a list of open cases alone. */
static const struct column state_columns[] = {
	{ .name = "state", .title = N_("state") },
};

/* Only where duties are asked for. */
static const struct column duty_columns[] = {
	{ .name = "rule", .title = N_("what is to be done"), .flexible = true },
	{ .name = "days", .title = N_("due") },
};

/* A row, and what rows are ordered by; it outlives the case it was made of. */
struct listed {
	size_t place; /* in the order of ids */
	day_number opened, review_due;
	enum sign acute;
	size_t above_low, above_high; /* levels that are more severe; SIZE_MAX: no level */
	const struct duty *duty;      /* the most urgent; NULL: none, or not asked for */
	const struct value *row, *shown;
};

struct listing {
	struct context *context;
	const struct list_cases_request *request;
	struct card_list card_list;
	struct index cards;
	const struct duty_sources *sources; /* NULL: duties are not asked for */
	struct listed *items;
	size_t count, capacity;
	struct slice note;
};

/* How many levels are more severe than the case's end; SIZE_MAX without a level. */
static size_t levels_above(const struct case_level *level, bool high)
{
	size_t least = SIZE_MAX;

	for (size_t i = 0; i < level->count; i++) {
		const struct score *score = level->children[i].score;
		if (score == NULL)
			continue;
		size_t above =
			score->level_count - 1 - (high ? score->decided_high : score->decided_low);
		least = above < least ? above : least;
	}
	return least;
}

/* What people read in place of a value: the level by its label, signs instead of words. */
static struct value *shown_of(struct context *context, const struct case_summary *summary)
{
	static const char *const marks[] = { [SIGN_NO] = "", [SIGN_OPEN] = "?", [SIGN_YES] = "!" };
	struct arena *arena = context->arena;
	struct value *shown = value_object(arena);

	value_set(
		shown, arena, "acute", value_text(arena, slice_from(marks[summary->level.acute])));
	value_set(shown, arena, "level-high",
		value_text(arena, level_label(summary->level.low, summary->level.high,
					  context->language, arena)));
	value_set(shown, arena, "state",
		value_text(arena, slice_from(_(case_standings[case_standing(summary)].label))));
	if (summary->overdue_tasks == 0)
		value_set(shown, arena, "overdue-tasks", value_text(arena, slice_from("")));
	return shown;
}

/* The duty that is told of a case; NULL: none. What is only coming is no reason to list it as due.
 */
static const struct duty *find_duty(
	const struct listing *listing, const struct case_summary *summary, struct arena *arena)
{
	struct duty_list list = { 0 };

	if (listing->sources == NULL)
		return NULL;
	load_case_duties(listing->sources, summary, arena, &list);
	duties_sort(&list);
	const struct duty *duties = list.items;
	for (size_t i = 0; i < list.count; i++)
		if (duty_leads(&duties[i]) &&
			!(listing->request->due && duties[i].state == DUTY_COMING))
			return &duties[i];
	return NULL;
}

/* Puts the duty into the row, and into `listed` a copy that outlives the case. */
static void add_duty(struct context *context, const struct duty *duty, struct value *row,
	struct value *shown, struct listed *listed)
{
	struct arena *arena = context->arena;

	if (duty == NULL)
		return;
	value_set(row, arena, "rule", value_text(arena, slice_from(duty_rules[duty->rule].code)));
	value_set(row, arena, "days", value_integer(arena, duty_days(duty, context->today)));
	value_set(shown, arena, "rule", value_text(arena, duty_line(context, duty, arena)));
	value_set(shown, arena, "days", value_text(arena, duty_when(duty, context->today, arena)));
	struct duty *copy = arena_take(arena, 1, sizeof *copy);
	*copy = duty_copy(duty, arena);
	listed->duty = copy;
}

static void add_note(struct listing *listing, const struct case_level *level)
{
	for (size_t i = 0; i < level->count && slice_is_empty(listing->note); i++)
		listing->note = example_note(level->children[i].score);
}

static void add_row(
	struct listing *listing, const struct case_summary *summary, const struct duty *duty)
{
	struct context *context = listing->context;
	struct arena *arena = context->arena;
	struct value *row = value_object(arena), *shown = shown_of(context, summary);

	case_value(summary, arena, row);
	value_set(row, arena, "state",
		value_text(arena, slice_from(case_standings[case_standing(summary)].code)));
	add_note(listing, &summary->level);
	struct listed *added = arena_push(arena, &listing->items, &listing->count,
		&listing->capacity, sizeof *listing->items);
	*added = (struct listed){
		.place = listing->count - 1,
		.opened = summary->file->facts->opened,
		.review_due = summary->level.review_due,
		.acute = summary->level.acute,
		.above_low = levels_above(&summary->level, false),
		.above_high = levels_above(&summary->level, true),
		.row = row,
		.shown = shown,
	};
	add_duty(context, duty, row, shown, added);
}

static void add_case(struct context *context, const struct case_file *file, void *closure)
{
	struct listing *listing = closure;
	struct case_summary summary;
	struct arena arena;

	if (file->facts == NULL || !case_filter_facts(context, listing->request, file->facts))
		return;
	arena_init(&arena);
	summarize_case(context, file, &listing->cards, &arena, &summary);
	if (case_filter_summary(listing->request, &summary)) {
		const struct duty *duty = find_duty(listing, &summary, &arena);
		if (duty != NULL || !listing->request->due)
			add_row(listing, &summary, duty);
	}
	arena_free(&arena);
}

static int compare_places(const void *a, const void *b)
{
	const struct listed *one = a, *other = b;

	return one->place < other->place ? -1 : 1;
}

static int compare_opened(const void *a, const void *b)
{
	const struct listed *one = a, *other = b;

	if (one->opened != other->opened)
		return one->opened < other->opened ? -1 : 1;
	return compare_places(a, b);
}

/* The most severe first. */
static int compare_levels(const void *a, const void *b)
{
	const struct listed *one = a, *other = b;

	if ((one->acute == SIGN_YES) != (other->acute == SIGN_YES))
		return one->acute == SIGN_YES ? -1 : 1;
	if (one->above_high != other->above_high)
		return one->above_high < other->above_high ? -1 : 1;
	if (one->above_low != other->above_low)
		return one->above_low < other->above_low ? -1 : 1;
	return compare_places(a, b);
}

/* Those without a day last. */
static int compare_reviews(const void *a, const void *b)
{
	const struct listed *one = a, *other = b;

	if (one->review_due == other->review_due)
		return compare_places(a, b);
	if (one->review_due == DATE_NONE || other->review_due == DATE_NONE)
		return one->review_due == DATE_NONE ? 1 : -1;
	return one->review_due < other->review_due ? -1 : 1;
}

/* Those without a duty last. */
static int compare_duties(const void *a, const void *b)
{
	const struct listed *one = a, *other = b;

	if (one->duty == NULL || other->duty == NULL)
		return one->duty == other->duty ? compare_places(a, b) : one->duty == NULL ? 1 : -1;
	return duty_compare(one->duty, other->duty);
}

const struct word case_orders[] = {
	{ "id", N_("id") },
	{ "opened", N_("opened") },
	{ "level", N_("level") },
	{ "review", N_("review") },
	{ "due", N_("due") },
	{ NULL, NULL },
};

typedef int comparison(const void *a, const void *b);

/* How cases are sorted; NULL with a usage finding when there is no such order. */
static comparison *find_order(struct context *context, const struct list_cases_request *request)
{
	static comparison *const orders[] = { compare_places, compare_opened, compare_levels,
		compare_reviews, compare_duties };
	struct slice name = request->sort;

	if (name.data == NULL)
		name = slice_from(request->due ? "due" : "id");
	size_t found = word_find(case_orders, name);
	if (found != SIZE_MAX)
		return orders[found];
	diag_unknown(context->diags, SEVERITY_USAGE,
		&(struct unknown){
			"option", NULL, word_nearest(case_orders, name, context->arena), NULL },
		_("--sort: '%s' is none of: %s"), slice_text(name),
		slice_text(word_codes(case_orders, context->arena)));
	return NULL;
}

static void add_columns(
	struct table *table, struct column *into, const struct column *columns, size_t count)
{
	memcpy(into + table->column_count, columns, count * sizeof *columns);
	table->column_count += count;
}

static void choose_columns(const struct listing *listing, struct table *table)
{
	enum {
		MOST = ARRAY_LEN(case_columns) + ARRAY_LEN(day_columns) + ARRAY_LEN(state_columns) +
		       ARRAY_LEN(duty_columns)
	};
	struct column *columns = arena_take(listing->context->arena, MOST, sizeof *columns);

	table->columns = columns;
	add_columns(table, columns, case_columns, ARRAY_LEN(case_columns));
	add_columns(table, columns, day_columns, ARRAY_LEN(day_columns));
	if (listing->request->all || listing->request->closed)
		add_columns(table, columns, state_columns, ARRAY_LEN(state_columns));
	if (listing->sources == NULL)
		return;
	for (size_t i = 0; i < ARRAY_LEN(day_columns); i++)
		columns[ARRAY_LEN(case_columns) + i].title = NULL;
	add_columns(table, columns, duty_columns, ARRAY_LEN(duty_columns));
}

/* What it takes to see the duties of a case is read only where they are asked for. */
static bool load_cards_or_duties(struct listing *listing, struct duty_sources *sources)
{
	bool duties = listing->request->due || slice_equals(listing->request->sort, "due");

	if (!duties) {
		index_cards(listing->context, &listing->card_list, &listing->cards);
		return true;
	}
	if (!load_duty_sources(listing->context, sources))
		return false;
	listing->card_list = sources->card_list;
	listing->cards = sources->cards;
	listing->sources = sources;
	return true;
}

static void fill(const struct listing *listing, struct table *table)
{
	struct arena *arena = listing->context->arena;
	struct value *rows = value_list(arena), *shown = value_list(arena);
	bool *urgent = arena_take(arena, listing->count + 1, sizeof *urgent);

	for (size_t i = 0; i < listing->count; i++) {
		const struct listed *listed = &listing->items[i];
		value_append(rows, arena, listed->row);
		value_append(shown, arena, listed->shown);
		urgent[i] =
			listed->duty != NULL && duty_rules[listed->duty->rule].class == DUTY_DANGER;
	}
	*table = (struct table){
		.name = "cases",
		.rows = rows,
		.shown = shown,
		.urgent = urgent,
		.note = listing->note,
	};
	choose_columns(listing, table);
}

bool list_cases(
	struct context *context, const struct list_cases_request *request, struct table *table)
{
	const unsigned parts = PLATFORM_PEOPLE | PLATFORM_PLACES | PLATFORM_VOCABULARIES;
	struct listing listing = { .context = context, .request = request };
	comparison *order = find_order(context, request);
	struct duty_sources sources;

	if (order == NULL || !load_platform(context, parts) ||
		!load_cards_or_duties(&listing, &sources) ||
		!case_filter_check(context, request, &listing.card_list) ||
		!visit_cases(context, add_case, &listing))
		return false;
	if (listing.count > 0)
		qsort(listing.items, listing.count, sizeof *listing.items, order);
	context->answer_is_no = listing.count == 0;
	fill(&listing, table);
	return true;
}
