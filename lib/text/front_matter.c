/* Reading; front_matter_write.c is the other half. */
#include "text/front_matter.h"
#include "base/date.h"
#include "base/index.h"
#include "base/translate.h"
#include "text/conflict_marker.h"
#include "text/lines.h"

static const char FENCE[] = "---";
static const char KEY_BYTES[] = "abcdefghijklmnopqrstuvwxyz0123456789-";

struct reader {
	struct front_matter *front;
	struct arena *arena;
	struct diag_list *diags;
	struct index keys; /* key -> size_t, the line where it stands first */
	size_t entry_capacity;
	size_t value_capacity; /* of the newest entry */
	size_t indent;	       /* blanks before the items of the newest list */
	enum {
		LIST_NONE, /* an item has nowhere to go */
		LIST_OPEN, /* it belongs to the newest entry */
		LIST_LOST, /* the line of its key was wrong, which was said */
	} list;
};

static bool line_error(struct reader *reader, const struct line *line, size_t offset,
	const char *rule, const char *text)
{
	struct position position = { reader->front->file, line->number, offset, line->text };
	return diag_add(reader->diags, SEVERITY_ERROR, rule, &position, "%s", text);
}

/* An error that shows how `text` stands in quotes. */
static bool value_error(struct reader *reader, const struct line *line, size_t offset,
	const char *wrong, struct slice text)
{
	struct position position = { reader->front->file, line->number, offset, line->text };
	struct buf right;
	buf_init(&right);
	front_matter_add_value(&right, text, FRONT_QUOTED);
	diag_add(reader->diags, SEVERITY_ERROR, "quoting", &position, "%s (%s)", wrong, right.data);
	buf_free(&right);
	return false;
}

/* The text of a value in quotes, decoded as far as it goes. */
struct unquoted {
	struct slice text;
	size_t end;	/* behind the closing quote, or the raw length when there is none */
	size_t unknown; /* offset of the first unknown escape, or 0 */
	bool closed;
};

static struct unquoted unquote(struct arena *arena, struct slice raw)
{
	struct unquoted result = { 0 };
	char quote = raw.data[0];
	char *text = arena_take(arena, raw.length, 1);
	size_t length = 0;
	size_t at = 1;
	for (; at < raw.length && !result.closed; at++) {
		char next = at + 1 < raw.length ? raw.data[at + 1] : '\0';
		if (quote == '"' && raw.data[at] == '\\') {
			if (next == '"' || next == '\\')
				at++;
			else if (result.unknown == 0)
				result.unknown = at;
		} else if (raw.data[at] == quote) {
			result.closed = quote == '"' || next != quote;
			if (result.closed)
				continue;
			at++;
		}
		text[length++] = raw.data[at];
	}
	result.end = at;
	result.text = (struct slice){ text, length };
	return result;
}

static bool read_quoted(
	struct reader *reader, const struct line *line, struct slice raw, struct front_value *value)
{
	struct unquoted unquoted = unquote(reader->arena, raw);
	value->quoted = true;
	value->text = unquoted.text;
	if (unquoted.unknown > 0)
		return value_error(reader, line, value->offset + unquoted.unknown,
			_("an unknown escape"), unquoted.text);
	if (!unquoted.closed)
		return value_error(reader, line, value->offset, _("a quote that is not closed"),
			unquoted.text);
	if (unquoted.end < raw.length)
		return value_error(reader, line, value->offset + unquoted.end,
			_("text behind the closing quote"), unquoted.text);
	return true;
}

/* 2022-02-30 is a slip, and no text that wants quotes. */
static bool looks_like_date(struct slice raw)
{
	static const char shape[] = "dddd-dd-dd";
	if (raw.length != sizeof shape - 1)
		return false;
	for (size_t i = 0; i < raw.length; i++) {
		bool digit = raw.data[i] >= '0' && raw.data[i] <= '9';
		if (shape[i] == 'd' ? !digit : raw.data[i] != shape[i])
			return false;
	}
	return true;
}

/* What stands in a line from `from` on, without the blanks at both ends. Tabs are none in YAML. */
static struct slice trimmed_rest(struct slice text, size_t from)
{
	size_t end = text.length;
	while (from < end && text.data[from] == ' ')
		from++;
	while (end > from && text.data[end - 1] == ' ')
		end--;
	return slice_part(text, from, end - from);
}

/* The value that stands in the line from `from` on; `value` is complete when true. */
static bool read_value(
	struct reader *reader, const struct line *line, size_t from, struct front_value *value)
{
	struct slice raw = trimmed_rest(line->text, from);
	size_t offset = (size_t)(raw.data - line->text.data);
	*value = (struct front_value){
		.line = line->number, .offset = offset, .source = line->text
	};
	if (slice_starts(raw, "\"") || slice_starts(raw, "'"))
		return read_quoted(reader, line, raw, value);
	value->text = arena_copy(reader->arena, raw);
	if (front_matter_is_plain(raw) || slice_equals(raw, "true") || slice_equals(raw, "false"))
		return true;
	if (slice_is_empty(raw))
		return line_error(reader, line, offset, "syntax", _("an item without a value"));
	if (looks_like_date(raw))
		return line_error(reader, line, offset, "date",
			_("there is no such day (a date from 1900 to 2999)"));
	return value_error(reader, line, offset, _("this value needs quotes"), raw);
}

static void add_value(
	struct reader *reader, struct front_entry *entry, const struct front_value *value)
{
	struct front_value *added = arena_push(reader->arena, &entry->values, &entry->count,
		&reader->value_capacity, sizeof *entry->values);
	*added = *value;
}

static bool read_item(struct reader *reader, const struct line *line, size_t indent)
{
	struct front_matter *front = reader->front;
	struct front_value value;
	if (reader->list == LIST_NONE)
		return line_error(reader, line, indent, "syntax",
			_("an item outside a list (a line `key:` before the first)"));
	bool fine = read_value(reader, line, indent + 1, &value);
	if (reader->list == LIST_LOST)
		return fine;
	struct front_entry *entry = &front->entries[front->count - 1];
	if (entry->count == 0)
		reader->indent = indent;
	else if (indent != reader->indent)
		fine = line_error(reader, line, indent, "syntax",
			_("an item out of line (all items of a list begin in one column)"));
	entry->is_list = true;
	add_value(reader, entry, &value);
	return fine;
}

static bool add_entry(struct reader *reader, const struct line *line, struct slice key)
{
	struct front_matter *front = reader->front;
	const size_t *first = index_get(&reader->keys, key);
	if (first) {
		struct position position = { front->file, line->number, 0, line->text };
		return diag_add(reader->diags, SEVERITY_ERROR, "repeated-key", &position,
			_("the key %s stands twice (first on line %zu)"), key.data, *first);
	}
	size_t *number = arena_take(reader->arena, 1, sizeof *number);
	*number = line->number;
	index_put(&reader->keys, key, number);
	struct front_entry *added = arena_push(reader->arena, &front->entries, &front->count,
		&reader->entry_capacity, sizeof *front->entries);
	*added = (struct front_entry){ .key = key, .line = line->number, .source = line->text };
	reader->value_capacity = 0;
	return true;
}

/* `key:`, `key: value` or `key: []`. */
static bool read_entry(struct reader *reader, const struct line *line)
{
	struct slice text = line->text;
	size_t colon = 0;
	while (colon < text.length &&
		slice_find(slice_from(KEY_BYTES), text.data[colon], 0) < sizeof KEY_BYTES - 1)
		colon++;
	reader->list = LIST_LOST;
	if (colon == 0 || colon == text.length || text.data[colon] != ':')
		return line_error(reader, line, colon, "syntax",
			_("not a field (`key: value`; a key is of a-z, 0-9 and -)"));
	if (colon + 1 < text.length && text.data[colon + 1] != ' ')
		return line_error(reader, line, colon + 1, "syntax",
			_("no blank behind the colon (`key: value`)"));
	struct slice key = arena_copy(reader->arena, slice_part(text, 0, colon));
	if (!add_entry(reader, line, key))
		return false;

	struct front_entry *entry = &reader->front->entries[reader->front->count - 1];
	struct slice rest = trimmed_rest(text, colon + 1);
	reader->list = slice_is_empty(rest) ? LIST_OPEN : LIST_NONE;
	entry->is_list = slice_equals(rest, "[]");
	if (slice_is_empty(rest) || entry->is_list)
		return true;
	struct front_value value;
	bool fine = read_value(reader, line, colon + 1, &value);
	add_value(reader, entry, &value);
	return fine;
}

static bool read_line(struct reader *reader, const struct line *line)
{
	struct slice text = line->text;
	size_t bad = front_matter_unwritable(text);
	if (bad < text.length)
		return line_error(reader, line, bad, "control",
			_("a control character (YAML knows none but the tab)"));
	size_t indent = 0;
	while (indent < text.length && text.data[indent] == ' ')
		indent++;
	struct slice rest = slice_part(text, indent, text.length);
	if (slice_is_empty(rest) || slice_starts(rest, "#"))
		return true;
	if (slice_starts(rest, "- ") || slice_equals(rest, "-"))
		return read_item(reader, line, indent);
	if (indent > 0)
		return line_error(reader, line, indent, "syntax",
			_("an indented line (a field begins its line, a value stands on one "
			  "line)"));
	return read_entry(reader, line);
}

/* Finds both fences and with them close_line and the body. */
static bool find_fences(struct reader *reader)
{
	struct front_matter *front = reader->front;
	struct line_reader lines;
	struct line first = { .number = 1 };
	struct line line;
	line_reader_init(&lines, front->bytes);
	line_reader_next(&lines, &first);
	if (!slice_equals(first.text, FENCE))
		return line_error(reader, &first, 0, "front-matter",
			_("no front matter (the first line is ---)"));
	while (line_reader_next(&lines, &line)) {
		if (!slice_equals(line.text, FENCE))
			continue;
		front->close_line = line.number;
		front->body_line = line.number + 1;
		front->body = slice_part(front->bytes, lines.offset, front->bytes.length);
		return true;
	}
	return line_error(reader, &first, 0, "front-matter",
		_("front matter that is not closed (a line --- behind its fields)"));
}

bool front_matter_read(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct front_matter *front)
{
	struct reader reader = { .front = front, .arena = arena, .diags = diags };
	*front = (struct front_matter){ .file = file, .bytes = bytes };
	index_init(&reader.keys, arena);
	if (!conflict_marker_check(file, bytes, diags) || !find_fences(&reader))
		return false;
	struct line_reader lines;
	struct line line;
	bool fine = true;
	line_reader_init(&lines, bytes);
	line_reader_next(&lines, &line);
	while (line_reader_next(&lines, &line) && line.number < front->close_line)
		fine = read_line(&reader, &line) && fine;
	return fine;
}

const struct front_entry *front_matter_find(const struct front_matter *front, const char *key)
{
	for (size_t i = 0; i < front->count; i++) {
		if (slice_equals(front->entries[i].key, key))
			return &front->entries[i];
	}
	return NULL;
}

struct position front_matter_position(
	const struct front_matter *front, const struct front_value *value)
{
	return (struct position){ front->file, value->line, value->offset, value->source };
}

struct position front_matter_key_position(
	const struct front_matter *front, const struct front_entry *entry)
{
	return (struct position){ front->file, entry->line, 0, entry->source };
}
