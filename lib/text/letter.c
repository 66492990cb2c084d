#include "text/letter.h"

#include "base/array.h"
#include "text/unicode.h"

enum { FIRST_MARK = 0x300, LAST_MARK = 0x36F };

/* What a letter without a decomposition is taken for; `sound` of Cyrillic alone (ISO 9 as Czech
 * writes it, Ukrainian before Russian, without its accents), `looks` NULL where it looks like none.
 * Sorted by the code point. */
static const struct letter {
	int32_t point;
	const char *looks, *sound;
} LETTERS[] = {
	{ 0xD0, "d", NULL },
	{ 0xD8, "o", NULL },
	{ 0xDF, "ss", NULL },
	{ 0xE6, "ae", NULL },
	{ 0xF0, "d", NULL },
	{ 0xF8, "o", NULL },
	{ 0xFE, "th", NULL },
	{ 0x110, "d", NULL },
	{ 0x111, "d", NULL },
	{ 0x126, "h", NULL },
	{ 0x127, "h", NULL },
	{ 0x131, "i", NULL },
	{ 0x141, "l", NULL },
	{ 0x142, "l", NULL },
	{ 0x14B, "n", NULL },
	{ 0x153, "oe", NULL },
	{ 0x251, "a", NULL },
	{ 0x261, "g", NULL },
	{ 0x269, "i", NULL },
	{ 0x391, "a", NULL },
	{ 0x392, "b", NULL },
	{ 0x395, "e", NULL },
	{ 0x396, "z", NULL },
	{ 0x397, "h", NULL },
	{ 0x399, "i", NULL },
	{ 0x39A, "k", NULL },
	{ 0x39C, "m", NULL },
	{ 0x39D, "n", NULL },
	{ 0x39F, "o", NULL },
	{ 0x3A1, "p", NULL },
	{ 0x3A4, "t", NULL },
	{ 0x3A5, "y", NULL },
	{ 0x3A7, "x", NULL },
	{ 0x3B1, "a", NULL },
	{ 0x3B5, "e", NULL },
	{ 0x3B9, "i", NULL },
	{ 0x3BA, "k", NULL },
	{ 0x3BD, "v", NULL },
	{ 0x3BF, "o", NULL },
	{ 0x3C1, "p", NULL },
	{ 0x3C4, "t", NULL },
	{ 0x3C5, "u", NULL },
	{ 0x3C7, "x", NULL },
	{ 0x404, NULL, "je" },
	{ 0x405, "s", NULL },
	{ 0x406, "i", "i" },
	{ 0x408, "j", "j" },
	{ 0x410, "a", "a" },
	{ 0x411, NULL, "b" },
	{ 0x412, "b", "v" },
	{ 0x413, NULL, "h" },
	{ 0x414, NULL, "d" },
	{ 0x415, "e", "e" },
	{ 0x416, NULL, "z" },
	{ 0x417, NULL, "z" },
	{ 0x418, NULL, "y" },
	{ 0x41A, "k", "k" },
	{ 0x41B, NULL, "l" },
	{ 0x41C, "m", "m" },
	{ 0x41D, "h", "n" },
	{ 0x41E, "o", "o" },
	{ 0x41F, NULL, "p" },
	{ 0x420, "p", "r" },
	{ 0x421, "c", "s" },
	{ 0x422, "t", "t" },
	{ 0x423, "y", "u" },
	{ 0x424, NULL, "f" },
	{ 0x425, "x", "ch" },
	{ 0x426, NULL, "c" },
	{ 0x427, NULL, "c" },
	{ 0x428, NULL, "s" },
	{ 0x429, NULL, "sc" },
	{ 0x42A, NULL, "" },
	{ 0x42B, NULL, "y" },
	{ 0x42C, NULL, "" },
	{ 0x42D, NULL, "e" },
	{ 0x42E, NULL, "ju" },
	{ 0x42F, NULL, "ja" },
	{ 0x430, "a", "a" },
	{ 0x431, NULL, "b" },
	{ 0x432, NULL, "v" },
	{ 0x433, NULL, "h" },
	{ 0x434, NULL, "d" },
	{ 0x435, "e", "e" },
	{ 0x436, NULL, "z" },
	{ 0x437, NULL, "z" },
	{ 0x438, NULL, "y" },
	{ 0x43A, "k", "k" },
	{ 0x43B, NULL, "l" },
	{ 0x43C, "m", "m" },
	{ 0x43D, NULL, "n" },
	{ 0x43E, "o", "o" },
	{ 0x43F, NULL, "p" },
	{ 0x440, "p", "r" },
	{ 0x441, "c", "s" },
	{ 0x442, "t", "t" },
	{ 0x443, "y", "u" },
	{ 0x444, NULL, "f" },
	{ 0x445, "x", "ch" },
	{ 0x446, NULL, "c" },
	{ 0x447, NULL, "c" },
	{ 0x448, NULL, "s" },
	{ 0x449, NULL, "sc" },
	{ 0x44A, NULL, "" },
	{ 0x44B, NULL, "y" },
	{ 0x44C, NULL, "" },
	{ 0x44D, NULL, "e" },
	{ 0x44E, NULL, "ju" },
	{ 0x44F, NULL, "ja" },
	{ 0x454, NULL, "je" },
	{ 0x455, "s", NULL },
	{ 0x456, "i", "i" },
	{ 0x458, "j", "j" },
	{ 0x490, NULL, "g" },
	{ 0x491, NULL, "g" },
	{ 0x4BB, "h", NULL },
	{ 0x4CF, "l", NULL },
	{ 0x501, "d", NULL },
};

static const struct letter *letter_at(int32_t point)
{
	size_t low = 0, high = ARRAY_LEN(LETTERS);
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (LETTERS[middle].point < point)
			low = middle + 1;
		else
			high = middle;
	}
	return low < ARRAY_LEN(LETTERS) && LETTERS[low].point == point ? &LETTERS[low] : NULL;
}

/* Whether the word is Cyrillic and some letter of it looks like no Latin one. */
static bool reads_by_sound(const int32_t *points, size_t count)
{
	bool is_foreign = false;
	for (size_t i = 0; i < count; i++) {
		int32_t parts[UNICODE_MOST_PARTS];
		const struct letter *letter;
		if (points[i] < 0x250 && unicode_is_letter(points[i]))
			return false;
		if (!unicode_is_letter(points[i]) || unicode_base(points[i], parts) == 0)
			continue;
		letter = letter_at(parts[0]);
		if (letter && letter->sound && !letter->looks)
			is_foreign = true;
	}
	return is_foreign;
}

/* Cyrillic letters whose mark makes another sound. */
static const char *marked_sound(int32_t point)
{
	switch (point) {
	case 0x419: /* short I */
	case 0x439:
		return "j";
	case 0x407: /* YI */
	case 0x457:
		return "ji";
	case 0x401: /* IO */
	case 0x451:
		return "jo";
	default:
		return NULL;
	}
}

static void add_part(struct buf *folded, int32_t part, bool by_sound)
{
	const struct letter *letter = part < 0x80 ? NULL : letter_at(part);
	const char *text = letter ? by_sound ? letter->sound : letter->looks : NULL;
	if (text) {
		buf_add_text(folded, text);
		return;
	}
	unicode_add(folded, unicode_lower(part));
}

static bool bears_accent(int32_t point)
{
	return (point >= 0xC0 && point < 0x250) || (point >= 0x1E00 && point < 0x1F00);
}

void letters_fold(const int32_t *points, size_t count, struct buf *folded, uint64_t *accents)
{
	size_t before = folded->length;
	bool is_ascii = true;
	*accents = 0;
	for (size_t i = 0; i < count && is_ascii; i++)
		is_ascii = points[i] < 0x80;
	bool by_sound = !is_ascii && reads_by_sound(points, count);
	for (size_t i = 0; i < count; i++) {
		int32_t parts[UNICODE_MOST_PARTS];
		size_t start = folded->length - before;
		const char *marked = by_sound ? marked_sound(points[i]) : NULL;
		if (points[i] < 0x80) {
			buf_add_byte(folded, (char)unicode_lower(points[i]));
			continue;
		}
		if (points[i] >= FIRST_MARK && points[i] <= LAST_MARK) {
			if (start > 0 && start <= 64)
				*accents |= UINT64_C(1) << (start - 1);
			continue;
		}
		if (marked) {
			buf_add_text(folded, marked);
			continue;
		}
		size_t parts_count = unicode_base(points[i], parts);
		for (size_t part = 0; part < parts_count; part++)
			add_part(folded, parts[part], by_sound);
		if (bears_accent(points[i]) && start < 64)
			*accents |= UINT64_C(1) << start;
	}
}

int letter_digit(int32_t code_point)
{
	int32_t parts[UNICODE_MOST_PARTS];
	if (code_point < 0x80)
		return code_point >= '0' && code_point <= '9' ? code_point - '0' : -1;
	if (!unicode_is_digit(code_point))
		return -1;
	if (unicode_base(code_point, parts) == 1 && parts[0] >= '0' && parts[0] <= '9')
		return parts[0] - '0';
	/* Digits of a script stand in a row that begins with zero. */
	int value = 0;
	while (value < 9 && unicode_is_digit(code_point - value - 1))
		value++;
	return value;
}
