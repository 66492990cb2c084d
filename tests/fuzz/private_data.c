/* Any bytes as a line: every hit and every word lies in it, behind the one before. */
#include "logic/privacy/private_data.h"
#include "base/arena.h"
#include "text/decode.h"
#include "text/unicode.h"
#include "text/words.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_hits(struct slice line)
{
	struct private_hit hit;
	for (size_t from = 0; private_data_next(line, from, &hit); from = hit.end) {
		if (hit.start < from || hit.end <= hit.start || hit.end > line.length)
			abort();
	}
}

static void check_words(struct slice line, struct arena *arena)
{
	struct word_list words;
	size_t from = 0;
	words_read(line, arena, &words);
	for (size_t i = 0; i < words.count; i++) {
		const struct word *word = &words.items[i];
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
	check_hits(line);
	check_hits(unicode_fold(decode_text(line, &arena), &arena));
	check_words(line, &arena);
	arena_free(&arena);
	return 0;
}
