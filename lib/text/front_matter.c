/* Reading: lines and keys; front_value.c reads the values, front_matter_write.c is the other half.
 */
#include "text/front_matter.h"
#include "base/index.h"
#include "base/translate.h"
#include "text/conflict_marker.h"
#include "text/front_value.h"
#include "text/lines.h"

static const char FENCE[] = "---";
static const char KEY_BYTES[] = "abcdefghijklmnopqrstuvwxyz0123456789-";

struct reader {
	struct front_matter *front;
	struct arena *arena;
	struct diag_list *diags;
	const struct front_hints *hints; /* or NULL */
	struct index keys;		 /* key -> size_t, the line where it stands first */
	size_t entry_capacity;
	size_t value_capacity; /* of the newest entry */
	size_t indent;	       /* blanks before the items of the newest list */
	bool skips_indented;   /* the newest value was wrong: lines that go on with it */
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

static struct front_place place_of(const struct reader *reader, bool is_item)
{
	const struct front_matter *front = reader->front;
	bool has_key = reader->list != LIST_LOST || !is_item;
	return (struct front_place){
		.kind = is_item ? FRONT_ITEM : FRONT_AFTER_KEY,
		.file = front->file,
		.key = has_key ? front->entries[front->count - 1].key : (struct slice){ 0 },
		.hints = reader->hints,
		.arena = reader->arena,
		.diags = reader->diags,
	};
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
	const struct front_place place = place_of(reader, true);
	bool fine = front_value_read(&place, line, indent + 1, &value);
	reader->skips_indented = !fine;
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

/* `key:`, `key: value` or `key: [value, value]`. */
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
	struct slice rest = front_rest(text, colon + 1);
	reader->list = slice_is_empty(rest) ? LIST_OPEN : LIST_NONE;
	if (slice_is_empty(rest))
		return true;
	const struct front_place place = place_of(reader, false);
	struct front_value value;
	bool fine;
	if (slice_starts(rest, "[")) {
		fine = front_brackets_read(&place, line, colon + 1, entry, &reader->value_capacity);
	} else {
		fine = front_value_read(&place, line, colon + 1, &value);
		add_value(reader, entry, &value);
	}
	if (!fine)
		reader->list = LIST_LOST;
	reader->skips_indented = !fine;
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
		return !reader->skips_indented &&
		       line_error(reader, line, indent, "syntax",
			       _("an indented line: nesting and values of several lines are not "
				 "supported (a field begins its line, a value stands on one "
				 "line)"));
	reader->skips_indented = false;
	return read_entry(reader, line);
}

bool front_matter_is_fence(struct slice line)
{
	return slice_starts(line, FENCE) && slice_is_empty(front_rest(line, sizeof FENCE - 1));
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
	if (!front_matter_is_fence(first.text))
		return line_error(reader, &first, 0, "front-matter",
			_("no front matter (the first line is ---)"));
	while (line_reader_next(&lines, &line)) {
		if (!front_matter_is_fence(line.text))
			continue;
		front->close_line = line.number;
		front->body_line = line.number + 1;
		front->body = slice_part(front->bytes, lines.offset, front->bytes.length);
		return true;
	}
	return line_error(reader, &first, 0, "front-matter",
		_("front matter that is not closed (a line --- behind its fields)"));
}

bool front_matter_read_for(const struct front_hints *hints, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct front_matter *front)
{
	struct reader reader = { .front = front, .arena = arena, .diags = diags, .hints = hints };
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

bool front_matter_read(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct front_matter *front)
{
	return front_matter_read_for(NULL, file, bytes, arena, diags, front);
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
