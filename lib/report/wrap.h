/* Text in lines of a given width, counted in columns of a terminal. */
#ifndef REPORT_WRAP_H
#define REPORT_WRAP_H

#include "base/buf.h"

/* Takes the next line of at most `width` columns (0: unlimited) off the front of *rest: whole words
 * where they fit; a word that is wider than the line is broken. False when nothing is left. The
 * text is one line of a terminal (escape_terminal). */
bool wrap_next(struct slice *rest, size_t width, struct slice *line);

/* A paragraph of lines: `mark` before the first, as many blanks before the others, `width` columns
 * in all. Each line ends in a line end; without any text there is none. */
void wrap_paragraph(struct buf *out, struct slice text, const char *mark, size_t width);

#endif
