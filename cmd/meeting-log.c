#include "cli/command.h"
#include "cli/environment.h"
#include "model/record/meeting.h"
#include "model/record/record.h"
#include "work/meeting/approve_minutes.h"
#include "work/meeting/attendance_sheet.h"
#include "work/meeting/log_meeting.h"
#include "work/meeting/write_minutes.h"
#include "work/task/export_calendar.h"

struct values {
	struct new_meeting_request new;
	struct slice edited, sheet, sent, approved;
	bool ics, internal;
};

static const struct option_row options[] = {
	{ "case", 0, OPTION_TEXT, offsetof(struct values, new.case_named), "CASE",
		N_("the case that met (else the field 'case' of the minutes)") },
	{ "present", 0, OPTION_LIST, offsetof(struct values, new.present), "WHO",
		N_("new: who is there, a person of people.csv or role:teacher, ' part' behind it "
		   "for a part of the time (again for each)") },
	{ "excused", 0, OPTION_LIST, offsetof(struct values, new.excused), "WHO",
		N_("new: who is excused (again for each)") },
	{ "attended", 0, OPTION_LIST, offsetof(struct values, new.attended),
		"'PROFESSION N [ORGANIZATION]'",
		N_("new: how many of a profession, where people are many (again for each)") },
	{ "facilitator", 0, OPTION_TEXT, offsetof(struct values, new.facilitator), "PERSON",
		N_("new: who leads it") },
	{ "minute-taker", 0, OPTION_TEXT, offsetof(struct values, new.minute_taker), "PERSON",
		N_("new: who writes the minutes") },
	{ "convened-by", 0, OPTION_TEXT, offsetof(struct values, new.convened_by), "PERSON",
		N_("new: who called it") },
	{ "place", 0, OPTION_TEXT, offsetof(struct values, new.place), "PLACE",
		N_("new: where, of places.csv") },
	{ "time", 0, OPTION_TEXT, offsetof(struct values, new.time), "HH:MM-HH:MM",
		N_("new: from when to when") },
	{ "topic", 0, OPTION_TEXT, offsetof(struct values, new.topic), "TEXT",
		N_("new: what it is about") },
	{ "project", 0, OPTION_TEXT, offsetof(struct values, new.project), "PROJECT",
		N_("new: the project that pays, of projects.csv") },
	{ "duration", 0, OPTION_MINUTES, offsetof(struct values, new.duration), "MINUTES",
		N_("new: how long it takes") },
	{ "next", 0, OPTION_DUE, offsetof(struct values, new.next), "DATE",
		N_("new: the day of the next meeting") },
	{ "edit", 0, OPTION_TEXT, offsetof(struct values, edited), "RECORD",
		N_("opens filed minutes in the editor again") },
	{ "sheet", 0, OPTION_TEXT, offsetof(struct values, sheet), "RECORD",
		N_("an attendance sheet to print, with the pledge of confidentiality") },
	{ "sent", 0, OPTION_TEXT, offsetof(struct values, sent), "RECORD",
		N_("notes that the minutes were sent") },
	{ "approve", 0, OPTION_TEXT, offsetof(struct values, approved), "RECORD",
		N_("approves the minutes, by another person; then only their tasks change") },
	{ "ics", 0, OPTION_FLAG, offsetof(struct values, ics), NULL,
		N_("for a calendar (iCalendar): meetings that are filed, without what cases are "
		   "called") },
	{ "internal", 0, OPTION_FLAG, offsetof(struct values, internal), NULL,
		N_("with --ics: also the case, the record, the person and the place") },
};

static const struct option_takes takes[] = {
	{ "present", &meeting_schema, "present", NULL },
	{ "excused", &meeting_schema, "excused", NULL },
	{ "attended", &meeting_schema, "attended", NULL },
	{ "facilitator", &meeting_schema, "facilitator", NULL },
	{ "minute-taker", &meeting_schema, "minute-taker", NULL },
	{ "convened-by", &meeting_schema, "convened-by", NULL },
	{ "place", &meeting_schema, "place", NULL },
	{ "time", &record_common_schema, "time", NULL },
	{ "project", &meeting_schema, "project", NULL },
};

static bool file_edited(struct command *command, const struct written_minutes *written)
{
	if (!command_begin_writing(command) || !file_written(&command->context, written))
		return false;
	if (!command->common.dry_run)
		draft_remove(&written->draft);
	return true;
}

/* On a terminal the editor opens, and what is written is filed; else, also where the output goes to
 * a file, the template is printed. */
static bool begin(struct command *command, const void *given)
{
	const struct values *values = given;
	struct context *context = &command->context;
	struct slice kind = command->operands.items[0], template;
	struct written_minutes written;

	command_speak_store(command);
	if (context->interactive && environment_width() > 0)
		return write_new_minutes(context, kind, &values->new, &written) &&
		       file_edited(command, &written);
	if (!minutes_template(context, kind, &values->new, &template))
		return false;
	buf_add_slice(&context->output, template);
	return true;
}

static bool edit(struct command *command, const void *given)
{
	const struct values *values = given;
	struct written_minutes written;

	return write_minutes_again(&command->context, values->edited, &written) &&
	       file_edited(command, &written);
}

static bool sheet(struct command *command, const void *given)
{
	const struct values *values = given;
	struct document document;

	command_speak_store(command);
	if (slice_is_empty(command->common.format))
		command->common.format = slice_from("md");
	return attendance_sheet(&command->context, values->sheet, &document) &&
	       command_report(command, &document, NULL);
}

static bool send(struct command *command, const void *given)
{
	const struct values *values = given;

	return send_minutes(&command->context, values->sent);
}

static bool approve(struct command *command, const void *given)
{
	const struct values *values = given;

	return approve_minutes(&command->context, values->approved);
}

static bool calendar(struct command *command, const void *given)
{
	const struct values *values = given;
	const struct export_meetings_request request = { values->new.case_named, values->internal };

	return export_meetings(
		&command->context, command->operands.items, command->operands.count, &request);
}

static bool file(struct command *command, const void *given)
{
	const struct values *values = given;
	const struct log_meeting_request request = { .case_named = values->new.case_named };

	struct slice minutes =
		command->operands.count > 0 ? command->operands.items[0] : (struct slice){ 0 };

	return log_meeting(&command->context, minutes, &request);
}

static const struct command_mode modes[] = {
	{ .selector = "edit", .options = "", .work = edit },
	{ .selector = "sheet", .options = "format", .work = sheet },
	{ .selector = "sent", .options = "", .writes = true, .work = send },
	{ .selector = "approve", .options = "", .writes = true, .work = approve },
	{ .selector = "ics",
		.options = "case internal",
		.operands = "RECORD...",
		.least = 1,
		.most = SIZE_MAX,
		.work = calendar },
	{ .word = "new",
		.options =
			"case present excused attended facilitator minute-taker convened-by place "
			"time topic project duration next",
		.operands = "KIND",
		.least = 1,
		.most = 1,
		.work = begin },
	{ .name = N_("filing minutes"),
		.options = "case",
		.operands = "[FILE]",
		.most = 1,
		.writes = true,
		.work = file },
};

static const struct command_spec spec = {
	.name = "meeting-log",
	.examples = "meeting-log new case-meeting --case k7q2m4xp --present anna.bekova\n"
		    "meeting-log --case k7q2m4xp minutes.md\n"
		    "meeting-log --approve k7q2m4xp/2022-09-20-meeting-5c2d\n"
		    "meeting-log --ics k7q2m4xp/2022-09-20-meeting-5c2d >meeting.ics\n",
	.traits = COMMAND_DATED | COMMAND_FILES | COMMAND_REPORTS | COMMAND_BOTH,
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
