#include "logic/case/age_words.h"
#include "base/number.h"
#include "text/words.h"

enum { AGES_MOST = 2 };

struct ages {
	long values[AGES_MOST];
	size_t count;
	bool up_to, from, unlimited;
};

static bool is_one_of(struct slice word, const char *first, const char *second)
{
	return slice_equals(word, first) || slice_equals(word, second);
}

static bool read_words(const struct word_list *words, struct ages *ages)
{
	for (size_t i = 0; i < words->count; i++) {
		struct slice word = words->items[i].folded;
		bool before_number = i + 1 < words->count && words->items[i + 1].number;
		if (words->items[i].number) {
			if (ages->count == AGES_MOST ||
				!number_parse(word, &ages->values[ages->count++]))
				return false;
		} else if (before_number && slice_equals(word, "do")) {
			ages->up_to = true;
		} else if ((before_number && is_one_of(word, "od", "nad")) ||
			   is_one_of(word, "vice", "starsi") || slice_equals(word, "vyse")) {
			ages->from = true;
		} else if (slice_equals(word, "bez")) {
			ages->unlimited = true;
		}
	}
	return true;
}

bool age_words_read(struct slice text, struct arena *arena, long *least, long *most)
{
	struct word_list words = { 0 };
	struct ages ages = { 0 };
	words_read(text, arena, &words);
	*least = *most = INTEGER_NONE;
	if (!read_words(&words, &ages))
		return false;
	if (ages.count == 0)
		return ages.unlimited;
	if (ages.count == AGES_MOST) {
		*least = ages.values[0];
		*most = ages.values[1];
		return *least <= *most;
	}
	if (ages.up_to) {
		*least = 0;
		*most = ages.values[0];
		return true;
	}
	*least = ages.values[0];
	return ages.from || slice_find(text, '+', 0) < text.length;
}
