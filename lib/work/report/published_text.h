/* Texts from the store that a report for outside repeats, with the places they come from: what the
 * release check looks through for names. */
#ifndef WORK_PUBLISHED_TEXT_H
#define WORK_PUBLISHED_TEXT_H

#include "base/arena.h"

struct told {
	struct slice file; /* as shown in findings */
	size_t line;	   /* from 1 */
	struct slice text;
};

struct told_list {
	struct arena *arena;
	struct told *items;
	size_t count, capacity;
};

/* Returns the text, so that it can be told at once. An absent or empty one is not remembered. */
struct slice told_add(struct told_list *list, struct slice file, size_t line, struct slice text);

#endif
