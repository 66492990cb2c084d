#include "cli/command.h"
#include "work/check/check_store.h"

static bool work(struct command *command, const void *values)
{
	struct diag_list findings;

	(void)values;
	diag_list_init(&findings, &command->arena);
	return check_store(&command->context, &command->operands, &findings) &&
	       command_findings(command, &findings);
}

static const struct command_mode modes[] = {
	{ .operands = "[RECORD]...", .most = SIZE_MAX, .work = work },
};

static const struct command_spec spec = {
	.name = "store-check",
	.examples = "store-check\n"
		    "store-check k7q2m4xp\n"
		    "store-check --staged\n",
	.traits = COMMAND_LISTS | COMMAND_STAGED,
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	return command_run(&spec, NULL, argc, argv);
}
