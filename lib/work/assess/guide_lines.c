#include "work/assess/guide_lines.h"
#include "text/markdown.h"

/* How long "- ", "* ", "12. " before an item's text is; 0: it is no item. */
static size_t mark_length(struct slice line)
{
	size_t length = 0;

	while (length < line.length && line.data[length] >= '0' && line.data[length] <= '9')
		length++;
	if (length > 0 && slice_starts(slice_part(line, length, line.length), ". "))
		return length + 2;
	return slice_starts(line, "- ") || slice_starts(line, "* ") ? 2 : 0;
}

static struct guide_line read_line(struct slice raw, struct arena *arena)
{
	size_t marks = 0;

	raw = slice_trim(raw);
	while (marks < raw.length && raw.data[marks] == '#')
		marks++;
	size_t mark = marks > 0 ? 0 : mark_length(raw);
	return (struct guide_line){
		.kind = raw.length == 0 ? GUIDE_BLANK
			: marks > 0	? GUIDE_HEADING
			: mark > 0	? GUIDE_ITEM
					: GUIDE_TEXT,
		.mark = arena_copy(arena, slice_part(raw, 0, mark)),
		.text = slice_trim(slice_part(raw, marks > 0 ? marks : mark, raw.length)),
	};
}

bool guide_next(struct slice *rest, struct arena *arena, struct guide_line *line)
{
	struct slice raw, after;

	if (!slice_split(rest, '\n', &raw))
		return false;
	*line = read_line(raw, arena);
	for (after = *rest; line->kind >= GUIDE_ITEM && slice_split(&after, '\n', &raw);
		*rest = after) {
		struct guide_line more = read_line(raw, arena);
		if (more.kind != GUIDE_TEXT)
			break;
		line->text = arena_format(arena, "%.*s %.*s", (int)line->text.length,
			line->text.data, (int)more.text.length, more.text.data);
	}
	line->text = markdown_plain(line->text, arena);
	return true;
}
