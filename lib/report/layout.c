#include "report/layout.h"

#include "report/cell.h"
#include "report/emphasis.h"
#include "report/wrap.h"
#include "text/escape.h"
#include "text/unicode.h"
#include <string.h>

enum {
	COLUMN_GAP = 2,
	NARROWEST = 10, /* what a column keeps whose words are broken, unless its title asks more */
};

struct layout {
	const struct table *table;
	const struct render_style *style;
	size_t columns;
	struct slice *titles;
	struct slice *cells; /* row by row */
	size_t *widths;
	size_t *title_words; /* the widest word of each title */
	size_t *words;	     /* the widest word of each column, title and all */
	struct slice *rests; /* of the row being written: what is still to come */
	struct slice *lines; /* of the row being written: the parts on this line */
};

static struct slice terminal_text(struct slice text, struct buf *scratch, struct arena *arena)
{
	buf_clear(scratch);
	escape_terminal(scratch, text);
	return arena_copy(arena, buf_slice(scratch));
}

static void fill_cells(struct layout *layout, struct arena *arena)
{
	const struct table *table = layout->table;
	struct buf raw, scratch;
	buf_init(&raw);
	buf_init(&scratch);
	for (size_t column = 0; column < layout->columns; column++)
		layout->titles[column] = terminal_text(
			slice_from(column_title(&table->columns[column])), &scratch, arena);
	for (size_t i = 0; i < table_row_count(table) * layout->columns; i++) {
		buf_clear(&raw);
		cell_add_shown(
			&raw, table, i / layout->columns, i % layout->columns, layout->style);
		layout->cells[i] = terminal_text(buf_slice(&raw), &scratch, arena);
	}
	buf_free(&scratch);
	buf_free(&raw);
}

static void make_wider(size_t *width, struct slice text)
{
	size_t wanted = unicode_width(text);
	if (wanted > *width)
		*width = wanted;
}

static void measure_words(size_t *width, struct slice text)
{
	struct slice word;
	while (slice_split(&text, ' ', &word))
		make_wider(width, word);
}

static void measure(struct layout *layout)
{
	for (size_t column = 0; column < layout->columns; column++) {
		struct slice title = layout->titles[column];
		layout->widths[column] = unicode_width(title);
		measure_words(&layout->title_words[column], title);
		layout->words[column] = layout->title_words[column];
	}
	for (size_t i = 0; i < table_row_count(layout->table) * layout->columns; i++) {
		make_wider(&layout->widths[i % layout->columns], layout->cells[i]);
		measure_words(&layout->words[i % layout->columns], layout->cells[i]);
	}
}

static size_t total_width(const struct layout *layout)
{
	size_t total = (layout->columns - 1) * COLUMN_GAP;
	for (size_t column = 0; column < layout->columns; column++)
		total += layout->widths[column];
	return total;
}

/* What a flexible column keeps: its widest word, or when that is too much, what breaks words. */
static size_t least_width(const struct layout *layout, size_t column, bool breaks_words)
{
	size_t title = layout->title_words[column];
	size_t broken = title > NARROWEST ? title : NARROWEST;
	return breaks_words && layout->words[column] > broken ? broken : layout->words[column];
}

/* The widest column that may be narrower than it is; NULL when there is none. */
static size_t *find_widest(struct layout *layout, bool breaks_words)
{
	size_t *widest = NULL;
	for (size_t column = 0; column < layout->columns; column++) {
		size_t *width = &layout->widths[column];
		if (layout->table->columns[column].flexible &&
			*width > least_width(layout, column, breaks_words) &&
			(!widest || *width > *widest))
			widest = width;
	}
	return widest;
}

static void make_narrow(struct layout *layout, bool breaks_words)
{
	if (layout->style->width == 0)
		return;
	size_t *widest;
	for (size_t total = total_width(layout);
		total > layout->style->width && (widest = find_widest(layout, breaks_words));
		total--)
		--*widest;
}

/* Pads before a text, never behind the last one. */
static void add_line(const struct layout *layout, struct buf *out)
{
	size_t blanks = 0;
	for (size_t column = 0; column < layout->columns; column++) {
		struct slice text = layout->lines[column];
		size_t padding = layout->widths[column] - unicode_width(text);
		bool right = layout->table->columns[column].align == COLUMN_RIGHT;
		if (text.length > 0) {
			buf_add_repeated(out, ' ', blanks + (right ? padding : 0));
			buf_add_slice(out, text);
			blanks = 0;
		}
		blanks += (right && text.length > 0 ? 0 : padding) + COLUMN_GAP;
	}
}

static bool take_lines(const struct layout *layout)
{
	bool any = false;
	for (size_t column = 0; column < layout->columns; column++) {
		layout->lines[column] = (struct slice){ NULL, 0 };
		if (wrap_next(
			    &layout->rests[column], layout->widths[column], &layout->lines[column]))
			any = true;
	}
	return any;
}

static void add_row(const struct layout *layout, size_t row, struct buf *out)
{
	memcpy(layout->rests, layout->cells + row * layout->columns,
		layout->columns * sizeof *layout->rests);
	bool urgent = layout->table->urgent && layout->table->urgent[row];
	while (take_lines(layout)) {
		if (urgent)
			emphasis_begin(out, layout->style, EMPHASIS_BOLD);
		add_line(layout, out);
		if (urgent)
			emphasis_end(out, layout->style);
		buf_add_byte(out, '\n');
	}
}

static void add_titles(const struct layout *layout, bool ruled, struct buf *out)
{
	memcpy(layout->rests, layout->titles, layout->columns * sizeof *layout->rests);
	while (take_lines(layout)) {
		emphasis_begin(out, layout->style, EMPHASIS_BOLD);
		add_line(layout, out);
		emphasis_end(out, layout->style);
		buf_add_byte(out, '\n');
	}
	if (!ruled)
		return;
	for (size_t column = 0; column < layout->columns; column++) {
		buf_add_repeated(out, ' ', column > 0 ? COLUMN_GAP : 0);
		buf_add_repeated(out, '-', layout->widths[column]);
	}
	buf_add_byte(out, '\n');
}

/* Above the first row of each group, with a blank line before all but the first. */
static void add_group(const struct layout *layout, size_t row, struct buf *out)
{
	const struct slice *groups = layout->table->groups;
	if (!groups || (row > 0 && slice_equal(groups[row], groups[row - 1])))
		return;
	if (row > 0)
		buf_add_byte(out, '\n');
	emphasis_begin(out, layout->style, EMPHASIS_BOLD);
	escape_terminal(out, groups[row]);
	emphasis_end(out, layout->style);
	buf_add_byte(out, '\n');
}

void layout_table(
	const struct table *table, const struct render_style *style, bool ruled, struct buf *out)
{
	size_t rows = table_row_count(table), columns = table->column_count;
	if (rows == 0 || columns == 0)
		return;
	struct arena arena;
	arena_init(&arena);
	struct layout layout = {
		.table = table,
		.style = style,
		.columns = columns,
		.titles = arena_take(&arena, columns, sizeof *layout.titles),
		.cells = arena_take(&arena, rows * columns, sizeof *layout.cells),
		.widths = arena_take(&arena, columns, sizeof *layout.widths),
		.title_words = arena_take(&arena, columns, sizeof *layout.title_words),
		.words = arena_take(&arena, columns, sizeof *layout.words),
		.rests = arena_take(&arena, columns, sizeof *layout.rests),
		.lines = arena_take(&arena, columns, sizeof *layout.lines),
	};
	fill_cells(&layout, &arena);
	measure(&layout);
	make_narrow(&layout, false);
	make_narrow(&layout, true);
	add_titles(&layout, ruled, out);
	for (size_t row = 0; row < rows; row++) {
		add_group(&layout, row, out);
		add_row(&layout, row, out);
	}
	arena_free(&arena);
}

void layout_note(const struct table *table, const struct render_style *style, struct buf *out)
{
	if (slice_is_empty(table->note))
		return;
	struct buf text;
	buf_init(&text);
	escape_terminal(&text, table->note);
	emphasis_begin(out, style, EMPHASIS_DIM);
	wrap_paragraph(out, buf_slice(&text), "", style->width);
	emphasis_end(out, style);
	buf_free(&text);
}
