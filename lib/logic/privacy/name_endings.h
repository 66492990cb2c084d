/*
 * What Czech puts behind the stem of a name, folded (text/letter.h): the endings of cases, of
 * women's surnames (-ová), of a family (-ovi, -ovic) and of what belongs to somebody (-ův, -ova,
 * -in, -ina), some of them colloquial (-ýho, -ejch).
 *
 * A kind of declension is a set of endings. The sets are wide, for a name does not say its sex, and
 * a form that nobody uses costs nothing.
 */
#ifndef LOGIC_NAME_ENDINGS_H
#define LOGIC_NAME_ENDINGS_H

#include "base/slice.h"
#include <stdint.h>

enum name_class {
	NAME_CLASS_NOUN,      /* a surname as a noun: Novák, Kučera, Petrenko */
	NAME_CLASS_PERSON,    /* a first name: these, and what belongs to a woman */
	NAME_CLASS_ADJECTIVE, /* Malý, Veselá */
	NAME_CLASS_SOFT,      /* Jiří, Krejčí */
	NAME_CLASS_WHOLE,     /* endings behind a vowel: René, Nagy */
	NAME_CLASS_SOFTENED,  /* behind a consonant that softens: Veronice, Procházcích */
	NAME_CLASS_PLURAL,    /* the same of men in a consonant: Nováci, Novácích */
	NAME_CLASS_BARE,      /* no ending */
	NAME_CLASS_ANY,	      /* a word of a street or a school: all of them */
	NAME_CLASS_COUNT,
};

enum { NAME_LONGEST_ENDING = 5 };

/* Bit n is ending n. */
typedef uint64_t name_endings;

name_endings name_class_endings(enum name_class class);

bool name_class_has(enum name_class class, int ending);

/* The number of an ending, or -1; its text, or NULL behind the last. */
int name_ending_find(struct slice ending);
const char *name_ending_text(int ending);

#endif
