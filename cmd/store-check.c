#include "cli/findings.h"
#include "work/check/check_store.h"

static const struct command_spec spec = {
	.name = "store-check",
	.usage = "[RECORD]...",
	.examples = "store-check\n"
		    "store-check k7q2m4xp\n"
		    "store-check --staged\n",
	.traits = COMMAND_LISTS | COMMAND_STAGED,
	.operands_most = SIZE_MAX,
};

int main(int argc, char **argv)
{
	struct command command;
	struct diag_list findings;

	if (command_start(&command, &spec, NULL, argc, argv)) {
		diag_list_init(&findings, &command.arena);
		check_store(&command.context, &command.operands, &findings);
		command_findings(&command, &findings);
	}
	return command_finish(&command);
}
