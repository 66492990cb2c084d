#include "cli/command.h"
#include "work/give_consent.h"

static const struct option_row options[] = {
	{ "member", 0, OPTION_LIST, offsetof(struct give_consent_request, members), "MEMBER",
		N_("who agreed: m1, or a child who is old enough (again for each)") },
	{ "recipient", 0, OPTION_LIST, offsetof(struct give_consent_request, recipients),
		"RECIPIENT",
		N_("who may be told: a service of services.csv or a profession of "
		   "vocabulary/professions.csv (again for each)") },
	{ "basis", 0, OPTION_TEXT, offsetof(struct give_consent_request, basis), "BASIS",
		N_("the ground: consent (as without it), legal-duty, vital-interest, contract") },
	{ "scope", 0, OPTION_LIST, offsetof(struct give_consent_request, scope), "SCOPE",
		N_("about what: school, health, family, safety, study (again for each)") },
	{ "until", 0, OPTION_DATE, offsetof(struct give_consent_request, until), "DATE",
		N_("the last day on which it stands") },
	{ "kept-at", 0, OPTION_TEXT, offsetof(struct give_consent_request, kept_at), "TEXT",
		N_("where the signed paper lies") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct give_consent_request, message), "TEXT",
		N_("what there is to say about it; '-' reads standard input") },
};

static const struct command_spec spec = {
	.name = "case-consent",
	.usage = "CASE",
	.examples = "case-consent --member m1 --recipient sas-most --scope school k7q2m4xp\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
};

int main(int argc, char **argv)
{
	struct give_consent_request request;
	struct command command;

	if (command_start(&command, &spec, &request, argc, argv))
		give_consent(&command.context, command.operands.items[0], &request);
	return command_finish(&command);
}
