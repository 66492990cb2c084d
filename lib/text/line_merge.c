#include "text/line_merge.h"
#include <stdint.h>

/* So many pairs of lines are compared: beyond that all between the first and the last difference
 * counts as changed, which can only make more conflicts. */
enum { PAIRS_MOST = 1 << 22 };

struct merging {
	const struct slice_list *versions;
	size_t *matches[MERGE_SIDES]; /* of each base line: the same line there, or SIZE_MAX */
	const struct line_join *join;
	struct arena *arena;
	struct slice_list *out;
};

static bool is_match(
	const struct slice_list *base, size_t at, const struct slice_list *side, size_t there)
{
	return slice_equal(base->items[at], side->items[there]);
}

struct stretch {
	size_t base, base_end, side, side_end;
};

/* The longest common subsequence of what is between the ends. */
static void match_between(const struct slice_list *base, const struct slice_list *side,
	const struct stretch *between, struct arena *arena, size_t *matches)
{
	size_t rows = between->base_end - between->base;
	size_t columns = between->side_end - between->side, width = columns + 1;

	if (rows == 0 || columns == 0 || rows > PAIRS_MOST / columns)
		return;
	uint32_t *lengths = arena_take(arena, (rows + 1) * width, sizeof *lengths);
	for (size_t i = rows; i-- > 0;)
		for (size_t k = columns; k-- > 0;) {
			uint32_t down = lengths[(i + 1) * width + k];
			uint32_t right = lengths[i * width + k + 1];
			lengths[i * width + k] = down > right ? down : right;
			if (is_match(base, between->base + i, side, between->side + k))
				lengths[i * width + k] = lengths[(i + 1) * width + k + 1] + 1;
		}
	for (size_t i = 0, k = 0; i < rows && k < columns;) {
		if (is_match(base, between->base + i, side, between->side + k))
			matches[between->base + i++] = between->side + k++;
		else if (lengths[(i + 1) * width + k] >= lengths[i * width + k + 1])
			i++;
		else
			k++;
	}
}

static size_t *match(
	const struct slice_list *base, const struct slice_list *side, struct arena *arena)
{
	size_t *matches = arena_take(arena, base->count + 1, sizeof *matches);
	struct stretch between = { 0, base->count, 0, side->count };

	for (size_t i = 0; i < base->count; i++)
		matches[i] = SIZE_MAX;
	while (between.base < between.base_end && between.side < between.side_end &&
		is_match(base, between.base, side, between.side))
		matches[between.base++] = between.side++;
	while (between.base < between.base_end && between.side < between.side_end &&
		is_match(base, between.base_end - 1, side, between.side_end - 1))
		matches[--between.base_end] = --between.side_end;
	match_between(base, side, &between, arena, matches);
	return matches;
}

static bool are_equal(const struct slice_list *a, const struct slice_list *b)
{
	if (a->count != b->count)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (!slice_equal(a->items[i], b->items[i]))
			return false;
	return true;
}

static void add_all(struct merging *merging, const struct slice_list *lines)
{
	for (size_t i = 0; i < lines->count; i++)
		slice_list_add(merging->out, merging->arena, lines->items[i]);
}

static struct slice_list part_of(const struct slice_list *lines, size_t from, size_t end)
{
	return (struct slice_list){ lines->items + from, end - from, end - from };
}

/* What lies between two lines that all three have. */
static bool merge_part(struct merging *merging, const size_t from[], const size_t end[])
{
	struct slice_list parts[MERGE_SIDES];

	for (int side = 0; side < MERGE_SIDES; side++) {
		if (merging->versions[side].count == 0)
			parts[side] = (struct slice_list){ 0 };
		else
			parts[side] = part_of(&merging->versions[side], from[side], end[side]);
	}
	if (are_equal(&parts[MERGE_OURS], &parts[MERGE_BASE]))
		add_all(merging, &parts[MERGE_THEIRS]);
	else if (are_equal(&parts[MERGE_THEIRS], &parts[MERGE_BASE]) ||
		 are_equal(&parts[MERGE_OURS], &parts[MERGE_THEIRS]))
		add_all(merging, &parts[MERGE_OURS]);
	else
		return merging->join->join(merging->join->closure, parts, merging->out);
	return true;
}

bool line_merge(const struct slice_list versions[MERGE_SIDES], const struct line_join *join,
	struct arena *arena, struct slice_list *out)
{
	struct merging merging = { .versions = versions, .join = join, .arena = arena, .out = out };
	size_t from[MERGE_SIDES] = { 0 }, end[MERGE_SIDES];
	bool joined = true;

	for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
		merging.matches[side] = match(&versions[MERGE_BASE], &versions[side], arena);
	for (size_t at = 0; at <= versions[MERGE_BASE].count; at++) {
		bool is_last = at == versions[MERGE_BASE].count;
		end[MERGE_BASE] = at;
		for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
			end[side] = is_last ? versions[side].count : merging.matches[side][at];
		if (end[MERGE_OURS] == SIZE_MAX || end[MERGE_THEIRS] == SIZE_MAX)
			continue;
		joined = merge_part(&merging, from, end) && joined;
		if (!is_last)
			slice_list_add(out, arena, versions[MERGE_BASE].items[at]);
		for (int side = 0; side < MERGE_SIDES; side++)
			from[side] = end[side] + 1;
	}
	return joined;
}

struct slice_list line_merge_cut(struct slice text, struct arena *arena)
{
	struct slice_list lines = { 0 };
	size_t end;

	for (size_t start = 0; start < text.length; start = end + 1) {
		end = slice_find(text, '\n', start);
		slice_list_add(&lines, arena, slice_part(text, start, end - start));
	}
	return lines;
}
