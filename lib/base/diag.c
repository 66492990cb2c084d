#include "base/diag.h"

void diag_list_init(struct diag_list *list, struct arena *arena)
{
	*list = (struct diag_list){ .arena = arena };
}

bool diag_add(struct diag_list *list, enum severity severity, const char *rule,
	const struct position *position, const char *format, ...)
{
	struct diag diag = { .severity = severity, .rule = rule };
	if (position) {
		diag.position = *position;
		diag.position.file = arena_copy(list->arena, position->file);
		diag.position.source = arena_copy(list->arena, position->source);
	}
	va_list arguments;
	va_start(arguments, format);
	diag.text = arena_vformat(list->arena, format, arguments);
	va_end(arguments);

	list->items = arena_extend(
		list->arena, list->items, list->count, &list->capacity, sizeof *list->items);
	list->items[list->count++] = diag;
	return false;
}

int diag_status(const struct diag_list *list)
{
	static const int statuses[] = {
		[SEVERITY_NOTE] = 0,
		[SEVERITY_WARNING] = 0,
		[SEVERITY_ERROR] = 3,
		[SEVERITY_USAGE] = 2,
		[SEVERITY_SYSTEM] = 4,
	};
	enum severity worst = SEVERITY_NOTE;
	for (size_t i = 0; i < list->count; i++) {
		if (list->items[i].severity > worst)
			worst = list->items[i].severity;
	}
	return statuses[worst];
}

size_t diag_count(const struct diag_list *list, enum severity at_least)
{
	size_t count = 0;
	for (size_t i = 0; i < list->count; i++)
		count += list->items[i].severity >= at_least;
	return count;
}
