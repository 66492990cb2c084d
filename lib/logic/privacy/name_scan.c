#include "logic/privacy/name_scan.h"

#include "base/array.h"
#include "logic/privacy/name_parts.h"
#include "logic/privacy/name_sight.h"
#include "logic/privacy/name_words.h"

enum { LONGEST_SHORT = 3, SCHOOL_KEY_SIZE = 16 };

/* A text while it is scanned. */
struct scan {
	const struct name_image *image, *known;
	const struct name_scope *scope;
	uint32_t own;
	struct word_list words;
	size_t public_end; /* words before it belong to what everybody may know */
};

/* A name that some words are. */
struct found {
	const struct name_entry *name; /* NULL: none */
	size_t at, end;		       /* words */
	bool ordinary, given;
	enum name_hit_kind kind;
	uint32_t owner;
};

static const struct text_word *word_at(const struct scan *scan, size_t at)
{
	return &scan->words.items[at];
}

static bool is_person(const struct name_entry *name)
{
	return name->role == NAME_ROLE_FIRST || name->role == NAME_ROLE_SURNAME;
}

static bool is_doctor(const struct name_entry *name)
{
	return name->role == NAME_ROLE_DOCTOR || name->role == NAME_ROLE_DOCTOR_FIRST;
}

static bool is_place(const struct scan *scan, size_t at)
{
	struct name_sight sight;
	if (name_is_land(&scan->words, at) || !scan->known || !scan->known->header)
		return name_is_land(&scan->words, at);
	name_sight_word(scan->known, &scan->words, at, &sight);
	for (size_t i = 0; i < sight.count; i++) {
		const struct name_entry *name =
			name_image_first(scan->known, sight.matches[i].word);
		for (; name; name = name_image_next(scan->known, name))
			if (name->role == NAME_ROLE_PLACE)
				return true;
	}
	return false;
}

static bool has_word(
	const struct name_image *image, const struct word_list *words, size_t at, uint32_t word)
{
	struct name_sight sight;
	name_sight_word(image, words, at, &sight);
	for (size_t i = 0; i < sight.count; i++)
		if (sight.matches[i].word == word)
			return true;
	return false;
}

/* Whether the words from `at` are all the name's; the first is known to be. */
static bool matches_all(const struct name_image *image, const struct word_list *words, size_t at,
	const struct name_entry *name)
{
	if (name->word_count > words->count - at)
		return false;
	for (uint32_t i = 1; i < name->word_count; i++)
		if (!has_word(image, words, at + i, name_image_word(image, name, i)))
			return false;
	return true;
}

static bool begins_sentence(const struct scan *scan, size_t at)
{
	const struct text_word *before = at > 0 ? word_at(scan, at - 1) : NULL;
	if (before == NULL || word_at(scan, at)->gap != WORD_DOT)
		return word_at(scan, at)->gap == WORD_STOP;
	return before->number || !name_is_abbreviation(before->folded);
}

/* Where everything is in capitals, one says nothing. */
static bool shouts_alone(const struct scan *scan, size_t at, size_t end)
{
	for (size_t i = at; i < end; i++)
		if (!word_at(scan, i)->shout)
			return false;
	if (at > 0 && word_at(scan, at - 1)->shout && word_at(scan, at - 1)->folded.length > 1)
		return false;
	return end >= scan->words.count || !word_at(scan, end)->shout ||
	       word_at(scan, end)->folded.length == 1;
}

/* A word, or the words that make one, that a capital begins. */
static bool has_capital(const struct scan *scan, size_t at, size_t end)
{
	const struct text_word *first = word_at(scan, at);
	if (shouts_alone(scan, at, end) || first->capital)
		return true;
	return first->shout && end > at + 1 && !word_at(scan, end - 1)->shout;
}

/* One word that is in the name of a place. */
static bool is_of_place(const struct scan *scan, const struct found *found)
{
	return found->end == found->at + 1 && is_place(scan, found->at);
}

/* Three letters without a capital may be a word of any language ("use", for "Uše"). */
static bool is_short(const struct scan *scan, const struct found *found)
{
	size_t letters = word_at(scan, found->at)->folded.length + found->end - found->at - 1;
	return letters + has_capital(scan, found->at, found->end) <= LONGEST_SHORT;
}

/* Whether what is not surely a name may be one by itself. In a family's own texts a sentence begins
 * with its first name more often than with the word ("Hana souhlasí."). */
static bool is_meant(const struct scan *scan, const struct found *found)
{
	bool is_own_first = found->name->role == NAME_ROLE_FIRST &&
			    name_image_owns(scan->image, found->name, scan->own);
	return has_capital(scan, found->at, found->end) && !is_short(scan, found) &&
	       !is_of_place(scan, found) && (is_own_first || !begins_sentence(scan, found->at));
}

static bool is_weak(const struct scan *scan, const struct found *found)
{
	return found->ordinary || is_short(scan, found) || is_of_place(scan, found);
}

/* A name of the same person's kind at `at` that shares an owner, and who that is. */
static bool finds_neighbour(
	const struct scan *scan, size_t at, const struct found *found, struct found *neighbour)
{
	struct name_sight sight;
	name_sight_word(scan->image, &scan->words, at, &sight);
	for (size_t i = 0; i < sight.count; i++) {
		const struct name_match *match = &sight.matches[i];
		const struct name_entry *name = name_image_first(scan->image, match->word);
		for (; name; name = name_image_next(scan->image, name)) {
			bool fits = is_person(found->name) ? is_person(name) : is_doctor(name);
			if (!fits || name == found->name)
				continue;
			uint32_t owner = name_image_shared_owner(scan->image, name, found->name);
			if (owner == UINT32_MAX)
				continue;
			*neighbour = (struct found){ .name = name,
				.at = at,
				.end = at + 1,
				.ordinary = match->ordinary,
				.given = match->given,
				.owner = owner };
			return true;
		}
	}
	return false;
}

/* Two weak words beside each other ("nový malý byt") need capitals to be names. */
static bool confirms(
	const struct scan *scan, const struct found *found, size_t at, struct found *neighbour)
{
	if (!finds_neighbour(scan, at, found, neighbour))
		return false;
	return !is_weak(scan, found) || !is_weak(scan, neighbour) ||
	       (has_capital(scan, found->at, found->end) && has_capital(scan, at, at + 1)) ||
	       (word_at(scan, found->at)->shout && word_at(scan, at)->shout);
}

static bool finds_beside(
	const struct scan *scan, const struct found *found, struct found *neighbour)
{
	if (found->at > 0 && word_at(scan, found->at)->gap == WORD_BLANK &&
		confirms(scan, found, found->at - 1, neighbour))
		return true;
	return found->end < scan->words.count && word_at(scan, found->end)->gap == WORD_BLANK &&
	       confirms(scan, found, found->end, neighbour);
}

static bool is_surname(const struct found *found)
{
	return found->name->role == NAME_ROLE_SURNAME;
}

static void set_owner(const struct scan *scan, struct found *found, uint32_t owner)
{
	if (name_image_owns(scan->image, found->name, scan->own))
		owner = scan->own;
	else if (owner == UINT32_MAX)
		owner = name_image_owner_at(scan->image, found->name, 0);
	found->owner = owner;
}

/* A first name, a surname or both of a family or of who reported. */
static bool counts_person(const struct scan *scan, struct found *found)
{
	struct found neighbour;
	bool beside = finds_beside(scan, found, &neighbour);
	bool alone = !is_weak(scan, found) || is_meant(scan, found);
	if (!beside && !alone)
		return false;
	set_owner(scan, found, beside ? neighbour.owner : UINT32_MAX);
	found->kind = is_surname(found) ? NAME_HIT_SURNAME : NAME_HIT_FIRST;
	if (beside && is_surname(found) != is_surname(&neighbour)) {
		found->kind = NAME_HIT_WHOLE;
		if (neighbour.at < found->at)
			found->at = neighbour.at;
		else
			found->end = neighbour.end;
	}
	bool says_little =
		found->kind == NAME_HIT_FIRST || (found->kind == NAME_HIT_SURNAME && found->given);
	if (says_little && !scan->scope->everything && found->owner != scan->own)
		return false;
	if (name_image_is_reporter(scan->image, found->owner))
		found->kind = NAME_HIT_REPORTER;
	return true;
}

static bool is_doctor_title(struct slice folded)
{
	return slice_equals(folded, "dr") || slice_equals(folded, "mudr") ||
	       slice_equals(folded, "mddr") || slice_starts(folded, "doktor") ||
	       slice_starts(folded, "lekar") || slice_starts(folded, "pediat");
}

static bool counts_doctor(const struct scan *scan, struct found *found)
{
	struct found neighbour;
	bool beside = finds_beside(scan, found, &neighbour);
	bool titled = found->at > 0 && is_doctor_title(word_at(scan, found->at - 1)->folded);
	bool alone = found->name->role == NAME_ROLE_DOCTOR &&
		     (!is_weak(scan, found) || is_meant(scan, found));
	if (!scan->scope->everything || (!beside && !titled && !alone))
		return false;
	set_owner(scan, found, beside ? neighbour.owner : UINT32_MAX);
	found->kind = NAME_HIT_DOCTOR;
	return true;
}

static bool names_places(const struct scan *scan, const struct found *found)
{
	for (size_t at = found->at; at < found->end; at++)
		if (!is_place(scan, at))
			return false;
	return true;
}

static bool counts_place(const struct scan *scan, struct found *found)
{
	const struct name_entry *name = found->name;
	if (!scan->scope->everything || !matches_all(scan->image, &scan->words, found->at, name))
		return false;
	if (name->word_count > 1)
		found->end = found->at + name->word_count;
	if (names_places(scan, found))
		return false;
	if (name->word_count == 1 && found->ordinary && !is_meant(scan, found))
		return false;
	set_owner(scan, found, UINT32_MAX);
	found->kind = name->role == NAME_ROLE_SCHOOL ? NAME_HIT_SCHOOL : NAME_HIT_STREET;
	return true;
}

static bool counts(const struct scan *scan, struct found *found)
{
	if (is_person(found->name))
		return counts_person(scan, found);
	if (is_doctor(found->name))
		return counts_doctor(scan, found);
	return (found->name->role == NAME_ROLE_SCHOOL || found->name->role == NAME_ROLE_STREET) &&
	       counts_place(scan, found);
}

/* The better of two: the longer; of equal ones the own family's, the one that says more. */
static bool is_better(const struct scan *scan, const struct found *found, const struct found *best)
{
	if (!best->name || found->end - found->at != best->end - best->at)
		return !best->name || found->end - found->at > best->end - best->at;
	bool is_own = found->owner == scan->own, best_own = best->owner == scan->own;
	return is_own != best_own ? is_own
				  : found->kind == NAME_HIT_SURNAME && best->kind == NAME_HIT_FIRST;
}

static void try_sight(
	const struct scan *scan, size_t at, const struct name_sight *sight, struct found *best)
{
	for (size_t i = 0; i < sight->count; i++) {
		const struct name_match *match = &sight->matches[i];
		const struct name_entry *name = name_image_first(scan->image, match->word);
		for (; name; name = name_image_next(scan->image, name)) {
			struct found found = { .name = name,
				.at = at,
				.end = sight->end,
				.ordinary = match->ordinary,
				.given = match->given };
			if (counts(scan, &found) && is_better(scan, &found, best))
				*best = found;
		}
	}
}

/* "15. ZŠ", and a street that begins with a number behind what says that it is one. */
static void try_number(const struct scan *scan, size_t at, struct found *best)
{
	char key[SCHOOL_KEY_SIZE];
	struct name_sight sight;
	size_t count = name_parts_school(&scan->words, at, key, sizeof key);
	if (count > 0) {
		sight.count = name_image_find(scan->image, slice_from(key), 0, sight.matches);
		sight.end = at + count;
		try_sight(scan, at, &sight, best);
	}
	if (!word_at(scan, at)->number || at == 0 ||
		!name_is_generic(word_at(scan, at - 1)->folded))
		return;
	sight.count = name_image_find(scan->image, word_at(scan, at)->folded, 0, sight.matches);
	sight.end = at + 1;
	try_sight(scan, at, &sight, best);
}

static bool find_best(const struct scan *scan, size_t at, struct found *best)
{
	struct name_sight sight;
	*best = (struct found){ 0 };
	try_number(scan, at, best);
	name_sight_word(scan->image, &scan->words, at, &sight);
	try_sight(scan, at, &sight, best);
	while (name_sight_joined(scan->image, &scan->words, at, &sight))
		try_sight(scan, at, &sight, best);
	return best->name != NULL;
}

/* Behind what everybody may know that begins with word `at`. */
static size_t public_end(const struct scan *scan, size_t at)
{
	struct name_sight sight;
	size_t end = 0;
	if (!scan->known || !scan->known->header)
		return 0;
	name_sight_word(scan->known, &scan->words, at, &sight);
	for (size_t i = 0; i < sight.count; i++) {
		const struct name_entry *name =
			name_image_first(scan->known, sight.matches[i].word);
		for (; name; name = name_image_next(scan->known, name))
			if (name->role == NAME_ROLE_PUBLIC && at + name->word_count > end &&
				matches_all(scan->known, &scan->words, at, name))
				end = at + name->word_count;
	}
	return end;
}

static void add_hit(const struct scan *scan, const struct found *found, struct arena *arena,
	struct name_hits *hits)
{
	struct name_hit *hit =
		arena_push(arena, &hits->items, &hits->count, &hits->capacity, sizeof *hits->items);
	*hit = (struct name_hit){
		.start = word_at(scan, found->at)->start,
		.end = word_at(scan, found->end - 1)->end,
		.kind = found->kind,
		.family = name_image_owner_id(scan->image, found->owner),
		.is_own = scan->own != UINT32_MAX && found->owner == scan->own,
	};
}

void name_scan(const struct name_image *names, const struct name_image *known,
	const struct name_scope *scope, struct slice text, struct arena *arena,
	struct name_hits *hits)
{
	struct scan scan = { .image = names, .known = known, .scope = scope };
	struct found found;
	if (!names->header)
		return;
	scan.own = name_image_owner(names, scope->own);
	words_read(text, arena, &scan.words);
	for (size_t at = 0; at < scan.words.count;) {
		size_t end = public_end(&scan, at);
		if (end > scan.public_end)
			scan.public_end = end;
		if (at < scan.public_end || !find_best(&scan, at, &found)) {
			at++;
			continue;
		}
		/* A name of two words may have begun with the one before. */
		if (found.at < at)
			found.at = at;
		add_hit(&scan, &found, arena, hits);
		at = hits->count == scope->most ? scan.words.count : found.end;
	}
}
