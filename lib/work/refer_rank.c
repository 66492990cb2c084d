#include "base/array.h"
#include "model/referral.h"
#include "work/check_filter.h"
#include "work/load_answers.h"
#include "work/load_case.h"
#include "work/load_platform.h"
#include "work/option.h"
#include "work/rank_table.h"
#include "work/refer.h"
#include "work/refer_members.h"

static bool choose_first(struct context *context, struct slice prefer, enum rank_criterion *first)
{
	static const struct {
		const char *word;
		enum rank_criterion criterion;
	} words[] = {
		{ "availability", RANK_AVAILABILITY },
		{ "distance", RANK_DISTANCE },
		{ "effectiveness", RANK_EFFECTIVENESS },
	};

	*first = RANK_AVAILABILITY;
	if (prefer.data == NULL)
		return true;
	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		*first = words[i].criterion;
		if (slice_equals(prefer, words[i].word))
			return true;
	}
	return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--prefer: '%s' is none of: availability, distance, effectiveness"),
		slice_text(prefer));
}

bool refer_rank(struct context *context, struct slice named, const struct refer_request *request,
	struct table *table)
{
	struct distance_origin origin;
	struct rank_books books;
	struct rank_request rank = { 0 };
	struct ranking ranking;
	struct own_records own;
	struct slice folder;
	struct case_file file;

	if (!option_need(context, request->need.data != NULL, "need",
		    _("a code of vocabulary/needs.csv")) ||
		!choose_first(context, request->prefer, &rank.first) ||
		!find_case(context, named, false, &folder) ||
		!load_case(context, folder, context->arena, &file) ||
		!load_rank_books(context, &books) ||
		!check_filter(context, &referral_schema, "need", request->need) ||
		!choose_members(context, &file, &request->members, &rank))
		return false;
	prepare_rank(context, &file, &books, request->need, &origin, &rank);
	if (origin.count == 0)
		diag_add(context->diags, SEVERITY_NOTE, "place", NULL,
			_("case %s names no place, so no distance is known (case-set CASE "
			  "place=PLACE)"),
			slice_text(file.id));
	if (request->own && !load_own_records(context, &own))
		return false;
	rank_services(&rank, context->arena, &ranking);
	rank_table(&ranking, request->limit == INTEGER_NONE ? SIZE_MAX : (size_t)request->limit,
		request->own ? &own : NULL, context->arena, table);
	context->answer_is_no = ranking.count == 0;
	return true;
}
