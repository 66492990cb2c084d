#include "text/csv_foreign.h"
#include "base/translate.h"
#include "text/csv.h"
#include "text/encoding.h"
#include "text/lines.h"
#include "text/unicode.h"

/* What follows `sep=;`, the line that Excel reads and writes before the header, and that separator;
 * the bytes and NUL where there is no such line. */
static struct slice without_named(struct slice bytes, char *separator)
{
	struct line_reader reader;
	struct line line;

	*separator = '\0';
	line_reader_init(&reader, bytes);
	if (!line_reader_next(&reader, &line))
		return bytes;
	struct slice text = line.text;
	if (slice_starts(text, "\"") && slice_ends(text, "\"") && text.length > 1)
		text = slice_part(text, 1, text.length - 2);
	if (!slice_starts(text, "sep=") || text.length != sizeof "sep=;" - 1)
		return bytes;
	*separator = text.data[text.length - 1];
	return slice_part(bytes, reader.offset, bytes.length);
}

static char separator_of(struct slice bytes)
{
	char named;
	struct slice rest = without_named(bytes, &named);

	return named != '\0' ? named : csv_find_separator(rest);
}

/* Text of Windows, in which every byte is a character. */
static bool is_of_windows(struct slice bytes, struct arena *arena)
{
	struct diag_list unheard;
	struct slice text;
	size_t bad;

	diag_list_init(&unheard, arena);
	return !unicode_valid(bytes, &bad) &&
	       encoding_decode(ENCODING_CP1250, slice_from(""), bytes, arena, &unheard, &text);
}

bool csv_check_foreign(struct slice file, struct slice bytes, struct diag_list *diags)
{
	char named, separator = separator_of(bytes);
	struct position head = { .file = file, .line = 1 };
	size_t bad;

	without_named(bytes, &named);
	bool coded = !unicode_valid(bytes, &bad) && is_of_windows(bytes, diags->arena);
	if (named == '\0' && separator == ',' && !coded)
		return true;
	const char *what = separator == ';'    ? _("semicolons between the cells")
			   : separator == '\t' ? _("tabs between the cells")
			   : named != '\0'     ? _("a line 'sep='")
					       : _("the encoding of Windows");
	return diag_add(diags, SEVERITY_ERROR, "spreadsheet", &head,
		_("a spreadsheet saved this table in its own way: %s%s (put it back: "
		  "store-check --mend %s)"),
		what, coded && separator != ',' ? _(", the encoding of Windows") : "",
		slice_text(file));
}

static bool put_rows(const struct csv_table *table, struct diag_list *diags, struct buf *out)
{
	bool good = true;

	csv_add_row(out, table->header.cells, table->header.count, "\n");
	for (size_t i = 0; i < table->count; i++) {
		const struct csv_row *row = &table->rows[i];
		for (size_t k = 0; k < row->count; k++) {
			struct position position = csv_position(table, row, k);
			if (slice_find(row->cells[k], '\n', 0) < row->cells[k].length)
				good = diag_add(diags, SEVERITY_ERROR, "line", &position,
					_("a cell of several lines (put it on one line first)"));
		}
		csv_add_row(out, row->cells, row->count, "\n");
	}
	return good;
}

/* Each line as it is, with LF. */
static void put_lines(struct slice bytes, struct buf *out)
{
	struct line_reader reader;
	struct line line;

	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		buf_add_slice(out, line.text);
		buf_add_byte(out, '\n');
	}
}

bool csv_take_back(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct buf *out)
{
	enum encoding encoding = is_of_windows(bytes, arena) ? ENCODING_CP1250 : ENCODING_UTF_8;
	struct csv_table table;
	struct slice text;
	char named;

	if (!encoding_decode(encoding, file, bytes, arena, diags, &text))
		return false;
	text = lines_without_returns(text, arena);
	struct csv_dialect dialect = {
		.separator = separator_of(text), .multiline = true, .ragged = true
	};
	text = without_named(text, &named);
	if (dialect.separator == ',') {
		put_lines(text, out);
		return true;
	}
	return csv_read(file, text, &dialect, arena, diags, &table) && put_rows(&table, diags, out);
}

/* Digits, a point or comma, digits, E+ and digits. */
bool csv_is_shortened(struct slice cell)
{
	static const char *const steps[] = { "0123456789", ".,", "0123456789", "Ee", "+",
		"0123456789" };
	size_t at = 0;

	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		struct slice signs = slice_from(steps[i]);
		size_t start = at;
		while (at < cell.length && slice_find(signs, cell.data[at], 0) < signs.length &&
			(signs.length > 2 || at == start))
			at++;
		if (at == start)
			return false;
	}
	return at == cell.length;
}
