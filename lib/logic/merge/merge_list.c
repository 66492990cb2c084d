#include "logic/merge/merge_parts.h"
#include <stdint.h>
#include <stdlib.h>

static size_t place_in(const struct slice_list *list, struct slice item)
{
	size_t at = 0;

	while (at < list->count && !slice_equal(list->items[at], item))
		at++;
	return at < list->count ? at : SIZE_MAX;
}

static bool is_sorted(const struct slice_list *list)
{
	for (size_t i = 1; i < list->count; i++)
		if (slice_compare(list->items[i - 1], list->items[i]) > 0)
			return false;
	return true;
}

/* Whether what the side kept of the base stands in the base's order. */
static bool keeps_order(const struct slice_list *base, const struct slice_list *side)
{
	size_t last = 0;

	for (size_t i = 0; i < side->count; i++) {
		size_t at = place_in(base, side->items[i]);
		if (at == SIZE_MAX)
			continue;
		if (at < last)
			return false;
		last = at;
	}
	return true;
}

/* Whether the item is in the merged set. */
static bool stays(const struct slice_list versions[MERGE_SIDES], struct slice item)
{
	bool ours = slice_list_has(&versions[MERGE_OURS], item);
	bool theirs = slice_list_has(&versions[MERGE_THEIRS], item);

	return slice_list_has(&versions[MERGE_BASE], item) ? ours && theirs : ours || theirs;
}

static void sort(struct slice_list *list)
{
	if (list->count > 1)
		qsort(list->items, list->count, sizeof *list->items, slice_compare_items);
}

static void add_staying(struct slice_list *list, const struct slice_list versions[MERGE_SIDES],
	const struct slice_list *from, struct arena *arena)
{
	for (size_t i = 0; i < from->count; i++)
		if (stays(versions, from->items[i]) && !slice_list_has(list, from->items[i]))
			slice_list_add(list, arena, from->items[i]);
}

static bool is_equal(const struct slice_list *a, const struct slice_list *b)
{
	bool equal = a->count == b->count;

	for (size_t i = 0; equal && i < a->count; i++)
		equal = slice_equal(a->items[i], b->items[i]);
	return equal;
}

/* Whose order the list takes: of whoever alone put it in another, else the base's. */
static const struct slice_list *frame_of(const struct slice_list versions[MERGE_SIDES])
{
	const struct slice_list *base = &versions[MERGE_BASE];
	bool ours = keeps_order(base, &versions[MERGE_OURS]);
	bool theirs = keeps_order(base, &versions[MERGE_THEIRS]);

	if (ours == theirs)
		return base;
	return &versions[ours ? MERGE_THEIRS : MERGE_OURS];
}

struct slice_list merge_lists(const struct slice_list versions[MERGE_SIDES], struct arena *arena)
{
	const struct slice_list *base = &versions[MERGE_BASE], *ours = &versions[MERGE_OURS];
	const struct slice_list *theirs = &versions[MERGE_THEIRS];
	struct slice_list list = { 0 }, added = { 0 };

	if (is_equal(ours, theirs) || is_equal(theirs, base))
		return *ours;
	if (is_equal(ours, base))
		return *theirs;
	add_staying(&list, versions, frame_of(versions), arena);
	add_staying(&added, versions, ours, arena);
	add_staying(&added, versions, theirs, arena);
	sort(&added);
	add_staying(&list, versions, &added, arena);
	if (is_sorted(base) && is_sorted(ours) && is_sorted(theirs))
		sort(&list);
	return list;
}

/* What an item speaks of: who agreed, who was present, which profession; absent: of itself. */
static struct slice subject_of(const struct field *field, struct slice item, struct arena *arena)
{
	size_t first = slice_find(item, ' ', 0);
	size_t second = slice_find(item, ' ', first + 1);
	struct slice subject = arena_copy(arena, slice_part(item, 0, first));

	if (field == NULL)
		return (struct slice){ 0 };
	if (field->type == FIELD_HEADCOUNT)
		return arena_format(arena, "%s%s", slice_text(subject),
			slice_text(arena_copy(arena, slice_part(item, second, item.length))));
	bool is_first = field->type == FIELD_AGREEMENT || field->type == FIELD_PARTICIPANT ||
			field->type == FIELD_SAFETY;
	return is_first ? subject : (struct slice){ 0 };
}

static struct slice_list without(
	const struct slice_list *list, struct slice item, struct arena *arena)
{
	struct slice_list rest = { 0 };

	for (size_t i = 0; i < list->count; i++)
		if (!slice_equal(list->items[i], item))
			slice_list_add(&rest, arena, list->items[i]);
	return rest;
}

/* The item of a list that speaks of the subject and is in none of two others; absent. */
static struct slice new_item(const struct field *field, struct slice subject,
	const struct slice_list *list, const struct slice_list *one, const struct slice_list *other,
	struct arena *arena)
{
	for (size_t i = 0; i < list->count; i++) {
		struct slice item = list->items[i];
		if ((one == NULL || !slice_list_has(one, item)) &&
			(other == NULL || !slice_list_has(other, item)) &&
			slice_equal(subject, subject_of(field, item, arena)))
			return item;
	}
	return (struct slice){ 0 };
}

bool merge_list_agrees(struct merging *merging, struct slice place, const struct field *field,
	struct slice_list versions[MERGE_SIDES])
{
	struct arena *arena = merging->arena;
	const struct slice_list ours = versions[MERGE_OURS], *base = &versions[MERGE_BASE];
	struct slice_list *theirs = &versions[MERGE_THEIRS];

	for (size_t i = 0; i < ours.count; i++) {
		struct slice item = ours.items[i];
		struct slice subject = subject_of(field, item, arena);
		if (subject.data == NULL || slice_list_has(base, item) ||
			slice_list_has(theirs, item))
			continue;
		struct slice other = new_item(field, subject, theirs, base, &ours, arena);
		const struct slice values[] = { new_item(field, subject, base, NULL, NULL, arena),
			item, other };
		if (other.data == NULL)
			continue;
		enum merge_pick pick = merge_decide(merging, place, values);
		if (pick == PICK_NEITHER)
			return false;
		struct slice_list *loser = pick == PICK_OURS ? theirs : &versions[MERGE_OURS];
		*loser = without(loser, pick == PICK_OURS ? other : item, arena);
	}
	return true;
}
