#include "cli/command.h"
#include "work/list_services.h"

static const struct option_row options[] = {
	{ "need", 0, OPTION_TEXT, offsetof(struct list_services_request, need), "CODE",
		N_("only those that offer help with this need") },
	{ "kind", 0, OPTION_TEXT, offsetof(struct list_services_request, kind), "CODE",
		N_("only those of this kind, of vocabulary/service-kinds.csv") },
	{ "form", 0, OPTION_TEXT, offsetof(struct list_services_request, form), "FORM",
		N_("only those of this form: outpatient, residential, outreach") },
	{ "place", 0, OPTION_TEXT, offsetof(struct list_services_request, place), "PLACE",
		N_("only those that are in this place or a part of it, or come there") },
	{ "age", 0, OPTION_INTEGER, offsetof(struct list_services_request, age), "YEARS",
		N_("only those that take this age or do not say whom they take") },
	{ "status", 0, OPTION_TEXT, offsetof(struct list_services_request, status), "STATUS",
		N_("only active, inactive, defunct, temporarily-closed or unknown ones") },
	{ "stale", 0, OPTION_FLAG, offsetof(struct list_services_request, stale), NULL,
		N_("only those whose newest answer is out of date") },
};

static const struct command_spec spec = {
	.name = "service-list",
	.usage = "[SERVICE...]",
	.examples = "service-list --need therapy --age 9\n"
		    "service-list --place most --form outreach\n"
		    "service-list --stale --format=ids\n",
	.traits = COMMAND_LISTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_most = SIZE_MAX,
};

int main(int argc, char **argv)
{
	struct list_services_request request;
	struct command command;
	struct table table;

	if (command_start(&command, &spec, &request, argc, argv) &&
		list_services(&command.context, &command.operands, &request, &table))
		command_list(&command, &table);
	return command_finish(&command);
}
