#include "base/array.h"
#include "logic/refer/referral_order.h"
#include "model/record/agreement.h"
#include "report/table_rows.h"
#include "report/value.h"
#include "work/refer/refer.h"
#include "work/shared/label.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/referral_value.h"
#include "work/shared/take_value.h"
#include <stdlib.h>

struct dated_row {
	day_number day; /* DATE_NONE: comes last */
	size_t place;	/* in the order of finding, which counts within a day */
	const struct value *row, *shown;
};

struct dated_rows {
	struct dated_row *items;
	size_t count, capacity;
};

static void dated_rows_add(struct dated_rows *rows, struct arena *arena, day_number day,
	const struct value *row, const struct value *shown)
{
	struct dated_row *added =
		arena_push(arena, &rows->items, &rows->count, &rows->capacity, sizeof *rows->items);
	*added = (struct dated_row){ day, rows->count - 1, row, shown };
}

static int compare_days(const void *a, const void *b)
{
	const struct dated_row *one = a, *other = b;

	if (one->day == other->day)
		return one->place < other->place ? -1 : 1;
	if (one->day == DATE_NONE || other->day == DATE_NONE)
		return one->day == DATE_NONE ? 1 : -1;
	return one->day < other->day ? -1 : 1;
}

/* Sorts them and gives them to the table. */
static void dated_rows_fill(struct dated_rows *rows, struct arena *arena, struct table *table)
{
	struct value *values = value_list(arena), *shown = value_list(arena);

	if (rows->count > 0)
		qsort(rows->items, rows->count, sizeof *rows->items, compare_days);
	for (size_t i = 0; i < rows->count; i++) {
		value_append(values, arena, rows->items[i].row);
		value_append(shown, arena, rows->items[i].shown);
	}
	table->rows = values;
	table->shown = shown;
}

static const struct column columns[] = {
	{ .name = "referral", .title = N_("referral") },
	{ .name = "service", .title = N_("service"), .flexible = true },
	{ .name = "need", .title = N_("need"), .flexible = true },
	{ .name = "for" },
	{ .name = "state", .title = N_("state"), .flexible = true },
	{ .name = "detail" },
	{ .name = "since" },
	{ .name = "waiting-days", .title = N_("waits"), .align = COLUMN_RIGHT },
	{ .name = "consent" },
	{ .name = "without-consent" },
	{ .name = "other-end" },
};

struct listing {
	struct context *context;
	const struct refer_list_request *request;
	const struct service *service; /* the one behind same_as; NULL: any */
	struct dated_rows rows;	       /* the oldest request first */
};

/* A referral with two ends is not settled: it is found by either end, and among the open ones. */
static bool has_state(
	const struct refer_list_request *request, const struct referral_standing *standing)
{
	const struct referral_event *other = standing->other_end;

	if (request->state.data == NULL || slice_equals(request->state, "open"))
		return other != NULL || !referral_state_is_end(standing->state);
	return slice_equals(request->state, "all") ||
	       slice_equals(request->state, referral_states[standing->state].code) ||
	       (other != NULL && slice_equals(request->state, referral_states[other->word].code));
}

static bool is_wanted(const struct listing *listing, const struct referral *referral,
	const struct referral_standing *standing)
{
	const struct refer_list_request *request = listing->request;

	if (!has_state(request, standing))
		return false;
	if (request->need.data != NULL && !slice_equal(referral->need, request->need))
		return false;
	if (listing->service != NULL && platform_real_service(&listing->context->platform,
						referral->service) != listing->service)
		return false;
	return request->waiting == INTEGER_NONE ||
	       (standing->waiting_days != INTEGER_NONE &&
		       standing->waiting_days > request->waiting);
}

static void add_referral(struct listing *listing, const struct case_file *file,
	const struct record *record, struct arena *scratch)
{
	struct context *context = listing->context;
	struct arena *arena = context->arena;
	struct referral_standing standing;
	struct value *row = value_object(arena), *shown = value_object(arena);

	referral_standing_read(context, file, record, scratch, &standing);
	if (!is_wanted(listing, record_as_referral(record), &standing))
		return;
	referral_value(file, record, &standing, arena, row);
	referral_shown(context, record, &standing, arena, shown);
	dated_rows_add(&listing->rows, arena, record->date, row, shown);
}

static void add_case(struct context *context, const struct case_file *file, void *closure)
{
	const struct record *record;
	struct arena scratch;
	size_t from = 0;

	(void)context;
	arena_init(&scratch);
	while ((record = case_file_next(file, RECORD_REFERRAL, &from)) != NULL)
		add_referral(closure, file, record, &scratch);
	arena_free(&scratch);
}

static bool add_named(struct listing *listing, const struct slice_list *named)
{
	struct context *context = listing->context;
	struct slice_list folders = { 0 };

	if (!find_cases(context, named->items, named->count, false, &folders))
		return false;
	for (size_t i = 0; i < folders.count; i++) {
		struct case_file file;
		if (!load_case(context, folders.items[i], context->arena, &file))
			return false;
		add_case(context, &file, listing);
	}
	return true;
}

const struct word refer_list_states[] = {
	{ "open", N_("open") },
	{ "all", N_("all") },
	{ NULL, NULL },
};

static bool check_state(struct context *context, struct slice state)
{
	if (state.data == NULL || word_is_known(refer_list_states, state) ||
		word_is_known(referral_states, state))
		return true;
	return diag_unknown(context->diags, SEVERITY_USAGE,
		&(struct unknown){ "option", NULL,
			word_nearest(referral_states, state, context->arena), NULL },
		_("--state: '%s' is none of: open, all, %s"), slice_text(state),
		slice_text(word_codes(referral_states, context->arena)));
}

static bool check_request(struct listing *listing)
{
	struct context *context = listing->context;
	const struct refer_list_request *request = listing->request;
	bool good = check_state(context, request->state);

	good &= check_filter(context, &referral_schema, "need", request->need);
	good &= check_filter(context, &referral_schema, "service", request->service);
	if (good && request->service.data != NULL)
		listing->service = platform_real_service(&context->platform, request->service);
	return good;
}

bool refer_list(struct context *context, const struct slice_list *named,
	const struct refer_list_request *request, struct table *table)
{
	struct listing listing = { .context = context, .request = request };

	if (!load_platform(context, PLATFORM_SERVICES | PLATFORM_VOCABULARIES) ||
		!check_request(&listing) ||
		!(named->count > 0 ? add_named(&listing, named)
				   : visit_cases(context, add_case, &listing)))
		return false;
	context->answer_is_no = listing.rows.count == 0;
	*table = (struct table){
		.name = "referrals",
		.columns = columns,
		.column_count = ARRAY_LEN(columns),
	};
	dated_rows_fill(&listing.rows, context->arena, table);
	return true;
}
