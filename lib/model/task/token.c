#include "model/task/token.h"
#include "base/translate.h"
#include "text/lines.h"
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

bool token_before(const struct schema *schema, struct slice line, size_t from, size_t *end,
	struct token *token)
{
	size_t last = blanks_before(line, from, *end);
	size_t start = last;
	while (start > from && blanks_before(line, from, start) == start)
		start--;
	*end = last;
	if (!is_token(schema, slice_part(line, start, last - start), token))
		return false;
	token->start = start;
	token->value += start;
	token->end = last;
	*end = start;
	return true;
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

bool tokens_read(const struct schema *schema, const struct position *position, size_t from,
	struct arena *arena, struct diag_list *diags, void *record, struct slice *text)
{
	size_t end = position->source.length;
	struct token token;
	bool fine = true;
	while (token_before(schema, position->source, from, &end, &token))
		fine = read_token(&token, position, arena, diags, record) && fine;
	warn_inside(schema, position, from, end, record, diags);
	while (from < end && token_blank(position->source, from) > 0)
		from += token_blank(position->source, from);
	struct slice rest = slice_part(position->source, from, end - from);
	*text = arena_copy(arena, slice_trim(rest));
	return fine;
}
