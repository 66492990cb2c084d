/* Checking a store: everything that is wrong in it, file by file, and between its files. */
#ifndef WORK_CHECK_STORE_H
#define WORK_CHECK_STORE_H

#include "work/shared/context.h"

/*
 * Checks what is named, or the whole store where nothing is: a case (as find_case() takes it), a
 * record (CASE/STEM, or the stem of one outside cases), or the path of a file or folder of the
 * store. Between files is checked what a whole case or the whole store shows.
 *
 * Findings go to `findings`, in the order of files and lines; what hindered the checking itself (a
 * name that is nothing, a file that the system does not give) goes to the context's. The answer is
 * no when there are errors among the findings. False when nothing was checked.
 */
bool check_store(
	struct context *context, const struct slice_list *named, struct diag_list *findings);

/* The file of the store that a name or path means. False with a finding. */
bool find_checked_file(
	struct context *context, struct slice named, enum ring *ring, struct slice *path);

/* Something of a store to be checked. */
struct check_target {
	enum ring ring;
	struct slice path; /* a folder, or a file */
	bool is_folder;
};

/* The findings of these alone, in no order. */
void check_targets(struct context *context, const struct check_target *targets, size_t count,
	struct diag_list *findings);

/* Puts them in order; what the system refused goes to the context's findings instead. The answer is
 * no when errors are among them. */
void findings_hand_over(struct context *context, struct diag_list *findings);

#endif
