#include "work/case/reopen_case.h"
#include "model/record/change_records.h"
#include "work/shared/load_case.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"

/* The closing to undo; NULL with a finding. */
static const struct record *find_closing(struct context *context, const struct case_file *file)
{
	const struct record *closing = case_file_closing(file, INT32_MAX);
	char day[DATE_TEXT_SIZE], closed[DATE_TEXT_SIZE];

	if (closing == NULL)
		diag_add(context->diags, SEVERITY_ERROR, "open", NULL,
			_("case %s is open (only a closed case is opened again)"),
			slice_text(file->id));
	else if (closing->date > context->date)
		diag_add(context->diags, SEVERITY_ERROR, "open", NULL,
			_("case %s is still open on %s (it is closed since %s: that day or later)"),
			slice_text(file->id), date_format(context->date, day),
			date_format(closing->date, closed));
	else
		return closing;
	return NULL;
}

static bool check_reason(struct context *context, struct slice body)
{
	for (size_t i = 0; i < body.length; i++)
		if (body.data[i] != ' ' && body.data[i] != '\t' && body.data[i] != '\n')
			return true;
	return option_need(context, false, "message", _("why it is opened again"));
}

bool reopen_case(
	struct context *context, struct slice named, const struct reopen_case_request *request)
{
	struct reopening reopening;
	struct case_file file;
	struct slice body;

	if (!read_message(context, request->message, MESSAGE_REQUIRED, &body) ||
		!check_reason(context, body) || !load_case_to_change(context, named, &file))
		return false;
	const struct record *closing = find_closing(context, &file);
	if (closing == NULL)
		return false;
	schema_clear(&reopening_schema, &reopening);
	reopening.common.case_id = file.id;
	reopening.undoes = closing->stem;
	add_record(context, RING_CASES, file.folder, RECORD_REOPENING, &reopening, context->date,
		body);
	return save(
		context, arena_format(context->arena, "Reopen case %s", slice_text(file.id)).data);
}
