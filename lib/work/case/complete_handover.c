#include "work/case/complete_handover.h"
#include "model/record/change_records.h"
#include "work/shared/edit_front.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/option.h"
#include "work/shared/save.h"

/* A day that was not given stays as it is; one that stands there is not written over. */
static bool set_day(struct front_edit *edit, const char *name, day_number before, day_number day)
{
	char text[DATE_TEXT_SIZE];

	if (day == DATE_NONE)
		return true;
	if (before != DATE_NONE)
		return diag_add(edit->context->diags, SEVERITY_ERROR, "handover", NULL,
			_("'%s' has '%s' already: %s (once)"), slice_text(edit->record->stem), name,
			date_format(before, text));
	struct slice value = slice_from(date_format(day, text));
	front_edit_set(edit, schema_find(&handover_schema, slice_from(name)), &value, 1);
	return true;
}

bool complete_handover(struct context *context, struct slice named,
	const struct complete_handover_request *request)
{
	struct case_file file;
	struct front_edit edit;
	bool given = request->family_told != DATE_NONE || request->met != DATE_NONE;

	if (!option_need(context, given, "met",
		    _("the day on which all of them met; or --family-told")) ||
		!load_case_to_change(context, named, &file))
		return false;
	const struct record *record = find_case_record(
		context, &file, RECORD_HANDOVER, case_file_stem(&file, request->stem));
	if (record == NULL)
		return false;
	const struct handover *handover = record_as_handover(record);
	front_edit_begin(&edit, context, record);
	if (!set_day(&edit, "family-told", handover->family_told, request->family_told) ||
		!set_day(&edit, "met", handover->met, request->met))
		return false;
	front_edit_end(&edit, RING_CASES);
	buf_format(&context->output, "%s/%s\n", slice_text(file.id), slice_text(record->stem));
	return save(context, arena_format(context->arena, "Complete the handover %s/%s",
				     slice_text(file.id), slice_text(record->stem))
				     .data);
}
