#include "report/html.h"

#include "text/escape.h"
#include <string.h>

/* U+2013, the dash of ranges; U+2060 and U+00A0 keep together what stands on both sides. */
#define EN_DASH "\xE2\x80\x93"
#define WORD_JOINER "\xE2\x81\xA0"
#define NO_BREAK_SPACE "\xC2\xA0"

static bool is_digit(struct slice text, size_t at)
{
	return at < text.length && text.data[at] >= '0' && text.data[at] <= '9';
}

static bool is_letter(struct slice text, size_t at)
{
	return at < text.length &&
	       ((text.data[at] >= 'a' && text.data[at] <= 'z') || (text.data[at] & 0x80) != 0);
}

static bool is_range_dash(struct slice text, size_t at)
{
	size_t length = strlen(EN_DASH);

	return at > 0 && is_digit(text, at - 1) && is_digit(text, at + length) &&
	       slice_starts(slice_part(text, at, length), EN_DASH);
}

/* Behind a number and before a word, or inside a day such as 30. 6. 2023. */
static bool is_firm_blank(struct slice text, size_t at)
{
	if (text.data[at] != ' ' || at == 0)
		return false;
	if (is_digit(text, at - 1))
		return is_letter(text, at + 1);
	return at > 1 && text.data[at - 1] == '.' && is_digit(text, at - 2) &&
	       is_digit(text, at + 1);
}

void html_text(struct buf *out, struct slice text)
{
	struct slice escaped;
	struct buf plain;

	buf_init(&plain);
	escape_html(&plain, text);
	escaped = buf_slice(&plain);
	for (size_t i = 0; i < escaped.length; i++) {
		if (is_range_dash(escaped, i)) {
			buf_add_text(out, WORD_JOINER EN_DASH WORD_JOINER);
			i += strlen(EN_DASH) - 1;
		} else if (is_firm_blank(escaped, i)) {
			buf_add_text(out, NO_BREAK_SPACE);
		} else {
			buf_add_byte(out, escaped.data[i]);
		}
	}
	buf_free(&plain);
}

void html_wrap(struct buf *out, const char *tag, struct slice inner)
{
	int name = (int)strcspn(tag, " ");

	buf_format(out, "<%s>", tag);
	buf_add_slice(out, inner);
	buf_format(out, "</%.*s>", name, tag);
}

void html_element(struct buf *out, const char *tag, struct slice text)
{
	struct buf inner;

	buf_init(&inner);
	html_text(&inner, text);
	html_wrap(out, tag, buf_slice(&inner));
	buf_free(&inner);
}
