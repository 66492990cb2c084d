/* Writing and changing; front_matter.c is the other half. */
#include "base/array.h"
#include "base/date.h"
#include "base/memory.h"
#include "base/number.h"
#include "text/front_matter.h"
#include "text/lines.h"
#include "text/unicode.h"
#include <stdlib.h>
#include <strings.h>

/* More digits are not exact in every reader of YAML (a double holds 15). */
enum { PLAIN_DIGITS = 15 };

/* What YAML 1.1 and 1.2 both take as a character of a line (YAML 1.1 breaks lines at U+0085, U+2028
 * and U+2029). */
static bool is_writable(int32_t code_point)
{
	if (code_point < 0xa0)
		return code_point == '\t' || (code_point >= ' ' && code_point < 0x7f);
	return code_point != 0x2028 && code_point != 0x2029 && code_point != 0xfffe &&
	       code_point != 0xffff;
}

size_t front_matter_unwritable(struct slice text)
{
	size_t offset = 0;
	while (offset < text.length) {
		size_t start = offset;
		if (!is_writable(unicode_next(text, &offset)))
			return start;
	}
	return text.length;
}

/* What YAML 1.1 or 1.2 reads as a boolean or as null. */
static bool is_reserved(struct slice value)
{
	static const char *const words[] = { "y", "yes", "n", "no", "on", "off", "true", "false",
		"null" };
	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		struct slice word = slice_from(words[i]);
		if (word.length == value.length &&
			strncasecmp(word.data, value.data, word.length) == 0)
			return true;
	}
	return false;
}

static bool is_plain_text(struct slice value)
{
	size_t offset = 0;
	if (slice_is_empty(value) || !unicode_is_letter(unicode_next(value, &offset)))
		return false;
	for (size_t i = 0; i < value.length; i++) {
		char next = i + 1 < value.length ? value.data[i + 1] : '\0';
		if (value.data[i] == '\t' || (value.data[i] == ':' && next == ' ') ||
			(value.data[i] == ' ' && next == '#'))
			return false;
	}
	return !slice_ends(value, ":") && !slice_ends(value, " ") && !is_reserved(value) &&
	       front_matter_unwritable(value) == value.length;
}

bool front_matter_is_plain(struct slice value)
{
	day_number day;
	long number;
	if (date_parse(value, &day) || is_plain_text(value))
		return true;
	return number_parse(value, &number) && value.length <= PLAIN_DIGITS + (size_t)(number < 0);
}

static void add_quoted(struct buf *buf, struct slice value)
{
	size_t offset = 0;
	buf_add_byte(buf, '"');
	while (offset < value.length) {
		size_t start = offset;
		int32_t code_point = unicode_next(value, &offset);
		if (code_point == '"' || code_point == '\\')
			buf_add_byte(buf, '\\');
		if (is_writable(code_point))
			buf_add(buf, value.data + start, offset - start);
		else
			buf_add_byte(buf, ' ');
	}
	buf_add_byte(buf, '"');
}

void front_matter_add_value(struct buf *buf, struct slice value, enum front_style style)
{
	if (style == FRONT_PLAIN || (style == FRONT_TEXT && front_matter_is_plain(value)))
		buf_add_slice(buf, value);
	else
		add_quoted(buf, value);
}

void front_matter_add_scalar(
	struct buf *buf, const char *key, struct slice value, enum front_style style)
{
	if (!value.data)
		return;
	buf_format(buf, "%s: ", key);
	front_matter_add_value(buf, value, style);
	buf_add_byte(buf, '\n');
}

static void add_items(struct buf *buf, size_t indent, const struct slice *values, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		buf_add_repeated(buf, ' ', indent);
		buf_add_text(buf, "- ");
		front_matter_add_value(buf, values[i], FRONT_TEXT);
		buf_add_byte(buf, '\n');
	}
}

void front_matter_add_list(
	struct buf *buf, const char *key, const struct slice *values, size_t count)
{
	if (count == 0)
		return;
	buf_format(buf, "%s:\n", key);
	add_items(buf, 2, values, count);
}

/* A change of a file: new lines at one place, some lines left out. */
struct edit {
	size_t at;	   /* the physical line behind which the new lines go */
	bool replaces;	   /* ... or in whose place */
	struct slice text; /* the new lines, each with LF; written with the end of line `at` */
	const struct front_value *dropped; /* values whose lines go */
	size_t dropped_count;
};

static void add_lines(struct buf *out, struct slice text, struct slice ending)
{
	struct slice line;
	while (slice_split(&text, '\n', &line)) {
		buf_add_slice(out, line);
		buf_add_slice(out, ending);
	}
}

static void apply(const struct front_matter *front, const struct edit *edit, struct buf *out)
{
	struct line_reader reader;
	struct line line = { 0 };
	size_t dropped = 0;
	line_reader_init(&reader, front->bytes);
	buf_add_slice(out, slice_part(front->bytes, 0, reader.offset));
	while (line.number < front->close_line && line_reader_next(&reader, &line)) {
		bool drop = edit->replaces && line.number == edit->at;
		if (dropped < edit->dropped_count && edit->dropped[dropped].line == line.number) {
			dropped++;
			drop = true;
		}
		if (!drop) {
			buf_add_slice(out, line.text);
			buf_add_slice(out, line.ending);
		}
		if (line.number == edit->at)
			add_lines(out, edit->text, line.ending);
	}
	buf_add_slice(out, front->body);
}

/* Puts lines in the place of a key and of all its values, or before the closing --- for a new key.
 */
static void put(const struct front_matter *front, const struct front_entry *entry,
	struct slice text, struct buf *out)
{
	struct edit edit = { .at = front->close_line - 1, .text = text };
	if (entry) {
		edit.at = entry->line;
		edit.replaces = true;
		edit.dropped = entry->values;
		edit.dropped_count = entry->in_brackets ? 0 : entry->count;
	}
	apply(front, &edit, out);
}

/* How many values the entry and the array have in common, from the first on. */
static size_t common_values(
	const struct front_entry *entry, const struct slice *values, size_t count)
{
	size_t common = 0;
	while (common < count && common < entry->count &&
		slice_equal(entry->values[common].text, values[common]))
		common++;
	return common;
}

/* Whether the entry already says just that. */
static bool says(const struct front_entry *entry, const struct slice *values, size_t count)
{
	return entry && entry->count == count && common_values(entry, values, count) == count;
}

/* `true` in quotes is a text and without them a boolean; all else means the same either way. */
static bool has_style(const struct front_value *value, enum front_style style)
{
	if (style == FRONT_PLAIN)
		return !value->quoted;
	return value->quoted || (style == FRONT_TEXT && front_matter_is_plain(value->text));
}

void front_matter_set(const struct front_matter *front, const char *key, struct slice value,
	enum front_style style, struct buf *out)
{
	const struct front_entry *entry = front_matter_find(front, key);
	if (says(entry, &value, 1) && has_style(entry->values, style)) {
		buf_add_slice(out, front->bytes);
		return;
	}
	struct buf text;
	buf_init(&text);
	front_matter_add_scalar(&text, key, value, style);
	put(front, entry, buf_slice(&text), out);
	buf_free(&text);
}

/* Leaves the lines of equal values at the front and at the back of a list as they are. */
static void change_items(const struct front_matter *front, const struct front_entry *entry,
	const struct slice *values, size_t count, struct buf *out)
{
	size_t kept = common_values(entry, values, count);
	size_t old_end = entry->count;
	size_t new_end = count;
	while (old_end > kept && new_end > kept &&
		slice_equal(entry->values[old_end - 1].text, values[new_end - 1])) {
		old_end--;
		new_end--;
	}
	struct buf text;
	buf_init(&text);
	size_t indent = slice_find(entry->values[0].source, '-', 0);
	add_items(&text, indent, values + kept, new_end - kept);
	struct edit edit = { .at = kept > 0 ? entry->values[kept - 1].line : entry->line,
		.text = buf_slice(&text),
		.dropped = entry->values + kept,
		.dropped_count = old_end - kept };
	apply(front, &edit, out);
	buf_free(&text);
}

void front_matter_set_list(const struct front_matter *front, const char *key,
	const struct slice *values, size_t count, struct buf *out)
{
	const struct front_entry *entry = front_matter_find(front, key);
	if (says(entry, values, count) && count > 0) {
		buf_add_slice(out, front->bytes);
		return;
	}
	if (entry && entry->is_list && !entry->in_brackets && entry->count > 0 && count > 0) {
		change_items(front, entry, values, count, out);
		return;
	}
	struct buf text;
	buf_init(&text);
	front_matter_add_list(&text, key, values, count);
	put(front, entry, buf_slice(&text), out);
	buf_free(&text);
}

/* The list without `value`, or with it at the end. */
static void set_without_or_with(const struct front_matter *front, const char *key,
	struct slice value, bool with, struct buf *out)
{
	const struct front_entry *entry = front_matter_find(front, key);
	size_t old_count = entry ? entry->count : 0;
	struct slice *values = memory_resize(NULL, old_count + 1, sizeof *values);
	size_t count = 0;
	bool found = false;
	for (size_t i = 0; i < old_count; i++) {
		bool equal = slice_equal(entry->values[i].text, value);
		found = found || equal;
		if (with || !equal)
			values[count++] = entry->values[i].text;
	}
	if (with)
		values[count++] = value;
	if (found == with)
		buf_add_slice(out, front->bytes);
	else
		front_matter_set_list(front, key, values, count, out);
	free(values);
}

void front_matter_append(
	const struct front_matter *front, const char *key, struct slice value, struct buf *out)
{
	set_without_or_with(front, key, value, true, out);
}

void front_matter_take(
	const struct front_matter *front, const char *key, struct slice value, struct buf *out)
{
	set_without_or_with(front, key, value, false, out);
}
