#include "logic/privacy/private_parts.h"

#include <string.h>

bool private_is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

bool private_is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool private_is_word(char byte)
{
	return private_is_digit(byte) || private_is_letter(byte) || (unsigned char)byte >= 0x80;
}

bool private_is_one_of(char byte, const char *bytes)
{
	return byte != '\0' && strchr(bytes, byte);
}

char private_byte(struct slice line, size_t offset)
{
	return offset < line.length ? line.data[offset] : '\0';
}

size_t private_skip_digits(struct slice line, size_t offset)
{
	while (private_is_digit(private_byte(line, offset)))
		offset++;
	return offset;
}

size_t private_blank(struct slice line, size_t offset)
{
	struct slice rest = slice_part(line, offset, 3);
	if (slice_starts(rest, " ") || slice_starts(rest, "\t"))
		return 1;
	if (slice_starts(rest, "\xC2\xA0"))
		return 2;
	return slice_starts(rest, "\xE2\x80\xAF") ? 3 : 0;
}

size_t private_skip_blanks(struct slice line, size_t offset)
{
	size_t length;
	while ((length = private_blank(line, offset)) > 0)
		offset += length;
	return offset;
}

bool private_ends_number(struct slice line, size_t offset)
{
	char next = private_byte(line, offset);
	return !private_is_digit(next) && !private_is_letter(next);
}

struct slice private_word_before(
	struct slice line, size_t *offset, char lower[PRIVATE_LONGEST_LABEL])
{
	size_t end = *offset, start;
	while (end > 0 && !private_is_word(line.data[end - 1])) {
		/* A dot may be of an abbreviation. */
		if (private_is_one_of(line.data[end - 1], "!?;"))
			return slice_from("");
		end--;
	}
	for (start = end; start > 0 && private_is_letter(line.data[start - 1]);)
		start--;
	*offset = start;
	if (start > 0 && private_is_digit(line.data[start - 1]))
		return slice_from("");
	if (end - start > PRIVATE_LONGEST_LABEL)
		start = end - PRIVATE_LONGEST_LABEL;
	for (size_t i = start; i < end; i++)
		lower[i - start] = (char)(line.data[i] | 0x20);
	return (struct slice){ lower, end - start };
}
