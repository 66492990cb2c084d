/* An acute sign is answered at once, before anything else is asked or written. */
#ifndef WORK_ACUTE_GUIDANCE_H
#define WORK_ACUTE_GUIDANCE_H

#include "logic/score/score.h"
#include "work/shared/context.h"

/* Adds to a text for a terminal of that width which acute signs were seen, or that the `only` one
 * was, and what the card's guide tells to do at once; nothing when there is none. */
void acute_guidance(const struct context *context, const struct score *score,
	const struct card_item *only, size_t width, struct buf *out);

#endif
