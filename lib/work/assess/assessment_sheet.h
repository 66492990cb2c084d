/* A card on paper: to fill in by hand, or as it was filled in. */
#ifndef WORK_ASSESSMENT_SHEET_H
#define WORK_ASSESSMENT_SHEET_H

#include "report/value.h"
#include "work/shared/context.h"

struct sheet_request {
	struct slice stem;  /* the assessment; empty: nothing is filled in */
	struct slice card;  /* of an empty sheet; absent: as for a new assessment */
	struct slice named; /* the case of the assessment */
};

/*
 * A document: what it is about, then a section for each block with a table of its items (item,
 * answer, note), then the card's guide. The answers of an item are boxes, ticked where it was
 * answered; "!" marks those that are an acute sign, "*" those that must be notified.
 */
bool assessment_sheet(
	struct context *context, const struct sheet_request *request, struct document *document);

#endif
