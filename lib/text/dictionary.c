#include "text/dictionary.h"

#include "base/buf.h"
#include "text/letter.h"
#include "text/unicode.h"
#include <string.h>

enum {
	LONGEST_WORD = 60,   /* letters; longer ones are passed over */
	MOST_CONDITIONS = 8, /* characters that a rule may ask for */
	MOST_DEPTH = 2,	     /* suffixes one behind another */
};

/* One character of a condition: any (none named), one of some, or none of them. */
struct condition {
	int32_t *points;
	size_t count;
	bool excluded;
};

/* A word, letter by letter: as it is written, folded, and which bear an accent. */
struct word_form {
	size_t count;
	uint64_t accents;
	int32_t points[LONGEST_WORD];
	char folded[LONGEST_WORD];
};

/* A rule of a flag, whose rules are all of prefixes or all of suffixes. */
struct affix {
	struct affix *next;
	bool is_prefix;
	size_t strip; /* letters */
	struct word_form *added;
	struct slice flags; /* of what the rule makes */
	struct condition conditions[MOST_CONDITIONS];
	size_t condition_count;
};

struct walk {
	const struct dictionary *dictionary;
	const struct dictionary_filter *filter;
	dictionary_form *take;
	void *closure;
};

static uint8_t next_flag(struct slice *flags)
{
	size_t offset = 0;
	unicode_next(*flags, &offset);
	uint8_t flag = (uint8_t)flags->data[offset - 1];
	*flags = slice_part(*flags, offset, flags->length);
	return flag;
}

static struct slice next_field(struct slice *line)
{
	struct slice field = { 0 };
	while (slice_split(line, ' ', &field) && field.length == 0)
		;
	return field;
}

/* False when it is too long, or a letter folds to none or to several. */
static bool read_form(struct slice text, struct word_form *form)
{
	struct buf folded;
	bool fits = true;
	form->count = 0;
	for (size_t offset = 0; offset < text.length && fits;) {
		fits = form->count < LONGEST_WORD;
		int32_t point = unicode_next(text, &offset);
		if (fits)
			form->points[form->count++] = point;
	}
	buf_init(&folded);
	if (fits)
		letters_fold(form->points, form->count, &folded, &form->accents);
	fits = fits && folded.length == form->count;
	if (fits)
		memcpy(form->folded, folded.data, folded.length);
	buf_free(&folded);
	return fits;
}

static void read_set(struct slice text, struct condition *condition, struct arena *arena)
{
	size_t capacity = 0;
	for (size_t offset = 0; offset < text.length;) {
		int32_t *point = arena_push(arena, &condition->points, &condition->count, &capacity,
			sizeof *condition->points);
		*point = unicode_next(text, &offset);
	}
}

static void read_conditions(struct slice text, struct affix *affix, struct arena *arena)
{
	if (slice_equals(text, "."))
		return;
	for (size_t at = 0; at < text.length && affix->condition_count < MOST_CONDITIONS;) {
		struct condition *condition = &affix->conditions[affix->condition_count++];
		if (text.data[at] == '[') {
			size_t end = slice_find(text, ']', at);
			condition->excluded = at + 1 < text.length && text.data[at + 1] == '^';
			at += condition->excluded ? 2 : 1;
			read_set(slice_part(text, at, end - at), condition, arena);
			at = end + 1;
		} else {
			size_t end = at;
			unicode_next(text, &end);
			if (text.data[at] != '.')
				read_set(slice_part(text, at, end - at), condition, arena);
			at = end;
		}
	}
}

/* "SFX P ek ka ek" without its first word. */
static void read_affix(
	struct slice line, bool is_prefix, struct arena *arena, struct dictionary *dictionary)
{
	struct slice flag = next_field(&line);
	struct slice strip = next_field(&line);
	struct slice added = next_field(&line);
	struct slice condition = next_field(&line);
	struct slice text = { 0 };
	if (slice_is_empty(condition))
		return; /* how many rules follow */
	struct affix *affix = arena_take(arena, 1, sizeof *affix);
	affix->is_prefix = is_prefix;
	affix->strip = slice_equals(strip, "0") ? 0 : unicode_length(strip);
	slice_split(&added, '/', &text);
	affix->flags = added;
	affix->added = arena_take(arena, 1, sizeof *affix->added);
	if (!slice_equals(text, "0") && !read_form(text, affix->added))
		return;
	read_conditions(condition, affix, arena);
	uint8_t own = next_flag(&flag);
	affix->next = dictionary->affixes[own];
	dictionary->affixes[own] = affix;
	if (!is_prefix && affix->strip > dictionary->strips[own])
		dictionary->strips[own] = (uint8_t)affix->strip;
}

bool dictionary_open(struct slice affixes, struct slice words, struct arena *arena,
	struct dictionary *dictionary)
{
	struct slice line;
	bool is_utf8 = false, has_rules = false;
	*dictionary = (struct dictionary){ .words = words };
	while (slice_split(&affixes, '\n', &line)) {
		line = slice_trim(line);
		struct slice rest = line;
		struct slice word = next_field(&rest);
		bool is_prefix = slice_equals(word, "PFX");
		if (slice_equals(word, "SET")) {
			is_utf8 = slice_equals(next_field(&rest), "UTF-8");
		} else if (slice_equals(word, "FORBIDDENWORD") && !slice_is_empty(rest)) {
			dictionary->forbidden = next_flag(&rest);
		} else if (is_prefix || slice_equals(word, "SFX")) {
			read_affix(rest, is_prefix, arena, dictionary);
			has_rules = true;
		}
	}
	return is_utf8 && has_rules;
}

static bool allows(const struct condition *condition, int32_t point)
{
	bool found = false;
	for (size_t i = 0; i < condition->count && !found; i++)
		found = condition->points[i] == point;
	return condition->count == 0 || found != condition->excluded;
}

/* The condition is of the word's end, or of its start for a prefix. */
static bool fits(const struct affix *affix, const struct word_form *form)
{
	size_t count = affix->condition_count;
	if (form->count < count || form->count < affix->strip ||
		form->count - affix->strip + affix->added->count > LONGEST_WORD)
		return false;
	size_t from = affix->is_prefix ? 0 : form->count - count;
	for (size_t i = count; i-- > 0;)
		if (!allows(&affix->conditions[i], form->points[from + i]))
			return false;
	return true;
}

/* Copies the letters from `from` behind those that `made` has. */
static void append(struct word_form *made, const struct word_form *form, size_t from, size_t count)
{
	uint64_t mask = count < 64 ? (UINT64_C(1) << count) - 1 : ~UINT64_C(0);
	memcpy(made->points + made->count, form->points + from, count * sizeof *form->points);
	memcpy(made->folded + made->count, form->folded + from, count);
	made->accents |= (form->accents >> from & mask) << made->count;
	made->count += count;
}

static void apply(const struct affix *affix, const struct word_form *form, struct word_form *made)
{
	size_t kept = form->count - affix->strip;
	made->count = 0;
	made->accents = 0;
	if (!affix->is_prefix)
		append(made, form, 0, kept);
	append(made, affix->added, 0, affix->added->count);
	if (affix->is_prefix)
		append(made, form, affix->strip, kept);
}

static unsigned letter_at(const char *folded, size_t at)
{
	return (unsigned)(folded[at] - 'a');
}

void dictionary_filter_add(struct dictionary_filter *filter, struct slice text)
{
	unsigned first = text.length > 0 ? letter_at(text.data, 0) : 26;
	unsigned second = text.length > 1 ? letter_at(text.data, 1) : 26;
	if (first >= 26 || second >= 26)
		return;
	filter->one[first] = filter->two[first][second] = true;
	for (unsigned third = 0; third < 26; third++)
		filter->three[first][second][third] |=
			text.length == 2 || letter_at(text.data, 2) == third;
}

/* Whether a form that begins with these letters may be wanted. */
static bool wants_start(const struct dictionary_filter *filter, const char *folded, size_t count)
{
	unsigned letters[3] = { 0 };
	for (size_t i = 0; i < 3 && i < count; i++) {
		letters[i] = letter_at(folded, i);
		if (letters[i] >= 26)
			return false;
	}
	return filter->all || count == 0 ||
	       (count == 1	    ? filter->one[letters[0]]
		       : count == 2 ? filter->two[letters[0]][letters[1]]
				    : filter->three[letters[0]][letters[1]][letters[2]]);
}

static bool wants(const struct dictionary_filter *filter, const struct word_form *form)
{
	return form->count > 1 && wants_start(filter, form->folded, form->count);
}

static void give(const struct walk *walk, const struct word_form *form)
{
	if (wants(walk->filter, form))
		walk->take(
			walk->closure, (struct slice){ form->folded, form->count }, form->accents);
}

/* The form, and what prefixes make of it. */
static void give_prefixed(
	const struct walk *walk, const struct word_form *form, struct slice prefixes)
{
	give(walk, form);
	while (prefixes.length > 0) {
		const struct affix *affix = walk->dictionary->affixes[next_flag(&prefixes)];
		for (; affix && affix->is_prefix; affix = affix->next) {
			struct word_form made;
			if (!fits(affix, form))
				continue;
			apply(affix, form, &made);
			give(walk, &made);
		}
	}
}

/* The same for what suffixes make of it, and suffixes behind a suffix. */
static void give_forms(const struct walk *walk, const struct word_form *form, struct slice flags,
	struct slice prefixes, int depth)
{
	give_prefixed(walk, form, prefixes);
	while (flags.length > 0 && depth > 0) {
		const struct affix *affix = walk->dictionary->affixes[next_flag(&flags)];
		for (; affix && !affix->is_prefix; affix = affix->next) {
			struct word_form made;
			if (!fits(affix, form))
				continue;
			apply(affix, form, &made);
			give_forms(walk, &made, affix->flags, prefixes, depth - 1);
		}
	}
}

/* How many letters of a word its rules leave alone. */
static size_t kept_letters(const struct dictionary *dictionary, size_t count, struct slice flags)
{
	size_t most = 0;
	while (flags.length > 0) {
		uint8_t strip = dictionary->strips[next_flag(&flags)];
		most = strip > most ? strip : most;
	}
	return count > most ? count - most : 0;
}

/* Whether some form of the word may begin as the filter wants: by those of its first letters that
 * stay, or behind a prefix. */
static bool may_be_wanted(
	const struct walk *walk, const char *folded, size_t kept, struct slice flags)
{
	if (wants_start(walk->filter, folded, kept))
		return true;
	while (flags.length > 0) {
		const struct affix *affix = walk->dictionary->affixes[next_flag(&flags)];
		for (; affix && affix->is_prefix; affix = affix->next) {
			char start[LONGEST_WORD + 3];
			size_t added = affix->added->count, more = kept < 3 ? kept : 3;
			memcpy(start, affix->added->folded, added);
			memcpy(start + added, folded, more);
			if (wants_start(walk->filter, start, added + more))
				return true;
		}
	}
	return false;
}

/* The same before the word is read, where that is certain: three plain letters begin it, and it is
 * long enough that no rule changes them. */
static bool is_surely_unwanted(const struct walk *walk, struct slice word, struct slice flags)
{
	for (size_t i = 0; i < 3; i++)
		if (i >= word.length || word.data[i] < 'a' || word.data[i] > 'z')
			return false;
	/* A letter has at most two bytes. */
	return kept_letters(walk->dictionary, word.length / 2, flags) >= 3 &&
	       !may_be_wanted(walk, word.data, 3, flags);
}

static bool is_forbidden(const struct dictionary *dictionary, struct slice flags)
{
	while (flags.length > 0) {
		uint8_t flag = next_flag(&flags);
		if (flag == dictionary->forbidden)
			return true;
	}
	return false;
}

void dictionary_each(const struct dictionary *dictionary, const struct dictionary_filter *filter,
	dictionary_form *take, void *closure)
{
	const struct walk walk = { dictionary, filter, take, closure };
	struct slice words = dictionary->words, line;
	while (slice_split(&words, '\n', &line)) {
		struct word_form form = { 0 };
		struct slice flags = slice_trim(line), word = { 0 };
		slice_split(&flags, '/', &word);
		if (slice_is_empty(word) || is_surely_unwanted(&walk, word, flags) ||
			!read_form(word, &form) || !unicode_is_letter(form.points[0]) ||
			unicode_is_upper(form.points[0]) || is_forbidden(dictionary, flags) ||
			!may_be_wanted(&walk, form.folded,
				kept_letters(dictionary, form.count, flags), flags))
			continue;
		give_forms(&walk, &form, flags, flags, MOST_DEPTH);
	}
}
