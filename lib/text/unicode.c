#include "text/unicode.h"

#include "base/translate.h"
#include "text/lines.h"
#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

static const int32_t REPLACEMENT = 0xFFFD;
static const int32_t GRAPHEME_JOINER = 0x034F;
static const int32_t ZERO_WIDTH_SPACE = 0x200B;

/* Unicode Standard Annex #15, "Stream-Safe Text Format". */
enum { LONGEST_MARK_RUN = 30 };

/* The length of the valid character other than NUL at `offset`, or 0. */
static size_t character_length(struct slice text, size_t offset, int32_t *code_point)
{
	utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)text.data + offset,
		(utf8proc_ssize_t)(text.length - offset), code_point);
	return length > 0 && *code_point != 0 ? (size_t)length : 0;
}

/* Behind the ASCII characters other than NUL that stand at `offset`, nearly all of most texts,
 * eight at a time: such a byte has no high bit, and gets none when 1 is taken from it. */
static size_t skip_ascii(struct slice bytes, size_t offset)
{
	static const uint64_t ones = 0x0101010101010101, high_bits = 0x8080808080808080;
	for (uint64_t eight; bytes.length - offset >= sizeof eight; offset += sizeof eight) {
		memcpy(&eight, bytes.data + offset, sizeof eight);
		if (((eight - ones) | eight) & high_bits)
			break;
	}
	while (offset < bytes.length && bytes.data[offset] > 0)
		offset++;
	return offset;
}

bool unicode_valid(struct slice bytes, size_t *bad)
{
	for (size_t offset = skip_ascii(bytes, 0); offset < bytes.length;
		offset = skip_ascii(bytes, offset)) {
		int32_t code_point;
		size_t length = character_length(bytes, offset, &code_point);
		if (length == 0) {
			*bad = offset;
			return false;
		}
		offset += length;
	}
	return true;
}

bool unicode_check_file(struct slice file, struct slice bytes, struct diag_list *diags)
{
	size_t bad;
	if (unicode_valid(bytes, &bad))
		return true;
	struct position position = lines_position(file, bytes, bad);
	if (bytes.data[bad] == '\0')
		return diag_add(diags, SEVERITY_ERROR, "nul", &position,
			_("a NUL byte (a text file; is this the right one?)"));
	return diag_add(diags, SEVERITY_ERROR, "utf-8", &position,
		_("byte 0x%02X is not UTF-8 (save the file in that encoding)"),
		(unsigned)(unsigned char)bytes.data[bad]);
}

int32_t unicode_next(struct slice text, size_t *offset)
{
	int32_t code_point;
	if ((unsigned char)text.data[*offset] < 0x80)
		return (unsigned char)text.data[(*offset)++];
	utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)text.data + *offset,
		(utf8proc_ssize_t)(text.length - *offset), &code_point);
	*offset += length > 0 ? (size_t)length : 1;
	return length > 0 ? code_point : REPLACEMENT;
}

void unicode_add(struct buf *buf, int32_t code_point)
{
	utf8proc_uint8_t bytes[4];
	utf8proc_ssize_t length = utf8proc_encode_char(
		utf8proc_codepoint_valid(code_point) ? code_point : REPLACEMENT, bytes);
	buf_add(buf, bytes, (size_t)length);
}

static bool is_ascii(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		if ((unsigned char)text.data[i] >= 0x80)
			return false;
	}
	return true;
}

/* The text as utf8proc takes it in linear time: bad bytes replaced, and runs of combining marks,
 * which it sorts by insertion, broken by U+034F. */
static struct slice stream_safe(struct slice text, struct arena *arena)
{
	struct buf buf;
	buf_init(&buf);
	size_t marks = 0;
	for (size_t offset = 0; offset < text.length;) {
		int32_t code_point = unicode_next(text, &offset);
		bool is_mark = utf8proc_get_property(code_point)->combining_class != 0;
		if (is_mark && marks == LONGEST_MARK_RUN) {
			unicode_add(&buf, GRAPHEME_JOINER);
			marks = 0;
		}
		marks = is_mark ? marks + 1 : 0;
		unicode_add(&buf, code_point);
	}
	return buf_take(&buf, arena);
}

/* Format characters become one that UTF8PROC_IGNORE drops: it would keep those that are not
 * "default ignorable". */
static utf8proc_int32_t format_to_ignorable(utf8proc_int32_t code_point, void *unused)
{
	(void)unused;
	bool is_format = utf8proc_category(code_point) == UTF8PROC_CATEGORY_CF;
	return is_format ? ZERO_WIDTH_SPACE : code_point;
}

/* Decomposed (and with UTF8PROC_COMPOSE composed again) as the options say. */
static struct slice normalize(struct slice text, int options, struct arena *arena)
{
	utf8proc_custom_func map = (options & UTF8PROC_IGNORE) ? format_to_ignorable : NULL;
	struct slice safe = stream_safe(text, arena);
	const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)safe.data;
	utf8proc_ssize_t length = (utf8proc_ssize_t)safe.length;
	utf8proc_ssize_t count = utf8proc_decompose_custom(
		bytes, length, NULL, 0, (utf8proc_option_t)options, map, NULL);
	/* One more: utf8proc_reencode() ends the text with NUL. */
	utf8proc_int32_t *points = arena_take(arena, (size_t)count + 1, sizeof *points);
	utf8proc_decompose_custom(
		bytes, length, points, count, (utf8proc_option_t)options, map, NULL);
	utf8proc_ssize_t encoded = utf8proc_reencode(points, count, (utf8proc_option_t)options);
	return (struct slice){ (const char *)points, (size_t)encoded };
}

struct slice unicode_nfc(struct slice text, struct arena *arena)
{
	if (is_ascii(text))
		return text;
	return normalize(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE, arena);
}

static struct slice lower_ascii(struct slice text, struct arena *arena)
{
	char *lower = arena_take(arena, text.length + 1, 1);
	for (size_t i = 0; i < text.length; i++)
		lower[i] = (char)utf8proc_tolower(text.data[i]);
	return (struct slice){ lower, text.length };
}

struct slice unicode_fold(struct slice text, struct arena *arena)
{
	if (is_ascii(text))
		return lower_ascii(text, arena);
	return normalize(text,
		UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
			UTF8PROC_STRIPMARK | UTF8PROC_IGNORE,
		arena);
}

int32_t unicode_lower(int32_t code_point)
{
	return utf8proc_tolower(code_point);
}

struct slice unicode_capitalize(struct slice text, struct arena *arena)
{
	struct buf buf;
	size_t first = 0;
	if (slice_is_empty(text))
		return text;
	buf_init(&buf);
	unicode_add(&buf, utf8proc_toupper(unicode_next(text, &first)));
	buf_add_slice(&buf, slice_part(text, first, text.length));
	return buf_take(&buf, arena);
}

bool unicode_is_letter(int32_t code_point)
{
	utf8proc_category_t category = utf8proc_category(code_point);
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool unicode_is_upper(int32_t code_point)
{
	utf8proc_category_t category = utf8proc_category(code_point);
	return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool unicode_is_digit(int32_t code_point)
{
	return utf8proc_category(code_point) == UTF8PROC_CATEGORY_ND;
}

bool unicode_is_dash(int32_t code_point)
{
	static const int32_t minus = 0x2212;
	return code_point == minus || utf8proc_category(code_point) == UTF8PROC_CATEGORY_PD;
}

bool unicode_is_space(int32_t code_point)
{
	return utf8proc_category(code_point) == UTF8PROC_CATEGORY_ZS;
}

size_t unicode_base(int32_t code_point, int32_t parts[UNICODE_MOST_PARTS])
{
	const int options = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK;
	int boundary = 0;
	utf8proc_ssize_t count = utf8proc_decompose_char(
		code_point, parts, UNICODE_MOST_PARTS, (utf8proc_option_t)options, &boundary);
	return count > 0 && count <= UNICODE_MOST_PARTS ? (size_t)count : 0;
}

bool unicode_is_joined(int32_t code_point)
{
	utf8proc_category_t category = utf8proc_category(code_point);
	return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
	       category == UTF8PROC_CATEGORY_ME || category == UTF8PROC_CATEGORY_CF;
}

static size_t code_point_width(int32_t code_point)
{
	/* utf8proc gives a soft hyphen one column; a terminal does not show it. */
	if (utf8proc_category(code_point) == UTF8PROC_CATEGORY_CF)
		return 0;
	int width = utf8proc_charwidth(code_point);
	return width > 0 ? (size_t)width : 0;
}

size_t unicode_width(struct slice text)
{
	size_t width = 0;
	for (size_t offset = 0; offset < text.length;)
		width += code_point_width(unicode_next(text, &offset));
	return width;
}

size_t unicode_length(struct slice text)
{
	size_t count = 0;
	for (size_t offset = 0; offset < text.length; count++)
		unicode_next(text, &offset);
	return count;
}

struct slice unicode_cut(struct slice text, size_t columns)
{
	size_t end = 0;
	size_t width = 0;
	for (size_t offset = 0; offset < text.length; end = offset) {
		width += code_point_width(unicode_next(text, &offset));
		if (width > columns)
			break;
	}
	return slice_part(text, 0, end);
}

bool unicode_is_dangerous(int32_t code_point)
{
	switch (utf8proc_category(code_point)) {
	case UTF8PROC_CATEGORY_CC:
	case UTF8PROC_CATEGORY_CF:
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return true;
	default:
		return false;
	}
}
