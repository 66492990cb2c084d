#include "cli/command.h"
#include "model/record/change_records.h"
#include "work/shared/approve_record.h"
#include "work/study/record_study.h"

struct values {
	struct record_study_request study;
	struct slice approve;
	bool shows, edits;
};

static const struct option_row options[] = {
	{ "template", 0, OPTION_FLAG, offsetof(struct values, shows), NULL,
		N_("print a template drafted from facts; writes nothing") },
	{ "edit", 0, OPTION_FLAG, offsetof(struct values, edits), NULL,
		N_("write the study in the editor that git would open") },
	{ "from", 0, OPTION_TEXT, offsetof(struct values, study.from), "FILE",
		N_("record the study that somebody wrote; '-', or a pipe without this option, "
		   "reads standard input") },
	{ "alias", 0, OPTION_TEXT, offsetof(struct values, study.alias), "NAME",
		N_("the child's invented name (else that of the case, or one that nobody has)") },
	{ "audience", 0, OPTION_TEXT, offsetof(struct values, study.audience), "TEXT",
		N_("for whom it is") },
	{ "question", 0, OPTION_LIST, offsetof(struct values, study.questions), "TEXT",
		N_("a question for the discussion (again for each)") },
	{ "consent", 0, OPTION_TEXT, offsetof(struct values, study.consent), "STEM",
		N_("the family's consent to it") },
	{ "approve", 0, OPTION_TEXT, offsetof(struct values, approve), "STEM",
		N_("approves that study, by another person than who wrote it") },
};

static const struct option_takes takes[] = {
	{ "consent", &study_schema, "consent", NULL },
};

/* What is drafted is in the store's language, as all is that is kept there. */
static bool show(struct command *command, const void *given)
{
	const struct values *values = given;

	command_speak_store(command);
	return show_study_template(&command->context, command->operands.items[0], &values->study);
}

static bool edit(struct command *command, const void *given)
{
	const struct values *values = given;
	struct slice named = command->operands.items[0];
	struct record_study_request request = values->study;
	struct edited_study edited;

	command_speak_store(command);
	if (!edit_study(&command->context, named, &request, &edited))
		return false;
	request.edited = edited.text;
	if (!command_begin_writing(command) || !record_study(&command->context, named, &request))
		return false;
	if (!command->common.dry_run)
		draft_remove(&edited.draft);
	return true;
}

static bool record(struct command *command, const void *given)
{
	const struct values *values = given;

	return record_study(&command->context, command->operands.items[0], &values->study);
}

static bool approve(struct command *command, const void *given)
{
	const struct values *values = given;

	return approve_record(
		&command->context, command->operands.items[0], RECORD_STUDY, values->approve);
}

static const struct command_mode modes[] = {
	{ .selector = "template",
		.options = "alias audience question consent",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = show },
	{ .selector = "approve",
		.options = "",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = approve },
	{ .selector = "edit",
		.unless = "from",
		.options = "alias audience question consent",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = edit },
	{ .name = N_("recording a study"),
		.options = "from alias audience question consent",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = record },
};

static const struct command_spec spec = {
	.name = "case-study",
	.examples = "case-study --template k7q2m4xp >study.md\n"
		    "case-study --from study.md k7q2m4xp\n"
		    "case-study --approve 2022-12-01-study-8d2m k7q2m4xp\n",
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
