/* The formats, one a file; render.c lists them. */
#ifndef REPORT_FORMATS_H
#define REPORT_FORMATS_H

#include "report/render.h"

void listing_table_render(
	const struct table *table, const struct render_style *style, struct buf *out);
void listing_tsv_render(
	const struct table *table, const struct render_style *style, struct buf *out);
void listing_csv_render(
	const struct table *table, const struct render_style *style, struct buf *out);
void listing_xcsv_render(
	const struct table *table, const struct render_style *style, struct buf *out);
void listing_json_render(
	const struct table *table, const struct render_style *style, struct buf *out);
void listing_ids_render(
	const struct table *table, const struct render_style *style, struct buf *out);

void document_markdown_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out);
void document_text_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out);
void document_html_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out);
void document_svg_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out);
void document_csv_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out);
void document_xcsv_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out);
void document_json_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out);

#endif
