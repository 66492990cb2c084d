#include "logic/change/kept_rows.h"
#include "base/buf.h"
#include "base/index.h"
#include "base/translate.h"
#include "text/csv.h"

/* Two versions of a table, by the columns of its schema. */
struct tables {
	const struct schema *schema;
	struct csv_table before, after;
	struct index rows; /* of the later one, by key */
	struct arena *arena;
};

static struct slice cell_of(
	const struct csv_table *table, const struct csv_row *row, const struct field *field)
{
	int column = csv_column(table, field->name);

	return column >= 0 && (size_t)column < row->count ? row->cells[column] : slice_from("");
}

/* The cells of the key, as a finding shows them. */
static struct slice key_of(
	const struct tables *tables, const struct csv_table *table, const struct csv_row *row)
{
	struct buf text;

	buf_init(&text);
	for (size_t i = 0; i < schema_count(tables->schema); i++) {
		const struct field *field = schema_at(tables->schema, i);
		if (!(field->flags & FIELD_KEY))
			continue;
		struct slice cell = cell_of(table, row, field);
		buf_format(
			&text, "%s%.*s", text.length > 0 ? ", " : "", (int)cell.length, cell.data);
	}
	return buf_take(&text, tables->arena);
}

static void read_tables(
	struct tables *tables, const struct file_versions *versions, struct arena *arena)
{
	struct diag_list unheard;

	*tables = (struct tables){ .schema = versions->schema, .arena = arena };
	diag_list_init(&unheard, arena);
	csv_read(versions->shown, versions->before, NULL, arena, &unheard, &tables->before);
	csv_read(versions->shown, versions->after, NULL, arena, &unheard, &tables->after);
	index_init(&tables->rows, arena);
	for (size_t i = 0; i < tables->after.count; i++)
		index_put(&tables->rows, key_of(tables, &tables->after, &tables->after.rows[i]),
			&tables->after.rows[i]);
}

static bool same_row(
	const struct tables *tables, const struct csv_row *before, const struct csv_row *after)
{
	for (size_t i = 0; i < schema_count(tables->schema); i++) {
		const struct field *field = schema_at(tables->schema, i);
		if (!slice_equal(cell_of(&tables->before, before, field),
			    cell_of(&tables->after, after, field)))
			return false;
	}
	return true;
}

bool kept_rows_check(
	const struct file_versions *versions, struct arena *arena, struct diag_list *diags)
{
	struct position position = { .file = versions->shown };
	struct tables tables;
	bool good = true;

	read_tables(&tables, versions, arena);
	for (size_t i = 0; i < tables.before.count; i++) {
		const struct csv_row *before = &tables.before.rows[i];
		struct slice key = key_of(&tables, &tables.before, before);
		const struct csv_row *after = index_get(&tables.rows, key);
		if (after == NULL)
			good = diag_add(diags, SEVERITY_ERROR, "removed-row", &position,
				_("the row '%s' is gone (rows of this table stay: put it back)"),
				slice_text(key));
		else if (versions->keeping == KEEP_WHOLE_ROWS && !same_row(&tables, before, after))
			good = diag_add(diags, SEVERITY_ERROR, "removed-row", &position,
				_("the row '%s' was changed (it stays as it is: put it back, and "
				  "add a row that corrects it)"),
				slice_text(key));
	}
	return good;
}

void removed_keys(
	const struct file_versions *versions, struct arena *arena, struct slice_list *keys)
{
	struct tables tables;

	read_tables(&tables, versions, arena);
	for (size_t i = 0; i < tables.before.count; i++) {
		struct slice key = key_of(&tables, &tables.before, &tables.before.rows[i]);
		if (index_get(&tables.rows, key) == NULL)
			slice_list_add(keys, arena, key);
	}
}
