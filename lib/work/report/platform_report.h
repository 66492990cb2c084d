/*
 * The platform's report: its sections, each a file of its own, made from what one pass over the
 * store has counted (work/report/period_facts.h). man/report.1 defines every measure.
 */
#ifndef WORK_PLATFORM_REPORT_H
#define WORK_PLATFORM_REPORT_H

#include "logic/privacy/bands.h"
#include "logic/privacy/tally.h"
#include "report/table_rows.h"
#include "work/report/period_facts.h"
#include "work/report/platform_numbers.h"
#include "work/report/published_text.h"

struct platform_report {
	struct context *context;
	const struct period_facts *facts;
	struct slice period; /* its name */
	struct document *document;
	struct told_list *told;
	const struct release *numbers; /* of families: all that is shown */
	struct index by_name;	       /* of them, by report_take_numbers() */
	bool is_inside;		       /* the numbers are exact, and none is left out */
};

/* Each counts the families of its section's tables. */
typedef void platform_counting(
	const struct platform_report *report, struct platform_counts *counts);
platform_counting count_families, count_breakdowns, count_referrals, count_waiting;

/* Calls them all. */
void platform_count(const struct platform_report *report, struct platform_counts *counts);

void report_take_numbers(struct platform_report *report, const struct release *numbers);

/* Each adds a section. False with findings when what it would say cannot be read. */
typedef bool platform_section(struct platform_report *report);
platform_section report_introduction, report_families, report_breakdowns, report_referrals,
	report_waiting, report_services, report_meetings, report_tasks, report_asked,
	report_practice, report_gaps;

/* Adds them all, in the order of the report. */
platform_section platform_sections;

/* A table of a report. */
struct report_table_spec {
	const char *name;  /* for machines */
	const char *title; /* N_() text; NULL: none */
	const char *unit;  /* a machine word: families, meetings, hours, ... */
	const struct column *columns;
	size_t column_count;
};

struct report_table {
	struct table *table;
	struct table_rows rows;
};

/* Adds a table without rows to a section; no other may be added while it is being filled. */
void report_begin_table(struct platform_report *report, struct section *section,
	const struct report_table_spec *spec, struct report_table *table);

/* Says in place of a table of that title that it is withheld. */
void report_withhold(struct platform_report *report, struct section *section, const char *title);

/* Whether a table, or with `row` a row of it, was left out. */
bool report_is_withheld(const struct platform_report *report, const char *table, const char *row);

/* Begins a row: its code in the first column, and the label that people read. */
void report_add_row(struct report_table *table, struct slice code, struct slice label);

void report_add_number(struct report_table *table, const char *column, long number);

/* The number of a row and column; NULL when there is none. */
const struct release_number *report_number(const struct platform_report *report, const char *table,
	struct slice row, const char *column);

/* Shows it in the row under way. */
void report_band(struct platform_report *report, struct report_table *table,
	const struct release_number *number);

/* Adds a row of a table of numbers that stand by themselves, if it is told; else the label goes to
 * the table's note of what is withheld. */
void report_measure(struct platform_report *report, struct report_table *table, const char *measure,
	const char *label);

/* A table of families by categories, which needs no margins. */
struct breakdown {
	struct report_table_spec table; /* columns: the category, then those of the numbers */
	struct slice (*label)(const struct platform_report *report, struct slice code);
	bool every_row; /* those of the lowest band as well, in their fixed order; else rows with
			 * more, the largest first, and a note on the others */
};

/* Adds the table, or says that it is withheld. */
void report_breakdown(
	struct platform_report *report, struct section *section, const struct breakdown *breakdown);

/* Names a vocabulary's codes in the tally, in their order. */
void report_name_codes(
	const struct platform_report *report, enum vocabulary_name vocabulary, struct tally *tally);

/* Families by municipality: names all of them, and "unknown"; the one that a place is or lies in,
 * "unknown" when none is found in a few steps; its label. */
void report_name_municipalities(const struct platform_report *report, struct tally *tally);
struct slice report_municipality(const struct platform_report *report, struct slice place);
struct slice report_label_municipality(const struct platform_report *report, struct slice code);

/* The label of a word of a closed list. */
struct slice report_word(const struct word *words, struct slice code);

struct section *report_section(struct platform_report *report, const char *name, const char *title);

#endif
