/*
 * Answering a card item by item, block by block: what a person is asked, and what becomes of what
 * they type. It neither reads nor prints (cli/dialogue.h does), and after each answer keeps all of
 * them as a draft (store/draft.h), with which the next time begins.
 *
 * A line is an answer, a colon and a note ("2: since spring"), a colon and a note to the answer
 * that is there, nothing (the next item), or one of: ? help, < back, . enough. Beside the words of
 * files an answer may be the first letter of what it means in the language.
 */
#ifndef WORK_ASK_ANSWERS_H
#define WORK_ASK_ANSWERS_H

#include "report/render.h"
#include "work/assess/assess.h"

struct asking;

/* Reads what the request names; what it answers already is shown and may be changed. NULL with
 * findings. The asking lives in the context's arena; the context must be open until the last
 * asking_take(). */
struct asking *asking_begin(struct context *context, struct slice named,
	const struct assess_request *request, const struct render_style *style);

/* Adds what is to be shown before the next line is read. */
void asking_ask(struct asking *asking, struct buf *out);

enum asking_state {
	ASKING_GOES_ON,
	ASKING_DONE,	/* all is to be recorded */
	ASKING_PUT_OFF, /* not now: the draft stays */
};

/* Takes a line, and adds what it is answered with. */
enum asking_state asking_take(struct asking *asking, struct slice line, struct buf *out);

/* The answers as a table that assess() takes. */
struct slice asking_table(const struct asking *asking);

/* Where the draft lies, for telling; absent while there is none. */
struct slice asking_draft(const struct asking *asking);

/* The answers are recorded: the draft goes. */
void asking_finish(const struct asking *asking);

#endif
