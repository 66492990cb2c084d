#include "logic/privacy/name_parts.h"

#include "base/array.h"
#include "base/buf.h"
#include "logic/privacy/name_first.h"
#include "logic/privacy/name_image.h"
#include "logic/privacy/name_words.h"
#include <stdio.h>
#include <string.h>

/* Family names that come first and are common (Vietnam). */
static const char *const FAMILY_FIRST[] = { "bui", "cao", "dang", "dao", "dinh", "do", "doan",
	"duong", "hoang", "huynh", "le", "luong", "ly", "ngo", "nguyen", "pham", "phan", "tran",
	"trinh", "truong", "vo", "vu" };

/* Between names, and no names by themselves. */
static const char *const PARTICLES[] = { "al", "da", "de", "del", "della", "den", "der", "di",
	"dos", "du", "el", "of", "thi", "van", "von" };

static const struct {
	const char *kind, *first, *second; /* what the words begin with */
	bool whole;			   /* the word is just that */
} SCHOOLS[] = {
	{ "zs", "zs", NULL, true },
	{ "zs", "zakladni", "skol", false },
	{ "zs", "zaklad", NULL, false },
	{ "ms", "ms", NULL, true },
	{ "ms", "matersk", "skol", false },
	{ "ms", "skolk", NULL, false },
	{ "zus", "zus", NULL, true },
	{ "g", "gymnazi", NULL, false },
	{ "sos", "sos", NULL, true },
	{ "sou", "sou", NULL, true },
	{ "zs", "skol", NULL, false },
};

static bool is_among(struct slice word, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (slice_equals(word, words[i]))
			return true;
	}
	return false;
}

static bool comes_first(const struct text_word *word)
{
	return is_among(word->folded, FAMILY_FIRST, ARRAY_LEN(FAMILY_FIRST));
}

/* Names nobody by itself: a title, a kind of school, an initial. */
static bool says_nothing(const struct text_word *word)
{
	return !word->number &&
	       (name_is_abbreviation(word->folded) || name_is_generic(word->folded));
}

/* The words that are names, and how many of them stand before a comma. */
static size_t person_words(
	const struct word_list *all, struct text_word *kept, size_t *count, struct arena *arena)
{
	size_t before_comma = 0;
	bool passed = false;
	(void)arena;
	*count = 0;
	for (size_t i = 0; i < all->count; i++) {
		const struct text_word *word = &all->items[i];
		bool is_apart = word->gap == WORD_MARK || word->gap == WORD_STOP;
		if (word->number || says_nothing(word) ||
			is_among(word->folded, PARTICLES, ARRAY_LEN(PARTICLES)))
			continue;
		if (is_apart && *count > 0 && !passed) {
			passed = true;
			before_comma = *count;
		}
		kept[(*count)++] = *word;
	}
	return before_comma;
}

void name_parts_person(struct slice name, const struct name_first_names *known, struct arena *arena,
	name_part_take *take, void *closure)
{
	struct word_list all;
	size_t count;
	words_read(name, arena, &all);
	struct text_word *words = arena_take(arena, all.count + 1, sizeof *words);
	size_t before_comma = person_words(&all, words, &count, arena);
	if (count == 0)
		return;
	bool first_known = name_first_is_known(known, words[0].folded);
	bool last_known = name_first_is_known(known, words[count - 1].folded);
	bool reversed = before_comma > 0 || comes_first(&words[0]) ||
			(count > 1 && !first_known && last_known);
	size_t main_first = reversed ? count - 1 : 0;
	size_t main_surname = reversed ? 0 : count - 1;
	for (size_t i = 0; i < count; i++) {
		bool is_known = name_first_is_known(known, words[i].folded);
		struct name_part part = { .words = &words[i], .count = 1 };
		if (count == 1)
			part.first = is_known;
		else if (before_comma > 0)
			part.first = i >= before_comma;
		else if (comes_first(&words[0]))
			part.first = i > 0;
		else
			part.first = i == main_first || (i != main_surname && is_known);
		part.surname = !part.first;
		take(closure, &part);
	}
}

static bool is_place(const struct name_image *places, const struct text_word *word)
{
	struct name_match matches[NAME_MOST_MATCHES];
	return places && name_image_find(places, word->folded, word->accents, matches) > 0;
}

/* Without the house's number and the place at the end, unless nothing else is there. */
static size_t phrase_length(
	const struct name_image *places, const struct text_word *words, size_t count)
{
	while (count > 0 && words[count - 1].number)
		count--;
	size_t length = count;
	while (length > 0 && (words[length - 1].number || is_place(places, &words[length - 1])))
		length--;
	return length > 0 ? length : count;
}

/* 434 01 or 43401: what follows is a town. */
static bool is_postal_code(const struct word_list *all, size_t at)
{
	const struct text_word *words = &all->items[at];
	if (!words[0].number)
		return false;
	if (words[0].folded.length == 5)
		return true;
	return words[0].folded.length == 3 && at + 1 < all->count && words[1].number &&
	       words[1].folded.length == 2 && words[1].gap == WORD_BLANK;
}

struct part_reader {
	const struct word_list *all;
	size_t at;
	bool has_number, is_first;
};

/* The words that name something up to the next comma. A number before what says nothing ("15. ZŠ")
 * is none of them. */
static size_t read_part(struct part_reader *reader, struct text_word *part)
{
	size_t from = reader->at, count = 0;
	bool in_town = false;
	reader->has_number = false;
	for (; reader->at < reader->all->count; reader->at++) {
		const struct text_word *word = &reader->all->items[reader->at];
		if (reader->at > from && (word->gap == WORD_MARK || word->gap == WORD_STOP))
			break;
		in_town |= is_postal_code(reader->all, reader->at);
		reader->has_number |= word->number;
		if (in_town)
			continue;
		if (!says_nothing(word))
			part[count++] = *word;
		else if (count > 0 && part[count - 1].number)
			count--;
	}
	return count;
}

void name_parts_place(struct slice name, bool is_street, const struct name_image *places,
	struct arena *arena, name_part_take *take, void *closure)
{
	struct word_list all;
	words_read(name, arena, &all);
	struct part_reader reader = { .all = &all };
	while (reader.at < all.count) {
		struct text_word *words = arena_take(arena, all.count, sizeof *words);
		bool is_first = reader.at == 0;
		size_t count = read_part(&reader, words);
		/* Behind a street a part without a number is its town. */
		if (is_street && !is_first && !reader.has_number)
			continue;
		count = phrase_length(places, words, count);
		if (count > 0)
			take(closure, &(struct name_part){ .words = words, .count = count });
	}
}

/* The kind of school that word `at` begins, and how many words say so. */
static const char *school_kind(const struct word_list *words, size_t at, size_t *count)
{
	for (size_t i = 0; at < words->count && i < ARRAY_LEN(SCHOOLS); i++) {
		struct slice word = words->items[at].folded;
		if (SCHOOLS[i].whole ? !slice_equals(word, SCHOOLS[i].first)
				     : !slice_starts(word, SCHOOLS[i].first))
			continue;
		*count = SCHOOLS[i].second ? 2 : 1;
		if (!SCHOOLS[i].second ||
			(at + 1 < words->count &&
				slice_starts(words->items[at + 1].folded, SCHOOLS[i].second)))
			return SCHOOLS[i].kind;
	}
	return NULL;
}

static bool write_key(const struct text_word *number, const char *kind, char *key, size_t key_size)
{
	enum { MOST_DIGITS = 3 };
	if (number->folded.length > MOST_DIGITS)
		return false;
	snprintf(key, key_size, "%.*s%s", (int)number->folded.length, number->folded.data, kind);
	return true;
}

size_t name_parts_school(const struct word_list *words, size_t at, char *key, size_t key_size)
{
	size_t count = 0;
	if (words->items[at].number) {
		const char *kind = school_kind(words, at + 1, &count);
		bool follows = kind && words->items[at + 1].gap <= WORD_DOT;
		return follows && write_key(&words->items[at], kind, key, key_size) ? count + 1 : 0;
	}
	const char *kind = school_kind(words, at, &count);
	size_t next = at + count;
	if (!kind)
		return 0;
	if (next < words->count && (slice_equals(words->items[next].folded, "c") ||
					   slice_equals(words->items[next].folded, "cislo")))
		next++;
	else if (next < words->count && words->items[next].gap != WORD_BLANK)
		return 0;
	return next < words->count && words->items[next].number &&
			       write_key(&words->items[next], kind, key, key_size)
		       ? next + 1 - at
		       : 0;
}
