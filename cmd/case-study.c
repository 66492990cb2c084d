#include "cli/command.h"
#include "work/shared/approve_record.h"
#include "work/shared/option.h"
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
		N_("record the study that somebody wrote; '-' reads standard input") },
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

enum use { TEMPLATE = 1, EDIT = 2, RECORD = 4, APPROVE = 8 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	TEMPLATE,
	EDIT,
	RECORD,
	TEMPLATE | EDIT | RECORD, /* alias to consent */
	TEMPLATE | EDIT | RECORD,
	TEMPLATE | EDIT | RECORD,
	TEMPLATE | EDIT | RECORD,
	APPROVE,
};

/* What is drafted is in the store's language, as all is that is kept there. */
static void show(struct command *command, const struct values *values)
{
	command_speak_store(command);
	show_study_template(&command->context, command->operands.items[0], &values->study);
}

static void edit(struct command *command, const struct values *values)
{
	struct slice named = command->operands.items[0];
	struct record_study_request request = values->study;
	struct edited_study edited;

	command_speak_store(command);
	if (!edit_study(&command->context, named, &request, &edited))
		return;
	request.edited = edited.text;
	if (command_begin_writing(command) && record_study(&command->context, named, &request) &&
		!command->common.dry_run)
		draft_remove(&edited.draft);
}

static void record(struct command *command, const struct values *values)
{
	record_study(&command->context, command->operands.items[0], &values->study);
}

static void approve(struct command *command, const struct values *values)
{
	approve_record(
		&command->context, command->operands.items[0], RECORD_STUDY, values->approve);
}

/* What the command does: the first whose option is given. */
static const struct mode {
	const char *option;
	enum use use;
	bool only_reads;
	void (*run)(struct command *command, const struct values *values);
} modes[] = {
	{ "template", TEMPLATE, true, show },
	{ "edit", EDIT, true, edit },
	{ "from", RECORD, false, record },
	{ "approve", APPROVE, false, approve },
};

/* NULL: none of them. */
static const struct mode *choose_mode(const void *values)
{
	const struct option_table own = { options, ARRAY_LEN(options), (void *)values };

	for (size_t i = 0; i < ARRAY_LEN(modes); i++)
		if (options_given(&own, modes[i].option))
			return &modes[i];
	return NULL;
}

static bool only_reads(const void *values, const struct slice_list *operands)
{
	const struct mode *mode = choose_mode(values);

	(void)operands;
	return mode == NULL || mode->only_reads;
}

static const struct command_spec spec = {
	.name = "case-study",
	.usage = "CASE",
	.examples = "case-study --template k7q2m4xp >study.md\n"
		    "case-study --from study.md k7q2m4xp\n"
		    "case-study --approve 2022-12-01-study-8d2m k7q2m4xp\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
	.only_reads = only_reads,
};

static void run(struct command *command, const struct values *values)
{
	const struct option_table own = { options, ARRAY_LEN(options), (void *)values };
	const struct mode *mode = choose_mode(values);

	if (mode == NULL && command->context.interactive)
		edit(command, values);
	else if (mode == NULL)
		option_need(&command->context, false, "from",
			_("FILE; or --edit, --template, --approve STEM"));
	else if (options_fit(&own, uses, mode->use,
			 arena_format(&command->arena, "--%s", mode->option).data, &command->diags))
		mode->run(command, values);
}

int main(int argc, char **argv)
{
	struct values values = { 0 }; /* also what no option sets */
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		run(&command, &values);
	return command_finish(&command);
}
