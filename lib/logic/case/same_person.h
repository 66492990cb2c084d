/* Whether two people of the identities are likely one. Pure. */
#ifndef LOGIC_SAME_PERSON_H
#define LOGIC_SAME_PERSON_H

#include "model/record/identity.h"

enum likeness {
	LIKENESS_NONE,
	LIKENESS_BOTH,	  /* name and birth date */
	LIKENESS_SWAPPED, /* name, and the birth date with day and month exchanged */
	LIKENESS_NAME,	  /* name; of one of them no birth date is known */
};

/* Names are compared by their words, whatever their order, case, diacritics and blanks. */
enum likeness same_person(
	const struct identity_details *a, const struct identity_details *b, struct arena *arena);

#endif
