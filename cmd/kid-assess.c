#include "cli/command.h"
#include "work/assess.h"
#include "work/option.h"
#include "work/show_assessments.h"

struct values {
	struct assess_request assess;
	struct slice show, approve;
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
};

static bool only_shows(const void *values, const struct slice_list *operands)
{
	(void)operands;
	return ((const struct values *)values)->show.data != NULL;
}

static const struct command_spec spec = {
	.name = "kid-assess",
	.usage = "CASE",
	.examples = "kid-assess -a f-care=1:'often hungry' -a c-school=unknown k7q2m4xp\n"
		    "kid-assess --from answers.csv --for c1 k7q2m4xp\n"
		    "kid-assess --show k7q2m4xp\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_REPORTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
	.only_reads = only_shows,
};

/* Recording, showing and approving are three things. */
static bool check_options(struct context *context, const struct values *values)
{
	const struct assess_request *assess = &values->assess;
	bool records = assess->answers.count > 0 || assess->from.data != NULL ||
		       assess->correct.data != NULL;
	bool shows = values->show.data != NULL, approves = values->approve.data != NULL;

	bool good = option_refuse(context, shows && records, "show", _("answers to record"));

	return option_refuse(context, approves && (records || shows), "approve",
		       shows ? "--show" : _("answers to record")) &&
	       good;
}

int main(int argc, char **argv)
{
	struct values values;
	struct command command;
	struct document document;

	if (command_start(&command, &spec, &values, argc, argv) &&
		check_options(&command.context, &values)) {
		struct slice named = command.operands.items[0];
		if (values.show.data != NULL) {
			if (show_assessments(&command.context, named, values.show, &document))
				command_report(&command, &document, NULL);
		} else if (values.approve.data != NULL) {
			approve_override(&command.context, named, values.approve);
		} else if (assess(&command.context, named, &values.assess, &document)) {
			command_tell(&command, &document);
		}
	}
	return command_finish(&command);
}
