/* Making the platform's report such that it gives no family away (privacy.md, "Audit"). */
#ifndef WORK_PLATFORM_AUDIT_H
#define WORK_PLATFORM_AUDIT_H

#include "work/platform_report.h"

/* The report of one period, in whichever form. */
struct period_report {
	struct context *context; /* of the store that its facts were read from */
	struct period_facts facts;
	enum platform_form form; /* as it is released */
	struct document document;
	struct told_list told;
	size_t cells[CELL_COUNT]; /* by their index in the audit of the last build */
};

/*
 * Builds the part's document, in a shorter or a coarser form when a fuller one would leave a number
 * of families with fewer than three possible values. `before` and `after` are the released reports
 * of the periods beside it, or NULL: what was open at the end of one is open at the start of the
 * next. False with errors of rule "audit" when the coarse form gives too much away as well.
 */
bool platform_build(
	struct period_report *part, struct period_report *before, struct period_report *after);

#endif
