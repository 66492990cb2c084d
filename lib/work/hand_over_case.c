#include "work/hand_over_case.h"
#include "base/array.h"
#include "model/change_records.h"
#include "work/load_case.h"
#include "work/message.h"
#include "work/option.h"
#include "work/save.h"
#include "work/take_value.h"

static bool take_handover(struct context *context, const struct hand_over_request *request,
	struct slice manager, struct handover *handover)
{
	const struct typed_value values[] = {
		{ "from", request->from.data == NULL ? manager : request->from },
		{ "to", request->to },
	};

	schema_clear(&handover_schema, handover);
	handover->family_told = request->family_told;
	handover->met = request->met;
	return take_values(context, &handover_schema, values, ARRAY_LEN(values), handover);
}

static bool check_managers(
	struct context *context, const struct handover *handover, struct slice manager)
{
	char day[DATE_TEXT_SIZE];

	if (!slice_equal(handover->from, manager))
		return diag_add(context->diags, SEVERITY_ERROR, "manager", NULL,
			_("'%s' is not the case manager on %s ('%s' is)"),
			slice_text(handover->from), date_format(context->date, day),
			slice_text(manager));
	if (slice_equal(handover->to, manager))
		return diag_add(context->diags, SEVERITY_ERROR, "manager", NULL,
			_("'%s' is the case manager on %s already (another person takes over)"),
			slice_text(manager), date_format(context->date, day));
	return true;
}

bool hand_over_case(
	struct context *context, struct slice named, const struct hand_over_request *request)
{
	struct handover handover;
	struct case_file file;
	struct slice body;

	if (!option_need(context, request->to.data != NULL, "to",
		    _("the person of people.csv who takes over")) ||
		!load_case_to_change(context, named, &file))
		return false;
	struct slice manager = case_file_manager(&file, context->date);
	if (!take_handover(context, request, manager, &handover) ||
		!check_managers(context, &handover, manager) ||
		!read_message(context, request->message, &body))
		return false;
	handover.common.case_id = file.id;
	add_record(context, RING_CASES, file.folder, "handover", &handover, context->date, body);
	return save(context, arena_format(context->arena, "Hand case %s over to %s",
				     slice_text(file.id), slice_text(handover.to))
				     .data);
}
