#include "cli/command.h"
#include "cli/confirm.h"
#include "model/record/change_records.h"
#include "work/case/close_case.h"

static const struct option_row options[] = {
	{ "reason", 0, OPTION_TEXT, offsetof(struct close_case_request, reason), "REASON",
		N_("why: goals-met, family-ended, no-contact, moved, passed-on, placed-in-care, "
		   "adult, other") },
	{ "outcome", 0, OPTION_TEXT, offsetof(struct close_case_request, outcome), "OUTCOME",
		N_("how the child is: improved, stable, worse, unknown") },
	{ "anyway", 0, OPTION_TEXT, offsetof(struct close_case_request, anyway), "REASON",
		N_("why it is closed although a duty stops the closing") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct close_case_request, message), "TEXT",
		N_("what there is to say about it; '-' reads standard input") },
};

static const struct option_takes takes[] = {
	{ "reason", &closing_schema, "reason", NULL },
	{ "outcome", &closing_schema, "outcome", NULL },
};

static bool work(struct command *command, const void *request)
{
	return close_case(&command->context, command->operands.items[0], request);
}

/* A person is shown what is still open and asked, and nobody has to wait for the store meanwhile.
 */
static bool ask(struct command *command, const void *given)
{
	struct close_case_request request = *(const struct close_case_request *)given;
	size_t open;

	if (command->common.dry_run)
		return work(command, given);
	if (!look_at_closing(&command->context, command->operands.items[0], &request, &open))
		return false;
	request.shown = true;
	context_say(&command->context, slice_from(""));
	return (open == 0 || confirm(command, _("Close the case all the same?"))) &&
	       command_begin_writing(command) && work(command, &request);
}

static const struct command_mode modes[] = {
	{ .unless = "anyway",
		.options = "reason outcome message",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.name = N_("asking"),
		.work = ask },
	{ .name = N_("closing"),
		.options = "reason outcome anyway message",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = work },
};

static const struct command_spec spec = {
	.name = "case-close",
	.examples =
		N_("case-close --reason goals-met --outcome improved k7q2m4xp\n"
		   "case-close --reason moved --outcome unknown --anyway 'OSPOD knows' k7q2m4xp\n"),
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
	struct close_case_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
