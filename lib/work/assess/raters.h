/* How far assessors agree: the two pieces of work, and the tables for people and keys for machines
 * that their pages share. */
#ifndef WORK_RATERS_H
#define WORK_RATERS_H

#include "logic/score/card_agreement.h"
#include "report/value.h"
#include "work/shared/context.h"

/*
 * How far two assessors agree about a child.
 *
 * Two assessments as load_assessment_pair() takes and refuses them, and by two assessors (an error
 * of rule "pair" where they may be one). The first is the one whose assessor sorts first, whichever
 * was named first. Tables of the document:
 *   result      field, first, second
 *   ranges      as of rater_page_add()
 *   differing   item, first, second: the answers that lie farthest apart first
 *
 * Its data is one object: case, for, card, first and second (as of assessment_value()), ranges,
 * differing, differences (of objects: item, first, second).
 */
bool compare_raters(
	struct context *context, const struct slice_list *operands, struct document *document);

/*
 * How far assessors agree, card by card, over the whole store.
 *
 * All pairs of logic/score/rater_pairs.h by that card, or without one by each, pooled as
 * logic/score/card_agreement.h says. A section a card, in the order of their names, with the tables
 *   ranges-CARD      as of rater_page_add()
 *   differing-CARD   item, n, differing, distance (0 to 1): what lies farthest apart first
 * The data is a list of objects: card, card-status, pairs, ranges, differing, differences (of
 * objects: as the table's rows).
 *
 * Reads every case. An assessment of a pair whose card cannot be read or scores otherwise than it
 * did is left out, with findings and context->broken. Without any pair the answer is no. False with
 * findings when the cases are not here or there is no such card.
 */
bool pool_raters(struct context *context, struct slice card, struct document *document);

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
