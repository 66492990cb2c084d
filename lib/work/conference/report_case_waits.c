/* How long the family waited, or waits, for each service; and what the child says. */
#include "base/array.h"
#include "base/translate.h"
#include "model/record/meeting.h"
#include "report/figure.h"
#include "text/markdown.h"
#include "work/conference/report_case.h"
#include "work/shared/referral_value.h"

static const struct slice none = { NULL, 0 };

static const struct column columns[] = {
	{ .name = "service", .title = N_("service"), .flexible = true },
	{ .name = "days", .title = N_("days"), .align = COLUMN_RIGHT },
	{ .name = "wait", .title = NULL },
	{ .name = "date", .title = N_("asked") },
	{ .name = "state", .title = N_("state"), .flexible = true },
	{ .name = "since", .title = NULL },
	{ .name = "referral", .title = NULL },
};

/* Until when it was, or is, waited. */
struct waited {
	const char *code; /* started, ended, waiting */
	day_number until;
};

static struct waited waited_for(const struct case_page *page, const struct record *record)
{
	size_t count;
	const struct referral_event *events =
		referral_events(record_as_referral(record), page->arena, &count);

	for (size_t i = 0; i < count; i++) {
		if (events[i].date > page->context->today)
			continue;
		if (events[i].word == REFERRAL_STARTED)
			return (struct waited){ "started", events[i].date };
		if (referral_state_is_end(events[i].word))
			return (struct waited){ "ended", events[i].date };
	}
	return (struct waited){ "waiting", page->context->today };
}

static struct slice service_text(const struct case_page *page, const struct referral *referral)
{
	struct slice need = code_label(page->context, VOCABULARY_NEEDS, referral->need);
	struct slice service = service_label(page->context, referral->service);

	if (referral->members.count == 0)
		return arena_format(page->arena, "%s (%s)", slice_text(service), slice_text(need));
	return arena_format(page->arena, "%s (%s; %s)", slice_text(service), slice_text(need),
		slice_text(join_texts(&referral->members, page->arena)));
}

static void add_wait(struct case_page *page, const struct record *record, struct table_rows *rows)
{
	const struct referral *referral = record_as_referral(record);
	struct waited waited = waited_for(page, record);
	struct referral_standing standing;

	referral_standing_read(page->context, page->file, record, page->arena, &standing);
	table_rows_add(rows);
	table_rows_set_text(rows, "service", referral->service, service_text(page, referral));
	table_rows_set_number(rows, "days", waited.until - record->date);
	table_rows_set_text(rows, "wait", slice_from(waited.code), none);
	table_rows_set(rows, "date", value_date(page->arena, record->date), none);
	table_rows_set_text(rows, "state", slice_from(referral_states[standing.state].code),
		arena_format(page->arena, "%s, %s",
			slice_text(referral_state_text(
				page->context, referral, &standing, false, page->arena)),
			slice_text(day_label(standing.since, page->arena))));
	table_rows_set(rows, "since", value_date(page->arena, standing.since), none);
	table_rows_set_text(rows, "referral", record->stem, none);
}

void report_case_waits(struct case_page *page)
{
	const struct record *record;
	struct case_table table;
	size_t from = 0;

	case_page_begin_table(page, &table, "waits", N_("Referrals"), columns, ARRAY_LEN(columns));
	table.table.title = slice_from(
		_("Days from the request to the start of help, to its end without help, or until "
		  "today"));
	table.table.unit = "days";
	table_set_figure(&table.table, page->arena, FIGURE_BARS)->column = "days";
	while ((record = case_file_next(page->file, RECORD_REFERRAL, &from)) != NULL)
		if (!record->erased)
			add_wait(page, record, &table.rows);
	case_page_end_table(page, &table);
}

/* The heading of minutes under which it stands, in either language: a store may have changed its
 * own. */
static bool is_of_child(const struct markdown_block *block)
{
	static const char *const headings[] = { "What the child says and wants",
		"Co říká a chce dítě" };

	for (size_t i = 0; i < ARRAY_LEN(headings); i++)
		if (block->kind == MARKDOWN_HEADING && slice_equals(block->plain, headings[i]))
			return true;
	return false;
}

/* What stands under that heading; none of it when the minutes have none. */
static void add_words(struct case_page *page, const struct record *record, struct section **section)
{
	const struct front_matter *front = &record->front;
	struct markdown markdown;
	struct diag_list unheard;
	bool inside = false;

	diag_list_init(&unheard, page->arena);
	if (!markdown_read(
		    front->file, front->body, front->body_line, page->arena, &unheard, &markdown))
		return;
	for (size_t i = 0; i < markdown.count; i++) {
		const struct markdown_block *block = &markdown.blocks[i];
		if (block->kind == MARKDOWN_HEADING)
			inside = is_of_child(block);
		if (!inside || block->kind == MARKDOWN_HEADING || slice_is_empty(block->plain))
			continue;
		if (*section == NULL)
			*section = case_page_section(page, "child", N_("What the child says"));
		section_add_paragraph(*section, page->arena,
			block->kind == MARKDOWN_ITEM ? PARAGRAPH_ITEM : PARAGRAPH_TEXT,
			block->plain);
	}
}

void report_case_child(struct case_page *page)
{
	const struct record *record, *newest = NULL;
	struct section *section = NULL;

	for (size_t i = page->file->record_count; i-- > 0 && section == NULL;) {
		record = &page->file->records[i];
		if (!meeting_was_held(record) || record->erased ||
			record->date > page->context->today)
			continue;
		add_words(page, record, &section);
		newest = record;
	}
	if (section != NULL)
		section_add_paragraph(section, page->arena, PARAGRAPH_TEXT,
			arena_format(page->arena, _("As the minutes of %s have it."),
				slice_text(day_label(newest->date, page->arena))));
}
