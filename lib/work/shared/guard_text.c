#include "work/shared/guard_text.h"
#include "model/name.h"
#include "model/record/assessment.h"
#include "text/csv.h"
#include "text/front_matter.h"
#include "text/lines.h"
#include "work/shared/check_file.h"
#include <string.h>

/* Types whose values people write in words of their own. */
static const bool is_free[FIELD_TYPE_COUNT] = {
	[FIELD_TEXT] = true,
	[FIELD_EVENT] = true,
	[FIELD_HEADCOUNT] = true,
	[FIELD_OBJECTION] = true,
};

struct reading {
	struct arena *arena;
	struct slice bytes;
	char *view;
	struct guard_text *text;
};

/* Line ends stay, so that lines are counted alike. */
static void hide(const struct reading *reading, size_t from, size_t end)
{
	for (size_t i = from; i < end; i++)
		if (reading->view[i] != '\n')
			reading->view[i] = ';';
}

static size_t offset_of(const struct reading *reading, struct slice part)
{
	return (size_t)(part.data - reading->bytes.data);
}

static void add_piece(const struct reading *reading, size_t start, size_t length, struct slice own)
{
	struct guard_piece *piece = arena_push(reading->arena, &reading->text->items,
		&reading->text->count, &reading->text->capacity, sizeof *reading->text->items);

	*piece = (struct guard_piece){ start, length, own };
}

/* Records. */

static void hide_entry(
	const struct reading *reading, const struct schema *schema, const struct front_entry *entry)
{
	const struct field *field = schema_find(schema, entry->key);
	size_t key = offset_of(reading, entry->source);

	if (field == NULL)
		field = schema_find(&erased_stub_schema, entry->key);
	if (field == NULL)
		return;
	hide(reading, key, key + entry->key.length);
	for (size_t i = 0; !is_free[field->type] && i < entry->count; i++) {
		const struct front_value *value = &entry->values[i];
		size_t line = offset_of(reading, value->source);
		hide(reading, line + value->offset, line + value->source.length);
	}
}

/* The cases that the head of a signal names, before or after a change: whose family is spoken of.
 */
static void add_cases(const struct reading *reading, struct slice signal)
{
	struct diag_list unheard;
	struct front_matter front;
	size_t start, end = 0;

	diag_list_init(&unheard, reading->arena);
	if (slice_is_empty(signal) ||
		!front_matter_read(slice_from(""), signal, reading->arena, &unheard, &front))
		return;
	struct slice head = slice_part(signal, 0, signal.length - front.body.length);
	while (name_next_case(head, end, &start, &end))
		add_piece(reading, 0, reading->bytes.length,
			arena_copy(reading->arena, slice_part(head, start, end - start)));
}

static void read_record(
	const struct reading *reading, struct slice path, const struct schema *schema)
{
	struct diag_list unheard;
	struct front_matter front;

	diag_list_init(&unheard, reading->arena);
	if (!front_matter_read(path, reading->bytes, reading->arena, &unheard, &front))
		return;
	for (size_t i = 0; schema != NULL && i < front.count; i++)
		hide_entry(reading, schema, &front.entries[i]);
}

/* Tables. */

static bool is_searched(const struct schema *schema, struct slice column)
{
	const struct field *field = schema_find(schema, column);

	return field == NULL || (is_free[field->type] && (field->flags & FIELD_PUBLIC) == 0);
}

/* An assessment's rows of block `about` are fields, the others are answers and notes. */
static bool is_searched_answer(const struct csv_row *row, struct slice column)
{
	const struct field *field = NULL;

	if (slice_equals(column, "block") || slice_equals(column, "item"))
		return false;
	if (row->count > 1 && slice_equals(row->cells[0], "about"))
		field = schema_find(&assessment_about_schema, row->cells[1]);
	return field == NULL || is_free[field->type];
}

static void hide_cells(const struct reading *reading, const struct schema *schema,
	const struct csv_table *table, const struct csv_row *row)
{
	bool quoted = false;
	size_t start = 0, cell = 0;

	for (size_t i = 0; i <= row->line.length; i++) {
		char byte = i < row->line.length ? row->line.data[i] : table->separator;
		quoted ^= byte == '"';
		if (i < row->line.length && (quoted || byte != table->separator))
			continue;
		struct slice column =
			cell < table->header.count ? table->header.cells[cell] : slice_from("");
		if (schema == NULL ? !is_searched_answer(row, column)
				   : !is_searched(schema, column))
			hide(reading, row->offset + start, row->offset + i);
		start = i + 1;
		cell++;
	}
}

/* The case that a row is of; else `own`. */
static struct slice owner_of(
	const struct csv_table *table, const struct csv_row *row, struct slice own)
{
	int column = csv_column(table, "case");

	return column >= 0 && (size_t)column < row->count && name_is_case(row->cells[column])
		       ? row->cells[column]
		       : own;
}

/* Whether it is the table that its place says, and not a text on its way there. */
static bool has_known_column(const struct csv_table *table, const struct schema *schema)
{
	for (size_t i = 0; schema != NULL && i < table->header.count; i++)
		if (schema_find(schema, table->header.cells[i]) != NULL)
			return true;
	return schema == NULL && csv_column(table, "item") >= 0;
}

/* `schema` NULL: an assessment's. */
static void read_table(const struct reading *reading, struct slice path,
	const struct schema *schema, struct slice other, struct slice own)
{
	struct diag_list unheard;
	struct csv_table table;
	struct index old;

	diag_list_init(&unheard, reading->arena);
	index_lines(other, reading->arena, &old);
	if (!csv_read(path, reading->bytes, NULL, reading->arena, &unheard, &table) ||
		!has_known_column(&table, schema)) {
		add_piece(reading, 0, reading->bytes.length, own);
		return;
	}
	for (size_t i = 0; i < table.count; i++) {
		const struct csv_row *row = &table.rows[i];
		if (index_get(&old, row->line) != NULL)
			continue;
		hide_cells(reading, schema, &table, row);
		add_piece(reading, row->offset, row->line.length, owner_of(&table, row, own));
	}
}

/* The case or the signal that a path of the cases' ring is of; absent. */
static struct slice owner_of_path(enum ring ring, struct slice path, struct arena *arena)
{
	if (ring != RING_CASES)
		return (struct slice){ 0 };
	if (slice_starts(path, "signals/"))
		return arena_copy(arena, name_of_path(path));
	return arena_copy(arena, name_of_path(name_case_folder(path)));
}

void guard_text_read(enum ring ring, struct slice path, struct slice bytes, struct slice other,
	struct arena *arena, struct guard_text *text)
{
	struct slice own = owner_of_path(ring, path, arena);
	const struct schema *schema = check_file_schema(ring, path);
	struct reading reading = { .arena = arena, .bytes = bytes, .text = text };

	*text = (struct guard_text){ 0 };
	reading.view = arena_take(arena, bytes.length + 1, 1);
	memcpy(reading.view, slice_text(bytes), bytes.length);
	text->view = (struct slice){ reading.view, bytes.length };
	if (check_file_cap(ring, path) == 0 || !slice_ends(path, ".csv")) {
		read_record(&reading, path, schema);
		if (ring == RING_CASES && slice_starts(path, "signals/")) {
			add_cases(&reading, bytes);
			add_cases(&reading, other);
		}
		add_piece(&reading, 0, bytes.length, own);
	} else {
		read_table(&reading, path, schema, other, own);
	}
}
