/* A card's guide: what to do now and then, and whom to call here. */
#ifndef WORK_GUIDE_H
#define WORK_GUIDE_H

#include "base/arena.h"
#include "logic/score/score.h"
#include "work/shared/context.h"

/* The last two go on in lines of text that follow them. */
enum guide_kind { GUIDE_BLANK, GUIDE_HEADING, GUIDE_ITEM, GUIDE_TEXT };

struct guide_line {
	enum guide_kind kind;
	struct slice mark; /* of an item: "- ", "12. "; else empty */
	struct slice text;
};

/* Reads the guide without its markup: headings, items and paragraphs, each as one line however it
 * was broken into lines. Takes the next line off the front of *rest; false at its end. */
bool guide_next(struct slice *rest, struct arena *arena, struct guide_line *line);

/* An acute sign is answered at once, before anything else is asked or written. Adds to a text for a
 * terminal of that width which acute signs were seen, or that the `only` one was, and what the
 * card's guide tells to do at once; nothing when there is none. */
void acute_guidance(const struct context *context, const struct score *score,
	const struct card_item *only, size_t width, struct buf *out);

/* Adds to context->output the card's title, that it is an example or retired, and its guide as it
 * was written, without characters that a terminal would obey. An empty name: the card that an
 * assessment takes by itself. False with findings. */
bool show_guide(struct context *context, struct slice name);

#endif
