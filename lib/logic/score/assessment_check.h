/* What an assessment must be beside its answers: for a child, with an override that may be. */
#ifndef LOGIC_ASSESSMENT_CHECK_H
#define LOGIC_ASSESSMENT_CHECK_H

#include "model/card/card.h"
#include "model/record/assessment.h"
#include "model/record/case_facts.h"

/* `member` is the one it is for, NULL when unknown. False with an error of rule "for" (no child) or
 * "override" (a reason without a level, and score_check_override()). */
bool assessment_check(const struct assessment *assessment, const struct card *card,
	const struct member *member, struct arena *arena, struct diag_list *diags);

#endif
