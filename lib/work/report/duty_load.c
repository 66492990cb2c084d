#include "work/report/duty_load.h"
#include "base/array.h"
#include <stdlib.h>

static int compare_loads(const void *a, const void *b)
{
	return slice_compare(
		((const struct duty_load *)a)->owner, ((const struct duty_load *)b)->owner);
}

static struct duty_load *load_of(struct duty_loads *loads, struct slice owner, struct arena *arena)
{
	for (size_t i = 0; i < loads->count; i++)
		if (slice_equal(loads->items[i].owner, owner))
			return &loads->items[i];
	struct duty_load *load = arena_push(
		arena, &loads->items, &loads->count, &loads->capacity, sizeof *loads->items);
	*load = (struct duty_load){ .owner = owner };
	return load;
}

void duty_loads_count(const struct duty_list *list, const struct slice_list *managers,
	struct arena *arena, struct duty_loads *loads)
{
	for (size_t i = 0; i < managers->count; i++)
		load_of(loads, managers->items[i], arena)->open_cases++;
	for (size_t i = 0; i < list->count; i++) {
		const struct duty *duty = &list->items[i];
		if (!duty->listed || duty->state == DUTY_COMING)
			continue;
		struct duty_load *load = load_of(loads, duty->owner, arena);
		load->late += duty->state == DUTY_LATE;
		load->due += duty->state == DUTY_DUE;
		load->danger += duty_rules[duty->rule].class == DUTY_DANGER;
	}
	if (loads->count > 0)
		qsort(loads->items, loads->count, sizeof *loads->items, compare_loads);
}
