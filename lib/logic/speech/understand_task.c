/* The tokens of tasks in people's words. */
#include "logic/speech/understand_text.h"
#include "model/name.h"
#include "model/record/meeting.h"
#include "model/task/task.h"
#include "model/task/token.h"
#include "text/lines.h"
#include "text/unicode.h"
#include <string.h>

struct words {
	struct slice line;
	size_t at; /* of the word that comes next */
};

static struct slice next_word(struct words *words)
{
	size_t start, end;

	while (words->at < words->line.length && token_blank(words->line, words->at) > 0)
		words->at += token_blank(words->line, words->at);
	start = end = words->at;
	while (end < words->line.length && token_blank(words->line, end) == 0)
		end++;
	words->at = end;
	return slice_part(words->line, start, end - start);
}

/* The field of a word that begins a token; NULL: it begins none. `value` is its value's offset. */
static const struct field *token_field(
	const struct speech *speech, struct slice word, size_t *value)
{
	size_t colon = slice_find(word, ':', 0);

	*value = 1;
	if (slice_starts(word, "@") && word.length > 1)
		return schema_find(&meeting_schema, slice_from("present"));
	*value = colon + 1;
	if (colon == word.length)
		return NULL;
	struct slice key = unicode_fold(slice_part(word, 0, colon), speech->arena);
	bool named = slice_equals(key, "person") || slice_equals(key, "role");
	return named ? NULL : schema_find(&task_schema, key);
}

/* Whether the field takes what was said, and what it means. */
static bool is_meant(const struct speech *speech, const struct field *field, struct slice said,
	struct slice *meant)
{
	struct diag_list unheard;

	diag_list_init(&unheard, speech->arena);
	struct speech quiet = speech_to(speech, &unheard);
	return speech_understand(&quiet, field, slice_trim(said), meant) &&
	       field_read(field, *meant, NULL, speech->arena, &unheard, NULL);
}

/* A token and as many words behind it as make its value; false where it is left as it stands. */
static bool put_token(const struct speech *speech, struct words *words, const struct field *field,
	struct slice word, size_t value, struct buf *out)
{
	enum { WORDS_MOST = 5 };
	struct words ends[WORDS_MOST];
	struct slice meant;
	size_t count = 0, ignored;

	/* A value ends before the next token. */
	ends[count++] = *words;
	for (struct words ahead = *words; count < WORDS_MOST; ends[count++] = ahead) {
		struct slice next = next_word(&ahead);
		if (next.length == 0 || token_field(speech, next, &ignored) != NULL)
			break;
	}
	size_t start = (size_t)(word.data - words->line.data) + value;
	while (count-- > 0) {
		struct slice said = arena_copy(
			speech->arena, slice_part(words->line, start, ends[count].at - start));
		bool names = slice_starts(word, "@");
		if (slice_is_empty(slice_trim(said)) || !is_meant(speech, field, said, &meant) ||
			(names && slice_find(meant, ' ', 0) < meant.length))
			continue;
		words->at = ends[count].at;
		if (names)
			buf_format(out, "@%s", slice_text(meant));
		else
			buf_format(out, "%s:%s", field->name, slice_text(meant));
		return true;
	}
	return false;
}

/* Behind the mark of a task; 0 where the line is none. */
static size_t behind_mark(struct slice line)
{
	struct words words = { line, 0 };
	struct slice bullet = next_word(&words);
	size_t mark = words.at + 1;
	bool is_bullet = bullet.length == 1 && strchr("-*+", bullet.data[0]) != NULL;
	bool is_number = bullet.length > 1 && bullet.data[0] >= '0' && bullet.data[0] <= '9' &&
			 strchr(".)", bullet.data[bullet.length - 1]) != NULL;
	struct slice box = slice_part(line, mark, 3);

	if ((!is_bullet && !is_number) ||
		!(slice_equals(box, "[ ]") || slice_equals(box, "[x]") || slice_equals(box, "[X]")))
		return 0;
	return token_blank(line, mark + 3) > 0 ? mark + 3 : 0;
}

static void put_task(const struct speech *speech, struct slice line, size_t from, struct buf *out)
{
	struct words words = { line, from };
	size_t copied = 0, value;
	struct buf token;

	buf_init(&token);

	for (;;) {
		struct slice word = next_word(&words);
		if (word.length == 0)
			break;
		const struct field *field = token_field(speech, word, &value);
		size_t start = (size_t)(word.data - line.data);
		buf_clear(&token);
		if (field == NULL || !put_token(speech, &words, field, word, value, &token))
			continue;
		buf_add_slice(out, slice_part(line, copied, start - copied));
		buf_add_slice(out, buf_slice(&token));
		copied = words.at;
	}
	buf_add_slice(out, slice_part(line, copied, line.length));
	buf_free(&token);
}

void speech_understand_tasks(const struct speech *speech, struct slice body, struct buf *out)
{
	struct line_reader reader;
	struct line line;
	bool in_code = false;

	line_reader_init(&reader, body);
	while (line_reader_next(&reader, &line)) {
		size_t from = in_code ? 0 : behind_mark(line.text);
		if (slice_starts(slice_trim(line.text), "```"))
			in_code = !in_code;
		if (from > 0)
			put_task(speech, line.text, from, out);
		else
			buf_add_slice(out, line.text);
		buf_add_slice(out, line.ending);
	}
}
