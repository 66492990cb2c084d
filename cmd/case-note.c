#include "cli/command.h"
#include "work/case/note_case.h"
#include "work/case/note_day.h"
#include "work/case/write_note.h"
#include "work/shared/option.h"

struct case_note_options {
	struct note_request note;
	struct slice day;
	bool works, edits;
};

static const struct option_row options[] = {
	{ "kind", 0, OPTION_TEXT, offsetof(struct case_note_options, note.kind), "KIND",
		N_("note (as without it), visit, call or therapy, which has no text") },
	{ "for", 0, OPTION_LIST, offsetof(struct case_note_options, note.members), "MEMBER",
		N_("whom it was about: c1, m1 (again for each)") },
	{ "place", 0, OPTION_TEXT, offsetof(struct case_note_options, note.place), "PLACE",
		N_("where, of places.csv") },
	{ "present", 0, OPTION_LIST, offsetof(struct case_note_options, note.present), "WHO",
		N_("who else was there: a person of people.csv, or role:teacher (again for "
		   "each)") },
	{ "service", 0, OPTION_TEXT, offsetof(struct case_note_options, note.service), "SERVICE",
		N_("the service that gave it, of services.csv") },
	{ "attended", 0, OPTION_TEXT, offsetof(struct case_note_options, note.attended), "ATTENDED",
		N_("whether they came: yes, no-show, cancelled") },
	{ "group", 0, OPTION_INTEGER, offsetof(struct case_note_options, note.group), "N",
		N_("how many people a group had") },
	{ "work", 0, OPTION_FLAG, offsetof(struct case_note_options, works), NULL,
		N_("work outside cases, without CASE") },
	{ "activity", 0, OPTION_TEXT, offsetof(struct case_note_options, note.activity), "CODE",
		N_("with --work: what it was, of vocabulary/activities.csv") },
	{ "time", 0, OPTION_TEXT, offsetof(struct case_note_options, note.time), "HH:MM",
		N_("the time of day") },
	{ "duration", 0, OPTION_INTEGER, offsetof(struct case_note_options, note.duration),
		"MINUTES", N_("how long it took") },
	{ "project", 0, OPTION_TEXT, offsetof(struct case_note_options, note.project), "PROJECT",
		N_("the project that pays, of projects.csv") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct case_note_options, note.message), "TEXT",
		N_("what there is to say; '-', or a pipe without this option, reads standard "
		   "input") },
	{ "edit", 0, OPTION_FLAG, offsetof(struct case_note_options, edits), NULL,
		N_("what there is to say in the editor that git would open; so it is on a terminal "
		   "without --message") },
	{ "day", 0, OPTION_TEXT, offsetof(struct case_note_options, day), "FILE",
		N_("a diary, an entry under each heading; '-' reads standard input") },
};

enum use { NOTE = 1, WORK = 2, DAY = 4 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	NOTE,
	NOTE,
	NOTE,
	NOTE,
	NOTE,
	NOTE,
	NOTE, /* kind to group */
	WORK,
	WORK, /* work, activity */
	NOTE | WORK,
	NOTE | WORK,
	NOTE | WORK,
	NOTE | WORK, /* time to message */
	NOTE,	     /* edit */
	DAY,
};

/* Until the text is written the store is only read. */
static bool may_edit(const void *values, const struct slice_list *operands)
{
	const struct case_note_options *given = values;

	return operands->count > 0 && given->note.message.data == NULL && given->day.data == NULL &&
	       !given->works;
}

static const struct command_spec spec = {
	.name = "case-note",
	.usage = "CASE | --work | --day FILE",
	.examples = "case-note --kind visit --duration 45 --for c1 -m 'Calmer now.' k7q2m4xp\n"
		    "case-note --work --activity networking --duration 60\n"
		    "case-note --day monday.md\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_most = 1,
	.only_reads = may_edit,
};

/* A session of therapy has no text. */
static bool edits(const struct command *command, const struct case_note_options *given)
{
	return record_kind_has(note_kind(&given->note), RECORD_HAS_BODY) &&
	       (given->edits || command->context.interactive);
}

static void note(struct command *command, struct case_note_options *given)
{
	struct slice named = command->operands.items[0];
	struct written_note written = { .text = { 0 } };
	bool editing = may_edit(given, &command->operands) && edits(command, given);

	if (!option_refuse(&command->context, given->edits && given->note.message.data != NULL,
		    "edit", "--message"))
		return;
	if (editing && !write_note(&command->context, named, &given->note, &written))
		return;
	if (may_edit(given, &command->operands) && !command_begin_writing(command))
		return;
	if (editing)
		given->note.message = written.text;
	if (note_case(&command->context, named, &given->note) && editing &&
		!command->common.dry_run)
		draft_remove(&written.draft);
}

static void run(struct command *command, struct case_note_options *given)
{
	const struct option_table own = { options, ARRAY_LEN(options), given };
	bool of_case = command->operands.count > 0, of_day = given->day.data != NULL;
	enum use use = of_day ? DAY : given->works ? WORK : NOTE;
	const char *name = of_day ? "--day" : given->works ? "--work" : _("a case");

	if (of_case == (given->works || of_day))
		diag_add(&command->diags, SEVERITY_USAGE, "operands", NULL,
			_("either a case, --work or --day FILE (case-note [OPTION]... CASE)"));
	else if (!options_fit(&own, uses, use, name, &command->diags))
		return;
	else if (of_day)
		note_day(&command->context, given->day);
	else if (given->works)
		note_work(&command->context, &given->note);
	else
		note(command, given);
}

int main(int argc, char **argv)
{
	struct case_note_options given = { 0 };
	struct command command;

	if (command_start(&command, &spec, &given, argc, argv))
		run(&command, &given);
	return command_finish(&command);
}
