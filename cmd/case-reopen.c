#include "cli/command.h"
#include "work/case/reopen_case.h"

static const struct option_row options[] = {
	{ "message", 'm', OPTION_TEXT, offsetof(struct reopen_case_request, message), "TEXT",
		N_("why it is opened again; '-', or a pipe without this option, reads standard "
		   "input") },
};

static const struct command_spec spec = {
	.name = "case-reopen",
	.usage = "CASE",
	.examples = "case-reopen -m 'The grandmother called: they are back.' k7q2m4xp\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
};

int main(int argc, char **argv)
{
	struct reopen_case_request request;
	struct command command;

	if (command_start(&command, &spec, &request, argc, argv))
		reopen_case(&command.context, command.operands.items[0], &request);
	return command_finish(&command);
}
