#include "work/case/case_filter.h"
#include "logic/refer/distance.h"
#include "text/nearest.h"
#include "work/shared/option.h"
#include "work/shared/person_left.h"
#include "work/shared/take_value.h"

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
	struct slice best = nearest_names(&nearest, context->arena);
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-level", NULL, best, _("see levels.csv in the folders of cards/") },
		_("no card has the level '%s'"), slice_text(named));
}

bool case_filter_check(struct context *context, const struct list_cases_request *request,
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

bool case_filter_facts(const struct context *context, const struct list_cases_request *request,
	const struct case_facts *facts)
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

const struct word case_standings[] = {
	{ "open", N_("open") },
	{ "closed", N_("closed") },
	{ "continued", N_("continued elsewhere") },
	{ NULL, NULL },
};

enum case_standing case_standing(const struct case_summary *summary)
{
	if (!slice_is_empty(summary->file->facts->continued_in))
		return STANDING_CONTINUED;
	return summary->closed == DATE_NONE ? STANDING_OPEN : STANDING_CLOSED;
}

bool case_filter_summary(
	const struct list_cases_request *request, const struct case_summary *summary)
{
	bool is_open = case_standing(summary) == STANDING_OPEN;

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
