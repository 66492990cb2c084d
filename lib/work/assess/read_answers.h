/* Answers as people give them to kid-assess: on the command line and in a table. */
#ifndef WORK_READ_ANSWERS_H
#define WORK_READ_ANSWERS_H

#include "model/card/card.h"
#include "model/record/assessment.h"
#include "work/shared/context.h"

/* Answers as they are given, all of these together. */
struct given_answers {
	struct slice_list texts; /* ITEM=ANSWER or ITEM=ANSWER:NOTE */
	/* A CSV file with the columns item, answer and note, in any order and beside others, as
	 * spreadsheets export them: a byte order mark, semicolons or tabs, CRLF and cells of many
	 * lines are taken; a row without an answer says nothing. A note becomes one line. */
	struct slice from;
	struct slice table; /* the bytes of such a file */
	/* Lines of the form of `texts`, blanks around '=' and ':' taken; an empty line, one without
	 * an answer and one that begins with # say nothing. */
	struct slice lines;
};

bool given_any(const struct given_answers *given);

/*
 * Puts answers into an assessment, in the card's order; its `about.card_hash` is set as well. False
 * with findings: a form that is wrong, an item that is answered twice, and all that
 * logic/score/answer_check.h finds, at its place in the file or the lines. Answers that the
 * assessment holds already stay where no new one is given.
 */
bool read_answers(struct context *context, const struct card *card,
	const struct given_answers *given, struct assessment *assessment);

#endif
