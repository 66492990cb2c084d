/* Minutes that lie in a file of the user's, held against all that their record will be held
 * against, with findings at the lines that the user sees. */
#ifndef WORK_CHECK_MINUTES_H
#define WORK_CHECK_MINUTES_H

#include "model/record/meeting.h"
#include "model/task/task.h"
#include "work/shared/load_tasks.h"

/* A task item of the minutes that speaks of a task agreed before. */
struct mention {
	const struct task *task; /* in the minutes */
	const struct kept_task *kept;
};

struct minutes {
	struct slice shown;	   /* the user's file in findings */
	struct slice bytes;	   /* as they will be filed, but for the ids of tasks */
	size_t case_line;	   /* the line that `bytes` have more than the file; 0: none */
	struct front_matter front; /* of the user's file */
	struct meeting fields;	   /* what could be read of it */
	day_number date;
	enum ring ring;
	struct slice folder, path;
	struct record_list kept; /* the records beside which they will lie */
	struct task_list tasks;
	struct mention *mentions;
	size_t mention_count;
};

/* Reads the tasks of the bytes, and finds everything that is wrong in them; warns of open tasks
 * that nobody has promised, or one who has left, or for no day (a mention of an earlier task need
 * not say who and when). False when an error was found. */
bool check_minutes(struct context *context, struct minutes *minutes);

#endif
