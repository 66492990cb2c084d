/* Contact with a family: note, visit, call, therapy; and work outside cases. */
#ifndef MODEL_CONTACT_H
#define MODEL_CONTACT_H

#include "model/record/record.h"

/* note, visit, call, therapy share their fields. */
struct contact {
	struct record_common common;
	struct slice by;
	struct slice_list members; /* `for` */
	long duration;		   /* minutes */
	struct slice project;
	struct slice place;
	struct slice_list present;
	struct slice service;
	struct slice attended; /* yes, no-show, cancelled */
	long group;	       /* size */
};
extern const struct schema note_schema, visit_schema, call_schema, therapy_schema;
const struct contact *record_as_contact(const struct record *record); /* of all four kinds */
extern const struct word contact_kinds[], contact_attendance[];

struct work_record {
	struct record_common common;
	struct slice by;
	long duration; /* minutes */
	struct slice activity;
	struct slice project;
};
extern const struct schema work_schema;
const struct work_record *record_as_work(const struct record *record);

#endif
