#include "text/words.h"

#include "base/buf.h"
#include "text/decode.h"
#include "text/unicode.h"
#include <string.h>

enum character { OTHER, LETTER, DIGIT, JOINED };

/* A word while it is read. */
struct reading {
	struct word word;
	struct buf bytes;
	enum character kind; /* OTHER between words */
	size_t letters;
	size_t upper;
	bool begins_upper;
};

static enum character character_of(int32_t code_point)
{
	if (unicode_is_letter(code_point))
		return LETTER;
	if (code_point >= '0' && code_point <= '9')
		return DIGIT;
	return unicode_is_joined(code_point) ? JOINED : OTHER;
}

static enum word_gap gap_of(int32_t code_point)
{
	if (code_point <= 0 || code_point >= 0x80)
		return code_point == 0xA0 ? WORD_BLANK : WORD_MARK;
	if (strchr(" \t-*_", code_point))
		return WORD_BLANK;
	if (code_point == '.')
		return WORD_DOT;
	return strchr("!?:;", code_point) ? WORD_STOP : WORD_MARK;
}

static void close_word(struct reading *reading, struct arena *arena, struct word_list *words)
{
	struct word *word = &reading->word;
	if (reading->kind == OTHER)
		return;
	word->folded = unicode_fold(buf_slice(&reading->bytes), arena);
	word->number = reading->kind == DIGIT;
	word->capital = reading->begins_upper && reading->upper < reading->letters;
	struct word *added = arena_push(
		arena, &words->items, &words->count, &words->capacity, sizeof *words->items);
	*added = *word;
	word->gap = WORD_BLANK;
	reading->kind = OTHER;
}

static void open_word(struct reading *reading, enum character kind, int32_t first, size_t start)
{
	reading->kind = kind;
	reading->word.start = start;
	reading->begins_upper = unicode_is_upper(first);
	reading->letters = reading->upper = 0;
	buf_clear(&reading->bytes);
}

void words_read(struct slice line, struct arena *arena, struct word_list *words)
{
	struct reading reading = { .word = { .gap = WORD_STOP } };
	*words = (struct word_list){ 0 };
	buf_init(&reading.bytes);
	for (size_t offset = 0; offset < line.length;) {
		size_t start = offset;
		int32_t code_point = decode_next(line, &offset);
		enum character kind = character_of(code_point);
		if (kind == JOINED)
			kind = reading.kind;
		if (kind != reading.kind)
			close_word(&reading, arena, words);
		if (kind == OTHER) {
			enum word_gap gap = gap_of(code_point);
			if (!unicode_is_joined(code_point) && gap > reading.word.gap)
				reading.word.gap = gap;
			continue;
		}
		if (reading.kind == OTHER)
			open_word(&reading, kind, code_point, start);
		unicode_add(&reading.bytes, code_point);
		reading.letters += unicode_is_letter(code_point);
		reading.upper += unicode_is_upper(code_point);
		reading.word.end = offset;
	}
	close_word(&reading, arena, words);
	buf_free(&reading.bytes);
}
