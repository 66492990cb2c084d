/* What a dialogue shows (work/assess/ask_answers.h). Only the files of the dialogue use it. */
#ifndef WORK_ASK_TEXT_H
#define WORK_ASK_TEXT_H

#include "logic/score/score.h"
#include "report/render.h"
#include "work/assess/begin_assessment.h"

/* A page that texts of cards may be put on. */
struct ask_page {
	const struct context *context;
	const struct assessing *assessing;
	const struct render_style *style;
	struct buf *out;
};

/* Wrapped at the page's width, the first line behind `mark`, the others as far in. */
void ask_say(struct ask_page *page, const char *mark, struct slice text);

/* How to answer. */
void ask_add_intro(struct ask_page *page, size_t count);

/* The name of the block of that id. */
void ask_add_block(struct ask_page *page, struct slice id);

/* An item: the how manieth of how many, its question, its answers and the one it has (NULL). */
void ask_add_item(struct ask_page *page, const struct card_item *item, size_t number, size_t count,
	const struct answer *answer);

void ask_add_help(struct ask_page *page, const struct card_item *item);

/* Signs that were seen, and of each sum that items of the block count in (absent: of all) what it
 * is between, with its picture. */
void ask_add_standing(struct ask_page *page, const struct score *score, struct slice block);

#endif
