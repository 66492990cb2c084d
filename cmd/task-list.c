#include "cli/command.h"
#include "model/task/task.h"
#include "work/task/export_calendar.h"
#include "work/task/list_tasks.h"

struct values {
	struct list_tasks_request list;
	bool ics, internal;
};

static const struct option_row options[] = {
	{ "person", 0, OPTION_TEXT, offsetof(struct values, list.choice.person), "PERSON",
		N_("only those of this person") },
	{ "role", 0, OPTION_TEXT, offsetof(struct values, list.choice.role), "ROLE",
		N_("only those of this role") },
	{ "case", 0, OPTION_TEXT, offsetof(struct values, list.choice.case_named), "CASE",
		N_("only those of this case") },
	{ "goal", 0, OPTION_TEXT, offsetof(struct values, list.choice.goal), "GOAL",
		N_("only those for this goal of the case") },
	{ "meeting", 0, OPTION_TEXT, offsetof(struct values, list.choice.meeting), "RECORD",
		N_("only those agreed at this meeting (or in another record)") },
	{ "overdue", 0, OPTION_FLAG, offsetof(struct values, list.choice.overdue), NULL,
		N_("only open ones whose day is over") },
	{ "due", 0, OPTION_DUE, offsetof(struct values, list.choice.due), "DATE",
		N_("only those due up to this day") },
	{ "next", 0, OPTION_SPAN, offsetof(struct values, list.choice.next), "SPAN",
		N_("only those due from today on within this time (14d, 2w, 1m)") },
	{ "all", 0, OPTION_FLAG, offsetof(struct values, list.choice.all), NULL,
		N_("those done and cancelled as well") },
	{ "done", 0, OPTION_FLAG, offsetof(struct values, list.choice.done), NULL,
		N_("only those that were done") },
	{ "group", 0, OPTION_TEXT, offsetof(struct values, list.group), "WHAT",
		N_("in groups by person, case, meeting or due") },
	{ "ics", 0, OPTION_FLAG, offsetof(struct values, ics), NULL,
		N_("for a calendar (iCalendar), without what cases are called") },
	{ "internal", 0, OPTION_FLAG, offsetof(struct values, internal), NULL,
		N_("with --ics: also the case, the record and the person") },
};

static const struct option_takes takes[] = {
	{ "person", &task_schema, "person", NULL },
	{ "role", &task_schema, "role", NULL },
	{ "goal", &task_schema, "goal", NULL },
	{ "group", NULL, NULL, task_groupings },
};

static bool list(struct command *command, const void *given)
{
	const struct values *values = given;
	struct table table;

	return list_tasks(&command->context, &values->list, &table) &&
	       command_list(command, &table);
}

static bool calendar(struct command *command, const void *given)
{
	const struct values *values = given;

	return export_tasks(&command->context, &values->list.choice, values->internal);
}

static const struct command_mode modes[] = {
	{ .selector = "ics",
		.options = "person role case goal meeting overdue due next all done internal",
		.work = calendar },
	{ .name = N_("a list of tasks"),
		.options =
			"person role case goal meeting overdue due next all done group format null",
		.work = list },
};

static const struct command_spec spec = {
	.name = "task-list",
	.examples = "task-list --person anna.bekova --due +14d\n"
		    "task-list --next 14d --group person\n"
		    "task-list --overdue --format=json\n"
		    "task-list --person anna.bekova --all --ics >tasks.ics\n",
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
	struct values values = { 0 };

	return command_run(&spec, &values, argc, argv);
}
