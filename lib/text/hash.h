/* SHA-256 by libmd. */
#ifndef TEXT_HASH_H
#define TEXT_HASH_H

#include "base/slice.h"

enum { HASH_TEXT_SIZE = 65, HASH_BASE64_SIZE = 45 };

/* As 64 lower-case hexadecimal digits. */
void hash_text(struct slice bytes, char text[HASH_TEXT_SIZE]);

/* In base 64 (RFC 4648, 4), as a content security policy names it. */
void hash_base64(struct slice bytes, char text[HASH_BASE64_SIZE]);

#endif
