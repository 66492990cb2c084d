#include "work/shared/published_text.h"

struct slice told_add(struct told_list *list, struct slice file, size_t line, struct slice text)
{
	if (slice_is_empty(text))
		return text;
	list->items = arena_extend(
		list->arena, list->items, list->count, &list->capacity, sizeof *list->items);
	list->items[list->count++] = (struct told){ file, line, text };
	return text;
}
