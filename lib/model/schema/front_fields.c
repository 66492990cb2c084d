#include "model/schema/front_fields.h"
#include "base/translate.h"
#include "model/schema/field_form.h"
#include "text/spoken.h"

static const struct field *find_field(const void *closure, struct slice key)
{
	const struct front_fields *fields = closure;

	return fields->find(fields->closure, key);
}

static bool check_field(const void *closure, struct slice key, struct slice text,
	const struct position *position, struct diag_list *diags)
{
	const struct field *field = find_field(closure, key);

	return field == NULL || field_check(field, text, position, diags);
}

static bool is_list(const void *closure, struct slice key)
{
	const struct field *field = find_field(closure, key);

	return field != NULL && field->flags & FIELD_LIST;
}

static struct slice right(
	const void *closure, struct slice key, struct slice text, struct arena *arena)
{
	const struct field *field = find_field(closure, key);
	day_number day;

	if (field == NULL)
		return (struct slice){ 0 };
	if (field->type == FIELD_DATE && spoken_date(text, &day))
		return date_text(day, arena);
	return field_right(field, arena);
}

bool front_fields_parse(const struct front_fields *fields, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct front_matter *front)
{
	const struct front_hints hints = { fields, check_field, is_list, right };

	return front_matter_read_for(&hints, file, bytes, arena, diags, front);
}

static const struct field *find_in_schema(const void *closure, struct slice key)
{
	return schema_find(closure, key);
}

bool schema_parse_front(const struct schema *schema, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct front_matter *front)
{
	const struct front_fields fields = { find_in_schema, schema };

	return front_fields_parse(&fields, file, bytes, arena, diags, front);
}

bool front_fields_text(const struct field *field, const struct front_value *value,
	const struct position *position, struct diag_list *diags, struct slice *text)
{
	bool truth = false;

	*text = value->text;
	if (!value->bare || !front_matter_truth(value->text, &truth))
		return true;
	if (field->type == FIELD_BOOLEAN) {
		*text = slice_from(truth ? "true" : "false");
		return true;
	}
	struct slice word = slice_from(truth ? "yes" : "no");
	bool is_word = field->type == FIELD_WORD && word_is_known(field->words, word) &&
		       (value->text.data[0] | 0x20) == word.data[0] &&
		       value->text.length == word.length;
	if (is_word) {
		*text = word;
		return true;
	}
	if (!field_check(field, value->text, position, diags))
		return false;
	const char *begin = field->flags & FIELD_LIST ? "-" : field->name;
	const char *colon = field->flags & FIELD_LIST ? "" : ":";
	return diag_add(diags, SEVERITY_ERROR, "quoting", position, "%s (%s%s \"%s\")",
		_("this value needs quotes"), begin, colon, slice_text(value->text));
}
