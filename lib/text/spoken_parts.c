#include "text/spoken_parts.h"
#include "base/buf.h"
#include "text/spoken.h"
#include "text/unicode.h"

enum { DIGITS_MOST = 5 };

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static bool is_letter(char byte)
{
	return byte >= 'a' && byte <= 'z';
}

static size_t part_length(struct slice rest)
{
	bool (*alike)(char) = is_digit(rest.data[0]) ? is_digit : is_letter;
	size_t length = 1;

	while (alike(rest.data[0]) && length < rest.length && alike(rest.data[length]))
		length++;
	return length;
}

static long number_of(struct slice text)
{
	long number = 0;

	if (!is_digit(text.data[0]) || text.length > DIGITS_MOST)
		return -1;
	for (size_t i = 0; i < text.length; i++)
		number = number * 10 + (text.data[i] - '0');
	return number;
}

struct slice spoken_plain(struct slice text, struct arena *arena)
{
	struct buf plain;

	buf_init(&plain);
	for (size_t at = 0; at < text.length;) {
		int32_t sign = unicode_next(text, &at);
		unicode_add(&plain, unicode_is_dash(sign)    ? '-'
				    : unicode_is_space(sign) ? ' '
							     : sign);
	}
	return buf_take(&plain, arena);
}

bool parts_read(struct parts *parts, struct slice text)
{
	bool apart = false;

	parts->count = parts->at = 0;
	arena_init(&parts->arena);
	struct slice rest = unicode_fold(spoken_plain(text, &parts->arena), &parts->arena);
	while (rest.length > 0) {
		if (rest.data[0] == ' ') {
			apart = true;
			rest = slice_part(rest, 1, rest.length);
			continue;
		}
		if (parts->count == SPOKEN_PARTS_MOST) {
			parts->count = 0;
			return false;
		}
		struct slice word = slice_part(rest, 0, part_length(rest));
		parts->items[parts->count++] = (struct part){ word, number_of(word), apart };
		rest = slice_part(rest, word.length, rest.length);
		apart = false;
	}
	return parts->count > 0;
}

void parts_free(struct parts *parts)
{
	arena_free(&parts->arena);
}

bool parts_at_end(const struct parts *parts)
{
	return parts->at == parts->count;
}

bool parts_take(struct parts *parts, const char *text)
{
	if (parts_at_end(parts) || !slice_equals(parts->items[parts->at].text, text))
		return false;
	parts->at++;
	return true;
}

bool parts_take_number(struct parts *parts, long *number)
{
	if (parts_at_end(parts) || parts->items[parts->at].number < 0)
		return false;
	*number = parts->items[parts->at++].number;
	return true;
}

bool parts_take_any(struct parts *parts, const char *words)
{
	struct slice rest = slice_from(words), word;

	while (!parts_at_end(parts) && slice_split(&rest, ' ', &word))
		if (slice_equal(parts->items[parts->at].text, word)) {
			parts->at++;
			return true;
		}
	return false;
}
