#include "cli/command.h"
#include "cli/environment.h"
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
	{ "attended", 0, OPTION_LIST, offsetof(struct values, new.attended), "'PROFESSION N'",
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
	{ "duration", 0, OPTION_INTEGER, offsetof(struct values, new.duration), "MINUTES",
		N_("new: how long it takes") },
	{ "next", 0, OPTION_DATE, offsetof(struct values, new.next), "DATE",
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

enum use { LOG = 1, NEW = 2, EDIT = 4, SHEET = 8, SENT = 16, APPROVE = 32, ICS = 64 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	LOG | NEW | ICS, /* case */
	NEW,
	NEW,
	NEW,
	NEW,
	NEW,
	NEW, /* present to convened-by */
	NEW,
	NEW,
	NEW,
	NEW,
	NEW,
	NEW, /* place to next */
	EDIT,
	SHEET,
	SENT,
	APPROVE,
	ICS,
	ICS,
};

static void finish_writing(struct command *command, const struct written_minutes *written)
{
	if (command_begin_writing(command) && file_written(&command->context, written) &&
		!command->common.dry_run)
		draft_remove(&written->draft);
}

/* On a terminal the editor opens, and what is written is filed; else, also where the output goes to
 * a file, the template is printed. */
static void begin(struct command *command, const struct values *values)
{
	struct context *context = &command->context;
	struct slice kind = command->operands.items[1], template;
	struct written_minutes written;

	command_speak_store(command);
	if (context->interactive && environment_width() > 0) {
		if (write_new_minutes(context, kind, &values->new, &written))
			finish_writing(command, &written);
	} else if (minutes_template(context, kind, &values->new, &template)) {
		buf_add_slice(&context->output, template);
	}
}

static void edit(struct command *command, const struct values *values)
{
	struct written_minutes written;

	if (write_minutes_again(&command->context, values->edited, &written))
		finish_writing(command, &written);
}

static void print_sheet(struct command *command, const struct values *values)
{
	struct document document;

	command_speak_store(command);
	if (slice_is_empty(command->common.format))
		command->common.format = slice_from("md");
	if (attendance_sheet(&command->context, values->sheet, &document))
		command_report(command, &document, NULL);
}

static void send(struct command *command, const struct values *values)
{
	send_minutes(&command->context, values->sent);
}

static void approve(struct command *command, const struct values *values)
{
	approve_minutes(&command->context, values->approved);
}

static void export(struct command *command, const struct values *values)
{
	const struct export_meetings_request request = { values->new.case_named, values->internal };

	export_meetings(
		&command->context, command->operands.items, command->operands.count, &request);
}

static void file(struct command *command, const struct values *values)
{
	const struct log_meeting_request request = { .case_named = values->new.case_named };

	log_meeting(&command->context, command->operands.items[0], &request);
}

/* What the command does: the first whose option is given; `new` is an operand. */
static const struct mode {
	const char *option, *name, *usage;
	size_t operands_least, operands_most;
	void (*run)(struct command *command, const struct values *values);
	enum use use;
	bool only_reads;
} modes[] = {
	{ "edit", "--edit", "--edit RECORD", 0, 0, edit, EDIT, true },
	{ "sheet", "--sheet", "--sheet RECORD", 0, 0, print_sheet, SHEET, true },
	{ "sent", "--sent", "--sent RECORD", 0, 0, send, SENT, false },
	{ "approve", "--approve", "--approve RECORD", 0, 0, approve, APPROVE, false },
	{ "ics", "--ics", "--ics RECORD...", 1, SIZE_MAX, export, ICS, true },
	{ NULL, "new", "new KIND", 2, 2, begin, NEW, true },
	{ NULL, N_("filing minutes"), "FILE", 1, 1, file, LOG, false },
};

static const struct mode *choose_mode(const void *values, const struct slice_list *operands)
{
	const struct option_table own = { options, ARRAY_LEN(options), (void *)values };
	const struct mode *mode = modes;

	while (mode->option != NULL && !options_given(&own, mode->option))
		mode++;
	if (mode->use == NEW && (operands->count == 0 || !slice_equals(operands->items[0], "new")))
		mode++;
	return mode;
}

static bool only_reads(const void *values, const struct slice_list *operands)
{
	return choose_mode(values, operands)->only_reads;
}

static const struct command_spec spec = {
	.name = "meeting-log",
	.usage = "[FILE | new KIND | RECORD...]",
	.examples = "meeting-log new case-meeting --case k7q2m4xp --present anna.bekova\n"
		    "meeting-log --case k7q2m4xp minutes.md\n"
		    "meeting-log --approve k7q2m4xp/2022-09-20-meeting-5c2d\n"
		    "meeting-log --ics k7q2m4xp/2022-09-20-meeting-5c2d >meeting.ics\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_FILES | COMMAND_REPORTS | COMMAND_BOTH,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_most = SIZE_MAX,
	.only_reads = only_reads,
};

static void run(struct command *command, const struct values *values)
{
	const struct option_table own = { options, ARRAY_LEN(options), (void *)values };
	const struct mode *mode = choose_mode(values, &command->operands);

	if (!options_fit(&own, uses, mode->use, _(mode->name), &command->diags))
		return;
	if (command->operands.count < mode->operands_least ||
		command->operands.count > mode->operands_most)
		diag_add(&command->diags, SEVERITY_USAGE, "operands", NULL,
			command->operands.count < mode->operands_least
				? _("something is missing (meeting-log %s)")
				: _("there are words too many (meeting-log %s)"),
			mode->usage);
	else
		mode->run(command, values);
}

int main(int argc, char **argv)
{
	struct values values = { 0 };
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		run(&command, &values);
	return command_finish(&command);
}
