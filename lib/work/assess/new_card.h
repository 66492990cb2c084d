/* A new version of a card, to begin from what there is. */
#ifndef WORK_NEW_CARD_H
#define WORK_NEW_CARD_H

#include "work/shared/context.h"

/*
 * Copies the card, NAME-VERSION, to the version of NAME behind the highest that has a folder in
 * cards/, whatever its status; its name goes to context->output. The six files are the same byte
 * for byte but for two lines of card.md: the copy is an example and sets no level, so that the
 * store stays as it is until people adopt it. What they do for that is told on context->talk.
 * False with findings: there is no such card, or it cannot be read.
 */
bool new_card(struct context *context, struct slice from);

#endif
