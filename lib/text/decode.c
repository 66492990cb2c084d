#include "text/decode.h"

#include "base/array.h"
#include "base/buf.h"
#include "text/unicode.h"
#include <string.h>

enum {
	LONGEST_ENTITY = 12, /* between & and ; */
	LONGEST_CHARACTER = 4,
	LARGEST_CODE_POINT = 0x10FFFF,
	MOST_LAYERS = 4, /* of codes within codes */
};

static const struct {
	const char *name;
	int32_t code_point;
} ENTITIES[] = {
	{ "amp", '&' },
	{ "lt", '<' },
	{ "gt", '>' },
	{ "quot", '"' },
	{ "apos", '\'' },
	{ "commat", '@' },
	{ "period", '.' },
	{ "sol", '/' },
	{ "plus", '+' },
	{ "num", '#' },
	{ "lpar", '(' },
	{ "rpar", ')' },
	{ "lowbar", '_' },
	{ "hyphen", 0x2010 },
	{ "dash", 0x2010 },
	{ "ndash", 0x2013 },
	{ "mdash", 0x2014 },
	{ "minus", 0x2212 },
	{ "ensp", 0x2002 },
	{ "emsp", 0x2003 },
	{ "thinsp", 0x2009 },
	{ "nbsp", 0xA0 },
	{ "shy", 0xAD },
	{ "zwnj", 0x200C },
	{ "zwj", 0x200D },
	{ "szlig", 0xDF },
};

/* The accents that HTML names behind a letter: aacute, ccaron, uring. */
static const char *const ACCENTS[] = { "acute", "breve", "caron", "cedil", "circ", "dblac", "dot",
	"grave", "macr", "ogon", "ring", "slash", "strok", "tilde", "uml" };

static int digit_value(char byte)
{
	if (byte >= '0' && byte <= '9')
		return byte - '0';
	byte |= 0x20;
	return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : 16;
}

/* #225 or #xE1 without the #; -1 when it is no character. */
static int32_t numbered(struct slice digits)
{
	bool is_hex = slice_starts(digits, "x") || slice_starts(digits, "X");
	int base = is_hex ? 16 : 10;
	int32_t code_point = 0;
	for (size_t i = is_hex ? 1 : 0; i < digits.length; i++) {
		int value = digit_value(digits.data[i]);
		if (value >= base)
			return -1;
		code_point = code_point * base + value;
		if (code_point > LARGEST_CODE_POINT)
			return -1;
	}
	return code_point > 0 ? code_point : -1;
}

static int32_t named(struct slice name)
{
	for (size_t i = 0; i < ARRAY_LEN(ENTITIES); i++) {
		if (slice_equals(name, ENTITIES[i].name))
			return ENTITIES[i].code_point;
	}
	struct slice accent = slice_part(name, 1, name.length);
	for (size_t i = 0; i < ARRAY_LEN(ACCENTS); i++) {
		if (slice_equals(accent, ACCENTS[i]))
			return name.data[0];
	}
	return -1;
}

/* Behind the &; the character and the length with the ;, or 0. */
static size_t entity_length(struct slice text, size_t offset, int32_t *code_point)
{
	struct slice front = slice_part(text, offset, LONGEST_ENTITY + 1);
	size_t end = slice_find(front, ';', 0);
	if (end == front.length || end == 0)
		return 0;
	struct slice name = slice_part(front, 0, end);
	*code_point = name.data[0] == '#' ? numbered(slice_part(name, 1, end)) : named(name);
	return *code_point >= 0 ? end + 1 : 0;
}

/* The character that a run of percent codes begins with and the length of its codes, or 0. */
static size_t percent_length(struct slice text, size_t offset, int32_t *code_point)
{
	char bytes[LONGEST_CHARACTER];
	size_t count = 0;
	for (size_t at = offset; count < LONGEST_CHARACTER && at + 2 < text.length; at += 3) {
		int high = digit_value(text.data[at + 1]);
		int low = digit_value(text.data[at + 2]);
		if (text.data[at] != '%' || high > 15 || low > 15)
			break;
		bytes[count++] = (char)(high << 4 | low);
	}
	size_t length = 0;
	size_t bad;
	if (count == 0)
		return 0;
	*code_point = unicode_next((struct slice){ bytes, count }, &length);
	return unicode_valid((struct slice){ bytes, length }, &bad) ? 3 * length : 0;
}

int32_t decode_next(struct slice text, size_t *offset)
{
	int32_t code_point;
	size_t length = 0;
	if (text.data[*offset] == '%')
		length = percent_length(text, *offset, &code_point);
	else if (text.data[*offset] == '&' &&
		 (length = entity_length(text, *offset + 1, &code_point)))
		length++;
	if (length == 0)
		return unicode_next(text, offset);
	*offset += length;
	return code_point;
}

static bool has_codes(struct slice text)
{
	return slice_find(text, '&', 0) < text.length || slice_find(text, '%', 0) < text.length;
}

/* One layer of codes taken off; false when there was none. */
static bool decode_layer(struct decoded *decoded, struct arena *arena)
{
	struct slice text = decoded->text;
	size_t *origin = arena_take(arena, text.length + 1, sizeof *origin);
	struct buf plain;
	bool changed = false;
	buf_init(&plain);
	for (size_t offset = 0; offset < text.length;) {
		size_t start = offset;
		size_t length = plain.length;
		unicode_add(&plain, decode_next(text, &offset));
		/* A byte that is no character would grow. */
		if (plain.length - length > offset - start) {
			plain.length = length;
			buf_add(&plain, text.data + start, offset - start);
		}
		changed |= plain.length - length != offset - start;
		for (; length < plain.length; length++)
			origin[length] = decoded->origin ? decoded->origin[start] : start;
	}
	origin[plain.length] = decoded->origin ? decoded->origin[text.length] : text.length;
	*decoded = (struct decoded){ buf_take(&plain, arena), origin };
	return changed;
}

void decode_all(struct slice text, struct arena *arena, struct decoded *decoded)
{
	*decoded = (struct decoded){ .text = text };
	for (int layer = 0; layer < MOST_LAYERS && has_codes(decoded->text); layer++) {
		if (!decode_layer(decoded, arena))
			break;
	}
}

size_t decoded_origin(const struct decoded *decoded, size_t offset)
{
	return decoded->origin ? decoded->origin[offset] : offset;
}
