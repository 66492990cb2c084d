/*
 * What minutes say of tasks that were agreed before them. An item whose id stands in an older
 * record is a mention of that task, not a second one: what it says of its end, its day and whose it
 * is belongs to the line that keeps the task.
 */
#ifndef WORK_FIND_MENTIONS_H
#define WORK_FIND_MENTIONS_H

#include "work/meeting/check_minutes.h"

/*
 * Finds the mentions among the tasks of the minutes. False with errors at their tokens: the id of a
 * task of another case, or of a record that comes after these minutes (rule "repeated-id"); what
 * does not fit how the task has ended or when it was agreed (rule "closed" or "date-order"), or of
 * which a record after these minutes speaks as well (rule "later-news").
 *
 * Warned of is an id that is nearly that of a task before (rule "task"), a closed task that is said
 * to be open (rule "closed"), and a day that was promised first and is due no more (rule
 * "date-order"): they are no news.
 */
bool find_mentions(struct context *context, struct minutes *minutes);

/* What a mention says that the open task does not; of a closed one there is no news. */
struct news {
	bool closes, moves, hands_over;
};
struct news mention_news(const struct mention *mention);
bool news_is_any(struct news news);

/* The day on which the mention says that the task ended; the meeting's where it gives none. */
day_number mention_end(const struct mention *mention, day_number met);

#endif
