#include "cli/message.h"
#include "base/translate.h"
#include "text/escape.h"
#include "text/unicode.h"

static const char *severity_word(enum severity severity)
{
	switch (severity) {
	case SEVERITY_NOTE:
		return _("note");
	case SEVERITY_WARNING:
		return _("warning");
	default:
		return _("error");
	}
}

size_t message_column(const struct position *position)
{
	if (position->source.data == NULL)
		return position->offset + 1;
	return unicode_length(slice_part(position->source, 0, position->offset)) + 1;
}

/* The line shortened to what a terminal shows, and blanks up to the place. */
enum { SHOWN_BEFORE = 60, SHOWN_WIDTH = 78 };

static void add_source(struct buf *out, const struct position *position)
{
	struct slice before = slice_part(position->source, 0, position->offset);
	size_t width = unicode_width(before), from = 0;
	struct buf shown;

	while (width > SHOWN_BEFORE) {
		size_t start = from;
		unicode_next(before, &from);
		width -= unicode_width(slice_part(before, start, from - start));
	}
	buf_init(&shown);
	struct slice rest = slice_part(position->source, from, position->source.length);
	escape_terminal(&shown, unicode_cut(rest, SHOWN_WIDTH));
	buf_add_text(out, "  ");
	buf_add_slice(out, unicode_cut(buf_slice(&shown), SHOWN_WIDTH - 2));
	buf_clear(&shown);
	escape_terminal(&shown, slice_part(before, from, before.length));
	buf_add_text(out, "\n  ");
	buf_add_repeated(out, ' ', unicode_width(buf_slice(&shown)));
	buf_add_text(out, "^\n");
	buf_free(&shown);
}

void message_add(struct buf *out, const char *program, const struct diag *diag)
{
	const struct position *position = &diag->position;

	if (position->file.data == NULL)
		buf_format(out, "%s: ", program);
	else if (position->line == 0)
		escape_terminal(out, position->file), buf_add_text(out, ": ");
	else
		escape_terminal(out, position->file),
			buf_format(out, ":%zu:%zu: ", position->line, message_column(position));
	buf_format(out, "%s: ", severity_word(diag->severity));
	escape_terminal(out, diag->text);
	buf_add_byte(out, '\n');
	if (position->file.data != NULL && position->line != 0 && position->source.data != NULL)
		add_source(out, position);
}
