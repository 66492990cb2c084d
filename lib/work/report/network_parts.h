/* The report on cooperation while it is made: its parts, each a file of its own. */
#ifndef WORK_NETWORK_PARTS_H
#define WORK_NETWORK_PARTS_H

#include "work/report/network_facts.h"
#include "work/report/platform_report.h"

enum network_side { SIDE_ORGANIZATIONS, SIDE_PROFESSIONS, SIDE_COUNT };

/* A group with what people see of it and what it is sorted by. */
struct shown_group {
	const struct cooperation_group *group;
	struct slice label, key;
};

struct network_report {
	struct platform_report frame; /* its tables are made as the platform's are */
	const struct network_facts *facts;
	long least_families; /* from which on what rests on cases counts */
	struct cooperation cooperations[SIDE_COUNT];
	struct shown_group *shown[SIDE_COUNT]; /* by the groups' numbers */
};

/* Works out both sides. */
void network_work_out(struct network_report *report);

/* What it all comes to, in sentences; `before`: the organisations in the period before. */
void network_add_short(struct network_report *report, const struct cooperation *before);

/* The section of a side: its groups, who is tied to whom, and whom to take care of. */
void network_add_side(struct network_report *report, enum network_side side);

/* Tasks done in time, in all and by organisation. */
void network_add_tasks(struct network_report *report);

/* A cell of a number with decimals; one that is none is empty. */
void network_add_decimal(struct report_table *table, const char *column, double number, int places);

#endif
