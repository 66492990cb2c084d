#include "model/task/token.h"
#include "base/translate.h"
#include "text/lines.h"
#include <string.h>

static const char ROLE[] = "@role:";

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t';
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
	size_t last = *end;
	while (last > from && is_blank(line.data[last - 1]))
		last--;
	size_t start = last;
	while (start > from && !is_blank(line.data[start - 1]))
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

struct position token_position(
	const struct schema *schema, const struct position *position, size_t from, const char *name)
{
	struct position place = *position;
	size_t end = position->source.length;
	struct token token;
	while (token_before(schema, position->source, from, &end, &token)) {
		if (strcmp(token.field->name, name) == 0)
			place.offset = token.value;
	}
	return place;
}

struct slice token_set(const struct schema *schema, struct slice line, size_t from, const char *key,
	const char *value, struct arena *arena)
{
	struct token token;
	size_t end = line.length;
	size_t id = 0;
	size_t tail = 0; /* behind the last word */
	while (token_before(schema, line, from, &end, &token)) {
		tail = tail > 0 ? tail : token.end;
		if (strcmp(token.field->name, key) == 0)
			return line_put(line, token.value, token.end - token.value, value, arena);
		if (strcmp(token.field->name, "id") == 0)
			id = token.start;
	}
	tail = tail > 0 ? tail : end;
	struct slice text = id > 0 ? arena_format(arena, "%s:%s ", key, value)
				   : arena_format(arena, " %s:%s", key, value);
	return line_put(line, id > 0 ? id : tail, 0, text.data, arena);
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
	for (size_t start = from, stop; start < end; start = stop + 1) {
		stop = start;
		while (stop < end && !is_blank(line->source.data[stop]))
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
	struct slice rest = slice_part(position->source, from, end - from);
	*text = arena_copy(arena, slice_trim(rest));
	return fine;
}
