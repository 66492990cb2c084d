#include "work/guide_lines.h"
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

static size_t heading_marks(struct slice line)
{
	size_t marks = 0;

	while (marks < line.length && line.data[marks] == '#')
		marks++;
	return marks;
}

static bool is_begin(struct slice line)
{
	return line.length == 0 || heading_marks(line) > 0 || mark_length(line) > 0;
}

/* What stands on the lines behind a first one and belongs to its item or paragraph, joined by a
 * blank. */
static struct slice take_continued(struct slice *rest, struct slice first, struct arena *arena)
{
	struct slice behind = *rest, next;

	while (slice_split(&behind, '\n', &next) && !is_begin(slice_trim(next))) {
		first = arena_format(arena, "%s %s", slice_text(first),
			slice_text(arena_copy(arena, slice_trim(next))));
		*rest = behind;
	}
	return first;
}

bool guide_next(struct slice *rest, struct arena *arena, struct guide_line *line)
{
	struct slice raw;

	if (!slice_split(rest, '\n', &raw))
		return false;
	raw = slice_trim(raw);
	size_t marks = heading_marks(raw);
	size_t mark = marks > 0 ? 0 : mark_length(raw);
	struct slice text = arena_copy(
		arena, slice_trim(slice_part(raw, marks > 0 ? marks : mark, raw.length)));
	if (raw.length > 0 && marks == 0)
		text = take_continued(rest, text, arena);
	*line = (struct guide_line){
		.kind = raw.length == 0 ? GUIDE_BLANK
			: marks > 0	? GUIDE_HEADING
			: mark > 0	? GUIDE_ITEM
					: GUIDE_TEXT,
		.mark = arena_copy(arena, slice_part(raw, 0, mark)),
		.text = markdown_plain(text, arena),
	};
	return true;
}
