/* The assessments of one child over time, as a section. */
#ifndef WORK_ASSESSMENT_COURSE_H
#define WORK_ASSESSMENT_COURSE_H

#include "work/assess/assessment_page.h"

struct course {
	struct context *context;
	const struct case_file *file;
	struct section *section;
	const struct score **scores; /* of the child, in the order of the timeline */
	size_t count;
};

/* Adds the pictures and tables of work/assess/trace_assessments.h to the section, and an
 * object for each assessment to the data. */
void assessment_course_add(struct course *course, struct value *data);

#endif
