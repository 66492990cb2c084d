#include "logic/case/same_person.h"
#include "text/unicode.h"
#include <stdlib.h>

static struct slice_list words_of(struct slice name, struct arena *arena)
{
	struct slice rest = unicode_fold(name, arena), word;
	struct slice_list words = { 0 };

	while (slice_split(&rest, ' ', &word))
		if (!slice_is_empty(slice_trim(word)))
			slice_list_add(&words, arena, slice_trim(word));
	if (words.count > 0)
		qsort(words.items, words.count, sizeof *words.items, slice_compare_items);
	return words;
}

static bool same_name(struct slice a, struct slice b, struct arena *arena)
{
	struct slice_list one = words_of(a, arena), other = words_of(b, arena);

	if (one.count == 0 || one.count != other.count)
		return false;
	for (size_t i = 0; i < one.count; i++)
		if (!slice_equal(one.items[i], other.items[i]))
			return false;
	return true;
}

static bool is_swapped(day_number a, day_number b)
{
	int year, month, day;

	date_to_civil(a, &year, &month, &day);
	return date_exists(year, day, month) && date_from_civil(year, day, month) == b;
}

enum likeness same_person(
	const struct identity_details *a, const struct identity_details *b, struct arena *arena)
{
	if (!same_name(a->name, b->name, arena))
		return LIKENESS_NONE;
	if (a->born == DATE_NONE || b->born == DATE_NONE)
		return LIKENESS_NAME;
	if (a->born == b->born)
		return LIKENESS_BOTH;
	return is_swapped(a->born, b->born) ? LIKENESS_SWAPPED : LIKENESS_NONE;
}
