#include "logic/speech/understand_text.h"
#include "base/array.h"
#include "text/front_matter.h"
#include "text/lines.h"
#include "text/unicode.h"
#include <string.h>

struct text {
	const struct speech *speech;
	const struct schema *schema;
	struct slice file;
	const struct field *field; /* of the list that is open; NULL: none */
	struct buf *out;
	bool fine;
};

static bool is_right(const struct text *text, const struct field *field, struct slice value)
{
	struct diag_list unheard;

	diag_list_init(&unheard, text->speech->arena);
	return field_read(field, value, NULL, text->speech->arena, &unheard, NULL);
}

/* What a value means, with a finding at its line where it is ambiguous; false: leave the line. */
static bool understand_value(struct text *text, const struct field *field, const struct line *line,
	struct slice said, struct slice *meant)
{
	struct position position = { text->file, line->number, 0, line->text };
	struct diag_list found;

	diag_list_init(&found, text->speech->arena);
	struct speech speech = speech_to(text->speech, &found);
	if (speech_understand(&speech, field, arena_copy(speech.arena, said), meant))
		return is_right(text, field, arena_copy(speech.arena, *meant));
	for (size_t i = 0; i < found.count; i++)
		diag_add(text->speech->diags, found.items[i].severity, found.items[i].rule,
			&position, "%s", slice_text(found.items[i].text));
	text->fine = false;
	return false;
}

/* The text of a value in quotes of either kind without escapes in it, or of a plain one; false for
 * what is neither. */
static bool unquote(struct slice raw, struct slice *value)
{
	char quote = raw.data[0];

	*value = raw;
	if (quote != '"' && quote != '\'')
		return strchr("{&!|>", quote) == NULL && !slice_holds(raw, slice_from(" #"));
	*value = slice_part(raw, 1, raw.length < 2 ? 0 : raw.length - 2);
	return raw.length > 1 && raw.data[raw.length - 1] == quote &&
	       slice_find(*value, quote, 0) == value->length &&
	       slice_find(*value, '\\', 0) == value->length;
}

/* Whether a reader takes the value as it stands. */
static bool is_readable(struct slice raw)
{
	bool truth;

	return raw.data[0] == '"' || raw.data[0] == '\'' || front_matter_is_plain(raw) ||
	       front_matter_truth(raw, &truth);
}

/* One value put as it is written, `changed` where that is otherwise than it was. False: it is not
 * understood. */
static bool put_value(struct text *text, const struct field *field, const struct line *line,
	struct slice raw, bool in_brackets, struct buf *out, bool *changed)
{
	struct slice said, meant;

	if (raw.length == 0 || !unquote(raw, &said) || said.length == 0 ||
		!understand_value(text, field, line, said, &meant))
		return false;
	if (slice_equal(said, meant) && is_readable(raw)) {
		buf_add_slice(out, raw);
		return true;
	}
	bool parts = in_brackets && slice_find(meant, ',', 0) < meant.length;
	front_matter_add_value(out, meant, parts ? FRONT_QUOTED : field_style(field));
	*changed = true;
	return true;
}

/* The values of a list on one line, with or without brackets, parted by commas. */
static bool put_list(struct text *text, const struct field *field, const struct line *line,
	struct slice raw, struct buf *out, bool *changed)
{
	bool bracketed = slice_starts(raw, "[") && slice_ends(raw, "]");
	bool good = true, first = true;

	if (!bracketed && (field->type == FIELD_TEXT || field->type == FIELD_OBJECTION))
		return false;
	*changed = !bracketed;
	if (bracketed)
		raw = slice_part(raw, 1, raw.length - 2);
	buf_add_text(out, "[");
	for (size_t at = 0, end; at < raw.length && good; at = end + 1) {
		char quote = '\0';
		for (end = at; end < raw.length && (quote != '\0' || raw.data[end] != ','); end++)
			if (quote == raw.data[end])
				quote = '\0';
			else if (quote == '\0' && strchr("\"'", raw.data[end]) != NULL)
				quote = raw.data[end];
		buf_add_text(out, first ? "" : ", ");
		first = false;
		good = put_value(text, field, line, slice_trim(slice_part(raw, at, end - at)), true,
			out, changed);
	}
	buf_add_text(out, "]");
	return good && !first;
}

/* `key: value`, `key:value`, `Key: value, value`. True when the line was put otherwise. */
static bool put_field(struct text *text, const struct line *line)
{
	size_t colon = slice_find(line->text, ':', 0);
	struct slice key =
		unicode_fold(slice_trim(slice_part(line->text, 0, colon)), text->speech->arena);
	const struct field own = { .name = slice_text(key), .type = FIELD_TEXT };
	const struct field *field =
		colon < line->text.length ? schema_find(text->schema, key) : NULL;
	struct slice raw = slice_trim(slice_part(line->text, colon + 1, line->text.length));
	bool changed = false, good;
	struct buf put;

	text->field = field;
	if (field == NULL && slice_starts(key, "x-") && !slice_starts(raw, "["))
		field = &own;
	if (field == NULL || line->text.data[0] == ' ')
		return false;
	buf_init(&put);
	buf_format(&put, "%s:%s", field->name, raw.length > 0 ? " " : "");
	bool spelt = slice_starts(line->text, buf_slice(&put).data);
	good = raw.length == 0 ||
	       (field->flags & FIELD_LIST
			       ? put_list(text, field, line, raw, &put, &changed)
			       : put_value(text, field, line, raw, false, &put, &changed));
	if (good && (changed || !spelt))
		buf_add_slice(text->out, buf_slice(&put));
	buf_free(&put);
	return good && (changed || !spelt);
}

/* `- value` of the open list, also behind another bullet. */
static bool put_item(struct text *text, const struct line *line)
{
	static const char *const bullets[] = { "- ", "* ", "• ", "– ", "-\t", "•\t" };
	struct slice trimmed = slice_trim(line->text);
	size_t indent = (size_t)(trimmed.data - line->text.data);
	bool changed = false, good = false;
	struct buf put;

	buf_init(&put);
	for (size_t i = 0; i < ARRAY_LEN(bullets) && !good && text->field != NULL; i++) {
		size_t length = strlen(bullets[i]);
		if (!slice_starts(trimmed, bullets[i]))
			continue;
		changed = i > 0;
		buf_format(&put, "%.*s- ", (int)indent, line->text.data);
		good = put_value(text, text->field, line,
			slice_trim(slice_part(trimmed, length, trimmed.length)), false, &put,
			&changed);
		break;
	}
	if (good && changed)
		buf_add_slice(text->out, buf_slice(&put));
	buf_free(&put);
	return good && changed;
}

static void put_front_line(struct text *text, const struct line *line)
{
	struct slice trimmed = slice_trim(line->text);
	bool is_item = text->field != NULL && text->field->flags & FIELD_LIST &&
		       trimmed.length > 0 && strchr("-*\xE2", trimmed.data[0]) != NULL;

	if (slice_is_empty(trimmed) || slice_starts(trimmed, "#") ||
		!(is_item ? put_item(text, line) : put_field(text, line)))
		buf_add_slice(text->out, line->text);
	buf_add_slice(text->out, line->ending);
}

bool speech_understand_text(const struct speech *speech, const struct schema *schema,
	struct slice file, struct slice bytes, struct buf *out)
{
	struct text text = { speech, schema, file, NULL, out, true };
	struct line_reader reader;
	struct line line;
	bool in_front = false;

	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		bool fence = front_matter_is_fence(line.text);
		if (line.number == 1) {
			buf_add_slice(out, slice_part(bytes, 0, line.offset));
			in_front = fence;
		} else if (fence) {
			in_front = false;
		}
		if (!in_front && !(fence && line.number > 1)) {
			speech_understand_tasks(
				speech, slice_part(bytes, line.offset, bytes.length), out);
			break;
		}
		if (fence) {
			buf_add_slice(out, line.text);
			buf_add_slice(out, line.ending);
		} else {
			put_front_line(&text, &line);
		}
	}
	return text.fine;
}
