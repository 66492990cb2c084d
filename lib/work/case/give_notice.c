#include "work/case/give_notice.h"
#include "model/record/agreement.h"
#include "work/shared/edit_front.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

bool give_notice(
	struct context *context, struct slice named, const struct give_notice_request *request)
{
	struct notice notice;
	struct case_file file;
	struct slice body;

	schema_clear(&notice_schema, &notice);
	if (!option_need(context, request->to.data != NULL, "to",
		    "ospod, police, prosecutor, ambulance") ||
		!load_case_to_change(context, named, &file) ||
		!take_value(context, &notice_schema, "to", request->to, &notice) ||
		!context_person(context, &notice.by) ||
		!read_message(context, request->message, MESSAGE_OPTIONAL, &body))
		return false;
	notice.common.case_id = file.id;
	notice.feedback_asked = request->feedback_asked ? TRUTH_YES : TRUTH_UNKNOWN;
	struct slice stem = add_record(
		context, RING_CASES, file.folder, RECORD_NOTICE, &notice, context->date, body);
	return save(context,
		arena_format(context->arena, "Write %s/%s", slice_text(file.id), slice_text(stem))
			.data);
}

/* STEM or STEM=DATE. */
static bool read_answer(
	struct context *context, struct slice answer, struct slice *stem, day_number *day)
{
	size_t equals = slice_find(answer, '=', 0);
	struct slice date = slice_part(answer, equals + 1, answer.length);

	*stem = arena_copy(context->arena, slice_part(answer, 0, equals));
	*day = context->date;
	return equals == answer.length || date_parse_relative(date, context->today, day) ||
	       diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		       _("--answered: '%s' is not a day (2022-09-14, yesterday, -3d)"),
		       slice_text(date));
}

bool answer_notice(struct context *context, struct slice named, struct slice answer)
{
	const struct field *field = schema_find(&notice_schema, slice_from("answered"));
	struct case_file file;
	struct slice stem, text;
	struct front_edit edit;
	day_number day;
	char written[DATE_TEXT_SIZE];

	if (!read_answer(context, answer, &stem, &day) ||
		!load_case_to_change(context, named, &file))
		return false;
	const struct record *record = find_case_record(context, &file, RECORD_NOTICE, stem);
	if (record == NULL)
		return false;
	const struct notice *notice = record_as_notice(record);
	if (notice->answered != DATE_NONE)
		return diag_add(context->diags, SEVERITY_ERROR, "answered", NULL,
			_("'%s' was answered already, on %s (once)"), slice_text(record->stem),
			date_format(notice->answered, written));
	text = slice_from(date_format(day, written));
	front_edit_begin(&edit, context, record);
	front_edit_set(&edit, field, &text, 1);
	front_edit_end(&edit, RING_CASES);
	buf_format(&context->output, "%s/%s\n", slice_text(file.id), slice_text(record->stem));
	return save(context, arena_format(context->arena, "Write down the answer to %s/%s",
				     slice_text(file.id), slice_text(record->stem))
				     .data);
}
