#include "model/record/assessment.h"
#include "base/array.h"
#include "base/index.h"
#include "base/translate.h"
#include "model/name.h"

static const char ABOUT[] = "about";

static const struct field about_fields[] = {
	{ .name = "card",
		.type = FIELD_CARD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct assessment_about, card) },
	{ .name = "assessor",
		.type = FIELD_PERSON,
		.offset = offsetof(struct assessment_about, assessor) },
	{ .name = "assessor-role",
		.type = FIELD_CODE,
		.offset = offsetof(struct assessment_about, assessor_role),
		.of = "roles" },
	{ .name = "entered-by",
		.type = FIELD_PERSON,
		.offset = offsetof(struct assessment_about, entered_by) },
	{ .name = "for",
		.type = FIELD_MEMBER,
		.offset = offsetof(struct assessment_about, member) },
	{ .name = "override",
		.type = FIELD_ID,
		.offset = offsetof(struct assessment_about, override_level) },
	{ .name = "override-reason",
		.type = FIELD_TEXT,
		.offset = offsetof(struct assessment_about, override_reason) },
	{ .name = "informants",
		.type = FIELD_TEXT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct assessment_about, informants) },
	{ .name = "corrects",
		.type = FIELD_STEM,
		.offset = offsetof(struct assessment_about, corrects),
		.kind = RECORD_ASSESSMENT },
	{ .name = "card-hash",
		.type = FIELD_TEXT,
		.offset = offsetof(struct assessment_about, card_hash) },
};
const struct schema assessment_about_schema = { .name = "assessment",
	.base = &record_common_schema,
	.fields = about_fields,
	.count = ARRAY_LEN(about_fields),
	.size = sizeof(struct assessment_about) };

struct answer_row {
	struct slice block, item, answer, note;
};

static const struct field row_fields[] = {
	{ .name = "block",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct answer_row, block) },
	{ .name = "item",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct answer_row, item) },
	{ .name = "answer",
		.type = FIELD_TEXT,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct answer_row, answer) },
	{ .name = "note", .type = FIELD_TEXT, .offset = offsetof(struct answer_row, note) },
};
static const struct schema row_schema = { .name = "answers",
	.fields = row_fields,
	.count = ARRAY_LEN(row_fields),
	.size = sizeof(struct answer_row),
	.own_order = true };

const struct word answer_words[] = {
	[ANSWER_UNKNOWN] = { "unknown", N_("unknown") },
	[ANSWER_REFUSED] = { "refused", N_("refused") },
	[ANSWER_NOT_APPLICABLE] = { "na", N_("not applicable") },
};

bool answer_parse(struct slice text, enum answer_kind *kind, long *value)
{
	*value = INTEGER_NONE;
	for (*kind = ANSWER_UNKNOWN; *kind <= ANSWER_NOT_APPLICABLE; ++*kind)
		if (slice_equals(text, answer_words[*kind].code))
			return true;
	*kind = ANSWER_VALUE;
	return number_parse(text, value);
}

struct slice answer_text(const struct answer *answer, struct arena *arena)
{
	return answer->kind == ANSWER_VALUE ? arena_format(arena, "%ld", answer->value)
					    : slice_from(answer_words[answer->kind].code);
}

struct reader {
	const struct rows *rows;
	const struct schema *about_schema;
	void *about; /* of about_schema */
	struct arena *arena;
	struct diag_list *diags;
	struct index seen; /* items that were answered */
	struct assessment *assessment;
	size_t capacity; /* of the answers */
};

static bool repeated(const struct reader *reader, size_t at, struct slice name)
{
	struct position position = rows_position(reader->rows, at, "item");
	return diag_add(reader->diags, SEVERITY_ERROR, "repeated-key", &position,
		_("'%s' stands in a row before (once)"), slice_text(name));
}

static bool read_about(const struct reader *reader, size_t at, const struct answer_row *row)
{
	const struct field *field = schema_find(reader->about_schema, row->item);
	struct position position = rows_position(reader->rows, at, "answer");
	if (!field) {
		struct slice nearest = schema_nearest(reader->about_schema, row->item);
		position = rows_position(reader->rows, at, "item");
		return diag_unknown(reader->diags, SEVERITY_ERROR,
			&(struct unknown){ "unknown-field", &position, nearest,
				_("spis-store(5) lists them") },
			_("unknown field '%s'"), slice_text(row->item));
	}
	bool is_list = field->flags & FIELD_LIST;
	if (!is_list && field_texts(field, reader->about, reader->arena).count > 0)
		return repeated(reader, at, row->item);
	return field_read(
		field, row->answer, &position, reader->arena, reader->diags, reader->about);
}

static bool read_answer(struct reader *reader, size_t at, const struct answer_row *row)
{
	struct assessment *assessment = reader->assessment;
	struct answer answer = { .item = row->item,
		.block = row->block,
		.note = row->note,
		.item_position = rows_position(reader->rows, at, "item"),
		.position = rows_position(reader->rows, at, "answer") };
	if (index_put(&reader->seen, row->item, assessment))
		return repeated(reader, at, row->item);
	if (!answer_parse(row->answer, &answer.kind, &answer.value))
		return diag_add(reader->diags, SEVERITY_ERROR, "answer", &answer.position,
			_("'%s' is no answer (a whole number, unknown, refused or na)"),
			slice_text(row->answer));
	struct answer *added = arena_push(reader->arena, &assessment->answers, &assessment->count,
		&reader->capacity, sizeof *assessment->answers);
	*added = answer;
	return true;
}

/* Required fields, and what hangs together. */
static bool check_about(const struct reader *reader)
{
	struct position position = { .file = reader->assessment->shown };
	const struct assessment_about *about = &reader->assessment->about;
	bool fine = true;
	for (size_t i = 0; i < schema_count(reader->about_schema); i++) {
		const struct field *field = schema_at(reader->about_schema, i);
		if ((field->flags & FIELD_REQUIRED) &&
			field_texts(field, reader->about, reader->arena).count == 0)
			fine = diag_add(reader->diags, SEVERITY_ERROR, "missing-field", &position,
				_("field '%s' is missing (a row of block about)"), field->name);
	}
	if (!about->common.case_id.data)
		fine = diag_add(reader->diags, SEVERITY_ERROR, "case", &position,
			_("field 'case' is missing (the id of the case whose folder this is)"));
	else
		fine = record_check_folder(reader->assessment->path, about->common.case_id,
			       &position, reader->diags) &&
		       fine;
	if (reader->assessment->erased)
		return fine;
	if (!about->assessor.data == !about->assessor_role.data)
		fine = diag_add(reader->diags, SEVERITY_ERROR, "assessor", &position,
			_("who assessed is not clear (assessor, or assessor-role with "
			  "entered-by)"));
	else if (about->assessor_role.data && !about->entered_by.data)
		fine = diag_add(reader->diags, SEVERITY_ERROR, "assessor", &position,
			_("an assessor's role without the person who wrote it down (entered-by)"));
	return fine;
}

static bool is_about(const struct answer_row *row)
{
	return slice_equals(row->block, ABOUT);
}

/* The rows of block about come first; of an erased assessment nothing else is left. */
static bool check_place(const struct reader *reader, size_t at, bool about)
{
	struct position position = rows_position(reader->rows, at, "block");
	if (!about && reader->assessment->erased)
		return diag_add(reader->diags, SEVERITY_ERROR, "erased", &position,
			_("the assessment was erased (no row but those of block about)"));
	if (about && at > 0 && !is_about(rows_at(reader->rows, at - 1)))
		return diag_add(reader->diags, SEVERITY_ERROR, "row-order", &position,
			_("a row of block about stands behind an answer (before all answers)"));
	return true;
}

static bool is_stub(const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct answer_row *row = rows_at(rows, i);
		if (is_about(row) && slice_equals(row->item, "erased"))
			return true;
	}
	return false;
}

static bool read_rows(struct reader *reader)
{
	bool fine = true;
	for (size_t i = 0; i < reader->rows->count; i++) {
		const struct answer_row *row = rows_at(reader->rows, i);
		bool about = is_about(row);
		fine = check_place(reader, i, about) && fine;
		fine = (about ? read_about(reader, i, row) : read_answer(reader, i, row)) && fine;
	}
	return fine;
}

static bool read_name(struct assessment *assessment, struct diag_list *diags)
{
	struct position whole = { .file = assessment->shown };
	struct stem stem;
	assessment->date = DATE_NONE;
	if (!name_read_stem(assessment->stem, &stem))
		return diag_add(diags, SEVERITY_ERROR, "name", &whole,
			_("this is no name of a record (DATE-assessment-ID.csv, such as "
			  "2022-09-14-assessment-7f3a.csv)"));
	assessment->date = stem.date;
	return true;
}

bool assessment_read(struct slice path, struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct assessment *assessment)
{
	struct rows rows;
	struct erased_stub stub;
	*assessment = (struct assessment){
		.path = path,
		.shown = shown,
		.stem = arena_copy(arena, name_of_path(path)),
		.bytes = bytes,
	};
	schema_clear(&assessment_about_schema, &assessment->about);
	schema_clear(&erased_stub_schema, &stub);
	bool fine = read_name(assessment, diags);
	fine = rows_read(&row_schema, shown, bytes, arena, diags, &rows) && fine;
	assessment->erased = is_stub(&rows);

	struct reader reader = { .rows = &rows,
		.about_schema = assessment->erased ? &erased_stub_schema : &assessment_about_schema,
		.about = assessment->erased ? (void *)&stub : &assessment->about,
		.arena = arena,
		.diags = diags,
		.assessment = assessment };
	index_init(&reader.seen, arena);
	fine = read_rows(&reader) && fine;
	if (assessment->erased)
		assessment->about.common = stub.common;
	fine = fine && check_about(&reader); /* else a wrong value would be missing as well */
	if (assessment->about.common.date != DATE_NONE)
		assessment->date = assessment->about.common.date;
	return fine;
}

const struct answer *assessment_answer(const struct assessment *assessment, struct slice item)
{
	for (size_t i = 0; i < assessment->count; i++) {
		if (slice_equal(assessment->answers[i].item, item))
			return &assessment->answers[i];
	}
	return NULL;
}

static void write_about(
	const struct schema *schema, const void *about, struct arena *arena, struct buf *out)
{
	for (size_t i = 0; i < schema_count(schema); i++) {
		const struct field *field = schema_at(schema, i);
		struct slice_list texts = field_texts(field, about, arena);
		for (size_t j = 0; j < texts.count; j++) {
			const struct slice cells[] = { slice_from(ABOUT), slice_from(field->name),
				texts.items[j], { 0 } };
			csv_add_row(out, cells, ARRAY_LEN(cells), "\n");
		}
	}
}

void assessment_write(const struct assessment *assessment, struct arena *arena, struct buf *out)
{
	schema_write_header(&row_schema, out);
	write_about(&assessment_about_schema, &assessment->about, arena, out);
	for (size_t i = 0; i < assessment->count; i++) {
		const struct answer *answer = &assessment->answers[i];
		const struct slice cells[] = { answer->block, answer->item,
			answer_text(answer, arena), answer->note };
		csv_add_row(out, cells, ARRAY_LEN(cells), "\n");
	}
}

void assessment_write_stub(const struct erased_stub *stub, struct arena *arena, struct buf *out)
{
	schema_write_header(&row_schema, out);
	write_about(&erased_stub_schema, stub, arena, out);
}

int assessment_compare(const void *a, const void *b)
{
	const struct assessment *first = a, *second = b;
	if (first->date != second->date)
		return first->date < second->date ? -1 : 1;
	int order = slice_compare(first->about.common.time, second->about.common.time);
	return order != 0 ? order : slice_compare(first->stem, second->stem);
}

const struct assessment *assessment_correction(
	const struct assessment *assessments, size_t count, struct slice stem)
{
	for (size_t i = 0; i < count; i++) {
		if (slice_equal(assessments[i].about.corrects, stem))
			return &assessments[i];
	}
	return NULL;
}

bool assessment_in_force(const struct assessment *assessments, size_t count, size_t at)
{
	return !assessments[at].erased &&
	       !assessment_correction(assessments, count, assessments[at].stem);
}
