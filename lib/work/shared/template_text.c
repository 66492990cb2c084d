#include "work/shared/template_text.h"
#include "report/wrap.h"
#include "text/escape.h"
#include "text/front_matter.h"
#include "text/lines.h"

const char template_comment[] = "% ";

enum { TEXT_WIDTH = 78 };

static bool is_comment(struct slice line)
{
	return line.length > 0 && line.data[0] == template_comment[0];
}

void template_add_comment(struct buf *out, const char *mark, struct slice text)
{
	struct slice rest, line;
	struct buf harmless;

	buf_init(&harmless);
	escape_terminal(&harmless, text);
	rest = buf_slice(&harmless);
	while (wrap_next(&rest, TEXT_WIDTH, &line))
		buf_format(out, "%s%.*s\n", mark, (int)line.length, line.data);
	buf_free(&harmless);
}

struct slice template_without_comments(struct slice text, struct arena *arena)
{
	struct line_reader reader;
	struct line line;
	struct buf out;
	size_t fences = 0;

	buf_init(&out);
	line_reader_init(&reader, text);
	while (line_reader_next(&reader, &line)) {
		bool is_fence = fences < 2 && front_matter_is_fence(line.text);
		if (is_fence && (fences > 0 || line.number == 1))
			fences++;
		if (!is_comment(line.text))
			buf_add_slice(&out, line.text);
		else if (fences == 1)
			buf_add_byte(&out, '#');
		buf_add_slice(&out, line.ending);
	}
	return buf_take(&out, arena);
}

struct slice template_body(struct slice text, size_t first_line, struct arena *arena)
{
	struct line_reader reader;
	struct line line;
	struct buf out;
	size_t end = 0; /* of the last line that says something */
	bool drops = false;

	buf_init(&out);
	line_reader_init(&reader, text);
	while (line_reader_next(&reader, &line)) {
		bool is_empty = slice_is_empty(slice_trim(line.text));
		/* a comment takes one of the empty lines around it away */
		bool is_left_over = is_empty && (out.length == 0 || (drops && out.length > end));
		drops = (drops && is_empty) || is_comment(line.text);
		if (line.number < first_line || is_left_over || is_comment(line.text))
			continue;
		buf_add_slice(&out, line.text);
		buf_add_byte(&out, '\n');
		end = is_empty ? end : out.length;
	}
	struct slice said = arena_copy(arena, slice_part(buf_slice(&out), 0, end));
	buf_free(&out);
	return said;
}
