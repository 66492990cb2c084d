#include "text/front_value.h"
#include "base/array.h"
#include "base/date.h"
#include "base/translate.h"
#include <string.h>

struct slice front_rest(struct slice text, size_t from)
{
	size_t end = text.length;
	while (from < end && text.data[from] == ' ')
		from++;
	while (end > from && text.data[end - 1] == ' ')
		end--;
	return slice_part(text, from, end - from);
}

/* What YAML has at the beginning of a value and we do not. */
static const struct construct {
	const char *begin;
	const char *wrong; /* N_() */
	bool is_text;	   /* it may have been meant as a text */
} constructs[] = {
	{ "{", N_("a map in braces is not supported"), true },
	{ "[", N_("a list in a list is not supported"), true },
	{ "&", N_("an anchor is not supported"), true },
	{ "*", N_("an alias is not supported"), true },
	{ "!", N_("a tag is not supported"), true },
	{ "- ", N_("a list in a list is not supported"), true },
	{ "? ", N_("a map is not supported"), true },
	{ "|", N_("a value of several lines is not supported"), false },
	{ ">", N_("a value of several lines is not supported"), false },
};
static const struct construct comment = { " #", N_("a comment after a value is not supported"),
	true };
static const struct construct nothing = { "null", N_("null is not supported"), true };

/* The offset of the comment in a value; its length when there is none. */
static size_t comment_at(struct slice raw)
{
	for (size_t at = slice_find(raw, '#', 0); at < raw.length;
		at = slice_find(raw, '#', at + 1))
		if (at == 0 || raw.data[at - 1] == ' ')
			return at;
	return raw.length;
}

/* "|", ">-", "|2": nothing else stands in such a line. Other texts may begin so. */
static bool is_block(struct slice raw)
{
	for (size_t i = 1; i < raw.length; i++)
		if (!memchr("+-123456789", raw.data[i], strlen("+-123456789")))
			return false;
	return true;
}

static const struct construct *find_construct(struct slice raw)
{
	for (size_t i = 0; i < ARRAY_LEN(constructs); i++)
		if (slice_starts(raw, constructs[i].begin) &&
			(constructs[i].is_text || is_block(raw)))
			return &constructs[i];
	if (slice_equals(raw, "~") || slice_equals(raw, "null") || slice_equals(raw, "Null") ||
		slice_equals(raw, "NULL"))
		return &nothing;
	return comment_at(raw) < raw.length ? &comment : NULL;
}

/* Whether the field takes the text, if it is written as it should; so does a field that is not
 * known. */
static bool takes(const struct front_place *place, struct slice text)
{
	const struct front_hints *hints = place->hints;
	struct diag_list unheard;

	if (!hints || !place->key.data)
		return true;
	diag_list_init(&unheard, place->arena);
	return hints->check(
		hints->closure, place->key, arena_copy(place->arena, text), NULL, &unheard);
}

/* The line, or the value in brackets, as it would be right. */
static struct slice right_line(const struct front_place *place, struct slice value)
{
	const struct front_hints *hints = place->hints;
	const char *text = slice_text(value);

	if (place->kind == FRONT_ITEM)
		return arena_format(place->arena, "- %s", text);
	if (place->kind == FRONT_IN_BRACKETS || !place->key.data)
		return value;
	if (hints && hints->is_list(hints->closure, place->key))
		return arena_format(place->arena, "%s: [%s]", slice_text(place->key), text);
	return arena_format(place->arena, "%s: %s", slice_text(place->key), text);
}

/* Between brackets always in quotes: a comma would end a plain value there. */
static struct slice written(const struct front_place *place, struct slice text)
{
	const struct front_hints *hints = place->hints;
	bool in_brackets = place->kind == FRONT_IN_BRACKETS ||
			   (place->kind == FRONT_AFTER_KEY && hints && place->key.data &&
				   hints->is_list(hints->closure, place->key));
	struct buf buf;

	buf_init(&buf);
	front_matter_add_value(&buf, text, in_brackets ? FRONT_QUOTED : FRONT_TEXT);
	return right_line(place, buf_take(&buf, place->arena));
}

/* What the field takes, in words, where the text is none of its values. */
static struct slice described(const struct front_place *place, struct slice text)
{
	const struct front_hints *hints = place->hints;
	struct slice right = { 0 };

	if (hints && place->key.data)
		right = hints->right(
			hints->closure, place->key, arena_copy(place->arena, text), place->arena);
	return right_line(place, right.data ? right : slice_from(_("TEXT")));
}

static bool say(const struct front_place *place, const struct line *line, size_t offset,
	const char *wrong, struct slice right)
{
	struct position position = { place->file, line->number, offset, line->text };

	return diag_add(place->diags, SEVERITY_ERROR, "quoting", &position, "%s (%s)", wrong,
		slice_text(right));
}

/* An error that shows how the text stands rightly. */
static bool value_error(const struct front_place *place, const struct line *line, size_t offset,
	const char *wrong, struct slice text)
{
	return say(place, line, offset, wrong,
		takes(place, text) ? written(place, text) : described(place, text));
}

/* A value with a part of YAML that we do not read. */
static bool construct_error(const struct front_place *place, const struct line *line, size_t offset,
	const struct construct *construct, struct slice raw)
{
	struct slice before = front_rest(slice_part(raw, 0, comment_at(raw)), 0);
	struct slice right;

	if (construct->is_text && takes(place, raw))
		right = written(place, raw);
	else if (!slice_is_empty(before) && before.length < raw.length && takes(place, before))
		right = written(place, before);
	else if (construct == &nothing && place->kind == FRONT_AFTER_KEY && place->key.data)
		right = arena_format(place->arena, "%s:", slice_text(place->key));
	else
		right = described(place, before);
	return say(place, line, offset, _(construct->wrong), right);
}

/* The text of a value in quotes, decoded as far as it goes. */
struct unquoted {
	struct slice text;
	size_t end;	/* after the closing quote, or the raw length when there is none */
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

/* A value in quotes at the beginning of `raw`; *end is behind it. */
static bool read_quoted(const struct front_place *place, const struct line *line, struct slice raw,
	struct front_value *value, size_t *end)
{
	struct unquoted unquoted = unquote(place->arena, raw);
	value->quoted = true;
	value->text = unquoted.text;
	*end = unquoted.end;
	if (unquoted.unknown > 0)
		return value_error(place, line, value->offset + unquoted.unknown,
			_("an unknown escape"), unquoted.text);
	if (!unquoted.closed)
		return value_error(
			place, line, value->offset, _("a quote that is not closed"), unquoted.text);
	return true;
}

bool front_matter_truth(struct slice text, bool *truth)
{
	static const struct {
		const char *spellings[3];
		bool truth;
	} words[] = {
		{ { "true", "True", "TRUE" }, true },
		{ { "yes", "Yes", "YES" }, true },
		{ { "on", "On", "ON" }, true },
		{ { "y", "Y", "Y" }, true },
		{ { "false", "False", "FALSE" }, false },
		{ { "no", "No", "NO" }, false },
		{ { "off", "Off", "OFF" }, false },
		{ { "n", "N", "N" }, false },
	};
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		for (size_t j = 0; j < ARRAY_LEN(words[i].spellings); j++)
			if (slice_equals(text, words[i].spellings[j])) {
				*truth = words[i].truth;
				return true;
			}
	return false;
}

/* A value without quotes. */
static bool read_plain(const struct front_place *place, const struct line *line, struct slice raw,
	struct front_value *value)
{
	bool truth;
	value->text = arena_copy(place->arena, raw);
	if (front_matter_is_plain(raw))
		return true;
	value->bare = front_matter_truth(raw, &truth);
	if (value->bare)
		return true;
	const struct construct *construct = find_construct(raw);
	if (construct)
		return construct_error(place, line, value->offset, construct, raw);
	if (takes(place, raw))
		return say(place, line, value->offset, _("this value needs quotes"),
			written(place, raw));
	struct position position = { place->file, line->number, value->offset, line->text };
	return place->hints->check(
		place->hints->closure, place->key, value->text, &position, place->diags);
}

static bool missing_value(const struct front_place *place, const struct line *line, size_t offset)
{
	struct position position = { place->file, line->number, offset, line->text };
	return diag_add(place->diags, SEVERITY_ERROR, "syntax", &position, "%s",
		_("an item without a value"));
}

bool front_value_read(const struct front_place *place, const struct line *line, size_t from,
	struct front_value *value)
{
	struct slice raw = front_rest(line->text, from);
	size_t offset = (size_t)(raw.data - line->text.data);
	size_t end;
	*value = (struct front_value){
		.line = line->number, .offset = offset, .source = line->text
	};
	if (slice_is_empty(raw))
		return missing_value(place, line, offset);
	if (raw.data[0] != '"' && raw.data[0] != '\'')
		return read_plain(place, line, raw, value);
	if (!read_quoted(place, line, raw, value, &end))
		return false;
	struct slice behind = front_rest(raw, end);
	if (slice_is_empty(behind))
		return true;
	bool is_comment = slice_starts(behind, "#") && raw.data[end] == ' ';
	return value_error(place, line, offset + end,
		is_comment ? _(comment.wrong) : _("text after the closing quote"), value->text);
}

static bool brackets_error(const struct front_place *place, const struct line *line, size_t offset)
{
	struct slice raw = front_rest(line->text, offset);
	const struct front_hints *hints = place->hints;
	bool is_text = hints && place->key.data && !hints->is_list(hints->closure, place->key);
	const char *wrong =
		_("brackets hold plain or quoted values with commas between, on one line");
	struct slice key = place->key.data ? place->key : slice_from("key");

	if (is_text && takes(place, raw))
		return say(place, line, offset, wrong, written(place, raw));
	if (is_text)
		return say(place, line, offset, wrong, described(place, raw));
	return say(place, line, offset, wrong,
		arena_format(
			place->arena, "%s: [%s, \"%s\"]", slice_text(key), _("TEXT"), _("TEXT")));
}

/* The value in brackets that begins at *at; *at is then behind it. */
static bool read_member(const struct front_place *place, const struct line *line, size_t *at,
	struct front_value *value)
{
	struct slice rest = slice_part(line->text, *at, line->text.length);
	size_t end = 0;
	*value = (struct front_value){ .line = line->number, .offset = *at, .source = line->text };
	if (slice_starts(rest, "\"") || slice_starts(rest, "'")) {
		bool fine = read_quoted(place, line, rest, value, &end);
		*at += end;
		return fine;
	}
	while (end < rest.length && rest.data[end] != ',' && rest.data[end] != ']')
		end++;
	struct slice raw = front_rest(slice_part(rest, 0, end), 0);
	*at += end;
	if (slice_is_empty(raw))
		return missing_value(place, line, value->offset);
	const struct construct *nested = find_construct(raw);
	if (nested != NULL && (slice_starts(raw, "[") || slice_starts(raw, "{")))
		return say(place, line, value->offset, _(nested->wrong), described(place, raw));
	for (size_t i = 0; i < raw.length; i++)
		if (memchr("[{}", raw.data[i], strlen("[{}")))
			return value_error(
				place, line, value->offset, _("this value needs quotes"), raw);
	return read_plain(place, line, raw, value);
}

static size_t skip_blanks(struct slice text, size_t at)
{
	while (at < text.length && text.data[at] == ' ')
		at++;
	return at;
}

bool front_brackets_read(const struct front_place *place, const struct line *line, size_t from,
	struct front_entry *entry, size_t *capacity)
{
	struct front_place inside = *place;
	struct slice text = line->text;
	size_t open = skip_blanks(text, from);
	size_t at = skip_blanks(text, open + 1);
	bool fine = true;

	inside.kind = FRONT_IN_BRACKETS;
	entry->is_list = true;
	entry->in_brackets = true;
	bool closed = at < text.length && text.data[at] == ']';
	while (!closed) {
		struct front_value value;
		if (at == text.length)
			return fine && brackets_error(place, line, open);
		bool right = read_member(&inside, line, &at, &value);
		fine = right && fine;
		if (right)
			*(struct front_value *)arena_push(place->arena, &entry->values,
				&entry->count, capacity, sizeof *entry->values) = value;
		at = skip_blanks(text, at);
		if (at == text.length || (text.data[at] != ',' && text.data[at] != ']'))
			return fine && brackets_error(place, line, open);
		closed = text.data[at] == ']';
		if (!closed)
			at = skip_blanks(text, at + 1);
	}
	struct slice behind = front_rest(text, at + 1);
	if (slice_is_empty(behind))
		return fine;
	return fine && (slice_starts(behind, "#") && text.data[at + 1] == ' '
				       ? say(place, line, at + 1, _(comment.wrong),
						 arena_format(place->arena, "%.*s", (int)(at + 1),
							 text.data))
				       : brackets_error(place, line, open));
}
