/*
 * Files that a user names for output (report --output, --drawing, service-import --report, sheets).
 * There is no other way to write outside a store, so that the guard stands before all of them.
 */
#ifndef STORE_OUTPUT_H
#define STORE_OUTPUT_H

#include "store/replace.h"
#include "store/store.h"

/* A file that lies on disk and has not got its name yet. Zeroed: none. */
struct output {
	const char *path; /* as the user named it */
	const char *name; /* in the folder; in the arena */
	struct temporary temporary;
	int folder;
	bool is_open;
};

/* Whether a file may be written there: in a folder that is there and may be written to, over
 * nothing but a regular file; and, by real paths and by the folders themselves, never in a store,
 * in the directory of the cases or the identities, or in a git directory. Where `is_apart`, nor in
 * the git work trees that hold the store. False and a finding: rule "output", "no-file" or
 * "system". */
bool output_check(const struct store *store, const char *path, bool is_apart, struct arena *arena,
	struct diag_list *diags);

/* Puts the bytes on disk beside the place. Where `is_private` the owner alone may read and write
 * the file and it lies apart; otherwise a file that is there keeps its mode. A link is followed. */
bool output_prepare(const struct store *store, const char *path, struct slice bytes,
	bool is_private, struct arena *arena, struct diag_list *diags, struct output *output);

/* Gives it its name. False with a finding; the finding says so when the file is there nevertheless.
 */
bool output_publish(struct output *output, struct diag_list *diags);
void output_drop(struct output *output); /* harmless when it is published, or none */

#endif
