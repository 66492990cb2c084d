/* Any bytes as a diary: bodies lie in the file, in its order, and neither over each other nor over
 * a stray line. */
#include "model/record/diary.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_bodies(const struct diary *diary, struct slice bytes)
{
	const char *end = bytes.data;

	for (size_t i = 0; i < diary->count; i++) {
		const struct diary_entry *entry = &diary->entries[i];
		if (entry->body.data == NULL)
			continue;
		if (entry->body.data < end || entry->body.length == 0 ||
			entry->body.data + entry->body.length > bytes.data + bytes.length ||
			entry->body_line <= entry->position.line)
			abort();
		end = entry->body.data + entry->body.length;
	}
}

static void check_strays(const struct diary *diary)
{
	for (size_t i = 0; i < diary->stray_count; i++)
		for (size_t k = 0; k < diary->count; k++)
			if (diary->strays[i].line == diary->entries[k].position.line)
				abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct diag_list diags;
	struct diary diary;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);

	if (diary_read(slice_from("monday.md"), bytes, 0, &arena, &diags, &diary)) {
		check_bodies(&diary, bytes);
		check_strays(&diary);
	}
	arena_free(&arena);
	return 0;
}
