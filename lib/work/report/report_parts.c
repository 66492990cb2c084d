#include "base/translate.h"
#include "work/report/platform_report.h"

struct section *report_section(struct platform_report *report, const char *name, const char *title)
{
	return document_add_section(
		report->document, report->context->arena, name, slice_from(translate(title)));
}

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

size_t report_band(struct platform_report *report, struct report_table *table, const char *column,
	struct slice row, long count)
{
	struct arena *arena = report->context->arena;
	struct band band = band_of(count, report->context->platform.settings.round_to);
	struct slice name = arena_format(arena, "%s, %s: %s (%s)", slice_text(report->period),
		table->table->name, slice_text(row), column);

	table_rows_set_text(&table->rows, column, band_text(band, arena),
		arena_format(arena, "%ld–%ld", band.low, band.high));
	return audit_add_cell(report->audit, AUDIT_PEOPLE, name, band);
}

void report_leave_out(struct platform_report *report, struct section *section, const char *title)
{
	struct arena *arena = report->context->arena;

	section_add_paragraph(section, arena, PARAGRAPH_TEXT,
		arena_format(arena,
			_("Left out: '%s' would tell too much together with the other numbers."),
			translate(title)));
}

void report_name_codes(
	struct platform_report *report, enum vocabulary_name vocabulary, struct tally *tally)
{
	const struct rows *rows = &report->context->platform.vocabularies[vocabulary].rows;

	for (size_t i = 0; i < rows->count; i++)
		tally_name(tally, ((const struct vocabulary_entry *)rows_at(rows, i))->code);
}

struct slice report_word(const struct word *words, struct slice code)
{
	return slice_from(word_label(words, code));
}
