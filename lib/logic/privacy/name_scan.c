#include "logic/privacy/name_scan.h"

#include "logic/privacy/name_forms.h"
#include "logic/privacy/name_words.h"
#include "text/words.h"

enum { LONGEST_WEAK = 3 };

/* One word of a name in its first case. */
struct lemma {
	struct name *names; /* those that begin with it */
};

/* A lemma that has a form; forms are indexed by their text. */
struct form {
	const struct lemma *lemma;
	struct form *next; /* another lemma that has the same */
};

struct name {
	enum name_kind kind;
	struct slice family;
	struct lemma **lemmas;
	size_t count;
	bool begins_with_number;
	struct name *next; /* another that begins with the same lemma */
};

/* A line while it is scanned. */
struct scan {
	const struct name_set *set;
	struct word_list words;
};

static void add_forms(struct index *index, struct slice word, struct arena *arena)
{
	struct slice_list forms = { 0 };
	name_forms(word, NAME_FORMS_NOUN, arena, &forms);
	for (size_t i = 0; i < forms.count; i++)
		index_put(index, forms.items[i], index);
}

void name_set_init(struct name_set *set, struct arena *arena)
{
	set->arena = arena;
	index_init(&set->lemmas, arena);
	index_init(&set->forms, arena);
	index_init(&set->ordinary, arena);
	index_init(&set->places, arena);
	for (size_t i = 0; i < NAME_ORDINARY_COUNT; i++)
		add_forms(&set->ordinary, slice_from(NAME_ORDINARY[i]), arena);
}

void name_set_init_like(struct name_set *set, const struct name_set *common, struct arena *arena)
{
	*set = *common;
	set->arena = arena;
	index_init(&set->lemmas, arena);
	index_init(&set->forms, arena);
}

void name_set_add_place(struct name_set *set, struct slice name)
{
	struct word_list words;
	words_read(name, set->arena, &words);
	for (size_t i = 0; i < words.count; i++)
		add_forms(&set->places, words.items[i].folded, set->arena);
}

static void add_form(struct name_set *set, struct slice text, const struct lemma *lemma)
{
	struct form *first = index_get(&set->forms, text);
	if (first && first->lemma == lemma)
		return;
	struct form *form = arena_take(set->arena, 1, sizeof *form);
	*form = (struct form){ lemma, first };
	index_put(&set->forms, text, form);
}

/* The lemma of a word, with its forms when it is new. */
static struct lemma *lemma_of(struct name_set *set, const struct word *word)
{
	struct lemma *lemma = index_get(&set->lemmas, word->folded);
	struct slice_list forms = { 0 };
	if (lemma)
		return lemma;
	lemma = arena_take(set->arena, 1, sizeof *lemma);
	index_put(&set->lemmas, word->folded, lemma);
	if (word->number)
		slice_list_add(&forms, set->arena, word->folded);
	else
		name_forms(word->folded, NAME_FORMS_PERSON, set->arena, &forms);
	for (size_t i = 0; i < forms.count; i++)
		add_form(set, forms.items[i], lemma);
	return lemma;
}

static void add_name(struct name_set *set, enum name_kind kind, struct slice family,
	const struct word *words, size_t count)
{
	struct name *name = arena_take(set->arena, 1, sizeof *name);
	*name = (struct name){ .kind = kind, .family = family, .count = count };
	name->begins_with_number = words[0].number;
	name->lemmas = arena_take(set->arena, count, sizeof *name->lemmas);
	for (size_t i = 0; i < count; i++)
		name->lemmas[i] = lemma_of(set, &words[i]);
	name->next = name->lemmas[0]->names;
	name->lemmas[0]->names = name;
}

/* Names nobody by itself: a title, a kind of school, an initial. */
static bool says_nothing(const struct word *word)
{
	return !word->number &&
	       (name_is_abbreviation(word->folded) || name_is_generic(word->folded));
}

static bool is_place(const struct name_set *set, const struct word *word)
{
	return index_get(&set->places, word->folded) != NULL;
}

/* Without the place and the house's number at the end, unless nothing else is there. */
static size_t phrase_length(const struct name_set *set, const struct word *words, size_t count)
{
	while (count > 0 && words[count - 1].number)
		count--;
	size_t length = count;
	while (length > 0 && (words[length - 1].number || is_place(set, &words[length - 1])))
		length--;
	return length > 0 ? length : count;
}

/* The words that name something in one part of a school's or a street's name, from `from`; a number
 * before what says nothing ("15. ZŠ") is none of them. Returns where the next part begins. */
static size_t take_part(const struct word_list *all, size_t from, struct word *part, size_t *count)
{
	size_t at = from;
	*count = 0;
	for (; at < all->count; at++) {
		const struct word *word = &all->items[at];
		if (at > from && word->gap == WORD_MARK)
			break;
		if (!says_nothing(word))
			part[(*count)++] = *word;
		else if (*count > 0 && part[*count - 1].number)
			--*count;
	}
	return at;
}

void name_set_add(struct name_set *set, enum name_kind kind, struct slice family, struct slice name)
{
	struct word_list words;
	words_read(name, set->arena, &words);
	if (kind == NAME_PERSON || kind == NAME_DOCTOR) {
		for (size_t i = 0; i < words.count; i++) {
			if (!words.items[i].number && !says_nothing(&words.items[i]))
				add_name(set, kind, family, &words.items[i], 1);
		}
		return;
	}
	struct word *part = arena_take(set->arena, words.count, sizeof *part);
	for (size_t at = 0; at < words.count;) {
		size_t count;
		at = take_part(&words, at, part, &count);
		count = phrase_length(set, part, count);
		if (count > 0)
			add_name(set, kind, family, part, count);
	}
}

static const struct form *forms_at(const struct scan *scan, size_t at)
{
	return index_get(&scan->set->forms, scan->words.items[at].folded);
}

static bool has_lemma(const struct scan *scan, size_t at, const struct lemma *lemma)
{
	const struct form *form = forms_at(scan, at);
	while (form && form->lemma != lemma)
		form = form->next;
	return form != NULL;
}

/* Whether the words from `at` are the name's, in any forms. */
static bool matches(const struct scan *scan, size_t at, const struct name *name)
{
	if (at + name->count > scan->words.count)
		return false;
	for (size_t i = 1; i < name->count; i++) {
		if (!has_lemma(scan, at + i, name->lemmas[i]))
			return false;
	}
	return true;
}

static bool is_weak(const struct scan *scan, size_t at)
{
	const struct word *word = &scan->words.items[at];
	return word->folded.length <= LONGEST_WEAK || is_place(scan->set, word) ||
	       index_get(&scan->set->ordinary, word->folded);
}

/* Whether word `at` is another name of the family. */
static bool is_family(const struct scan *scan, size_t at, const struct name *name)
{
	for (const struct form *form = forms_at(scan, at); form; form = form->next) {
		if (form->lemma == name->lemmas[0])
			continue;
		for (const struct name *other = form->lemma->names; other; other = other->next) {
			if (other->count == 1 && slice_equal(other->family, name->family))
				return true;
		}
	}
	return false;
}

/* Two weak words beside each other ("nový malý byt") need capitals to be names. */
static bool confirms(const struct scan *scan, size_t at, size_t other, const struct name *name)
{
	const struct word *words = scan->words.items;
	return is_family(scan, other, name) &&
	       (!is_weak(scan, other) || (words[at].capital && words[other].capital));
}

static bool is_beside(const struct scan *scan, size_t at, const struct name *name)
{
	const struct word *words = scan->words.items;
	if (at > 0 && words[at].gap == WORD_BLANK && confirms(scan, at, at - 1, name))
		return true;
	size_t next = at + name->count;
	return next < scan->words.count && words[next].gap == WORD_BLANK &&
	       confirms(scan, at, next, name);
}

/* "ZŠ Nový Bor" where there is such a place: it names the place alone. */
static bool names_place(const struct scan *scan, size_t at, const struct name *name)
{
	for (size_t i = 0; i < name->count; i++) {
		if (!is_place(scan->set, &scan->words.items[at + i]))
			return false;
	}
	return true;
}

static bool begins_sentence(const struct scan *scan, size_t at)
{
	const struct word *words = scan->words.items;
	if (words[at].gap != WORD_DOT)
		return words[at].gap == WORD_STOP;
	return words[at - 1].number || !name_is_abbreviation(words[at - 1].folded);
}

/* Whether a name that matches is meant as one. */
static bool counts(const struct scan *scan, size_t at, const struct name *name)
{
	const struct word *word = &scan->words.items[at];
	/* 28. října is a day; behind "ulice" it is a street. */
	if (name->begins_with_number)
		return at > 0 && says_nothing(&scan->words.items[at - 1]);
	if (is_beside(scan, at, name))
		return true;
	if (names_place(scan, at, name))
		return false;
	if (name->count > 1 || !is_weak(scan, at))
		return true;
	return word->capital && !begins_sentence(scan, at);
}

/* The longest name at `at` that counts, or NULL. */
static const struct name *longest(const struct scan *scan, size_t at)
{
	const struct name *best = NULL;
	for (const struct form *form = forms_at(scan, at); form; form = form->next) {
		for (const struct name *name = form->lemma->names; name; name = name->next) {
			if (best && name->count <= best->count)
				continue;
			if (matches(scan, at, name) && counts(scan, at, name))
				best = name;
		}
	}
	return best;
}

void name_set_scan(
	const struct name_set *set, struct slice line, struct arena *arena, struct name_hits *hits)
{
	struct scan scan = { .set = set };
	words_read(line, arena, &scan.words);
	for (size_t at = 0; at < scan.words.count;) {
		const struct word *word = &scan.words.items[at];
		const struct name *name = longest(&scan, at);
		if (!name) {
			at++;
			continue;
		}
		struct name_hit *added = arena_push(
			arena, &hits->items, &hits->count, &hits->capacity, sizeof *hits->items);
		*added = (struct name_hit){
			.start = word->start,
			.end = word[name->count - 1].end,
			.kind = name->kind,
			.family = name->family,
		};
		at += name->count;
	}
}
