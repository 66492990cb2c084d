#include "cli/command.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"
#include "work/case/consent.h"

struct values {
	struct give_consent_request consent;
	struct slice withdraw;
};

static const struct option_row options[] = {
	{ "member", 0, OPTION_LIST, offsetof(struct values, consent.members), "MEMBER",
		N_("who agreed: m1, or a child who is old enough (again for each)") },
	{ "recipient", 0, OPTION_LIST, offsetof(struct values, consent.recipients), "RECIPIENT",
		N_("who may be told: a service of services.csv or a profession of "
		   "vocabulary/professions.csv (again for each)") },
	{ "basis", 0, OPTION_TEXT, offsetof(struct values, consent.basis), "BASIS",
		N_("the ground: consent (as without it), legal-duty, vital-interest, contract") },
	{ "scope", 0, OPTION_LIST, offsetof(struct values, consent.scope), "SCOPE",
		N_("about what: school, health, family, safety, study (again for each)") },
	{ "until", 0, OPTION_DUE, offsetof(struct values, consent.until), "DATE",
		N_("the last day on which it stands") },
	{ "kept-at", 0, OPTION_TEXT, offsetof(struct values, consent.kept_at), "TEXT",
		N_("where the signed paper lies") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, consent.message), "TEXT",
		N_("what there is to say about it; '-' reads standard input") },
	{ "withdraw", 0, OPTION_TEXT, offsetof(struct values, withdraw), "STEM",
		N_("writes down that this consent was withdrawn, and says whom to tell") },
};

static const struct option_takes takes[] = {
	{ "member", &consent_schema, "member", NULL },
	{ "recipient", &consent_schema, "recipient", NULL },
	{ "basis", &consent_schema, "basis", NULL },
	{ "scope", &consent_schema, "scope", NULL },
	{ "withdraw", &study_schema, "consent", NULL },
};

static bool give(struct command *command, const void *given)
{
	const struct values *values = given;

	return give_consent(&command->context, command->operands.items[0], &values->consent);
}

static bool withdraw(struct command *command, const void *given)
{
	const struct values *values = given;

	return withdraw_consent(&command->context, command->operands.items[0], values->withdraw);
}

static const struct command_mode modes[] = {
	{ .selector = "withdraw",
		.options = "",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = withdraw },
	{ .name = N_("giving a consent"),
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = give },
};

static const struct command_spec spec = {
	.name = "case-consent",
	.examples = "case-consent --member m1 --recipient sas-most --scope school k7q2m4xp\n"
		    "case-consent --withdraw 2022-09-14-consent-7f3a --date yesterday k7q2m4xp\n",
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
