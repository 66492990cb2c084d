/* The periods before that of a report, as they were released: what its numbers are compared with.
 * Nothing of them is counted anew, so that a report says the same of them as they said themselves.
 */
#ifndef WORK_REPORT_PAST_H
#define WORK_REPORT_PAST_H

#include "work/report/platform_report.h"

/* Reads them from the releases; a period that was not released is among them without numbers. */
void report_take_past(struct platform_report *report, const struct release_list *released);

/* A number of the past at that place (0: the oldest); NULL when it was not told. */
const struct release_number *report_past_number(const struct platform_report *report, size_t at,
	const char *table, struct slice row, const char *column);

/* The same of the period just before. */
const struct release_number *report_number_before(const struct platform_report *report,
	const char *table, struct slice row, const char *column);

/* How a number compares with one before. Bands that overlap cannot be told apart, but the same band
 * can. */
enum comparison {
	COMPARISON_NONE, /* one of them is not there */
	COMPARISON_MORE,
	COMPARISON_FEWER,
	COMPARISON_SAME,
	COMPARISON_UNTOLD,
};
extern const char *const comparison_codes[]; /* none: NULL */
enum comparison report_compare(
	const struct release_number *now, const struct release_number *before);

/* "28–32", or "30". */
struct slice number_words(const struct release_number *number, struct arena *arena);

/* A sentence that says it: "That is more than in the period before (18–22)." */
struct slice comparison_sentence(
	const struct release_number *now, const struct release_number *before, struct arena *arena);

/* In a few words beside a number: "more, 18–22 before". */
struct slice comparison_words(
	const struct release_number *now, const struct release_number *before, struct arena *arena);

/* What stands above a period's numbers ("H1 2023"), and its name for machines ("2023-1"). */
struct slice period_title(struct period period, struct arena *arena);
struct slice period_code(struct period period, struct arena *arena);

/* The columns of a table by periods: the first, then the past ones and this. */
const struct column *period_columns(
	const struct platform_report *report, struct column first, size_t *count);

/* The machine name of the column of a past period, or (at past_count) of this. */
const char *period_column(const struct platform_report *report, size_t at);

/* Shows in the row under way, in the column `before` where the table has one, the number of the
 * period before. */
void report_before(struct platform_report *report, struct report_table *table, struct slice row,
	const char *column);

/* Whether the period just before was released. */
bool report_is_compared(const struct platform_report *report);

/* Whether any period before was released. */
bool report_has_past(const struct platform_report *report);

#endif
