/*
 * Making the platform's report such that it gives no family away (report(1)).
 *
 * Each table of bands hangs on the total of its families, and the totals on one another: a family
 * in the period was there at its start or opened, and is there at its end or closed. Tables of one
 * total tell of each other through it alone, for no table is by two attributes of a family. So a
 * municipality's row among the families that were opened and its row among those with a referral
 * are not bound: neither of the two holds the other. The rows of each add up to their totals, which
 * is known more sharply than of needs or reasons, of which a family may have several.
 *
 * Of the families that were opened, those who still wait are among the open ones at the end, those
 * closed without help among the closed ones, and those whose help started among those with a
 * started referral (where that is so in this report: one that ran before it does not count there).
 * These ties lead in a circle, where the bounds are not the narrowest (logic/privacy/audit.h). That
 * it costs nothing was looked at: of 72 reports on random families, and of 53 that follow one
 * another in groups, no cell was known to fewer than three values to an integer program
 * (glpsol 5.0) with all these relations and those of the other tables.
 *
 * The median waiting time is one family's number of days, as medians are, of ten or more. Whether
 * there is one tells how many had help, as report_waiting.c says; its size tells nothing of counts.
 * No wait is in two reports: they tell of the families that were opened in their own period. A
 * median over all who ever waited would be nested in its successor, and the two would tell of the
 * few between them.
 */
#ifndef WORK_PLATFORM_AUDIT_H
#define WORK_PLATFORM_AUDIT_H

#include "work/report/platform_report.h"

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
