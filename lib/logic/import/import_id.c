#include "logic/import/import_id.h"
#include "base/buf.h"
#include "text/hash.h"
#include "text/unicode.h"

enum { HASH_DIGITS = 8 };

static bool is_kept(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

static struct slice hashed(struct slice text, struct arena *arena)
{
	char digits[HASH_TEXT_SIZE];
	hash_text(text, digits);
	return arena_copy(arena, slice_part(slice_from(digits), 0, HASH_DIGITS));
}

struct slice import_code(struct slice text, struct arena *arena)
{
	struct slice folded = unicode_fold(text, arena);
	struct buf code;
	char gap = '\0'; /* what parts the next character from the one before */
	if (slice_is_empty(text))
		return (struct slice){ 0 };
	buf_init(&code);
	for (size_t i = 0; i < folded.length; i++) {
		char byte = folded.data[i];
		if (!is_kept(byte)) {
			gap = byte == '.' && gap == '\0' ? '.' : '-';
			continue;
		}
		if (gap != '\0' && code.length > 0)
			buf_add_byte(&code, gap);
		buf_add_byte(&code, byte);
		gap = '\0';
	}
	struct slice result =
		code.length > 0 ? arena_copy(arena, buf_slice(&code)) : hashed(text, arena);
	buf_free(&code);
	return result;
}

struct slice import_id(
	struct slice source, struct slice source_id, size_t number, struct arena *arena)
{
	struct slice code = import_code(source_id, arena);
	if (number == 1)
		return arena_format(arena, "%s-%s", slice_text(source), slice_text(code));
	return arena_format(arena, "%s-%s-%zu", slice_text(source), slice_text(code), number);
}
