/* Ids of a store made of the ids of a directory. */
#ifndef LOGIC_IMPORT_ID_H
#define LOGIC_IMPORT_ID_H

#include "base/arena.h"

/* A code (name_is_code) made of any text: lower case without diacritics, each run of other
 * characters than a-z 0-9 . as one hyphen, neither hyphen nor dot at the ends. A text without any
 * letter or digit of ASCII becomes the first 8 digits of its SHA-256; an empty one is absent. */
struct slice import_code(struct slice text, struct arena *arena);

/* "SOURCE-CODE". Different ids of a directory may give the same: then "SOURCE-CODE-2" and so on, by
 * `number` from 1. */
struct slice import_id(
	struct slice source, struct slice source_id, size_t number, struct arena *arena);

#endif
