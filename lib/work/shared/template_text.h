/*
 * Texts that a person goes on with in an editor: templates with comments that tell what belongs
 * where. In templates of records, which are Markdown, a line that begins with '%' is a comment; it
 * is no part of what is recorded.
 */
#ifndef WORK_TEMPLATE_TEXT_H
#define WORK_TEMPLATE_TEXT_H

#include "base/arena.h"
#include "base/buf.h"

/* What begins a comment in the template of a record. */
extern const char template_comment[];

/* A comment in lines of 80 columns, each behind the mark; control characters are shown. */
void template_add_comment(struct buf *out, const char *mark, struct slice text);

/* The text with its comments made harmless, line by line the same: in front matter they become
 * comments of that, elsewhere empty lines. */
struct slice template_without_comments(struct slice text, struct arena *arena);

/* The text from a line on as it is recorded: without comments, and without empty lines at its
 * beginning and end; with a line end, or empty. */
struct slice template_body(struct slice text, size_t first_line, struct arena *arena);

#endif
