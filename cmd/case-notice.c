#include "cli/command.h"
#include "model/record/agreement.h"
#include "work/case/give_notice.h"

struct values {
	struct give_notice_request notice;
	struct slice answered;
};

static const struct option_row options[] = {
	{ "to", 0, OPTION_TEXT, offsetof(struct values, notice.to), "AUTHORITY",
		N_("who was told: ospod, police, prosecutor, ambulance") },
	{ "feedback-asked", 0, OPTION_FLAG, offsetof(struct values, notice.feedback_asked), NULL,
		N_("the authority was asked to say what it does") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, notice.message), "TEXT",
		N_("what it was told; '-' reads standard input") },
	{ "answered", 0, OPTION_TEXT, offsetof(struct values, answered), "STEM[=DATE]",
		N_("that notice was answered, on this day or on DATE") },
};

static const struct option_takes takes[] = {
	{ "to", &notice_schema, "to", NULL },
};

static bool give(struct command *command, const void *given)
{
	const struct values *values = given;

	return give_notice(&command->context, command->operands.items[0], &values->notice);
}

static bool answer(struct command *command, const void *given)
{
	const struct values *values = given;

	return answer_notice(&command->context, command->operands.items[0], values->answered);
}

static const struct command_mode modes[] = {
	{ .selector = "answered",
		.options = "",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = answer },
	{ .name = N_("giving a notice"),
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = give },
};

static const struct command_spec spec = {
	.name = "case-notice",
	.examples = "case-notice --to ospod --feedback-asked k7q2m4xp\n"
		    "case-notice --answered 2022-09-14-notice-8d2m=yesterday k7q2m4xp\n",
	.traits = COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.takes = takes,
	.take_count = ARRAY_LEN(takes),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct values values = { 0 };

	return command_run(&spec, &values, argc, argv);
}
