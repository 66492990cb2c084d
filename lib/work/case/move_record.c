#include "model/name.h"
#include "model/record/agreement.h"
#include "model/record/approved_text.h"
#include "work/case/erasing.h"
#include "work/shared/load_case.h"
#include "work/shared/save.h"

struct leaving *erasing_find(const struct erasing *erasing, struct slice stem)
{
	for (size_t i = 0; i < erasing->count; i++)
		if (slice_equal(erasing->items[i].stem, stem))
			return &erasing->items[i];
	return NULL;
}

struct slice erasing_path(const struct erasing *erasing, const struct case_file *file,
	struct slice stem, bool is_table)
{
	return arena_format(erasing->context->arena, "%s/%s.%s", slice_text(file->folder),
		slice_text(stem), is_table ? "csv" : "md");
}

bool erasing_take_target(struct erasing *erasing)
{
	struct context *context = erasing->context;

	if (!load_case_to_change(context, erasing->request->move, &erasing->to))
		return false;
	if (slice_equal(erasing->to.folder, erasing->from.folder))
		return diag_add(context->diags, SEVERITY_ERROR, "move", NULL,
			_("--move: the records are already in case %s (name another case)"),
			slice_text(erasing->to.id));
	for (size_t i = 0; i < erasing->count; i++) {
		const struct leaving *item = &erasing->items[i];
		if (!check_open(context, &erasing->to,
			    item->record != NULL ? item->record->date : item->assessment->date))
			return false;
	}
	return true;
}

static void choose_stem(const struct erasing *erasing, struct leaving *item)
{
	struct context *context = erasing->context;
	struct stem parts;

	if (stem_is_taken(context, RING_CASES, erasing->to.folder, item->stem) &&
		name_read_stem(item->stem, &parts))
		item->new_stem = new_stem(context, RING_CASES, erasing->to.folder, parts.date,
			record_kinds[record_kind_find(parts.kind)].name);
}

/* One value of the front matter as it is in the other case; `bytes` goes on being the file. */
static void replace_value(const struct erasing *erasing, const struct field *field,
	struct slice before, struct slice after, struct slice shown, struct slice *bytes)
{
	struct context *context = erasing->context;
	struct front_matter front;
	struct slice_list values = { 0 };
	struct buf out;

	if (!front_matter_read(shown, *bytes, context->arena, context->diags, &front))
		return;
	const struct front_entry *entry = front_matter_find(&front, field->name);
	for (size_t i = 0; entry != NULL && i < entry->count; i++) {
		struct slice text = entry->values[i].text;
		slice_list_add(&values, context->arena, slice_equal(text, before) ? after : text);
	}
	buf_init(&out);
	if (field->flags & FIELD_LIST)
		front_matter_set_list(&front, field->name, values.items, values.count, &out);
	else
		front_matter_set(&front, field->name, after, field_style(field), &out);
	*bytes = buf_take(&out, context->arena);
}

static void move_record(const struct erasing *erasing, struct leaving *item)
{
	const struct record *record = item->record;
	const struct schema *schema = record_schema(record);

	item->bytes = record->bytes;
	replace_value(erasing, schema_find(schema, slice_from("case")), erasing->from.id,
		erasing->to.id, record->shown, &item->bytes);
	for (size_t i = 0; i < record->front.count; i++) {
		const struct front_entry *entry = &record->front.entries[i];
		const struct field *field = schema_find(schema, entry->key);
		for (size_t k = 0; field != NULL && field->type == FIELD_STEM && k < entry->count;
			k++) {
			const struct leaving *named = erasing_find(erasing, entry->values[k].text);
			if (named != NULL && !slice_equal(named->stem, named->new_stem))
				replace_value(erasing, field, named->stem, named->new_stem,
					record->shown, &item->bytes);
		}
	}
}

/* The bytes of a row of block about change, and no others. */
static void replace_about(const struct erasing *erasing, struct leaving *item, const char *field,
	struct slice before, struct slice after)
{
	struct context *context = erasing->context;
	struct position place = assessment_place(item->assessment, field, context->arena);
	struct slice rest = item->bytes, line;
	size_t number = 1, offset = 0;

	while (number < place.line && slice_split(&rest, '\n', &line))
		number++;
	offset = item->bytes.length - rest.length + place.offset;
	struct slice tail = slice_part(item->bytes, offset, item->bytes.length);
	if (tail.length > 0 && tail.data[0] == '"')
		offset++;
	size_t end = offset + before.length;
	struct buf out;
	buf_init(&out);
	buf_add_slice(&out, slice_part(item->bytes, 0, offset));
	buf_add_slice(&out, after);
	buf_add_slice(&out, slice_part(item->bytes, end, item->bytes.length));
	item->bytes = buf_take(&out, context->arena);
}

static void move_assessment(const struct erasing *erasing, struct leaving *item)
{
	struct slice corrects = item->assessment->about.corrects;
	const struct leaving *named = erasing_find(erasing, corrects);

	item->bytes = item->assessment->bytes;
	replace_about(erasing, item, "case", erasing->from.id, erasing->to.id);
	if (named != NULL)
		replace_about(erasing, item, "corrects", corrects, named->new_stem);
}

/* What was approved names another case now, so that the hash in its approval is another. */
static void renew_approval(const struct erasing *erasing, struct leaving *item)
{
	struct context *context = erasing->context;
	const struct approval *approval =
		item->record == NULL ? NULL : record_as_approval(item->record);
	const struct leaving *named = approval == NULL ? NULL : erasing_find(erasing, approval->of);
	char hash[HASH_TEXT_SIZE];
	struct record moved;

	if (named == NULL || named->record == NULL)
		return;
	approved_text_hash(named->record, context->arena, hash);
	if (!slice_equals(approval->text_hash, hash))
		return;
	struct slice path = erasing_path(erasing, &erasing->to, named->new_stem, false);
	if (!record_read(
		    path, path, named->bytes, HOME_CASE, context->arena, context->diags, &moved))
		return;
	const struct field *field = schema_find(&approval_schema, slice_from("text-hash"));
	struct slice before = arena_copy(context->arena, slice_from(hash));
	approved_text_hash(&moved, context->arena, hash);
	replace_value(erasing, field, before, arena_copy(context->arena, slice_from(hash)),
		item->record->shown, &item->bytes);
}

/* c1 is another child there. */
static void warn_of_members(const struct erasing *erasing, const struct leaving *item)
{
	struct context *context = erasing->context;
	const char *stem = slice_text(item->new_stem);
	struct slice_list members = { 0 };

	if (item->assessment != NULL && !slice_is_empty(item->assessment->about.member))
		slice_list_add(&members, context->arena, item->assessment->about.member);
	for (size_t i = 0; item->record != NULL && i < item->record->front.count; i++) {
		const struct front_entry *entry = &item->record->front.entries[i];
		const struct field *field = schema_find(record_schema(item->record), entry->key);
		bool names = field != NULL &&
			     (field->type == FIELD_MEMBER || field->type == FIELD_AGREEMENT);
		for (size_t k = 0; names && k < entry->count; k++)
			slice_list_add(&members, context->arena, entry->values[k].text);
	}
	for (size_t i = 0; i < members.count; i++)
		diag_add(context->diags, SEVERITY_WARNING, "member", NULL,
			_("%s names %s, now a member of the family of case %s (check who is "
			  "meant)"),
			stem, slice_text(members.items[i]), slice_text(erasing->to.id));
}

void erasing_add_moved(struct erasing *erasing)
{
	struct context *context = erasing->context;
	struct slice absent = { 0 };

	for (size_t i = 0; i < erasing->count; i++)
		choose_stem(erasing, &erasing->items[i]);
	for (size_t i = 0; i < erasing->count; i++)
		if (erasing->items[i].record != NULL)
			move_record(erasing, &erasing->items[i]);
		else
			move_assessment(erasing, &erasing->items[i]);
	for (size_t i = 0; i < erasing->count; i++)
		renew_approval(erasing, &erasing->items[i]);
	for (size_t i = 0; i < erasing->count; i++) {
		const struct leaving *item = &erasing->items[i];
		warn_of_members(erasing, item);
		add_change(context, RING_CASES,
			erasing_path(erasing, &erasing->to, item->new_stem, item->record == NULL),
			absent, item->bytes);
	}
}
