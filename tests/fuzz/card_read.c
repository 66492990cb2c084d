/* Any bytes as the six files of a card, between NUL bytes: one that may be scored with gives an
 * assessment without answers the whole range of its sums. */
#include "base/array.h"
#include "logic/score/ask_first.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_score(const struct score *score)
{
	for (size_t i = 0; i < score->index_count; i++) {
		const struct index_score *index = &score->indices[i];
		if (index->low > index->high || index->level_low > index->level_high)
			abort();
		if (index->level_count > 0 && index->level_high >= index->level_count)
			abort();
	}
	if (score->level_low > score->level_high ||
		(score->level_count > 0 && score->level_high >= score->level_count))
		abort();
}

static void score_nothing(const struct card *card, struct arena *arena)
{
	struct assessment assessment = { .date = date_from_civil(2022, 9, 14) };
	const struct score_input input = { .card = card, .assessment = &assessment };
	struct score score;
	schema_clear(&assessment_about_schema, &assessment.about);
	score_assessment(&input, arena, &score);
	check_score(&score);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice name = slice_from("test-1");
	struct slice rest = { (const char *)data, size };
	struct card_files files = { .shown_folder = slice_from("cards/test-1") };
	struct slice *const parts[] = { &files.head, &files.blocks, &files.indices, &files.items,
		&files.levels, &files.answers };
	struct card card;
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	for (size_t i = 0; i < ARRAY_LEN(parts); i++)
		slice_split(&rest, '\0', parts[i]);
	if (card_read(name, &files, &arena, &diags, &card))
		score_nothing(&card, &arena);
	arena_free(&arena);
	return 0;
}
