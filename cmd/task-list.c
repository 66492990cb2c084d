#include "cli/command.h"
#include "work/list_tasks.h"

static const struct option_row options[] = {
	{ "person", 0, OPTION_TEXT, offsetof(struct list_tasks_request, person), "PERSON",
		N_("only those of this person") },
	{ "role", 0, OPTION_TEXT, offsetof(struct list_tasks_request, role), "ROLE",
		N_("only those of this role") },
	{ "case", 0, OPTION_TEXT, offsetof(struct list_tasks_request, case_named), "CASE",
		N_("only those of this case") },
	{ "overdue", 0, OPTION_FLAG, offsetof(struct list_tasks_request, overdue), NULL,
		N_("only open ones whose day is over") },
	{ "due", 0, OPTION_DATE, offsetof(struct list_tasks_request, due), "DATE",
		N_("only those due up to this day") },
	{ "all", 0, OPTION_FLAG, offsetof(struct list_tasks_request, all), NULL,
		N_("those done and cancelled as well") },
	{ "done", 0, OPTION_FLAG, offsetof(struct list_tasks_request, done), NULL,
		N_("only those that were done") },
};

static const struct command_spec spec = {
	.name = "task-list",
	.usage = "",
	.examples = "task-list --person anna.bekova --due +14d\n"
		    "task-list --overdue --format=json\n",
	.traits = COMMAND_LISTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
};

int main(int argc, char **argv)
{
	struct list_tasks_request request;
	struct command command;
	struct table table;

	if (command_start(&command, &spec, &request, argc, argv) &&
		list_tasks(&command.context, &request, &table))
		command_list(&command, &table);
	return command_finish(&command);
}
