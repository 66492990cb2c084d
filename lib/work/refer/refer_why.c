#include "base/array.h"
#include "model/record/referral.h"
#include "report/table_rows.h"
#include "work/refer/rank_reasons.h"
#include "work/refer/refer_ranking.h"
#include "work/service/availability_value.h"
#include "work/shared/label.h"
#include "work/shared/take_value.h"

static const struct column columns[] = {
	{ .name = "criterion", .title = N_("what") },
	{ .name = "verdict", .title = N_("fits"), .flexible = true },
	{ .name = "detail", .title = N_("why"), .flexible = true },
};

static const struct word criteria[] = {
	{ "same-as", N_("duplicate") },
	{ "status", N_("status") },
	{ "need", N_("need") },
	{ "age", N_("age") },
	{ "tried", N_("asked before") },
	{ "availability", N_("free places") },
	{ "distance", N_("distance (km)") },
	{ "effectiveness", N_("effect") },
	{ "quality", N_("quality") },
	{ "rank", N_("rank") },
	{ NULL, NULL },
};

static const struct word verdicts[] = {
	{ "yes", N_("yes") },
	{ "may", N_("perhaps") },
	{ "no", N_("no") },
	{ "unknown", N_("not known") },
	{ NULL, NULL },
};

/* What is said of one service. */
struct explanation {
	struct context *context;
	const struct refer_ranking *asked;
	const struct service *service;
	struct table_rows rows;
};

/* `shown` absent: for people the detail as it is. */
static void add_criterion(struct explanation *explanation, const char *criterion,
	const char *verdict, const char *verdict_words, const struct value *detail,
	struct slice shown)
{
	table_rows_add(&explanation->rows);
	table_rows_set_text(&explanation->rows, "criterion", slice_from(criterion),
		slice_from(word_label(criteria, slice_from(criterion))));
	table_rows_set_text(
		&explanation->rows, "verdict", slice_from(verdict), slice_from(verdict_words));
	table_rows_set(&explanation->rows, "detail", detail, shown);
}

static void add_verdict(struct explanation *explanation, const char *criterion, const char *verdict,
	const struct value *detail, struct slice shown)
{
	add_criterion(explanation, criterion, verdict, word_label(verdicts, slice_from(verdict)),
		detail, shown);
}

static void add_same_as(struct explanation *explanation)
{
	struct slice real = explanation->service->same_as;

	if (real.data != NULL)
		add_verdict(explanation, "same-as", "no", value_text(explanation->rows.arena, real),
			service_label(explanation->context, real));
}

static void add_status(struct explanation *explanation)
{
	const struct service *service = explanation->service;
	bool known = !slice_is_empty(service->status);

	add_verdict(explanation, "status",
		service_is_stopped(service) ? "no"
		: known			    ? "yes"
					    : "unknown",
		known ? value_text(explanation->rows.arena, service->status) : value_null(),
		slice_from(known ? word_label(service_statuses, service->status) : NULL));
}

/* The needs that it offers. */
static void add_need(struct explanation *explanation)
{
	const struct slice_list *needs = &explanation->service->needs;
	struct arena *arena = explanation->rows.arena;
	struct value *codes = value_list(arena);
	struct slice_list labels = { 0 };

	for (size_t i = 0; i < needs->count; i++) {
		value_append(codes, arena, value_text(arena, needs->items[i]));
		slice_list_add(&labels, arena,
			code_label(explanation->context, VOCABULARY_NEEDS, needs->items[i]));
	}
	add_verdict(explanation, "need",
		slice_list_has(needs, explanation->asked->rank.need) ? "yes" : "no", codes,
		join_texts(&labels, arena));
}

/* "6-15", "18-" */
static struct slice age_range(const struct service *service, struct arena *arena)
{
	struct slice from = { 0 }, to = { 0 };

	if (service->age_min != INTEGER_NONE)
		from = arena_format(arena, "%ld", service->age_min);
	if (service->age_max != INTEGER_NONE)
		to = arena_format(arena, "%ld", service->age_max);
	if (from.data == NULL && to.data == NULL)
		return from;
	return arena_format(arena, "%s-%s", slice_text(from), slice_text(to));
}

/* "6-15 (c1: 9-10, c2: 3-4)" */
static struct slice age_words(const struct explanation *explanation, struct slice range)
{
	const struct rank_request *rank = &explanation->asked->rank;
	struct arena *arena = explanation->rows.arena;
	struct slice_list ages = { 0 };
	int least, most;

	for (size_t i = 0; i < rank->member_count; i++)
		if (member_ages(rank->members[i], rank->day, &least, &most))
			slice_list_add(&ages, arena,
				arena_format(arena, "%s: %d-%d", slice_text(rank->members[i]->id),
					least, most));
	if (ages.count == 0)
		return range;
	return arena_format(arena, "%s (%s)", range.data != NULL ? range.data : "?",
		slice_text(join_texts(&ages, arena)));
}

static void add_age(struct explanation *explanation)
{
	static const char *const fits[] = {
		[AGE_NO] = "no", [AGE_UNKNOWN] = "unknown", [AGE_MAY] = "may", [AGE_YES] = "yes"
	};
	struct slice range = age_range(explanation->service, explanation->rows.arena);

	add_verdict(explanation, "age",
		fits[rank_age_fit_all(&explanation->asked->rank, explanation->service)],
		value_text(explanation->rows.arena, range), age_words(explanation, range));
}

static void add_tried(struct explanation *explanation)
{
	if (rank_obstacles(&explanation->asked->rank, explanation->service) & RANK_TRIED)
		add_verdict(explanation, "tried", "no", value_null(), slice_from(""));
}

/* The band's code without its criterion. */
static void add_band(struct explanation *explanation, const struct word *band,
	const struct value *detail, struct slice shown)
{
	struct slice code = slice_from(band->code);
	size_t colon = slice_find(code, ':', 0);

	add_criterion(explanation,
		arena_copy(explanation->rows.arena, slice_part(code, 0, colon)).data,
		band->code + colon + 1, _(band->label), detail, shown);
}

static void add_grade(struct explanation *explanation, const char *criterion, struct slice grade)
{
	bool known = grade.data != NULL;

	add_criterion(explanation, criterion, known ? grade.data : "unknown",
		known ? word_label(rating_grades, grade)
		      : word_label(verdicts, slice_from("unknown")),
		value_null(), slice_from(""));
}

static void add_bands(struct explanation *explanation, const struct ranked *ranked)
{
	struct arena *arena = explanation->rows.arena;
	bool asked = ranked->answer != NULL;

	add_band(explanation, &rank_availability_bands[ranked->availability],
		asked ? value_date(arena, ranked->answer->answer->date) : value_null(),
		availability_text(ranked->answer, arena));
	add_band(explanation, &rank_distance_bands[ranked->distance_band],
		value_decimal(arena, ranked->distance.km, 1), (struct slice){ 0 });
	add_grade(explanation, "effectiveness", ranked->effectiveness);
	add_grade(explanation, "quality", ranked->quality);
}

/* Its rank, the service before it and by what it stands behind that. */
static void add_rank(struct explanation *explanation, const struct ranking *ranking, size_t at)
{
	static const struct word by[] = {
		[RANK_AVAILABILITY] = { "availability", N_("free places") },
		[RANK_DISTANCE] = { "distance", N_("distance") },
		[RANK_EFFECTIVENESS] = { "effectiveness", N_("effect") },
		[RANK_QUALITY] = { "quality", N_("quality") },
		[RANK_CRITERIA] = { "id", N_("the id alone") },
	};
	struct arena *arena = explanation->rows.arena;
	struct value *before = value_list(arena);
	struct slice words = arena_format(arena, _("of %zu"), ranking->count);

	if (at > 0) {
		const struct word *decider =
			&by[rank_decider(&explanation->asked->rank, ranking, at)];
		struct slice id = ranking->items[at - 1].service->id;
		value_append(before, arena, value_text(arena, id));
		value_append(before, arena, value_text(arena, slice_from(decider->code)));
		words = arena_format(arena, _("of %zu, behind %s by this: %s"), ranking->count,
			slice_text(id), _(decider->label));
	}
	table_rows_add(&explanation->rows);
	table_rows_set_text(&explanation->rows, "criterion", slice_from("rank"),
		slice_from(word_label(criteria, slice_from("rank"))));
	table_rows_set_number(&explanation->rows, "verdict", (long)at + 1);
	table_rows_set(&explanation->rows, "detail", before, words);
}

static size_t find_ranked(const struct ranking *ranking, const struct service *service)
{
	size_t at = 0;

	while (at < ranking->count && ranking->items[at].service != service)
		at++;
	return at;
}

static struct slice conclusion(const struct explanation *explanation, bool listed)
{
	struct slice id = explanation->service->id;

	return arena_format(explanation->rows.arena,
		listed ? _("%s is in the list.") : _("%s is not in the list."), slice_text(id));
}

bool refer_why(struct context *context, struct slice named, const struct refer_request *request,
	struct table *table)
{
	struct refer_ranking asked;
	struct explanation explanation = { .context = context, .asked = &asked };
	struct ranking ranking;

	if (!refer_ranking_prepare(context, named, request, &asked) ||
		!check_filter(context, &referral_schema, "service", request->service))
		return false;
	explanation.service = platform_service(&context->platform, request->service);
	rank_services(&asked.rank, context->arena, &ranking);
	size_t at = find_ranked(&ranking, explanation.service);
	bool listed = at < ranking.count;
	*table = (struct table){
		.name = "why", .columns = columns, .column_count = ARRAY_LEN(columns)
	};
	table_rows_init(&explanation.rows, context->arena, table);
	add_same_as(&explanation);
	add_status(&explanation);
	add_need(&explanation);
	add_age(&explanation);
	add_tried(&explanation);
	if (listed) {
		add_bands(&explanation, &ranking.items[at]);
		add_rank(&explanation, &ranking, at);
	}
	table->note = conclusion(&explanation, listed);
	context->answer_is_no = !listed;
	return true;
}
