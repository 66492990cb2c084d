#include "work/report/late_entries.h"
#include "base/translate.h"

static void tell(struct context *context, struct period period, struct slice shown, day_number own,
	day_number counted)
{
	char own_text[DATE_TEXT_SIZE], counted_text[DATE_TEXT_SIZE];

	if (own == counted || (!period_holds(period, own) && !period_holds(period, counted)))
		return;
	context_say(context,
		arena_format(context->arena,
			_("late: %s of %s was recorded after the report on that day had been "
			  "released; it counts on %s\n"),
			slice_text(shown), date_format(own, own_text),
			date_format(counted, counted_text)));
}

void late_entries_tell(
	struct context *context, struct period period, const struct record *records, size_t count)
{
	for (size_t i = 0; i < count; i++)
		tell(context, period, records[i].shown, records[i].own_date, records[i].date);
}

void late_entries_tell_case(struct context *context, struct period period,
	const struct case_file *read, const struct case_file *shifted)
{
	if (read->facts != NULL)
		tell(context, period, read->facts_record.shown, read->facts->opened,
			shifted->facts->opened);
	late_entries_tell(context, period, shifted->records, shifted->record_count);
	for (size_t i = 0; i < shifted->assessment_count; i++) {
		const struct assessment *assessment = &shifted->assessments[i];
		const struct assessment *own = case_file_assessment(read, assessment->stem);
		tell(context, period, assessment->shown, own->date, assessment->date);
	}
}
