/*
 * The names in a text: the words of a text held against an index of name forms (name_image.h), with
 * or without accents and capitals, coded, glued, hyphenated or spaced out (text/words.h).
 *
 * What is found of a person is the whole name, the surname or the first name. A form that is also
 * an ordinary word (Malý, Most, Volný) counts with a capital inside a sentence or beside another
 * name of the same family, a first name of the own family with a capital anywhere; one that is a
 * place, or has two letters (three without a capital), only beside. A street or a school counts by
 * all the words that name it.
 */
#ifndef LOGIC_NAME_SCAN_H
#define LOGIC_NAME_SCAN_H

#include "base/arena.h"
#include "logic/privacy/name_image.h"

enum name_hit_kind {
	NAME_HIT_FIRST,
	NAME_HIT_SURNAME,
	NAME_HIT_WHOLE,
	NAME_HIT_REPORTER,
	NAME_HIT_DOCTOR,
	NAME_HIT_SCHOOL,
	NAME_HIT_STREET,
};

struct name_hit {
	size_t start; /* byte offsets in the text */
	size_t end;
	enum name_hit_kind kind;
	struct slice family; /* of the own family where it has the name, else of one that has it */
	bool is_own;
};

struct name_hits {
	struct name_hit *items;
	size_t count;
	size_t capacity;
};

/* Who counts where. */
struct name_scope {
	/* Whose text it is: a case or a signal; absent: nobody's. */
	struct slice own;
	/* Everything counts, as in what leaves the team. Else whole names and surnames of all, and
	 * first names alone, or surnames in a form of a first name ("Markovi"), of the own family.
	 */
	bool everything;
	size_t most; /* hits to find before it ends; 0: all */
};

/* Adds every hit, in order, the longest of several at one place. `known` has the places and what
 * everybody may know (NAME_PLACE, NAME_PUBLIC); it may be NULL. What the scan needs goes into the
 * arena. */
void name_scan(const struct name_image *names, const struct name_image *known,
	const struct name_scope *scope, struct slice text, struct arena *arena,
	struct name_hits *hits);

#endif
