#include "cli/command.h"
#include "cli/dialogue.h"
#include "model/record/assessment.h"
#include "work/assess/assess.h"
#include "work/assess/assessment_sheet.h"
#include "work/assess/cards.h"
#include "work/assess/compare_assessments.h"
#include "work/assess/edit_answers.h"
#include "work/assess/guide.h"
#include "work/assess/raters.h"
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

static const struct option_takes takes[] = {
	{ "card", &assessment_about_schema, "card", NULL },
	{ "for", &assessment_about_schema, "for", NULL },
	{ "assessor", &assessment_about_schema, "assessor", NULL },
	{ "assessor-role", &assessment_about_schema, "assessor-role", NULL },
	{ "entered-by", &assessment_about_schema, "entered-by", NULL },
	{ "informant", &assessment_about_schema, "informants", NULL },
	{ "guide", &assessment_about_schema, "card", NULL },
	{ "new-card", &assessment_about_schema, "card", NULL },
};

/* Records the answers that the request has, and says what follows from them. */
static bool write(struct command *command, const struct assess_request *request)
{
	struct document document;

	return assess(&command->context, command->operands.items[0], request, &document) &&
	       command_tell(command, &document);
}

static bool record(struct command *command, const void *given)
{
	const struct values *values = given;

	return write(command, &values->assess);
}

/* Asks with the answers that are given already, and records what came of it. */
static bool ask(struct command *command, const void *given)
{
	const struct values *values = given;
	struct render_style style = command_talk_style(command);
	struct assess_request request = values->assess;
	struct asking *asking =
		asking_begin(&command->context, command->operands.items[0], &request, &style);

	if (asking == NULL || !dialogue(command, asking))
		return false;
	request.given = (struct given_answers){ .table = asking_table(asking) };
	if (!command_begin_writing(command) || !write(command, &request))
		return false;
	if (!command->common.dry_run)
		asking_finish(asking);
	return true;
}

static bool edit(struct command *command, const void *given)
{
	const struct values *values = given;
	struct assess_request request = values->assess;
	struct edited_answers edited;

	if (!edit_answers(&command->context, command->operands.items[0], &request, &edited))
		return false;
	request.given = (struct given_answers){ .lines = edited.lines };
	if (!command_begin_writing(command) || !write(command, &request))
		return false;
	if (!command->common.dry_run)
		draft_remove(&edited.draft);
	return true;
}

static bool approve(struct command *command, const void *given)
{
	const struct values *values = given;

	return approve_override(&command->context, command->operands.items[0], values->approve);
}

static bool show(struct command *command, const void *given)
{
	const struct values *values = given;
	struct document document;

	return show_assessments(
		       &command->context, command->operands.items[0], values->show, &document) &&
	       command_report(command, &document, NULL);
}

static bool sheet(struct command *command, const void *given)
{
	const struct values *values = given;
	const struct sheet_request request = {
		.stem = values->sheet,
		.card = values->assess.card,
		.named = command->operands.count > 0 ? command->operands.items[0]
						     : (struct slice){ 0 },
	};
	struct document document;

	if (slice_is_empty(command->common.format))
		command->common.format = slice_from("md");
	return assessment_sheet(&command->context, &request, &document) &&
	       command_report(command, &document, NULL);
}

static bool cards(struct command *command, const void *given)
{
	struct document document;

	(void)given;
	return list_cards(&command->context, &document) &&
	       command_report(command, &document, "cards");
}

/* The guide is text as it was written; other programs read card.md. */
static bool guide(struct command *command, const void *given)
{
	const struct values *values = given;
	struct slice format = command->common.format;

	return option_refuse(&command->context,
		       format.data != NULL && !slice_equals(format, "text"), "guide", "--format") &&
	       show_guide(&command->context, values->guide);
}

static bool copy_card(struct command *command, const void *given)
{
	const struct values *values = given;

	return new_card(&command->context, values->new_card);
}

static bool compare(struct command *command, const void *given)
{
	struct document document;

	(void)given;
	return compare_assessments(&command->context, &command->operands, &document) &&
	       command_report(command, &document, NULL);
}

static bool history(struct command *command, const void *given)
{
	const struct values *values = given;
	const struct trace_request request = { command->operands.items[0], values->assess.member,
		values->assess.card };
	struct document document;

	return trace_assessments(&command->context, &request, &document) &&
	       command_report(command, &document, NULL);
}

static bool agreement(struct command *command, const void *given)
{
	struct document document;

	(void)given;
	return compare_raters(&command->context, &command->operands, &document) &&
	       command_report(command, &document, NULL);
}

static bool agreement_of_all(struct command *command, const void *given)
{
	const struct values *values = given;
	struct document document;

	return pool_raters(&command->context, values->assess.card, &document) &&
	       command_report(command, &document, NULL);
}

/* The options of a new assessment, however its answers come. */
static const char recording[] =
	"answer from like card for assessor assessor-role entered-by informant override "
	"override-reason correct format";

static const struct command_mode modes[] = {
	{ .selector = "approve",
		.options = "",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = approve },
	{ .selector = "show",
		.options = "format",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = show },
	{ .selector = "sheet",
		.options = "card format",
		.operands = "[CASE]",
		.most = 1,
		.work = sheet },
	{ .selector = "cards", .options = "format", .work = cards },
	{ .selector = "guide", .options = "format", .work = guide },
	{ .selector = "new-card", .options = "", .writes = true, .work = copy_card },
	{ .selector = "compare",
		.options = "format",
		.operands = "[CASE] A B",
		.least = 2,
		.most = 3,
		.work = compare },
	{ .selector = "history",
		.options = "card for format",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = history },
	{ .selector = "agreement all", .options = "card format", .work = agreement_of_all },
	{ .selector = "agreement",
		.options = "format",
		.operands = "[CASE] A B",
		.least = 2,
		.most = 3,
		.work = agreement },
	{ .selector = "edit",
		.options = recording,
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = edit },
	{ .unless = "answer from override",
		.options = recording,
		.name = N_("recording an assessment"),
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = ask },
	{ .options = recording,
		.name = N_("recording an assessment"),
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = record },
};

static const struct command_spec spec = {
	.name = "kid-assess",
	.examples = N_("kid-assess -a f-care=1:'often hungry' -a c-school=unknown k7q2m4xp\n"
		       "kid-assess --from answers.csv --for c1 k7q2m4xp\n"
		       "kid-assess --show k7q2m4xp\n"
		       "kid-assess --guide=kid-1\n"
		       "kid-assess --history k7q2m4xp\n"
		       "kid-assess --agreement --all\n"),
	.traits = COMMAND_DATED | COMMAND_REPORTS,
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
