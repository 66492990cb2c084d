#include "work/shared/load_releases.h"

static const char folder[] = "released";

static bool read_year(struct context *context, struct slice year, struct release_list *list)
{
	struct source *source = context->store.platform;
	struct source_entries entries = { 0 };
	struct arena *arena = context->arena;

	if (source_list(source, year, arena, context->diags, &entries) == SOURCE_FAILED)
		return false;
	for (size_t i = 0; i < entries.count; i++) {
		struct slice path = arena_format(
			arena, "%s/%s", slice_text(year), slice_text(entries.items[i].name));
		struct slice bytes;
		if (!slice_ends(path, ".csv"))
			continue;
		struct release *release = arena_push(
			arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
		if (source_read(source, path, SOURCE_RECORD_CAP, arena, context->diags, &bytes) !=
				SOURCE_FOUND ||
			!release_read(path,
				store_shown(&context->store, RING_PLATFORM, path, arena), bytes,
				arena, context->diags, release))
			return false;
	}
	return true;
}

bool load_releases(struct context *context, struct release_list *list)
{
	struct source_entries years = { 0 };

	if (source_list(context->store.platform, slice_from(folder), context->arena, context->diags,
		    &years) == SOURCE_FAILED)
		return false;
	for (size_t i = 0; i < years.count; i++)
		if (years.items[i].is_folder &&
			!read_year(context,
				arena_format(context->arena, "%s/%s", folder,
					slice_text(years.items[i].name)),
				list))
			return false;
	return true;
}
