/* Any bytes as an assessment: what is written of one that reads whole, reads as the same. */
#include "model/record/assessment.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct slice written(const struct assessment *assessment, struct arena *arena)
{
	struct buf out;
	buf_init(&out);
	assessment_write(assessment, arena, &out);
	struct slice copy = arena_copy(arena, buf_slice(&out));
	buf_free(&out);
	return copy;
}

static void check_answers(const struct assessment *assessment)
{
	for (size_t i = 0; i < assessment->count; i++)
		if (assessment_answer(assessment, assessment->answers[i].item) !=
			&assessment->answers[i])
			abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct slice path = slice_from("2022/k7q2m4xp/2022-09-14-assessment-7f3a.csv");
	struct assessment assessment, again;
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	if (assessment_read(path, path, bytes, &arena, &diags, &assessment) && !assessment.erased) {
		check_answers(&assessment);
		bytes = written(&assessment, &arena);
		if (!assessment_read(path, path, bytes, &arena, &diags, &again))
			abort();
		if (!slice_equal(written(&again, &arena), bytes))
			abort();
	}
	arena_free(&arena);
	return 0;
}
