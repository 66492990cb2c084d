/* A card's guide without its markup: a heading, an item or a paragraph at a time, the physical
 * lines of each joined by a blank. */
#ifndef WORK_GUIDE_LINES_H
#define WORK_GUIDE_LINES_H

#include "base/arena.h"

enum guide_kind { GUIDE_BLANK, GUIDE_HEADING, GUIDE_ITEM, GUIDE_TEXT };

struct guide_line {
	enum guide_kind kind;
	struct slice mark; /* of an item: "- ", "12. "; else empty */
	struct slice text;
};

/* Takes the next of them off the front of *rest; false at its end. */
bool guide_next(struct slice *rest, struct arena *arena, struct guide_line *line);

#endif
