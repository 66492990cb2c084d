/* Assessments of a case by name, and their scores. */
#ifndef WORK_FIND_ASSESSMENT_H
#define WORK_FIND_ASSESSMENT_H

#include "base/index.h"
#include "logic/score/score.h"
#include "model/record/case_file.h"
#include "work/shared/context.h"

/* NULL with an error of rule "unknown-record" (nearest offered) when the case has no assessment of
 * that stem or full name, or it was erased. */
const struct assessment *find_assessment(
	struct context *context, const struct case_file *file, struct slice named);

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
