#include "text/one_line.h"
#include "text/unicode.h"

/* Stands inside where files were put together. */
enum { BYTE_ORDER_MARK = 0xfeff };

static bool is_blank(int32_t code_point)
{
	return code_point <= ' ' || (code_point >= 0x7f && code_point <= 0xa0) ||
	       code_point == 0x2028 || code_point == 0x2029 || code_point == BYTE_ORDER_MARK;
}

/* Whether there is nothing to do: printable ASCII with single blanks inside. */
static bool is_plain_line(struct slice text)
{
	char before = ' ';
	for (size_t i = 0; i < text.length; i++) {
		char byte = text.data[i];
		if (byte < ' ' || byte > '~' || (byte == ' ' && before == ' '))
			return false;
		before = byte;
	}
	return text.length == 0 || before != ' ';
}

struct slice one_line(struct slice text, struct arena *arena)
{
	struct buf line;
	bool gap = false;
	if (is_plain_line(text))
		return text;
	buf_init(&line);
	for (size_t offset = 0; offset < text.length;) {
		size_t start = offset;
		bool blank = is_blank(unicode_next(text, &offset));
		if (!blank && gap && line.length > 0)
			buf_add_byte(&line, ' ');
		if (!blank)
			buf_add_slice(&line, slice_part(text, start, offset - start));
		gap = blank;
	}
	return buf_take(&line, arena);
}
