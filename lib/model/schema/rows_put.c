/* Field tables and CSV tables: writing; rows.c is the other half. */
#include "base/translate.h"
#include "model/schema/field_form.h"
#include "model/schema/rows_key.h"
#include "text/lines.h"
#include <stdlib.h>

struct writer {
	const struct rows *rows;
	const struct field **columns; /* of each cell; NULL: not ours */
	size_t column_count;
	struct arena *arena;
	struct diag_list *diags;
};

/* A record and the row that it replaces or goes before. */
struct edit {
	struct slice key;
	const void *record;
	size_t at; /* item: row of the table */
	bool replaces;
	size_t sequence; /* among the records */
};

void schema_write_header(const struct schema *schema, struct buf *out)
{
	for (size_t i = 0; i < schema_count(schema); i++) {
		if (i > 0)
			buf_add_byte(out, ',');
		buf_add_text(out, schema_at(schema, i)->name);
	}
	buf_add_byte(out, '\n');
}

static void match_columns(struct writer *writer)
{
	const struct csv_table *table = &writer->rows->table;
	const struct schema *schema = writer->rows->schema;
	bool is_new = !table->bytes.data;
	writer->column_count = is_new ? schema_count(schema) : table->header.count;
	writer->columns = arena_take(writer->arena, writer->column_count, sizeof *writer->columns);
	for (size_t i = 0; i < writer->column_count; i++)
		writer->columns[i] =
			is_new ? schema_at(schema, i) : schema_find(schema, table->header.cells[i]);
}

static bool has_column(const struct writer *writer, const struct field *field)
{
	for (size_t i = 0; i < writer->column_count; i++) {
		if (writer->columns[i] == field)
			return true;
	}
	return false;
}

/* A value without a column would be lost. */
static bool check_columns(const struct writer *writer, const void *record)
{
	const struct rows *rows = writer->rows;
	bool fine = true;
	for (size_t i = 0; i < schema_count(rows->schema); i++) {
		const struct field *field = schema_at(rows->schema, i);
		if (has_column(writer, field) ||
			field_texts(field, record, writer->arena).count == 0)
			continue;
		struct position position = csv_position(&rows->table, &rows->table.header, 0);
		fine = diag_add(writer->diags, SEVERITY_ERROR, "missing-column", &position,
			_("column '%s' is missing (its name in the header and a cell in each row)"),
			field->name);
	}
	return fine;
}

static struct slice record_key(const struct writer *writer, const void *record)
{
	const struct schema *schema = writer->rows->schema;
	struct slice_list parts = { 0 };
	for (size_t i = 0; i < schema_count(schema); i++) {
		const struct field *field = schema_at(schema, i);
		if (field->flags & FIELD_KEY)
			slice_list_add(
				&parts, writer->arena, field_cell(field, record, writer->arena));
	}
	return rows_key(parts.items, parts.count, writer->arena);
}

/* The first row whose key is not less, in a table in order. */
static size_t lower_bound(const struct rows *rows, struct slice key)
{
	size_t first = 0;
	size_t end = rows->count;
	while (first < end) {
		size_t middle = first + (end - first) / 2;
		if (slice_compare(rows->keys[middle], key) < 0)
			first = middle + 1;
		else
			end = middle;
	}
	return first;
}

static size_t find_place(const struct rows *rows, struct slice key)
{
	if (rows->in_order)
		return lower_bound(rows, key);
	size_t greater = rows->count;
	for (size_t i = rows->count; i-- > 0;) {
		int order = slice_compare(rows->keys[i], key);
		if (order == 0)
			return i;
		if (order > 0)
			greater = i;
	}
	return greater;
}

static struct edit make_edit(const struct writer *writer, const void *record, size_t sequence)
{
	const struct rows *rows = writer->rows;
	struct edit edit = {
		.key = record_key(writer, record), .record = record, .sequence = sequence
	};
	edit.at = find_place(rows, edit.key);
	edit.replaces = edit.at < rows->count && slice_equal(rows->keys[edit.at], edit.key);
	return edit;
}

static int compare_edits(const void *a, const void *b)
{
	const struct edit *one = a;
	const struct edit *other = b;
	if (one->at != other->at)
		return one->at < other->at ? -1 : 1;
	int order = slice_compare(one->key, other->key);
	return order != 0 ? order
			  : (one->sequence > other->sequence) - (one->sequence < other->sequence);
}

static bool is_overtaken(const struct edit *edits, size_t at, size_t count)
{
	return at + 1 < count && edits[at].at == edits[at + 1].at &&
	       slice_equal(edits[at].key, edits[at + 1].key);
}

/* The cells of the new row; *changed tells whether one differs from the row that it replaces. */
static struct slice *make_cells(const struct writer *writer, const struct edit *edit, bool *changed)
{
	struct slice *cells = arena_take(writer->arena, writer->column_count, sizeof *cells);
	*changed = !edit->replaces;
	for (size_t i = 0; i < writer->column_count; i++) {
		const struct field *field = writer->columns[i];
		if (field)
			cells[i] = field_cell(field, edit->record, writer->arena);
		if (!edit->replaces)
			continue;
		const void *before = rows_at(writer->rows, edit->at);
		if (!field || slice_equal(cells[i], field_cell(field, before, writer->arena)))
			cells[i] = writer->rows->sources[edit->at]->cells[i];
		else
			*changed = true;
	}
	return cells;
}

static void insert(const struct writer *writer, const struct edit *edit, const struct slice *cells,
	struct buf *out)
{
	const struct csv_table *table = &writer->rows->table;
	const struct csv_row *before = edit->at > 0 ? &table->rows[edit->at - 1] : &table->header;
	struct slice ending =
		slice_is_empty(before->ending) ? lines_ending(table->bytes) : before->ending;
	if (out->data[out->length - 1] != '\n')
		buf_add_slice(out, ending);
	csv_add_row(out, cells, writer->column_count, "");
	buf_add_slice(out, ending);
}

static void apply(
	const struct writer *writer, const struct edit *edits, size_t count, struct buf *out)
{
	const struct csv_table *table = &writer->rows->table;
	size_t copied = 0;
	for (size_t i = 0; i < count; i++) {
		bool changed;
		if (is_overtaken(edits, i, count))
			continue;
		struct slice *cells = make_cells(writer, &edits[i], &changed);
		if (!changed)
			continue;
		size_t at = edits[i].at;
		size_t start = at < table->count ? table->rows[at].offset : table->bytes.length;
		buf_add_slice(out, slice_part(table->bytes, copied, start - copied));
		copied = start;
		if (edits[i].replaces) {
			csv_add_row(out, cells, writer->column_count, "");
			copied += table->rows[at].line.length;
		} else {
			insert(writer, &edits[i], cells, out);
		}
	}
	buf_add_slice(out, slice_part(table->bytes, copied, table->bytes.length));
}

bool rows_put_all(const struct rows *rows, const void *const *records, size_t count,
	struct arena *arena, struct diag_list *diags, struct buf *out)
{
	struct writer writer = { .rows = rows, .arena = arena, .diags = diags };
	struct edit *edits = arena_take(arena, count, sizeof *edits);
	bool fine = true;
	match_columns(&writer);
	for (size_t i = 0; i < count; i++) {
		edits[i] = make_edit(&writer, records[i], i);
		fine = check_columns(&writer, records[i]) && fine;
	}
	if (!fine)
		return false;
	if (count > 0)
		qsort(edits, count, sizeof *edits, compare_edits);
	if (!rows->table.bytes.data)
		schema_write_header(rows->schema, out);
	apply(&writer, edits, count, out);
	return true;
}

bool rows_put(const struct rows *rows, const void *record, struct arena *arena,
	struct diag_list *diags, struct buf *out)
{
	return rows_put_all(rows, &record, 1, arena, diags, out);
}
