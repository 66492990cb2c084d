/* case.md (a case is a family) and members.csv. */
#ifndef MODEL_CASE_FACTS_H
#define MODEL_CASE_FACTS_H

#include "model/record/record.h"

struct case_facts {
	struct record_common common;
	day_number opened;
	struct slice manager; /* at opening */
	struct slice source;  /* class of vocabulary/sources */
	struct slice signal;  /* stem */
	struct slice place;
	struct slice_list reasons;
	struct slice_list needs;
	struct slice handle, alias, project;
	day_number keep_until;
	struct slice continued_in;   /* case */
	struct slice_list related;   /* cases: half-siblings, a shared parent */
	struct slice_list languages; /* of the family: two letters each */
	enum truth interpreter;	     /* they need one */
};
extern const struct schema case_facts_schema;
const struct case_facts *record_as_case(const struct record *record);

struct member {
	struct slice case_id;
	struct slice id;   /* c1, m1 */
	struct slice kind; /* child, caregiver, other */
	struct slice role;
	long born;	    /* year */
	struct slice sex;   /* f, m, x */
	struct slice lives; /* yes, part, no */
	enum truth legal, safe_contact;
	day_number from, to;
};
extern const struct schema member_schema;
extern const struct word member_kinds[], member_sexes[], member_lives[];

/* Whether the id fits the kind: c1, c2 are children, all others m1, m2. False with an error of rule
 * "member-kind". */
bool member_check_kind(
	const struct member *member, const struct position *position, struct diag_list *diags);

/* Whether the member had left the family by the day, which is after the last one there (`to`). */
bool member_has_left(const struct member *member, day_number day);

/* A member of kind child who has not left by `today`. */
bool member_is_present_child(const struct member *member, day_number today);

/* Age on a day: a birth year gives two possible ages. False when the year is unknown. */
bool member_ages(const struct member *member, day_number day, int *least, int *most);

#endif
