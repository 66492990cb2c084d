/* Words in capitals that stand for what a person has to put in, in the language of the process: of
 * usage lines, and of the commands that lists suggest. */
#ifndef TEXT_PLACEHOLDER_H
#define TEXT_PLACEHOLDER_H

#include "base/buf.h"

/* Splits off the run of capitals, or of anything else, that the text begins with. False at the
 * end. */
bool placeholder_next(struct slice *rest, struct slice *part, bool *is_word);

/* The word for readers; the word itself where it has no other. Borrowed from the catalogue or from
 * what was given. */
struct slice placeholder_word(struct slice word);

/* Adds a text with all its words for readers: "MEMBER[=DATE]". */
void placeholders_add(struct buf *out, const char *text);

#endif
