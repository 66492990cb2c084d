/*
 * Content lines of iCalendar, RFC 5545: sections 3.1 (lines, folding) and 3.3.11 (text).
 *
 *   contentline   = name *(";" param ) ":" value CRLF
 *
 * A line has 75 octets at most without its CRLF; a longer one is folded: CRLF and a blank, which a
 * reader drops, go on with it.
 */
#ifndef TEXT_CONTENT_LINE_H
#define TEXT_CONTENT_LINE_H

#include "base/buf.h"

/* Adds one content line, folded, with its ends. It is folded between letters: never within the
 * octets of one, nor before a combining mark unless a letter with its marks fills the line. The
 * line is UTF-8 without controls. */
void content_line_add(struct buf *out, struct slice line);

/* A value of type TEXT: `\`, `;` and `,` escaped, line ends as `\n`, tabs as blanks, other
 * dangerous characters (unicode_is_dangerous) shown as <U+001B>. */
void content_text_add(struct buf *out, struct slice text);

#endif
