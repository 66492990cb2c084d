#include "cli/command.h"
#include "work/store/merge_files.h"

static bool merge(struct command *command, const void *values)
{
	(void)values;
	return merge_files(&command->context, &command->operands);
}

static const struct command_mode modes[] = {
	{ .operands = "BASE OURS THEIRS SIZE PATH", .least = 5, .most = 5, .work = merge },
};

static const struct command_spec spec = {
	.name = "store-merge",
	.examples = "store-merge base.md ours.md theirs.md 7 cases/2022/k7q2m4xp/case.md\n",
	.traits = COMMAND_NO_STORE | COMMAND_FILES,
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	return command_run(&spec, NULL, argc, argv);
}
