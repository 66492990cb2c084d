#include "work/case/case_page.h"
#include "text/markdown.h"

bool case_page_open(struct context *context, struct slice named, struct case_page *page)
{
	static const struct show_cases_request whole = { .all = true };
	struct arena *arena = context->arena;
	struct case_file *file = arena_take(arena, 1, sizeof *file);
	struct case_summary *summary = arena_take(arena, 1, sizeof *summary);
	struct duty_sources *sources = arena_take(arena, 1, sizeof *sources);
	struct slice folder;

	if (!load_platform(context, PLATFORM_PLACES) || !load_duty_sources(context, sources) ||
		!find_case(context, named, false, &folder) ||
		!load_case(context, folder, arena, file))
		return false;
	summarize_case(context, file, &sources->cards, arena, summary);
	*page = (struct case_page){
		.context = context,
		.arena = arena,
		.language = context->language,
		.request = &whole,
		.file = file,
		.summary = summary,
		.sources = sources,
		.cards = &sources->cards,
		.data = value_object(arena), /* for the page's own use: the document has sections */
	};
	return true;
}

struct section *case_page_section(struct case_page *page, const char *name, const char *title)
{
	struct slice text = slice_from(_(title));

	if (page->several)
		text = arena_format(
			page->arena, "%s: %s", slice_text(page->file->id), slice_text(text));
	return document_add_section(page->document, page->arena, name, text);
}

void case_page_begin_table(struct case_page *page, struct case_table *table, const char *name,
	const char *title, const struct column *columns, size_t column_count)
{
	*table = (struct case_table){
		.table = { .name = name, .columns = columns, .column_count = column_count },
		.title = title,
	};
	table_rows_init(&table->rows, page->arena, &table->table);
}

void case_page_end_table(struct case_page *page, struct case_table *table)
{
	value_set(page->data, page->arena, table->table.name, table->table.rows);
	if (table->table.rows->count == 0)
		return;
	struct section *section = case_page_section(page, table->table.name, table->title);
	*section_add_table(section, page->arena) = table->table;
}

struct slice case_page_labels(const struct case_page *page, enum vocabulary_name vocabulary,
	const struct slice_list *codes)
{
	struct slice_list labels = { 0 };

	for (size_t i = 0; i < codes->count; i++)
		slice_list_add(&labels, page->arena,
			code_label(page->context, vocabulary, codes->items[i]));
	return join_texts(&labels, page->arena);
}

const struct value *case_page_list(const struct case_page *page, const struct slice_list *items)
{
	struct value *list = value_list(page->arena);

	for (size_t i = 0; i < items->count; i++)
		value_append(list, page->arena, value_text(page->arena, items->items[i]));
	return list;
}

void case_page_add_text(struct case_page *page, const struct front_matter *front, const char *name,
	const char *title, struct section **section)
{
	struct markdown markdown;
	struct diag_list unheard;

	diag_list_init(&unheard, page->arena);
	if (!markdown_read(
		    front->file, front->body, front->body_line, page->arena, &unheard, &markdown))
		return;
	for (size_t i = 0; i < markdown.count; i++) {
		const struct markdown_block *block = &markdown.blocks[i];
		if (slice_is_empty(block->plain))
			continue;
		if (*section == NULL)
			*section = case_page_section(page, name, title);
		section_add_paragraph(*section, page->arena,
			block->kind == MARKDOWN_ITEM ? PARAGRAPH_ITEM : PARAGRAPH_TEXT,
			block->plain);
	}
}
