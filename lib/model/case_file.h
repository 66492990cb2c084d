/* A case with all its records, as a timeline. Filled by work/load_case.h. */
#ifndef MODEL_CASE_FILE_H
#define MODEL_CASE_FILE_H

#include "model/assessment.h"
#include "model/case_facts.h"

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

const struct member *case_file_member(const struct case_file *file, struct slice id);

/* A Markdown record by its stem; NULL. */
const struct record *case_file_record(const struct case_file *file, struct slice stem);

/* The stem that a person means by a record's stem or its full name CASE/STEM. */
struct slice case_file_stem(const struct case_file *file, struct slice named);

/* An assessment by its stem; NULL. */
const struct assessment *case_file_assessment(const struct case_file *file, struct slice stem);

/* The record of the kind that comes next at or after *from in the timeline, which moves behind it;
 * NULL at the end. */
const struct record *case_file_next(const struct case_file *file, const char *kind, size_t *from);

/* The case manager on a day: the newest handover's `to`, else that of the opening. */
struct slice case_file_manager(const struct case_file *file, day_number day);

/* The first closing that no reopening undoes; NULL when the case is open. Closings and reopenings
 * after `day` do not count. */
const struct record *case_file_closing(const struct case_file *file, day_number day);

/* The day since which the case is closed, which is that closing's; DATE_NONE when it is open. */
day_number case_file_closed(const struct case_file *file, day_number day);

#endif
