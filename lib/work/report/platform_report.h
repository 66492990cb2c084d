/*
 * The platform's report: its sections, each a file of its own, made from what one pass over the
 * store has counted (work/report/period_facts.h). man/report.1 defines every measure.
 */
#ifndef WORK_PLATFORM_REPORT_H
#define WORK_PLATFORM_REPORT_H

#include "logic/privacy/bands.h"
#include "logic/privacy/tally.h"
#include "logic/refer/availability.h"
#include "model/record/meeting.h"
#include "report/table_rows.h"
#include "work/report/period_facts.h"
#include "work/report/platform_numbers.h"
#include "work/report/published_text.h"

enum { PAST_COUNT = 3 };

/* A period before, as it was released. */
struct past_report {
	struct period period;
	const struct release *release; /* NULL: it was not */
	struct index by_name;
};

struct platform_report {
	struct context *context;
	const struct period_facts *facts;
	struct slice period; /* its name */
	struct document *document;
	struct told_list *told;
	const struct release *numbers;	     /* of families: all that is shown */
	struct index by_name;		     /* of them, by report_take_numbers() */
	struct availability_book *answers;   /* at the end of the period; NULL: not read yet */
	struct past_report past[PAST_COUNT]; /* oldest first; report_past.h */
	size_t past_count;		     /* at least one */
	struct slice_list absent, reasons;   /* tables that have no number, and why */
	bool is_inside;			     /* the numbers are exact, and none is left out */
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
platform_section report_in_short, report_trend, report_sources, report_needs, report_referrals,
	report_waiting, report_levels, report_attendance, report_asked, report_practice,
	report_gaps, report_introduction, report_families, report_details, report_referral_details,
	report_services, report_meetings, report_tasks, report_definitions;

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
void report_withhold(struct platform_report *report, struct section *section, const char *table,
	const char *title);

/* For machines: that a table, or a row "TABLE/ROW", has no number, and why: "withheld",
 * "lowest-band" (no row above it), "too-few", "not-reached", "none" (nothing happened), or
 * "not-released" (the release is of before the table). */
void report_note_absent(struct platform_report *report, const char *table, const char *reason);

/* Whether a table, or with `row` a row of it, was left out. */
bool report_is_withheld(const struct platform_report *report, const char *table, const char *row);

/* Begins a row: its code in the first column, and the label that people read. */
void report_add_row(struct report_table *table, struct slice code, struct slice label);

void report_add_number(struct report_table *table, const char *column, long number);

/* The number of a row and column; NULL when there is none. */
const struct release_number *report_number(const struct platform_report *report, const char *table,
	struct slice row, const char *column);

/* Shows it in the row under way; in the column of another name. */
void report_band_as(struct platform_report *report, struct report_table *table, const char *column,
	const struct release_number *number);
void report_band(struct platform_report *report, struct report_table *table,
	const struct release_number *number);

/* Adds a row of a table of numbers that stand by themselves, if it is told; else the label goes to
 * the table's note of what is withheld. */
void report_measure(struct platform_report *report, struct report_table *table, const char *measure,
	const char *label);

/* Whether the release tells anything of a table: one of an older program may not. */
bool report_has_table(const struct platform_report *report, const char *table);

/* A table of families by categories, which needs no margins. */
struct breakdown {
	struct report_table_spec table; /* columns: the category, those of the numbers, and
					 * `before` (of the period before) and others, which
					 * `fill` fills */
	void (*fill)(struct platform_report *report, struct report_table *table, struct slice code);
	struct slice (*label)(const struct platform_report *report, struct slice code);
	bool is_newer;	/* releases may be of before it: they then say nothing of it */
	bool every_row; /* those of the lowest band as well, in their fixed order; else rows with
			 * more, the largest first, and a note on the others */
};

/* Adds the table, or says that it is withheld. */
void report_breakdown(
	struct platform_report *report, struct section *section, const struct breakdown *breakdown);

/* What the items of the period's platform meetings say that begin with the word, without it. False
 * with findings. */
struct meeting_item {
	struct slice text;
	const struct record *record; /* of the meeting */
};
struct item_list {
	struct meeting_item *items;
	size_t count, capacity;
};
bool report_find_items(struct platform_report *report, const char *word, struct item_list *items);

/* How many attended the meetings of a kind in the period. */
long report_attended(const struct platform_report *report, const char *kind);

/* The profession of somebody at a meeting: a code, or "unknown"; its label. */
struct slice report_label_profession(const struct platform_report *report, struct slice profession);

/* Adds the attendances of one meeting by profession, and returns how many. Where heads were counted
 * they count, and names do not. */
long report_add_attendances(const struct platform_report *report, const struct meeting *meeting,
	struct sums *attendances);

/* Leaves out of what people see the rows whose numbers are all 0, and says with `sentence` (N_())
 * that nothing is left where nothing is. Only of exact numbers: no family is not told. */
void report_fold_zeros(struct platform_report *report, struct section *section,
	struct report_table *table, const char *sentence);

/* Leaves to machines a table that has no row, with a sentence (N_()) in its place; false when it
 * has rows. */
bool report_fold_empty(struct platform_report *report, struct section *section,
	struct report_table *table, const char *sentence);

/* Sorts the rows as the language does, by the label of the first column. */
void report_sort_rows(const struct platform_report *report, struct report_table *table);

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
