/* The report on cooperation: who meets whom, for outside or, more exactly, for those inside. */
#ifndef WORK_REPORT_NETWORK_H
#define WORK_REPORT_NETWORK_H

#include "work/report/report.h"

/*
 * For outside: of a period of the store's grid, refused and recorded as report_platform() is; what
 * rests on cases counts from as many families on as lie above the lowest band (3 or more). With
 * `inside` in the request: of a period of the grid that need not be over, with everything, recorded
 * nowhere. With `drawing` the report has a graph.
 */
bool report_network(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report);

#endif
