#include "text/escape.h"

#include "text/unicode.h"
#include <string.h>
#include <strings.h>

static bool is_blank_or_end(int32_t code_point)
{
	return code_point == '\t' || code_point == '\n' || code_point == '\r';
}

/* Moves behind the LF of a CRLF, so that both count as one line end. */
static void skip_pair(struct slice text, size_t *offset, int32_t code_point)
{
	if (code_point == '\r' && *offset < text.length && text.data[*offset] == '\n')
		++*offset;
}

static void add_shown(struct buf *buf, int32_t code_point)
{
	if (unicode_is_dangerous(code_point))
		buf_format(buf, "<U+%04X>", (unsigned)code_point);
	else
		unicode_add(buf, code_point);
}

/* How many bytes from an offset on are plain ASCII, which is shown as it is. */
static size_t plain_length(struct slice text, size_t offset)
{
	size_t end = offset;
	while (end < text.length && text.data[end] >= ' ' && text.data[end] < 0x7F)
		end++;
	return end - offset;
}

/* Shows dangerous characters; `line_end` stands for every line end, a blank for every tab. */
static void add_visible(struct buf *buf, struct slice text, char line_end)
{
	for (size_t offset = 0; offset < text.length;) {
		size_t plain = plain_length(text, offset);
		if (plain > 0) {
			buf_add_slice(buf, slice_part(text, offset, plain));
			offset += plain;
			continue;
		}
		int32_t code_point = unicode_next(text, &offset);
		skip_pair(text, &offset, code_point);
		if (is_blank_or_end(code_point))
			buf_add_byte(buf, code_point == '\t' ? ' ' : line_end);
		else
			add_shown(buf, code_point);
	}
}

void escape_terminal(struct buf *buf, struct slice text)
{
	add_visible(buf, text, ' ');
}

void escape_terminal_lines(struct buf *buf, struct slice text)
{
	add_visible(buf, text, '\n');
}

void escape_tsv(struct buf *buf, struct slice text)
{
	add_visible(buf, text, ' ');
}

void escape_formula(struct buf *buf, struct slice text)
{
	if (text.length > 0 && memchr("=+-@\t\r", text.data[0], 6))
		buf_add_byte(buf, '\'');
	buf_add_slice(buf, text);
}

/* Escaped wherever they stand. A `>` or `!` means nothing in the middle of a line once `<` and `[`
 * are escaped. */
static const char MARKUP[] = "\\`*_[]<|~";

/* Escaped at the start of a line, where they would begin a block. */
static const char BLOCK_START[] = "#+-=>";

/* Where the `.` or `)` of an ordered list's marker stands, or 0. */
static size_t list_marker(struct slice line)
{
	size_t digits = 0;
	while (digits < line.length && line.data[digits] >= '0' && line.data[digits] <= '9')
		digits++;
	if (digits == 0 || digits == line.length)
		return 0;
	return line.data[digits] == '.' || line.data[digits] == ')' ? digits : 0;
}

/* `&` is markup only where it may begin an entity. */
static bool begins_entity(struct slice text, size_t offset)
{
	if (offset >= text.length)
		return false;
	char next = text.data[offset];
	return next == '#' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
}

/* Bare addresses, of which GitHub's dialect makes links by itself (GFM 6.9): the `:` of "://", the
 * `.` behind "www". */
static bool begins_link(struct slice line, size_t at)
{
	return slice_starts(slice_part(line, at, line.length), "://") ||
	       (at >= 3 && line.data[at] == '.' && strncasecmp(line.data + at - 3, "www", 3) == 0);
}

/* `begins`: the line may begin a block. */
static void add_markdown_line(struct buf *buf, struct slice line, bool begins)
{
	size_t marker = begins ? list_marker(line) : 0;
	for (size_t offset = 0; offset < line.length;) {
		size_t at = offset;
		int32_t code_point = unicode_next(line, &offset);
		bool is_ascii = code_point > 0 && code_point < 0x80;
		bool escaped = (is_ascii && strchr(MARKUP, code_point)) ||
			       (begins && is_ascii && at == 0 && strchr(BLOCK_START, code_point)) ||
			       (marker > 0 && at == marker) ||
			       (code_point == '&' && begins_entity(line, offset)) ||
			       begins_link(line, at) || unicode_is_dangerous(code_point);
		if (escaped && code_point != '\t')
			buf_add_byte(buf, '\\');
		if (code_point == '\t')
			buf_add_byte(buf, ' ');
		else
			add_shown(buf, code_point);
	}
}

static void add_markdown(struct buf *buf, struct slice text, char line_end, bool begins)
{
	size_t start = 0;
	while (start < text.length) {
		size_t end = slice_find(text, '\n', start);
		/* Without the blanks at both ends: four make code, two a line break. */
		add_markdown_line(buf, slice_trim(slice_part(text, start, end - start)), begins);
		if (end < text.length)
			buf_add_byte(buf, line_end);
		start = end + 1;
	}
}

void escape_markdown(struct buf *buf, struct slice text, bool in_cell)
{
	add_markdown(buf, text, in_cell ? ' ' : '\n', true);
}

void escape_markdown_cell(struct buf *buf, struct slice text)
{
	add_markdown(buf, text, ' ', false);
}

static void add_json_unit(struct buf *buf, unsigned unit)
{
	buf_format(buf, "\\u%04x", unit);
}

/* RFC 8259, section 7: beyond the basic plane as a surrogate pair. */
static void add_json_number(struct buf *buf, int32_t code_point)
{
	unsigned point = (unsigned)code_point;
	if (point < 0x10000) {
		add_json_unit(buf, point);
		return;
	}
	add_json_unit(buf, 0xD800 + ((point - 0x10000) >> 10));
	add_json_unit(buf, 0xDC00 + ((point - 0x10000) & 0x3FF));
}

void escape_json(struct buf *buf, struct slice text)
{
	buf_add_byte(buf, '"');
	for (size_t offset = 0; offset < text.length;) {
		int32_t code_point = unicode_next(text, &offset);
		if (code_point == '"' || code_point == '\\')
			buf_add_byte(buf, '\\');
		if (unicode_is_dangerous(code_point))
			add_json_number(buf, code_point);
		else
			unicode_add(buf, code_point);
	}
	buf_add_byte(buf, '"');
}

static const char *html_entity(int32_t code_point)
{
	switch (code_point) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

void escape_html(struct buf *buf, struct slice text)
{
	struct slice shown;
	struct buf visible;

	buf_init(&visible);
	add_visible(&visible, text, ' ');
	shown = buf_slice(&visible);
	for (size_t i = 0; i < shown.length; i++) {
		const char *entity = html_entity(shown.data[i]);
		if (entity != NULL)
			buf_add_text(buf, entity);
		else
			buf_add_byte(buf, shown.data[i]);
	}
	buf_free(&visible);
}

static bool is_plain_in_css(char byte)
{
	unsigned char code = (unsigned char)byte;

	return code >= 0x80 || (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') ||
	       (code >= 'a' && code <= 'z');
}

/* CSS Syntax 3, 4.3.7: a backslash, the number in hexadecimal, and a blank that ends it. */
void escape_css(struct buf *buf, struct slice text)
{
	struct slice shown;
	struct buf visible;

	buf_init(&visible);
	add_visible(&visible, text, ' ');
	shown = buf_slice(&visible);
	for (size_t i = 0; i < shown.length; i++)
		if (is_plain_in_css(shown.data[i]))
			buf_add_byte(buf, shown.data[i]);
		else
			buf_format(buf, "\\%X ", (unsigned)(unsigned char)shown.data[i]);
	buf_free(&visible);
}
