/*
 * What the reports that were released before mean for the next one (report(1), "What
 * was released"): no period within another, and nothing counted that a report has passed over
 * without knowing it.
 *
 * A record of a period whose report was released before the record was written (`recorded` after
 * the release) counts on the day on which it was written: late entries count in the next report.
 */
#ifndef LOGIC_RELEASE_H
#define LOGIC_RELEASE_H

#include "logic/privacy/period.h"
#include "model/record/case_file.h"
#include "model/record/release.h"

/* Whether both are of one kind of report, one project or none, and one period. */
bool release_is_same(const struct release *one, const struct release *other);

/* The first release of that kind of report without a project, for just that period; NULL. */
const struct release *release_find(
	const struct release_list *released, const char *kind, struct period period);

/* False and an error of rule "period" when a report of that kind was released for another period
 * that shares a day with this one (the grid was changed), or when this one is not over. */
bool release_check_period(const struct release_list *released, const char *kind,
	struct period period, day_number today, struct diag_list *diags);

/* The day on which a record counts. `recorded` may be DATE_NONE. */
day_number release_day(
	const struct release_list *released, const char *kind, day_number day, day_number recorded);

/* The case with the dates of all its records, and the day of its opening, set to those on which
 * they count, in their order again. What changes is copied into the arena; the rest is shared. */
struct case_file release_shifted_case(const struct release_list *released, const char *kind,
	const struct case_file *file, struct arena *arena);

/* Sets the dates of records outside cases in the same way. */
void release_shift_records(const struct release_list *released, const char *kind,
	struct record *records, size_t count);

#endif
