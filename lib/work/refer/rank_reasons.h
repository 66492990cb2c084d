/* Why a service stands where it does in a ranking. */
#ifndef WORK_RANK_REASONS_H
#define WORK_RANK_REASONS_H

#include "logic/refer/rank.h"
#include "report/value.h"

/* The bands, by their enum: the code "criterion:band", and the band in words. */
extern const struct word rank_availability_bands[], rank_distance_bands[];

struct rank_reasons {
	struct value *codes;   /* "criterion:band", one for each band and each thing unknown */
	struct value *unknown; /* the criteria that could not be judged */
	struct slice text; /* the same for people, shorter; empty when there is nothing to say */
};

/* `in_words` false: without the text, which takes longer than all the rest. */
void rank_reasons_read(const struct ranked *ranked, bool in_words, struct arena *arena,
	struct rank_reasons *reasons);

#endif
