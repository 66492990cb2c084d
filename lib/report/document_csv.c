#include "report/csv_dialect.h"
#include "report/formats.h"

/* A table under a line with its name, a blank line between two. */
static void add_named(
	struct buf *out, const struct table *table, bool first, const struct csv_writing *writing)
{
	if (!first)
		buf_add_text(out, writing->ending);
	buf_add_text(out, table->name);
	buf_add_text(out, writing->ending);
	csv_add_table(out, table, writing);
}

static void add_all(
	struct buf *out, const struct document *document, const struct csv_writing *writing)
{
	bool first = true;
	for (size_t i = 0; i < document->section_count; i++) {
		const struct section *section = &document->sections[i];
		for (size_t j = 0; j < section->table_count; j++) {
			add_named(out, &section->tables[j], first, writing);
			first = false;
		}
	}
}

static void render(const struct document *document, const char *only_table,
	const struct csv_writing *writing, struct buf *out)
{
	const struct table *table = only_table ? document_find_table(document, only_table) : NULL;
	buf_add_text(out, writing->mark);
	if (!only_table)
		add_all(out, document, writing);
	else if (table)
		csv_add_table(out, table, writing);
}

void document_csv_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out)
{
	(void)style;
	render(document, only_table, &csv_for_programs, out);
}

void document_xcsv_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out)
{
	(void)style;
	render(document, only_table, &csv_for_spreadsheets, out);
}
