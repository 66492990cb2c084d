#include "logic/privacy/name_set.h"

#include <string.h>

void name_set_init(struct name_set *set, struct arena *arena)
{
	*set = (struct name_set){ .arena = arena };
	set->first_names = arena_take(arena, 1, sizeof *set->first_names);
	name_first_init(set->first_names, arena);
	name_builder_init(&set->places_builder, NULL, NULL, arena);
	name_builder_init(&set->builder, set->first_names, &set->places, arena);
}

void name_set_add_known(struct name_set *set, enum name_kind kind, struct slice name)
{
	name_builder_add(&set->places_builder, kind, slice_from(""), name);
}

static void finish(struct name_builder *builder, struct name_image *image)
{
	struct buf bytes;
	buf_init(&bytes);
	name_builder_finish(builder, NULL, NULL, 0, &bytes);
	char *kept = arena_take(builder->arena, bytes.length, 1);
	memcpy(kept, bytes.data, bytes.length);
	name_image_open((struct slice){ kept, bytes.length }, image);
	buf_free(&bytes);
}

void name_set_init_like(struct name_set *set, const struct name_set *common, struct arena *arena)
{
	*set = (struct name_set){
		.arena = arena, .first_names = common->first_names, .places = common->places
	};
	name_builder_init(&set->builder, set->first_names, &set->places, arena);
	set->builder.one_owner = true;
}

void name_set_add(struct name_set *set, enum name_kind kind, struct slice family, struct slice name)
{
	/* The places are known when the first name comes, whose address may end in one. */
	if (!set->places.header && set->places_builder.arena)
		finish(&set->places_builder, &set->places);
	set->builder.places = &set->places;
	name_builder_add(&set->builder, kind, family, name);
}

void name_set_close(struct name_set *set)
{
	if (!set->places.header && set->places_builder.arena)
		finish(&set->places_builder, &set->places);
	finish(&set->builder, &set->names);
}

void name_set_scan(
	const struct name_set *set, struct slice text, struct arena *arena, struct name_hits *hits)
{
	const struct name_scope scope = { .everything = true };
	name_scan(&set->names, &set->places, &scope, text, arena, hits);
}
