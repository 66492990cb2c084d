/* The addresses and numbers that everybody may know: those in people.csv, places.csv and
 * services.csv. */
#ifndef LOGIC_PUBLIC_CONTACTS_H
#define LOGIC_PUBLIC_CONTACTS_H

#include "base/index.h"

struct public_contacts {
	struct index keys;
};

void public_contacts_init(struct public_contacts *contacts, struct arena *arena);

/* A field: one contact, or several with whatever between them. */
void public_contacts_add(struct public_contacts *contacts, struct slice field, struct arena *arena);

/* Whether a hit in a text is one of them, however it is written. */
bool public_contacts_have(const struct public_contacts *contacts, struct slice hit);

#endif
