#include "base/translate.h"
#include "report/cell.h"
#include "report/document_head.h"
#include "report/figure.h"
#include "report/formats.h"
#include "report/picture.h"
#include "text/escape.h"

enum { BAR_LETTERS = 20 };

/* A block of one line: `mark`, then the text, so escaped that it cannot begin or hold any markup.
 */
static void add_block(struct buf *out, const char *mark, struct slice text)
{
	buf_add_text(out, mark);
	escape_markdown(out, text, true);
	buf_add_byte(out, '\n');
}

static void add_title_row(struct buf *out, const struct table *table)
{
	buf_add_byte(out, '|');
	for (size_t column = 0; column < table->column_count; column++) {
		buf_add_byte(out, ' ');
		escape_markdown_cell(out, slice_from(column_title(&table->columns[column])));
		buf_add_text(out, " |");
	}
	buf_add_text(out, "\n|");
	for (size_t column = 0; column < table->column_count; column++) {
		bool right = table->columns[column].align == COLUMN_RIGHT;
		buf_add_text(out, right ? " --: |" : " --- |");
	}
	buf_add_byte(out, '\n');
}

static void add_rows(struct buf *out, const struct table *table, const struct render_style *style)
{
	struct buf cell;
	buf_init(&cell);
	for (size_t row = 0; row < table_row_count(table); row++) {
		buf_add_byte(out, '|');
		for (size_t column = 0; column < table->column_count; column++) {
			buf_clear(&cell);
			cell_add_shown(&cell, table, row, column, style);
			buf_add_byte(out, ' ');
			escape_markdown_cell(out, buf_slice(&cell));
			buf_add_text(out, " |");
		}
		buf_add_byte(out, '\n');
	}
	buf_free(&cell);
}

/* Code, indented: nothing in it is taken for markup. */
static void add_picture(
	struct buf *out, const struct picture *picture, const struct render_style *style)
{
	struct slice rest, line;
	struct buf drawn;
	buf_init(&drawn);
	picture_add(&drawn, picture, style);
	add_block(out, "\n", picture->title);
	buf_add_byte(out, '\n');
	rest = buf_slice(&drawn);
	while (slice_split(&rest, '\n', &line)) {
		buf_add_text(out, "    ");
		buf_add_slice(out, line);
		buf_add_byte(out, '\n');
	}
	buf_free(&drawn);
}

static void add_grid(struct buf *out, const struct table *table, const struct render_style *style)
{
	struct arena arena;
	arena_init(&arena);
	struct table drawn = figure_in_letters(table, BAR_LETTERS, style, &arena);
	struct table shown = table_on_screen(&drawn, &arena);
	add_title_row(out, &shown);
	add_rows(out, &shown, style);
	arena_free(&arena);
}

static void add_table(struct buf *out, const struct table *table, const struct render_style *style)
{
	if (!slice_is_empty(table->title))
		add_block(out, "\n### ", table->title);
	buf_add_byte(out, '\n');
	if (table_row_count(table) > 0) {
		add_grid(out, table, style);
	} else {
		add_block(out, "", slice_from(_("none")));
	}
	if (!slice_is_empty(table->note))
		add_block(out, "\n", table->note);
	for (size_t i = 0; i < table->picture_count; i++)
		add_picture(out, &table->pictures[i], style);
}

/* What is read first is bold. */
static void add_point(struct buf *out, const struct paragraph *point, bool after_item)
{
	struct slice rest = slice_part(point->text, point->lead, point->text.length);

	buf_add_text(out, after_item ? "- " : "\n- ");
	if (point->lead > 0) {
		buf_add_text(out, "**");
		escape_markdown(out, slice_part(point->text, 0, point->lead), true);
		buf_add_text(out, slice_starts(rest, " ") ? "** " : "**");
	}
	add_block(out, "", rest);
}

static void add_paragraph(struct buf *out, const struct paragraph *paragraph, bool after_item)
{
	switch (paragraph->kind) {
	case PARAGRAPH_TEXT:
		add_block(out, "\n", paragraph->text);
		break;
	case PARAGRAPH_ITEM:
		add_block(out, after_item ? "- " : "\n- ", paragraph->text);
		break;
	case PARAGRAPH_POINT:
		add_point(out, paragraph, after_item);
		break;
	case PARAGRAPH_WARNING:
		buf_format(out, "\n> **%s** ", _("Warning:"));
		add_block(out, "", paragraph->text);
		break;
	}
}

static void add_section(
	struct buf *out, const struct section *section, const struct render_style *style)
{
	bool after_item = false;
	if (!slice_is_empty(section->title))
		add_block(out, "\n## ", section->title);
	for (size_t i = 0; i < section->paragraph_count; i++) {
		add_paragraph(out, &section->paragraphs[i], after_item);
		after_item = section->paragraphs[i].kind == PARAGRAPH_ITEM ||
			     section->paragraphs[i].kind == PARAGRAPH_POINT;
	}
	for (size_t i = 0; i < section->table_count; i++)
		add_table(out, &section->tables[i], style);
}

void document_markdown_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out)
{
	(void)only_table;
	struct arena arena;
	struct buf head;

	arena_init(&arena);
	struct document shown = document_for_people(document, &arena);
	buf_init(&head);
	document_head_add(&head, document);
	add_block(out, "# ", document->title);
	if (head.length > 0)
		add_block(out, "\n", buf_slice(&head));
	for (size_t i = 0; i < shown.section_count; i++)
		add_section(out, &shown.sections[i], style);
	arena_free(&arena);
	buf_free(&head);
}
