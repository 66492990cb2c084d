/* Assessments of a case by name, and their scores. */
#ifndef WORK_FIND_ASSESSMENT_H
#define WORK_FIND_ASSESSMENT_H

#include "logic/score.h"
#include "model/case_file.h"
#include "work/context.h"

/* NULL with an error of rule "unknown-record" (nearest offered) when the case has no assessment of
 * that stem or full name, or it was erased. */
const struct assessment *find_assessment(
	struct context *context, const struct case_file *file, struct slice named);

/* Scores an assessment as it stands on the context's day; its card is read into the context's
 * arena. False with findings when the card cannot be read or scores otherwise than it did. */
bool score_of_assessment(struct context *context, const struct case_file *file,
	const struct assessment *assessment, struct score *score);

#endif
