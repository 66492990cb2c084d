/*
 * Whether what a field names is there: people, services, places, codes, members, records. Pure: the
 * world is handed in, and what is missing from it is asked through functions.
 */
#ifndef LOGIC_LINKS_H
#define LOGIC_LINKS_H

#include "model/platform.h"
#include "model/record/record.h"

struct link_world {
	const struct platform
		*platform;	    /* people, places, services, projects, vocabularies, cards */
	const struct rows *members; /* of the case; NULL outside cases: members are not checked */
	/* Whether beside the record, in its case or in meetings/, there is one of that stem; NULL:
	 * not checked. */
	bool (*has_record)(void *closure, struct slice stem);
	const char *records; /* where that is, as findings say it */
	/* Whether there is such a case, such a signal; NULL: not checked. */
	bool (*has_case)(void *closure, struct slice id);
	bool (*has_signal)(void *closure, struct slice stem);
	/* Whether there is a record of that full name CASE/STEM; NULL: not checked. */
	bool (*has_full_name)(void *closure, struct slice name);
	void *closure;
};

/* Checks one value. False with an error of rule "unknown-person", "unknown-service",
 * "unknown-place", "unknown-project", "unknown-code", "unknown-card", "unknown-member",
 * "unknown-record", "unknown-case"; the nearest name is offered. */
bool link_check(const struct field *field, struct slice value, const struct position *position,
	const struct link_world *world, struct diag_list *diags);

/* Every value of a front matter whose schema is known. */
bool links_check_front(const struct schema *schema, const struct front_matter *front,
	const struct link_world *world, struct diag_list *diags);

/* Every cell of a table. */
bool links_check_rows(
	const struct rows *rows, const struct link_world *world, struct diag_list *diags);

#endif
