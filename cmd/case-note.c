#include "cli/command.h"
#include "model/record/contact.h"
#include "work/case/note_case.h"
#include "work/case/note_day.h"

struct values {
	struct note_request note;
	struct slice day;
	bool works, edits;
};

static const struct option_row options[] = {
	{ "kind", 0, OPTION_TEXT, offsetof(struct values, note.kind), "KIND",
		N_("note (as without it), visit, call or therapy, which has no text") },
	{ "for", 0, OPTION_LIST, offsetof(struct values, note.members), "MEMBER",
		N_("whom it was about: c1, m1 (again for each)") },
	{ "place", 0, OPTION_TEXT, offsetof(struct values, note.place), "PLACE",
		N_("where, of places.csv") },
	{ "present", 0, OPTION_LIST, offsetof(struct values, note.present), "WHO",
		N_("who else was there: a person of people.csv, or role:teacher (again for "
		   "each)") },
	{ "service", 0, OPTION_TEXT, offsetof(struct values, note.service), "SERVICE",
		N_("the service that gave it, of services.csv") },
	{ "attended", 0, OPTION_TEXT, offsetof(struct values, note.attended), "ATTENDED",
		N_("whether they came: yes, no-show, cancelled") },
	{ "group", 0, OPTION_INTEGER, offsetof(struct values, note.group), "N",
		N_("how many took part in a group session (therapy only)") },
	{ "work", 0, OPTION_FLAG, offsetof(struct values, works), NULL,
		N_("work outside cases, without CASE") },
	{ "activity", 0, OPTION_TEXT, offsetof(struct values, note.activity), "CODE",
		N_("with --work: what it was, of vocabulary/activities.csv") },
	{ "time", 0, OPTION_TEXT, offsetof(struct values, note.time), "HH:MM",
		N_("the time of day") },
	{ "duration", 0, OPTION_MINUTES, offsetof(struct values, note.duration), "MINUTES",
		N_("how long it took") },
	{ "project", 0, OPTION_TEXT, offsetof(struct values, note.project), "PROJECT",
		N_("the project that pays, of projects.csv") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, note.message), "TEXT",
		N_("what there is to say; '-', or a pipe without this option, reads standard "
		   "input") },
	{ "edit", 0, OPTION_FLAG, offsetof(struct values, edits), NULL,
		N_("what there is to say in the editor that git would open; so it is on a terminal "
		   "without --message") },
	{ "day", 0, OPTION_TEXT, offsetof(struct values, day), "FILE",
		N_("a diary, an entry under each heading; '-' reads standard input") },
};

static const struct option_takes takes[] = {
	{ "kind", NULL, NULL, contact_kinds },
	{ "for", &visit_schema, "for", NULL },
	{ "place", &visit_schema, "place", NULL },
	{ "present", &visit_schema, "present", NULL },
	{ "service", &visit_schema, "service", NULL },
	{ "attended", &visit_schema, "attended", NULL },
	{ "activity", &work_schema, "activity", NULL },
	{ "time", &visit_schema, "time", NULL },
	{ "project", &visit_schema, "project", NULL },
};

static bool note(struct command *command, const void *given)
{
	const struct values *values = given;

	return note_case(&command->context, command->operands.items[0], &values->note);
}

/* Until the text is written the store is only read. */
static bool edit(struct command *command, const void *given)
{
	const struct values *values = given;
	struct note_request request = values->note;
	struct slice named = command->operands.items[0];
	struct written_note written = { .text = { 0 } };
	/* A session of therapy has no text to write. */
	bool writes = record_kind_has(note_kind(&request), RECORD_HAS_BODY);

	if (writes && !write_note(&command->context, named, &request, &written))
		return false;
	if (writes)
		request.message = written.text;
	if (!command_begin_writing(command) || !note_case(&command->context, named, &request))
		return false;
	if (writes && !command->common.dry_run)
		draft_remove(&written.draft);
	return true;
}

static bool work_outside(struct command *command, const void *given)
{
	const struct values *values = given;

	return note_work(&command->context, &values->note);
}

static bool diary(struct command *command, const void *given)
{
	const struct values *values = given;

	return note_day(&command->context, values->day);
}

static const struct command_mode modes[] = {
	{ .selector = "day", .options = "", .writes = true, .work = diary },
	{ .selector = "work",
		.options = "activity time duration project message",
		.writes = true,
		.work = work_outside },
	{ .selector = "edit",
		.unless = "message",
		.options = "kind for place present service attended group time duration project",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = edit },
	{ .name = N_("a case"),
		.options = "kind for place present service attended group time duration project "
			   "message",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = note },
};

static const struct command_spec spec = {
	.name = "case-note",
	.examples = N_("case-note --kind visit --duration 45 --for c1 -m 'Calmer now.' k7q2m4xp\n"
		       "case-note --work --activity networking --duration 60\n"
		       "case-note --day monday.md\n"),
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
	struct values values = { 0 };

	return command_run(&spec, &values, argc, argv);
}
