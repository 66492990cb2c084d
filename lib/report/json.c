#include "report/render.h"
#include "text/escape.h"
#include <string.h>

/* How far from the margin a value stands; on one line there is no margin. */
enum { ONE_LINE = -1 };

static void add_value(struct buf *out, const struct value *value, int depth);

/* Numbers are printed in the C locale: the caller sets no LC_NUMERIC. */
static void add_decimal(struct buf *out, const struct value *value)
{
	size_t start = out->length;
	buf_format(out, "%.*f", value->places, value->decimal);
	const char *text = out->data + start;
	if (text[0] == '-' && strspn(text, "-0.") == out->length - start) {
		out->length = start;
		buf_format(out, "%.*f", value->places, 0.0);
	}
}

static void add_date(struct buf *out, day_number date)
{
	char text[DATE_TEXT_SIZE];
	buf_format(out, "\"%s\"", date_format(date, text));
}

static void add_break(struct buf *out, int depth)
{
	if (depth == ONE_LINE)
		return;
	buf_add_byte(out, '\n');
	buf_add_repeated(out, ' ', 2 * (size_t)depth);
}

static void add_name(struct buf *out, const char *name)
{
	buf_add_byte(out, '"');
	for (; *name; name++)
		buf_add_byte(out, *name == '-' ? '_' : *name);
	buf_add_text(out, "\": ");
}

static bool is_plain(const struct value *list)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i]->kind == VALUE_LIST || list->items[i]->kind == VALUE_OBJECT)
			return false;
	return true;
}

/* A list of plain values stays on one line: rows of a report read as rows. */
static void add_list(struct buf *out, const struct value *list, int depth)
{
	int inside = depth == ONE_LINE || is_plain(list) ? ONE_LINE : depth + 1;
	buf_add_byte(out, '[');
	for (size_t i = 0; i < list->count; i++) {
		if (i > 0)
			buf_add_text(out, inside == ONE_LINE ? ", " : ",");
		add_break(out, inside);
		add_value(out, list->items[i], inside);
	}
	if (inside != ONE_LINE)
		add_break(out, depth);
	buf_add_byte(out, ']');
}

static void add_object(struct buf *out, const struct value *object, int depth)
{
	int inside = depth == ONE_LINE || object->count == 0 ? ONE_LINE : depth + 1;
	buf_add_byte(out, '{');
	for (size_t i = 0; i < object->count; i++) {
		if (i > 0)
			buf_add_text(out, inside == ONE_LINE ? ", " : ",");
		add_break(out, inside);
		add_name(out, object->members[i].name);
		add_value(out, object->members[i].value, inside);
	}
	if (inside != ONE_LINE)
		add_break(out, depth);
	buf_add_byte(out, '}');
}

static void add_value(struct buf *out, const struct value *value, int depth)
{
	switch (value->kind) {
	case VALUE_NULL:
		buf_add_text(out, "null");
		break;
	case VALUE_BOOLEAN:
		buf_add_text(out, value->boolean ? "true" : "false");
		break;
	case VALUE_INTEGER:
		buf_format(out, "%ld", value->integer);
		break;
	case VALUE_DECIMAL:
		add_decimal(out, value);
		break;
	case VALUE_TEXT:
		escape_json(out, value->text);
		break;
	case VALUE_DATE:
		add_date(out, value->date);
		break;
	case VALUE_LIST:
		add_list(out, value, depth);
		break;
	case VALUE_OBJECT:
		add_object(out, value, depth);
		break;
	}
}

void json_add(struct buf *out, const struct value *value)
{
	add_value(out, value, ONE_LINE);
}

void render_json(const struct value *value, struct buf *out)
{
	add_value(out, value, 0);
	buf_add_byte(out, '\n');
}
