#include "cli/command.h"
#include "work/check/check_changes.h"
#include "work/check/check_store.h"
#include "work/check/mend_table.h"

struct values {
	bool staged;
	struct slice between;
	struct slice mend;
};

static const struct option_row options[] = {
	{ "staged", 0, OPTION_FLAG, offsetof(struct values, staged), NULL,
		N_("judge what git would commit") },
	{ "between", 0, OPTION_TEXT, offsetof(struct values, between), "A",
		N_("judge what came after commit A (zeros: a branch that is new) up to commit B") },
	{ "mend", 0, OPTION_TEXT, offsetof(struct values, mend), "FILE",
		N_("put back a table that a spreadsheet saved: separator, encoding, line ends, "
		   "order of rows") },
};

static bool check(struct command *command, const void *values)
{
	struct diag_list findings;

	(void)values;
	diag_list_init(&findings, &command->arena);
	return check_store(&command->context, &command->operands, &findings) &&
	       command_findings(command, &findings);
}

static bool judge(struct command *command, const struct change_range *range)
{
	struct diag_list findings;

	diag_list_init(&findings, &command->arena);
	return check_changes(&command->context, range, &findings) &&
	       command_findings(command, &findings);
}

static bool judge_staged(struct command *command, const void *values)
{
	const struct change_range range = { .opening = &command->opening };

	if (command->operands.count > 0)
		return check(command, values);
	return judge(command, &range);
}

static bool judge_between(struct command *command, const void *values)
{
	const struct values *given = values;
	const struct change_range range = {
		.opening = &command->opening,
		.from = given->between,
		.to = command->operands.items[0],
	};

	return judge(command, &range);
}

static bool mend(struct command *command, const void *values)
{
	const struct values *given = values;

	return mend_table(&command->context, given->mend);
}

static const struct command_mode modes[] = {
	{ .selector = "mend", .options = "", .writes = true, .work = mend },
	{ .selector = "between",
		.operands = "B",
		.least = 1,
		.most = 1,
		.reads = READS_COMMIT,
		.work = judge_between },
	{ .selector = "staged",
		.operands = "[RECORD]...",
		.most = SIZE_MAX,
		.reads = READS_INDEX,
		.work = judge_staged },
	{ .operands = "[RECORD]...", .most = SIZE_MAX, .work = check },
};

static const struct command_spec spec = {
	.name = "store-check",
	.examples = "store-check\n"
		    "store-check k7q2m4xp\n"
		    "store-check --staged\n"
		    "store-check --between origin/main HEAD\n"
		    "store-check --mend people.csv\n",
	.traits = COMMAND_LISTS,
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
