/* Whether an assessment fits the card that it names, and whom it is for. */
#ifndef LOGIC_ANSWER_CHECK_H
#define LOGIC_ANSWER_CHECK_H

#include "model/card/card.h"
#include "model/record/assessment.h"
#include "model/record/case_facts.h"

/*
 * Checks every answer: its item is on the card (rule "unknown-item", the nearest offered), in the
 * block it names (rule "block"), and an integer lies in the item's range (rule "answer"); and that
 * the card scores as it did when the assessment was made (rule "card-hash"). An item without an
 * answer is no finding. False when anything was wrong.
 */
bool answer_check(
	const struct assessment *assessment, const struct card *card, struct diag_list *diags);

/* Checks what is beside the answers: that it is for a child, and that its override may be.
 * `member` is the one it is for, NULL when unknown. False with an error of rule "for" (no child) or
 * "override" (a reason without a level, and score_check_override()). */
bool assessment_check(const struct assessment *assessment, const struct card *card,
	const struct member *member, struct arena *arena, struct diag_list *diags);

#endif
