#include "cli/command.h"
#include "work/log_meeting.h"

static const struct option_row options[] = {
	{ "case", 0, OPTION_TEXT, offsetof(struct log_meeting_request, case_named), "CASE",
		N_("the case that met (else the field 'case' of the minutes)") },
};

static const struct command_spec spec = {
	.name = "meeting-log",
	.usage = "FILE",
	.examples = "meeting-log --case k7q2m4xp minutes.md\n"
		    "meeting-log --date yesterday - <platform.md\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_FILES,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
};

int main(int argc, char **argv)
{
	struct log_meeting_request request;
	struct command command;

	if (command_start(&command, &spec, &request, argc, argv))
		log_meeting(&command.context, command.operands.items[0], &request);
	return command_finish(&command);
}
