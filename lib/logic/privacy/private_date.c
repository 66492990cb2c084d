/* Dates of birth. */
#include "base/array.h"
#include "base/date.h"
#include "logic/privacy/private_parts.h"
#include <string.h>

enum {
	WORDS_BEFORE_DATE = 4,
	LONGEST_BIRTH_WORD = 9,
};

/* Compared by their ASCII letters in lower case, so that accents in any form do not matter
 * ("narození" is "narozen" or "narozeni"). "narozeniny", the party, is none of them. */
static const char *const BIRTH_WORDS[] = { "nar", "narozen", "narozena", "narozeni", "narozeno",
	"narozeny", "narodil", "narodila", "narodilo", "narodili", "narodily", "born", "birth",
	"birthdate", "dob" };

static bool is_birth_word(struct slice word)
{
	char plain[LONGEST_BIRTH_WORD + 1];
	size_t length = 0;
	for (size_t i = 0; i < word.length; i++) {
		if (!private_is_letter(word.data[i]))
			continue;
		if (length == LONGEST_BIRTH_WORD)
			return false;
		plain[length++] = (char)(word.data[i] | 0x20);
	}
	plain[length] = '\0';
	for (size_t i = 0; i < ARRAY_LEN(BIRTH_WORDS); i++) {
		if (strcmp(plain, BIRTH_WORDS[i]) == 0)
			return true;
	}
	return false;
}

/* Whether one of the last words before `start`, in the same sentence, speaks of a birth. What
 * stands in brackets there has been said already, as the role in place of such a date. */
static bool behind_birth_word(struct slice line, size_t start)
{
	size_t offset = start;
	for (int words = 0; words < WORDS_BEFORE_DATE; words++) {
		bool ends_sentence = false;
		while (offset > 0 && !private_is_word(line.data[offset - 1])) {
			offset--;
			if (private_is_one_of(line.data[offset], ".!?;]"))
				ends_sentence = true;
		}
		size_t end = offset;
		while (offset > 0 && private_is_word(line.data[offset - 1])) {
			offset--;
			if (private_is_digit(line.data[offset]))
				return false;
		}
		if (is_birth_word(slice_part(line, offset, end - offset)))
			return true;
		if (ends_sentence)
			return false;
	}
	return false;
}

/* "12. 3. 2012 se narodila": in the next words, with nothing but blanks between. */
static bool before_birth_word(struct slice line, size_t end)
{
	enum { WORDS_BEHIND = 2 };
	size_t offset = end;
	for (int words = 0; words < WORDS_BEHIND; words++) {
		size_t start = private_skip_blanks(line, offset);
		if (start == offset)
			return false;
		for (offset = start; private_is_letter(private_byte(line, offset));)
			offset++;
		struct slice word = slice_part(line, start, offset - start);
		if (slice_starts(word, "narodil") && is_birth_word(word))
			return true;
	}
	return false;
}

static size_t skip_point(struct slice line, size_t offset)
{
	if (private_is_one_of(private_byte(line, offset), "./-"))
		offset++;
	return private_skip_blanks(line, offset);
}

static size_t skip_word(struct slice line, size_t offset)
{
	while (private_is_word(private_byte(line, offset)) && private_blank(line, offset) == 0)
		offset++;
	return offset;
}

/* 12. 3. 2012, 12/3/12, 12. března 2012. */
static size_t match_written_date(struct slice line, size_t start)
{
	size_t day_end = private_skip_digits(line, start);
	size_t month = skip_point(line, day_end);
	size_t month_end = private_skip_digits(line, month);
	bool is_word = month_end == month;
	if (is_word)
		month_end = skip_word(line, month);
	size_t year = skip_point(line, month_end);
	size_t year_end = private_skip_digits(line, year);
	if (day_end - start > 2 || month_end == month || (!is_word && month_end - month > 2))
		return 0;
	bool is_year = year_end - year == 4 || (year_end - year == 2 && !is_word);
	return is_year && private_ends_number(line, year_end) ? year_end : 0;
}

static size_t match_iso_date(struct slice line, size_t start)
{
	day_number day;
	size_t length = DATE_TEXT_SIZE - 1;
	bool is_date = date_parse(slice_part(line, start, length), &day);
	return is_date && private_ends_number(line, start + length) ? start + length : 0;
}

size_t private_match_birth_date(struct slice line, size_t start)
{
	size_t end = match_iso_date(line, start);
	if (end == 0)
		end = match_written_date(line, start);
	return end > 0 && (behind_birth_word(line, start) || before_birth_word(line, end)) ? end
											   : 0;
}
