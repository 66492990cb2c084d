/* A card's guide without its markup: headings, items and paragraphs, each as one line however it
 * was broken into lines. */
#ifndef WORK_GUIDE_LINES_H
#define WORK_GUIDE_LINES_H

#include "base/arena.h"

/* The last two go on in lines of text that follow them. */
enum guide_kind { GUIDE_BLANK, GUIDE_HEADING, GUIDE_ITEM, GUIDE_TEXT };

struct guide_line {
	enum guide_kind kind;
	struct slice mark; /* of an item: "- ", "12. "; else empty */
	struct slice text;
};

/* Takes the next line off the front of *rest; false at its end. */
bool guide_next(struct slice *rest, struct arena *arena, struct guide_line *line);

#endif
