#include "cli/command.h"
#include "work/case/hand_over_case.h"
#include "work/report/handover_sheet.h"
#include "work/shared/option.h"

struct values {
	struct hand_over_request handover;
	bool sheet;
};

static const struct option_row options[] = {
	{ "to", 0, OPTION_TEXT, offsetof(struct values, handover.to), "PERSON",
		N_("who takes over, of people.csv") },
	{ "from", 0, OPTION_TEXT, offsetof(struct values, handover.from), "PERSON",
		N_("who hands over (else the case manager on that day)") },
	{ "family-told", 0, OPTION_DATE, offsetof(struct values, handover.family_told), "DATE",
		N_("when the family was told") },
	{ "met", 0, OPTION_DATE, offsetof(struct values, handover.met), "DATE",
		N_("when all of them met") },
	{ "keep-tasks", 0, OPTION_FLAG, offsetof(struct values, handover.keep_tasks), NULL,
		N_("open tasks stay with the one who hands over") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, handover.message), "TEXT",
		N_("what the next one must know; '-' reads standard input") },
	{ "sheet", 0, OPTION_FLAG, offsetof(struct values, sheet), NULL,
		N_("the case at a glance for the next case manager; writes nothing") },
};

enum use { HAND_OVER = 1, SHEET = 2 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = { HAND_OVER, HAND_OVER, HAND_OVER, HAND_OVER,
	HAND_OVER, HAND_OVER, SHEET };

static bool only_reads(const void *values, const struct slice_list *operands)
{
	(void)operands;
	return ((const struct values *)values)->sheet;
}

static const struct command_spec spec = {
	.name = "case-handover",
	.usage = "CASE",
	.examples = "case-handover --to jan.malik --family-told yesterday k7q2m4xp\n"
		    "case-handover --sheet --format=text k7q2m4xp\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_REPORTS | COMMAND_BOTH,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
	.only_reads = only_reads,
};

static void sheet(struct command *command)
{
	struct document document;

	if (slice_is_empty(command->common.format))
		command->common.format = slice_from("md");
	command_speak_store(command);
	if (handover_sheet(&command->context, command->operands.items[0], &document))
		command_report(command, &document, NULL);
}

static void run(struct command *command, const struct values *values)
{
	const struct option_table own = { options, ARRAY_LEN(options), (void *)values };

	if (!values->sheet && command->common.format.data != NULL)
		option_need(&command->context, false, "sheet", _("--format goes with it"));
	else if (!values->sheet)
		hand_over_case(&command->context, command->operands.items[0], &values->handover);
	else if (options_fit(&own, uses, SHEET, "--sheet", &command->diags))
		sheet(command);
}

int main(int argc, char **argv)
{
	struct values values;
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		run(&command, &values);
	return command_finish(&command);
}
