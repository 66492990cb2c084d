/* Walking through a store's folders for work/check/check_store.c. */
#ifndef WORK_CHECK_FOLDER_H
#define WORK_CHECK_FOLDER_H

#include "logic/check/workload.h"
#include "work/shared/check_scope.h"

/* A case, as far as other cases speak of it. */
struct known_case {
	struct slice id, shown;	   /* its folder in findings */
	struct slice continued_in; /* another's id, or absent */
	struct position position;  /* of that */
	struct slice_list related; /* ids */
	bool erased;
};

struct checking {
	struct context *context; /* its diags take the findings */
	struct arena *arena;	 /* lives as long as the checking */
	struct check_scope scope;
	struct index cases;	   /* id -> struct known_case */
	struct known_case **known; /* in the order of the walk */
	size_t known_count, known_capacity;
	struct index tasks; /* id -> known_case whose task it is */
	struct workload workload;
	struct index allowed; /* "FILE\nRULE": what a person accepted */
};

/* Loads the platform; what is wrong in its tables is said of their files. */
void checking_init(struct checking *checking, struct context *context);

/* Everything in a folder of a ring and below it. */
void check_folder(struct checking *checking, enum ring ring, struct slice folder);

/* One file, in a folder by itself. */
void check_single(struct checking *checking, enum ring ring, struct slice path);

/* Takes out what the records' own x-allow accepts. */
void findings_allow(const struct checking *checking, struct diag_list *findings);

#endif
