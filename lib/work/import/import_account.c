/* What becomes of each cell of a directory's tables. */
#include "work/import/import_hsds.h"
#include <string.h>

static const char used[] = "used";

static const char **fate_of(struct hsds_import *import, struct import_cell cell)
{
	const struct hsds_table *table = import->package.tables[cell.table].table;
	const char ***fates = &import->fates[cell.table];

	if (*fates == NULL)
		*fates = arena_take(import->context->arena,
			import->package.tables[cell.table].count * table->count, sizeof **fates);
	return &(*fates)[cell.at * table->count + hsds_column_of(table, cell.member)];
}

struct slice import_cell_text(struct hsds_import *import, struct import_cell cell)
{
	return hsds_text(&import->package.tables[cell.table], cell.at, cell.member);
}

void import_use(struct hsds_import *import, struct import_cell cell)
{
	*fate_of(import, cell) = used;
}

void import_leave(struct hsds_import *import, struct import_cell cell, const char *reason)
{
	const char **fate = fate_of(import, cell);

	if (*fate != used)
		*fate = reason;
}

void import_say_left(struct hsds_import *import, struct import_cell cell, const char *reason,
	const char *format, ...)
{
	struct position position =
		hsds_position(&import->package.tables[cell.table], cell.at, cell.member);
	va_list arguments;

	va_start(arguments, format);
	struct slice text = arena_vformat(import->context->arena, format, arguments);
	va_end(arguments);
	import_warn(import->context, reason, &position, text);
	import_leave(import, cell, reason);
}

void import_leave_item(
	struct hsds_import *import, enum hsds_name table, size_t at, const char *reason)
{
	const struct hsds_table *columns = import->package.tables[table].table;

	for (size_t i = 0; i < columns->count; i++)
		import_leave(import, (struct import_cell){ table, at, columns->columns[i].offset },
			reason);
}

static void say_long(struct hsds_import *import, struct import_cell cell)
{
	import_say_left(
		import, cell, "long", _("the text is longer than %d bytes (left out)"), FIELD_CAP);
}

struct slice import_text(struct hsds_import *import, struct import_cell cell)
{
	struct slice text = import_cell_text(import, cell);
	bool is_private = import_is_private(text), is_long = text.length > FIELD_CAP;

	if (!is_private && !is_long) {
		import_use(import, cell);
		return text;
	}
	if (*fate_of(import, cell) == NULL && is_private)
		import_say_left(import, cell, "private",
			_("'%s' looks like a birth number (left out)"), slice_text(text));
	else if (*fate_of(import, cell) == NULL)
		say_long(import, cell);
	return slice_from("");
}

struct slice import_join(struct hsds_import *import, struct slice joined, struct import_cell cell)
{
	static const char between[] = ", ";
	struct slice text = import_cell_text(import, cell);

	if (joined.length + strlen(between) + text.length > FIELD_CAP) {
		import_say_left(import, cell, "long",
			_("with what stands before it, the text is longer than %d bytes (left "
			  "out)"),
			FIELD_CAP);
		return joined;
	}
	text = import_text(import, cell);
	if (slice_is_empty(text) || slice_is_empty(joined))
		return slice_is_empty(text) ? joined : text;
	return arena_format(
		import->context->arena, "%s%s%s", slice_text(joined), between, slice_text(text));
}

static struct position cell_position(const struct csv_table *table, size_t row, size_t cell)
{
	return csv_position(table, &table->rows[row], cell);
}

static void account_cell(struct hsds_import *import, struct import_cell cell, int column)
{
	const struct hsds_rows *rows = &import->package.tables[cell.table];
	const char *fate = *fate_of(import, cell);
	struct slice value = rows->csv.rows[cell.at].cells[column];

	if (fate == used || slice_trim(value).length == 0)
		return;
	struct position position = cell_position(&rows->csv, cell.at, (size_t)column);
	if (fate == NULL)
		fate = "unused";
	import_report_add(
		&import->common->report, &position, rows->csv.header.cells[column], value, fate);
}

static void account_refused(struct hsds_import *import, const struct csv_table *table)
{
	for (size_t i = 0; i < table->refused_count; i++) {
		const struct csv_refused *refused = &table->refused[i];
		struct position position = { .file = table->file, .line = refused->number };
		import_report_add(&import->common->report, &position, slice_from(""), refused->text,
			refused->rule);
	}
}

/* One that could not be read stands there as a whole. */
static void account_file(struct hsds_import *import, const struct csv_table *table)
{
	struct position whole = { .file = table->file };

	if (table->header.count == 0)
		import_report_add_unread(
			&import->common->report, &whole, slice_from(""), slice_from(""));
}

static bool *columns_read(struct hsds_import *import, const struct hsds_rows *rows)
{
	bool *read = arena_take(import->context->arena, rows->csv.header.count, sizeof *read);

	for (size_t i = 0; i < rows->table->count; i++)
		if (rows->columns[i] >= 0 && !rows->lacks_column)
			read[rows->columns[i]] = true;
	return read;
}

static void account_unread(
	struct hsds_import *import, const struct csv_table *table, const bool *read)
{
	for (size_t i = 0; i < table->count; i++)
		for (size_t k = 0; k < table->rows[i].count; k++) {
			struct slice value = table->rows[i].cells[k];
			bool is_named = k < table->header.count;
			if (slice_trim(value).length == 0 || (read != NULL && is_named && read[k]))
				continue;
			struct position position = cell_position(table, i, k);
			import_report_add_unread(&import->common->report, &position,
				is_named ? table->header.cells[k] : slice_from(""), value);
		}
}

static void account_table(struct hsds_import *import, enum hsds_name name)
{
	const struct hsds_rows *rows = &import->package.tables[name];

	account_refused(import, &rows->csv);
	for (size_t i = 0; i < rows->count; i++)
		for (size_t k = 0; k < rows->table->count; k++)
			if (rows->columns[k] >= 0)
				account_cell(import,
					(struct import_cell){
						name, i, rows->table->columns[k].offset },
					rows->columns[k]);
	account_unread(import, &rows->csv, columns_read(import, rows));
}

void import_account(struct hsds_import *import)
{
	const struct import_package *package = &import->package;

	if (import->common->report.path.data == NULL)
		return;
	for (size_t i = 0; i < HSDS_TABLE_COUNT; i++)
		if (package->found[i])
			account_table(import, (enum hsds_name)i);
	for (size_t i = 0; i < package->unread_count; i++) {
		account_file(import, &package->unread[i]);
		account_refused(import, &package->unread[i]);
		account_unread(import, &package->unread[i], NULL);
	}
}
