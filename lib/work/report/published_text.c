#include "work/report/published_text.h"

struct slice told_add(struct told_list *list, struct slice file, size_t line, struct slice text)
{
	if (slice_is_empty(text))
		return text;
	struct told *added = arena_push(
		list->arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = (struct told){ file, line, text };
	return text;
}
