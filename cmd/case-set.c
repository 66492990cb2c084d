#include "cli/command.h"
#include "work/case/set_case.h"

static bool work(struct command *command, const void *values)
{
	const struct slice_list *operands = &command->operands;

	(void)values;
	return set_case(
		&command->context, operands->items[0], operands->items + 1, operands->count - 1);
}

static const struct command_mode modes[] = {
	{ .operands = "CASE FIELD=VALUE...",
		.least = 2,
		.most = SIZE_MAX,
		.writes = true,
		.work = work },
};

static const struct command_spec spec = {
	.name = "case-set",
	.examples = "case-set k7q2m4xp place=most needs+=therapy needs-=tutoring\n"
		    "case-set k7q2m4xp c1.lives=no handle=\n",
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	return command_run(&spec, NULL, argc, argv);
}
