#include "cli/command.h"
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

enum use { GIVE = 1, ANSWER = 2 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = { GIVE, GIVE, GIVE, ANSWER };

static const struct command_spec spec = {
	.name = "case-notice",
	.usage = "CASE",
	.examples = "case-notice --to ospod --feedback-asked k7q2m4xp\n"
		    "case-notice --answered 2022-09-14-notice-8d2m=yesterday k7q2m4xp\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
};

static void run(struct command *command, const struct values *values)
{
	const struct option_table own = { options, ARRAY_LEN(options), (void *)values };
	struct slice named = command->operands.items[0];

	if (values->answered.data == NULL)
		give_notice(&command->context, named, &values->notice);
	else if (options_fit(&own, uses, ANSWER, "--answered", &command->diags))
		answer_notice(&command->context, named, values->answered);
}

int main(int argc, char **argv)
{
	struct values values;
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		run(&command, &values);
	return command_finish(&command);
}
