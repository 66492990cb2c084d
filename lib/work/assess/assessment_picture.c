#include "work/assess/assessment_picture.h"
#include "work/shared/summarize_case.h"

static struct slice title_of(
	const struct index_score *index, enum language language, struct arena *arena)
{
	struct slice name = card_text(index->index->cs, index->index->en, language);
	struct slice sum = index->low == index->high
				   ? arena_format(arena, "%ld", index->low)
				   : arena_format(arena, _("%ld to %ld"), index->low, index->high);
	struct slice known = arena_format(
		arena, _("%zu of %zu known"), index->known, index->known + index->open);

	if (index->level_count == 0)
		return arena_format(arena, "%s: %s (%s)", slice_text(name), sum.data, known.data);
	struct slice level = level_label(&index->levels[index->level_low],
		&index->levels[index->level_high], language, arena);
	return arena_format(arena, "%s: %s, %s (%s)", slice_text(name), sum.data, slice_text(level),
		known.data);
}

/* A level's first sum; levels of an index where low is worse stand the other way round. */
static void add_parts(const struct index_score *index, enum language language, struct arena *arena,
	struct picture *picture)
{
	bool falling = slice_equals(index->index->worse, "low");

	picture->part_count = index->level_count;
	picture->parts = arena_take(arena, index->level_count, sizeof *picture->parts);
	for (size_t i = 0; i < index->level_count; i++) {
		const struct card_level *level =
			&index->levels[falling ? index->level_count - 1 - i : i];
		picture->parts[i] = (struct picture_part){
			.from = level->from == INTEGER_NONE ? picture->least : level->from,
			.label = card_text(level->cs, level->en, language),
		};
	}
}

bool assessment_picture(const struct score *score, const struct index_score *index,
	enum language language, struct arena *arena, struct picture *picture)
{
	*picture = (struct picture){ .kind = PICTURE_SCALE };
	card_index_bounds(score->card, index->index->id, &picture->least, &picture->most);
	if (picture->least == picture->most)
		return false;
	picture->title = title_of(index, language, arena);
	add_parts(index, language, arena, picture);
	picture->range_count = 1;
	picture->ranges = arena_take(arena, 1, sizeof *picture->ranges);
	picture->ranges[0] = (struct picture_range){ index->low, index->high };
	return true;
}
