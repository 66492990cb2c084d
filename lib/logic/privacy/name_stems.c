#include "logic/privacy/name_stems.h"

#include "base/array.h"
#include "base/buf.h"
#include <string.h>

struct stems {
	struct arena *arena;
	struct name_stem *items;
	size_t count;
	uint64_t accents;
	enum name_word word;
};

static bool is_vowel(char letter)
{
	return letter != '\0' && strchr("aeiouy", letter);
}

static char letter_at_end(struct slice text, size_t back)
{
	return text.length > back ? text.data[text.length - 1 - back] : '\0';
}

static struct slice without_end(struct slice text, size_t length)
{
	return slice_part(text, 0, text.length - length);
}

/* The first `kept` bytes keep their accents; behind them everything may bear one. */
static void add(struct stems *stems, struct slice text, size_t kept, enum name_class class)
{
	if (text.length < NAME_SHORTEST_STEM || stems->count == NAME_MOST_STEMS)
		return;
	for (size_t i = 0; i < stems->count; i++) {
		if (stems->items[i].class == class && slice_equal(stems->items[i].text, text))
			return;
	}
	if (kept >= text.length)
		kept = text.length - 1;
	uint64_t free_bytes = kept < 64 ? ~UINT64_C(0) << kept : 0;
	stems->items[stems->count++] =
		(struct name_stem){ text, stems->accents | free_bytes, class };
}

/* The stem with its last `drop` bytes replaced. */
static void add_changed(struct stems *stems, struct slice stem, size_t drop, const char *instead,
	enum name_class class)
{
	struct slice kept = without_end(stem, drop);
	struct slice text = arena_format(
		stems->arena, "%.*s%s", (int)kept.length, kept.data ? kept.data : "", instead);
	add(stems, text, kept.length > 0 ? kept.length - 1 : 0, class);
}

static void add_softened(struct stems *stems, struct slice stem, enum name_class class)
{
	static const struct {
		const char *ending, *softened;
	} rows[] = { { "sk", "st" }, { "ck", "ct" }, { "ch", "s" }, { "k", "c" }, { "g", "z" },
		{ "h", "z" } };
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		if (slice_ends(stem, rows[i].ending))
			add_changed(stems, stem, strlen(rows[i].ending), rows[i].softened, class);
	}
}

static enum name_class noun_class(const struct stems *stems)
{
	return stems->word == NAME_WORD_FIRST	  ? NAME_CLASS_PERSON
	       : stems->word == NAME_WORD_SURNAME ? NAME_CLASS_NOUN
						  : NAME_CLASS_ANY;
}

/* `softened`: what stands behind a consonant that softens. */
static void add_noun(struct stems *stems, struct slice stem, enum name_class softened)
{
	add(stems, stem, stem.length, noun_class(stems));
	add_softened(stems, stem, softened);
}

/* A u before the last consonant that was a long one in the first case: Bůh, Boha. */
static void add_shortened(struct stems *stems, struct slice word)
{
	if (letter_at_end(word, 1) != 'u' || word.length < 3)
		return;
	char instead[] = { 'o', letter_at_end(word, 0), '\0' };
	add_changed(stems, word, 2, instead, noun_class(stems));
}

/* Marek, Mark-; Švec, Ševc-. */
static void add_without_e(struct stems *stems, struct slice word)
{
	char last[] = { letter_at_end(word, 0), '\0' };
	if (letter_at_end(word, 1) != 'e' || word.length < 3)
		return;
	struct slice stem =
		arena_format(stems->arena, "%.*s%s", (int)word.length - 2, word.data, last);
	add(stems, stem, stem.length - 2, noun_class(stems));
	add_softened(stems, stem, NAME_CLASS_PLURAL);
	if (word.length == 4 && !is_vowel(word.data[0]) && !is_vowel(word.data[1]))
		add(stems,
			arena_format(stems->arena, "%ce%c%c", word.data[0], word.data[1], last[0]),
			0, noun_class(stems));
}

/* The stem of Marková is Mark-, its man Marek; many Zdenkas are Zdenek. */
static void add_with_e(struct stems *stems, struct slice stem)
{
	char last = letter_at_end(stem, 0), before = letter_at_end(stem, 1);
	if (stem.length < 3 || is_vowel(last) || is_vowel(before))
		return;
	char instead[] = { 'e', last, '\0' };
	add_changed(stems, stem, 1, instead, NAME_CLASS_BARE);
	if (stem.length == 4 && stem.data[1] == 'e')
		add(stems, arena_format(stems->arena, "%c%ce%c", stem.data[0], stem.data[2], last),
			0, NAME_CLASS_BARE);
}

static void add_consonant(struct stems *stems, struct slice word)
{
	/* A woman's first name may end so, too. */
	enum name_class softened =
		stems->word == NAME_WORD_FIRST ? NAME_CLASS_SOFTENED : NAME_CLASS_PLURAL;
	add_noun(stems, word, softened);
	add_without_e(stems, word);
	add_shortened(stems, word);
	if (slice_ends(word, "us") && word.length > 4)
		add_noun(stems, without_end(word, 2), softened);
	/* Zelenskyj, Serhij: as adjectives, too. */
	if (slice_ends(word, "yj") || slice_ends(word, "ij") || slice_ends(word, "oj"))
		add(stems, without_end(word, 2), word.length, NAME_CLASS_ADJECTIVE);
}

static void add_after_a(struct stems *stems, struct slice word)
{
	struct slice stem = without_end(word, 1);
	add_noun(stems, stem, NAME_CLASS_SOFTENED);
	add_with_e(stems, stem);
	if (slice_ends(stem, "e"))
		add_changed(stems, stem, 0, "j", noun_class(stems));
	/* An accent would say whether Mala is Malá. */
	bool maybe_long = stems->accents & (UINT64_C(1) << (stem.length & 63));
	if (stems->word != NAME_WORD_FIRST && maybe_long) {
		add(stems, stem, stem.length, NAME_CLASS_ADJECTIVE);
		add_softened(stems, stem, NAME_CLASS_SOFTENED);
	}
}

/* A surname in -ová: of a man whose name is the rest, or the rest and a, o, e; or no such one. */
static void add_after_ova(struct stems *stems, struct slice word)
{
	struct slice stem = without_end(word, 3);
	add_noun(stems, stem, NAME_CLASS_SOFTENED);
	add_with_e(stems, stem);
	if (stem.length > 0 && is_vowel(letter_at_end(stem, 0)))
		add(stems, stem, stem.length, NAME_CLASS_WHOLE);
	if (slice_ends(stem, "et"))
		add_changed(stems, stem, 1, "", NAME_CLASS_BARE);
	add(stems, stem, stem.length, NAME_CLASS_SOFT);
	add_noun(stems, without_end(word, 1), NAME_CLASS_SOFTENED);
}

static void add_after_e(struct stems *stems, struct slice word)
{
	struct slice stem = without_end(word, 1);
	add_noun(stems, stem, NAME_CLASS_SOFTENED);
	add(stems, word, word.length, NAME_CLASS_WHOLE);
	/* Hrabě, Hraběte, Hrabata. */
	if (stems->word == NAME_WORD_SURNAME) {
		add_changed(stems, word, 0, "t", NAME_CLASS_NOUN);
		add_changed(stems, word, 1, "at", NAME_CLASS_NOUN);
	}
	if (stems->word == NAME_WORD_OTHER)
		add(stems, stem, stem.length, NAME_CLASS_ADJECTIVE);
}

static void add_after_vowel(struct stems *stems, struct slice word)
{
	struct slice stem = without_end(word, 1);
	switch (letter_at_end(word, 0)) {
	case 'a':
		add_after_a(stems, word);
		break;
	case 'e':
		add_after_e(stems, word);
		break;
	case 'o':
		add_noun(stems, stem, NAME_CLASS_SOFTENED);
		add(stems, word, word.length, NAME_CLASS_WHOLE);
		break;
	case 'y':
		add(stems, stem, stem.length, NAME_CLASS_ADJECTIVE);
		add(stems, stem, stem.length, NAME_CLASS_SOFT);
		add_softened(stems, stem, NAME_CLASS_SOFTENED);
		add(stems, word, word.length, NAME_CLASS_WHOLE);
		break;
	case 'i':
		if (slice_ends(stem, "sk") || slice_ends(stem, "ck")) /* Kowalski */
			add(stems, stem, stem.length, NAME_CLASS_ADJECTIVE);
		add(stems, stem, stem.length, NAME_CLASS_SOFT);
		add(stems, word, word.length, NAME_CLASS_WHOLE);
		break;
	default: /* Martinů */
		add(stems, word, word.length, NAME_CLASS_WHOLE);
	}
}

size_t name_stems(struct slice folded, uint64_t accents, enum name_word word, struct arena *arena,
	struct name_stem items[NAME_MOST_STEMS])
{
	struct stems stems = { arena, items, 0, accents, word };
	if (word == NAME_WORD_SURNAME && slice_ends(folded, "ova") && folded.length > 4)
		add_after_ova(&stems, folded);
	else if (is_vowel(letter_at_end(folded, 0)))
		add_after_vowel(&stems, folded);
	else
		add_consonant(&stems, folded);
	/* Too short for a stem: Ho, Ly, Le. */
	if (stems.count == 0)
		add(&stems, folded, folded.length, NAME_CLASS_WHOLE);
	return stems.count;
}
