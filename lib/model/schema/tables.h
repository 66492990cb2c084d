/* The tables of the platform and of the cases' ring that are not a card's (spis-store(5)). */
#ifndef MODEL_TABLES_H
#define MODEL_TABLES_H

#include "model/schema/field.h"

struct person {
	struct slice id, name, profession, organization, email, phone;
	day_number from, to, pledge;
	struct slice same_as;
};
extern const struct schema person_schema;

struct place {
	struct slice id, name, address, kind, part_of;
	double latitude, longitude; /* degrees, WGS 84 */
	struct slice source, source_id;
};
extern const struct schema place_schema;
extern const struct word place_kinds[];

struct service {
	struct slice id, name, organization, kind;
	struct slice_list forms, needs;
	long age_min, age_max; /* years */
	struct slice_list places;
	double outreach_km;
	long capacity_max;   /* registered, never free places */
	struct slice status; /* empty: unknown */
	struct slice url, email, phone;
	struct slice_list languages; /* two letters each */
	struct slice schedule, fees, eligibility, accessibility, application;
	enum truth secret; /* TRUTH_YES: its address stands on nothing that leaves */
	struct slice bring, assured;
	struct slice source, source_id, same_as, note;
};
extern const struct schema service_schema;
extern const struct word service_forms[], service_statuses[];

struct availability {
	day_number date;
	struct slice service, place, id;
	struct slice state; /* capacity, waitlist, no-capacity, additional-assessment */
	long free;
	long wait_days;
	struct slice corrects, note;
	struct slice writer; /* not a column: the file's name */
};
extern const struct schema availability_schema;
extern const struct word availability_states[];

struct rating {
	day_number date;
	struct slice service, id;
	struct slice quality, effectiveness; /* excellent, good, fair, poor */
	struct slice corrects, note;
	struct slice writer; /* not a column: the file's name */
};
extern const struct schema rating_schema;
extern const struct word rating_grades[];

struct project {
	struct slice id, indicator, name, number, funder;
	day_number from, to;
	struct slice activity, unit;
	double target;
	struct slice counts, proof;
};
extern const struct schema project_schema;

struct vocabulary_entry {
	struct slice code, cs, en;
	struct slice pattern; /* needs only */
};
extern const struct schema vocabulary_schema; /* code, cs, en */
extern const struct schema needs_schema;      /* code, cs, en, pattern */

struct archived_case {
	struct slice id;
	long year;
	struct slice age_band, municipality, first_level, last_level;
	struct slice_list needs;
	struct slice outcome;
};
extern const struct schema archive_schema;
extern const struct word case_outcomes[]; /* of a closing too */

struct request {
	struct slice id, case_id, kind, member;
	day_number received, due, answered;
	struct slice result;
};
extern const struct schema request_schema;
extern const struct word request_kinds[];

#endif
