#include "cli/command.h"
#include "work/case/edit_plan.h"
#include "work/shared/approve_record.h"

struct values {
	struct plan_request plan;
	struct slice approve;
};

static const struct option_row options[] = {
	{ "goal", 0, OPTION_LIST, offsetof(struct values, plan.goals), "GOAL",
		N_("a new goal, 'TEXT need:CODE by:DATE', or what became of one: g1=yes, g1=partly "
		   "or g1=no (again for each)") },
	{ "agreed", 0, OPTION_LIST, offsetof(struct values, plan.agreed), "MEMBER[=DATE]",
		N_("who of the family agreed, on this day or on DATE (again for each)") },
	{ "review", 0, OPTION_DATE, offsetof(struct values, plan.review), "DATE",
		N_("the day on which the plan is looked at again") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, plan.message), "TEXT",
		N_("tasks, and what else was agreed; '-' reads standard input") },
	{ "edit", 0, OPTION_FLAG, offsetof(struct values, plan.edits), NULL,
		N_("the plan in the editor that git would open") },
	{ "approve", 0, OPTION_TEXT, offsetof(struct values, approve), "STEM",
		N_("approves that plan, by another person than the case manager") },
};

enum use { PLAN = 1, APPROVE = 2 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = { PLAN, PLAN, PLAN, PLAN, PLAN, APPROVE };

/* Nothing says what the plan is, so a person is asked to write it. */
static bool asks(const struct values *values)
{
	const struct plan_request *plan = &values->plan;

	return values->plan.edits ||
	       (values->approve.data == NULL && plan->goals.count == 0 && plan->agreed.count == 0 &&
		       plan->review == DATE_NONE && plan->message.data == NULL);
}

static bool only_reads(const void *values, const struct slice_list *operands)
{
	(void)operands;
	return asks(values);
}

static const struct command_spec spec = {
	.name = "case-plan",
	.usage = "CASE",
	.examples = "case-plan --review +3m --goal 'Sleeps need:therapy by:2022-12-14' k7q2m4xp\n"
		    "case-plan --goal g1=yes --goal g2=partly k7q2m4xp\n"
		    "case-plan --edit k7q2m4xp\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
	.only_reads = only_reads,
};

/* The template is in the store's language, as all is that is kept there. */
static void edit(struct command *command, const struct values *values)
{
	struct slice named = command->operands.items[0];
	struct plan_request request = values->plan;
	struct edited_plan edited;

	command_speak_store(command);
	if (!edit_plan(&command->context, named, &request, &edited))
		return;
	request.edited = edited.text;
	if (command_begin_writing(command) && plan_case(&command->context, named, &request) &&
		!command->common.dry_run)
		draft_remove(&edited.draft);
}

static void run(struct command *command, const struct values *values)
{
	const struct option_table own = { options, ARRAY_LEN(options), (void *)values };
	struct slice named = command->operands.items[0];

	if (values->approve.data != NULL) {
		if (options_fit(&own, uses, APPROVE, "--approve", &command->diags))
			approve_record(&command->context, named, RECORD_PLAN, values->approve);
	} else if (values->plan.edits || (asks(values) && command->context.interactive)) {
		edit(command, values);
	} else {
		plan_case(&command->context, named, &values->plan);
	}
}

int main(int argc, char **argv)
{
	struct values values = { 0 }; /* also what no option sets */
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		run(&command, &values);
	return command_finish(&command);
}
