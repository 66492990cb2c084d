/* Why a service stands where it does in a ranking. */
#ifndef WORK_RANK_REASONS_H
#define WORK_RANK_REASONS_H

#include "logic/rank.h"
#include "report/value.h"

struct rank_reasons {
	struct value *codes;   /* "criterion:band", one for each band and each thing unknown */
	struct value *unknown; /* the criteria that could not be judged */
	struct slice text; /* the same for people, shorter; empty when there is nothing to say */
};

void rank_reasons_read(
	const struct ranked *ranked, struct arena *arena, struct rank_reasons *reasons);

#endif
