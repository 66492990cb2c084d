/* What the report on cooperation says (man/report.1 defines every measure). */
#ifndef WORK_NETWORK_REPORT_H
#define WORK_NETWORK_REPORT_H

#include "work/report/network_facts.h"
#include "work/report/report.h"

/* Fills the document, told texts and graph of the report that is made. `least_families`: what rests
 * on cases counts from so many families on; 1: everything, and the report says at its top that it
 * stays inside. */
void network_report_fill(struct context *context, const struct network_facts *facts,
	long least_families, struct report *made);

#endif
