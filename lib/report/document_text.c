#include "base/translate.h"
#include "report/cell.h"
#include "report/document_head.h"
#include "report/emphasis.h"
#include "report/figure.h"
#include "report/formats.h"
#include "report/layout.h"
#include "report/picture.h"
#include "report/wrap.h"
#include "text/escape.h"
#include "text/unicode.h"

enum { BAR_LETTERS = 16 };

struct page {
	struct buf *out;
	const struct render_style *style;
	struct buf text; /* the harmless form of what is being added */
};

static void add_text(struct page *page, const char *mark, struct slice text)
{
	buf_clear(&page->text);
	escape_terminal(&page->text, text);
	wrap_paragraph(page->out, buf_slice(&page->text), mark, page->style->width);
}

static void add_bold(struct page *page, struct slice text)
{
	emphasis_begin(page->out, page->style, EMPHASIS_BOLD);
	add_text(page, "", text);
	emphasis_end(page->out, page->style);
}

static void add_heading(struct page *page, struct slice text, char line)
{
	add_bold(page, text);
	size_t width = unicode_width(buf_slice(&page->text));
	if (page->style->width > 0 && width > page->style->width)
		width = page->style->width;
	buf_add_repeated(page->out, line, width);
	buf_add_byte(page->out, '\n');
}

static void add_picture(struct page *page, const struct picture *picture)
{
	buf_add_byte(page->out, '\n');
	add_text(page, "", picture->title);
	picture_add(page->out, picture, page->style);
}

static void add_rows(struct page *page, const struct table *table)
{
	struct arena arena;
	arena_init(&arena);
	struct table drawn = figure_in_letters(table, BAR_LETTERS, page->style, &arena);
	struct table shown = table_on_screen(&drawn, &arena);
	layout_table(&shown, page->style, true, page->out);
	arena_free(&arena);
}

static void add_table(struct page *page, const struct table *table)
{
	buf_add_byte(page->out, '\n');
	if (!slice_is_empty(table->title)) {
		add_bold(page, table->title);
		buf_add_byte(page->out, '\n');
	}
	if (table_row_count(table) > 0)
		add_rows(page, table);
	else
		add_text(page, "", slice_from(_("none")));
	layout_note(table, page->style, page->out);
	for (size_t i = 0; i < table->picture_count; i++)
		add_picture(page, &table->pictures[i]);
}

static const char *const marks[] = {
	[PARAGRAPH_TEXT] = "",
	[PARAGRAPH_ITEM] = "- ",
	[PARAGRAPH_WARNING] = "! ",
	[PARAGRAPH_POINT] = "- ",
};

static void add_section(struct page *page, const struct section *section)
{
	if (!slice_is_empty(section->title)) {
		buf_add_byte(page->out, '\n');
		add_heading(page, section->title, '-');
	}
	for (size_t i = 0; i < section->paragraph_count; i++) {
		const struct paragraph *paragraph = &section->paragraphs[i];
		bool in_list = i > 0 && *marks[paragraph->kind] == '-' &&
			       paragraph[-1].kind == paragraph->kind;
		if (!in_list)
			buf_add_byte(page->out, '\n');
		add_text(page, marks[paragraph->kind], paragraph->text);
	}
	for (size_t i = 0; i < section->table_count; i++)
		add_table(page, &section->tables[i]);
}

void document_text_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out)
{
	(void)only_table;
	struct page page = { .out = out, .style = style };
	struct arena arena;
	struct buf head;

	arena_init(&arena);
	struct document shown = document_for_people(document, &arena);
	buf_init(&page.text);
	buf_init(&head);
	document_head_add(&head, document);
	add_heading(&page, document->title, '=');
	add_text(&page, "", buf_slice(&head));
	for (size_t i = 0; i < shown.section_count; i++)
		add_section(&page, &shown.sections[i]);
	arena_free(&arena);
	buf_free(&head);
	buf_free(&page.text);
}
