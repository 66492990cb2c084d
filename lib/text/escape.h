/* Text from a store made harmless for where it goes. */
#ifndef TEXT_ESCAPE_H
#define TEXT_ESCAPE_H

#include "base/buf.h"

/* For a terminal: dangerous characters (unicode_is_dangerous) are shown as <U+001B>, TAB and line
 * ends as a blank. */
void escape_terminal(struct buf *buf, struct slice text);

/* For a terminal, but line ends stay: a body shown as it is. */
void escape_terminal_lines(struct buf *buf, struct slice text);

/* For a Markdown paragraph or, with `in_cell`, one of a line (line ends as blanks). */
void escape_markdown(struct buf *buf, struct slice text, bool in_cell);

/* For a cell of a table behind "| ", where nothing begins a block: "2. half" stays as it is. */
void escape_markdown_cell(struct buf *buf, struct slice text);

/* A JSON string with its quotes; dangerous characters as \uXXXX. */
void escape_json(struct buf *buf, struct slice text);

/* A spreadsheet cell: one that begins with = + - @ TAB or CR gets an apostrophe in front. */
void escape_formula(struct buf *buf, struct slice text);

/* Text or an attribute's value in HTML and SVG: markup as entities, dangerous characters shown,
 * line ends and tabs as blanks. */
void escape_html(struct buf *buf, struct slice text);

/* Inside a string of CSS: whatever is neither a letter, a digit nor beyond ASCII as its number. */
void escape_css(struct buf *buf, struct slice text);

/* Tab-separated: tabs and line ends become blanks, dangerous characters shown. */
void escape_tsv(struct buf *buf, struct slice text);

#endif
