#include "work/report/released.h"
#include "base/translate.h"
#include "work/shared/load_releases.h"
#include "work/shared/save.h"

static const char folder[] = "released";

static void warn_of_two(struct context *context, const struct released *released)
{
	const struct release *first = released->before;

	for (size_t i = 0; i < released->all.count; i++) {
		const struct release *other = &released->all.items[i];
		if (first != NULL && other != first && release_is_same(other, first))
			diag_add(context->diags, SEVERITY_WARNING, "released", NULL,
				_("this period was released twice (%s counts, and not %s)"),
				slice_text(first->stem), slice_text(other->stem));
	}
}

bool released_begin(struct context *context, const char *kind, day_number from, day_number to,
	struct released *released)
{
	enum grid grid = GRID_HALF_YEAR;

	*released = (struct released){ .kind = kind };
	if (!load_releases(context, &released->all))
		return false;
	grid_find(context->platform.settings.grid_code, &grid);
	if (!period_choose(grid, from, to, context->today, context->diags, &released->period) ||
		!release_check_period(
			&released->all, kind, released->period, context->today, context->diags))
		return false;
	released->before = release_find(&released->all, kind, released->period);
	warn_of_two(context, released);
	return true;
}

bool released_record(
	struct context *context, const struct released *released, struct release *release)
{
	struct arena *arena = context->arena;
	struct buf bytes;

	release->about.kind = slice_from(released->kind);
	release->about.from = released->period.from;
	release->about.to = released->period.to;
	if (!context_person(context, &release->about.by))
		return false;
	struct slice year = arena_format(arena, "%s/%d", folder, date_year(context->today));
	struct slice stem = new_stem(context, RING_PLATFORM, year, context->today, release_kind);
	buf_init(&bytes);
	release_write(release, arena, &bytes);
	add_change(context, RING_PLATFORM,
		arena_format(arena, "%s/%s.csv", slice_text(year), slice_text(stem)),
		(struct slice){ 0 }, arena_copy(arena, buf_slice(&bytes)));
	buf_free(&bytes);
	return true;
}
