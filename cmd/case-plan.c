#include "cli/command.h"
#include "work/case/edit_plan.h"
#include "work/shared/approve_record.h"

struct values {
	struct plan_request plan;
	struct slice approve;
};

static const struct option_row options[] = {
	{ "goal", 0, OPTION_LIST, offsetof(struct values, plan.goals), "GOAL",
		N_("a new goal, 'TEXT need:CODE by:DATE', or what became of one: ID=yes, ID=partly "
		   "or ID=no (again for each)") },
	{ "agreed", 0, OPTION_LIST, offsetof(struct values, plan.agreed), "MEMBER[=DATE]",
		N_("who of the family agreed, on this day or on DATE (again for each)") },
	{ "review", 0, OPTION_DUE, offsetof(struct values, plan.review), "DATE",
		N_("the day on which the plan is looked at again") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, plan.message), "TEXT",
		N_("tasks, and what else was agreed; '-' reads standard input") },
	{ "edit", 0, OPTION_FLAG, offsetof(struct values, plan.edits), NULL,
		N_("the plan in the editor that git would open") },
	{ "approve", 0, OPTION_TEXT, offsetof(struct values, approve), "STEM",
		N_("approves that plan, by another person than the case manager") },
};

static bool plan(struct command *command, const void *given)
{
	const struct values *values = given;

	return plan_case(&command->context, command->operands.items[0], &values->plan);
}

/* The template is in the store's language, as all is that is kept there. */
static bool edit(struct command *command, const void *given)
{
	const struct values *values = given;
	struct slice named = command->operands.items[0];
	struct plan_request request = values->plan;
	struct edited_plan edited;

	command_speak_store(command);
	if (!edit_plan(&command->context, named, &request, &edited))
		return false;
	request.edited = edited.text;
	if (!command_begin_writing(command) || !plan_case(&command->context, named, &request))
		return false;
	if (!command->common.dry_run)
		draft_remove(&edited.draft);
	return true;
}

static bool approve(struct command *command, const void *given)
{
	const struct values *values = given;

	return approve_record(
		&command->context, command->operands.items[0], RECORD_PLAN, values->approve);
}

static const struct command_mode modes[] = {
	{ .selector = "approve",
		.options = "",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = approve },
	{ .selector = "edit",
		.unless = "goal agreed review message",
		.options = "goal agreed review message",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = edit },
	{ .name = N_("making a plan"),
		.options = "goal agreed review message",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = plan },
};

static const struct command_spec spec = {
	.name = "case-plan",
	.examples =
		N_("case-plan --review +3m --goal 'Sleeps need:therapy by:2022-12-14' k7q2m4xp\n"
		   "case-plan --goal g3k8=yes --goal gq50=partly k7q2m4xp\n"
		   "case-plan --edit k7q2m4xp\n"),
	.traits = COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct values values = { 0 };

	return command_run(&spec, &values, argc, argv);
}
