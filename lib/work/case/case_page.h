/* The parts of a case's page. Only show_cases.c and the case_page_*.c files use it. */
#ifndef WORK_CASE_PAGE_H
#define WORK_CASE_PAGE_H

#include "report/table_rows.h"
#include "work/case/show_cases.h"
#include "work/shared/label.h"
#include "work/shared/load_duties.h"

/* One case on its way into a document. */
struct case_page {
	struct context *context;
	struct arena *arena;
	enum language language;
	const struct show_cases_request *request;
	const struct case_file *file;
	const struct case_summary *summary;
	const struct duty_sources *sources;
	const struct index *cards; /* those of the sources */
	struct document *document;
	struct value *data; /* the case's object */
	bool several;	    /* the document has other cases: titles say whose they are */
};

/* Reads the case that `named` means, with all that a page of it says, for a document of it alone
 * (page->document is the caller's to set). Internal: nothing of it is for outside. False with
 * findings. */
bool case_page_open(struct context *context, struct slice named, struct case_page *page);

/* A section; `title` is N_() text. */
struct section *case_page_section(struct case_page *page, const char *name, const char *title);

/* A section of one table, and its rows. Until case_page_end_table() the section is not there. */
struct case_table {
	struct table table;
	struct table_rows rows;
	const char *title;
};
void case_page_begin_table(struct case_page *page, struct case_table *table, const char *name,
	const char *title, const struct column *columns, size_t column_count);

/* Adds the section, unless the table is empty, and the rows to the case's object. */
void case_page_end_table(struct case_page *page, struct case_table *table);

/* The labels of codes, joined for people. */
struct slice case_page_labels(const struct case_page *page, enum vocabulary_name vocabulary,
	const struct slice_list *codes);

/* The items of a list as JSON has them. */
const struct value *case_page_list(const struct case_page *page, const struct slice_list *items);

/* The body of a record without its markup, as paragraphs of a section, which begins with the first
 * of them where *section is NULL. */
void case_page_add_text(struct case_page *page, const struct front_matter *front, const char *name,
	const char *title, struct section **section);

/* The sections, each a file but for small ones. */
void case_page_add_facts(struct case_page *page);
void case_page_add_identity(struct case_page *page);
void case_page_add_duties(struct case_page *page);
void case_page_add_situation(struct case_page *page);
void case_page_add_signals(struct case_page *page);
void case_page_add_members(struct case_page *page);
void case_page_add_levels(struct case_page *page);
void case_page_add_safety(struct case_page *page);
void case_page_add_consents(struct case_page *page);
void case_page_add_notices(struct case_page *page);
void case_page_add_goals(struct case_page *page);
void case_page_add_needs(struct case_page *page);
void case_page_add_tasks(struct case_page *page);
void case_page_add_referrals(struct case_page *page);
void case_page_add_timeline(struct case_page *page);
void case_page_add_log(struct case_page *page);

#endif
