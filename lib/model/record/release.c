#include "model/record/release.h"
#include "base/array.h"
#include "base/index.h"
#include "base/translate.h"
#include "model/name.h"
#include "text/hash.h"

static const char about_table[] = "about", about_column[] = "value";

const char release_kind[] = "release";

static const struct field about_fields[] = {
	{ .name = "kind",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct release_about, kind) },
	{ .name = "project",
		.type = FIELD_PROJECT,
		.offset = offsetof(struct release_about, project) },
	{ .name = "from",
		.type = FIELD_DATE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct release_about, from) },
	{ .name = "to",
		.type = FIELD_DATE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct release_about, to) },
	{ .name = "by", .type = FIELD_PERSON, .offset = offsetof(struct release_about, by) },
	{ .name = "approved-by",
		.type = FIELD_PERSON,
		.offset = offsetof(struct release_about, approved_by) },
	{ .name = "left-out",
		.type = FIELD_TEXT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct release_about, left_out) },
	{ .name = "hash",
		.type = FIELD_TEXT,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct release_about, hash) },
};
const struct schema release_about_schema = { .name = "release",
	.fields = about_fields,
	.count = ARRAY_LEN(about_fields),
	.size = sizeof(struct release_about) };

struct number_row {
	struct slice table, row, column, low;
	long high;
};

static const struct field row_fields[] = {
	{ .name = "table",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct number_row, table) },
	{ .name = "row",
		.type = FIELD_TEXT,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct number_row, row) },
	{ .name = "column",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct number_row, column) },
	{ .name = "low",
		.type = FIELD_TEXT,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct number_row, low) },
	{ .name = "high",
		.type = FIELD_INTEGER,
		.max = RELEASE_NUMBER_MOST,
		.offset = offsetof(struct number_row, high) },
};
static const struct schema row_schema = { .name = "numbers",
	.fields = row_fields,
	.count = ARRAY_LEN(row_fields),
	.size = sizeof(struct number_row),
	.own_order = true };

struct reader {
	const struct rows *rows;
	struct arena *arena;
	struct diag_list *diags;
	struct index seen; /* numbers, and fields that are no list */
	struct release *release;
	size_t capacity; /* of the numbers */
	struct buf hashed;
};

static bool refuse(const struct reader *reader, size_t at, const char *column, const char *rule,
	const char *message)
{
	struct position position = rows_position(reader->rows, at, column);

	return diag_add(reader->diags, SEVERITY_ERROR, rule, &position, "%s", message);
}

/* Keeps the row's name; an error when it was there before. */
static bool see(struct reader *reader, size_t at, const struct number_row *row)
{
	struct slice key = arena_format(reader->arena, "%s\n%s\n%s", slice_text(row->table),
		slice_text(row->row), slice_text(row->column));

	return index_put(&reader->seen, key, reader) == NULL ||
	       refuse(reader, at, "row", "repeated-key",
		       _("this number is in a row before (keep one)"));
}

static bool read_about(struct reader *reader, size_t at, const struct number_row *row)
{
	const struct field *field = schema_find(&release_about_schema, row->row);
	struct position position = rows_position(reader->rows, at, "low");

	if (field == NULL) {
		position = rows_position(reader->rows, at, "row");
		return diag_unknown(reader->diags, SEVERITY_ERROR,
			&(struct unknown){ "unknown-field", &position,
				schema_nearest(&release_about_schema, row->row),
				_("spis-store(5) lists them") },
			_("unknown field '%s'"), slice_text(row->row));
	}
	if (reader->release->count > 0)
		return refuse(reader, at, "table", "row-order",
			_("a row of table about follows a number (put it before all numbers)"));
	return ((field->flags & FIELD_LIST) || see(reader, at, row)) &&
	       field_read(field, row->low, &position, reader->arena, reader->diags,
		       &reader->release->about);
}

static bool read_number(struct reader *reader, size_t at, const struct number_row *row)
{
	struct release *release = reader->release;
	long low;

	buf_add_slice(&reader->hashed, reader->rows->sources[at]->line);
	buf_add_byte(&reader->hashed, '\n');
	if (!number_parse(row->low, &low) || low < 0 || row->high == INTEGER_NONE ||
		low > row->high)
		return refuse(reader, at, "low", "integer",
			_("this is not a range (expected two whole numbers from 0, the lower one "
			  "first)"));
	struct release_number *added = arena_push(reader->arena, &release->numbers, &release->count,
		&reader->capacity, sizeof *release->numbers);
	*added = (struct release_number){ row->table, row->row, row->column, low, row->high };
	return see(reader, at, row);
}

static bool read_rows(struct reader *reader)
{
	bool fine = true;

	for (size_t i = 0; i < reader->rows->count; i++) {
		const struct number_row *row = rows_at(reader->rows, i);
		fine = (slice_equals(row->table, about_table) ? read_about(reader, i, row)
							      : read_number(reader, i, row)) &&
		       fine;
	}
	return fine;
}

static bool check_fields(const struct reader *reader, const struct position *whole)
{
	const struct release_about *about = &reader->release->about;
	bool fine = true;

	for (size_t i = 0; i < release_about_schema.count; i++) {
		const struct field *field = &about_fields[i];
		if ((field->flags & FIELD_REQUIRED) &&
			field_texts(field, about, reader->arena).count == 0)
			fine = diag_add(reader->diags, SEVERITY_ERROR, "missing-field", whole,
				_("field '%s' is missing (add a row of table about)"), field->name);
	}
	return fine && (about->from <= about->to ||
			       diag_add(reader->diags, SEVERITY_ERROR, "date-order", whole,
				       _("the period ends before it begins (swap from and to)")));
}

static bool check_hash(const struct reader *reader, const struct position *whole)
{
	char hash[HASH_TEXT_SIZE];

	hash_text(buf_slice(&reader->hashed), hash);
	return slice_equals(reader->release->about.hash, hash) ||
	       diag_add(reader->diags, SEVERITY_ERROR, "hash", whole,
		       _("the release was changed by hand (restore the file: its numbers are "
			 "known outside)"));
}

static bool read_name(
	struct release *release, const struct position *whole, struct diag_list *diags)
{
	struct stem stem;

	release->date = DATE_NONE;
	if (!name_read_stem(release->stem, &stem) || !slice_equals(stem.kind, release_kind))
		return diag_add(diags, SEVERITY_ERROR, "name", whole,
			_("this is not the name of a release (expected DATE-release-ID.csv, such "
			  "as 2023-01-10-release-7f3a.csv)"));
	release->date = stem.date;
	return true;
}

bool release_read(struct slice path, struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct release *release)
{
	struct position whole = { .file = shown };
	struct rows rows;

	*release = (struct release){ .path = path, .stem = arena_copy(arena, name_of_path(path)) };
	schema_clear(&release_about_schema, &release->about);
	bool fine = read_name(release, &whole, diags);
	if (!rows_read(&row_schema, shown, bytes, arena, diags, &rows))
		return false;
	struct reader reader = {
		.rows = &rows, .arena = arena, .diags = diags, .release = release
	};
	index_init(&reader.seen, arena);
	buf_init(&reader.hashed);
	fine = read_rows(&reader) && fine;
	fine = fine && check_fields(&reader, &whole) && check_hash(&reader, &whole);
	buf_free(&reader.hashed);
	return fine;
}

static void write_numbers(const struct release *release, struct arena *arena, struct buf *out)
{
	for (size_t i = 0; i < release->count; i++) {
		const struct release_number *number = &release->numbers[i];
		const struct slice cells[] = { number->table, number->row, number->column,
			arena_format(arena, "%ld", number->low),
			arena_format(arena, "%ld", number->high) };
		csv_add_row(out, cells, ARRAY_LEN(cells), "\n");
	}
}

void release_write(const struct release *release, struct arena *arena, struct buf *out)
{
	struct release_about about = release->about;
	char hash[HASH_TEXT_SIZE];
	struct buf numbers;

	buf_init(&numbers);
	write_numbers(release, arena, &numbers);
	hash_text(buf_slice(&numbers), hash);
	about.hash = slice_from(hash);
	schema_write_header(&row_schema, out);
	for (size_t i = 0; i < release_about_schema.count; i++) {
		const struct field *field = &about_fields[i];
		struct slice_list texts = field_texts(field, &about, arena);
		for (size_t k = 0; k < texts.count; k++) {
			const struct slice cells[] = { slice_from(about_table),
				slice_from(field->name), slice_from(about_column), texts.items[k],
				{ 0 } };
			csv_add_row(out, cells, ARRAY_LEN(cells), "\n");
		}
	}
	buf_add_slice(out, buf_slice(&numbers));
	buf_free(&numbers);
}
