#include "logic/case/case_words.h"
#include "base/buf.h"
#include "logic/privacy/name_stems.h"
#include "model/name.h"
#include "text/unicode.h"
#include "text/words.h"

enum { SHORTEST_PART = 3 /* letters */ };

static const char HIDDEN[] = "…";

void case_words_init(struct case_words *words, struct arena *arena)
{
	*words = (struct case_words){ .arena = arena };
	index_init(&words->forms, arena);
}

static void add_forms(struct case_words *words, const struct name_stem *stem)
{
	const char *ending;
	for (int i = 0; (ending = name_ending_text(i)); i++) {
		if (name_class_has(stem->class, i))
			index_put(&words->forms,
				arena_format(words->arena, "%.*s%s", (int)stem->text.length,
					stem->text.data, ending),
				words);
	}
}

void case_words_add_handle(struct case_words *words, struct slice handle)
{
	struct word_list parts = { 0 };
	words_read(handle, words->arena, &parts);
	for (size_t i = 0; i < parts.count; i++) {
		struct name_stem stems[NAME_MOST_STEMS];
		struct slice folded = parts.items[i].folded;
		if (parts.count > 1 && unicode_length(folded) < SHORTEST_PART)
			continue;
		index_put(&words->forms, folded, words);
		size_t count = name_stems(folded, 0, NAME_WORD_SURNAME, words->arena, stems);
		for (size_t k = 0; k < count; k++)
			add_forms(words, &stems[k]);
	}
}

/* Ids are lower case, but people may type them otherwise. */
static struct slice lower_ascii(struct slice text, struct arena *arena)
{
	char *lower = arena_take(arena, text.length + 1, 1);
	for (size_t i = 0; i < text.length; i++) {
		bool is_upper = text.data[i] >= 'A' && text.data[i] <= 'Z';
		lower[i] = (char)(is_upper ? text.data[i] - 'A' + 'a' : text.data[i]);
	}
	return (struct slice){ lower, text.length };
}

/* Adds the text with "…" for what stands from `start` to `end`; *copied moves there. */
static void hide(struct buf *out, struct slice text, size_t start, size_t end, size_t *copied)
{
	buf_add_slice(out, slice_part(text, *copied, start - *copied));
	buf_add_text(out, HIDDEN);
	*copied = end;
}

static struct slice hide_ids(
	const struct case_words *words, struct slice text, struct arena *arena, size_t *hidden)
{
	size_t start, end, copied = 0;
	struct buf out;
	if (!words->has_case)
		return text;
	struct slice lower = lower_ascii(text, arena);
	buf_init(&out);
	for (size_t from = 0; name_next_case(lower, from, &start, &end); from = end) {
		struct slice id = arena_copy(arena, slice_part(lower, start, end - start));
		if (!words->has_case(words->closure, id))
			continue;
		hide(&out, text, start, end, &copied);
		++*hidden;
	}
	buf_add_slice(&out, slice_part(text, copied, text.length));
	return buf_take(&out, arena);
}

static struct slice hide_handles(
	const struct case_words *words, struct slice text, struct arena *arena, size_t *hidden)
{
	struct word_list found = { 0 };
	size_t copied = 0;
	struct buf out;
	words_read(text, arena, &found);
	buf_init(&out);
	for (size_t i = 0; i < found.count; i++) {
		const struct text_word *word = &found.items[i];
		if (!index_get(&words->forms, word->folded))
			continue;
		hide(&out, text, word->start, word->end, &copied);
		++*hidden;
	}
	buf_add_slice(&out, slice_part(text, copied, text.length));
	return buf_take(&out, arena);
}

struct slice case_words_hide(
	const struct case_words *words, struct slice text, struct arena *arena, size_t *hidden)
{
	return hide_handles(words, hide_ids(words, text, arena, hidden), arena, hidden);
}
