/* SHA-256 by libmd, as 64 lower-case hexadecimal digits. */
#ifndef TEXT_HASH_H
#define TEXT_HASH_H

#include "base/slice.h"

enum { HASH_TEXT_SIZE = 65 };

void hash_text(struct slice bytes, char text[HASH_TEXT_SIZE]);

#endif
