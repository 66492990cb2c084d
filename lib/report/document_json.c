/*
 * A document as one object. It is the same in every language: titles, notes and paragraphs are
 * objects of `cs` and `en`, and what people read in the place of values stands beside the rows as
 * `labels`. The order of rows is that of the Czech document. A document without a translation holds
 * its own language alone.
 */
#include "report/cell.h"
#include "report/formats.h"

static const char *const paragraph_names[] = {
	[PARAGRAPH_TEXT] = "text",
	[PARAGRAPH_ITEM] = "item",
	[PARAGRAPH_WARNING] = "warning",
	[PARAGRAPH_POINT] = "point",
};

enum tongue { CZECH, ENGLISH, TONGUES };
static const char *const tongues[TONGUES] = { "cs", "en" };

/* The same part of the document in both languages; NULL where it is not there. */
struct both {
	struct arena *arena;
	const struct document *documents[TONGUES];
	const struct section *sections[TONGUES];
	const struct paragraph *paragraphs[TONGUES];
	const struct table *tables[TONGUES];
	enum tongue first;
};

static const struct value *word(struct arena *arena, const char *text)
{
	return value_text(arena, slice_from(text));
}

/* Null when the text is absent in both. */
static const struct value *texts(const struct both *both, const struct slice text[TONGUES])
{
	struct value *object = value_object(both->arena);

	for (size_t i = 0; i < TONGUES; i++)
		if (text[i].data != NULL)
			value_add(
				object, both->arena, tongues[i], value_text(both->arena, text[i]));
	return object->count == 0 ? value_null() : object;
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

static const struct value *columns_value(struct arena *arena, const struct table *table)
{
	struct value *columns = value_list(arena);

	for (size_t column = 0; column < table->column_count; column++)
		value_append(columns, arena, column_value(arena, &table->columns[column]));
	return columns;
}

static const struct value *rows_value(struct arena *arena, const struct table *table)
{
	struct value *rows = value_list(arena);

	for (size_t row = 0; row < table_row_count(table); row++) {
		struct value *cells = value_list(arena);
		for (size_t column = 0; column < table->column_count; column++)
			value_append(cells, arena, table_cell(table, row, column));
		value_append(rows, arena, cells);
	}
	return rows;
}

static bool same_row(const struct table *one, size_t row, const struct table *other, size_t place)
{
	struct buf a, b;
	bool same = true;

	buf_init(&a);
	buf_init(&b);
	for (size_t column = 0; same && column < one->column_count; column++) {
		buf_clear(&a);
		buf_clear(&b);
		json_add(&a, table_cell(one, row, column));
		json_add(&b, table_cell(other, place, column));
		same = slice_equal(buf_slice(&a), buf_slice(&b));
	}
	buf_free(&a);
	buf_free(&b);
	return same;
}

/* Where a row of one table stands in the other; its own place where it is not found. */
static size_t place_of(const struct table *one, size_t row, const struct table *other, bool *taken)
{
	size_t count = table_row_count(other);

	for (size_t i = 0; i < count; i++) {
		size_t place = (row + i) % count; /* mostly it is the same */
		if (!taken[place] && same_row(one, row, other, place)) {
			taken[place] = true;
			return place;
		}
	}
	return row;
}

static const struct value *label_of(
	struct arena *arena, const struct table *table, size_t row, size_t column)
{
	const struct value *shown = value_null();

	if (table->shown != NULL && row < table->shown->count)
		shown = value_get(table->shown->items[row], table->columns[column].name);
	return shown->kind == VALUE_TEXT ? value_text(arena, shown->text) : value_null();
}

/* The labels of one language, in the order of the rows of the first. */
static const struct value *labels_of(const struct both *both, enum tongue tongue)
{
	const struct table *first = both->tables[both->first], *table = both->tables[tongue];
	struct value *rows = value_list(both->arena);
	bool *taken = arena_take(both->arena, table_row_count(table) + 1, sizeof *taken);

	for (size_t row = 0; row < table_row_count(first); row++) {
		size_t place = table == first ? row : place_of(first, row, table, taken);
		struct value *cells = value_list(both->arena);
		for (size_t column = 0; column < first->column_count; column++)
			value_append(
				cells, both->arena, label_of(both->arena, table, place, column));
		value_append(rows, both->arena, cells);
	}
	return rows;
}

static const struct value *labels_value(const struct both *both)
{
	struct value *object = value_object(both->arena);

	if (both->tables[both->first]->shown == NULL)
		return value_null();
	for (size_t i = 0; i < TONGUES; i++)
		if (both->tables[i] != NULL)
			value_add(object, both->arena, tongues[i], labels_of(both, (enum tongue)i));
	return object;
}

static const struct value *table_value(const struct both *both)
{
	const struct table *table = both->tables[both->first];
	struct arena *arena = both->arena;
	struct slice titles[TONGUES] = { { 0 } }, notes[TONGUES] = { { 0 } };
	struct value *object = value_object(arena);

	for (size_t i = 0; i < TONGUES; i++)
		if (both->tables[i] != NULL) {
			titles[i] = both->tables[i]->title;
			notes[i] = both->tables[i]->note;
		}
	value_set(object, arena, "name", word(arena, table->name));
	value_set(object, arena, "title", texts(both, titles));
	value_set(object, arena, "unit", word(arena, table->unit));
	value_set(object, arena, "columns", columns_value(arena, table));
	value_set(object, arena, "rows", rows_value(arena, table));
	value_set(object, arena, "labels", labels_value(both));
	value_set(object, arena, "note", texts(both, notes));
	return object;
}

static const struct value *paragraph_value(const struct both *both)
{
	struct slice text[TONGUES] = { { 0 } };
	struct value *object = value_object(both->arena);

	for (size_t i = 0; i < TONGUES; i++)
		if (both->paragraphs[i] != NULL)
			text[i] = both->paragraphs[i]->text;
	value_set(object, both->arena, "kind",
		word(both->arena, paragraph_names[both->paragraphs[both->first]->kind]));
	value_set(object, both->arena, "text", texts(both, text));
	return object;
}

static const struct value *paragraphs_value(struct both *both)
{
	const struct section *first = both->sections[both->first];
	struct value *list = value_list(both->arena);

	for (size_t i = 0; i < first->paragraph_count; i++) {
		for (size_t k = 0; k < TONGUES; k++) {
			const struct section *section = both->sections[k];
			both->paragraphs[k] = section != NULL && i < section->paragraph_count
						      ? &section->paragraphs[i]
						      : NULL;
		}
		value_append(list, both->arena, paragraph_value(both));
	}
	return list;
}

static const struct value *tables_value(struct both *both)
{
	const struct section *first = both->sections[both->first];
	struct value *list = value_list(both->arena);

	for (size_t i = 0; i < first->table_count; i++) {
		for (size_t k = 0; k < TONGUES; k++) {
			const struct section *section = both->sections[k];
			both->tables[k] = section != NULL && i < section->table_count
						  ? &section->tables[i]
						  : NULL;
		}
		value_append(list, both->arena, table_value(both));
	}
	return list;
}

static const struct value *section_value(struct both *both)
{
	struct slice titles[TONGUES] = { { 0 } };
	struct value *object = value_object(both->arena);

	value_set(
		object, both->arena, "name", word(both->arena, both->sections[both->first]->name));
	for (size_t i = 0; i < TONGUES; i++)
		if (both->sections[i] != NULL)
			titles[i] = both->sections[i]->title;
	value_set(object, both->arena, "title", texts(both, titles));
	value_set(object, both->arena, "paragraphs", paragraphs_value(both));
	value_set(object, both->arena, "tables", tables_value(both));
	return object;
}

static const struct value *sections_value(struct both *both)
{
	const struct document *first = both->documents[both->first];
	struct value *list = value_list(both->arena);

	for (size_t i = 0; i < first->section_count; i++) {
		for (size_t k = 0; k < TONGUES; k++) {
			const struct document *document = both->documents[k];
			both->sections[k] = document != NULL && i < document->section_count
						    ? &document->sections[i]
						    : NULL;
		}
		value_append(list, both->arena, section_value(both));
	}
	return list;
}

static const struct value *document_value(struct both *both)
{
	const struct document *document = both->documents[both->first];
	struct arena *arena = both->arena;
	struct slice titles[TONGUES] = { { 0 } };
	struct value *object = value_object(arena);

	for (size_t i = 0; i < TONGUES; i++)
		if (both->documents[i] != NULL)
			titles[i] = both->documents[i]->title;
	value_set(object, arena, "kind", word(arena, document->kind));
	value_set(object, arena, "title", texts(both, titles));
	value_set(object, arena, "from", value_date(arena, document->from));
	value_set(object, arena, "to", value_date(arena, document->to));
	value_set(object, arena, "store", value_text(arena, document->store));
	value_set(object, arena, "commit", value_text(arena, document->commit));
	value_set(object, arena, "sections", sections_value(both));
	return object;
}

void document_json_render(const struct document *document, const char *only_table,
	const struct render_style *style, struct buf *out)
{
	enum tongue own = style->czech ? CZECH : ENGLISH;
	struct arena arena;
	struct both both = { .arena = &arena };

	(void)only_table;
	if (document->data) {
		bool is_one = document->data->count == 1;
		render_json(is_one ? document->data->items[0] : document->data, out);
		return;
	}
	arena_init(&arena);
	both.documents[own] = document;
	both.documents[own == CZECH ? ENGLISH : CZECH] = document->translated;
	both.first = both.documents[CZECH] != NULL ? CZECH : ENGLISH;
	render_json(document_value(&both), out);
	arena_free(&arena);
}
