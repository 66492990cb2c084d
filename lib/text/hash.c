#include "text/hash.h"

#include <stdint.h>
#include <sys/types.h>

#include <sha2.h>

_Static_assert(HASH_TEXT_SIZE == SHA256_DIGEST_STRING_LENGTH, "as long as libmd writes it");

void hash_text(struct slice bytes, char text[HASH_TEXT_SIZE])
{
	SHA256Data((const uint8_t *)(bytes.data ? bytes.data : ""), bytes.length, text);
}
