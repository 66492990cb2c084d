#include "report/wrap.h"

#include "text/unicode.h"
#include <string.h>

/* The whole words within the first `fitting` bytes; of a first word that is longer, up to a slash
 * (a record behind its case), or all of these. */
static size_t last_break(struct slice text, size_t fitting)
{
	for (size_t end = fitting; end > 0; end--)
		if (text.data[end] == ' ')
			return end;
	for (size_t end = fitting; end > 0; end--)
		if (text.data[end - 1] == '/')
			return end;
	return fitting;
}

/* A wide character in a line of one column still takes one line. */
static size_t first_character(struct slice text)
{
	size_t offset = 0;
	unicode_next(text, &offset);
	return offset;
}

static void skip_blanks(struct slice *text)
{
	while (text->length > 0 && text->data[0] == ' ')
		*text = slice_part(*text, 1, text->length);
}

bool wrap_next(struct slice *rest, size_t width, struct slice *line)
{
	skip_blanks(rest);
	if (rest->length == 0)
		return false;
	size_t length = width > 0 ? unicode_cut(*rest, width).length : rest->length;
	if (length == 0)
		length = first_character(*rest);
	if (length < rest->length)
		length = last_break(*rest, length);
	*line = slice_trim(slice_part(*rest, 0, length));
	*rest = slice_part(*rest, length, rest->length);
	skip_blanks(rest);
	return true;
}

void wrap_paragraph(struct buf *out, struct slice text, const char *mark, size_t width)
{
	size_t indent = strlen(mark);
	size_t room = width == 0 ? 0 : width > indent ? width - indent : 1;
	struct slice line;
	for (size_t i = 0; wrap_next(&text, room, &line); i++) {
		if (i == 0)
			buf_add_text(out, mark);
		else
			buf_add_repeated(out, ' ', indent);
		buf_add_slice(out, line);
		buf_add_byte(out, '\n');
	}
}
