#include "text/content_line.h"
#include "text/escape.h"
#include "text/unicode.h"

enum { LONGEST_LINE = 75 /* octets */ };

/* How much of the text goes into so many octets: whole letters, at least one. */
static size_t whole_letters(struct slice text, size_t room)
{
	size_t characters = 0; /* what fits, a mark perhaps parted from its letter */
	size_t letters = 0;
	for (size_t offset = 0; offset < text.length;) {
		size_t start = offset;
		int32_t code_point = unicode_next(text, &offset);
		if (!unicode_is_joined(code_point))
			letters = start;
		if (offset > room)
			break;
		characters = offset;
	}
	if (characters == text.length)
		return characters;
	return letters > 0 ? letters : characters;
}

void content_line_add(struct buf *out, struct slice line)
{
	size_t room = LONGEST_LINE;
	while (line.length > room) {
		size_t length = whole_letters(line, room);
		buf_add_slice(out, slice_part(line, 0, length));
		buf_add_text(out, "\r\n ");
		line = slice_part(line, length, line.length);
		room = LONGEST_LINE - 1;
	}
	buf_add_slice(out, line);
	buf_add_text(out, "\r\n");
}

void content_text_add(struct buf *out, struct slice text)
{
	struct buf visible;
	buf_init(&visible);
	escape_terminal_lines(&visible, text);
	for (size_t i = 0; i < visible.length; i++) {
		char byte = visible.data[i];
		if (byte == '\\' || byte == ';' || byte == ',')
			buf_add_byte(out, '\\');
		if (byte == '\n')
			buf_add_text(out, "\\n");
		else
			buf_add_byte(out, byte);
	}
	buf_free(&visible);
}
