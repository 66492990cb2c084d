#include "cli/command.h"
#include "work/signal/list_signals.h"
#include "work/signal/record_signal.h"
#include "work/signal/screen_signal.h"

struct signal_log_options {
	struct record_signal_request record;
	struct screen_signal_request screen;
	struct open_case_request open;
	struct list_signals_request list;
	struct slice screened, opened; /* the signals */
	bool lists;
};

static const struct option_row options[] = {
	{ "source", 0, OPTION_TEXT, offsetof(struct signal_log_options, record.source), "SOURCE",
		N_("who noticed, as a class of vocabulary/sources.csv, never a person") },
	{ "channel", 0, OPTION_TEXT, offsetof(struct signal_log_options, record.channel), "CHANNEL",
		N_("how it came: person, phone, e-mail, letter, own-search") },
	{ "time", 0, OPTION_TEXT, offsetof(struct signal_log_options, record.time), "HH:MM",
		N_("the time of day") },
	{ "urgency", 0, OPTION_TEXT, offsetof(struct signal_log_options, record.urgency), "URGENCY",
		N_("how soon something must happen: now, days, weeks") },
	{ "reason", 0, OPTION_LIST, offsetof(struct signal_log_options, record.reasons), "CODE",
		N_("what it is about, of vocabulary/reasons.csv (again for each)") },
	{ "reporter", 0, OPTION_TEXT, offsetof(struct signal_log_options, record.reporter), "NAME",
		N_("who reported, for the identities only") },
	{ "reporter-contact", 0, OPTION_TEXT,
		offsetof(struct signal_log_options, record.reporter_contact), "TEXT",
		N_("how to reach who reported, for the identities only") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct signal_log_options, record.message), "TEXT",
		N_("what was seen, or with --open the situation; '-', or for a signal a pipe "
		   "without this option, reads standard input") },
	{ "screen", 0, OPTION_TEXT, offsetof(struct signal_log_options, screened), "STEM",
		N_("record what became of a signal") },
	{ "outcome", 0, OPTION_TEXT, offsetof(struct signal_log_options, screen.outcome), "OUTCOME",
		N_("with --screen: opened, joined, advice-only, passed-on or declined") },
	{ "case", 0, OPTION_TEXT, offsetof(struct signal_log_options, screen.case_named), "CASE",
		N_("with --screen: the case that it opened or was joined to") },
	{ "open", 0, OPTION_TEXT, offsetof(struct signal_log_options, opened), "STEM",
		N_("open the case of a signal") },
	{ "member", 0, OPTION_LIST, offsetof(struct signal_log_options, open.members),
		"ID:KIND:BORN:SEX[:ROLE]",
		N_("with --open: a member of the family (again for each)") },
	{ "manager", 0, OPTION_TEXT, offsetof(struct signal_log_options, open.manager), "PERSON",
		N_("with --open: the case manager (else who acts)") },
	{ "place", 0, OPTION_TEXT, offsetof(struct signal_log_options, open.place), "PLACE",
		N_("with --open: where the family lives, of places.csv") },
	{ "need", 0, OPTION_LIST, offsetof(struct signal_log_options, open.needs), "CODE",
		N_("with --open: what is needed, of vocabulary/needs.csv (again for each)") },
	{ "handle", 0, OPTION_TEXT, offsetof(struct signal_log_options, open.handle), "WORD",
		N_("with --open: a name to call the case by within the team") },
	{ "list", 0, OPTION_FLAG, offsetof(struct signal_log_options, lists), NULL,
		N_("list the signals") },
	{ "unscreened", 0, OPTION_FLAG, offsetof(struct signal_log_options, list.unscreened), NULL,
		N_("with --list: only those that were not screened yet") },
	{ "since", 0, OPTION_DATE, offsetof(struct signal_log_options, list.since), "DATE",
		N_("with --list: from that day on") },
	{ "until", 0, OPTION_DATE, offsetof(struct signal_log_options, list.until), "DATE",
		N_("with --list: up to that day") },
};

enum use { RECORD = 1, SCREEN = 2, OPEN = 4, LIST = 8 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	RECORD, RECORD, RECORD, RECORD, RECORD, RECORD, RECORD, /* source to reporter-contact */
	RECORD | OPEN,						/* message */
	SCREEN, SCREEN, SCREEN,					/* screen to case */
	OPEN, OPEN, OPEN, OPEN, OPEN, OPEN,			/* open to handle */
	LIST, LIST, LIST, LIST,					/* list to until */
};

static bool only_reads(const void *values, const struct slice_list *operands)
{
	(void)operands;
	return ((const struct signal_log_options *)values)->lists;
}

static const struct command_spec spec = {
	.name = "signal-log",
	.usage = "",
	.examples = "signal-log --source education --reason truancy -m 'Absent since May.'\n"
		    "signal-log --list --unscreened\n"
		    "signal-log --screen 2022-09-12-signal-4kz8 --outcome advice-only\n"
		    "signal-log --open 2022-09-12-signal-4kz8 --member c1:child:2012:f\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_LISTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.only_reads = only_reads,
};

/* The first of several that are asked for; what belongs to the others does not fit then. */
static enum use choose_use(const struct signal_log_options *given)
{
	if (given->screened.data != NULL)
		return SCREEN;
	if (given->opened.data != NULL)
		return OPEN;
	return given->lists ? LIST : RECORD;
}

static const char *name_of(enum use use)
{
	switch (use) {
	case SCREEN:
		return "--screen";
	case OPEN:
		return "--open";
	case LIST:
		return "--list";
	default:
		return _("recording a signal");
	}
}

static void run(struct command *command, struct signal_log_options *given)
{
	const struct option_table own = { options, ARRAY_LEN(options), given };
	struct context *context = &command->context;
	enum use use = choose_use(given);
	struct table table;

	if (!options_fit(&own, uses, use, name_of(use), &command->diags))
		return;
	switch (use) {
	case RECORD:
		record_signal(context, &given->record);
		break;
	case SCREEN:
		screen_signal(context, given->screened, &given->screen);
		break;
	case OPEN:
		given->open.message = given->record.message;
		open_signal(context, given->opened, &given->open);
		break;
	case LIST:
		if (list_signals(context, &given->list, &table))
			command_list(command, &table);
		break;
	}
}

int main(int argc, char **argv)
{
	struct signal_log_options given = { 0 };
	struct command command;

	given.open.keep_until = DATE_NONE;
	if (command_start(&command, &spec, &given, argc, argv))
		run(&command, &given);
	return command_finish(&command);
}
