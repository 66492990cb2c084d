/* gallery FORMAT cs|en: a document with a figure of each kind, from invented numbers, for
 * check-browser and for whoever wants to see how a figure is added. */
#include "base/array.h"
#include "report/figure.h"
#include "report/table_rows.h"
#include <stdio.h>
#include <string.h>

struct gallery {
	struct arena arena;
	struct document document;
};

static struct table *begin(struct gallery *gallery, const char *name, const char *title,
	const struct column *columns, size_t count, struct table_rows *rows)
{
	struct section *section =
		document_add_section(&gallery->document, &gallery->arena, name, slice_from(title));
	struct table *table = section_add_table(section, &gallery->arena);

	table->name = name;
	table->title = arena_format(&gallery->arena, "%s: the table", title);
	table->columns = columns;
	table->column_count = count;
	table_rows_init(rows, &gallery->arena, table);
	return table;
}

/* "a-b" is a band, shown with a dash; a text of digits is an exact number. */
static void set(struct table_rows *rows, const char *column, const char *text)
{
	struct slice slice = slice_from(text);
	size_t dash = slice_find(slice, '-', 0);
	long number;

	if (sscanf(text, "%ld", &number) == 1 && dash == slice.length)
		table_rows_set_number(rows, column, number);
	else if (dash < slice.length && text[0] >= '0' && text[0] <= '9')
		table_rows_set_text(rows, column, slice,
			arena_format(rows->arena, "%.*s–%s", (int)dash, text, text + dash + 1));
	else
		table_rows_set_text(rows, column, slice, (struct slice){ 0 });
}

static void fill(struct table_rows *rows, const struct column *columns, size_t count,
	const char *const *cells, size_t cell_count)
{
	for (size_t i = 0; i < cell_count; i++) {
		if (i % count == 0)
			table_rows_add(rows);
		set(rows, columns[i % count].name, cells[i]);
	}
}

static void add_bars(struct gallery *gallery)
{
	static const struct column columns[] = { { .name = "level", .title = "míra ohrožení" },
		{ .name = "families", .title = "rodiny", .align = COLUMN_RIGHT },
		{ .name = "before", .title = "dříve", .align = COLUMN_RIGHT } };
	static const char *const cells[] = { "vysoká", "0-2", "3-7", "střední", "3-7", "8-12",
		"nízká", "23-27", "13-17", "neurčená", "4", "1" };
	struct table_rows rows;
	struct table *table = begin(gallery, "levels", "Rodiny podle míry ohrožení", columns,
		ARRAY_LEN(columns), &rows);
	struct figure *figure = table_set_figure(table, &gallery->arena, FIGURE_BARS);

	figure->column = "families";
	figure->before = "before";
	figure->before_name = slice_from("konec roku 2022");
	fill(&rows, columns, ARRAY_LEN(columns), cells, ARRAY_LEN(cells));
}

static void add_needs(struct gallery *gallery)
{
	static const struct column columns[] = { { .name = "need", .title = "potřeba" },
		{ .name = "families", .title = "rodiny", .align = COLUMN_RIGHT },
		{ .name = "free" }, { .name = "wait" }, { .name = "none" }, { .name = "unknown" },
		{ .name = "services", .title = "služby na konci června", .flexible = true } };
	static const char *const cells[] = { "terapie", "13-17", "2", "4", "0", "3",
		"volno má 2 z 9, čeká se 21–75 dní, nevíme u 3", "podpora a poradenství ve škole",
		"8-12", "0", "3", "0", "2", "volno nemá žádná z 5, čeká se 60–75 dní, nevíme u 2",
		"dluhové poradenství", "3-7", "1", "1", "1", "0", "volno má 1 ze 3" };
	struct table_rows rows;
	struct table *table = begin(gallery, "needs", "Co rodiny potřebují a co k tomu region má",
		columns, ARRAY_LEN(columns), &rows);
	struct figure *figure = table_set_figure(table, &gallery->arena, FIGURE_BARS);

	figure->column = "families";
	figure->said = "services";
	figure->glyphs[GLYPH_FREE] = "free";
	figure->glyphs[GLYPH_WAIT] = "wait";
	figure->glyphs[GLYPH_NONE] = "none";
	figure->glyphs[GLYPH_UNKNOWN] = "unknown";
	fill(&rows, columns, ARRAY_LEN(columns), cells, ARRAY_LEN(cells));
}

static void add_keys(struct gallery *gallery)
{
	static const struct column columns[] = { { .name = "measure", .title = "ukazatel" },
		{ .name = "now", .title = "teď", .align = COLUMN_RIGHT },
		{ .name = "before", .title = "dříve", .align = COLUMN_RIGHT },
		{ .name = "comparison", .title = "srovnání", .flexible = true } };
	static const char *const cells[] = { "rodiny v péči na konci června", "28-32", "28-32",
		"stejné pásmo", "signály přijaté za pololetí", "8-12", "18-22", "méně, bylo 18–22",
		"rodiny s vysokou mírou ohrožení", "0-2", "3-7", "méně, bylo 3–7",
		"služby, u nichž víme, zda mají místo", "20", "6", "víc, bylo 6" };
	struct table_rows rows;
	struct table *table =
		begin(gallery, "keys", "Pololetí v kostce", columns, ARRAY_LEN(columns), &rows);
	struct figure *figure = table_set_figure(table, &gallery->arena, FIGURE_KEYS);
	struct section *section = &gallery->document.sections[gallery->document.section_count - 1];

	figure->column = "now";
	figure->said = "comparison";
	section_add_point(section, &gallery->arena,
		slice_from("V péči je 28–32 rodin,| stejné pásmo jako na konci roku."));
	section_add_point(section, &gallery->arena,
		slice_from("Signálů je 8–12,| méně než v minulém pololetí (18–22)."));
	fill(&rows, columns, ARRAY_LEN(columns), cells, ARRAY_LEN(cells));
}

static void add_periods(
	struct gallery *gallery, enum figure_kind kind, const char *name, const char *title)
{
	static const struct column columns[] = { { .name = "measure", .title = "ukazatel" },
		{ .name = "2021-2", .title = "2. pol. 2021", .align = COLUMN_RIGHT },
		{ .name = "2022-1", .title = "1. pol. 2022", .align = COLUMN_RIGHT },
		{ .name = "2022-2", .title = "2. pol. 2022", .align = COLUMN_RIGHT },
		{ .name = "2023-1", .title = "1. pol. 2023", .align = COLUMN_RIGHT } };
	static const char *const cells[] = { "rodiny v péči na konci", "8-12", "18-22", "28-32",
		"28-32", "přijaté signály", "8-12", "8-12", "18-22", "8-12", "vysoká míra ohrožení",
		"0-2", "0-2", "3-7", "0-2", "průměrná účast na setkání", "19", "29", "34", "33" };
	struct table_rows rows;
	struct table *table = begin(gallery, name, title, columns, ARRAY_LEN(columns), &rows);

	table_set_figure(table, &gallery->arena, kind);
	fill(&rows, columns, ARRAY_LEN(columns), cells, ARRAY_LEN(cells));
}

static void add_matrix(struct gallery *gallery)
{
	static const struct column columns[] = { { .name = "profession", .title = "profese" },
		{ .name = "a", .title = "P 9/22", .align = COLUMN_RIGHT },
		{ .name = "b", .title = "P 11/22", .align = COLUMN_RIGHT },
		{ .name = "c", .title = "P 4/23", .align = COLUMN_RIGHT } };
	static const char *const cells[] = { "učitel mateřské školy", "2", "5", "1",
		"pracovník OSPOD", "1", "0", "3", "policista", "0", "0", "1" };
	struct table_rows rows;
	struct table *table =
		begin(gallery, "matrix", "Kdo se schází", columns, ARRAY_LEN(columns), &rows);

	table_set_figure(table, &gallery->arena, FIGURE_MATRIX);
	fill(&rows, columns, ARRAY_LEN(columns), cells, ARRAY_LEN(cells));
}

static void add_levels(struct gallery *gallery)
{
	static const struct column columns[] = { { .name = "date", .title = "den" },
		{ .name = "for", .title = "pro" },
		{ .name = "low", .title = "nejméně", .align = COLUMN_RIGHT },
		{ .name = "high", .title = "nejvíce", .align = COLUMN_RIGHT },
		{ .name = "decided", .title = "rozhodnuto" } };
	static const struct {
		int year, month, day;
		const char *child;
		long low, high;
		const char *decided;
	} facts[] = {
		{ 2022, 1, 13, "c1", 11, 15, "" },
		{ 2022, 4, 12, "c1", 3, 3, "" },
		{ 2022, 8, 17, "c1", 15, 15, "vysoká" },
		{ 2022, 10, 11, "c1", 3, 3, "" },
		{ 2022, 10, 18, "c1", 5, 5, "" },
		{ 2023, 4, 11, "c1", 12, 12, "" },
		{ 2022, 1, 13, "c2", 10, 14, "" },
		{ 2022, 10, 11, "c2", 6, 6, "" },
		{ 2023, 4, 11, "c2", 11, 11, "" },
	};
	static const struct picture_part parts[] = { { 0, { "nízká", 7 } },
		{ 12, { "střední", 9 } }, { 24, { "vysoká", 7 } } };
	struct table_rows rows;
	struct table *table = begin(
		gallery, "course", "Míra ohrožení v čase", columns, ARRAY_LEN(columns), &rows);
	struct figure *figure = table_set_figure(table, &gallery->arena, FIGURE_LEVELS);

	figure->panel = "for";
	figure->day = "date";
	figure->low = "low";
	figure->high = "high";
	figure->decided = "decided";
	figure->parts = parts;
	figure->part_count = ARRAY_LEN(parts);
	figure->today = date_from_civil(2023, 7, 4);
	for (size_t i = 0; i < ARRAY_LEN(facts); i++) {
		table_rows_add(&rows);
		table_rows_set(&rows, "date",
			value_date(&gallery->arena,
				date_from_civil(facts[i].year, facts[i].month, facts[i].day)),
			(struct slice){ 0 });
		set(&rows, "for", facts[i].child);
		table_rows_set_number(&rows, "low", facts[i].low);
		table_rows_set_number(&rows, "high", facts[i].high);
		set(&rows, "decided", facts[i].decided);
	}
}

static void add_span(struct gallery *gallery)
{
	static const struct column columns[] = { { .name = "date", .title = "den" },
		{ .name = "low", .title = "nejméně", .align = COLUMN_RIGHT },
		{ .name = "high", .title = "nejvíce", .align = COLUMN_RIGHT },
		{ .name = "each", .title = "jednotlivě", .flexible = true } };
	static const char *const cells[] = { "setkání v únoru", "5", "6",
		"matka: 6, babička: 5, adiktolog: 5", "setkání v květnu", "6", "8",
		"matka: 8, babička: 7, adiktolog: 6" };
	struct table_rows rows;
	struct table *table = begin(gallery, "safety", "Jak jsou děti v bezpečí, od 0 do 10",
		columns, ARRAY_LEN(columns), &rows);
	struct figure *figure = table_set_figure(table, &gallery->arena, FIGURE_SPAN);

	figure->low = "low";
	figure->high = "high";
	fill(&rows, columns, ARRAY_LEN(columns), cells, ARRAY_LEN(cells));
}

int main(int argc, char **argv)
{
	struct render_style style = { .width = 80 };
	struct gallery gallery = { .document = { .kind = "gallery",
					   .title = slice_from("Obrázky"),
					   .store = slice_from("Platforma Most"),
					   .from = DATE_NONE,
					   .to = DATE_NONE,
					   .made = DATE_NONE } };
	const struct document_format *format = document_format_find(argc > 1 ? argv[1] : "html");
	struct buf out;

	if (format == NULL)
		return 2;
	style.czech = argc > 2 && strcmp(argv[2], "cs") == 0;
	arena_init(&gallery.arena);
	buf_init(&out);
	add_keys(&gallery);
	add_bars(&gallery);
	add_needs(&gallery);
	add_periods(&gallery, FIGURE_PANELS, "periods", "Za dva roky");
	add_periods(&gallery, FIGURE_MARKS, "marks", "Čtverce");
	add_matrix(&gallery);
	add_levels(&gallery);
	add_span(&gallery);
	format->render(&gallery.document, argc > 3 ? argv[3] : NULL, &style, &out);
	fwrite(out.data, 1, out.length, stdout);
	buf_free(&out);
	arena_free(&gallery.arena);
	return 0;
}
