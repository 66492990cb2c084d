/* How far assessors agree, as tables for people and keys for machines. */
#ifndef WORK_RATER_PAGE_H
#define WORK_RATER_PAGE_H

#include "logic/score/card_agreement.h"
#include "report/value.h"
#include "work/shared/context.h"

enum { RATER_PLACES = 4, RATER_PLACES_SHOWN = 2 }; /* decimals for machines, and for people */

/* A document of agreement, which says that it stays inside. */
void rater_document(struct context *context, struct document *document);

/* What of one card is told, and where. */
struct rater_page {
	struct context *context;
	const struct card_agreement *agreement;
	struct section *section;
	struct value *object; /* of the document's data */
	bool one_of_many;     /* the names of tables end in "-CARD" */
};

/* The name of a table, for machines. */
const char *rater_page_table(const struct rater_page *page, const char *name);

/* Adds the table `ranges` (min, max, n, agreement, kappa, kappa-quadratic, ac1), and to the object
 * `ranges` and `differing` (the items that differ, those that lie farthest apart first). */
void rater_page_add(const struct rater_page *page);

#endif
