#include "report/cell.h"
#include "report/formats.h"

static const char *const paragraph_names[] = {
	[PARAGRAPH_TEXT] = "text",
	[PARAGRAPH_ITEM] = "item",
	[PARAGRAPH_WARNING] = "warning",
};

static const struct value *word(struct arena *arena, const char *text)
{
	return value_text(arena, slice_from(text));
}

/* Columns stand for keys and are written as keys are, with '_'. */
static const struct value *column_value(struct arena *arena, const struct column *column)
{
	struct slice name = slice_from(column->name);
	char *text = arena_take(arena, name.length + 1, 1);
	for (size_t i = 0; i < name.length; i++)
		text[i] = name.data[i] == '-' ? '_' : name.data[i];
	return value_text(arena, slice_from(text));
}

static const struct value *table_value(struct arena *arena, const struct table *table)
{
	struct value *columns = value_list(arena), *rows = value_list(arena);
	for (size_t column = 0; column < table->column_count; column++)
		value_append(columns, arena, column_value(arena, &table->columns[column]));
	for (size_t row = 0; row < table_row_count(table); row++) {
		struct value *cells = value_list(arena);
		for (size_t column = 0; column < table->column_count; column++)
			value_append(cells, arena, table_cell(table, row, column));
		value_append(rows, arena, cells);
	}
	struct value *object = value_object(arena);
	value_set(object, arena, "name", word(arena, table->name));
	value_set(object, arena, "title", value_text(arena, table->title));
	value_set(object, arena, "unit", word(arena, table->unit));
	value_set(object, arena, "columns", columns);
	value_set(object, arena, "rows", rows);
	value_set(object, arena, "note", value_text(arena, table->note));
	return object;
}

static const struct value *paragraph_value(struct arena *arena, const struct paragraph *paragraph)
{
	struct value *object = value_object(arena);
	value_set(object, arena, "kind", word(arena, paragraph_names[paragraph->kind]));
	value_set(object, arena, "text", value_text(arena, paragraph->text));
	return object;
}

static const struct value *section_value(struct arena *arena, const struct section *section)
{
	struct value *paragraphs = value_list(arena), *tables = value_list(arena);
	for (size_t i = 0; i < section->paragraph_count; i++)
		value_append(paragraphs, arena, paragraph_value(arena, &section->paragraphs[i]));
	for (size_t i = 0; i < section->table_count; i++)
		value_append(tables, arena, table_value(arena, &section->tables[i]));
	struct value *object = value_object(arena);
	value_set(object, arena, "name", word(arena, section->name));
	value_set(object, arena, "title", value_text(arena, section->title));
	value_set(object, arena, "paragraphs", paragraphs);
	value_set(object, arena, "tables", tables);
	return object;
}

void document_json_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out)
{
	(void)only_table;
	(void)style;
	if (document->data) {
		bool is_one = document->data->count == 1;
		render_json(is_one ? document->data->items[0] : document->data, out);
		return;
	}
	struct arena arena;
	arena_init(&arena);
	struct value *sections = value_list(&arena), *object = value_object(&arena);
	for (size_t i = 0; i < document->section_count; i++)
		value_append(sections, &arena, section_value(&arena, &document->sections[i]));
	value_set(object, &arena, "kind", word(&arena, document->kind));
	value_set(object, &arena, "title", value_text(&arena, document->title));
	value_set(object, &arena, "from", value_date(&arena, document->from));
	value_set(object, &arena, "to", value_date(&arena, document->to));
	value_set(object, &arena, "store", value_text(&arena, document->store));
	value_set(object, &arena, "commit", value_text(&arena, document->commit));
	value_set(object, &arena, "sections", sections);
	render_json(object, out);
	arena_free(&arena);
}
