/*
 * What files of a store are held against: the platform's tables and cards, read once for all of
 * them, and the members and records of the folder that is under way. All of it as the context's
 * changes will leave it.
 */
#ifndef WORK_CHECK_SCOPE_H
#define WORK_CHECK_SCOPE_H

#include "base/index.h"
#include "logic/check/links.h"
#include "model/record/case_file.h"
#include "model/task/task.h"
#include "work/shared/load_platform.h"

struct check_scope {
	struct context *context;
	struct arena *arena; /* of one case or folder: its owner may free it between two of them */
	struct link_world world;
	struct slice folder;	/* under way: "2022/k7q2m4xp", "meetings/2022" */
	enum ring ring;		/* of that folder */
	struct rows members;	/* when it is a case's */
	struct index cards;	/* name -> struct scope_card; lives as long as the context */
	struct task_list tasks; /* of the folder's records */
	struct case_file *file; /* takes what is read of the case under way; NULL: nobody asks */
	size_t record_capacity, assessment_capacity; /* of the file's lists */
};

/* `arena` may be the context's. The cards are kept in that which the context has now. */
void check_scope_init(struct check_scope *scope, struct context *context, struct arena *arena);

/* Turns to a folder ("" is the ring itself). That of a case brings its members; what is wrong with
 * members.csv is not said here. */
void check_scope_enter(struct check_scope *scope, enum ring ring, struct slice folder);

/* Loads what the fields of a schema name. False with findings. */
bool check_scope_need(struct check_scope *scope, const struct schema *schema);

/* The path of a record in one of the folders TOP/YEAR/ (the year is but a shelf mark); absent when
 * there is none. */
struct slice check_scope_on_shelf(
	const struct check_scope *scope, enum ring ring, const char *top, struct slice stem);

struct scope_card {
	struct card card;
	bool good; /* it may be scored with */
	bool said; /* its findings have been shown */
	struct diag_list findings;
};

/* A card of the platform, read when it is first asked for. */
struct scope_card *check_scope_card(struct check_scope *scope, struct slice name);

#endif
