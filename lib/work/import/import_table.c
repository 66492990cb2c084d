#include "work/import/import_table.h"
#include "base/array.h"
#include "logic/import/import_id.h"
#include "model/import/imported.h"
#include "store/write.h"
#include "work/import/import.h"
#include "work/shared/load_platform.h"
#include <string.h>

static void set_text(void *record, size_t member, struct slice text)
{
	*(struct slice *)(void *)((char *)record + member) = text;
}

static bool read_rows(struct import_table *table, struct slice bytes)
{
	struct context *context = table->context;
	struct slice path = slice_from(table->shape->path);

	return rows_read(table->shape->columns.schema,
		store_shown(&context->store, RING_PLATFORM, path, context->arena), bytes,
		context->arena, context->diags, &table->rows);
}

/* Reads the file, and once more when it had to be given columns. */
static bool read_table(struct import_table *table)
{
	struct context *context = table->context;
	struct buf wider;

	if (change_read(&context->changes, &context->store, RING_PLATFORM,
		    slice_from(table->shape->path), SOURCE_TABLE_CAP, context->arena,
		    context->diags, &table->before) == SOURCE_FAILED ||
		!read_rows(table, table->before))
		return false;
	if (table->before.data == NULL)
		return true;
	buf_init(&wider);
	bool read = true;
	if (imported_widen(&table->rows.table, table->shape->columns.schema, &wider))
		read = read_rows(table, arena_copy(context->arena, buf_slice(&wider)));
	buf_free(&wider);
	return read;
}

bool import_table_open(struct context *context, const struct import_shape *shape,
	struct slice source, struct import_report *report, struct import_table *table)
{
	*table = (struct import_table){
		.context = context, .shape = shape, .source = source, .report = report
	};
	if (!read_table(table))
		return false;
	index_init(&table->by_source_id, context->arena);
	index_init(&table->taken, context->arena);
	for (size_t i = 0; i < table->rows.count; i++) {
		const void *row = rows_at(&table->rows, i);
		struct slice source_id = member_text(row, shape->source_id);
		index_put(&table->taken, member_text(row, shape->id), (void *)row);
		if (slice_equal(member_text(row, shape->source), source) &&
			!slice_is_empty(source_id) &&
			index_get(&table->by_source_id, source_id) == NULL)
			index_put(&table->by_source_id, source_id, (void *)row);
	}
	return true;
}

static void put(struct import_table *table, const void *record)
{
	const void **added = arena_push(table->context->arena, &table->puts, &table->put_count,
		&table->put_capacity, sizeof *table->puts);
	*added = record;
}

static struct slice free_id(
	struct import_table *table, struct slice source_id, const struct position *position)
{
	struct context *context = table->context;
	struct slice first = import_id(table->source, source_id, 1, context->arena);
	struct slice id = first;

	for (size_t number = 2; index_get(&table->taken, id) != NULL; number++)
		id = import_id(table->source, source_id, number, context->arena);
	if (!slice_equal(id, first))
		diag_add(context->diags, SEVERITY_NOTE, "id", position,
			_("'%s' becomes '%s': '%s' is taken already"), slice_text(source_id),
			slice_text(id), slice_text(first));
	return id;
}

static struct slice take_new(
	struct import_table *table, void *record, const struct position *position)
{
	const struct import_shape *shape = table->shape;
	struct slice id = free_id(table, member_text(record, shape->source_id), position);

	set_text(record, shape->id, id);
	set_text(record, shape->columns.memory,
		import_memory(&shape->columns, record, table->context->arena));
	index_put(&table->taken, id, record);
	put(table, record);
	table->counts.new ++;
	return id;
}

/* What the directory says and a person has written otherwise. */
static void say_kept(
	struct import_table *table, const void *row, const void *directory, unsigned kept)
{
	struct context *context = table->context;
	const struct import_columns *columns = &table->shape->columns;
	size_t at = (size_t)((const char *)row - (const char *)table->rows.items) /
		    columns->schema->size;

	for (size_t i = 0; i < columns->count; i++) {
		if (!(kept & 1u << i))
			continue;
		struct position position = rows_position(&table->rows, at, columns->names[i]);
		struct slice says =
			field_cell(schema_find(columns->schema, slice_from(columns->names[i])),
				directory, context->arena);
		import_report_add(
			table->report, &position, slice_from(columns->names[i]), says, "kept");
		if (slice_is_empty(says))
			diag_add(context->diags, SEVERITY_WARNING, "kept", &position,
				_("%s is kept as a person wrote it (the directory now has none)"),
				columns->names[i]);
		else
			diag_add(context->diags, SEVERITY_WARNING, "kept", &position,
				_("%s is kept as a person wrote it (the directory now says '%s')"),
				columns->names[i], slice_text(says));
	}
}

/* Merges into a copy of the row; true when that differs from it. */
static bool merge(
	struct import_table *table, const void *row, const void *directory, unsigned spoken)
{
	const struct import_columns *columns = &table->shape->columns;
	void *copy = arena_take(table->context->arena, 1, columns->schema->size);
	unsigned kept;

	memcpy(copy, row, columns->schema->size);
	bool changed = import_merge(columns, spoken, directory, copy, table->context->arena, &kept);
	say_kept(table, row, directory, kept);
	if (changed)
		put(table, copy);
	return changed;
}

struct slice import_table_take(
	struct import_table *table, void *record, const struct position *position)
{
	const struct import_shape *shape = table->shape;
	const void *row = index_get(&table->by_source_id, member_text(record, shape->source_id));

	set_text(record, shape->source, table->source);
	if (row == NULL)
		return take_new(table, record, position);
	if (merge(table, row, record, import_all(&shape->columns)))
		table->counts.changed++;
	else
		table->counts.unchanged++;
	return member_text(row, shape->id);
}

static unsigned column_bit(const struct import_columns *columns, const char *name)
{
	unsigned bit = 1;

	for (size_t i = 0; strcmp(columns->names[i], name) != 0; i++)
		bit <<= 1;
	return bit;
}

void import_table_leave(struct import_table *table, const struct index *ids, const char *name,
	bool (*mark)(void *record))
{
	const struct import_shape *shape = table->shape;
	size_t size = shape->columns.schema->size;

	for (size_t i = 0; i < table->rows.count; i++) {
		const void *row = rows_at(&table->rows, i);
		struct slice source_id = member_text(row, shape->source_id);
		if (index_get(&table->by_source_id, source_id) != row ||
			index_get(ids, source_id) != NULL)
			continue;
		void *left = arena_take(table->context->arena, 1, size);
		memcpy(left, row, size);
		if (mark(left) && merge(table, row, left, column_bit(&shape->columns, name)))
			table->counts.gone++;
	}
}

bool import_table_finish(struct import_table *table)
{
	struct context *context = table->context;
	struct buf after;

	if (table->put_count == 0)
		return true;
	buf_init(&after);
	bool good = rows_put_all(&table->rows, table->puts, table->put_count, context->arena,
		context->diags, &after);
	if (good)
		change_add(&context->changes, RING_PLATFORM, slice_from(table->shape->path),
			table->before, buf_slice(&after));
	buf_free(&after);
	return good;
}

void import_report_init(struct import_report *report, struct slice path)
{
	report->path = path;
	buf_init(&report->unused);
	buf_init(&report->unread);
}

void import_report_free(struct import_report *report)
{
	buf_free(&report->unused);
	buf_free(&report->unread);
}

static void add_row(struct buf *buf, const struct position *position, struct slice column,
	struct slice value, const char *reason)
{
	struct slice file = position->file;
	struct buf line;

	buf_init(&line);
	if (position->line > 0)
		buf_format(&line, "%zu", position->line);
	const struct slice cells[] = { file, buf_slice(&line), column, value, slice_from(reason) };
	csv_add_row(buf, cells, ARRAY_LEN(cells), "\n");
	buf_free(&line);
}

/* Nothing that looks like a birth number is copied further. */
static struct slice public_value(struct slice value, const char **reason)
{
	if (!import_is_private(value))
		return value;
	*reason = "private";
	return slice_from("");
}

void import_report_add(struct import_report *report, const struct position *position,
	struct slice column, struct slice value, const char *reason)
{
	if (report->path.data == NULL)
		return;
	value = public_value(value, &reason);
	add_row(&report->unused, position, column, value, reason);
}

void import_report_add_unread(struct import_report *report, const struct position *position,
	struct slice column, struct slice value)
{
	const char *reason = "not-read";

	if (report->path.data == NULL)
		return;
	value = public_value(value, &reason);
	add_row(&report->unread, position, column, value, reason);
}

bool import_report_prepare(
	struct import_report *report, struct context *context, struct output *output)
{
	struct buf page;

	buf_init(&page);
	buf_add_text(&page, "file,line,column,value,reason\n");
	buf_add_slice(&page, buf_slice(&report->unused));
	buf_add_slice(&page, buf_slice(&report->unread));
	bool good = prepare_output(context, report->path, buf_slice(&page), false, output);
	buf_free(&page);
	return good;
}
