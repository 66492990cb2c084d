#include "report/csv_dialect.h"

#include "report/cell.h"
#include "text/csv.h"
#include "text/escape.h"

const struct csv_writing csv_for_programs = {
	.mark = "",
	.separator = ',',
	.ending = "\n",
	.decimal_mark = '.',
};

const struct csv_writing csv_for_spreadsheets = {
	.mark = "\xEF\xBB\xBF",
	.separator = ';',
	.ending = "\r\n",
	.decimal_mark = ',',
	.guard_texts = true,
};

static size_t count_digits(struct slice text, size_t from)
{
	size_t at = from;
	while (at < text.length && text.data[at] >= '0' && text.data[at] <= '9')
		at++;
	return at - from;
}

/* "3-7", which a spreadsheet takes for a day in July: its hyphen's place, or 0. */
static size_t range_hyphen(struct slice text)
{
	size_t digits = count_digits(text, 0);
	if (digits == 0 || digits == text.length || text.data[digits] != '-')
		return 0;
	size_t more = count_digits(text, digits + 1);
	return more > 0 && digits + 1 + more == text.length ? digits : 0;
}

/* As a spreadsheet leaves it alone: no formula, and no date out of a range of numbers. */
static void add_guarded(struct buf *out, struct slice text)
{
	size_t hyphen = range_hyphen(text);
	if (hyphen == 0) {
		escape_formula(out, text);
		return;
	}
	buf_add(out, text.data, hyphen);
	buf_add_text(out, "–");
	buf_add_slice(out, slice_part(text, hyphen + 1, text.length));
}

/* A negative number is no formula. */
static bool may_mislead(const struct value *value)
{
	return value->kind == VALUE_TEXT || value->kind == VALUE_LIST;
}

static void add_cell(struct buf *out, const struct value *value, const struct csv_writing *writing)
{
	struct cell_style style = cell_plain;
	style.decimal_mark = writing->decimal_mark;
	struct buf raw, guarded, shown;
	buf_init(&raw);
	buf_init(&guarded);
	buf_init(&shown);
	cell_add(&raw, value, &style);
	if (writing->guard_texts && may_mislead(value))
		add_guarded(&guarded, buf_slice(&raw));
	else
		buf_add_slice(&guarded, buf_slice(&raw));
	escape_terminal_lines(&shown, buf_slice(&guarded));
	csv_add_cell(out, buf_slice(&shown), writing->separator);
	buf_free(&shown);
	buf_free(&guarded);
	buf_free(&raw);
}

void csv_add_table(struct buf *out, const struct table *table, const struct csv_writing *writing)
{
	for (size_t column = 0; column < table->column_count; column++) {
		if (column > 0)
			buf_add_byte(out, writing->separator);
		csv_add_cell(out, slice_from(table->columns[column].name), writing->separator);
	}
	buf_add_text(out, writing->ending);
	for (size_t row = 0; row < table_row_count(table); row++) {
		for (size_t column = 0; column < table->column_count; column++) {
			if (column > 0)
				buf_add_byte(out, writing->separator);
			add_cell(out, table_cell(table, row, column), writing);
		}
		buf_add_text(out, writing->ending);
	}
}
