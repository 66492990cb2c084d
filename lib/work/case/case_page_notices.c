#include "base/array.h"
#include "model/record/agreement.h"
#include "work/case/case_page.h"

static const struct column columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "to", .title = N_("to whom"), .flexible = true },
	{ .name = "by", .title = N_("by whom"), .flexible = true },
	{ .name = "answer", .title = N_("answer"), .flexible = true },
};

static const char *answer_code(const struct notice *notice)
{
	if (notice->answered != DATE_NONE)
		return "answered";
	return notice->feedback_asked == TRUTH_YES ? "asked" : "not-asked";
}

/* On which day it came, or until when it may take. */
static struct slice answer_label(const struct case_page *page, const struct record *record)
{
	const struct notice *notice = record_as_notice(record);

	if (notice->answered != DATE_NONE)
		return arena_format(page->arena, _("came on %s"),
			slice_text(day_label(notice->answered, page->arena)));
	if (notice->feedback_asked != TRUTH_YES)
		return slice_from(_("not asked for"));
	return arena_format(page->arena, _("due on %s"),
		slice_text(day_label(record->date + NOTICE_ANSWER_DAYS, page->arena)));
}

void case_page_add_notices(struct case_page *page)
{
	const struct slice none = { 0 };
	const struct record *record;
	struct case_table table;
	size_t from = 0;

	case_page_begin_table(page, &table, "notices", N_("Notices to the authority"), columns,
		ARRAY_LEN(columns));
	while ((record = case_file_next(page->file, RECORD_NOTICE, &from)) != NULL) {
		const struct notice *notice = record_as_notice(record);
		table_rows_add(&table.rows);
		table_rows_set_text(&table.rows, "notice", record->stem, none);
		table_rows_set(&table.rows, "date", value_date(page->arena, record->date), none);
		table_rows_set_text(&table.rows, "to", notice->to,
			slice_from(word_label(notice_authorities, notice->to)));
		table_rows_set_text(&table.rows, "by", notice->by, none);
		table_rows_set_text(&table.rows, "answer", slice_from(answer_code(notice)),
			answer_label(page, record));
		table_rows_set(
			&table.rows, "answered", value_date(page->arena, notice->answered), none);
	}
	case_page_end_table(page, &table);
}
