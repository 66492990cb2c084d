/*
 * Tasks: Markdown task items in the minutes, plans and notes, which are the only place where they
 * are kept. The first physical line of a list item, any bullet:
 *
 *   - [ ] Arrange tutoring @anna.bekova due:2022-10-01 goal:g3k8m2qa id:t7f3k2mq
 *   - [x] Call the school @role:teacher due:2022-09-20 done:2022-09-19 id:t91bc04d
 *
 * The mark is `[ ]`, `[x]` or `[X]`; tokens as model/task/token.h reads them: who, due, was-due
 * (what was promised first), done, cancelled, goal, item, for, id. A cancelled task has the mark of
 * a done one. `[
 * ]` with nothing behind it is no task yet.
 */
#ifndef MODEL_TASK_H
#define MODEL_TASK_H

#include "base/buf.h"
#include "model/schema/field.h"

struct task {
	struct slice text;
	struct slice person, role; /* who; at most one of them */
	day_number due, was_due, done, cancelled;
	struct slice goal, id;
	struct slice item;	  /* of an assessment, or `adulthood`; absent */
	struct slice member;	  /* `for`: whom it is for; absent */
	bool marked;		  /* [x]: done or cancelled */
	struct position position; /* of the byte between the brackets; source: the line as read */
	struct slice line;	  /* as it is to be: the edits below change it */
};

/* The tokens as fields of the struct, `person` and `role` among them. */
extern const struct schema task_schema;

struct task_list {
	struct task *items;
	size_t count;
	size_t capacity;
};

enum task_state { TASK_OPEN, TASK_DONE, TASK_CANCELLED };
extern const struct word task_states[]; /* by enum task_state */
enum task_state task_state(const struct task *task);

/* Where the text of the task and its tokens may begin in the line: behind the mark. */
size_t task_text_offset(const struct task *task);

/* Where in the line as read a fact of the task stands ("due", "person", "id"); the mark's place
 * where it does not. */
struct position task_position(const struct task *task, const char *field);

/* Adds the tasks of a body to the list, which the caller has zeroed; `body` is what stands behind
 * the front matter and begins in line `first_line` of `file`. False with findings at line and
 * column: a token of wrong form (rule of its type), a person and a role, or a mark that says
 * otherwise than the tokens (rule "task"). */
bool tasks_read(struct slice file, struct slice body, size_t first_line, struct arena *arena,
	struct diag_list *diags, struct task_list *tasks);

/* Edits of a task's line: they change the mark and tokens and no other byte of it. A new token goes
 * before `id`, else to the end. Moving keeps the first due day as was-due, and to the day that it
 * is due already changes nothing. Of a person and a role one is given, the other absent. */
void task_close(struct task *task, day_number done, struct arena *arena);
void task_cancel(struct task *task, day_number cancelled, struct arena *arena);
/* Open again: without the mark, `done` and `cancelled`. */
void task_reopen(struct task *task, struct arena *arena);
void task_move(struct task *task, day_number due, struct arena *arena);
void task_assign(struct task *task, struct slice person, struct slice role, struct arena *arena);
void task_identify(struct task *task, struct slice id, struct arena *arena);
/* What the task serves, by the id of a goal. */
void task_serve(struct task *task, struct slice goal, struct arena *arena);

/* Takes the id away, with the blanks before it. */
void task_forget(struct task *task, struct arena *arena);

/* The whole file with the tasks' lines as they are to be; `bytes` is the file that they were read
 * from. No byte of another line changes. */
void tasks_write(struct slice bytes, const struct task_list *tasks, struct buf *out);

#endif
