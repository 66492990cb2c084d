#include "model/task/token.h"
#include "base/translate.h"
#include "text/lines.h"
#include "text/unicode.h"
#include <string.h>

static const char ROLE[] = "@role:";

static const char NO_BREAK_SPACE[] = "\xC2\xA0";

size_t token_blank(struct slice line, size_t at)
{
	if (at < line.length && (line.data[at] == ' ' || line.data[at] == '\t'))
		return 1;
	bool is_no_break = slice_starts(slice_part(line, at, line.length), NO_BREAK_SPACE);
	return is_no_break ? strlen(NO_BREAK_SPACE) : 0;
}

/* Where the blanks begin that end at `end`; none of them before `from`. */
static size_t blanks_before(struct slice line, size_t from, size_t end)
{
	while (end > from) {
		size_t length = token_blank(line, end - 1) > 0 ? 1 : strlen(NO_BREAK_SPACE);
		if (end - from < length || token_blank(line, end - length) != length)
			break;
		end -= length;
	}
	return end;
}

/* Whether a word of a line is a token; sets all but its place. */
static bool is_token(const struct schema *schema, struct slice word, struct token *token)
{
	size_t key = slice_find(word, ':', 0);
	size_t skip = key + 1;
	struct slice name = slice_part(word, 0, key);
	if (slice_starts(word, ROLE)) {
		name = slice_from("role");
		skip = strlen(ROLE);
	} else if (slice_starts(word, "@")) {
		name = slice_from("person");
		skip = 1;
	} else if (key == word.length || slice_equals(name, "person") ||
		   slice_equals(name, "role")) {
		return false;
	}
	token->field = schema_find(schema, name);
	token->value = skip;
	return token->field && word.length > skip;
}

/* `key:value` with a key of ASCII letters; no address of a page. */
static bool has_key(struct slice word)
{
	size_t colon = slice_find(word, ':', 0);

	for (size_t i = 0; i < colon; i++) {
		char small = word.data[i] | ' ';
		if (!(small >= 'a' && small <= 'z') && !(word.data[i] == '-' && i > 0))
			return false;
	}
	return colon >= 2 && colon + 1 < word.length && word.data[colon + 1] != '/';
}

/* The last word of [from, end), and the blanks behind it left out. */
static struct slice last_word(struct slice line, size_t from, size_t end, size_t *start)
{
	size_t last = blanks_before(line, from, end);

	*start = last;
	while (*start > from && blanks_before(line, from, *start) == *start)
		(*start)--;
	return slice_part(line, *start, last - *start);
}

bool token_before(const struct schema *schema, struct slice line, size_t from, size_t *end,
	struct token *token)
{
	size_t at = *end, start;

	*end = blanks_before(line, from, *end);
	for (;;) {
		struct slice word = last_word(line, from, at, &start);
		if (is_token(schema, word, token)) {
			token->start = start;
			token->value += start;
			token->end = start + word.length;
			*end = start;
			return true;
		}
		if (!has_key(word))
			return false;
		at = start;
	}
}

bool token_find(const struct schema *schema, struct slice line, size_t from, const char *name,
	struct token *token)
{
	size_t end = line.length;
	while (token_before(schema, line, from, &end, token)) {
		if (strcmp(token->field->name, name) == 0)
			return true;
	}
	return false;
}

struct position token_position(
	const struct schema *schema, const struct position *position, size_t from, const char *name)
{
	struct position place = *position;
	struct token token;
	if (token_find(schema, position->source, from, name, &token))
		place.offset = token.value;
	return place;
}

struct slice token_add(const struct schema *schema, struct slice line, size_t from,
	struct slice text, struct arena *arena)
{
	struct token token;
	size_t end = line.length;
	if (token_find(schema, line, from, "id", &token)) {
		text = arena_format(arena, "%s ", slice_text(text));
		return line_put(line, token.start, 0, text.data, arena);
	}
	end = blanks_before(line, from, end);
	text = arena_format(arena, " %s", slice_text(text));
	return line_put(line, end, 0, text.data, arena);
}

struct slice token_set(const struct schema *schema, struct slice line, size_t from, const char *key,
	const char *value, struct arena *arena)
{
	struct token token;
	if (token_find(schema, line, from, key, &token))
		return line_put(line, token.value, token.end - token.value, value, arena);
	return token_add(schema, line, from, arena_format(arena, "%s:%s", key, value), arena);
}

static bool read_token(const struct token *token, const struct position *line, struct arena *arena,
	struct diag_list *diags, void *record)
{
	struct position position = *line;
	position.offset = token->start;
	if (field_texts(token->field, record, arena).count > 0)
		return diag_add(diags, SEVERITY_ERROR, "repeated-key", &position,
			_("'%s' stands twice in the line (once)"), token->field->name);
	position.offset = token->value;
	struct slice value = slice_part(line->source, token->value, token->end - token->value);
	return field_read(token->field, arena_copy(arena, value), &position, arena, diags, record);
}

/* A fact that was meant and is lost: a token before the end of the text, and none of its kind
 * behind. */
static void warn_inside(const struct schema *schema, const struct position *line, size_t from,
	size_t end, const void *record, struct diag_list *diags)
{
	struct token token;
	for (size_t start = from, stop; start < end;
		start = stop + token_blank(line->source, stop)) {
		stop = start;
		while (stop < end && token_blank(line->source, stop) == 0)
			stop++;
		if (!is_token(schema, slice_part(line->source, start, stop - start), &token) ||
			field_texts(token.field, record, diags->arena).count > 0)
			continue;
		struct position position = *line;
		position.offset = start;
		diag_add(diags, SEVERITY_WARNING, "token", &position,
			_("'%s' inside the text does not count (at the end of the line)"),
			token.field->name);
	}
}

/* The words with an unknown key that end [from, end). */
static void warn_unknown(const struct schema *schema, const struct position *line, size_t from,
	size_t end, struct diag_list *diags)
{
	struct position position = *line;

	for (;;) {
		struct slice word = last_word(line->source, from, end, &position.offset);
		if (!has_key(word))
			return;
		struct slice key =
			arena_copy(diags->arena, slice_part(word, 0, slice_find(word, ':', 0)));
		struct slice near = schema_nearest(schema, unicode_fold(key, diags->arena));
		if (near.data != NULL)
			near = arena_format(diags->arena, "%s%.*s", near.data,
				(int)(word.length - key.length), word.data + key.length);
		diag_unknown(diags, SEVERITY_WARNING,
			&(struct unknown){ "token", &position, near,
				_("write it before the tokens, or leave it out") },
			_("'%.*s' says nothing here: '%s' is not a token"), (int)word.length,
			word.data, key.data);
		end = position.offset;
	}
}

bool tokens_read(const struct schema *schema, const struct position *position, size_t from,
	struct arena *arena, struct diag_list *diags, void *record, struct slice *text)
{
	size_t end = position->source.length, behind = end;
	struct token token;
	bool fine = true;
	while (token_before(schema, position->source, from, &end, &token)) {
		fine = read_token(&token, position, arena, diags, record) && fine;
		warn_unknown(schema, position, token.end, behind, diags);
		behind = end;
	}
	warn_unknown(schema, position, from, end, diags);
	warn_inside(schema, position, from, end, record, diags);
	while (from < end && token_blank(position->source, from) > 0)
		from += token_blank(position->source, from);
	struct slice rest = slice_part(position->source, from, end - from);
	*text = arena_copy(arena, slice_trim(rest));
	return fine;
}
