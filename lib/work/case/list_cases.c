#include "work/case/list_cases.h"
#include "base/array.h"
#include "logic/refer/distance.h"
#include "text/nearest.h"
#include "work/shared/option.h"
#include "work/shared/person_left.h"
#include "work/shared/summarize_case.h"
#include "work/shared/take_value.h"
#include <stdlib.h>

/* A level is one of some card. */
static bool check_level(struct context *context, const struct card_list *cards, struct slice named)
{
	struct nearest nearest;

	nearest_init(&nearest, named);
	for (size_t i = 0; i < cards->count; i++) {
		const struct card_level *levels;
		size_t count = card_overall_levels(&cards->items[i], &levels);
		for (size_t k = 0; k < count; k++) {
			if (slice_equal(levels[k].level, named))
				return true;
			nearest_offer(&nearest, levels[k].level);
		}
	}
	struct slice best = nearest_best(&nearest);
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-level", NULL, best, _("see levels.csv in the folders of cards/") },
		_("no card has the level '%s'"), slice_text(named));
}

/* False with findings when the filters name what is not there (nearest offered) or contradict each
 * other. Asks for PLATFORM_PEOPLE, PLATFORM_PLACES and PLATFORM_VOCABULARIES. */
static bool case_filter_check(struct context *context, const struct list_cases_request *request,
	const struct card_list *cards)
{
	const struct schema *schema = &case_facts_schema;
	bool good = option_refuse(context, request->all && request->closed, "all", "--closed");

	good &= check_filter(context, schema, "manager", request->manager);
	check_person_left(context, request->manager, context->date, PERSON_NAMED, NULL);
	good &= check_filter(context, schema, "reasons", request->reason);
	good &= check_filter(context, schema, "needs", request->need);
	good &= check_filter(context, schema, "place", request->place);
	if (request->level.data != NULL)
		good &= check_level(context, cards, request->level);
	return good;
}

static bool is_within(const struct context *context, struct slice place, struct slice wanted)
{
	struct distance_origin origin;

	distance_origin_init(&origin, &context->platform, place);
	for (size_t i = 0; i < origin.count; i++)
		if (slice_equal(origin.within[i]->id, wanted))
			return true;
	return false;
}

static bool has_level(const struct case_level *level, struct slice wanted)
{
	return level->low != NULL && level->high != NULL &&
	       (slice_equal(level->low->level, wanted) || slice_equal(level->high->level, wanted));
}

/* Whether a case may be wanted by what its case.md tells, before it is looked at closely. */
static bool case_filter_facts(const struct context *context,
	const struct list_cases_request *request, const struct case_facts *facts)
{
	if (request->since != DATE_NONE && facts->opened < request->since)
		return false;
	if (request->until != DATE_NONE && facts->opened > request->until)
		return false;
	if (request->reason.data != NULL && !slice_list_has(&facts->reasons, request->reason))
		return false;
	if (request->need.data != NULL && !slice_list_has(&facts->needs, request->need))
		return false;
	return request->place.data == NULL || is_within(context, facts->place, request->place);
}

/* How a case stands; the families of a case that is continued in another are looked after there. */
enum standing { STANDING_OPEN, STANDING_CLOSED, STANDING_CONTINUED };

static const struct word standings[] = {
	{ "open", N_("open") },
	{ "closed", N_("closed") },
	{ "continued", N_("continued elsewhere") },
	{ NULL, NULL },
};

static enum standing standing_of(const struct case_summary *summary)
{
	if (!slice_is_empty(summary->file->facts->continued_in))
		return STANDING_CONTINUED;
	return summary->closed == DATE_NONE ? STANDING_OPEN : STANDING_CLOSED;
}

/* True if the case is wanted by all that its summary tells. */
static bool case_filter_summary(
	const struct list_cases_request *request, const struct case_summary *summary)
{
	bool is_open = standing_of(summary) == STANDING_OPEN;

	if (!request->all && is_open == request->closed)
		return false;
	if (request->manager.data != NULL && !slice_equal(summary->manager, request->manager))
		return false;
	if (request->acute && summary->level.acute != SIGN_YES)
		return false;
	if (request->overdue && !(is_open && (summary->overdue_tasks > 0 || summary->review_late)))
		return false;
	return request->level.data == NULL || has_level(&summary->level, request->level);
}

static const struct column columns[] = {
	{ .name = "case", .title = N_("case") },
	{ .name = "acute", .title = "!" },
	{ .name = "level-high", .title = N_("level"), .flexible = true },
	{ .name = "handle", .title = N_("handle"), .flexible = true },
	{ .name = "manager", .title = N_("manager"), .flexible = true },
	{ .name = "review-due", .title = N_("review") },
	{ .name = "open-tasks", .title = N_("tasks"), .align = COLUMN_RIGHT },
	{ .name = "overdue-tasks", .title = N_("late"), .align = COLUMN_RIGHT },
	/* The last, and left out of a list of open cases alone. */
	{ .name = "state", .title = N_("state") },
};

/* A row, and what rows are ordered by; it outlives the case it was made of. */
struct listed {
	size_t place; /* in the order of ids */
	day_number opened, review_due;
	enum sign acute;
	size_t above_low, above_high; /* levels that are more severe; SIZE_MAX: no level */
	const struct value *row, *shown;
};

struct listing {
	struct context *context;
	const struct list_cases_request *request;
	struct card_list card_list;
	struct index cards;
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
static const struct value *shown_of(struct context *context, const struct case_summary *summary)
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
		value_text(arena, slice_from(_(standings[standing_of(summary)].label))));
	if (summary->overdue_tasks == 0)
		value_set(shown, arena, "overdue-tasks", value_text(arena, slice_from("")));
	return shown;
}

static void add_note(struct listing *listing, const struct case_level *level)
{
	for (size_t i = 0; i < level->count && slice_is_empty(listing->note); i++)
		listing->note = example_note(level->children[i].score);
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
		struct value *row = value_object(context->arena);
		case_value(&summary, context->arena, row);
		value_set(row, context->arena, "state",
			value_text(
				context->arena, slice_from(standings[standing_of(&summary)].code)));
		add_note(listing, &summary.level);
		struct listed *added = arena_push(context->arena, &listing->items, &listing->count,
			&listing->capacity, sizeof *listing->items);
		*added = (struct listed){
			.place = listing->count - 1,
			.opened = file->facts->opened,
			.review_due = summary.level.review_due,
			.acute = summary.level.acute,
			.above_low = levels_above(&summary.level, false),
			.above_high = levels_above(&summary.level, true),
			.row = row,
			.shown = shown_of(context, &summary),
		};
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

static const struct order {
	const char *name;
	int (*compare)(const void *a, const void *b);
} orders[] = {
	{ "id", compare_places },
	{ "opened", compare_opened },
	{ "level", compare_levels },
	{ "review", compare_reviews },
};

static const struct order *find_order(struct context *context, struct slice name)
{
	if (name.data == NULL)
		return &orders[0];
	for (size_t i = 0; i < ARRAY_LEN(orders); i++)
		if (slice_equals(name, orders[i].name))
			return &orders[i];
	diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--sort: '%s' is none of: id, opened, level, review"), slice_text(name));
	return NULL;
}

bool list_cases(
	struct context *context, const struct list_cases_request *request, struct table *table)
{
	const unsigned parts = PLATFORM_PEOPLE | PLATFORM_PLACES | PLATFORM_VOCABULARIES;
	struct listing listing = { .context = context, .request = request };
	const struct order *order = find_order(context, request->sort);

	if (order == NULL || !load_platform(context, parts))
		return false;
	index_cards(context, &listing.card_list, &listing.cards);
	if (!case_filter_check(context, request, &listing.card_list) ||
		!visit_cases(context, add_case, &listing))
		return false;
	if (listing.count > 0)
		qsort(listing.items, listing.count, sizeof *listing.items, order->compare);
	struct value *rows = value_list(context->arena), *shown = value_list(context->arena);
	for (size_t i = 0; i < listing.count; i++) {
		value_append(rows, context->arena, listing.items[i].row);
		value_append(shown, context->arena, listing.items[i].shown);
	}
	context->answer_is_no = listing.count == 0;
	*table = (struct table){
		.name = "cases",
		.columns = columns,
		.column_count = ARRAY_LEN(columns) - (request->all || request->closed ? 0 : 1),
		.rows = rows,
		.shown = shown,
		.note = listing.note,
	};
	return true;
}
