#include "text/lines.h"
#include "base/buf.h"

static const char MARK[] = "\xEF\xBB\xBF";

size_t lines_mark_length(struct slice bytes)
{
	return slice_starts(bytes, MARK) ? sizeof MARK - 1 : 0;
}

void line_reader_init(struct line_reader *reader, struct slice bytes)
{
	*reader = (struct line_reader){ .bytes = bytes, .offset = lines_mark_length(bytes) };
}

bool line_reader_next(struct line_reader *reader, struct line *line)
{
	struct slice bytes = reader->bytes;
	size_t start = reader->offset;
	if (start >= bytes.length)
		return false;
	size_t newline = slice_find(bytes, '\n', start);
	size_t next = newline < bytes.length ? newline + 1 : newline;
	size_t end = newline;
	if (newline < bytes.length && newline > start && bytes.data[newline - 1] == '\r')
		end--;
	reader->offset = next;
	*line = (struct line){
		.text = slice_part(bytes, start, end - start),
		.ending = slice_part(bytes, end, next - end),
		.number = ++reader->number,
		.offset = start,
	};
	return true;
}

struct slice lines_ending(struct slice bytes)
{
	struct line_reader reader;
	struct line first;
	line_reader_init(&reader, bytes);
	if (line_reader_next(&reader, &first) && !slice_is_empty(first.ending))
		return first.ending;
	return slice_from("\n");
}

struct position lines_position(struct slice file, struct slice bytes, size_t offset)
{
	struct line_reader reader;
	struct line line = { 0 };
	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		if (offset < line.offset + line.text.length + line.ending.length)
			break;
	}
	return (struct position){ .file = file,
		.line = line.number,
		.offset = offset - line.offset,
		.source = line.text };
}

/* The offset of the next lone CR, or the length. */
static size_t find_return(struct slice bytes, size_t from)
{
	size_t at = slice_find(bytes, '\r', from);
	while (at + 1 < bytes.length && bytes.data[at + 1] == '\n')
		at = slice_find(bytes, '\r', at + 1);
	return at;
}

struct slice lines_without_returns(struct slice bytes, struct arena *arena)
{
	size_t at = find_return(bytes, 0);
	if (at == bytes.length)
		return bytes;
	struct slice copy = arena_copy(arena, bytes);
	char *text = (char *)copy.data;
	for (; at < copy.length; at = find_return(copy, at + 1))
		text[at] = '\n';
	return copy;
}

struct slice line_put(
	struct slice line, size_t offset, size_t length, const char *text, struct arena *arena)
{
	struct buf buf;
	buf_init(&buf);
	buf_add_slice(&buf, slice_part(line, 0, offset));
	buf_add_text(&buf, text);
	buf_add_slice(&buf, slice_part(line, offset + length, line.length));
	return buf_take(&buf, arena);
}

struct slice lines_put(struct slice bytes, size_t number, struct slice text, struct arena *arena)
{
	struct line_reader reader;
	struct line line;
	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line))
		if (line.number == number)
			return line_put(bytes, line.offset, line.text.length,
				slice_text(arena_copy(arena, text)), arena);
	return bytes;
}

void index_lines(struct slice bytes, struct arena *arena, struct index *lines)
{
	struct line_reader reader;
	struct line line;

	index_init(lines, arena);
	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line))
		index_put(lines, line.text, lines);
}
