/* Any bytes as a name and, from the second line on, a text: every hit lies in its line, behind the
 * one before. */
#include "logic/privacy/name_set.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_line(const struct name_set *set, struct slice line, struct arena *arena)
{
	struct name_hits hits = { 0 };
	size_t from = 0;
	name_set_scan(set, line, arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		const struct name_hit *hit = &hits.items[i];
		if (hit->start < from || hit->end <= hit->start || hit->end > line.length)
			abort();
		from = hit->end;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct arena kept;
	static struct name_set common;
	struct slice rest = { (const char *)data, size }, line;
	struct slice family = slice_from("k7q2m4xp");
	struct name_set set;
	struct arena arena;
	if (common.arena == NULL) {
		arena_init(&kept);
		name_set_init(&common, &kept);
		name_set_add_known(&common, NAME_PLACE, slice_from("Most"));
		name_set_close(&common);
	}
	arena_init(&arena);
	name_set_init_like(&set, &common, &arena);
	if (slice_split(&rest, '\n', &line)) {
		for (enum name_kind kind = NAME_PERSON; kind <= NAME_STREET; kind++)
			name_set_add(&set, kind, family, arena_copy(&arena, line));
		name_set_close(&set);
		check_line(&set, line, &arena);
		while (slice_split(&rest, '\n', &line))
			check_line(&set, line, &arena);
	}
	arena_free(&arena);
	return 0;
}
