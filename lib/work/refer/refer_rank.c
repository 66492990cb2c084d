#include "work/refer/rank_table.h"
#include "work/refer/refer_ranking.h"

bool refer_rank(struct context *context, struct slice named, const struct refer_request *request,
	struct table *table)
{
	struct refer_ranking prepared;
	struct ranking ranking;
	struct own_records own;

	if (!refer_ranking_prepare(context, named, request, &prepared) ||
		(request->own && !load_own_records(context, &own)))
		return false;
	rank_services(&prepared.rank, context->arena, &ranking);
	rank_table(&ranking, request->limit == INTEGER_NONE ? SIZE_MAX : (size_t)request->limit,
		request->own ? &own : NULL, context->for_people, context->arena, table);
	context->answer_is_no = ranking.count == 0;
	return true;
}
