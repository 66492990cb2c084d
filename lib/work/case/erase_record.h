/* Erasing records of a case that were written there by mistake, and writing them where they belong.
 */
#ifndef WORK_ERASE_RECORD_H
#define WORK_ERASE_RECORD_H

#include "work/shared/context.h"

struct erase_record_request {
	struct slice basis; /* mistake */
	struct slice move;  /* the case where the records belong; absent: nowhere */
};

/*
 * Leaves a stub in the place of each record named (CASE/STEM or a path, all of one case). With
 * `move` the records are written into that case, each with its own stem unless that is taken there;
 * what they say of each other goes along. The output is a line for each: where it was written, else
 * the stub.
 *
 * False with findings: a whole case is named, or case.md (rule "operands"); there is no such record
 * ("unknown-record"), or it is a stub already ("erased"); another record of the case refers to it
 * ("referred"); one of the case keeps a task or goal of it ("task"); it is moved into its own case
 * ("move"), into one that was closed before ("closed"), or does not hold there.
 */
bool erase_records(struct context *context, const struct slice *named, size_t count,
	const struct erase_record_request *request);

#endif
