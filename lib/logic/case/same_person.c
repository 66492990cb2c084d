#include "logic/case/same_person.h"
#include "text/unicode.h"
#include <string.h>

enum { PHONE_DIGITS = 9 };

static struct slice_list words_of(struct slice name, struct arena *arena)
{
	struct slice rest = unicode_fold(name, arena), word;
	struct slice_list words = { 0 };

	while (slice_split(&rest, ' ', &word))
		if (!slice_is_empty(slice_trim(word)))
			slice_list_add(&words, arena, slice_trim(word));
	return words;
}

struct sought {
	struct slice word;
	bool found;
};

static void compare(void *closure, const struct text_word *word)
{
	struct sought *sought = closure;

	if (slice_equal(word->folded, sought->word))
		sought->found = true;
}

/* Takes a word out of the list that is this one or, where first names are given, stands for it. */
static bool take_out(
	struct slice_list *words, struct slice word, const struct name_first_names *familiar)
{
	for (size_t i = 0; i < words->count; i++) {
		struct sought sought = { words->items[i], slice_equal(words->items[i], word) };
		if (!sought.found && familiar != NULL)
			name_first_each(familiar, word, compare, &sought);
		if (!sought.found)
			continue;
		words->items[i] = words->items[--words->count];
		return true;
	}
	return false;
}

static bool same_name(struct slice a, struct slice b, const struct name_first_names *familiar,
	struct arena *arena)
{
	struct slice_list one = words_of(a, arena), other = words_of(b, arena), rest = { 0 };

	if (one.count == 0 || one.count != other.count)
		return false;
	for (size_t i = 0; i < one.count; i++)
		if (!take_out(&other, one.items[i], NULL))
			slice_list_add(&rest, arena, one.items[i]);
	if (rest.count == one.count)
		return false;
	for (size_t i = 0; i < rest.count; i++)
		if (!take_out(&other, rest.items[i], familiar))
			return false;
	return true;
}

/* The last digits, from behind; fewer are no number of a phone. */
static bool take_digits(struct slice phone, char digits[static PHONE_DIGITS])
{
	size_t count = 0;

	for (size_t i = phone.length; i > 0 && count < PHONE_DIGITS; i--)
		if (phone.data[i - 1] >= '0' && phone.data[i - 1] <= '9')
			digits[count++] = phone.data[i - 1];
	return count == PHONE_DIGITS;
}

bool same_phone(struct slice a, struct slice b)
{
	char one[PHONE_DIGITS], other[PHONE_DIGITS];

	return take_digits(a, one) && take_digits(b, other) &&
	       memcmp(one, other, PHONE_DIGITS) == 0;
}

static bool is_swapped(day_number a, day_number b)
{
	int year, month, day;

	date_to_civil(a, &year, &month, &day);
	return date_exists(year, day, month) && date_from_civil(year, day, month) == b;
}

enum likeness same_person(const struct identity_details *a, const struct identity_details *b,
	const struct name_first_names *familiar, struct arena *arena)
{
	if (!same_name(a->name, b->name, familiar, arena))
		return LIKENESS_NONE;
	if (a->born == DATE_NONE || b->born == DATE_NONE)
		return LIKENESS_NAME;
	if (a->born == b->born)
		return LIKENESS_BOTH;
	return is_swapped(a->born, b->born) ? LIKENESS_SWAPPED : LIKENESS_NONE;
}
