/*
 * A stream of random numbers for ids. From a seed it is the same everywhere (tests, the example
 * store); otherwise the program seeds it from the system. Not for secrets: an id is only
 * unguessable enough to tell nothing.
 */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

struct random_stream {
	uint64_t state;
};

void random_init(struct random_stream *stream, uint64_t seed);

/* SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014). */
uint64_t random_next(struct random_stream *stream);

/* `length` characters of Crockford's base 32 in lower case (0-9 a-z without i l o u) and NUL, the
 * first a letter when `letter_first`. */
void random_identifier(struct random_stream *stream, size_t length, int letter_first, char *text);

#endif
