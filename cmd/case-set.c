#include "cli/ask_hidden.h"
#include "cli/command.h"
#include "work/case/set_case.h"

static const struct option_row options[] = {
	{ "member", 0, OPTION_LIST, offsetof(struct set_case_request, members),
		"ID:KIND:BORN:SEX[:ROLE]",
		N_("add a member who was born or moved in, such as c3:child:2023:f "
		   "(repeatable)") },
	{ "MEMBER-name", 0, OPTION_MEMBERS, offsetof(struct set_case_request, identity.known),
		"NAME", N_("the name of a member (--c1-name), for the identities only") },
	{ "MEMBER-born", 0, OPTION_MEMBERS, offsetof(struct set_case_request, identity.known),
		"DATE", N_("the birth date of a member (--c1-born), for the identities only") },
	{ "identity", 0, OPTION_LIST, offsetof(struct set_case_request, identity.assigned),
		"FIELD[=VALUE]",
		N_("change the identities, such as c1-phone=..., others+=...; without a value, "
		   "ask for it and do not show it (repeatable)") },
	{ "identity-from", 0, OPTION_TEXT, offsetof(struct set_case_request, identity.from), "FILE",
		N_("change the identities by the lines FIELD=VALUE of a file; '-' reads standard "
		   "input") },
};

static bool work(struct command *command, const void *request)
{
	const struct slice_list *operands = &command->operands;

	return set_case(&command->context, operands->items[0], operands->items + 1,
		operands->count - 1, request);
}

/* A value that stands on no command line is asked for; until then the store is only read. */
static bool set_identities(struct command *command, const void *given)
{
	struct set_case_request request = *(const struct set_case_request *)given;

	return ask_values(command, &request.identity.assigned) && command_begin_writing(command) &&
	       work(command, &request);
}

static const struct command_mode modes[] = {
	{ .selector = "identity",
		.operands = "CASE [FIELD=VALUE]...",
		.least = 1,
		.most = SIZE_MAX,
		.work = set_identities },
	{ .operands = "CASE [FIELD=VALUE]...",
		.least = 1,
		.most = SIZE_MAX,
		.writes = true,
		.work = work },
};

static const struct command_spec spec = {
	.name = "case-set",
	.examples = "case-set k7q2m4xp place=most needs+=therapy needs-=tutoring\n"
		    "case-set k7q2m4xp c1.lives=no handle=\n"
		    "case-set --member c3:child:2023:f k7q2m4xp\n"
		    "case-set --identity c1-name --identity c1-born=2012-03-04 k7q2m4xp\n"
		    "case-set --identity-from names.txt k7q2m4xp\n",
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct set_case_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
