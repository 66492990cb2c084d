/* Finding a record of a case, one of the platform's meetings, a signal or an assessment by what a
 * person typed. */
#ifndef WORK_FIND_RECORD_H
#define WORK_FIND_RECORD_H

#include "model/record/meeting.h"
#include "model/record/record.h"
#include "work/shared/context.h"
#include "work/shared/load_case.h"

struct found_record {
	struct slice folder; /* of the case; absent: one of the platform's meetings */
	struct slice stem;
};

/*
 * CASE/STEM, a path, or a STEM alone: in the case that `case_named` names, else in meetings/. What
 * names the case is what find_case() takes. Whether the record is there is not asked. False with
 * findings when there is no such case.
 */
bool find_record(struct context *context, struct slice named, struct slice case_named,
	struct found_record *found);

/* The record of that stem among those of a kind that were not erased (RECORD_NONE: among all), or
 * NULL with an error of rule "unknown-record" (nearest offered). */
const struct record *pick_record(struct context *context, const struct record *records,
	size_t count, enum record_kind_id kind, struct slice stem);

/* A record of a case by its stem or its full name. NULL with an error of rule "unknown-record" when
 * the case has no such record of that kind (nearest offered). */
const struct record *find_case_record(struct context *context, const struct case_file *file,
	enum record_kind_id kind, struct slice named);

/* An assessment of a case by its stem or its full name. NULL with an error of rule "unknown-record"
 * (nearest offered) when the case has no such assessment, or it was erased. */
const struct assessment *find_assessment(
	struct context *context, const struct case_file *file, struct slice named);

/* Reads the signal that is named by its stem or by a path. False with findings: there is none (rule
 * "unknown-signal", nearest offered), it cannot be read, it is erased, or the cases are not here.
 */
bool find_signal(struct context *context, struct slice named, struct record *signal);

struct found_meeting {
	enum ring ring;
	struct slice folder;   /* "2022/k7q2m4xp", or "meetings/2022" */
	struct record record;  /* fields: struct meeting */
	struct case_file file; /* of a case's; else without an id */
};

/* `named` is CASE/STEM, or the stem of a meeting of the platform. False with an error of rule
 * "unknown-record" (nearest offered), or what is wrong with the case or the record. */
bool find_meeting(struct context *context, struct slice named, struct found_meeting *found);

#endif
