/* Whether an assessment fits the card that it names. */
#ifndef LOGIC_ANSWER_CHECK_H
#define LOGIC_ANSWER_CHECK_H

#include "model/card/card.h"
#include "model/record/assessment.h"

/*
 * Checks every answer: its item is on the card (rule "unknown-item", the nearest offered), in the
 * block it names (rule "block"), and an integer lies in the item's range (rule "answer"); and that
 * the card scores as it did when the assessment was made (rule "card-hash"). An item without an
 * answer is no finding. False when anything was wrong.
 */
bool answer_check(
	const struct assessment *assessment, const struct card *card, struct diag_list *diags);

#endif
