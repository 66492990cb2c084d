#include "cli/command.h"
#include "model/record/case_facts.h"
#include "model/record/signal.h"
#include "work/signal/list_signals.h"
#include "work/signal/record_signal.h"
#include "work/signal/screen_signal.h"

struct values {
	struct record_signal_request record;
	struct screen_signal_request screen;
	struct open_case_request open;
	struct list_signals_request list;
	struct slice screened, undone, opened; /* the signals */
	bool lists;
};

static const struct option_row options[] = {
	{ "source", 0, OPTION_TEXT, offsetof(struct values, record.source), "SOURCE",
		N_("who noticed, as a class of vocabulary/sources.csv, never a person") },
	{ "channel", 0, OPTION_TEXT, offsetof(struct values, record.channel), "CHANNEL",
		N_("how it came: person, phone, e-mail, letter, own-search") },
	{ "time", 0, OPTION_TEXT, offsetof(struct values, record.time), "HH:MM",
		N_("the time of day") },
	{ "urgency", 0, OPTION_TEXT, offsetof(struct values, record.urgency), "URGENCY",
		N_("how soon something must happen: now, days, weeks") },
	{ "reason", 0, OPTION_LIST, offsetof(struct values, record.reasons), "CODE",
		N_("what it is about, of vocabulary/reasons.csv (again for each)") },
	{ "reporter", 0, OPTION_TEXT, offsetof(struct values, record.reporter), "NAME",
		N_("who reported, for the identities only") },
	{ "reporter-contact", 0, OPTION_TEXT, offsetof(struct values, record.reporter_contact),
		"TEXT", N_("how to reach who reported, for the identities only") },
	{ "reporter-from", 0, OPTION_TEXT, offsetof(struct values, record.reporter_from), "FILE",
		N_("both by the lines name=... and contact=... of a file; '-' reads standard "
		   "input") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, record.message), "TEXT",
		N_("what was seen, or with --open the situation; '-', or for a signal a pipe "
		   "without this option, reads standard input") },
	{ "screen", 0, OPTION_TEXT, offsetof(struct values, screened), "STEM",
		N_("record what became of a signal") },
	{ "outcome", 0, OPTION_TEXT, offsetof(struct values, screen.outcome), "OUTCOME",
		N_("with --screen: opened, joined, advice-only, passed-on[:TO] or "
		   "declined[:REASON]") },
	{ "case", 0, OPTION_TEXT, offsetof(struct values, screen.case_named), "CASE",
		N_("the case that the signal opened or was joined to, or with --list whose signals "
		   "are listed") },
	{ "reopen", 0, OPTION_FLAG, offsetof(struct values, screen.reopen), NULL,
		N_("with --screen: open the case again, which is closed") },
	{ "undo", 0, OPTION_TEXT, offsetof(struct values, undone), "STEM",
		N_("take back the last event of a signal, recorded by mistake") },
	{ "open", 0, OPTION_TEXT, offsetof(struct values, opened), "STEM",
		N_("open the case of a signal") },
	{ "member", 0, OPTION_LIST, offsetof(struct values, open.members),
		"ID:KIND:BORN:SEX[:ROLE]",
		N_("with --open: a member of the family (again for each)") },
	{ "manager", 0, OPTION_TEXT, offsetof(struct values, open.manager), "PERSON",
		N_("with --open: the case manager (else who acts)") },
	{ "place", 0, OPTION_TEXT, offsetof(struct values, open.place), "PLACE",
		N_("with --open: where the family lives, of places.csv") },
	{ "need", 0, OPTION_LIST, offsetof(struct values, open.needs), "CODE",
		N_("with --open: what is needed, of vocabulary/needs.csv (again for each)") },
	{ "handle", 0, OPTION_TEXT, offsetof(struct values, open.handle), "WORD",
		N_("with --open: a name to call the case by within the team") },
	{ "list", 0, OPTION_FLAG, offsetof(struct values, lists), NULL, N_("list the signals") },
	{ "unscreened", 0, OPTION_FLAG, offsetof(struct values, list.unscreened), NULL,
		N_("with --list: only those that were not screened yet") },
	{ "since", 0, OPTION_DATE, offsetof(struct values, list.since), "DATE",
		N_("with --list: from that day on") },
	{ "until", 0, OPTION_DATE, offsetof(struct values, list.until), "DATE",
		N_("with --list: up to that day") },
};

static const struct option_takes takes[] = {
	{ "source", &signal_schema, "source", NULL },
	{ "channel", &signal_schema, "channel", NULL },
	{ "time", &signal_schema, "time", NULL },
	{ "urgency", &signal_schema, "urgency", NULL },
	{ "reason", &signal_schema, "reasons", NULL },
	{ "manager", &case_facts_schema, "manager", NULL },
	{ "place", &case_facts_schema, "place", NULL },
	{ "need", &case_facts_schema, "needs", NULL },
};

static bool record(struct command *command, const void *given)
{
	const struct values *values = given;

	return record_signal(&command->context, &values->record);
}

static bool screen(struct command *command, const void *given)
{
	const struct values *values = given;

	return screen_signal(&command->context, values->screened, &values->screen);
}

static bool undo(struct command *command, const void *given)
{
	const struct values *values = given;

	return undo_signal(&command->context, values->undone);
}

static bool begin_case(struct command *command, const void *given)
{
	const struct values *values = given;
	struct open_case_request request = values->open;

	request.message = values->record.message;
	request.keep_until = DATE_NONE;
	return open_signal(&command->context, values->opened, &request);
}

static bool list(struct command *command, const void *given)
{
	const struct values *values = given;
	struct list_signals_request request = values->list;
	struct table table;

	request.case_named = values->screen.case_named;
	return list_signals(&command->context, &request, &table) && command_list(command, &table);
}

static const struct command_mode modes[] = {
	{ .selector = "screen", .options = "outcome case reopen", .writes = true, .work = screen },
	{ .selector = "undo", .options = "", .writes = true, .work = undo },
	{ .selector = "open",
		.options = "member manager place need handle message",
		.writes = true,
		.work = begin_case },
	{ .selector = "list", .options = "unscreened case since until format null", .work = list },
	{ .name = N_("recording a signal"),
		.options = "source channel time urgency reason reporter reporter-contact "
			   "reporter-from "
			   "message",
		.writes = true,
		.work = record },
};

static const struct command_spec spec = {
	.name = "signal-log",
	.examples = N_("signal-log --source education --reason truancy -m 'Absent since May.'\n"
		       "signal-log --list --unscreened\n"
		       "signal-log --list --case k7q2m4xp\n"
		       "signal-log --screen 2022-09-12-signal-4kz8 --outcome advice-only\n"
		       "signal-log --undo 2022-09-12-signal-4kz8\n"
		       "signal-log --open 2022-09-12-signal-4kz8 --member c1:child:2012:f\n"),
	.traits = COMMAND_DATED | COMMAND_LISTS,
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
