/* The files that git hands to a merge driver, which lie where git put them. */
#ifndef STORE_MERGE_FILE_H
#define STORE_MERGE_FILE_H

#include "base/arena.h"
#include "base/diag.h"

/* Puts the bytes in place of a file, which keeps its mode: beside it, then renamed. False with a
 * finding; the file is then as it was. */
bool merge_file_replace(const char *path, struct slice bytes, struct diag_list *diags);

/* git's own merge of three files, line by line, with marks of `size` characters where both changed
 * the same lines. *clean says whether there are none. False with findings. */
bool merge_file_lines(const char *base, const char *ours, const char *theirs, long size,
	struct arena *arena, struct diag_list *diags, struct slice *bytes, bool *clean);

#endif
