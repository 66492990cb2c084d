#include "report/html_table.h"

#include "base/translate.h"
#include "report/cell.h"
#include "report/html.h"
#include "report/html_figure.h"
#include "report/html_fit.h"
#include "report/picture.h"
#include "text/escape.h"

enum {
	STACKED_FROM = 34, /* letters that a row of a telephone does not hold */
	TIGHT_FROM = 84,   /* nor a printed page */
	SMALL_UP_TO = 44,  /* a table that needs no more is not stretched */
	LONG_FROM = 12,	   /* rows that may go on overleaf */
	LEAST_ROWS = 1,	   /* of a projected screen */
	PICTURE_LETTERS = 40,
};

/* A table while it is written. */
struct writing {
	struct buf *out;
	const struct table *table; /* without the columns that only data has */
	const char *id;
	size_t fitting; /* rows of a projected screen */
	const struct render_style *style;
};

/* A figure lays out its own columns. */
static void add_class(const struct writing *writing)
{
	const struct table *table = writing->table;
	bool plain = !html_figure_has_layout(table);
	size_t least = html_table_least(table, writing->style);

	buf_format(writing->out, "<table class=\"%s", html_figure_class(table));
	buf_add_text(writing->out, plain && least > STACKED_FROM ? "stack " : "");
	buf_add_text(writing->out, plain && least > TIGHT_FROM ? "tight " : "");
	buf_add_text(writing->out,
		plain && html_table_most(table, writing->style) < SMALL_UP_TO ? "few " : "");
	buf_add_text(writing->out, table_row_count(table) >= LONG_FROM ? "long " : "");
	buf_add_text(writing->out, "\">");
}

static void add_head(const struct writing *writing)
{
	const struct table *table = writing->table;

	buf_add_text(writing->out, "<thead><tr>");
	for (size_t i = 0; i < table->column_count; i++) {
		const char *title = column_title(&table->columns[i]);
		if (html_figure_head(writing->out, table, i))
			continue;
		bool right = table->columns[i].align == COLUMN_RIGHT;
		html_element(writing->out,
			*title == '\0' ? "td"
			: right	       ? "th scope=col class=n"
				       : "th scope=col",
			slice_from(title));
	}
	buf_add_text(writing->out, "</tr></thead>\n");
}

/* The first cell names its row; one without a text names nothing. */
static void add_cell(const struct writing *writing, size_t row, size_t column)
{
	const struct column *kind = &writing->table->columns[column];
	struct buf text, *out = writing->out;

	buf_init(&text);
	cell_add_shown(&text, writing->table, row, column, writing->style);
	bool names = column == 0 && text.length > 0;
	buf_add_text(out, names ? "<th scope=row" : "<td");
	buf_add_text(out, kind->align == COLUMN_RIGHT ? " class=n" : "");
	if (column > 0 && text.length > 0) {
		buf_add_text(out, " data-l=\"");
		escape_html(out, slice_from(column_title(kind)));
		buf_add_byte(out, '"');
	}
	buf_add_byte(out, '>');
	html_text(out, buf_slice(&text));
	buf_add_text(out, names ? "</th>" : "</td>");
	buf_free(&text);
}

static void add_row(const struct writing *writing, size_t row)
{
	const struct table *table = writing->table;
	bool urgent = table->urgent != NULL && table->urgent[row];
	bool rest = row >= writing->fitting;

	if (urgent || rest)
		buf_format(writing->out, "<tr class=\"%s%s\">", urgent ? "urgent " : "",
			rest ? "rest" : "");
	else
		buf_add_text(writing->out, "<tr>");
	for (size_t column = 0; column < table->column_count; column++)
		if (!html_figure_cell(writing->out, table, row, column, writing->style))
			add_cell(writing, row, column);
	buf_add_text(writing->out, "</tr>\n");
}

static bool begins_group(const struct table *table, size_t row)
{
	return table->groups != NULL &&
	       (row == 0 || !slice_equal(table->groups[row], table->groups[row - 1]));
}

static void add_group(const struct writing *writing, size_t row)
{
	buf_format(writing->out, "<tr%s><th scope=rowgroup colspan=%zu>",
		row >= writing->fitting ? " class=rest" : "", writing->table->column_count);
	html_text(writing->out, writing->table->groups[row]);
	buf_add_text(writing->out, "</th></tr>\n");
}

static void add_body(const struct writing *writing)
{
	const struct table *table = writing->table;

	for (size_t row = 0; row < table_row_count(table); row++) {
		bool begins = begins_group(table, row);
		if (row == 0 || begins)
			buf_add_text(writing->out, row == 0 ? "<tbody>" : "</tbody><tbody>");
		if (begins && !slice_is_empty(table->groups[row]))
			add_group(writing, row);
		add_row(writing, row);
	}
	buf_add_text(writing->out, "</tbody></table>\n");
}

static void say_rest(const struct writing *writing)
{
	size_t count = table_row_count(writing->table);
	struct buf text;

	if (count <= writing->fitting)
		return;
	unsigned long rest = count - writing->fitting;
	buf_init(&text);
	buf_format(&text, translate_plural("and %lu more row", "and %lu more rows", rest), rest);
	html_element(writing->out, "p class=\"pro note\"", buf_slice(&text));
	buf_free(&text);
}

static void add_grid(const struct writing *writing)
{
	add_class(writing);
	if (!slice_is_empty(writing->table->title)) {
		buf_format(writing->out, "<caption id=\"%s\">", writing->id);
		html_text(writing->out, writing->table->title);
		buf_add_text(writing->out, "</caption>\n");
	}
	add_head(writing);
	add_body(writing);
	say_rest(writing);
}

static void add_nothing(const struct writing *writing)
{
	if (!slice_is_empty(writing->table->title)) {
		buf_format(writing->out, "<h3 id=\"%s\">", writing->id);
		html_text(writing->out, writing->table->title);
		buf_add_text(writing->out, "</h3>\n");
	}
	html_element(writing->out, "p", slice_from(_("none")));
}

static void add_figure(const struct writing *writing, bool with_key)
{
	if (with_key && html_figure_needs_key(writing->table))
		html_figure_key(writing->out, writing->table);
	html_figure_above(writing->out, writing->table, writing->id, writing->style);
}

/* Drawn in letters, narrow enough for a telephone. */
static void add_picture(
	struct buf *out, const struct picture *picture, const struct render_style *style)
{
	struct render_style narrow = *style;
	struct slice rest, line;
	struct buf drawn;

	narrow.width = PICTURE_LETTERS;
	buf_init(&drawn);
	picture_add(&drawn, picture, &narrow);
	html_element(out, "p", picture->title);
	buf_add_text(out, "<pre>");
	rest = buf_slice(&drawn);
	while (slice_split(&rest, '\n', &line)) {
		escape_html(out, line);
		buf_add_byte(out, '\n');
	}
	buf_add_text(out, "</pre>\n");
	buf_free(&drawn);
}

void html_table_add(struct buf *out, const struct table *table, const char *id, double room,
	bool with_key, const struct render_style *style)
{
	struct arena arena;
	struct table shown, columns;
	struct writing writing = { .out = out, .table = &shown, .id = id, .style = style };

	arena_init(&arena);
	columns = html_figure_columns(table, &arena);
	shown = table_without_gaps(&columns, &arena);
	writing.fitting = html_rows_that_fit(&shown, style, room);
	if (writing.fitting < table_row_count(table)) /* how many are left is said, too */
		writing.fitting = html_rows_that_fit(&shown, style, room - 1.5);
	if (writing.fitting < LEAST_ROWS)
		writing.fitting = LEAST_ROWS;
	if (table_row_count(table) > 0)
		add_figure(&writing, with_key);
	if (table_row_count(table) == 0)
		add_nothing(&writing);
	else if (!html_figure_stands_alone(table))
		add_grid(&writing);
	if (!slice_is_empty(table->note))
		html_element(out, "p class=note", table->note);
	for (size_t i = 0; i < table->picture_count; i++)
		add_picture(out, &table->pictures[i], style);
	arena_free(&arena);
}
