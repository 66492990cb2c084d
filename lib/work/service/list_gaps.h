/* What the region lacks, and whom to ask again. */
#ifndef WORK_LIST_GAPS_H
#define WORK_LIST_GAPS_H

#include "work/service/list_services.h"

/*
 * Fills a listing of gaps (logic/refer/gaps.h) for each municipality, or for the request's place
 * with the municipalities and quarters in it, by place and need, then the services whose newest
 * answer is stale. Services count that the request asks for and that are not closed; with `need`
 * that need alone. `within` INTEGER_NONE: 15 km. Columns: gap (unserved, nothing-free, stale),
 * place, need, service (the nearest, or the stale one), distance-km, services (within reach),
 * age-days. Something found: context->answer_is_no.
 */
bool list_gaps(
	struct context *context, const struct list_services_request *request, struct table *table);

#endif
