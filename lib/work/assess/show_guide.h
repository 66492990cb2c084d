/* The guide of a card: what to do now and then, and whom to call here. */
#ifndef WORK_SHOW_GUIDE_H
#define WORK_SHOW_GUIDE_H

#include "work/shared/context.h"

/* Adds to context->output the card's title, that it is an example or retired, and its guide as it
 * was written, without characters that a terminal would obey. An empty name: the card that an
 * assessment takes by itself. False with findings. */
bool show_guide(struct context *context, struct slice name);

#endif
