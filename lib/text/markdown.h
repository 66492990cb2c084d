/*
 * Markdown by cmark: where list items, headings and paragraphs of a body stand. It never renders
 * what people wrote into a page; it only finds places in it.
 *
 * Capped at 64 KiB and 100 levels of nesting (cmark 0.30.2 is quadratic on nesting): more is an
 * error of rule "markdown-size" or "markdown-depth".
 */
#ifndef TEXT_MARKDOWN_H
#define TEXT_MARKDOWN_H

#include "base/arena.h"
#include "base/diag.h"

enum markdown_kind { MARKDOWN_HEADING, MARKDOWN_ITEM, MARKDOWN_PARAGRAPH };

struct markdown_block {
	enum markdown_kind kind;
	int level;	     /* heading: 1 to 6; item: depth of its list from 1; else 0 */
	size_t line;	     /* physical line in the file, from 1 */
	size_t end_line;     /* the last physical line of the block that is not blank */
	struct slice source; /* the first physical line, whole, in the file's bytes */
	size_t text_offset;  /* in `source`: where the text begins (behind bullet or #'s) */
	struct slice text;   /* heading, item: the first line's text without bullet or #'s, raw
			      * bytes of the file, empty where that is code, a quotation or HTML;
			      * paragraph: as `plain` */
	struct slice plain;  /* the whole heading or paragraph without markup, lines joined by a
			      * blank, in the arena; of an item the paragraph that begins on its
			      * first line, which is not listed again; absent where there is none */
};

struct markdown {
	struct markdown_block *blocks; /* in the file's order; nothing of code blocks and HTML, and
					* of quotations only the paragraphs */
	size_t count;
};

/* `body` is what stands behind the front matter, its first line being `first_line` of `file`. */
bool markdown_read(struct slice file, struct slice body, size_t first_line, struct arena *arena,
	struct diag_list *diags, struct markdown *markdown);

/* The text of one line without markup: links and images become their text, HTML goes. A text over
 * the cap comes back as it is. */
struct slice markdown_plain(struct slice text, struct arena *arena);

#endif
