#include "cli/command.h"
#include "work/export_calendar.h"
#include "work/log_meeting.h"
#include "work/option.h"

struct values {
	struct log_meeting_request log;
	bool ics, internal;
};

static const struct option_row options[] = {
	{ "case", 0, OPTION_TEXT, offsetof(struct values, log.case_named), "CASE",
		N_("the case that met (else the field 'case' of the minutes)") },
	{ "ics", 0, OPTION_FLAG, offsetof(struct values, ics), NULL,
		N_("for a calendar (iCalendar): meetings that are filed, without what cases are "
		   "called") },
	{ "internal", 0, OPTION_FLAG, offsetof(struct values, internal), NULL,
		N_("with --ics: also the case, the record, the person and the place") },
};

static bool only_reads(const void *values, const struct slice_list *operands)
{
	(void)operands;
	return ((const struct values *)values)->ics;
}

static const struct command_spec spec = {
	.name = "meeting-log",
	.usage = "FILE|RECORD...",
	.examples = "meeting-log --case k7q2m4xp minutes.md\n"
		    "meeting-log --date yesterday - <platform.md\n"
		    "meeting-log --ics k7q2m4xp/2022-09-20-meeting-5c2d >meeting.ics\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_FILES,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = SIZE_MAX,
	.only_reads = only_reads,
};

static void run(struct command *command, const struct values *values)
{
	const struct slice_list *operands = &command->operands;
	const struct export_meetings_request request = { values->log.case_named, values->internal };
	struct context *context = &command->context;

	if (!option_need(context, values->ics || !values->internal, "ics",
		    _("--internal is for calendars")))
		return;
	if (values->ics)
		export_meetings(context, operands->items, operands->count, &request);
	else if (operands->count > 1)
		diag_add(&command->diags, SEVERITY_USAGE, "operands", NULL,
			_("'%s' is one word too many (%s [OPTION]...%s%s)"),
			slice_text(operands->items[1]), spec.name, " ", "FILE");
	else
		log_meeting(context, operands->items[0], &values->log);
}

int main(int argc, char **argv)
{
	struct values values;
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		run(&command, &values);
	return command_finish(&command);
}
