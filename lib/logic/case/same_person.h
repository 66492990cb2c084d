/* Whether two people of the identities are likely one. Pure. */
#ifndef LOGIC_SAME_PERSON_H
#define LOGIC_SAME_PERSON_H

#include "logic/privacy/name_first.h"
#include "model/record/identity.h"

enum likeness {
	LIKENESS_NONE,
	LIKENESS_BOTH,	  /* name and birth date */
	LIKENESS_SWAPPED, /* name, and the birth date with day and month exchanged */
	LIKENESS_NAME,	  /* name; of one of them no birth date is known */
};

/* Names are compared by their words, whatever their order, case, diacritics and blanks; beside a
 * word that both have, a first name is also what people are called by at home (Honza for Jan). */
enum likeness same_person(const struct identity_details *a, const struct identity_details *b,
	const struct name_first_names *familiar, struct arena *arena);

/* Whether both have a phone number that is the same however it is written; the prefix of a country
 * does not count. */
bool same_phone(struct slice a, struct slice b);

#endif
