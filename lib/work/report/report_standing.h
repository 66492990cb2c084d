/* How a report stands to what was released, which it says on top. */
#ifndef WORK_REPORT_STANDING_H
#define WORK_REPORT_STANDING_H

#include "work/report/released.h"
#include "work/report/report.h"

enum report_standing { STANDING_DRAFT, STANDING_RELEASED, STANDING_INSIDE };

/* Of one for outside. */
enum report_standing released_standing(
	const struct released *released, const struct report_request *request);

/* Adds the section that says so; a released one needs none. */
void report_say_standing(
	struct document *document, enum report_standing standing, struct arena *arena);

/* The period of one for inside, which need not be over. */
bool report_choose_period(
	struct context *context, const struct report_request *request, struct period *period);

#endif
