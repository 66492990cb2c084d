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

/* The whole text decoded. */
struct slice decode_text(struct slice text, struct arena *arena);

#endif
