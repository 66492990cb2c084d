#include "cli/command.h"
#include "work/case/close_case.h"

static const struct option_row options[] = {
	{ "message", 'm', OPTION_TEXT, offsetof(struct reopen_case_request, message), "TEXT",
		N_("why it is opened again; '-', or a pipe without this option, reads standard "
		   "input") },
};

static bool work(struct command *command, const void *request)
{
	return reopen_case(&command->context, command->operands.items[0], request);
}

static const struct command_mode modes[] = {
	{ .operands = "CASE", .least = 1, .most = 1, .writes = true, .work = work },
};

static const struct command_spec spec = {
	.name = "case-reopen",
	.examples = N_("case-reopen -m 'The grandmother called: they are back.' k7q2m4xp\n"),
	.traits = COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct reopen_case_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
