#include "logic/audit/explain.h"

/* Whether the facts that are kept tell the victim. */
static bool do_tell(struct knowledge *knowledge, size_t victim, const bool *kept)
{
	bool fine = true;

	knowledge_forget(knowledge);
	for (size_t i = 0; i < knowledge->fact_count; i++)
		if (kept[i])
			fine &= knowledge_narrow(
				knowledge, knowledge->facts[i].cell, knowledge->facts[i].band);
	if (!fine || !bounds_agree(knowledge))
		return true;
	return victim != CELL_NONE && !bounds_prove(knowledge, victim);
}

static void keep(bool *kept, size_t from, size_t to, bool is_kept)
{
	for (size_t i = from; i < to; i++)
		kept[i] = is_kept;
}

/* Drops runs of facts that can be missed, then ever shorter ones, the newest first: the older ones
 * are what a reader has known for long. */
static void drop_runs(struct knowledge *knowledge, size_t victim, bool *kept)
{
	size_t count = knowledge->fact_count;

	for (size_t run = (count + 1) / 2; run > 0; run = run > 1 ? (run + 1) / 2 : 0)
		for (size_t from = 0; from < count; from += run) {
			size_t to = from + run < count ? from + run : count;
			bool any = false;
			for (size_t i = from; i < to; i++)
				any |= kept[i];
			if (!any)
				continue;
			bool *trial = arena_take(knowledge->arena, count, sizeof *trial);
			for (size_t i = 0; i < count; i++)
				trial[i] = (i < from || i >= to) && kept[i];
			if (do_tell(knowledge, victim, trial))
				keep(kept, from, to, false);
		}
}

size_t *explain_cell(struct knowledge *knowledge, size_t victim, size_t *count)
{
	size_t all = knowledge->fact_count;
	size_t *cells = arena_take(knowledge->arena, all + 1, sizeof *cells);
	bool *kept = arena_take(knowledge->arena, all + 1, sizeof *kept);

	*count = 0;
	keep(kept, 0, all, true);
	drop_runs(knowledge, victim, kept);
	for (size_t i = 0; i < all; i++)
		if (kept[i])
			cells[(*count)++] = knowledge->facts[i].cell;
	return cells;
}
