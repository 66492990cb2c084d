/*
 * The numbers of families of the platform's report: counted from the facts, then either all of them
 * exactly for those inside, or what the audit lets out (logic/audit/choice.h). The report shows a
 * struct release and nothing else, so that one that was recorded looks the same in every format and
 * language.
 */
#ifndef WORK_PLATFORM_NUMBERS_H
#define WORK_PLATFORM_NUMBERS_H

#include "logic/privacy/tally.h"
#include "model/record/release.h"
#include "work/report/period_facts.h"

struct platform_counts {
	struct context *context;
	const struct period_facts *facts;
	struct choice_table *tables;
	size_t table_count, table_capacity;
	long median_days; /* INTEGER_NONE: not reached */
	bool has_median;  /* of enough families */
};

/* Adds a table with a tally's categories as its rows; counts the tally. `every_row`: also of the
 * lowest band. */
void counts_add(
	struct platform_counts *counts, const char *table, struct tally *tally, bool every_row);

/* The exact numbers, for those inside. */
void numbers_exact(const struct platform_counts *counts, struct release *release);

/* What may leave. With `explains`, what was left out and the numbers that would have told a cell
 * together are named in the talk, for the team. False with a finding when earlier releases
 * contradict themselves. */
bool numbers_choose(const struct platform_counts *counts, const struct release_list *past,
	bool explains, struct release *release);

#endif
