/*
 * What a reader of a page would see of text that hides in entities (&#225;) and percent codes
 * (%C3%A1). For comparing only: an accented letter that is named (&aacute;) comes without its
 * accent.
 */
#ifndef TEXT_DECODE_H
#define TEXT_DECODE_H

#include "base/arena.h"
#include <stdint.h>

/* The character at *offset, which moves behind it, behind the whole entity or code. What only looks
 * like one is taken byte by byte. */
int32_t decode_next(struct slice text, size_t *offset);

/* A text without its codes, and where each byte of it comes from. */
struct decoded {
	struct slice text;
	const size_t *origin; /* text.length + 1 offsets; NULL where nothing was coded */
};

/* The whole text decoded, also codes within codes (&amp;#225;, %25C3%25A1), up to four deep. */
void decode_all(struct slice text, struct arena *arena, struct decoded *decoded);

/* The offset in the text as it was given, of an offset from 0 to the decoded length. */
size_t decoded_origin(const struct decoded *decoded, size_t offset);

#endif
