/* Field tables and CSV tables: reading; rows_put.c is the other half. */
#include "base/index.h"
#include "base/translate.h"
#include "model/schema/field_form.h"
#include "model/schema/rows_key.h"
#include "text/csv_foreign.h"
#include "text/unicode.h"
#include <string.h>

enum { SHORT_LIST = 16 /* items: so many are sooner compared than put into an index */ };

struct reader {
	struct rows *rows;
	const struct field **columns; /* of each cell; NULL: not ours */
	struct slice *key;	      /* the parts of a row's key, used again for the next row */
	size_t *key_columns;	      /* where they stand */
	size_t key_count;
	const void *blank; /* a record with every member absent */
	struct arena *arena;
	struct diag_list *diags;
	struct index seen; /* key -> its row; without an arena until a row stands out of order */
};

static bool unknown_column(const struct reader *reader, size_t at)
{
	const struct csv_row *header = &reader->rows->table.header;
	struct slice name = header->cells[at];
	struct position position = csv_position(&reader->rows->table, header, at);
	struct slice nearest = schema_nearest(reader->rows->schema, name);
	return diag_unknown(reader->diags, SEVERITY_ERROR,
		&(struct unknown){ "unknown-column", &position, nearest,
			_("a column of your own begins with x_") },
		_("unknown column '%s'"), slice_text(name));
}

static bool match_columns(struct reader *reader)
{
	const struct csv_row *header = &reader->rows->table.header;
	bool fine = true;
	reader->columns = arena_take(reader->arena, header->count, sizeof *reader->columns);
	for (size_t i = 0; i < header->count; i++) {
		reader->columns[i] = schema_find(reader->rows->schema, header->cells[i]);
		if (!reader->columns[i] && !slice_starts(header->cells[i], "x_"))
			fine = unknown_column(reader, i);
	}
	return fine;
}

static bool find_required_columns(const struct reader *reader)
{
	const struct rows *rows = reader->rows;
	bool fine = true;
	for (size_t i = 0; i < schema_count(rows->schema); i++) {
		const struct field *field = schema_at(rows->schema, i);
		if (!(field->flags & (FIELD_REQUIRED | FIELD_KEY)) ||
			csv_column(&rows->table, field->name) >= 0)
			continue;
		struct position position = csv_position(&rows->table, &rows->table.header, 0);
		fine = diag_add(reader->diags, SEVERITY_ERROR, "missing-column", &position,
			_("column '%s' is missing (its name in the header and a cell in each row)"),
			field->name);
	}
	return fine;
}

static size_t count_items(struct slice cell)
{
	size_t count = 1;
	for (size_t at = slice_find(cell, ';', 0); at < cell.length;
		at = slice_find(cell, ';', at + 1))
		count++;
	return count;
}

static struct slice_list cut_items(struct slice cell, struct arena *arena)
{
	size_t count = count_items(cell);
	struct slice_list items = { arena_take(arena, count, sizeof cell), count, count };
	if (count == 1) {
		items.items[0] = cell;
		return items;
	}
	for (size_t i = 0, start = 0; i < count; i++) {
		size_t end = slice_find(cell, ';', start);
		items.items[i] = arena_copy(arena, slice_part(cell, start, end - start));
		start = end + 1;
	}
	return items;
}

/* Whether an item stands before in the list as well; `seen` without an arena holds nothing. */
static bool is_repeated(const struct slice_list *items, size_t at, struct index *seen)
{
	if (seen->arena)
		return index_put(seen, items->items[at], seen) != NULL;
	const struct slice_list before = { items->items, at, at };
	return slice_list_has(&before, items->items[at]);
}

static bool check_item(const struct reader *reader, const struct field *field, struct slice item,
	bool repeated, const struct position *position, struct diag_list *diags)
{
	if (slice_is_empty(item))
		return diag_add(diags, SEVERITY_ERROR, "list", position,
			_("an item of '%s' is empty (one ';' between two items)"), field->name);
	if (repeated)
		return diag_add(diags, SEVERITY_ERROR, "repeated-value", position,
			_("'%s' stands twice in the list (once)"), slice_text(item));
	return field_read(field, item, position, reader->arena, diags, NULL);
}

/* A list stops at its first wrong item: all have the one place of the cell. */
static bool read_value(const struct reader *reader, const struct field *field, struct slice cell,
	const struct position *position, struct diag_list *diags, void *record)
{
	struct index seen = { 0 };
	if (field->type == FIELD_TEXT && csv_is_shortened(cell))
		return diag_add(diags, SEVERITY_ERROR, "spreadsheet", position,
			_("%s '%s': a spreadsheet shortened this number (type it again; there, in "
			  "a "
			  "column of text)"),
			field->name, slice_text(cell));
	if (!(field->flags & FIELD_LIST))
		return field_read(field, cell, position, reader->arena, diags, record);
	struct slice_list items = cut_items(cell, reader->arena);
	if (items.count > SHORT_LIST)
		index_init(&seen, reader->arena);
	for (size_t i = 0; i < items.count; i++)
		if (!check_item(reader, field, items.items[i], is_repeated(&items, i, &seen),
			    position, diags))
			return false;
	if (record)
		*(struct slice_list *)(void *)((char *)record + field->offset) = items;
	return true;
}

/* The place of a cell is looked for only where something is wrong: it takes longer than to read. */
static bool read_cell(
	const struct reader *reader, const struct csv_row *row, size_t at, void *record)
{
	const struct field *field = reader->columns[at];
	struct slice cell = row->cells[at];
	struct diag_list unheard;
	if (!field || (slice_is_empty(cell) && !(field->flags & FIELD_REQUIRED)))
		return true;
	diag_list_init(&unheard, reader->arena);
	if (!slice_is_empty(cell) && read_value(reader, field, cell, NULL, &unheard, record))
		return true;
	struct position position = csv_position(&reader->rows->table, row, at);
	if (slice_is_empty(cell))
		return diag_add(reader->diags, SEVERITY_ERROR, "missing-field", &position,
			_("'%s' is empty (%s)"), field->name,
			slice_text(field_right(field, reader->arena)));
	return read_value(reader, field, cell, &position, reader->diags, NULL);
}

static bool read_row(const struct reader *reader, const struct csv_row *row, void *record)
{
	bool fine = true;
	memcpy(record, reader->blank, reader->rows->schema->size);
	for (size_t i = 0; i < row->count; i++)
		fine = read_cell(reader, row, i, record) && fine;
	return fine;
}

/* Where the cells of the key stand, in the order of the schema. */
static void find_key_columns(struct reader *reader)
{
	const struct rows *rows = reader->rows;
	size_t fields = schema_count(rows->schema);
	reader->key = arena_take(reader->arena, fields, sizeof *reader->key);
	reader->key_columns = arena_take(reader->arena, fields, sizeof *reader->key_columns);
	for (size_t i = 0; i < fields; i++) {
		const struct field *field = schema_at(rows->schema, i);
		if (field->flags & FIELD_KEY)
			reader->key_columns[reader->key_count++] =
				(size_t)csv_column(&rows->table, field->name);
	}
}

static struct slice row_key(const struct reader *reader, const struct csv_row *row)
{
	for (size_t i = 0; i < reader->key_count; i++)
		reader->key[i] = row->cells[reader->key_columns[i]];
	return rows_key(reader->key, reader->key_count, reader->arena);
}

struct slice rows_key(const struct slice *parts, size_t count, struct arena *arena)
{
	if (count == 0)
		return (struct slice){ 0 };
	if (count == 1)
		return parts[0].data ? parts[0] : slice_from("");
	size_t length = count - 1;
	for (size_t i = 0; i < count; i++)
		length += parts[i].length;
	char *key = arena_take(arena, length + 1, 1), *end = key;
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			*end++ = '\0';
		if (parts[i].length > 0)
			memcpy(end, parts[i].data, parts[i].length);
		end += parts[i].length;
	}
	return (struct slice){ key, length };
}

static bool repeated_key(
	const struct reader *reader, const struct csv_row *row, const struct csv_row *before)
{
	const struct rows *rows = reader->rows;
	size_t column = 0;
	while (!reader->columns[column] || !(reader->columns[column]->flags & FIELD_KEY))
		column++;
	struct position position = csv_position(&rows->table, row, column);
	return diag_add(reader->diags, SEVERITY_ERROR, "repeated-key", &position,
		_("the key of this row stands in line %zu already (each key once)"),
		before->number);
}

/* The row that has the key already; NULL. Most tables stand in order, so that it can only be the
 * last one; from the first row on that does not, all keys are remembered. */
static const struct csv_row *find_before(struct reader *reader, struct slice key)
{
	const struct rows *rows = reader->rows;
	if (rows->count == 0)
		return NULL;
	if (!reader->seen.arena) {
		int order = slice_compare(rows->keys[rows->count - 1], key);
		if (order <= 0)
			return order == 0 ? rows->sources[rows->count - 1] : NULL;
		index_init(&reader->seen, reader->arena);
		for (size_t i = 0; i < rows->count; i++)
			index_put(&reader->seen, rows->keys[i], (void *)rows->sources[i]);
	}
	return index_get(&reader->seen, key);
}

/* Takes a row that was read among the items, unless its key is there. */
static bool add_item(struct reader *reader, const struct csv_row *row)
{
	struct rows *rows = reader->rows;
	struct slice key = row_key(reader, row);
	if (key.data) {
		const struct csv_row *before = find_before(reader, key);
		if (before)
			return repeated_key(reader, row, before);
		if (reader->seen.arena)
			index_put(&reader->seen, key, (void *)row);
	}
	if (rows->in_order && rows->count > 0 &&
		slice_compare(rows->keys[rows->count - 1], key) > 0) {
		rows->in_order = false;
		struct position position = csv_position(&rows->table, row, 0);
		if (!rows->schema->own_order)
			diag_add(reader->diags, SEVERITY_WARNING, "order", &position,
				_("this row stands behind a greater key (rows in the order of "
				  "their keys)"));
	}
	rows->keys[rows->count] = key;
	rows->sources[rows->count++] = row;
	return true;
}

static bool read_items(struct reader *reader)
{
	struct rows *rows = reader->rows;
	const struct csv_table *table = &rows->table;
	void *blank = arena_take(reader->arena, 1, rows->schema->size);
	bool fine = true;
	schema_clear(rows->schema, blank);
	reader->blank = blank;
	find_key_columns(reader);
	rows->items = arena_take(reader->arena, table->count, rows->schema->size);
	rows->sources = arena_take(reader->arena, table->count, sizeof *rows->sources);
	rows->keys = arena_take(reader->arena, table->count, sizeof *rows->keys);
	for (size_t i = 0; i < table->count; i++) {
		void *record = (char *)rows->items + rows->count * rows->schema->size;
		fine = read_row(reader, &table->rows[i], record) &&
		       add_item(reader, &table->rows[i]) && fine;
	}
	return fine;
}

bool rows_read(const struct schema *schema, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct rows *rows)
{
	struct reader reader = { .rows = rows, .arena = arena, .diags = diags };
	*rows = (struct rows){ .table.file = file, .schema = schema, .in_order = true };
	if (!bytes.data)
		return true;
	if (!csv_check_foreign(file, bytes, diags) || !unicode_check_file(file, bytes, diags))
		return false;
	bool fine = csv_read(file, bytes, NULL, arena, diags, &rows->table);
	if (rows->table.header.count == 0) /* what is wrong with it was said */
		return false;
	fine = match_columns(&reader) && fine;
	if (!find_required_columns(&reader))
		return false;
	return read_items(&reader) && fine;
}

const void *rows_at(const struct rows *rows, size_t at)
{
	return (const char *)rows->items + at * rows->schema->size;
}

/* Compares the key of an item with the values of the key fields. */
static int compare_key(struct slice key, const struct slice *parts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t end = slice_find(key, '\0', 0);
		int order = slice_compare(slice_part(key, 0, end), parts[i]);
		if (order != 0)
			return order;
		key = slice_part(key, end + 1, key.length);
	}
	return 0;
}

const void *rows_find(const struct rows *rows, const struct slice *key, size_t key_count)
{
	size_t first = 0;
	size_t end = rows->count;
	while (rows->in_order && first < end) {
		size_t middle = first + (end - first) / 2;
		int order = compare_key(rows->keys[middle], key, key_count);
		if (order == 0)
			return rows_at(rows, middle);
		if (order < 0)
			first = middle + 1;
		else
			end = middle;
	}
	for (size_t i = first; i < end; i++) {
		if (compare_key(rows->keys[i], key, key_count) == 0)
			return rows_at(rows, i);
	}
	return NULL;
}

struct position rows_position(const struct rows *rows, size_t at, const char *field)
{
	int column = csv_column(&rows->table, field);
	return csv_position(&rows->table, rows->sources[at], column < 0 ? 0 : (size_t)column);
}
