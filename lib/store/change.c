#include "store/write.h"

void change_list_init(struct change_list *list, struct arena *arena)
{
	*list = (struct change_list){ .arena = arena };
}

static struct change *find_change(const struct change_list *list, enum ring ring, struct slice path)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].ring == ring && slice_equal(list->items[i].path, path))
			return &list->items[i];
	return NULL;
}

void change_add(struct change_list *list, enum ring ring, struct slice path, struct slice before,
	struct slice after)
{
	struct change *earlier = find_change(list, ring, path);
	if (earlier) {
		earlier->after = arena_copy(list->arena, after);
		return;
	}
	struct change *added = arena_push(
		list->arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = (struct change){
		.ring = ring,
		.path = arena_copy(list->arena, path),
		.before = arena_copy(list->arena, before),
		.after = arena_copy(list->arena, after),
	};
}

enum source_found change_read(const struct change_list *list, struct store *store, enum ring ring,
	struct slice path, size_t cap, struct arena *arena, struct diag_list *diags,
	struct slice *bytes)
{
	const struct change *change = find_change(list, ring, path);
	if (change) {
		*bytes = change->after;
		return SOURCE_FOUND;
	}
	struct source *source = store_need(store, ring, diags);
	return source ? source_read(source, path, cap, arena, diags, bytes) : SOURCE_FAILED;
}
