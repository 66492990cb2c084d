#include "cli/command.h"
#include "model/record/change_records.h"
#include "work/case/complete_handover.h"
#include "work/case/hand_over_case.h"
#include "work/conference/handover_sheet.h"

struct values {
	struct hand_over_request handover;
	struct slice complete;
	struct slice all_from;
	bool sheet;
};

static const struct option_row options[] = {
	{ "to", 0, OPTION_TEXT, offsetof(struct values, handover.to), "PERSON",
		N_("who takes over, of people.csv") },
	{ "from", 0, OPTION_TEXT, offsetof(struct values, handover.from), "PERSON",
		N_("who hands over (else the case manager on that day)") },
	{ "all-from", 0, OPTION_TEXT, offsetof(struct values, all_from), "PERSON",
		N_("hands over every open case that this person manages") },
	{ "family-told", 0, OPTION_DATE, offsetof(struct values, handover.family_told), "DATE",
		N_("when the family was told") },
	{ "met", 0, OPTION_DATE, offsetof(struct values, handover.met), "DATE",
		N_("when all of them met") },
	{ "keep-tasks", 0, OPTION_FLAG, offsetof(struct values, handover.keep_tasks), NULL,
		N_("open tasks stay with the one who hands over") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, handover.message), "TEXT",
		N_("what the next one must know; '-' reads standard input") },
	{ "complete", 0, OPTION_TEXT, offsetof(struct values, complete), "STEM",
		N_("writes into this handover when the family was told or all met") },
	{ "sheet", 0, OPTION_FLAG, offsetof(struct values, sheet), NULL,
		N_("the case at a glance for the next case manager; writes nothing") },
};

static const struct option_takes takes[] = {
	{ "to", &handover_schema, "to", NULL },
	{ "from", &handover_schema, "from", NULL },
	{ "all-from", &handover_schema, "from", NULL },
};

static bool hand_over(struct command *command, const void *given)
{
	const struct values *values = given;

	return hand_over_case(&command->context, command->operands.items[0], &values->handover);
}

static bool hand_all_over(struct command *command, const void *given)
{
	const struct values *values = given;
	struct hand_over_request request = values->handover;

	request.from = values->all_from;
	return hand_over_all(&command->context, &request);
}

static bool complete(struct command *command, const void *given)
{
	const struct values *values = given;
	const struct complete_handover_request request = { .stem = values->complete,
		.family_told = values->handover.family_told,
		.met = values->handover.met };

	return complete_handover(&command->context, command->operands.items[0], &request);
}

static bool sheet(struct command *command, const void *given)
{
	struct document document;

	(void)given;
	if (slice_is_empty(command->common.format))
		command->common.format = slice_from("md");
	command_speak_store(command);
	return handover_sheet(&command->context, command->operands.items[0], &document) &&
	       command_report(command, &document, NULL);
}

static const struct command_mode modes[] = {
	{ .selector = "sheet",
		.options = "format",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = sheet },
	{ .selector = "complete",
		.options = "family-told met",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = complete },
	{ .selector = "all-from",
		.options = "to family-told met keep-tasks message",
		.writes = true,
		.work = hand_all_over },
	{ .name = N_("handing a case over"),
		.options = "to from family-told met keep-tasks message",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = hand_over },
};

static const struct command_spec spec = {
	.name = "case-handover",
	.examples = "case-handover --to jan.malik --family-told yesterday k7q2m4xp\n"
		    "case-handover --all-from anna.bekova --to jan.malik\n"
		    "case-handover --complete 2022-09-14-handover-7f3a --met today k7q2m4xp\n"
		    "case-handover --sheet --format=text k7q2m4xp\n",
	.traits = COMMAND_DATED | COMMAND_REPORTS | COMMAND_BOTH,
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
