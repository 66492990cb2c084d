#include "work/signal/screen_signal.h"
#include "model/record/signal.h"
#include "work/shared/edit_front.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

static bool find_unscreened(struct context *context, struct slice named, struct record *signal)
{
	char day[DATE_TEXT_SIZE];

	if (!find_signal(context, named, signal))
		return false;
	const struct signal_record *fields = record_as_signal(signal);
	if (fields->screened == DATE_NONE && fields->outcome.data == NULL)
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "screened", NULL,
		_("%s was screened before: %s %s (once; a mistake is mended in the file)"),
		slice_text(signal->stem), date_format(fields->screened, day),
		slice_text(fields->outcome));
}

static void set(struct front_edit *edit, const char *name, struct slice value)
{
	front_edit_set(edit, schema_find(&signal_schema, slice_from(name)), &value,
		value.data == NULL ? 0 : 1);
}

static void add_outcome(struct context *context, const struct record *signal, struct slice outcome,
	struct slice case_id)
{
	struct front_edit edit;
	char day[DATE_TEXT_SIZE];

	front_edit_begin(&edit, context, signal);
	set(&edit, "screened", slice_from(date_format(context->date, day)));
	set(&edit, "outcome", outcome);
	set(&edit, "opened-case", case_id);
	front_edit_end(&edit, RING_CASES);
}

static bool check_request(struct context *context, const struct screen_signal_request *request)
{
	struct slice outcome = request->outcome;
	bool names_case = slice_equals(outcome, "opened") || slice_equals(outcome, "joined");
	struct signal_record fields;

	if (!option_need(context, outcome.data != NULL, "outcome",
		    "opened, joined, advice-only, passed-on, declined"))
		return false;
	schema_clear(&signal_schema, &fields);
	if (!take_value(context, &signal_schema, "outcome", outcome, &fields))
		return false;
	if (names_case)
		return option_need(context, request->case_named.data != NULL, "case",
			_("the case that it opened or was joined to"));
	return option_refuse(context, request->case_named.data != NULL, "case",
		arena_format(context->arena, "--outcome %s", slice_text(outcome)).data);
}

bool screen_signal(
	struct context *context, struct slice named, const struct screen_signal_request *request)
{
	struct slice folder = { 0 };
	struct record signal;

	if (!check_request(context, request) || !find_unscreened(context, named, &signal) ||
		(request->case_named.data != NULL &&
			!find_case(context, request->case_named, true, &folder)))
		return false;
	add_outcome(context, &signal, request->outcome,
		folder.data == NULL ? folder : store_case_id(folder));
	buf_format(&context->output, "%s\n", slice_text(signal.stem));
	return save(
		context, arena_format(context->arena, "Screen %s", slice_text(signal.stem)).data);
}

bool open_signal(
	struct context *context, struct slice named, const struct open_case_request *request)
{
	struct record signal;
	struct slice id;

	if (!find_unscreened(context, named, &signal) || !add_case(context, request, &signal, &id))
		return false;
	add_outcome(context, &signal, slice_from("opened"), id);
	return save(context, arena_format(context->arena, "Open case %s of %s", slice_text(id),
				     slice_text(signal.stem))
				     .data);
}
