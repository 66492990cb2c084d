#include "base/random.h"

void random_init(struct random_stream *stream, uint64_t seed)
{
	stream->state = seed;
}

uint64_t random_next(struct random_stream *stream)
{
	uint64_t mixed = stream->state += 0x9e3779b97f4a7c15;
	mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
	mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
	return mixed ^ (mixed >> 31);
}

void random_identifier(struct random_stream *stream, size_t length, int letter_first, char *text)
{
	static const char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
	enum { DIGITS = 10, CHARACTERS = 32 };
	for (size_t i = 0; i < length; i++) {
		unsigned skipped = i == 0 && letter_first ? DIGITS : 0;
		text[i] = alphabet[skipped + random_next(stream) % (CHARACTERS - skipped)];
	}
	text[length] = '\0';
}
