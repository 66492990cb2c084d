#include "logic/privacy/private_data.h"
#include "base/translate.h"

#include "base/array.h"
#include "logic/privacy/private_parts.h"

const char *private_kind_label(enum private_kind kind)
{
	static const char *const labels[] = {
		[PRIVATE_BIRTH_NUMBER] = N_("a birth number"),
		[PRIVATE_EMAIL] = N_("an e-mail address"),
		[PRIVATE_PHONE] = N_("a phone number"),
		[PRIVATE_BIRTH_DATE] = N_("a date of birth"),
	};

	return _(labels[kind]);
}

static bool is_local_byte(char byte)
{
	return private_is_word(byte) || private_is_one_of(byte, "._%+-");
}

/* Labels with dots between; the last has two bytes or more and is no number. 0 for less than two.
 */
static size_t match_domain(struct slice line, size_t start)
{
	size_t end = 0;
	size_t label = start;
	for (size_t offset = start;; offset++) {
		char byte = private_byte(line, offset);
		if ((private_is_word(byte) || byte == '-') && private_blank(line, offset) == 0)
			continue;
		if (label > start && offset - label >= 2 && !private_is_digit(line.data[label]))
			end = offset;
		if (byte != '.' || offset == label)
			return end;
		label = offset + 1;
	}
}

static size_t match_email(struct slice line, size_t start)
{
	size_t at = start;
	while (is_local_byte(private_byte(line, at)))
		at++;
	return at > start && private_byte(line, at) == '@' ? match_domain(line, at + 1) : 0;
}

/* Where each kind may begin. */

static bool at_local_part(struct slice line, size_t start)
{
	return is_local_byte(line.data[start]) &&
	       (start == 0 || !is_local_byte(line.data[start - 1]));
}

static bool at_plus(struct slice line, size_t start)
{
	return line.data[start] == '+';
}

/* At the first digit of a number: not of a decimal's second part, nor of what letters and digits
 * make together (an id, a hash); letters alone may stand before it ("tel777123456"). */
static bool at_number(struct slice line, size_t start)
{
	if (!private_is_digit(line.data[start]))
		return false;
	size_t before = start;
	while (before > 0 && private_is_letter(line.data[before - 1]))
		before--;
	if (before > 0 && private_is_digit(line.data[before - 1]))
		return false;
	return start < 2 || line.data[start - 1] != '.' || !private_is_digit(line.data[start - 2]);
}

static bool is_hex(char byte)
{
	return private_is_digit(byte) || (byte >= 'a' && byte <= 'f') ||
	       (byte >= 'A' && byte <= 'F');
}

/* An id of 8-4-4-4-12 hexadecimal digits (RFC 9562), alone or behind a hyphen. */
static bool is_uuid(struct slice line, size_t start)
{
	static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
	size_t length = sizeof form - 1;
	if (private_is_word(private_byte(line, start + length)) ||
		(start > 0 && private_is_word(line.data[start - 1])))
		return false;
	for (size_t i = 0; i < length; i++) {
		char byte = private_byte(line, start + i);
		if (form[i] == '-' ? byte != '-' : !is_hex(byte))
			return false;
	}
	return true;
}

/* One in some thousand random ids of that kind has nine digits in a row that could be a birth
 * number. */
static bool in_uuid(struct slice line, size_t at)
{
	enum { LONGEST = 36 };
	for (size_t back = 0; back < LONGEST && back <= at; back++) {
		if (is_uuid(line, at - back))
			return true;
	}
	return false;
}

/* In the order in which they are tried at one place. */
static const struct {
	enum private_kind kind;
	bool (*begins)(struct slice line, size_t start);
	size_t (*match)(struct slice line, size_t start);
} RULES[] = {
	{ PRIVATE_EMAIL, at_local_part, match_email },
	{ PRIVATE_PHONE, at_plus, private_match_international },
	{ PRIVATE_BIRTH_NUMBER, at_number, private_match_birth_number },
	{ PRIVATE_PHONE, at_number, private_match_phone },
	{ PRIVATE_BIRTH_DATE, at_number, private_match_birth_date },
};

bool private_data_next(struct slice line, size_t from, struct private_hit *hit)
{
	for (size_t start = from; start < line.length; start++) {
		for (size_t i = 0; i < ARRAY_LEN(RULES); i++) {
			if (!RULES[i].begins(line, start))
				continue;
			size_t end = RULES[i].match(line, start);
			if (end == 0 || (RULES[i].begins == at_number && in_uuid(line, start)))
				continue;
			*hit = (struct private_hit){ RULES[i].kind, start, end };
			return true;
		}
	}
	return false;
}
