#include "work/check/mend_table.h"
#include "text/csv_foreign.h"
#include "work/check/check_store.h"
#include "work/shared/check_file.h"
#include "work/shared/findings.h"
#include "work/shared/save.h"
#include <stdlib.h>

struct keyed_row {
	const struct csv_row *row;
	struct slice key; /* its parts with a NUL between */
};

static int compare_rows(const void *a, const void *b)
{
	const struct keyed_row *one = a, *other = b;
	int order = slice_compare(one->key, other->key);

	if (order == 0)
		return one->row->number < other->row->number ? -1 : 1;
	return order;
}

/* False where the table lacks a part of the key. */
static bool read_key(const struct schema *schema, const struct csv_table *table,
	struct keyed_row *keyed, struct arena *arena)
{
	struct buf key;
	bool found = true;

	buf_init(&key);
	for (size_t i = 0; i < schema_count(schema); i++) {
		const struct field *field = schema_at(schema, i);
		int column = csv_column(table, field->name);
		if (!(field->flags & FIELD_KEY))
			continue;
		found = found && column >= 0;
		if (column >= 0)
			buf_add_slice(&key, keyed->row->cells[column]);
		buf_add_byte(&key, '\0');
	}
	found = found && key.length > 0;
	keyed->key = buf_take(&key, arena);
	return found;
}

/* The rows in the order of their keys, each with its bytes; the text itself where they have none,
 * or where it cannot be read: what is wrong then is said when it is checked. */
static struct slice in_order(
	struct context *context, const struct schema *schema, struct slice text)
{
	struct arena *arena = context->arena;
	struct diag_list unheard;
	struct csv_table table;
	struct buf sorted;

	diag_list_init(&unheard, arena);
	if (schema == NULL || schema->own_order ||
		!csv_read(slice_from(""), text, NULL, arena, &unheard, &table) || table.count == 0)
		return text;
	struct keyed_row *rows = arena_take(arena, table.count, sizeof *rows);
	for (size_t i = 0; i < table.count; i++) {
		rows[i].row = &table.rows[i];
		if (!read_key(schema, &table, &rows[i], arena))
			return text;
	}
	qsort(rows, table.count, sizeof *rows, compare_rows);
	buf_init(&sorted);
	buf_add_slice(&sorted, table.header.line);
	buf_add_byte(&sorted, '\n');
	for (size_t i = 0; i < table.count; i++) {
		buf_add_slice(&sorted, rows[i].row->line);
		buf_add_byte(&sorted, '\n');
	}
	return buf_take(&sorted, arena);
}

static bool write_mended(struct context *context, struct slice shown)
{
	if (!store_diff(&context->store, &context->changes, &context->output, context->diags))
		return false;
	if (context->dry_run)
		return true;
	if (!write_changes(context, false))
		return false;
	if (context->commit)
		store_commit(&context->store, &context->changes,
			arena_format(context->arena, "Mend %s", slice_text(shown)).data,
			context->diags);
	return true;
}

bool mend_table(struct context *context, struct slice named)
{
	struct slice path, bytes;
	enum ring ring;
	struct buf back;

	if (!find_checked_file(context, named, &ring, &path))
		return false;
	struct slice shown = store_shown(&context->store, ring, path, context->arena);
	if (!slice_ends(path, ".csv") || check_file_cap(ring, path) == 0)
		return diag_add(context->diags, SEVERITY_ERROR, "file", NULL,
			_("'%s' is not a table of the store (only tables are mended)"),
			slice_text(shown));
	if (source_read(store_ring(&context->store, ring), path, SOURCE_TABLE_CAP, context->arena,
		    context->diags, &bytes) != SOURCE_FOUND)
		return false;
	buf_init(&back);
	bool read = csv_take_back(shown, bytes, context->arena, context->diags, &back);
	struct slice text = buf_take(&back, context->arena);
	if (!read)
		return false;
	text = in_order(context, check_file_schema(ring, path), text);
	if (slice_equal(text, bytes)) {
		buf_format(&context->talk, _("%s: nothing to mend\n"), slice_text(shown));
		return true;
	}
	add_change(context, ring, path, bytes, text);
	return write_mended(context, shown);
}
