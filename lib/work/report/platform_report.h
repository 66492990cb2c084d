/*
 * The platform's report: its sections, each a file of its own, made from what one pass over the
 * store has counted (work/report/period_facts.h). man/report.1 defines every measure.
 */
#ifndef WORK_PLATFORM_REPORT_H
#define WORK_PLATFORM_REPORT_H

#include "logic/privacy/audit.h"
#include "logic/privacy/tally.h"
#include "report/table_rows.h"
#include "work/report/period_facts.h"
#include "work/shared/published_text.h"

/* Numbers of families that several tables hang together by: audit cells. */
enum platform_cell {
	CELL_IN_PERIOD, /* not published */
	CELL_AT_START,	/* not in a coarse report */
	CELL_OPENED,
	CELL_CLOSED, /* not in a coarse report */
	CELL_AT_END,
	CELL_REQUESTED, /* and the other steps of the referrals */
	CELL_ACCEPTED,
	CELL_STARTED,
	CELL_HELPED,
	CELL_OUTCOME_UNKNOWN,
	CELL_WAIT_STARTED, /* and the other ends of enum wait_end */
	CELL_WAIT_CLOSED,
	CELL_WAIT_OPEN,
	CELL_COUNT,
};

/* How much a report tells: the first form of these that gives no family away. */
enum platform_form {
	FORM_WHOLE,
	FORM_SHORT,  /* without the tables that are told in the whole form only */
	FORM_COARSE, /* without the families at the start, those that were closed and how long they
		      * waited; breakdowns with the larger half of their rows */
};

struct platform_report {
	struct context *context; /* of the store that it is made from */
	const struct period_facts *facts;
	struct slice period; /* its name */
	struct document *document;
	struct told_list *told;
	struct audit *audit;
	size_t cells[CELL_COUNT]; /* by their index in the audit */
	bool detailed;		  /* 30 families or more: breakdowns have numbers */
	enum platform_form form;
};

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

/* Says in place of a table of that title that this form of the report does not have it. */
void report_leave_out(struct platform_report *report, struct section *section, const char *title);

/* Begins a row: its code in the first column, and the label that people read. */
void report_add_row(struct report_table *table, struct slice code, struct slice label);

void report_add_number(struct report_table *table, const char *column, long number);

/* Publishes a number of people: a band in a column of the row under way, and in the audit by the
 * names of table and row. Returns its cell. */
size_t report_band(struct platform_report *report, struct report_table *table, const char *column,
	struct slice row, long count);

/* A table of families by categories, which needs no margins. */
struct breakdown {
	struct report_table_spec table; /* columns: the category, then a column of numbers for each
					 * of the tally's */
	struct slice (*label)(const struct platform_report *report, struct slice code);
	bool in_whole_only; /* left out of any other form, which says so */
	bool every_row; /* those of the lowest band as well, in the tally's order; else rows with
			 * more, the largest first, and a note on the others */
	enum audit_relation relation;
	const enum platform_cell
		*totals;		/* one for each column of the tally; NULL: none is known */
	const enum platform_cell *rows; /* one for each category: the cell of its first number is
					 * kept there, if it has a row of its own; NULL: nowhere */
};

/* Adds the table: bands; in a report that is not detailed the categories that occurred, without
 * numbers. A coarse one keeps the larger half of the rows and joins the others into "all-others".
 */
void report_breakdown(struct platform_report *report, struct section *section,
	const struct breakdown *breakdown, struct tally *tally);

/* Names a vocabulary's codes in the tally, in their order. */
void report_name_codes(
	struct platform_report *report, enum vocabulary_name vocabulary, struct tally *tally);

/* Families by municipality: names all of them, and "unknown"; the one that a place is or lies in,
 * "unknown" when none is found in a few steps; its label. */
void report_name_municipalities(struct platform_report *report, struct tally *tally);
struct slice report_municipality(const struct platform_report *report, struct slice place);
struct slice report_label_municipality(const struct platform_report *report, struct slice code);

/* The label of a word of a closed list. */
struct slice report_word(const struct word *words, struct slice code);

struct section *report_section(struct platform_report *report, const char *name, const char *title);

#endif
