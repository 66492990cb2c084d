/* git's merge driver: three files that git hands over become one. */
#ifndef WORK_MERGE_FILES_H
#define WORK_MERGE_FILES_H

#include "work/shared/context.h"

/*
 * The operands are those of a driver: the files of the base (empty: there is none), ours and
 * theirs, the length of conflict marks and the path in the repository. Ours is replaced: by what is
 * joined, or by both versions whole between marks, and each conflict is told; where a version
 * cannot be read, by git's own merge line by line. The answer is no where a person has to look.
 * False when ours is as it was.
 */
bool merge_files(struct context *context, const struct slice_list *operands);

#endif
