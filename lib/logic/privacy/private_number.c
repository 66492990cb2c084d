/* Birth numbers and phone numbers. */
#include "base/array.h"
#include "base/date.h"
#include "logic/privacy/private_data.h"
#include "logic/privacy/private_parts.h"
#include <string.h>

enum {
	BIRTH_DIGITS = 10,
	OLD_BIRTH_DIGITS = 9,
	DATE_DIGITS = 6,
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

/* Digits in groups, as far as they may be a birth number. */
struct groups {
	char digits[BIRTH_DIGITS];
	size_t count, end;
	unsigned borders;	/* bit n: something stands before digit n */
	struct slice first;	/* what stands between the first two groups */
	struct slice at_serial; /* before the digits that follow the date */
	bool same;		/* between all groups stands the same */
};

static size_t skip_border(struct slice line, size_t offset)
{
	enum { LONGEST_BORDER = 3 };
	for (int i = 0;
		i < LONGEST_BORDER && private_is_one_of(private_byte(line, offset), " \t-./"); i++)
		offset++;
	return offset;
}

static struct groups read_groups(struct slice line, size_t start)
{
	struct groups groups = { .same = true };
	size_t offset = start;
	while (groups.count < BIRTH_DIGITS && private_is_digit(private_byte(line, offset))) {
		struct slice border = slice_part(line, groups.end, offset - groups.end);
		if (groups.count > 0 && border.length > 0) {
			groups.borders |= 1U << groups.count;
			if (groups.first.data == NULL)
				groups.first = border;
			groups.same &= slice_equal(border, groups.first);
			if (groups.count == DATE_DIGITS)
				groups.at_serial = border;
		}
		groups.digits[groups.count++] = line.data[offset];
		groups.end = offset + 1;
		offset = skip_border(line, groups.end);
	}
	return groups;
}

static bool holds_byte(struct slice text, char byte)
{
	return slice_find(text, byte, 0) < text.length;
}

/* Six and four as everybody writes them; other groups, of which dates and times are made, too, only
 * with the slash or with the same between all. Without the proof of the tenth digit only a slash or
 * a dash makes one of two groups. */
static bool is_grouped(const struct groups *groups)
{
	enum { NONE = 0, AT_3 = 1 << 3, AT_DATE = 1 << 6 };
	enum { DATE_PARTS = 1 << 2 | 1 << 4 | AT_DATE, PAIRS = DATE_PARTS | 1 << 8 };
	enum { SINGLE = (1 << BIRTH_DIGITS) - 2 };
	bool has_slash = holds_byte(groups->at_serial, '/');
	if (groups->borders == NONE)
		return true;
	if (groups->count == OLD_BIRTH_DIGITS)
		return groups->borders == AT_DATE &&
		       (has_slash || holds_byte(groups->at_serial, '-'));
	switch (groups->borders) {
	case AT_DATE:
		return true;
	case DATE_PARTS:
		return has_slash || groups->same;
	case AT_3 | AT_DATE: /* with dashes or dots it is a telephone number of other countries */
		return groups->same && holds_byte(groups->first, ' ');
	case AT_DATE | 1 << 8:
	case PAIRS:
	case SINGLE:
		return groups->same;
	default:
		return false;
	}
}

size_t private_match_birth_number(struct slice line, size_t start)
{
	struct groups groups = read_groups(line, start);
	bool fits = is_grouped(&groups) && private_ends_number(line, groups.end) &&
		    private_data_is_birth_number((struct slice){ groups.digits, groups.count });
	return fits ? groups.end : 0;
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
	static const char *const currencies[] = { "Kc", "CZK", "korun", "tisic", "EUR", "€", ",-" };
	size_t next = private_skip_blanks(line, end);
	struct slice rest = slice_part(line, next, line.length);
	for (size_t i = 0; i < ARRAY_LEN(currencies); i++) {
		if (slice_starts(rest, currencies[i]))
			return true;
	}
	return false;
}

static bool is_contact_word(struct slice word)
{
	static const char *const words[] = { "tel", "telefon", "mob", "mobil", "cislo", "cisle",
		"cislem", "volat", "volejte", "zavolat", "zavolejte", "volal", "volala", "kontakt",
		"gsm", "sms", "whatsapp", "phone", "call" };
	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		if (slice_starts(word, words[i]) && word.length <= strlen(words[i]) + 3)
			return true;
	}
	return false;
}

/* Whether one of the last words before `start` speaks of calling somebody. */
static bool behind_contact_word(struct slice line, size_t start)
{
	enum { WORDS_BEFORE = 3 };
	size_t offset = start;
	for (int words = 0; words < WORDS_BEFORE; words++) {
		char lower[PRIVATE_LONGEST_LABEL];
		struct slice word = private_word_before(line, &offset, lower);
		if (slice_is_empty(word))
			return false;
		if (is_contact_word(word))
			return true;
	}
	return false;
}

/* Nine digits, whole or in threes; in any groups where a word says that it is a phone. */
static size_t match_subscriber(struct slice line, size_t start)
{
	size_t end = private_skip_digits(line, start), count;
	if (!is_subscriber(line.data[start]))
		return 0;
	bool in_threes = end - start == 3;
	for (int group = 0; group < 2 && in_threes; group++) {
		size_t next = skip_border(line, end);
		size_t after = private_skip_digits(line, next);
		in_threes = after - next == 3;
		if (in_threes)
			end = after;
	}
	if (!in_threes && end - start != CZECH_DIGITS) {
		end = grouped_digits(line, start, CZECH_DIGITS, &count);
		if (count != CZECH_DIGITS || !behind_contact_word(line, start))
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
