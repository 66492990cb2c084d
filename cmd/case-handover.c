#include "cli/command.h"
#include "work/hand_over_case.h"

static const struct option_row options[] = {
	{ "to", 0, OPTION_TEXT, offsetof(struct hand_over_request, to), "PERSON",
		N_("who takes over, of people.csv") },
	{ "from", 0, OPTION_TEXT, offsetof(struct hand_over_request, from), "PERSON",
		N_("who hands over (else the case manager on that day)") },
	{ "family-told", 0, OPTION_DATE, offsetof(struct hand_over_request, family_told), "DATE",
		N_("when the family was told") },
	{ "met", 0, OPTION_DATE, offsetof(struct hand_over_request, met), "DATE",
		N_("when all of them met") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct hand_over_request, message), "TEXT",
		N_("what the next one must know; '-' reads standard input") },
};

static const struct command_spec spec = {
	.name = "case-handover",
	.usage = "CASE",
	.examples = "case-handover --to jan.malik --family-told yesterday k7q2m4xp\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
};

int main(int argc, char **argv)
{
	struct hand_over_request request;
	struct command command;

	if (command_start(&command, &spec, &request, argc, argv))
		hand_over_case(&command.context, command.operands.items[0], &request);
	return command_finish(&command);
}
