/* E-mail addresses, also those that are written so that programs may not see them. */
#include "base/array.h"
#include "logic/privacy/private_parts.h"
#include <string.h>

static bool is_local_byte(char byte)
{
	return private_is_word(byte) || private_is_one_of(byte, "._%+-");
}

bool private_may_begin_email(struct slice line, size_t start)
{
	return is_local_byte(line.data[start]) &&
	       (start == 0 || !is_local_byte(line.data[start - 1]));
}

/* Without respect to case; the length of the sign that stands there, or 0. */
static size_t sign_length(struct slice line, size_t at, const char *const *signs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t length = strlen(signs[i]), same = 0;
		while (same < length &&
			(private_byte(line, at + same) == signs[i][same] ||
				(private_byte(line, at + same) | 0x20) == signs[i][same]))
			same++;
		if (same == length)
			return length;
	}
	return 0;
}

/* A dot, or a word for one with blanks around it; where it ends, or 0. */
static size_t skip_dot(struct slice line, size_t offset)
{
	static const char *const signs[] = { "(.)", "[.]", "(dot)", "[dot]", "(tecka)", "[tecka]",
		"tecka " };
	if (private_byte(line, offset) == '.')
		return offset + 1;
	size_t at = private_skip_blanks(line, offset);
	size_t length = sign_length(line, at, signs, ARRAY_LEN(signs));
	return length > 0 ? private_skip_blanks(line, at + length) : 0;
}

/* Labels with dots between; the last has two bytes or more and is no number. 0 for less than two;
 * *last is where the last begins. */
static size_t match_domain(struct slice line, size_t start, size_t *last)
{
	size_t end = 0, label = start, offset = start;
	for (;;) {
		char byte = private_byte(line, offset);
		if (private_is_word(byte) || byte == '-') {
			offset++;
			continue;
		}
		if (label > start && offset - label >= 2 && !private_is_digit(line.data[label])) {
			end = offset;
			*last = label;
		}
		size_t behind = skip_dot(line, offset);
		if (behind == 0 || offset == label)
			return end;
		label = offset = behind;
	}
}

/* Where only such an ending tells a hidden address from other words. */
static bool is_known_ending(struct slice label)
{
	static const char *const endings[] = { "at", "biz", "com", "cz", "de", "edu", "eu", "gov",
		"info", "name", "net", "org", "pl", "ru", "sk", "ua", "uk", "vn" };
	char lower[PRIVATE_LONGEST_LABEL];
	if (label.length > sizeof lower)
		return false;
	for (size_t i = 0; i < label.length; i++)
		lower[i] = (char)(label.data[i] | 0x20);
	for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
		if (slice_equals((struct slice){ lower, label.length }, endings[i]))
			return true;
	}
	return false;
}

/* "(a)", " @ ", "[at]": behind it, or 0. */
static size_t skip_hidden_at(struct slice line, size_t offset)
{
	static const char *const signs[] = { "@", "(@)", "[@]", "(a)", "[a]", "{a}", "(at)", "[at]",
		"{at}", "(zavinac)", "[zavinac]", "zavinac", "<at>" };
	size_t at = private_skip_blanks(line, offset);
	size_t length = sign_length(line, at, signs, ARRAY_LEN(signs));
	return length > 0 ? private_skip_blanks(line, at + length) : 0;
}

size_t private_match_email(struct slice line, size_t start)
{
	size_t at = start, last = 0;
	while (is_local_byte(private_byte(line, at)))
		at++;
	if (private_byte(line, at) == '@') {
		size_t end = match_domain(line, at + 1, &last);
		if (end > 0)
			return end;
	}
	size_t domain = at - start >= 2 ? skip_hidden_at(line, at) : 0;
	size_t end = domain > 0 ? match_domain(line, domain, &last) : 0;
	return end > 0 && is_known_ending(slice_part(line, last, end - last)) ? end : 0;
}
