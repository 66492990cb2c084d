#include "cli/command.h"
#include "work/case/set_case.h"

static const struct command_spec spec = {
	.name = "case-set",
	.usage = "CASE FIELD=VALUE...",
	.examples = "case-set k7q2m4xp place=most needs+=therapy needs-=tutoring\n"
		    "case-set k7q2m4xp c1.lives=no handle=\n",
	.traits = COMMAND_WRITES,
	.operands_least = 2,
	.operands_most = SIZE_MAX,
};

int main(int argc, char **argv)
{
	struct command command;

	if (command_start(&command, &spec, NULL, argc, argv)) {
		const struct slice_list *operands = &command.operands;
		set_case(&command.context, operands->items[0], operands->items + 1,
			operands->count - 1);
	}
	return command_finish(&command);
}
