#include "base/translate.h"
#include "work/report/report_past.h"
#include <string.h>

struct section *report_section(struct platform_report *report, const char *name, const char *title)
{
	return document_add_section(
		report->document, report->context->arena, name, slice_from(translate(title)));
}

/* What nothing was released for has no column for people. */
void report_begin_table(struct platform_report *report, struct section *section,
	const struct report_table_spec *spec, struct report_table *table)
{
	table->table = section_add_table(section, report->context->arena);
	table->table->name = spec->name;
	if (spec->title != NULL)
		table->table->title = slice_from(translate(spec->title));
	table->table->unit = spec->unit;
	table->table->columns = spec->columns;
	table->table->column_count = spec->column_count;
	table_rows_init(&table->rows, report->context->arena, table->table);
	if (!report_is_compared(report)) {
		table_hide(table->table, report->context->arena, "before");
		table_hide(table->table, report->context->arena, "comparison");
	}
}

void report_add_row(struct report_table *table, struct slice code, struct slice label)
{
	table_rows_add(&table->rows);
	table_rows_set_text(&table->rows, table->table->columns[0].name, code, label);
}

void report_add_number(struct report_table *table, const char *column, long number)
{
	table_rows_set_number(&table->rows, column, number);
}

static struct slice band_text(struct band band, struct arena *arena)
{
	struct buf buf;

	buf_init(&buf);
	band_add(&buf, band);
	return buf_take(&buf, arena);
}

static struct slice key_of(
	struct arena *arena, const char *table, struct slice row, const char *column)
{
	return arena_format(arena, "%s\n%s\n%s", table, slice_text(row), column);
}

void report_take_numbers(struct platform_report *report, const struct release *numbers)
{
	struct arena *arena = report->context->arena;

	report->numbers = numbers;
	index_init(&report->by_name, arena);
	for (size_t i = 0; i < numbers->count; i++) {
		struct release_number *number = &numbers->numbers[i];
		index_put(&report->by_name,
			key_of(arena, slice_text(number->table), number->row,
				slice_text(number->column)),
			number);
	}
}

const struct release_number *report_number(const struct platform_report *report, const char *table,
	struct slice row, const char *column)
{
	return index_get(&report->by_name, key_of(report->context->arena, table, row, column));
}

bool report_is_withheld(const struct platform_report *report, const char *table, const char *row)
{
	const struct slice_list *names = &report->numbers->about.left_out;
	struct arena *arena = report->context->arena;

	return slice_list_has(
		names, row == NULL ? slice_from(table) : arena_format(arena, "%s/%s", table, row));
}

void report_band_as(struct platform_report *report, struct report_table *table, const char *column,
	const struct release_number *number)
{
	struct arena *arena = report->context->arena;
	struct band band = { number->low, number->high };

	if (band.low == band.high)
		table_rows_set_number(&table->rows, column, band.low);
	else
		table_rows_set_text(&table->rows, column, band_text(band, arena),
			arena_format(arena, "%ld–%ld", band.low, band.high));
}

void report_band(struct platform_report *report, struct report_table *table,
	const struct release_number *number)
{
	report_band_as(report, table, slice_text(number->column), number);
}

static bool has_column(const struct table *table, const char *name)
{
	for (size_t i = 0; i < table->column_count; i++)
		if (strcmp(table->columns[i].name, name) == 0)
			return true;
	return false;
}

void report_before(struct platform_report *report, struct report_table *table, struct slice row,
	const char *column)
{
	const struct release_number *before =
		report_number_before(report, table->table->name, row, column);

	if (before != NULL && has_column(table->table, "before"))
		report_band_as(report, table, "before", before);
}

bool report_has_table(const struct platform_report *report, const char *table)
{
	for (size_t i = 0; i < report->numbers->count; i++)
		if (slice_equals(report->numbers->numbers[i].table, table))
			return true;
	return false;
}

static void note_withheld(struct report_table *table, const char *label)
{
	struct slice *note = &table->table->note;

	*note = slice_is_empty(*note)
			? arena_format(table->rows.arena, _("Withheld: %s"), translate(label))
			: arena_format(
				  table->rows.arena, "%s, %s", slice_text(*note), translate(label));
}

void report_measure(struct platform_report *report, struct report_table *table, const char *measure,
	const char *label)
{
	const struct release_number *number = report_number(
		report, table->table->name, slice_from(measure), table->table->columns[1].name);

	if (number == NULL) {
		report_note_absent(report,
			arena_format(report->context->arena, "%s/%s", table->table->name, measure)
				.data,
			"withheld");
		note_withheld(table, label);
		return;
	}
	report_add_row(table, slice_from(measure), slice_from(translate(label)));
	report_band(report, table, number);
	report_before(report, table, slice_from(measure), table->table->columns[1].name);
}

void report_note_absent(struct platform_report *report, const char *table, const char *reason)
{
	struct arena *arena = report->context->arena;
	struct slice name = arena_copy(arena, slice_from(table));

	if (slice_list_has(&report->absent, name))
		return;
	slice_list_add(&report->absent, arena, name);
	slice_list_add(&report->reasons, arena, slice_from(reason));
}

void report_withhold(struct platform_report *report, struct section *section, const char *table,
	const char *title)
{
	struct arena *arena = report->context->arena;

	report_note_absent(report, table, "withheld");

	section_add_paragraph(section, arena, PARAGRAPH_TEXT,
		arena_format(arena, _("Withheld: %s"), translate(title)));
}

void report_name_codes(
	const struct platform_report *report, enum vocabulary_name vocabulary, struct tally *tally)
{
	const struct rows *rows = &report->context->platform.vocabularies[vocabulary].rows;

	for (size_t i = 0; i < rows->count; i++)
		tally_name(tally, ((const struct vocabulary_entry *)rows_at(rows, i))->code);
}

struct slice report_word(const struct word *words, struct slice code)
{
	return slice_from(word_label(words, code));
}
