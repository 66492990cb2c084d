#include "work/refer/refer_ranking.h"
#include "base/array.h"
#include "model/record/referral.h"
#include "work/refer/refer_again.h"
#include "work/shared/check_filter.h"
#include "work/shared/load_case.h"
#include "work/shared/option.h"

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

static void note_place(struct context *context, const struct refer_ranking *ranking)
{
	if (ranking->origin.count == 0)
		diag_add(context->diags, SEVERITY_NOTE, "place", NULL,
			_("case %s names no place, so no distance is known (case-set CASE "
			  "place=PLACE)"),
			slice_text(ranking->file.id));
}

bool refer_ranking_prepare(struct context *context, struct slice named,
	const struct refer_request *request, struct refer_ranking *ranking)
{
	bool again = request->again.data != NULL;
	struct slice folder;

	*ranking = (struct refer_ranking){ .request = *request };
	if (!option_need(context, again || request->need.data != NULL, "need",
		    _("a code of vocabulary/needs.csv")) ||
		!choose_first(context, request->prefer, &ranking->rank.first) ||
		!find_case(context, named, false, &folder) ||
		!load_case(context, folder, context->arena, &ranking->file) ||
		!load_rank_books(context, &ranking->books) ||
		!refer_again_complete(
			context, &ranking->file, &ranking->request, &ranking->tried) ||
		!check_filter(context, &referral_schema, "need", ranking->request.need) ||
		!choose_members(context, &ranking->file, &ranking->request.members, &ranking->rank))
		return false;
	prepare_rank(context, &ranking->file, &ranking->books, ranking->request.need,
		&ranking->origin, &ranking->rank);
	ranking->rank.tried = &ranking->tried;
	note_place(context, ranking);
	return true;
}
