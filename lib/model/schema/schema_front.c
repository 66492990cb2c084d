/* Field tables and front matter. */
#include "base/index.h"
#include "base/translate.h"
#include "model/schema/compound_value.h"
#include "model/schema/field_form.h"
#include "model/schema/front_fields.h"

struct reader {
	const struct schema *schema;
	const struct front_matter *front;
	struct arena *arena;
	struct diag_list *diags;
	void *record;
};

static bool unknown_field(const struct reader *reader, const struct front_entry *entry)
{
	struct position position = front_matter_key_position(reader->front, entry);
	struct slice nearest = schema_nearest(reader->schema, entry->key);
	return diag_unknown(reader->diags, SEVERITY_ERROR,
		&(struct unknown){ "unknown-field", &position, nearest,
			_("a field of your own begins with x-") },
		_("unknown field '%s'"), slice_text(entry->key));
}

static bool wrong_shape(const struct reader *reader, const struct front_entry *entry)
{
	struct position position = front_matter_key_position(reader->front, entry);
	const char *key = slice_text(entry->key);
	if (entry->is_list)
		return diag_add(reader->diags, SEVERITY_ERROR, "list", &position,
			_("'%s' is a list (it takes one value: '%s: VALUE')"), key, key);
	return diag_add(reader->diags, SEVERITY_ERROR, "list", &position,
		_("'%s' has one value in its line (it takes a list: '- VALUE' on lines of their "
		  "own)"),
		key);
}

/* What stands in a list once: a value, of answers about safety the participant. */
static struct slice unique_part(
	const struct reader *reader, const struct field *field, struct slice text)
{
	struct slice participant;
	long answer;
	if (field->type == FIELD_SAFETY && safety_read(text, &participant, &answer))
		return arena_copy(reader->arena, participant);
	return text;
}

static bool repeated_value(
	const struct reader *reader, const struct front_value *value, struct slice once)
{
	struct position position = front_matter_position(reader->front, value);
	return diag_add(reader->diags, SEVERITY_ERROR, "repeated-value", &position,
		_("'%s' stands twice in the list (once)"), slice_text(once));
}

static bool read_values(
	const struct reader *reader, const struct field *field, const struct front_entry *entry)
{
	bool fine = true;
	struct index seen;
	if (entry->is_list)
		index_init(&seen, reader->arena);
	for (size_t i = 0; i < entry->count; i++) {
		struct front_value *value = &entry->values[i];
		struct position position = front_matter_position(reader->front, value);
		struct slice text;
		if (!front_fields_text(field, value, &position, reader->diags, &text)) {
			fine = false;
			continue;
		}
		struct slice once = unique_part(reader, field, text);
		if (entry->is_list && index_put(&seen, once, value))
			fine = repeated_value(reader, value, once);
		else if (!field_read(field, text, &position, reader->arena, reader->diags,
				 reader->record))
			fine = false;
	}
	return fine;
}

static bool read_entry(const struct reader *reader, const struct front_entry *entry)
{
	if (slice_starts(entry->key, "x-"))
		return true;
	const struct field *field = schema_find(reader->schema, entry->key);
	if (!field)
		return unknown_field(reader, entry);
	bool takes_list = field->flags & FIELD_LIST;
	if (entry->count > 0 && entry->is_list != takes_list)
		return wrong_shape(reader, entry);
	return read_values(reader, field, entry);
}

/* Whether a value stands in the file, right or not: a wrong one is not missing as well. */
static bool is_there(const struct front_matter *front, const struct field *field)
{
	const struct front_entry *entry = front_matter_find(front, field->name);
	return entry && entry->count > 0 && !slice_is_empty(entry->values[0].text);
}

bool schema_read_front(const struct schema *schema, const struct front_matter *front,
	struct arena *arena, struct diag_list *diags, void *record)
{
	const struct reader reader = { schema, front, arena, diags, record };
	bool fine = true;
	schema_clear(schema, record);
	for (size_t i = 0; i < front->count; i++)
		fine = read_entry(&reader, &front->entries[i]) && fine;
	for (size_t i = 0; i < schema_count(schema); i++) {
		const struct field *field = schema_at(schema, i);
		if (!(field->flags & FIELD_REQUIRED) || is_there(front, field))
			continue;
		struct position whole = { .file = front->file };
		fine = diag_add(diags, SEVERITY_ERROR, "missing-field", &whole,
			_("field '%s' is missing (%s)"), field->name,
			slice_text(field_right(field, arena)));
	}
	return fine;
}

void schema_write_front(
	const struct schema *schema, const void *record, struct arena *arena, struct buf *out)
{
	buf_add_text(out, "---\n");
	for (size_t i = 0; i < schema_count(schema); i++) {
		const struct field *field = schema_at(schema, i);
		struct slice_list texts = field_texts(field, record, arena);
		if (texts.count == 0)
			continue;
		if (field->flags & FIELD_LIST)
			front_matter_add_list(out, field->name, texts.items, texts.count);
		else
			front_matter_add_scalar(
				out, field->name, texts.items[0], field_style(field));
	}
	buf_add_text(out, "---\n");
}
