/*
 * Dates follow each other as things do (spis-store(5), "Every record" and "Values"): what has
 * happened is not in the future, but for the one day by which clocks and time zones may differ, and
 * nothing ends before it began.
 */
#ifndef LOGIC_RECORD_DATES_H
#define LOGIC_RECORD_DATES_H

#include "model/record/assessment.h"
#include "model/record/record.h"

/* False with errors of rule "future" and "date-order". */
bool record_check_dates(const struct record *record, day_number today, struct diag_list *diags);
bool assessment_check_dates(
	const struct assessment *assessment, day_number today, struct diag_list *diags);
bool rows_check_dates(const struct rows *rows, day_number today, struct diag_list *diags);

#endif
