/*
 * What a file of a store keeps from one version to the next (spis-store(5), "What never changes"):
 * nothing is deleted, what happened stays, a record that never changes is as it was. Each function
 * is asked about two versions of one file; what is wrong in either by itself is not said here.
 */
#ifndef LOGIC_KEPT_H
#define LOGIC_KEPT_H

#include "model/schema/field.h"

enum keeping {
	KEEP_NOTHING,	 /* no file of a store */
	KEEP_FILE,	 /* it stays, whatever stands in it: settings, vocabulary, cards */
	KEEP_ROWS,	 /* its rows stay, their cells may change */
	KEEP_WHOLE_ROWS, /* its rows stay as they are */
	KEEP_RECORD,	 /* a Markdown record: the fields that stand (FIELD_STANDS) stay */
	KEEP_BYTES,	 /* it never changes: assessments, releases */
};

struct file_versions {
	enum keeping keeping;
	const struct schema *schema; /* of the fields or columns; NULL with KEEP_BYTES */
	enum record_kind_id kind;    /* of a record */
	struct slice shown;	     /* in findings */
	struct slice before, after;  /* absent where the file is not there */
	bool may_be_erased;	     /* a stub may take its place */
	bool case_is_erased;	     /* after the change: its members may go */
};

/* Whether the bytes of a record are a stub that erasing left. */
bool is_erased_record(enum record_kind_id kind, struct slice bytes, struct arena *arena);

/* Findings of the rules "deleted", "never-changed", "removed-value", "removed-row", "erased" and
 * "case": what the later version lost. True when nothing. */
bool kept_check(const struct file_versions *versions, struct arena *arena, struct diag_list *diags);

/* Whether two versions of a Markdown record differ in keys that begin with x- alone, such as
 * x-allow.
 */
bool differs_in_own_keys(const struct file_versions *versions, struct arena *arena);

#endif
