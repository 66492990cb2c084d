#include "base/index.h"
#include "base/translate.h"
#include "logic/merge/merge_parts.h"
#include <stdlib.h>

struct version {
	struct rows rows;
	struct index by_key; /* key -> its row, a struct csv_row */
};

struct table_merging {
	struct merging *merging;
	struct version versions[MERGE_SIDES];
	struct slice_list columns;
	struct buf *out;
	bool good;
};

static struct slice_list header_of(const struct rows *rows)
{
	const struct csv_row *header = &rows->table.header;

	return (struct slice_list){ header->cells, header->count, header->count };
}

static struct slice cell_of(
	const struct version *version, const struct csv_row *row, struct slice column)
{
	int at = row == NULL ? -1 : csv_column(&version->rows.table, slice_text(column));

	return at < 0 ? slice_from("") : row->cells[at];
}

static const struct csv_row *find_row(const struct version *version, struct slice key)
{
	return version->by_key.arena == NULL ? NULL : index_get(&version->by_key, key);
}

static bool read_versions(struct table_merging *table, const struct slice bytes[MERGE_SIDES])
{
	struct merging *merging = table->merging;
	struct diag_list diags;

	diag_list_init(&diags, merging->arena);
	for (int side = 0; side < MERGE_SIDES; side++) {
		struct version *version = &table->versions[side];
		if (bytes[side].data == NULL)
			continue;
		if (!merge_read_table(merging, bytes[side], &diags, &version->rows))
			return merge_doubt(merging, diags.items[0].text);
		index_init_for(&version->by_key, merging->arena, version->rows.count);
		for (size_t i = 0; i < version->rows.count; i++)
			if (version->rows.keys[i].data != NULL)
				index_put(&version->by_key, version->rows.keys[i],
					(void *)version->rows.sources[i]);
	}
	return true;
}

static bool is_equal(const struct slice_list *a, const struct slice_list *b)
{
	bool equal = a->count == b->count;

	for (size_t i = 0; equal && i < a->count; i++)
		equal = slice_equal(a->items[i], b->items[i]);
	return equal;
}

/* Whichever side changed it; false: both did. Without a base both must have the same. */
static bool choose_columns(struct table_merging *table, bool has_base)
{
	const struct slice_list base = header_of(&table->versions[MERGE_BASE].rows);
	const struct slice_list ours = header_of(&table->versions[MERGE_OURS].rows);
	const struct slice_list theirs = header_of(&table->versions[MERGE_THEIRS].rows);

	table->columns = ours;
	if (is_equal(&ours, &theirs) || (has_base && is_equal(&theirs, &base)))
		return true;
	table->columns = theirs;
	return (has_base && is_equal(&ours, &base)) ||
	       merge_doubt(table->merging, slice_from(_("both versions changed the columns")));
}

/* A key as people write it: its parts joined. */
static struct slice shown_key(struct slice key, struct arena *arena)
{
	struct slice shown = arena_copy(arena, key);

	for (size_t i = 0; i < shown.length; i++)
		if (shown.data[i] == '\0')
			((char *)shown.data)[i] = ',';
	return shown;
}

static struct slice_list items_of(struct slice cell, struct arena *arena)
{
	struct slice_list items = { 0 };
	struct slice item;

	while (slice_split(&cell, ';', &item))
		slice_list_add(&items, arena, arena_copy(arena, item));
	return items;
}

static struct slice merge_list_cell(struct table_merging *table, struct slice place,
	const struct field *field, const struct slice values[MERGE_SIDES])
{
	struct arena *arena = table->merging->arena;
	struct slice_list lists[MERGE_SIDES];
	struct buf cell;

	for (int side = 0; side < MERGE_SIDES; side++)
		lists[side] = items_of(values[side], arena);
	table->good = merge_list_agrees(table->merging, place, field, lists) && table->good;
	struct slice_list list = merge_lists(lists, arena);
	buf_init(&cell);
	for (size_t i = 0; i < list.count; i++) {
		if (i > 0)
			buf_add_byte(&cell, ';');
		buf_add_slice(&cell, list.items[i]);
	}
	return buf_take(&cell, arena);
}

static struct slice merge_cell(struct table_merging *table, struct slice key, struct slice column,
	const struct csv_row *const rows[MERGE_SIDES])
{
	struct merging *merging = table->merging;
	const struct field *field = schema_find(merging->kind->schema, column);
	struct slice values[MERGE_SIDES];
	struct slice place = arena_format(merging->arena, "%s/%s",
		slice_text(shown_key(key, merging->arena)), slice_text(column));

	for (int side = 0; side < MERGE_SIDES; side++)
		values[side] = cell_of(&table->versions[side], rows[side], column);
	if (field != NULL && (field->flags & FIELD_LIST) && rows[MERGE_BASE] != NULL)
		return merge_list_cell(table, place, field, values);
	bool ends = merge_is_end(column) && slice_is_empty(values[MERGE_BASE]);
	enum merge_pick pick = (ends ? merge_decide_end : merge_decide)(merging, place, values);
	table->good = table->good && pick != PICK_NEITHER;
	return values[pick == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS];
}

/* A column that the merged table has not: nothing in it may be lost. */
static void check_dropped(struct table_merging *table, struct slice key,
	const struct csv_row *const rows[MERGE_SIDES])
{
	for (int side = MERGE_OURS; side < MERGE_SIDES; side++) {
		struct slice_list header = header_of(&table->versions[side].rows);
		for (size_t i = 0; i < header.count; i++) {
			struct slice base = cell_of(
				&table->versions[MERGE_BASE], rows[MERGE_BASE], header.items[i]);
			struct slice cell =
				cell_of(&table->versions[side], rows[side], header.items[i]);
			if (rows[side] == NULL ||
				slice_list_has(&table->columns, header.items[i]) ||
				slice_equal(cell, base))
				continue;
			table->good = merge_refuse(table->merging,
				arena_format(table->merging->arena, "%s/%s",
					slice_text(shown_key(key, table->merging->arena)),
					slice_text(header.items[i])),
				slice_from(_("one version took the column out, the other "
					     "changed it")));
		}
	}
}

static bool has_cells(const struct table_merging *table, int side, const struct csv_row *row,
	const struct slice *cells)
{
	struct slice_list header = header_of(&table->versions[side].rows);

	if (row == NULL || !is_equal(&header, &table->columns))
		return false;
	for (size_t i = 0; i < row->count; i++)
		if (!slice_equal(row->cells[i], cells[i]))
			return false;
	return true;
}

/* A row with the bytes of a version that says just that. */
static void put_row(struct table_merging *table, const struct csv_row *const rows[MERGE_SIDES],
	const struct slice *cells)
{
	struct slice lines[MERGE_SIDES] = { 0 };

	for (int side = 0; side < MERGE_SIDES; side++)
		if (rows[side] != NULL && has_cells(table, side, rows[side], cells))
			lines[side] = rows[side]->line;
	struct slice line = merge_spelling(lines);
	if (line.data == NULL) {
		csv_add_row(table->out, cells, table->columns.count, "\n");
		return;
	}
	buf_add_slice(table->out, line);
	buf_add_byte(table->out, '\n');
}

/* A row that all have, or that both wrote. */
static void merge_row(struct table_merging *table, struct slice key,
	const struct csv_row *const rows[MERGE_SIDES])
{
	struct slice *cells =
		arena_take(table->merging->arena, table->columns.count, sizeof *cells);

	for (size_t i = 0; i < table->columns.count; i++)
		cells[i] = merge_cell(table, key, table->columns.items[i], rows);
	check_dropped(table, key, rows);
	put_row(table, rows, cells);
}

/* A row that one side alone has. */
static void keep_row(struct table_merging *table, struct slice key,
	const struct csv_row *const rows[MERGE_SIDES])
{
	int side = rows[MERGE_OURS] != NULL ? MERGE_OURS : MERGE_THEIRS;
	struct slice *cells =
		arena_take(table->merging->arena, table->columns.count, sizeof *cells);

	for (size_t i = 0; i < table->columns.count; i++)
		cells[i] = cell_of(&table->versions[side], rows[side], table->columns.items[i]);
	check_dropped(table, key, rows);
	put_row(table, rows, cells);
}

static bool is_unchanged(const struct table_merging *table, int side, const struct csv_row *row,
	const struct csv_row *base)
{
	const struct version *version = &table->versions[side];
	struct slice_list header = header_of(&version->rows);

	for (size_t i = 0; i < header.count; i++)
		if (!slice_equal(row->cells[i],
			    cell_of(&table->versions[MERGE_BASE], base, header.items[i])))
			return false;
	return true;
}

static struct slice shown_row(const struct csv_row *row, struct arena *arena)
{
	return row == NULL ? (struct slice){ 0 } : arena_copy(arena, row->line);
}

/* A row of the base that one side took out. */
static void drop_row(struct table_merging *table, struct slice key,
	const struct csv_row *const rows[MERGE_SIDES])
{
	struct arena *arena = table->merging->arena;
	int side = rows[MERGE_OURS] != NULL ? MERGE_OURS : MERGE_THEIRS;
	struct slice values[MERGE_SIDES];

	if ((table->merging->kind->traits & MERGE_DROPS_ROWS) &&
		is_unchanged(table, side, rows[side], rows[MERGE_BASE]))
		return;
	/* Never what the side that took it out would pick in silence. */
	values[MERGE_BASE] = (struct slice){ 0 };
	for (int of = MERGE_OURS; of < MERGE_SIDES; of++)
		values[of] = rows[of] == NULL ? slice_from("") : shown_row(rows[of], arena);
	enum merge_pick pick = merge_decide(table->merging, shown_key(key, arena), values);
	table->good = table->good && pick != PICK_NEITHER;
	if (pick != PICK_NEITHER && rows[pick == PICK_OURS ? MERGE_OURS : MERGE_THEIRS] != NULL)
		keep_row(table, key, rows);
}

static void add_row(struct table_merging *table, struct slice key)
{
	const struct csv_row *rows[MERGE_SIDES];

	for (int side = 0; side < MERGE_SIDES; side++)
		rows[side] = find_row(&table->versions[side], key);
	if (rows[MERGE_OURS] != NULL && rows[MERGE_THEIRS] != NULL)
		merge_row(table, key, rows);
	else if (rows[MERGE_OURS] == NULL && rows[MERGE_THEIRS] == NULL)
		return;
	else if (rows[MERGE_BASE] != NULL)
		drop_row(table, key, rows);
	else
		keep_row(table, key, rows);
}

/* The keys that the base has not, in their order. */
static struct slice_list new_keys(const struct table_merging *table)
{
	struct slice_list keys = { 0 };

	for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
		for (size_t i = 0; i < table->versions[side].rows.count; i++) {
			struct slice key = table->versions[side].rows.keys[i];
			bool doubled = side == MERGE_THEIRS &&
				       find_row(&table->versions[MERGE_OURS], key) != NULL;
			if (!doubled && find_row(&table->versions[MERGE_BASE], key) == NULL)
				slice_list_add(&keys, table->merging->arena, key);
		}
	if (keys.count > 1)
		qsort(keys.items, keys.count, sizeof *keys.items, slice_compare_items);
	return keys;
}

static void merge_in_order(struct table_merging *table)
{
	const struct rows *base = &table->versions[MERGE_BASE].rows;
	struct slice_list added = new_keys(table);
	size_t next = 0;

	for (size_t i = 0; i < base->count; i++) {
		for (; next < added.count && slice_compare(added.items[next], base->keys[i]) < 0;
			next++)
			add_row(table, added.items[next]);
		add_row(table, base->keys[i]);
	}
	for (; next < added.count; next++)
		add_row(table, added.items[next]);
}

/* A table whose rows stand as people put them. */
static bool merge_as_put(struct table_merging *table)
{
	struct slice_list keys[MERGE_SIDES];
	const struct slice_list *order = &keys[MERGE_OURS];

	for (int side = 0; side < MERGE_SIDES; side++) {
		const struct rows *rows = &table->versions[side].rows;
		keys[side] = (struct slice_list){ rows->keys, rows->count, rows->count };
		if (rows->count > 0 && rows->keys[0].data == NULL)
			return merge_doubt(table->merging,
				slice_from(_("the rows of this table have no key")));
	}
	if (is_equal(&keys[MERGE_OURS], &keys[MERGE_BASE]))
		order = &keys[MERGE_THEIRS];
	else if (!is_equal(&keys[MERGE_THEIRS], &keys[MERGE_BASE]) &&
		 !is_equal(&keys[MERGE_THEIRS], order))
		return merge_doubt(table->merging,
			slice_from(_("both versions changed the order of the rows")));
	for (size_t i = 0; i < keys[MERGE_BASE].count; i++)
		if (!slice_list_has(order, keys[MERGE_BASE].items[i]))
			add_row(table, keys[MERGE_BASE].items[i]);
	for (size_t i = 0; i < order->count; i++)
		add_row(table, order->items[i]);
	return table->good;
}

/* What erasing leaves of a family: a header. */
static bool is_erased(const struct table_merging *table, int side)
{
	return (table->merging->kind->traits & MERGE_OF_FAMILY) &&
	       table->versions[side].rows.count == 0;
}

static void put_header(struct table_merging *table)
{
	const struct csv_row *rows[MERGE_SIDES];

	for (int side = 0; side < MERGE_SIDES; side++)
		rows[side] = &table->versions[side].rows.table.header;
	put_row(table, rows, table->columns.items);
}

bool merge_tables(
	struct merging *merging, const struct slice versions[MERGE_SIDES], struct buf *out)
{
	struct table_merging table = { .merging = merging, .out = out, .good = true };
	bool has_base = versions[MERGE_BASE].data != NULL;

	if (!read_versions(&table, versions))
		return false;
	for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
		if (is_erased(&table, side)) {
			buf_add_slice(out, versions[side]);
			return true;
		}
	if (!has_base && !(merging->kind->traits & MERGE_WITHOUT_BASE))
		return merge_refuse(merging, slice_from("*"),
			slice_from(_("both versions are new, and they differ")));
	if (!choose_columns(&table, has_base))
		return false;
	put_header(&table);
	if (merging->kind->schema->own_order)
		return merge_as_put(&table);
	merge_in_order(&table);
	return table.good;
}
