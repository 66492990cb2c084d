/* The parts of one assessment's section. Only the assessment_*.c files and what sets assessments
 * side by side (compare_assessments.c, trace_assessments.c, compare_raters.c) use it. */
#ifndef WORK_ASSESSMENT_PARTS_H
#define WORK_ASSESSMENT_PARTS_H

#include "report/table_rows.h"
#include "work/assess/assessment_page.h"

/* One assessment on its way into a document. */
struct page {
	struct context *context;
	struct arena *arena;
	enum language language;
	const struct case_file *file;
	const struct score *score;
	struct section *section;
};

/* Texts in the page's language: a question, a level by its place, both ends of what is not
 * determined. */
struct slice page_question(const struct page *page, const struct card_item *item);
struct slice page_level(const struct page *page, size_t at);
struct slice page_levels(const struct page *page, size_t low, size_t high);

/* A table of the section, till the next is begun; `title` NULL: none. */
struct table *page_begin_table(struct page *page, struct table_rows *rows, const char *name,
	const char *title, const struct column *columns, size_t column_count);

/* The tables of assessment_page_add(): sums and questions only where there are any, factors only by
 * a card with strengths; by another all that was seen stands among the signs. */
void page_add_result(struct page *page);
void page_add_signs(struct page *page);
void page_add_indices(struct page *page);
void page_add_factors(struct page *page);
void page_add_questions(struct page *page);

/* The result of two assessments side by side, in the section of the second. Three columns: the
 * field, the first, the second. */
void page_add_two_results(struct page *first, struct page *second, const struct column *columns);

#endif
