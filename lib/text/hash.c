#include "text/hash.h"

#include <stdint.h>
#include <sys/types.h>

#include <sha2.h>

_Static_assert(HASH_TEXT_SIZE == SHA256_DIGEST_STRING_LENGTH, "as long as libmd writes it");

void hash_text(struct slice bytes, char text[HASH_TEXT_SIZE])
{
	SHA256Data((const uint8_t *)(bytes.data ? bytes.data : ""), bytes.length, text);
}

void hash_base64(struct slice bytes, char text[HASH_BASE64_SIZE])
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	uint8_t sum[SHA256_DIGEST_LENGTH + 1] = { 0 }; /* one more, so that it divides by three */
	SHA2_CTX hash;
	char *end = text;

	SHA256Init(&hash);
	SHA256Update(&hash, (const uint8_t *)(bytes.data ? bytes.data : ""), bytes.length);
	SHA256Final(sum, &hash);
	for (size_t i = 0; i < sizeof sum; i += 3) {
		unsigned three = (unsigned)sum[i] << 16 | (unsigned)sum[i + 1] << 8 | sum[i + 2];
		for (int shift = 18; shift >= 0; shift -= 6)
			*end++ = digits[three >> shift & 63];
	}
	end[-1] = '=';
	*end = '\0';
}
