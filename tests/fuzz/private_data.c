/* Any bytes as a line: every hit and every word lies in it, behind the one before. */
#include "logic/privacy/private_data.h"
#include "base/arena.h"
#include "text/words.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_hits(struct slice line, struct arena *arena)
{
	struct private_hits hits = { 0 };
	size_t from = 0;
	private_data_find(line, arena, &hits);
	for (size_t i = 0; i < hits.count; from = hits.items[i++].end) {
		const struct private_hit *hit = &hits.items[i];
		if (hit->start < from || hit->end <= hit->start || hit->end > line.length)
			abort();
	}
}

static void check_words(struct slice line, struct arena *arena)
{
	struct word_list words;
	size_t from = 0;
	words_read(line, arena, &words);
	for (size_t i = 0; i < words.count; i++) {
		const struct text_word *word = &words.items[i];
		if (word->start < from || word->end <= word->start || word->end > line.length)
			abort();
		from = word->end;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice line = { (const char *)data, size };
	struct arena arena;
	arena_init(&arena);
	check_hits(line, &arena);
	check_words(line, &arena);
	arena_free(&arena);
	return 0;
}
