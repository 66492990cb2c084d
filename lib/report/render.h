/* Renderers: data to text. Each format is one file and one row of a table. */
#ifndef REPORT_RENDER_H
#define REPORT_RENDER_H

#include "base/buf.h"
#include "report/value.h"

struct render_style {
	size_t width; /* columns of the terminal or page; 0: unlimited */
	bool colour;
	bool czech;	/* decimal comma in texts for people */
	bool null_ends; /* ids end in NUL */
	bool ascii;	/* pictures are drawn without letters that the terminal may not have */
	bool prose;	/* days in the language's form (prose.h), else YYYY-MM-DD */
};

/*
 * A listing (one table) in a format:
 *   table  aligned columns under titles, for people; nothing when there are no rows
 *   tsv    no header, the id first, nothing cut, values as in csv
 *   csv    a header of column names; LF; a list in a cell joined by ';', an object as JSON
 *   xcsv   csv for Czech spreadsheets: byte order mark, semicolon, decimal comma, CRLF, and an
 *          apostrophe before a text that would be a formula; a range of numbers ("3-7") gets an
 *          en dash, or it would be a date
 *   json   the rows as an array of objects, '-' in names written '_'
 *   ids    the first column
 * No format lets a control character of a text through: they are shown (escape_terminal) or, in
 * JSON, escaped; line ends stay in csv's quotes.
 */
struct listing_format {
	const char *name;
	void (*render)(
		const struct table *table, const struct render_style *style, struct buf *out);
};
const struct listing_format *listing_format_find(const char *name); /* NULL: unknown */

/* A document: text, md, html, svg, csv, xcsv, json. html is a page of its own: screen, telephone,
 * dark, print and projector, without a script and without anything from elsewhere. csv and xcsv
 * hold the tables alone: all, each under a line with its name, or the one that `only_table` names
 * (document_find_table() says whether it is there); the others take no notice of `only_table`,
 * which may be NULL.
 * svg is the figure of that table (document_svg.h), and nothing without one. */
struct document_format {
	const char *name;
	void (*render)(const struct document *document, const char *only_table,
		const struct render_style *style, struct buf *out);
};
const struct document_format *document_format_find(const char *name);

/* A single value as JSON, with a line end; two blanks a level. */
void render_json(const struct value *value, struct buf *out);

/* The same inside other text: on one line, without a line end. */
void json_add(struct buf *out, const struct value *value);

#endif
