/*
 * Lines that were meant as tasks and are none, as a paste from a word processor makes them:
 *
 *   • [ ] Call @anna.bekova     - [] Call     -[ ] Call     [ ]Call     - [ x ] Call     ☐ Call
 *   Call @anna.bekova due:2023-07-04          2. [ ] Call (in the middle of a paragraph)
 */
#ifndef MODEL_TASK_LIKE_H
#define MODEL_TASK_LIKE_H

#include "model/task/task.h"

/* Warns of each such line of a body (rule "task-like") with the line as it would be right. Code
 * between fences, comments, quotations and rows of tables are left alone; `tasks` from `first` on
 * are those that the body has. `body` is as for tasks_read(). */
void tasks_warn_of_likes(const struct task_list *tasks, size_t first, struct slice file,
	struct slice body, size_t first_line, struct diag_list *diags);

/* The line as it would be right, in the arena; absent for one that does not look like a task. */
struct slice task_like_right(struct slice line, struct arena *arena);

#endif
