/* What a person names to be checked; only work/check_store.c includes this. */
#ifndef WORK_CHECK_TARGET_H
#define WORK_CHECK_TARGET_H

#include "work/shared/check_scope.h"

struct check_target {
	enum ring ring;
	struct slice path; /* a folder, or a file */
	bool is_folder;
};

/* A case, CASE/STEM, the stem of a record outside cases, or the path of a file or folder of the
 * store, as shown or as reached from here. False with a finding. */
bool check_target_find(struct check_scope *scope, struct slice named, struct check_target *target);

#endif
