/*
 * The stems of a name: what is left when its ending is taken off, and what Czech makes of that
 * before other endings. An e drops out (Marek: Mark-) or comes in (Marková: Marek), consonants
 * soften (Veronika: Veronic-; Zelenský: Zelenšt-), ů shortens (Bůh: Boh-), neuters grow (Hrabě:
 * Hrabět-). The woman's, the man's and the family's surname have the same stems (Nováková, Novák,
 * Novákovi).
 */
#ifndef LOGIC_NAME_STEMS_H
#define LOGIC_NAME_STEMS_H

#include "base/arena.h"
#include "logic/privacy/name_endings.h"

/* What a word of a name is. */
enum name_word {
	NAME_WORD_FIRST,
	NAME_WORD_SURNAME,
	NAME_WORD_OTHER, /* of a street's, a school's, a service's name */
};

struct name_stem {
	struct slice text; /* folded, NAME_SHORTEST_STEM bytes or more */
	uint64_t accents;  /* the bytes that may bear an accent in a text */
	enum name_class class;
};

enum { NAME_SHORTEST_STEM = 2, NAME_MOST_STEMS = 16 };

/* The stems of a folded word and how many; `accents` as letters_fold() gives them, all ones when
 * nobody knows. The last letters of a stem may always bear one (Petr, Petře). */
size_t name_stems(struct slice folded, uint64_t accents, enum name_word word, struct arena *arena,
	struct name_stem items[NAME_MOST_STEMS]);

#endif
