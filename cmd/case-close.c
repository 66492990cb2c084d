#include "cli/command.h"
#include "work/case/close_case.h"

static const struct option_row options[] = {
	{ "reason", 0, OPTION_TEXT, offsetof(struct close_case_request, reason), "REASON",
		N_("why: goals-met, family-ended, no-contact, moved, passed-on, placed-in-care, "
		   "adult, other") },
	{ "outcome", 0, OPTION_TEXT, offsetof(struct close_case_request, outcome), "OUTCOME",
		N_("how the child is: improved, stable, worse, unknown") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct close_case_request, message), "TEXT",
		N_("what there is to say about it; '-' reads standard input") },
};

static bool work(struct command *command, const void *request)
{
	return close_case(&command->context, command->operands.items[0], request);
}

static const struct command_mode modes[] = {
	{ .operands = "CASE", .least = 1, .most = 1, .writes = true, .work = work },
};

static const struct command_spec spec = {
	.name = "case-close",
	.examples = "case-close --reason goals-met --outcome improved k7q2m4xp\n",
	.traits = COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct close_case_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
