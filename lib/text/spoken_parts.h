/* The parts of a text that spoken.h reads; only lib/text/spoken_*.c include this. */
#ifndef TEXT_SPOKEN_PARTS_H
#define TEXT_SPOKEN_PARTS_H

#include "base/arena.h"

enum { SPOKEN_PARTS_MOST = 12 };

/* A number, a word or a mark of the text. */
struct part {
	struct slice text; /* folded */
	long number;	   /* -1: not a number */
	bool apart;	   /* a blank is before it */
};

struct parts {
	struct arena arena;
	struct part items[SPOKEN_PARTS_MOST];
	size_t count, at;
};

/* False when the text has too many parts to be any of these, or none. parts_free() in any case. */
bool parts_read(struct parts *parts, struct slice text);
void parts_free(struct parts *parts);

bool parts_at_end(const struct parts *parts);

/* Each takes the next part if it is that: the text, a number, a word of a list parted by blanks. */
bool parts_take(struct parts *parts, const char *text);
bool parts_take_number(struct parts *parts, long *number);
bool parts_take_any(struct parts *parts, const char *words);

#endif
