#include "report/emphasis.h"

/* ECMA-48, "SGR: select graphic rendition": 1 bold, 2 faint, 0 neither. */
static const char *const begin_codes[] = {
	[EMPHASIS_BOLD] = "\033[1m",
	[EMPHASIS_DIM] = "\033[2m",
};

void emphasis_begin(struct buf *out, const struct render_style *style, enum emphasis emphasis)
{
	if (style->colour)
		buf_add_text(out, begin_codes[emphasis]);
}

void emphasis_end(struct buf *out, const struct render_style *style)
{
	if (style->colour)
		buf_add_text(out, "\033[0m");
}
