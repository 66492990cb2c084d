/*
 * What of a file somebody could have written a name into: all but the keys of known fields, values
 * of a closed form (days, numbers, codes, ids of what the store has) and what tables hold of
 * organizations for everybody to know (FIELD_PUBLIC).
 */
#ifndef WORK_GUARD_TEXT_H
#define WORK_GUARD_TEXT_H

#include "store/store.h"

/* A part of a file that is searched at once. */
struct guard_piece {
	size_t start, length;
	struct slice own; /* the family or signal whose text it is; absent: nobody's */
};

/* The pieces of a file, and its bytes with a ';' in place of all that is not searched. */
struct guard_text {
	struct slice view;
	struct guard_piece *items;
	size_t count, capacity;
};

/* Of the bytes that a file of the ring has or will have: of a table the rows alone that `other`
 * does not have. In the arena. */
void guard_text_read(enum ring ring, struct slice path, struct slice bytes, struct slice other,
	struct arena *arena, struct guard_text *text);

#endif
