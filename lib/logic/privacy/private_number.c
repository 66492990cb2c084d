/* Birth numbers and phone numbers. */
#include "base/array.h"
#include "base/date.h"
#include "logic/privacy/private_data.h"
#include "logic/privacy/private_parts.h"
#include <string.h>

enum {
	BIRTH_DIGITS = 10,
	OLD_BIRTH_DIGITS = 9,
	CZECH_DIGITS = 9,
	MOST_DIGITS = 15, /* of a phone number with its country: ITU-T E.164 */
	LEAST_DIGITS = 10,
	MOST_SEPARATORS = 2, /* between two digits: "(305) 555" */
};

static int number_of(const char *digits, size_t count)
{
	int number = 0;
	for (size_t i = 0; i < count; i++)
		number = number * 10 + digits[i] - '0';
	return number;
}

/* The month without what the sex and a full series add to it; 0 when it is none. */
static int birth_month(int month, int year)
{
	static const int added[] = { 0, 50, 20, 70 };
	size_t used = year >= 2004 ? ARRAY_LEN(added) : 2;
	for (size_t i = 0; i < used; i++) {
		if (month > added[i] && month <= added[i] + 12)
			return month - added[i];
	}
	return 0;
}

bool private_data_is_birth_number(struct slice digits)
{
	if (digits.length != BIRTH_DIGITS && digits.length != OLD_BIRTH_DIGITS)
		return false;
	int year = number_of(digits.data, 2);
	bool is_old = digits.length == OLD_BIRTH_DIGITS;
	if (is_old && (year > 53 || number_of(digits.data + 6, 3) == 0))
		return false;
	year += is_old || year >= 54 ? 1900 : 2000;
	int month = birth_month(number_of(digits.data + 2, 2), year);
	if (!date_exists(year, month, number_of(digits.data + 4, 2)))
		return false;
	int rest = number_of(digits.data, OLD_BIRTH_DIGITS) % 11;
	return is_old || rest == digits.data[9] - '0' ||
	       (rest == 10 && digits.data[9] == '0' && year <= 1985);
}

/* Nine or ten digits, or six and three or four with a slash between; with four, which the sum
 * proves, also a hyphen or blanks. */
size_t private_match_birth_number(struct slice line, size_t start)
{
	struct slice parts[2] = { { 0 } };
	size_t end = private_skip_digits(line, start);
	parts[0] = slice_part(line, start, end - start);
	if (parts[0].length == 6) {
		size_t next = private_skip_blanks(line, end);
		bool has_slash = private_byte(line, next) == '/';
		if (has_slash || private_byte(line, next) == '-')
			next = private_skip_blanks(line, next + 1);
		end = private_skip_digits(line, next);
		parts[1] = slice_part(line, next, end - next);
		if (parts[1].length != 4 && !(parts[1].length == 3 && has_slash))
			return 0;
	}
	char digits[BIRTH_DIGITS];
	size_t count = parts[0].length + parts[1].length;
	if (count > BIRTH_DIGITS || !private_ends_number(line, end))
		return 0;
	memcpy(digits, parts[0].data, parts[0].length);
	if (parts[1].length > 0)
		memcpy(digits + parts[0].length, parts[1].data, parts[1].length);
	return private_data_is_birth_number((struct slice){ digits, count }) ? end : 0;
}

static size_t skip_separators(struct slice line, size_t offset)
{
	for (int i = 0; i < MOST_SEPARATORS; i++) {
		size_t blank = private_blank(line, offset);
		if (blank > 0)
			offset += blank;
		else if (private_is_one_of(private_byte(line, offset), "-./()"))
			offset++;
	}
	return offset;
}

/* Up to `most` digits in groups; where the last of them ends. */
static size_t grouped_digits(struct slice line, size_t start, size_t most, size_t *count)
{
	size_t end = start;
	size_t offset = start;
	for (*count = 0; *count < most && private_is_digit(private_byte(line, offset)); ++*count) {
		end = offset + 1;
		offset = skip_separators(line, end);
	}
	return end;
}

/* What subscribers' numbers begin with; 1 are the emergency lines, 8 and 9 services. */
static bool is_subscriber(char first)
{
	return first >= '2' && first <= '7';
}

/* Nine digits in any groups. */
static size_t match_behind_country(struct slice line, size_t start)
{
	size_t count;
	size_t end = grouped_digits(line, start, CZECH_DIGITS, &count);
	bool is_czech = count == CZECH_DIGITS && is_subscriber(line.data[start]);
	return is_czech && private_ends_number(line, end) ? end : 0;
}

size_t private_match_international(struct slice line, size_t start)
{
	size_t offset = start + (line.data[start] == '+' ? 1 : 2);
	size_t count;
	if (slice_starts(slice_part(line, offset, 3), "420"))
		return match_behind_country(line, skip_separators(line, offset + 3));
	if (private_byte(line, offset) == '0')
		return 0;
	size_t end = grouped_digits(line, offset, MOST_DIGITS, &count);
	return count >= LEAST_DIGITS && private_ends_number(line, end) ? end : 0;
}

static bool is_amount(struct slice line, size_t end)
{
	static const char *const currencies[] = { "Kč", "CZK", "korun", "EUR", "€" };
	size_t next = private_skip_blanks(line, end);
	struct slice rest = slice_part(line, next, line.length);
	for (size_t i = 0; i < ARRAY_LEN(currencies); i++) {
		if (slice_starts(rest, currencies[i]))
			return true;
	}
	return false;
}

/* Nine digits, whole or in threes. */
static size_t match_subscriber(struct slice line, size_t start)
{
	size_t end = private_skip_digits(line, start);
	if (!is_subscriber(line.data[start]))
		return 0;
	if (end - start == 3) {
		for (int group = 0; group < 2; group++) {
			size_t next = private_skip_blanks(line, end);
			if (next == end && private_is_one_of(private_byte(line, next), "-./"))
				next++;
			end = private_skip_digits(line, next);
			if (end - next != 3)
				return 0;
		}
	} else if (end - start != CZECH_DIGITS) {
		return 0;
	}
	return private_ends_number(line, end) && !is_amount(line, end) ? end : 0;
}

size_t private_match_phone(struct slice line, size_t start)
{
	struct slice front = slice_part(line, start, 3);
	if (slice_starts(front, "00"))
		return private_match_international(line, start);
	/* No subscriber's number begins so. */
	if (slice_starts(front, "420"))
		return match_behind_country(line, skip_separators(line, start + 3));
	return match_subscriber(line, start);
}
