#include "cli/command.h"
#include "model/record/case_facts.h"
#include "work/case/list_cases.h"

static const struct option_row options[] = {
	{ "closed", 0, OPTION_FLAG, offsetof(struct list_cases_request, closed), NULL,
		N_("list closed cases instead of open ones") },
	{ "all", 0, OPTION_FLAG, offsetof(struct list_cases_request, all), NULL,
		N_("list open and closed cases") },
	{ "manager", 0, OPTION_TEXT, offsetof(struct list_cases_request, manager), "PERSON",
		N_("only those of this case manager") },
	{ "reason", 0, OPTION_TEXT, offsetof(struct list_cases_request, reason), "CODE",
		N_("only those opened for this reason, among others") },
	{ "need", 0, OPTION_TEXT, offsetof(struct list_cases_request, need), "CODE",
		N_("only those with this need, among others") },
	{ "level", 0, OPTION_TEXT, offsetof(struct list_cases_request, level), "LEVEL",
		N_("only those of this level; undetermined ones by either end") },
	{ "acute", 0, OPTION_FLAG, offsetof(struct list_cases_request, acute), NULL,
		N_("only those with an acute sign") },
	{ "place", 0, OPTION_TEXT, offsetof(struct list_cases_request, place), "PLACE",
		N_("only those of this place or of a part of it") },
	{ "overdue", 0, OPTION_FLAG, offsetof(struct list_cases_request, overdue), NULL,
		N_("only open ones with a late task or review") },
	{ "due", 0, OPTION_FLAG, offsetof(struct list_cases_request, due), NULL,
		N_("only those with something due or late, and what is most urgent") },
	{ "since", 0, OPTION_DATE, offsetof(struct list_cases_request, since), "DATE",
		N_("only those opened on this day or later") },
	{ "until", 0, OPTION_DATE, offsetof(struct list_cases_request, until), "DATE",
		N_("only those opened on this day or before") },
	{ "sort", 0, OPTION_TEXT, offsetof(struct list_cases_request, sort), "ORDER",
		N_("id, opened, level (the most severe first), review or due (the most urgent "
		   "first)") },
};

static const struct option_takes takes[] = {
	{ "manager", &case_facts_schema, "manager", NULL },
	{ "reason", &case_facts_schema, "reasons", NULL },
	{ "need", &case_facts_schema, "needs", NULL },
	{ "place", &case_facts_schema, "place", NULL },
	{ "sort", NULL, NULL, case_orders },
};

static bool work(struct command *command, const void *request)
{
	struct table table;

	return list_cases(&command->context, request, &table) && command_list(command, &table);
}

static const struct command_mode modes[] = {
	{ .work = work },
};

static const struct command_spec spec = {
	.name = "case-list",
	.examples = "case-list --sort level\n"
		    "case-list --manager anna.bekova --overdue\n"
		    "case-list --due --manager anna.bekova\n"
		    "case-list --acute --format=json\n",
	.traits = COMMAND_LISTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.takes = takes,
	.take_count = ARRAY_LEN(takes),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct list_cases_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
