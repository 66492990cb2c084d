/* The files of the rings in what commits changed. Only check_changes.c and its parts include this.
 */
#ifndef WORK_CHANGED_FILES_H
#define WORK_CHANGED_FILES_H

#include "store/git_history.h"
#include "work/shared/context.h"

/* A repository that holds a ring, or both. */
struct changed_repository {
	struct slice directory;
	bool holds_platform, holds_cases;
	struct git_steps steps;
};

/* Which file of which ring a path of the repository is; false for what is none of a store's. */
bool changed_file_place(const struct changed_repository *repository, struct slice path,
	enum ring *ring, struct slice *place);

/* The folder YEAR/CASE of a file of a case; absent for other files. */
struct slice changed_file_case(enum ring ring, struct slice place);

/* What the commits of one repository lost: the steps are judged one by one, against `base`, the
 * store before them (NULL: there was none). Findings go to the context. */
void judge_steps(
	struct context *context, struct context *base, const struct changed_repository *repository);

#endif
