/* The cards of a store. */
#ifndef WORK_LIST_CARDS_H
#define WORK_LIST_CARDS_H

#include "report/value.h"
#include "work/shared/context.h"

/*
 * A document of one table, "cards": all versions side by side in the order of their names, retired
 * ones too. Its data is a list of the table's rows. A card that cannot be read is left out, with
 * findings and context->broken; without any the answer is no.
 */
bool list_cards(struct context *context, struct document *document);

#endif
