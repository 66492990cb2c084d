#include "logic/score/card_agreement.h"
#include <math.h>
#include <stdlib.h>

static struct ratings *range_of(
	struct card_agreement *agreement, const struct card_item *item, struct arena *arena)
{
	size_t at = 0;

	while (at < agreement->range_count &&
		(agreement->ranges[at].min != item->min || agreement->ranges[at].max != item->max))
		at++;
	if (at == agreement->range_count)
		ratings_init(
			&agreement->ranges[agreement->range_count++], arena, item->min, item->max);
	return &agreement->ranges[at];
}

void card_agreement_init(
	struct card_agreement *agreement, const struct card *card, struct arena *arena)
{
	size_t count = card->items.count;

	*agreement = (struct card_agreement){
		.card = card,
		.ranges = arena_take(arena, count, sizeof *agreement->ranges),
		.items = arena_take(arena, count, sizeof *agreement->items),
		.item_count = count,
	};
	for (size_t i = 0; i < count; i++) {
		const struct card_item *item = card_item_at(card, i);
		agreement->items[i] = (struct item_agreement){ .item = item,
			.range = range_of(agreement, item, arena) };
	}
}

void card_agreement_add(
	struct card_agreement *agreement, const struct score *first, const struct score *second)
{
	agreement->pairs++;
	for (size_t i = 0; i < agreement->item_count; i++) {
		struct item_agreement *item = &agreement->items[i];
		const struct item_score *one = &first->items[i], *other = &second->items[i];
		if (one->state != ITEM_KNOWN || other->state != ITEM_KNOWN)
			continue;
		item->n++;
		item->differing += one->value != other->value;
		item->distance += (size_t)labs(one->value - other->value);
		ratings_add(item->range, one->value, other->value);
	}
}

static size_t span_of(const struct item_agreement *item)
{
	return (size_t)(item->item->max - item->item->min);
}

double item_agreement_distance(const struct item_agreement *item)
{
	return item->n == 0 ? NAN : (double)item->distance / (double)(item->n * span_of(item));
}

/* Whole numbers, multiplied out, so that equal distances are equal. */
static int compare_distance(const void *a, const void *b)
{
	const struct item_agreement *first = *(const struct item_agreement *const *)a;
	const struct item_agreement *second = *(const struct item_agreement *const *)b;
	size_t of_first = first->distance * second->n * span_of(second);
	size_t of_second = second->distance * first->n * span_of(first);

	if (of_first != of_second)
		return of_first > of_second ? -1 : 1;
	return first < second ? -1 : first > second;
}

void card_agreement_differing(const struct card_agreement *agreement, struct arena *arena,
	struct item_agreement_list *list)
{
	*list = (struct item_agreement_list){
		.items = arena_take(arena, agreement->item_count, sizeof(struct item_agreement *)),
	};
	for (size_t i = 0; i < agreement->item_count; i++)
		if (agreement->items[i].differing > 0)
			list->items[list->count++] = &agreement->items[i];
	if (list->count > 0)
		qsort(list->items, list->count, sizeof *list->items, compare_distance);
}
