/* Answers as people give them to kid-assess: on the command line and in a table. */
#ifndef WORK_READ_ANSWERS_H
#define WORK_READ_ANSWERS_H

#include "model/assessment.h"
#include "model/card.h"
#include "work/context.h"

/*
 * Puts answers into an assessment, in the card's order; its `about.card_hash` is set as well.
 *
 * `given` are texts ITEM=ANSWER or ITEM=ANSWER:NOTE. `from` (or absent) is a CSV file with the
 * columns item, answer and note, in any order and beside others, as spreadsheets export them: a
 * byte order mark, semicolons or tabs, CRLF and cells of many lines are taken; a row without an
 * answer says nothing. A note becomes one line.
 *
 * False with findings: a form that is wrong, an item that is answered twice, and all that
 * logic/answer_check.h finds, at its place in the file. Answers that the assessment holds already
 * stay where no new one is given.
 */
bool read_answers(struct context *context, const struct card *card, const struct slice_list *given,
	struct slice from, struct assessment *assessment);

#endif
