#include "text/markdown.h"

#include "base/buf.h"
#include "base/translate.h"
#include "text/lines.h"
#include <string.h>

#include <cmark.h>

enum {
	LARGEST_BODY = 64 * 1024,
	DEEPEST_NESTING = 100,
	LONGEST_HEADING_MARK = 6,
};

static const int CMARK_OPTIONS = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8;

/* Begins no block and is no letter, so that cmark takes what follows it in a line as a paragraph's
 * text: a no-break space. */
static const char PARAGRAPH_START[] = "\xC2\xA0";

/* A walk over one body. */
struct walk {
	struct arena *arena;
	const struct line *lines; /* of the body, from its first */
	size_t line_count;
	size_t first_line;
	size_t quotes;	  /* quotations that are open */
	size_t items;	  /* list items that are open */
	struct buf plain; /* of the heading or paragraph that is open */
	bool listed;	  /* it belongs to the last of the blocks */
	struct markdown *result;
	size_t capacity; /* of result->blocks */
};

/* A CR that ends no line is a blank, too: see parse(). */
static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\r';
}

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* The length of a bullet or number at `offset` that a blank or the line's end follows, or 0. */
static size_t marker_length(struct slice line, size_t offset)
{
	size_t end = offset;
	while (end < line.length && is_digit(line.data[end]))
		end++;
	if (end == line.length || line.data[end] == '\0')
		return 0;
	if (!strchr(end > offset ? ".)" : "-+*", line.data[end]))
		return 0;
	end++;
	return end == line.length || is_blank(line.data[end]) ? end - offset : 0;
}

/* No line is nested deeper than by what it opens itself and by what it continues: of the lines
 * before it at most `deepest`, a list item for every two columns of blanks at its start. */
static size_t nesting_of_line(struct slice line, size_t deepest)
{
	size_t columns = 0;
	size_t markers = 0;
	for (size_t offset = 0; offset < line.length;) {
		char byte = line.data[offset];
		size_t length = is_blank(byte) || byte == '>' ? 1 : marker_length(line, offset);
		if (length == 0)
			break;
		if (is_blank(byte))
			columns += byte == '\t' ? 4 : 1;
		else
			markers++;
		offset += length;
	}
	size_t continued = columns / 2 < deepest ? columns / 2 : deepest;
	return continued + markers;
}

/* cmark takes time quadratic in the size and the nesting; both are bounded before it sees anything.
 */
static bool check_caps(
	const struct walk *walk, struct slice file, struct slice body, struct diag_list *diags)
{
	struct position position = { .file = file };
	if (body.length > LARGEST_BODY)
		return diag_add(diags, SEVERITY_ERROR, "markdown-size", &position,
			_("the text has %zu bytes (%d at most)"), body.length, LARGEST_BODY);
	size_t deepest = 0;
	for (size_t i = 0; i < walk->line_count; i++) {
		size_t nesting = nesting_of_line(walk->lines[i].text, deepest);
		if (nesting > deepest)
			deepest = nesting;
		if (deepest <= DEEPEST_NESTING)
			continue;
		position.line = walk->first_line + i;
		position.source = walk->lines[i].text;
		return diag_add(diags, SEVERITY_ERROR, "markdown-depth", &position,
			_("lists and quotations nested %zu deep (%d at most)"), nesting,
			DEEPEST_NESTING);
	}
	return true;
}

static void read_lines(struct walk *walk, struct slice body)
{
	struct line_reader reader;
	struct line line;
	struct line *lines = NULL;
	size_t capacity = 0;
	line_reader_init(&reader, body);
	while (line_reader_next(&reader, &line)) {
		struct line *added = arena_push(
			walk->arena, &lines, &walk->line_count, &capacity, sizeof *lines);
		*added = line;
	}
	walk->lines = lines;
}

/* cmark takes a lone CR for a line end and we do not: it is given a blank. */
static cmark_node *parse(const struct walk *walk)
{
	struct buf text;
	buf_init(&text);
	for (size_t i = 0; i < walk->line_count; i++) {
		buf_add_slice(&text, walk->lines[i].text);
		buf_add_byte(&text, '\n');
	}
	for (char *cr = text.data; (cr = memchr(cr, '\r', text.length - (size_t)(cr - text.data)));)
		*cr = ' ';
	cmark_node *document = cmark_parse_document(text.data, text.length, CMARK_OPTIONS);
	buf_free(&text);
	return document;
}

static const struct line *line_of(const struct walk *walk, int number)
{
	return &walk->lines[number - 1];
}

/* The last line that holds something: cmark counts the blank ones behind an item as its own. */
static size_t end_line(const struct walk *walk, cmark_node *node)
{
	int start = cmark_node_get_start_line(node);
	int end = cmark_node_get_end_line(node);
	while (end > start && slice_trim(line_of(walk, end)->text).length == 0)
		end--;
	return walk->first_line + (size_t)(end > start ? end : start) - 1;
}

static struct markdown_block *add_block(
	struct walk *walk, enum markdown_kind kind, cmark_node *node)
{
	struct markdown *result = walk->result;
	int line = cmark_node_get_start_line(node);
	struct markdown_block *block = arena_push(walk->arena, &result->blocks, &result->count,
		&walk->capacity, sizeof *result->blocks);
	*block = (struct markdown_block){
		.kind = kind,
		.line = walk->first_line + (size_t)line - 1,
		.source = line_of(walk, line)->text,
		.text_offset = (size_t)cmark_node_get_start_column(node) - 1,
		.end_line = end_line(walk, node),
	};
	return block;
}

/* Moves the text behind the mark that ends before `offset` and the blanks after it. */
static void set_text(struct markdown_block *block, size_t offset)
{
	while (offset < block->source.length && is_blank(block->source.data[offset]))
		offset++;
	block->text_offset = offset;
	block->text = slice_trim(slice_part(block->source, offset, block->source.length));
}

/* An item's text is its first line when that begins a paragraph, not code, a quotation or HTML. */
static void add_item(struct walk *walk, cmark_node *node)
{
	struct markdown_block *block = add_block(walk, MARKDOWN_ITEM, node);
	cmark_node *child = cmark_node_first_child(node);
	block->level = (int)walk->items;
	set_text(block, block->text_offset + marker_length(block->source, block->text_offset));
	if (!child || cmark_node_get_type(child) != CMARK_NODE_PARAGRAPH ||
		cmark_node_get_start_line(child) != cmark_node_get_start_line(node))
		block->text = slice_part(block->source, block->source.length, 0);
}

/* The #'s that end a heading are not its text; they stand alone or behind a blank. */
static struct slice without_closing_marks(struct slice text)
{
	size_t end = text.length;
	while (end > 0 && text.data[end - 1] == '#')
		end--;
	if (end > 0 && !is_blank(text.data[end - 1]))
		return text;
	return slice_trim(slice_part(text, 0, end));
}

/* A row of = or - alone. */
static bool is_underline(struct slice line)
{
	struct slice row = slice_trim(line);
	size_t length = 0;
	while (length < row.length && row.data[length] == row.data[0])
		length++;
	return length > 0 && length == row.length && strchr("=-", row.data[0]);
}

/* cmark gives an underlined heading the line behind it, too. */
static size_t underline_line(const struct walk *walk, size_t from, size_t last)
{
	while (from < last && !is_underline(walk->lines[from - walk->first_line].text))
		from++;
	return from;
}

static void add_heading(struct walk *walk, cmark_node *node)
{
	struct markdown_block *block = add_block(walk, MARKDOWN_HEADING, node);
	struct slice source = block->source;
	size_t end = block->text_offset;
	while (end < source.length && source.data[end] == '#')
		end++;
	size_t marks = end - block->text_offset;
	bool is_underlined = marks == 0 || marks > LONGEST_HEADING_MARK ||
			     (end < source.length && !is_blank(source.data[end]));
	block->level = cmark_node_get_heading_level(node);
	set_text(block, is_underlined ? block->text_offset : end);
	if (is_underlined)
		block->end_line = underline_line(walk, block->line + 1, block->end_line);
	else
		block->text = without_closing_marks(block->text);
}

static bool is_text_of_item(cmark_node *paragraph)
{
	cmark_node *parent = cmark_node_parent(paragraph);
	return cmark_node_get_type(parent) == CMARK_NODE_ITEM && !cmark_node_previous(paragraph) &&
	       cmark_node_get_start_line(parent) == cmark_node_get_start_line(paragraph);
}

static void open_paragraph(struct walk *walk, cmark_node *node)
{
	if (walk->quotes > 0 || !is_text_of_item(node))
		add_block(walk, MARKDOWN_PARAGRAPH, node);
	walk->listed = true;
	buf_clear(&walk->plain);
}

static void open_heading(struct walk *walk, cmark_node *node)
{
	walk->listed = walk->quotes == 0;
	if (walk->listed)
		add_heading(walk, node);
	buf_clear(&walk->plain);
}

static void close_text(struct walk *walk)
{
	if (!walk->listed)
		return;
	struct markdown_block *block = &walk->result->blocks[walk->result->count - 1];
	block->plain = arena_copy(walk->arena, buf_slice(&walk->plain));
	if (block->kind == MARKDOWN_PARAGRAPH)
		block->text = block->plain;
}

static void add_plain(struct buf *plain, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
	case CMARK_NODE_CODE:
		buf_add_text(plain, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_SOFTBREAK:
	case CMARK_NODE_LINEBREAK:
		buf_add_byte(plain, ' ');
		break;
	default:
		break;
	}
}

static void enter(struct walk *walk, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_BLOCK_QUOTE:
		walk->quotes++;
		break;
	case CMARK_NODE_ITEM:
		walk->items++;
		if (walk->quotes == 0)
			add_item(walk, node);
		break;
	case CMARK_NODE_HEADING:
		open_heading(walk, node);
		break;
	case CMARK_NODE_PARAGRAPH:
		open_paragraph(walk, node);
		break;
	default:
		add_plain(&walk->plain, node);
		break;
	}
}

static void leave(struct walk *walk, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_BLOCK_QUOTE:
		walk->quotes--;
		break;
	case CMARK_NODE_ITEM:
		walk->items--;
		break;
	case CMARK_NODE_HEADING:
	case CMARK_NODE_PARAGRAPH:
		close_text(walk);
		break;
	default:
		break;
	}
}

static void visit(struct walk *walk, cmark_node *document)
{
	cmark_iter *iterator = cmark_iter_new(document);
	cmark_event_type event;
	while ((event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iterator);
		if (event == CMARK_EVENT_ENTER)
			enter(walk, node);
		else
			leave(walk, node);
	}
	cmark_iter_free(iterator);
}

bool markdown_read(struct slice file, struct slice body, size_t first_line, struct arena *arena,
	struct diag_list *diags, struct markdown *markdown)
{
	struct walk walk = { .arena = arena, .first_line = first_line, .result = markdown };
	*markdown = (struct markdown){ 0 };
	read_lines(&walk, body);
	if (!check_caps(&walk, file, body, diags))
		return false;
	buf_init(&walk.plain);
	cmark_node *document = parse(&walk);
	visit(&walk, document);
	cmark_node_free(document);
	buf_free(&walk.plain);
	return true;
}

struct slice markdown_plain(struct slice text, struct arena *arena)
{
	if (text.length > LARGEST_BODY)
		return text;
	struct buf line;
	buf_init(&line);
	buf_add_text(&line, PARAGRAPH_START);
	for (size_t i = 0; i < text.length; i++) {
		bool is_end = text.data[i] == '\n' || text.data[i] == '\r';
		buf_add_byte(&line, is_end ? ' ' : text.data[i]);
	}
	cmark_node *document = cmark_parse_document(line.data, line.length, CMARK_OPTIONS);
	buf_clear(&line);

	cmark_iter *iterator = cmark_iter_new(document);
	while (cmark_iter_next(iterator) != CMARK_EVENT_DONE)
		add_plain(&line, cmark_iter_get_node(iterator));
	cmark_iter_free(iterator);
	cmark_node_free(document);
	struct slice plain = slice_part(buf_slice(&line), strlen(PARAGRAPH_START), line.length);
	plain = arena_copy(arena, slice_trim(plain));
	buf_free(&line);
	return plain;
}
