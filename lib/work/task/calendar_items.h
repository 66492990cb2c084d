/* A calendar on its way: tasks and meetings as its items (work/export_calendar.h says what of
 * them). */
#ifndef WORK_CALENDAR_ITEMS_H
#define WORK_CALENDAR_ITEMS_H

#include "logic/case/case_words.h"
#include "model/record/meeting.h"
#include "report/calendar.h"
#include "work/task/gather_tasks.h"

struct calendar_draft {
	struct context *context;
	bool internal;
	struct case_words words; /* to hide; empty when internal */
	size_t hidden;		 /* words so far */
	struct calendar calendar;
};

/* False with findings when it cannot be known what is to be hidden. */
bool calendar_begin(struct calendar_draft *draft, struct context *context, bool internal);

void calendar_add_task(struct calendar_draft *draft, const struct gathered_task *task);

/* A meeting and what it says of the next one. */
struct exported_meeting {
	const struct record *record;
	struct slice case_id, handle; /* absent: the platform's */
	bool is_followed;	      /* a later one has taken the place of its `next` */
};
void calendar_add_meeting(struct calendar_draft *draft, const struct exported_meeting *meeting);

/* Puts the calendar on the context's output and says how many words were hidden; without items
 * context->answer_is_no. */
void calendar_finish(struct calendar_draft *draft);

#endif
