#include "text/collate.h"

#include "base/array.h"
#include "base/buf.h"
#include "text/unicode.h"

/* Stands for the letter ch; no code point is negative. */
enum { CH = -1 };

static const int32_t ALPHABET[] = { 'a', 'b', 'c', 0x10D /* č */, 'd', 'e', 'f', 'g', 'h', CH, 'i',
	'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 0x159 /* ř */, 's', 0x161 /* š */, 't', 'u',
	'v', 'w', 'x', 'y', 'z', 0x17E /* ž */ };

/* Bytes of a key. A level ends with the least of them, so that a front of a text comes first. */
enum {
	LEVEL_END = 1,

	GAP, /* between words */
	FIRST_LETTER,
	OTHER_LETTER =
		FIRST_LETTER + ARRAY_LEN(ALPHABET), /* of another script; its UTF-8 follows */
	FIRST_DIGIT,

	PLAIN = 2,
	ACCENTED, /* the letter's UTF-8 follows */

	LOWER = 2,
	UPPER,
};

/* The levels of a key while they are made. */
struct levels {
	struct buf letters;
	struct buf accents;
	struct buf cases;
	bool gap; /* words end here, if another comes */
};

static void add_character(struct levels *levels, int byte)
{
	if (levels->gap && levels->letters.length > 0)
		buf_add_byte(&levels->letters, GAP);
	levels->gap = false;
	buf_add_byte(&levels->letters, (char)byte);
}

/* The place of a lower-case letter in the Czech alphabet, or -1. */
static int alphabet_place(int32_t letter)
{
	for (size_t i = 0; i < ARRAY_LEN(ALPHABET); i++) {
		if (ALPHABET[i] == letter)
			return (int)i;
	}
	return -1;
}

static void add_base_letter(struct levels *levels, int32_t letter)
{
	int place = alphabet_place(letter);
	add_character(levels, place < 0 ? OTHER_LETTER : FIRST_LETTER + place);
	if (place < 0)
		unicode_add(&levels->letters, letter);
}

/* A letter that is not in the alphabet: as the one or ones it is made of, then its accent. */
static void add_foreign_letter(struct levels *levels, int32_t letter, struct arena *arena)
{
	struct buf bytes;
	buf_init(&bytes);
	unicode_add(&bytes, letter);
	struct slice base = unicode_fold(buf_slice(&bytes), arena);
	for (size_t offset = 0; offset < base.length;)
		add_base_letter(levels, unicode_next(base, &offset));
	buf_add_byte(&levels->accents, ACCENTED);
	buf_add_slice(&levels->accents, buf_slice(&bytes));
	buf_free(&bytes);
}

static void add_letter(struct levels *levels, int32_t code_point, struct arena *arena)
{
	int32_t letter = code_point == CH ? CH : unicode_lower(code_point);
	if (alphabet_place(letter) < 0) {
		add_foreign_letter(levels, letter, arena);
	} else {
		add_base_letter(levels, letter);
		buf_add_byte(&levels->accents, PLAIN);
	}
}

static bool is_separator(int32_t code_point)
{
	return code_point == ' ' || code_point == '\t' || code_point == 0xA0 || code_point == '-' ||
	       code_point == '/' || code_point == 0x2013; /* no-break space; en dash */
}

static void add_code_point(
	struct levels *levels, struct slice text, size_t *offset, struct arena *arena)
{
	int32_t code_point = unicode_next(text, offset);
	if (unicode_is_letter(code_point)) {
		bool begins_ch = unicode_lower(code_point) == 'c' && *offset < text.length &&
				 unicode_lower(text.data[*offset]) == 'h';
		buf_add_byte(&levels->cases, unicode_is_upper(code_point) ? UPPER : LOWER);
		if (begins_ch) {
			buf_add_byte(&levels->cases, text.data[*offset] == 'H' ? UPPER : LOWER);
			++*offset;
		}
		add_letter(levels, begins_ch ? CH : code_point, arena);
	} else if (code_point >= '0' && code_point <= '9') {
		add_character(levels, FIRST_DIGIT + code_point - '0');
	} else if (is_separator(code_point)) {
		levels->gap = true;
	}
}

struct slice collate_key(struct slice text, struct arena *arena)
{
	struct levels levels = { .gap = false };
	buf_init(&levels.letters);
	buf_init(&levels.accents);
	buf_init(&levels.cases);
	struct slice normal = unicode_nfc(text, arena);
	for (size_t offset = 0; offset < normal.length;)
		add_code_point(&levels, normal, &offset, arena);

	buf_add_byte(&levels.letters, LEVEL_END);
	buf_add_slice(&levels.letters, buf_slice(&levels.accents));
	buf_add_byte(&levels.letters, LEVEL_END);
	buf_add_slice(&levels.letters, buf_slice(&levels.cases));
	buf_add_byte(&levels.letters, LEVEL_END);
	buf_add_slice(&levels.letters, normal);
	buf_free(&levels.accents);
	buf_free(&levels.cases);
	return buf_take(&levels.letters, arena);
}
