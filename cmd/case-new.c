#include "cli/command.h"
#include "model/record/case_facts.h"
#include "work/case/open_case.h"

static const struct option_row options[] = {
	{ "member", 0, OPTION_LIST, offsetof(struct open_case_request, members),
		"ID:KIND:BORN:SEX[:ROLE]",
		N_("a member of the family, such as c1:child:2012:f or m1:caregiver:1985:f:mother "
		   "(again for each)") },
	{ "source", 0, OPTION_TEXT, offsetof(struct open_case_request, source), "SOURCE",
		N_("who noticed, as a class of vocabulary/sources.csv, never a person") },
	{ "signal", 0, OPTION_TEXT, offsetof(struct open_case_request, signal), "STEM",
		N_("the signal that it began with; source and reasons are taken from it") },
	{ "manager", 0, OPTION_TEXT, offsetof(struct open_case_request, manager), "PERSON",
		N_("the case manager (else who acts)") },
	{ "place", 0, OPTION_TEXT, offsetof(struct open_case_request, place), "PLACE",
		N_("where the family lives, of places.csv: a municipality or quarter") },
	{ "reason", 0, OPTION_LIST, offsetof(struct open_case_request, reasons), "CODE",
		N_("why, of vocabulary/reasons.csv (again for each)") },
	{ "need", 0, OPTION_LIST, offsetof(struct open_case_request, needs), "CODE",
		N_("what is needed, of vocabulary/needs.csv (again for each)") },
	{ "handle", 0, OPTION_TEXT, offsetof(struct open_case_request, handle), "WORD",
		N_("a name to call the case by within the team") },
	{ "alias", 0, OPTION_TEXT, offsetof(struct open_case_request, alias), "NAME",
		N_("an invented name for a case study") },
	{ "project", 0, OPTION_TEXT, offsetof(struct open_case_request, project), "PROJECT",
		N_("the project that pays, of projects.csv") },
	{ "keep-until", 0, OPTION_DUE, offsetof(struct open_case_request, keep_until), "DATE",
		N_("until when the case must be kept") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct open_case_request, message), "TEXT",
		N_("the situation; '-' reads standard input") },
	{ "MEMBER-name", 0, OPTION_MEMBERS, offsetof(struct open_case_request, identity.known),
		"NAME", N_("the name of a member (--c1-name), for the identities only") },
	{ "MEMBER-born", 0, OPTION_MEMBERS, offsetof(struct open_case_request, identity.known),
		"DATE", N_("the birth date of a member (--c1-born), for the identities only") },
	{ "address", 0, OPTION_TEXT, offsetof(struct open_case_request, identity.address), "TEXT",
		N_("the family's address, for the identities only") },
	{ "phone", 0, OPTION_TEXT, offsetof(struct open_case_request, identity.phone), "TEXT",
		N_("its telephone, for the identities only") },
	{ "school", 0, OPTION_TEXT, offsetof(struct open_case_request, identity.school), "TEXT",
		N_("the school, for the identities only") },
	{ "doctor", 0, OPTION_TEXT, offsetof(struct open_case_request, identity.doctor), "TEXT",
		N_("the doctor, for the identities only") },
	{ "other", 0, OPTION_LIST, offsetof(struct open_case_request, identity.others), "TEXT",
		N_("another name that must not get out, for the identities only (again for "
		   "each)") },
	{ "identity-from", 0, OPTION_TEXT, offsetof(struct open_case_request, identity.from),
		"FILE",
		N_("the identities by the lines FIELD=VALUE of a file, such as c1-name=...; '-' "
		   "reads standard input") },
};

static const struct option_takes takes[] = {
	{ "source", &case_facts_schema, "source", NULL },
	{ "signal", &case_facts_schema, "signal", NULL },
	{ "manager", &case_facts_schema, "manager", NULL },
	{ "place", &case_facts_schema, "place", NULL },
	{ "reason", &case_facts_schema, "reasons", NULL },
	{ "need", &case_facts_schema, "needs", NULL },
	{ "project", &case_facts_schema, "project", NULL },
};

static bool work(struct command *command, const void *request)
{
	return open_case(&command->context, request);
}

static const struct command_mode modes[] = {
	{ .writes = true, .work = work },
};

static const struct command_spec spec = {
	.name = "case-new",
	.examples = "case-new --source education --reason truancy --member c1:child:2012:f\n"
		    "case-new --signal 2022-09-12-signal-4kz8 --member c1:child:2012:f\n"
		    "case-new --source family --member c1:child:2012:f --identity-from names.txt\n",
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
	struct open_case_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
