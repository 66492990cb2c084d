/*
 * The rows that a table keeps from one version to the next. Cells are compared as they are written,
 * decoded, so that a row in which something is wrong is kept as well.
 */
#ifndef LOGIC_KEPT_ROWS_H
#define LOGIC_KEPT_ROWS_H

#include "logic/change/kept.h"

/* Findings of rule "removed-row": a row that is gone, or with KEEP_WHOLE_ROWS one that was changed.
 * True when nothing. */
bool kept_rows_check(
	const struct file_versions *versions, struct arena *arena, struct diag_list *diags);

/* The keys of the rows that the later version has no more, as texts. */
void removed_keys(
	const struct file_versions *versions, struct arena *arena, struct slice_list *keys);

#endif
