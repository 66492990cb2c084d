#include "cli/command.h"
#include "work/check/check_store.h"
#include "work/check/mend_table.h"

struct values {
	struct slice mend;
};

static const struct option_row options[] = {
	{ "mend", 0, OPTION_TEXT, offsetof(struct values, mend), "FILE",
		N_("put back a table that a spreadsheet saved: separator, encoding, line ends, "
		   "order of rows") },
};

static bool check(struct command *command, const struct slice_list *named)
{
	struct diag_list findings;

	diag_list_init(&findings, &command->arena);
	return check_store(&command->context, named, &findings) &&
	       command_findings(command, &findings);
}

static bool work(struct command *command, const void *values)
{
	(void)values;
	return check(command, &command->operands);
}

static bool mend(struct command *command, const void *given)
{
	const struct values *values = given;

	return mend_table(&command->context, values->mend);
}

static const struct command_mode modes[] = {
	{ .selector = "mend", .options = "", .writes = true, .work = mend },
	{ .operands = "[RECORD]...", .most = SIZE_MAX, .work = work },
};

static const struct command_spec spec = {
	.name = "store-check",
	.examples = "store-check\n"
		    "store-check k7q2m4xp\n"
		    "store-check --staged\n"
		    "store-check --mend people.csv\n",
	.traits = COMMAND_LISTS | COMMAND_STAGED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct values values;

	return command_run(&spec, &values, argc, argv);
}
