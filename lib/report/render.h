/* Renderers: data to text. Each format is one file and one row of a table. */
#ifndef REPORT_RENDER_H
#define REPORT_RENDER_H

#include "base/buf.h"
#include "report/value.h"

struct render_style {
	size_t width;  /* columns of the terminal or page; 0: unlimited */
	bool colour;
	bool czech;    /* decimal comma in texts for people */
	bool null_ends; /* ids end in NUL */
};

/* A listing (one table) in a format of commands.md: table, tsv, csv, xcsv, json, ids. */
struct listing_format {
	const char *name;
	void (*render)(const struct table *table, const struct render_style *style, struct buf *out);
};
const struct listing_format *listing_format_find(const char *name); /* NULL: unknown */

/* A document: md, text, csv, xcsv, json (csv: all tables, each under a line with its name, or one by
 * `only_table`). */
struct document_format {
	const char *name;
	void (*render)(const struct document *document, const char *only_table,
		const struct render_style *style, struct buf *out);
};
const struct document_format *document_format_find(const char *name);

/* A single value as JSON, with a line end; two blanks a level. */
void render_json(const struct value *value, struct buf *out);

#endif
