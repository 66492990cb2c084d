/* The cards of a store, and a new version of one. */
#ifndef WORK_CARDS_H
#define WORK_CARDS_H

#include "report/value.h"
#include "work/shared/context.h"

/*
 * A document of one table, "cards": all versions side by side in the order of their names, retired
 * ones too. Its data is a list of the table's rows. A card that cannot be read is left out, with
 * findings and context->broken; without any the answer is no.
 */
bool list_cards(struct context *context, struct document *document);

/*
 * Copies the card, NAME-VERSION, to the version of NAME behind the highest that has a folder in
 * cards/, whatever its status; its name goes to context->output. The six files are the same byte
 * for byte but for two lines of card.md: the copy is an example and sets no level, so that the
 * store stays as it is until people adopt it. What they do for that is told on context->talk.
 * False with findings: there is no such card, or it cannot be read.
 */
bool new_card(struct context *context, struct slice from);

#endif
