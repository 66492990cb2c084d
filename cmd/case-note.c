#include "cli/command.h"
#include "work/note_case.h"

struct case_note_options {
	struct note_request note;
	bool works;
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
		N_("what there is to say; '-' reads standard input") },
};

enum use { NOTE = 1, WORK = 2 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	NOTE, NOTE, NOTE, NOTE, NOTE, NOTE, NOTE,	    /* kind to group */
	WORK, WORK,					    /* work, activity */
	NOTE | WORK, NOTE | WORK, NOTE | WORK, NOTE | WORK, /* time to message */
};

static const struct command_spec spec = {
	.name = "case-note",
	.usage = "CASE | --work",
	.examples = "case-note --kind visit --duration 45 --for c1 -m 'Calmer now.' k7q2m4xp\n"
		    "case-note --work --activity networking --duration 60\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_most = 1,
};

static void run(struct command *command, struct case_note_options *given)
{
	const struct option_table own = { options, ARRAY_LEN(options), given };
	size_t operands = command->operands.count;

	if (given->works != (operands == 0))
		diag_add(&command->diags, SEVERITY_USAGE, "operands", NULL,
			_("either a case or --work (case-note [OPTION]... CASE | --work)"));
	else if (!options_fit(&own, uses, given->works ? WORK : NOTE,
			 given->works ? "--work" : _("a case"), &command->diags))
		return;
	else if (given->works)
		note_work(&command->context, &given->note);
	else
		note_case(&command->context, command->operands.items[0], &given->note);
}

int main(int argc, char **argv)
{
	struct case_note_options given;
	struct command command;

	if (command_start(&command, &spec, &given, argc, argv))
		run(&command, &given);
	return command_finish(&command);
}
