#include "report/html_fit.h"

#include "report/cell.h"
#include "report/html_figure.h"
#include "text/unicode.h"

/* A letter is .56 em wide on the average: what a line of a projected screen holds. */
enum {
	SCREEN_LETTERS = 74,
	GAP_LETTERS = 1,
	MARK_LETTERS = 2,
	BAR_LABEL_LETTERS = 25,
	POINT_LETTERS = 80
};

const double html_screen_height = 18.5;

static const double LINE = 1.45, TABLE_LINE = 1.3, ROW_PADDING = 0.36, BETWEEN = 0.6;
static const double POINT_LINE = 1.25, POINT_PADDING = 0.55; /* set closer than paragraphs */
static const double HEAD_LINES = 2;			     /* titles of several words */
static const double PICTURE_LINES = 4;			     /* drawn in letters under the table */

struct width {
	size_t least, most; /* the longest word; the longest cell */
};

static size_t lines_of(size_t letters, size_t width)
{
	return width == 0 || letters <= width ? 1 : (letters + width - 1) / width;
}

static void widen(struct width *width, struct slice text)
{
	struct slice word;
	size_t whole = unicode_width(text);

	width->most = whole > width->most ? whole : width->most;
	while (slice_split(&text, ' ', &word)) {
		size_t length = unicode_width(word);
		width->least = length > width->least ? length : width->least;
	}
}

static struct width width_of(
	const struct table *table, size_t column, const struct render_style *style)
{
	struct width width = { 0, 0 };
	struct buf cell;

	buf_init(&cell);
	widen(&width, slice_from(column_title(&table->columns[column])));
	width.most = width.least;
	for (size_t row = 0; row < table_row_count(table); row++) {
		buf_clear(&cell);
		cell_add_shown(&cell, table, row, column, style);
		widen(&width, buf_slice(&cell));
	}
	buf_free(&cell);
	return width;
}

size_t html_table_least(const struct table *table, const struct render_style *style)
{
	bool has_marks = table->figure != NULL && table->figure->kind == FIGURE_MARKS;
	size_t sum = 0, gap = has_marks ? GAP_LETTERS + MARK_LETTERS : GAP_LETTERS;

	for (size_t i = 0; i < table->column_count; i++)
		sum += width_of(table, i, style).least + (i > 0 ? gap : 0);
	return sum;
}

size_t html_table_most(const struct table *table, const struct render_style *style)
{
	size_t sum = 0;

	for (size_t i = 0; i < table->column_count; i++)
		sum += width_of(table, i, style).most + (i > 0 ? GAP_LETTERS : 0);
	return sum;
}

/* The lines of a row when each column has the part of the screen that its longest cell asks for. */
static size_t row_lines(const struct table *table, size_t row, const struct width *widths,
	size_t sum, const struct render_style *style)
{
	bool has_bars = html_figure_has_layout(table);
	size_t most = 1;
	struct buf cell;

	buf_init(&cell);
	if (has_bars) { /* their labels have a third of the screen */
		cell_add_shown(&cell, table, row, 0, style);
		most = lines_of(unicode_width(buf_slice(&cell)), BAR_LABEL_LETTERS);
	}
	for (size_t i = 0; !has_bars && sum > SCREEN_LETTERS && i < table->column_count; i++) {
		size_t room = widths[i].most * SCREEN_LETTERS / sum;
		room = room > widths[i].least ? room : widths[i].least;
		buf_clear(&cell);
		cell_add_shown(&cell, table, row, i, style);
		size_t lines = lines_of(unicode_width(buf_slice(&cell)) * 5 / 4, room);
		most = lines > most ? lines : most;
	}
	buf_free(&cell);
	return most;
}

static double head_height(const struct table *table)
{
	size_t title = lines_of(unicode_width(table->title), SCREEN_LETTERS);
	size_t note = lines_of(unicode_width(table->note), SCREEN_LETTERS);
	double height = BETWEEN + TABLE_LINE * HEAD_LINES + ROW_PADDING;

	height += slice_is_empty(table->title) ? 0 : TABLE_LINE * (double)title;
	height += slice_is_empty(table->note) ? 0 : LINE * (double)note;
	return height + (LINE + PICTURE_LINES) * (double)table->picture_count;
}

/* Walks the rows until the height is used up (`room` below 0: all of them). */
static size_t walk_rows(
	const struct table *table, const struct render_style *style, double room, double *height)
{
	struct arena arena;
	struct width *widths;
	size_t sum = 0, row = 0;

	arena_init(&arena);
	widths = arena_take(&arena, table->column_count + 1, sizeof *widths);
	for (size_t i = 0; i < table->column_count; i++) {
		widths[i] = width_of(table, i, style);
		sum += widths[i].most + GAP_LETTERS;
	}
	*height = head_height(table);
	for (; row < table_row_count(table); row++) {
		size_t lines = row_lines(table, row, widths, sum, style);
		double next = TABLE_LINE * (double)lines + ROW_PADDING;
		if (room >= 0 && *height + next > room)
			break;
		*height += next;
	}
	arena_free(&arena);
	return row;
}

double html_paragraph_height(const struct paragraph *paragraph)
{
	if (paragraph->kind == PARAGRAPH_POINT)
		return POINT_LINE *
			       (double)lines_of(unicode_width(paragraph->text), POINT_LETTERS) +
		       POINT_PADDING;
	size_t lines = lines_of(unicode_width(paragraph->text) * 9 / 8, SCREEN_LETTERS);

	return LINE * (double)lines + (paragraph->kind == PARAGRAPH_ITEM ? 0.3 : BETWEEN);
}

double html_table_height(const struct table *table, const struct render_style *style)
{
	double height;

	walk_rows(table, style, -1, &height);
	return height;
}

size_t html_rows_that_fit(
	const struct table *table, const struct render_style *style, double height)
{
	double used;

	return walk_rows(table, style, height, &used);
}
