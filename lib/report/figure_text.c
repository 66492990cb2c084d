/*
 * Figures in letters, as columns behind the numbers:
 *
 *   FIGURE_BARS    ██████▒▒▒   what is certain, then what is possible; eighths of a letter at the
 * end of an exact number FIGURE_PANELS  ▂▃▅▅        a letter a period; of bands the least and the
 * most apart
 *
 * In ASCII they are # and -, and _ . - : = + * #.
 */
#include "base/array.h"
#include "base/translate.h"
#include "report/cell.h"
#include "report/figure.h"
#include "report/scale.h"
#include <string.h>

enum { EIGHTHS = 8 };

static const char *const heights[][EIGHTHS] = {
	{ "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" },
	{ "_", ".", "-", ":", "=", "+", "*", "#" },
};
static const char *const parts[EIGHTHS] = { "", "▏", "▎", "▍", "▌", "▋", "▊", "▉" };
static const char *const certain[] = { "█", "#" }, *const possible[] = { "▒", "-" };
static const char *const glyphs[][GLYPH_COUNT] = {
	{ "●", "◐", "⊗", "○" },
	{ "*", "+", "x", "?" },
};

/* A column that is added: its name is nobody's. */
struct added {
	struct column column;
	void (*draw)(
		struct buf *out, const struct table *table, size_t row, size_t width, bool ascii);
};

struct table_in_letters {
	const struct table *table;
	struct table result;
	struct column *columns;
	struct value *shown;
	struct arena *arena;
};

static void repeat(struct buf *out, const char *letter, long count)
{
	for (long i = 0; i < count; i++)
		buf_add_text(out, letter);
}

static void draw_bar(
	struct buf *out, const struct table *table, size_t row, size_t width, bool ascii)
{
	const char *column = table->figure->column;
	struct axis axis = axis_above(column_greatest(table, column));
	struct range range;

	if (!range_of(value_get(table->rows->items[row], column), &range))
		return;
	double low = axis_at(&axis, range.low) * (double)width;
	double high = axis_at(&axis, range.high) * (double)width;
	repeat(out, certain[ascii], (long)low);
	long open = (long)(high + 0.5) - (long)low;
	if (range.low < range.high)
		repeat(out, possible[ascii], open < 1 ? 1 : open); /* never unseen */
	else if (!ascii)
		buf_add_text(out, parts[(int)((low - (double)(long)low) * EIGHTHS)]);
}

static void draw_glyphs(
	struct buf *out, const struct table *table, size_t row, size_t width, bool ascii)
{
	struct range range;

	(void)width;
	for (size_t i = 0; i < GLYPH_COUNT; i++)
		if (range_of(value_get(table->rows->items[row], table->figure->glyphs[i]), &range))
			repeat(out, glyphs[ascii][i], (long)range.high);
}

/* One end of all numbers of a row, each on the row's own axis. */
static void draw_ends(struct buf *out, const struct table *table, size_t row, bool high, bool ascii)
{
	double greatest = 0;
	struct range range;

	for (size_t i = 1; i < table->column_count; i++)
		if (range_of(table_cell(table, row, i), &range) && range.high > greatest)
			greatest = range.high;
	for (size_t i = 1; i < table->column_count; i++) {
		bool known = range_of(table_cell(table, row, i), &range);
		double part = greatest > 0 ? (high ? range.high : range.low) / greatest : 0;
		buf_add_text(
			out, known ? heights[ascii][(size_t)(part * (EIGHTHS - 1) + 0.5)] : " ");
	}
}

static void draw_least(
	struct buf *out, const struct table *table, size_t row, size_t width, bool ascii)
{
	(void)width;
	draw_ends(out, table, row, false, ascii);
}

static void draw_most(
	struct buf *out, const struct table *table, size_t row, size_t width, bool ascii)
{
	(void)width;
	draw_ends(out, table, row, true, ascii);
}

static const struct added bar = { { .name = "=bar", .title = "" }, draw_bar };
static const struct added services = { { .name = "=services", .title = "" }, draw_glyphs };
static const struct added least = { { .name = "=least", .title = N_("least") }, draw_least };
static const struct added most = { { .name = "=most", .title = N_("most") }, draw_most };

static void add_column(struct table_in_letters *letters, size_t place, const struct added *added,
	size_t width, bool ascii)
{
	size_t after = letters->result.column_count - place;
	struct buf text;

	memmove(&letters->columns[place + 1], &letters->columns[place],
		after * sizeof *letters->columns);
	letters->columns[place] = added->column;
	letters->result.column_count++;
	for (size_t row = 0; row < table_row_count(letters->table); row++) {
		buf_init(&text);
		added->draw(&text, letters->table, row, width, ascii);
		value_set((struct value *)letters->shown->items[row], letters->arena,
			added->column.name,
			value_text(letters->arena, buf_take(&text, letters->arena)));
	}
}

/* A copy of what is shown in the place of values, that can be added to. */
static void copy_shown(struct table_in_letters *letters)
{
	const struct table *table = letters->table;

	letters->shown = value_list(letters->arena);
	for (size_t row = 0; row < table_row_count(table); row++) {
		struct value *object = value_object(letters->arena);
		if (table->shown != NULL && row < table->shown->count) {
			const struct value *old = table->shown->items[row];
			for (size_t i = 0; i < old->count; i++)
				value_add(object, letters->arena, old->members[i].name,
					old->members[i].value);
		}
		value_append(letters->shown, letters->arena, object);
	}
	letters->result.shown = letters->shown;
}

static size_t place_of(const struct table *table, const char *name)
{
	size_t i = 0;

	while (i < table->column_count && strcmp(table->columns[i].name, name) != 0)
		i++;
	return i;
}

static void add_bars(struct table_in_letters *letters, size_t width, bool ascii)
{
	const struct figure *figure = letters->table->figure;
	size_t place = place_of(&letters->result, figure->column);

	if (place < letters->result.column_count)
		add_column(letters, place + 1, &bar, width, ascii);
	if (figure->glyphs[0] == NULL || figure->said == NULL)
		return;
	place = place_of(&letters->result, figure->said);
	if (place < letters->result.column_count)
		add_column(letters, place, &services, width, ascii);
}

static void copy_columns(struct table_in_letters *letters)
{
	enum { ADDED = 2 };
	const struct table *table = letters->table;

	letters->result = *table;
	letters->columns =
		arena_take(letters->arena, table->column_count + ADDED, sizeof *letters->columns);
	memcpy(letters->columns, table->columns, table->column_count * sizeof *table->columns);
	letters->result.columns = letters->columns;
}

struct table figure_in_letters(const struct table *table, size_t width,
	const struct render_style *style, struct arena *arena)
{
	struct table_in_letters letters = { .table = table, .arena = arena };

	if (table->figure == NULL || table_row_count(table) == 0)
		return *table;
	copy_columns(&letters);
	copy_shown(&letters);
	if (table->figure->kind == FIGURE_BARS)
		add_bars(&letters, width, style->ascii);
	if (table->figure->kind == FIGURE_PANELS) {
		if (table_has_bands(table))
			add_column(
				&letters, letters.result.column_count, &least, width, style->ascii);
		add_column(&letters, letters.result.column_count, &most, width, style->ascii);
	}
	return letters.result;
}

struct figure *table_set_figure(struct table *table, struct arena *arena, enum figure_kind kind)
{
	struct figure *figure = arena_take(arena, 1, sizeof *figure);

	figure->kind = kind;
	figure->today = DATE_NONE;
	table->figure = figure;
	return figure;
}
