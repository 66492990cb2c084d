#include "base/array.h"
#include "base/translate.h"
#include "model/record/meeting.h"
#include "text/markdown.h"
#include "work/report/platform_report.h"
#include <string.h>

static enum paragraph_kind kind_of(const struct markdown_block *block)
{
	return block->kind == MARKDOWN_ITEM ? PARAGRAPH_ITEM : PARAGRAPH_TEXT;
}

bool report_introduction(struct platform_report *report)
{
	struct context *context = report->context;
	const struct settings *settings = &context->platform.settings;
	struct slice shown =
		store_shown(&context->store, RING_PLATFORM, slice_from("spis.md"), context->arena);
	struct section *section = NULL;
	struct markdown markdown;

	told_add(report->told, shown, 1, settings->name);
	if (!markdown_read(shown, settings->introduction, settings->introduction_line,
		    context->arena, context->diags, &markdown))
		return false;
	for (size_t i = 0; i < markdown.count; i++) {
		const struct markdown_block *block = &markdown.blocks[i];
		struct slice text = told_add(report->told, shown, block->line, block->plain);
		if (slice_is_empty(text))
			continue;
		if (section == NULL)
			section = report_section(report, "introduction", N_("About the platform"));
		section_add_paragraph(section, context->arena, kind_of(block), text);
	}
	return true;
}

/* The items of one record that begin with the word. */
static bool find_in(struct platform_report *report, const struct record *record, const char *word,
	struct item_list *items)
{
	struct context *context = report->context;
	struct markdown markdown;

	if (!markdown_read(record->shown, record->front.body, record->front.body_line,
		    context->arena, context->diags, &markdown))
		return false;
	for (size_t i = 0; i < markdown.count; i++) {
		const struct markdown_block *block = &markdown.blocks[i];
		if (block->kind != MARKDOWN_ITEM || !slice_starts(block->plain, word))
			continue;
		struct slice text =
			slice_trim(slice_part(block->plain, strlen(word), block->plain.length));
		if (slice_is_empty(text))
			continue;
		told_add(report->told, record->shown, block->line, text);
		struct meeting_item *added = arena_push(context->arena, &items->items,
			&items->count, &items->capacity, sizeof *items->items);
		*added = (struct meeting_item){ text, record };
	}
	return true;
}

bool report_find_items(struct platform_report *report, const char *word, struct item_list *items)
{
	const struct record_list *events = &report->facts->events;
	bool read = true;

	for (size_t i = 0; i < events->count; i++) {
		const struct record *record = &events->items[i];
		if (meeting_is(record, MEETING_PLATFORM) &&
			period_holds(report->facts->period, record->date))
			read &= find_in(report, record, word, items);
	}
	return read;
}

/* At which meeting each was said. */
static void add_meetings(struct platform_report *report, struct section *section,
	const struct item_list *items, const struct report_table_spec *spec)
{
	struct report_table table;

	report_begin_table(report, section, spec, &table);
	for (size_t i = 0; i < items->count; i++) {
		table_rows_add(&table.rows);
		table_rows_set(&table.rows, "date",
			value_date(table.rows.arena, items->items[i].record->date),
			(struct slice){ 0 });
		table_rows_set_text(&table.rows, "text", items->items[i].text, (struct slice){ 0 });
		table_rows_set_text(
			&table.rows, "meeting", items->items[i].record->stem, (struct slice){ 0 });
	}
	table.table->for_machines = true;
}

/* What the platform's meetings of the period have said, in the order of time. */
static bool collect(struct platform_report *report, struct section *section, const char *word,
	const char *nothing, const struct report_table_spec *spec)
{
	struct item_list items = { 0 };
	bool read = report_find_items(report, word, &items);

	for (size_t i = 0; i < items.count; i++)
		section_add_paragraph(
			section, report->context->arena, PARAGRAPH_ITEM, items.items[i].text);
	if (items.count == 0)
		section_add_paragraph(section, report->context->arena, PARAGRAPH_TEXT,
			slice_from(translate(nothing)));
	add_meetings(report, section, &items, spec);
	return read;
}

static const struct column item_columns[] = {
	{ .name = "date", .title = N_("date") },
	{ .name = "text", .title = N_("what") },
	{ .name = "meeting", .title = NULL },
};
static const struct report_table_spec practice_table = { "practice", NULL, NULL, item_columns,
	ARRAY_LEN(item_columns) };
static const struct report_table_spec gaps_table = { "gaps", NULL, NULL, item_columns,
	ARRAY_LEN(item_columns) };

bool report_practice(struct platform_report *report)
{
	return collect(report,
		report_section(report, "practice", N_("Good practice that was shared")),
		"practice:", N_("No good practice was recorded in the minutes of this period."),
		&practice_table);
}

bool report_gaps(struct platform_report *report)
{
	return collect(report, report_section(report, "gaps", N_("What the region lacks")),
		"gap:", N_("Nothing that is lacking was recorded in the minutes of this period."),
		&gaps_table);
}
