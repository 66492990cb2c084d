#include "cli/command.h"
#include "work/assess.h"
#include "work/compare_assessments.h"
#include "work/compare_raters.h"
#include "work/option.h"
#include "work/pool_raters.h"
#include "work/show_assessments.h"
#include "work/trace_assessments.h"

struct values {
	struct assess_request assess;
	struct slice show, approve;
	bool compare, history, agreement, all;
};

static const struct option_row options[] = {
	{ "answer", 'a', OPTION_LIST, offsetof(struct values, assess.answers), "ITEM=ANSWER[:NOTE]",
		N_("an answer: a whole number, unknown, refused or na; may be repeated") },
	{ "from", 0, OPTION_TEXT, offsetof(struct values, assess.from), "FILE",
		N_("answers from a CSV table with the columns item, answer, note; '-' reads "
		   "standard input") },
	{ "card", 0, OPTION_TEXT, offsetof(struct values, assess.card), "CARD",
		N_("the card (else the one that sets the level, or the only one)") },
	{ "for", 0, OPTION_TEXT, offsetof(struct values, assess.member), "MEMBER",
		N_("the child (else the only one)") },
	{ "assessor", 0, OPTION_TEXT, offsetof(struct values, assess.assessor), "PERSON",
		N_("who assessed (else who acts)") },
	{ "assessor-role", 0, OPTION_TEXT, offsetof(struct values, assess.assessor_role), "ROLE",
		N_("who saw the signs, by role; a card for signals takes no person") },
	{ "entered-by", 0, OPTION_TEXT, offsetof(struct values, assess.entered_by), "PERSON",
		N_("who wrote down what a role saw (else who acts)") },
	{ "informant", 0, OPTION_LIST, offsetof(struct values, assess.informants), "WHO",
		N_("who told it, without a name (mother, school); may be repeated") },
	{ "override", 0, OPTION_TEXT, offsetof(struct values, assess.override_level), "LEVEL",
		N_("a more severe level than the score's") },
	{ "override-reason", 0, OPTION_TEXT, offsetof(struct values, assess.override_reason),
		"TEXT", N_("why") },
	{ "correct", 0, OPTION_TEXT, offsetof(struct values, assess.correct), "STEM",
		N_("takes the place of that assessment; what is not given is as in it") },
	{ "approve", 0, OPTION_TEXT, offsetof(struct values, approve), "STEM",
		N_("approves the override of that assessment, by another person") },
	{ "show", 0, OPTION_OPTIONAL, offsetof(struct values, show), "STEM",
		N_("shows that assessment, or the newest of each child by each card") },
	{ "compare", 0, OPTION_FLAG, offsetof(struct values, compare), NULL,
		N_("shows what has changed between two assessments (CASE A B, or CASE/A B)") },
	{ "history", 0, OPTION_FLAG, offsetof(struct values, history), NULL,
		N_("shows all assessments over time, of each child or of --for, by any card or by "
		   "--card") },
	{ "agreement", 0, OPTION_FLAG, offsetof(struct values, agreement), NULL,
		N_("shows how far two assessors agree (CASE A B, or CASE/A B)") },
	{ "all", 0, OPTION_FLAG, offsetof(struct values, all), NULL,
		N_("with --agreement: how far all of the store do, by each card or by --card") },
};

enum use { RECORD = 1, APPROVE = 2, SHOW = 4, COMPARE = 8, HISTORY = 16, AGREEMENT = 32, ALL = 64 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	RECORD, RECORD,					       /* answer, from */
	RECORD | HISTORY | ALL, RECORD | HISTORY,	       /* card, for */
	RECORD, RECORD, RECORD, RECORD,			       /* assessor to informant */
	RECORD, RECORD, RECORD,				       /* override to correct */
	APPROVE, SHOW, COMPARE, HISTORY, AGREEMENT | ALL, ALL, /* agreement, all */
};

static void record(struct command *command, const struct values *values)
{
	struct document document;

	if (assess(&command->context, command->operands.items[0], &values->assess, &document))
		command_tell(command, &document);
}

static void approve(struct command *command, const struct values *values)
{
	approve_override(&command->context, command->operands.items[0], values->approve);
}

static void show(struct command *command, const struct values *values)
{
	struct document document;

	if (show_assessments(
		    &command->context, command->operands.items[0], values->show, &document))
		command_report(command, &document, NULL);
}

static void compare(struct command *command, const struct values *values)
{
	struct document document;

	(void)values;
	if (compare_assessments(&command->context, &command->operands, &document))
		command_report(command, &document, NULL);
}

static void history(struct command *command, const struct values *values)
{
	const struct trace_request request = { command->operands.items[0], values->assess.member,
		values->assess.card };
	struct document document;

	if (trace_assessments(&command->context, &request, &document))
		command_report(command, &document, NULL);
}

static void agreement(struct command *command, const struct values *values)
{
	struct document document;

	(void)values;
	if (compare_raters(&command->context, &command->operands, &document))
		command_report(command, &document, NULL);
}

static void agreement_of_all(struct command *command, const struct values *values)
{
	struct context *context = &command->context;
	struct document document;

	if (option_need(context, values->agreement, "agreement", _("--all goes with it")) &&
		pool_raters(context, values->assess.card, &document))
		command_report(command, &document, NULL);
}

/* What the command does: the first whose option is given, the last without any of them. */
static const struct mode {
	const char *option;
	enum use use;
	const char *usage;
	size_t operands_least, operands_most;
	bool only_reads;
	void (*run)(struct command *command, const struct values *values);
} modes[] = {
	{ "approve", APPROVE, "--approve STEM CASE", 1, 1, false, approve },
	{ "show", SHOW, "--show[=STEM] CASE", 1, 1, true, show },
	{ "compare", COMPARE, "--compare [CASE] A B", 2, 3, true, compare },
	{ "history", HISTORY, "--history CASE", 1, 1, true, history },
	{ "all", ALL, "--agreement --all", 0, 0, true, agreement_of_all },
	{ "agreement", AGREEMENT, "--agreement [CASE] A B", 2, 3, true, agreement },
	{ NULL, RECORD, "[OPTION]... CASE", 1, 1, false, record },
};

static const struct mode *choose_mode(const void *values)
{
	const struct option_table own = { options, ARRAY_LEN(options), (void *)values };
	const struct mode *mode = modes;

	while (mode->option != NULL && !options_given(&own, mode->option))
		mode++;
	return mode;
}

static bool only_reads(const void *values, const struct slice_list *operands)
{
	(void)operands;
	return choose_mode(values)->only_reads;
}

static const struct command_spec spec = {
	.name = "kid-assess",
	.usage = "[CASE] [STEM]...",
	.examples = "kid-assess -a f-care=1:'often hungry' -a c-school=unknown k7q2m4xp\n"
		    "kid-assess --from answers.csv --for c1 k7q2m4xp\n"
		    "kid-assess --show k7q2m4xp\n"
		    "kid-assess --history k7q2m4xp\n"
		    "kid-assess --agreement --all\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_REPORTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_most = 3,
	.only_reads = only_reads,
};

static bool check_operands(struct command *command, const struct mode *mode)
{
	size_t count = command->operands.count;

	if (count >= mode->operands_least && count <= mode->operands_most)
		return true;
	return diag_add(&command->diags, SEVERITY_USAGE, "operands", NULL,
		count < mode->operands_least ? _("something is missing (kid-assess %s)")
					     : _("there are words too many (kid-assess %s)"),
		mode->usage);
}

static void run(struct command *command, struct values *values)
{
	const struct option_table own = { options, ARRAY_LEN(options), values };
	const struct mode *mode = choose_mode(values);
	const char *name = mode->option == NULL
				   ? _("recording an assessment")
				   : arena_format(&command->arena, "--%s", mode->option).data;

	if (options_fit(&own, uses, mode->use, name, &command->diags) &&
		check_operands(command, mode))
		mode->run(command, values);
}

int main(int argc, char **argv)
{
	struct values values;
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		run(&command, &values);
	return command_finish(&command);
}
