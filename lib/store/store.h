/*
 * A store: the three rings (spis-store(5)) and where they lie. It knows paths and bytes, no rule.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "store/source.h"

enum ring { RING_PLATFORM, RING_CASES, RING_IDENTITIES };

struct store {
	struct slice root; /* the directory with spis.md, as reached from here */
	struct source *platform;
	struct source *cases;	 /* NULL when that ring is not here; it may lie in the platform's
				  * directory: its paths then begin with "cases/" in findings */
	struct slice cases_root; /* absent never: where the cases are or would be */
	bool cases_are_inside;	 /* "cases" in the root; false: configured elsewhere */
	struct slice identities_root; /* absent when none is configured */
	bool declines_identities;     /* `none` is configured: this clone is to have none */
	struct source *identities;    /* NULL when none is configured or it cannot be read */
	bool git_was_asked;  /* and it works with the repository that the store lies in, if any */
	bool is_cases_alone; /* a repository of the cases without the platform: that ring is empty
			      */
	bool is_unasked; /* git could not be asked where the rings lie; a warning has told why */
};

struct store_options {
	struct slice directory; /* -C; absent: SPIS_STORE or the nearest parent with spis.md */
	struct slice environment_store, environment_cases, environment_identities; /* or absent */
	struct slice commit; /* read this commit; absent: the directory */
	bool staged;	     /* read git's index */
	bool between; /* the commit is one of whichever ring's repository knows it, which may be a
		       * bare one; the other ring is read as it is, and paths are shown as they are
		       * in the store */
	const struct store *like; /* the rings lie where those of this one lie; absent: where the
				   * environment or git's configuration says */
};

/* Opens a store. False and a finding when there is none (rule "no-store") or the cases that are
 * configured are not there (rule "no-ring") or cannot be opened. An identities directory inside a
 * store, or inside a git work tree that holds one, is refused (rule "identities-inside"); so is one
 * that others may read (mode beyond 0700). With identities the process is shut
 * (store/process.h). */
bool store_open(const struct store_options *options, struct arena *arena, struct diag_list *diags,
	struct store *store);
void store_close(struct store *store);

/* The same for a directory that has no spis.md yet, with the rings of cases that git's
 * configuration names; identities are left out. `make` makes the directory, and those above it,
 * where it is not; without it a missing directory gives a store without sources, which holds
 * nothing. */
bool store_create(struct slice directory, bool make, struct arena *arena, struct diag_list *diags,
	struct store *store);

/* The last name in the real path of the store's directory. */
struct slice store_directory_name(const struct store *store, struct arena *arena);

/* Whether the cases are kept in a repository or directory of their own. */
bool store_cases_are_apart(const struct store *store);

struct source *store_ring(const struct store *store, enum ring ring); /* may be NULL */

/* The same for a command that cannot do without: NULL comes with a finding (rule "no-ring"). */
struct source *store_need(const struct store *store, enum ring ring, struct diag_list *diags);

/* A ring's path as it stands in the store's description: cases paths get "cases/" in front. */
struct slice store_shown(
	const struct store *store, enum ring ring, struct slice path, struct arena *arena);

/* The same, but where a person finds it when the ring has a directory elsewhere: below that
 * directory as it was configured, "../names/k7q2m4xp.md". */
struct slice store_place(
	const struct store *store, enum ring ring, struct slice path, struct arena *arena);

/* Whether a path of the user's own lies, links followed, in the directory of a ring, and then where
 * in it. */
bool store_locate(const struct store *store, const char *path, struct arena *arena, enum ring *ring,
	struct slice *inside);

/* Whether a path of the user's own, of a folder or a file that may not be there yet, lies outside
 * every store and outside the git work trees that hold the roots of this one, links followed: what
 * is never to be committed may be written there. */
bool store_is_outside(const struct store *store, const char *path, struct arena *arena);

/* The folder of a case by its whole id, "2022/k7q2m4xp" in the ring of cases: one look per year.
 * Absent when there is none. */
struct slice store_find_case(
	struct store *store, struct slice id, struct arena *arena, struct diag_list *diags);

/* The id in a folder "YEAR/ID". */
struct slice store_case_id(struct slice folder);

/* All case folders "YEAR/ID", sorted by id. */
bool store_list_cases(struct store *store, struct arena *arena, struct diag_list *diags,
	struct slice_list *folders);

#endif
