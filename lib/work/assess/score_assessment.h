/* The scores of assessments of a case. */
#ifndef WORK_SCORE_ASSESSMENT_H
#define WORK_SCORE_ASSESSMENT_H

#include "base/index.h"
#include "logic/score/score.h"
#include "model/record/case_file.h"
#include "work/shared/context.h"

/* Scores an assessment as it stands on the context's day; its card is read into the context's
 * arena. False with findings when the card cannot be read or scores otherwise than it did. */
bool score_of_assessment(struct context *context, const struct case_file *file,
	const struct assessment *assessment, struct score *score);

/* The same for one of many: each card is read once, and found missing once. `cards`, which begins
 * empty and lives as long as the context's arena, keeps them: name -> struct card. The score is put
 * into `arena`. */
bool score_by_cards(struct context *context, const struct case_file *file,
	const struct assessment *assessment, struct index *cards, struct arena *arena,
	struct score *score);

#endif
