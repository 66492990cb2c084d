#include "work/meeting/check_minutes.h"
#include "base/array.h"
#include "work/meeting/find_mentions.h"
#include "work/shared/check_file.h"
#include "work/shared/findings.h"
#include "work/shared/guard.h"
#include "work/shared/person_left.h"

static bool is_mention(const struct minutes *minutes, const struct task *task)
{
	for (size_t i = 0; i < minutes->mention_count; i++)
		if (minutes->mentions[i].task == task)
			return true;
	return false;
}

static bool check_open_tasks(struct context *context, const struct minutes *minutes)
{
	bool good = true;

	for (size_t i = 0; i < minutes->tasks.count; i++) {
		const struct task *task = &minutes->tasks.items[i];
		struct position person = task_position(task, "person");
		if (task_state(task) != TASK_OPEN)
			continue;
		/* What a mention does not say stands where the task is kept. */
		if (!is_mention(minutes, task))
			warn_of_promise(context, task, &task->position);
		good &= check_person_left(context, task->person, minutes->date,
			is_mention(minutes, task) ? PERSON_NAMED : PERSON_CHARGED, &person);
	}
	return good;
}

static bool read_tasks(struct context *context, struct minutes *minutes)
{
	struct diag_list unheard; /* check_file() says it all */
	struct front_matter front;

	diag_list_init(&unheard, context->arena);
	return front_matter_read(
		       minutes->shown, minutes->bytes, context->arena, &unheard, &front) &&
	       tasks_read(minutes->shown, front.body, front.body_line, context->arena, &unheard,
		       &minutes->tasks);
}

/* A line of the bytes as the user's file counts it; 0 for the one that is not there. */
static size_t own_line(const struct minutes *minutes, size_t line)
{
	if (minutes->case_line == 0 || line < minutes->case_line)
		return line;
	return line == minutes->case_line ? 0 : line - 1;
}

static void place(const struct minutes *minutes, const struct diag_list *found)
{
	for (size_t i = 0; i < found->count; i++) {
		struct position *position = &found->items[i].position;
		position->file = minutes->shown;
		position->line = own_line(minutes, position->line);
	}
}

/* In a meeting about a family somebody speaks for the child, or it is said why not. */
static void warn_of_child(struct context *context, const struct minutes *minutes)
{
	struct position whole = { .file = minutes->shown };

	if (meeting_homes(minutes->fields.kind) == HOME_CASE &&
		slice_is_empty(minutes->fields.child_heard))
		diag_add(context->diags, SEVERITY_WARNING, "child-heard", &whole,
			_("nothing is said of whether the child was heard (child-heard: "
			  "\"yes\", \"no\", too-young or declined)"));
}

bool check_minutes(struct context *context, struct minutes *minutes)
{
	/* An empty file before: every line is new, and has a place. */
	const struct change change = { .ring = minutes->ring,
		.path = minutes->path,
		.before = slice_from(""),
		.after = minutes->bytes };
	struct findings findings;

	findings_begin(context, &findings);
	bool good =
		check_file(context, minutes->ring, minutes->path, minutes->shown, minutes->bytes);
	good &= guard_check(context, &change);
	if (read_tasks(context, minutes)) {
		good &= find_mentions(context, minutes);
		good &= check_open_tasks(context, minutes);
		warn_of_child(context, minutes);
	}
	place(minutes, &findings.list);
	context->texts_warned = true;
	findings_end(context, &findings, FINDINGS_HAND_ON);
	return good;
}
