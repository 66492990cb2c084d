/* A case with all its records, as a timeline. Filled by work/shared/load_case.h. */
#ifndef MODEL_CASE_FILE_H
#define MODEL_CASE_FILE_H

#include "model/record/assessment.h"
#include "model/record/case_facts.h"

struct case_file {
	struct slice id;
	struct slice folder; /* "2022/k7q2m4xp" in the ring of cases */
	struct record facts_record;
	const struct case_facts
		*facts;		/* NULL when case.md could not be read or is an erased stub */
	struct rows members;	/* struct member */
	struct record *records; /* Markdown records, in the order of the timeline */
	size_t record_count;
	struct assessment *assessments; /* in the order of the timeline */
	size_t assessment_count;
	bool broken; /* a record could not be read (findings were added); what is here is right */
};

/* Puts records and assessments in the order of the timeline: date, time, kind, name. Closings and
 * reopenings of one day that have no times stand in the order of what they undo: a reopening behind
 * the closing that it names, and last the closings that nothing of that day undoes. */
void case_file_sort(struct case_file *file);

const struct member *case_file_member(const struct case_file *file, struct slice id);

/* A Markdown record by its stem; NULL. */
const struct record *case_file_record(const struct case_file *file, struct slice stem);

/* Whether a record of the case tells of a contact with the family: a visit, call or therapy session
 * attended (yes or absent), or a meeting, held, at which a member of the family was present: as
 * role:ROLE with a role that a member has, or role:child. */
bool case_file_is_contact(const struct case_file *file, const struct record *record);

/* The stem that a person means by a record's stem or its full name CASE/STEM. */
struct slice case_file_stem(const struct case_file *file, struct slice named);

/* An assessment by its stem; NULL. */
const struct assessment *case_file_assessment(const struct case_file *file, struct slice stem);

/* The record of the kind that comes next at or after *from in the timeline, which moves behind it;
 * NULL at the end. */
const struct record *case_file_next(
	const struct case_file *file, enum record_kind_id kind, size_t *from);

/* Whether a plan of the case is in force on a day: made by then, and no other one of then replaces
 * it. */
bool case_file_plan_holds(const struct case_file *file, const struct record *plan, day_number day);

/* The newest plan in force on a day; NULL. */
const struct record *case_file_plan(const struct case_file *file, day_number day);

/* Whether a person is the author of a record, who may not approve it: who wrote it; of minutes who
 * took them and who led the meeting; of a plan that says of nobody that they wrote it, the case
 * manager of its day, who answers for it. Of a record in meetings/ `file` is not looked at. */
bool case_file_is_author(
	const struct case_file *file, const struct record *record, struct slice person);

/* Who approved a plan, minutes or a study by a day (DATE_NONE: at all), by the first approval of
 * somebody else than its author among the records beside it; absent: nobody yet. */
struct slice case_file_approver(const struct case_file *file, const struct record *records,
	size_t count, const struct record *of, day_number day);

/* The case manager on a day: the newest handover's `to`, else that of the opening. */
struct slice case_file_manager(const struct case_file *file, day_number day);

/* The first closing that stands on a day; NULL: the case is open. A reopening that names a closing
 * before it in the timeline ends every one before it. */
const struct record *case_file_closing(const struct case_file *file, day_number day);

/* The day since which the case is closed (case_file_closing), or DATE_NONE when it
 * is open; closings after `day` do not count. */
day_number case_file_closed(const struct case_file *file, day_number day);

#endif
