/* The parts of erasing records. Only erase_record.c and move_record.c use it. */
#ifndef WORK_ERASING_H
#define WORK_ERASING_H

#include "model/record/case_file.h"
#include "work/case/erase_record.h"

/* A record on its way out of the case. */
struct leaving {
	struct slice stem, new_stem;
	const struct record *record;	     /* NULL: an assessment */
	const struct assessment *assessment; /* NULL: a record */
	struct slice bytes;		     /* as they are to be where it belongs */
};

/* Records of one case that are erased together. */
struct erasing {
	struct context *context;
	const struct erase_record_request *request;
	struct case_file from, to;
	struct leaving *items;
	size_t count;
};

/* The record of that stem among those that leave; NULL. */
struct leaving *erasing_find(const struct erasing *erasing, struct slice stem);

/* The path that a stem has in the folder of a case. */
struct slice erasing_path(const struct erasing *erasing, const struct case_file *file,
	struct slice stem, bool is_table);

/* Reads the case that the records are moved to. False with findings: it is their own, or it was
 * closed before one of them. */
bool erasing_take_target(struct erasing *erasing);

/* Adds the files of that case to the changes: the records with its id, and with new stems where
 * theirs are taken. A member's id in one of them is warned of. */
void erasing_add_moved(struct erasing *erasing);

#endif
