#include "cli/command.h"
#include "model/record/meeting.h"
#include "work/task/close_tasks.h"

static const struct option_row options[] = {
	{ "drop", 0, OPTION_FLAG, offsetof(struct close_tasks_request, drop), NULL,
		N_("cancelled, not done") },
	{ "due", 0, OPTION_DUE, offsetof(struct close_tasks_request, due), "DATE",
		N_("not done yet: due on this day (the first day promised is kept)") },
	{ "to", 0, OPTION_TEXT, offsetof(struct close_tasks_request, to), "PERSON|role:ROLE",
		N_("not done yet: theirs to do from now on") },
	{ "undo", 0, OPTION_FLAG, offsetof(struct close_tasks_request, undo), NULL,
		N_("open again a task that was closed or cancelled by mistake") },
};

static const struct option_takes takes[] = {
	{ "to", &meeting_schema, "present", NULL },
};

static bool work(struct command *command, const void *request)
{
	return close_tasks(
		&command->context, command->operands.items, command->operands.count, request);
}

static const struct command_mode modes[] = {
	{ .operands = "TASK...", .least = 1, .most = SIZE_MAX, .writes = true, .work = work },
};

static const struct command_spec spec = {
	.name = "task-done",
	.examples = "task-done t7f3k2mq\n"
		    "task-done --undo t7f3k2mq\n"
		    "task-done --due +14d t7f3k2mq\n"
		    "task-done --to jan.malik --due +7d t7f\n"
		    "task-list --case k7q2m4xp --format=ids | task-done --drop -\n",
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
	struct close_tasks_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
