#include "model/record/record.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/record/case_facts.h"
#include "model/record/meeting.h"
#include "model/schema/front_fields.h"
#include "text/nearest.h"
#include "text/unicode.h"
#include <stdint.h>

/* What a record's name says. */
static bool read_name(struct record *record, struct diag_list *diags)
{
	struct position whole = { .file = record->shown };
	struct stem stem;
	record->date = DATE_NONE;
	record->kind = record_kind_of_stem(record->stem);
	if (record->kind == RECORD_CASE)
		return true;
	if (!name_read_stem(record->stem, &stem))
		return diag_add(diags, SEVERITY_ERROR, "name", &whole,
			_("this is no name of a record (DATE-KIND-ID.md, such as "
			  "2022-09-14-note-7f3a.md)"));
	record->date = stem.date;
	return true;
}

static bool unknown_kind(const struct record *record, struct diag_list *diags)
{
	struct position whole = { .file = record->shown };
	struct nearest nearest;
	struct stem stem;
	name_read_stem(record->stem, &stem);
	struct slice kind = arena_copy(diags->arena, stem.kind);
	nearest_init(&nearest, kind);
	for (int i = RECORD_NONE + 1; i < RECORD_KIND_COUNT; i++)
		nearest_offer(&nearest, slice_from(record_kinds[i].name));
	struct slice best = nearest_names(&nearest, diags->arena);
	return diag_unknown(diags, SEVERITY_ERROR, &(struct unknown){ "kind", &whole, best, NULL },
		_("unknown kind of record '%s'"), slice_text(kind));
}

/* The kind must be one of Markdown records and belong where the record lies. */
static bool check_kind(const struct record *record, enum record_home home, struct diag_list *diags)
{
	struct position whole = { .file = record->shown };
	if (record->kind == RECORD_NONE)
		return unknown_kind(record, diags);
	if (!record_kind_schema(record->kind))
		return diag_add(diags, SEVERITY_ERROR, "kind", &whole,
			_("an assessment is a table (its name ends in .csv)"));
	if (!(record_kinds[record->kind].homes & home))
		return diag_add(diags, SEVERITY_ERROR, "kind", &whole,
			_("a record of kind '%s' does not belong into this folder"),
			record_kinds[record->kind].name);
	return true;
}

struct position record_position(const struct record *record, const char *field)
{
	const struct front_entry *entry = front_matter_find(&record->front, field);
	if (entry && entry->count > 0)
		return front_matter_position(&record->front, &entry->values[0]);
	return (struct position){ .file = record->shown };
}

/* The folder of a case in a path YEAR/ID/NAME; absent when there is none. */
static struct slice folder_of_case(struct slice path)
{
	struct slice folder = { 0 };
	struct slice part;
	while (slice_split(&path, '/', &part)) {
		if (path.length > 0)
			folder = part;
	}
	return name_is_case(folder) ? folder : (struct slice){ 0 };
}

bool record_check_folder(struct slice path, struct slice named, const struct position *position,
	struct diag_list *diags)
{
	struct slice folder = folder_of_case(path);
	if (!folder.data || slice_equal(named, folder))
		return true;
	return diag_add(diags, SEVERITY_ERROR, "case", position,
		_("this record is of case '%s' (it lies in the folder of '%s')"), slice_text(named),
		slice_text(arena_copy(diags->arena, folder)));
}

static bool check_case(const struct record *record, enum record_home home, struct diag_list *diags)
{
	struct slice named = record_common(record)->case_id;
	struct position position = record_position(record, "case");
	if (home != HOME_CASE)
		return !named.data || diag_add(diags, SEVERITY_ERROR, "case", &position,
					      _("a record outside cases names no case (without the "
						"field 'case')"));
	if (!named.data && position.line > 0)
		return false; /* its value is wrong, which was said */
	if (!named.data)
		return diag_add(diags, SEVERITY_ERROR, "case", &position,
			_("field 'case' is missing (the id of the case whose folder this is)"));
	return record_check_folder(record->path, named, &position, diags);
}

static bool check_body(const struct record *record, struct diag_list *diags)
{
	struct slice rest = record->front.body;
	struct slice line;
	struct position position = { .file = record->shown, .line = record->front.body_line };
	if (record_kind_has(record->kind, RECORD_HAS_BODY) && !record->erased)
		return true;
	for (; slice_split(&rest, '\n', &line); position.line++) {
		if (slice_is_empty(slice_trim(line)))
			continue;
		position.source = line;
		return diag_add(diags, SEVERITY_ERROR, "body", &position,
			_("there is text behind the fields (none in a record of this kind)"));
	}
	return true;
}

bool record_is(const struct record *record, enum record_kind_id kind)
{
	return !record->erased && record->kind == kind;
}

const void *record_fields(const struct record *record, enum record_kind_id kind)
{
	return record_is(record, kind) ? record->fields : NULL;
}

const struct erased_stub *record_as_stub(const struct record *record)
{
	return record->erased ? record->fields : NULL;
}

const struct schema *record_schema(const struct record *record)
{
	return record->erased ? &erased_stub_schema : record_kind_schema(record->kind);
}

static bool check_meeting(
	const struct record *record, enum record_home home, struct diag_list *diags)
{
	if (!record_is(record, RECORD_MEETING))
		return true;
	const struct meeting *meeting = record_as_meeting(record);
	if (!meeting->kind.data || meeting_homes(meeting->kind) & home)
		return true;
	struct position position = record_position(record, "kind");
	return diag_add(diags, SEVERITY_ERROR, "kind", &position,
		home == HOME_CASE ? _("a meeting of this kind belongs to no case (in meetings/)")
				  : _("a meeting of this kind belongs to a case (in its folder)"));
}

/* Of the variants of a schema the one that a record is, and their words; SIZE_MAX when its own
 * field does not say it. */
static size_t variant_of(const struct record *record)
{
	const struct schema *schema = record_schema(record);
	if (!schema->variant)
		return record->kind;
	const struct field *field = schema_find(schema, slice_from(schema->variant));
	return word_find(field->words, member_text(record->fields, field->offset));
}

static const char *variant_name(const struct schema *schema, size_t variant)
{
	if (!schema->variant)
		return record_kinds[variant].name;
	return schema_find(schema, slice_from(schema->variant))->words[variant].code;
}

/* A field that other records of this schema have. */
static bool misplaced(const struct record *record, const struct field *field, size_t variant,
	struct diag_list *diags)
{
	const struct schema *schema = record_schema(record);
	struct position position = record_position(record, field->name);
	struct slice right = slice_from("");
	for (size_t i = 0; field->only >> i > 0; i++) {
		if (field->only >> i & 1)
			right = arena_format(diags->arena, "%s%s%s", slice_text(right),
				right.length > 0 ? ", " : "", variant_name(schema, i));
	}
	return diag_add(diags, SEVERITY_ERROR, "field-kind", &position,
		_("'%s' does not belong in a record of kind '%s' (only in: %s)"), field->name,
		variant_name(schema, variant), slice_text(right));
}

static bool check_variant(const struct record *record, struct diag_list *diags)
{
	const struct schema *schema = record_schema(record);
	size_t variant = variant_of(record);
	bool fine = true;
	for (size_t i = 0; variant != SIZE_MAX && i < schema_count(schema); i++) {
		const struct field *field = schema_at(schema, i);
		const struct front_entry *entry = front_matter_find(&record->front, field->name);
		if (field->only != 0 && !(field->only >> variant & 1) && entry && entry->count > 0)
			fine = misplaced(record, field, variant, diags);
	}
	return fine;
}

static void set_date(struct record *record)
{
	const struct record_common *common = record_common(record);
	if (common->date != DATE_NONE)
		record->date = common->date;
	else if (record_is(record, RECORD_CASE))
		record->date = record_as_case(record)->opened;
	record->own_date = record->date;
}

bool record_read(struct slice path, struct slice shown, struct slice bytes, enum record_home home,
	struct arena *arena, struct diag_list *diags, struct record *record)
{
	*record = (struct record){
		.path = path,
		.shown = shown,
		.stem = arena_copy(arena, name_of_path(path)),
		.bytes = bytes,
	};
	if (!read_name(record, diags) || !check_kind(record, home, diags) ||
		!unicode_check_file(shown, bytes, diags) ||
		!schema_parse_front(record_kind_schema(record->kind), shown, bytes, arena, diags,
			&record->front))
		return false;
	record->erased = front_matter_find(&record->front, "erased") != NULL;
	const struct schema *schema = record_schema(record);
	record->fields = arena_take(arena, 1, schema->size);
	bool fine = schema_read_front(schema, &record->front, arena, diags, record->fields);
	set_date(record);
	fine = check_case(record, home, diags) && fine;
	fine = check_meeting(record, home, diags) && fine;
	fine = check_variant(record, diags) && fine;
	return check_body(record, diags) && fine;
}

const struct record_common *record_common(const struct record *record)
{
	return record->fields;
}

int record_compare(const void *a, const void *b)
{
	const struct record *one = a;
	const struct record *other = b;
	if (one->date != other->date)
		return one->date < other->date ? -1 : 1;
	int order = slice_compare(record_common(one)->time, record_common(other)->time);
	if (order == 0 && one->kind != other->kind)
		order = one->kind < other->kind ? -1 : 1;
	return order != 0 ? order : slice_compare(one->stem, other->stem);
}

void record_write(enum record_kind_id kind, const void *fields, struct slice body,
	struct arena *arena, struct buf *out)
{
	schema_write_front(record_kind_schema(kind), fields, arena, out);
	buf_add_slice(out, body);
	if (!slice_is_empty(body) && !slice_ends(body, "\n"))
		buf_add_byte(out, '\n');
}
