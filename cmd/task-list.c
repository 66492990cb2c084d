#include "cli/command.h"
#include "work/list_tasks.h"

static const struct option_row options[] = {
	{ "person", 0, OPTION_TEXT, offsetof(struct list_tasks_request, choice.person), "PERSON",
		N_("only those of this person") },
	{ "role", 0, OPTION_TEXT, offsetof(struct list_tasks_request, choice.role), "ROLE",
		N_("only those of this role") },
	{ "case", 0, OPTION_TEXT, offsetof(struct list_tasks_request, choice.case_named), "CASE",
		N_("only those of this case") },
	{ "goal", 0, OPTION_TEXT, offsetof(struct list_tasks_request, choice.goal), "GOAL",
		N_("only those for this goal of the case") },
	{ "meeting", 0, OPTION_TEXT, offsetof(struct list_tasks_request, choice.meeting), "RECORD",
		N_("only those agreed at this meeting (or in another record)") },
	{ "overdue", 0, OPTION_FLAG, offsetof(struct list_tasks_request, choice.overdue), NULL,
		N_("only open ones whose day is over") },
	{ "due", 0, OPTION_DATE, offsetof(struct list_tasks_request, choice.due), "DATE",
		N_("only those due up to this day") },
	{ "next", 0, OPTION_SPAN, offsetof(struct list_tasks_request, choice.next), "SPAN",
		N_("only those due from today on within this time (14d, 2w, 1m)") },
	{ "all", 0, OPTION_FLAG, offsetof(struct list_tasks_request, choice.all), NULL,
		N_("those done and cancelled as well") },
	{ "done", 0, OPTION_FLAG, offsetof(struct list_tasks_request, choice.done), NULL,
		N_("only those that were done") },
	{ "group", 0, OPTION_TEXT, offsetof(struct list_tasks_request, group), "WHAT",
		N_("in groups by person, case, meeting or due") },
};

static const struct command_spec spec = {
	.name = "task-list",
	.usage = "",
	.examples = "task-list --person anna.bekova --due +14d\n"
		    "task-list --next 14d --group person\n"
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
