#include "work/shared/take_value.h"
#include "base/array.h"
#include "logic/check/links.h"
#include "logic/speech/understand_text.h"
#include "text/unicode.h"
#include "work/shared/findings.h"
#include "work/shared/load_platform.h"

static bool load_quietly(void *closure, enum field_type type)
{
	static const struct {
		enum field_type type;
		enum platform_part part;
	} parts[] = { { FIELD_PERSON, PLATFORM_PEOPLE }, { FIELD_PLACE, PLATFORM_PLACES },
		{ FIELD_SERVICE, PLATFORM_SERVICES }, { FIELD_PROJECT, PLATFORM_PROJECTS },
		{ FIELD_CODE, PLATFORM_VOCABULARIES } };
	struct context *context = closure;
	unsigned before = context->loaded;
	struct findings findings;
	bool loaded = true;

	findings_begin(context, &findings);
	for (size_t i = 0; i < ARRAY_LEN(parts); i++)
		if (parts[i].type == type)
			loaded = load_platform(context, parts[i].part);
	findings_end(context, &findings, FINDINGS_DROP);
	if (!loaded)
		context->loaded = before;
	return loaded;
}

static struct speech speech_of(struct context *context)
{
	return (struct speech){ &context->platform, context->today, context->arena, context->diags,
		context->in_czech, load_quietly, context };
}

bool understand(
	struct context *context, const struct field *field, struct slice said, struct slice *meant)
{
	struct speech speech = speech_of(context);

	return speech_understand(&speech, field, said, meant);
}

bool understand_word(struct context *context, const char *name, const struct word *words,
	struct slice said, struct slice *meant)
{
	struct speech speech = speech_of(context);

	return speech_understand_word(&speech, name, words, said, meant);
}

bool understand_name(
	struct context *context, enum field_type type, struct slice said, struct slice *meant)
{
	static const char *const names[] = { [FIELD_PERSON] = "person",
		[FIELD_SERVICE] = "service",
		[FIELD_PLACE] = "place",
		[FIELD_PROJECT] = "project" };
	const struct field field = { .name = names[type], .type = type };

	return understand(context, &field, said, meant);
}

bool understand_text(struct context *context, const struct schema *schema, struct slice file,
	struct slice bytes, struct slice *meant)
{
	struct speech speech = speech_of(context);
	struct buf out;

	buf_init(&out);
	bool good = speech_understand_text(&speech, schema, file, bytes, &out);
	*meant = buf_take(&out, context->arena);
	return good;
}

struct slice understand_tasks(struct context *context, struct slice body)
{
	struct speech speech = speech_of(context);
	struct buf out;

	buf_init(&out);
	speech_understand_tasks(&speech, body, &out);
	return buf_take(&out, context->arena);
}

bool check_line(struct context *context, const char *name, struct slice value)
{
	size_t bad;

	if (!unicode_valid(value, &bad))
		return diag_add(context->diags, SEVERITY_ERROR, "utf-8", NULL,
			_("%s: byte %zu is no UTF-8 (text in UTF-8)"), name, bad + 1);
	return front_matter_unwritable(value) == value.length ||
	       diag_add(context->diags, SEVERITY_ERROR, "control", NULL,
		       _("%s '%s' holds a character that no field can hold (one line of text)"),
		       name, slice_text(value));
}

bool check_value(struct context *context, const struct field *field, struct slice value)
{
	return check_line(context, field->name, value) &&
	       field_read(field, value, NULL, context->arena, context->diags, NULL);
}

bool take_value(struct context *context, const struct schema *schema, const char *name,
	struct slice value, void *record)
{
	const struct field *field = schema_find(schema, slice_from(name));

	if (value.data == NULL)
		return true;
	return understand(context, field, value, &value) && check_value(context, field, value) &&
	       field_read(field, value, NULL, context->arena, context->diags, record);
}

bool take_values(struct context *context, const struct schema *schema,
	const struct typed_value *values, size_t count, void *record)
{
	bool good = true;

	for (size_t i = 0; i < count; i++)
		good = take_value(context, schema, values[i].name, values[i].value, record) && good;
	return good;
}

bool take_list(struct context *context, const struct schema *schema, const char *name,
	const struct slice_list *values, void *record)
{
	bool good = true;

	for (size_t i = 0; i < values->count; i++)
		good = take_value(context, schema, name, values->items[i], record) && good;
	return good;
}

bool check_filter(
	struct context *context, const struct schema *schema, const char *name, struct slice value)
{
	const struct field *field = schema_find(schema, slice_from(name));
	const struct link_world world = { .platform = &context->platform };

	return value.data == NULL ||
	       (field_read(field, value, NULL, context->arena, context->diags, NULL) &&
		       link_check(field, value, NULL, &world, context->diags));
}
