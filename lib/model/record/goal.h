/*
 * Goals of a plan: list items, with tokens at the end of the line (model/task/token.h).
 *
 *   - goal: TEXT need:CODE [item:ITEM] by:DATE id:g3k8m2qa [met:yes|partly|no on:DATE]
 */
#ifndef MODEL_GOAL_H
#define MODEL_GOAL_H

#include "model/schema/field.h"

struct goal {
	struct slice text;
	struct slice need;
	struct slice item; /* of an assessment, or `adulthood`; absent */
	day_number by;
	struct slice id;	  /* absent: not given yet */
	struct slice met;	  /* yes, partly, no; absent: not judged */
	day_number on;		  /* when it was judged */
	struct position position; /* of the text; source: the line as read */
	struct slice line;	  /* as it is to be: the edits below change it */
};
extern const struct schema goal_schema;
extern const struct word goal_ends[];

struct goal_list {
	struct goal *items;
	size_t count;
	size_t capacity;
};

/* As task_position(). */
struct position goal_position(const struct goal *goal, const char *field);

/* As tasks_read(). False with findings at line and column: a token of wrong form (rule of its
 * type), a missing need or date (rule "missing-field"), met without on or on without met (rule
 * "goal"). */
bool goals_read(struct slice file, struct slice body, size_t first_line, struct arena *arena,
	struct diag_list *diags, struct goal_list *goals);

/* Edits of a goal's line: they change tokens and no other byte of it. A new token goes before `id`,
 * else to the end. A judgement takes the place of an earlier one. */
void goal_judge(struct goal *goal, struct slice met, day_number on, struct arena *arena);
void goal_identify(struct goal *goal, struct slice id, struct arena *arena);

#endif
