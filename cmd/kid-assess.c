#include "cli/command.h"
#include "cli/dialogue.h"
#include "work/assess/assessment_sheet.h"
#include "work/assess/compare_assessments.h"
#include "work/assess/compare_raters.h"
#include "work/assess/edit_answers.h"
#include "work/assess/list_cards.h"
#include "work/assess/new_card.h"
#include "work/assess/pool_raters.h"
#include "work/assess/show_assessments.h"
#include "work/assess/show_guide.h"
#include "work/assess/trace_assessments.h"
#include "work/shared/option.h"

struct values {
	struct assess_request assess;
	struct slice show, approve, sheet, guide, new_card;
	bool edits, cards, compare, history, agreement, all;
};

static const struct option_row options[] = {
	{ "answer", 'a', OPTION_LIST, offsetof(struct values, assess.given.texts),
		"ITEM=ANSWER[:NOTE]",
		N_("an answer: a whole number, unknown, refused or na; may be repeated") },
	{ "from", 0, OPTION_TEXT, offsetof(struct values, assess.given.from), "FILE",
		N_("answers from a CSV table with the columns item, answer, note; '-' reads "
		   "standard input") },
	{ "edit", 0, OPTION_FLAG, offsetof(struct values, edits), NULL,
		N_("answers in the editor that git would open") },
	{ "like", 0, OPTION_TEXT, offsetof(struct values, assess.like), "STEM",
		N_("takes what siblings share from the assessment of one of them") },
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
	{ "sheet", 0, OPTION_OPTIONAL, offsetof(struct values, sheet), "STEM",
		N_("the card as a sheet to print: empty, or that assessment's") },
	{ "cards", 0, OPTION_FLAG, offsetof(struct values, cards), NULL,
		N_("lists the cards of the store") },
	{ "guide", 0, OPTION_OPTIONAL, offsetof(struct values, guide), "CARD",
		N_("shows what that card says to do and whom to call (else the card that would be "
		   "taken)") },
	{ "new-card", 0, OPTION_TEXT, offsetof(struct values, new_card), "CARD",
		N_("copies that card as its next version, to be edited") },
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

enum use {
	RECORD = 1,
	APPROVE = 2,
	SHOW = 4,
	SHEET = 8,
	CARDS = 16,
	GUIDE = 32,
	NEW_CARD = 64,
	COMPARE = 128,
	HISTORY = 256,
	AGREEMENT = 512,
	ALL = 1024,
};

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	RECORD, RECORD, RECORD, RECORD,			  /* answer to like */
	RECORD | SHEET | HISTORY | ALL, RECORD | HISTORY, /* card, for */
	RECORD, RECORD, RECORD, RECORD,			  /* assessor to informant */
	RECORD, RECORD, RECORD,				  /* override to correct */
	APPROVE, SHOW, SHEET, CARDS, GUIDE, NEW_CARD,	  /* approve to new-card */
	COMPARE, HISTORY, AGREEMENT | ALL, ALL,		  /* compare to all */
};

/* Nothing says what the answers are, so a person is asked. */
static bool asks(const struct values *values)
{
	const struct assess_request *assess = &values->assess;

	return values->edits || (!given_any(&assess->given) && assess->override_level.data == NULL);
}

static void write(struct command *command, const struct assess_request *request, bool *is_written)
{
	struct document document;

	*is_written = assess(&command->context, command->operands.items[0], request, &document);
	if (*is_written)
		command_tell(command, &document);
}

/* Asks with the answers that are given already, and records what came of it. */
static void ask(struct command *command, const struct values *values)
{
	struct render_style style = command_talk_style(command);
	struct assess_request request = values->assess;
	struct asking *asking =
		asking_begin(&command->context, command->operands.items[0], &request, &style);
	bool is_written = false;

	if (asking == NULL || !dialogue(command, asking))
		return;
	request.given = (struct given_answers){ .table = asking_table(asking) };
	if (command_begin_writing(command))
		write(command, &request, &is_written);
	if (is_written && !command->common.dry_run)
		asking_finish(asking);
}

static void edit(struct command *command, const struct values *values)
{
	struct assess_request request = values->assess;
	struct edited_answers edited;
	bool is_written = false;

	if (!edit_answers(&command->context, command->operands.items[0], &request, &edited))
		return;
	request.given = (struct given_answers){ .lines = edited.lines };
	if (command_begin_writing(command))
		write(command, &request, &is_written);
	if (is_written && !command->common.dry_run)
		draft_remove(&edited.draft);
}

static void record(struct command *command, const struct values *values)
{
	const struct assess_request *request = &values->assess;
	bool is_written;

	if (values->edits)
		edit(command, values);
	else if (asks(values) && command->context.interactive)
		ask(command, values);
	else if (!asks(values) || command_begin_writing(command))
		write(command, request, &is_written);
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

static void sheet(struct command *command, const struct values *values)
{
	const struct sheet_request request = {
		.stem = values->sheet,
		.card = values->assess.card,
		.named = command->operands.count > 0 ? command->operands.items[0]
						     : (struct slice){ 0 },
	};
	struct document document;

	if (slice_is_empty(command->common.format))
		command->common.format = slice_from("md");
	if (assessment_sheet(&command->context, &request, &document))
		command_report(command, &document, NULL);
}

static void cards(struct command *command, const struct values *values)
{
	struct document document;

	(void)values;
	list_cards(&command->context, &document);
	command_report(command, &document, "cards");
}

/* The guide is text as it was written; other programs read card.md. */
static void guide(struct command *command, const struct values *values)
{
	struct slice format = command->common.format;

	if (format.data != NULL && !slice_equals(format, "text"))
		option_refuse(&command->context, true, "guide", "--format");
	else
		show_guide(&command->context, values->guide);
}

static void copy_card(struct command *command, const struct values *values)
{
	new_card(&command->context, values->new_card);
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
	const char *option, *usage;
	size_t operands_least, operands_most;
	void (*run)(struct command *command, const struct values *values);
	enum use use;
	bool only_reads;
} modes[] = {
	{ "approve", "--approve STEM CASE", 1, 1, approve, APPROVE, false },
	{ "show", "--show[=STEM] CASE", 1, 1, show, SHOW, true },
	{ "sheet", "--sheet[=STEM] [--card CARD | CASE]", 0, 1, sheet, SHEET, true },
	{ "cards", "--cards", 0, 0, cards, CARDS, true },
	{ "guide", "--guide[=CARD]", 0, 0, guide, GUIDE, true },
	{ "new-card", "--new-card CARD", 0, 0, copy_card, NEW_CARD, false },
	{ "compare", "--compare [CASE] A B", 2, 3, compare, COMPARE, true },
	{ "history", "--history CASE", 1, 1, history, HISTORY, true },
	{ "all", "--agreement --all", 0, 0, agreement_of_all, ALL, true },
	{ "agreement", "--agreement [CASE] A B", 2, 3, agreement, AGREEMENT, true },
	{ NULL, "[OPTION]... CASE", 1, 1, record, RECORD, false },
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
	const struct mode *mode = choose_mode(values);

	return mode->only_reads || (mode->use == RECORD && asks(values));
}

static const struct command_spec spec = {
	.name = "kid-assess",
	.usage = "[CASE] [STEM]...",
	.examples = "kid-assess -a f-care=1:'often hungry' -a c-school=unknown k7q2m4xp\n"
		    "kid-assess --from answers.csv --for c1 k7q2m4xp\n"
		    "kid-assess --show k7q2m4xp\n"
		    "kid-assess --guide=kid-1\n"
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
	struct values values = { 0 };
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		run(&command, &values);
	return command_finish(&command);
}
