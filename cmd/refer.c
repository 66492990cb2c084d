#include "work/refer/refer.h"
#include "cli/command.h"
#include "work/refer/refer_target.h"

struct values {
	struct refer_request refer;
	struct slice update, again, why, sheet;
	bool lists;
	struct refer_list_request list;
	struct refer_sheet_request page;
};

static const struct option_row options[] = {
	{ "need", 0, OPTION_TEXT, offsetof(struct values, refer.need), "NEED",
		N_("what is needed, of vocabulary/needs.csv; alone it ranks the services that "
		   "fit") },
	{ "for", 0, OPTION_LIST, offsetof(struct values, refer.members), "MEMBER",
		N_("for whom (else the children); may be repeated") },
	{ "prefer", 0, OPTION_TEXT, offsetof(struct values, refer.prefer), "WHAT",
		N_("ranks by this first: distance, availability or effectiveness") },
	{ "own", 0, OPTION_FLAG, offsetof(struct values, refer.own), NULL,
		N_("adds what came of this store's own referrals; reads every case") },
	{ "limit", 0, OPTION_INTEGER, offsetof(struct values, refer.limit), "N",
		N_("at most so many services") },
	{ "why", 0, OPTION_TEXT, offsetof(struct values, why), "SERVICE",
		N_("says why this service is not in the ranking, or where in it and why") },
	{ "to", 0, OPTION_TEXT, offsetof(struct values, refer.service), "SERVICE",
		N_("records a referral to this service") },
	{ "consent", 0, OPTION_TEXT, offsetof(struct values, refer.consent), "STEM",
		N_("the consent that covers it") },
	{ "without-consent", 0, OPTION_TEXT, offsetof(struct values, refer.without_consent),
		"REASON", N_("why it is asked without one") },
	{ "after", 0, OPTION_TEXT, offsetof(struct values, refer.after), "STEM",
		N_("the referral that did not help, which this one tries again") },
	{ "accompanied", 0, OPTION_FLAG, offsetof(struct values, refer.accompanied), NULL,
		N_("somebody goes along") },
	{ "quoted-wait", 0, OPTION_INTEGER, offsetof(struct values, refer.quoted_wait), "DAYS",
		N_("how long the service says it takes") },
	{ "place", 0, OPTION_TEXT, offsetof(struct values, refer.place), "PLACE",
		N_("where it is to be") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct values, refer.message), "TEXT",
		N_("what there is to say about it; '-' reads standard input") },
	{ "update", 0, OPTION_TEXT, offsetof(struct values, update), "REFERRAL",
		N_("adds events to a referral: its stem, or CASE/STEM without CASE") },
	{ "again", 0, OPTION_TEXT, offsetof(struct values, again), "REFERRAL",
		N_("ranks for the need of a referral that did not help the services not asked "
		   "yet; with --to it asks one, and names what it comes after") },
	{ "list", 0, OPTION_FLAG, offsetof(struct values, lists), NULL,
		N_("lists referrals, of all cases or of those named") },
	{ "service", 0, OPTION_TEXT, offsetof(struct values, list.service), "SERVICE",
		N_("with --list: only those to this service") },
	{ "state", 0, OPTION_TEXT, offsetof(struct values, list.state), "STATE",
		N_("with --list: requested, waitlisted, accepted, started, completed, rejected, "
		   "cancelled or failed ones, open (as without it) or all") },
	{ "waiting", 0, OPTION_INTEGER, offsetof(struct values, list.waiting), "DAYS",
		N_("with --list: only those that wait for more days than that") },
	{ "sheet", 0, OPTION_TEXT, offsetof(struct values, sheet), "REFERRAL",
		N_("prints what the service is told of a referral") },
	{ "identity", 0, OPTION_FLAG, offsetof(struct values, page.identity), NULL,
		N_("with --sheet: who the family is as well") },
	{ "output", 'o', OPTION_TEXT, offsetof(struct values, page.output), "FILE",
		N_("with --sheet: write it to a file outside every store") },
};

enum use {
	RANK = 1,
	WHY = 2,
	RECORD = 4,
	UPDATE = 8,
	AGAIN = 16,
	RETRY = 32,
	LIST = 64,
	SHEET = 128
};

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	RANK | WHY | RECORD | LIST, RANK | WHY | RECORD,     /* need, for */
	RANK | WHY | AGAIN, RANK | AGAIN, RANK | AGAIN, WHY, /* prefer, own, limit, why */
	RECORD | RETRY, RECORD | RETRY, RECORD | RETRY,
	RECORD, /* to, consent, without-consent, after */
	RECORD | RETRY, RECORD | RETRY, RECORD | RETRY, RECORD | RETRY, /* accompanied to message */
	UPDATE, AGAIN | RETRY,						/* update, again */
	LIST, LIST, LIST, LIST,						/* list to waiting */
	SHEET, SHEET, SHEET,						/* sheet to output */
};

static enum use use_of(const struct values *values)
{
	if (values->update.data != NULL)
		return UPDATE;
	if (values->lists)
		return LIST;
	if (values->sheet.data != NULL)
		return SHEET;
	if (values->again.data != NULL)
		return values->refer.service.data != NULL ? RETRY : AGAIN;
	if (values->refer.service.data != NULL)
		return RECORD;
	return values->why.data != NULL ? WHY : RANK;
}

static bool only_reads(const void *values, const struct slice_list *operands)
{
	(void)operands;
	return !(use_of(values) & (RECORD | UPDATE | RETRY));
}

static const struct command_spec spec = {
	.name = "refer",
	.usage = "[CASE]... [EVENT]...",
	.examples =
		"refer --need therapy k7q2m4xp\n"
		"refer --need therapy --to poradna-visnovka --without-consent 'crisis' k7q2m4xp\n"
		"refer --update 2022-09-16-referral-91bc k7q2m4xp accepted=2022-09-20\n"
		"refer --list --waiting 30\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_LISTS | COMMAND_SHEETS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_most = SIZE_MAX,
	.only_reads = only_reads,
};

static bool check_case(struct context *context, const struct slice_list *operands)
{
	if (operands->count == 1)
		return true;
	return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
		operands->count == 0 ? _("the case is missing (refer [OPTION]... CASE)")
				     : _("events follow a referral only (--update REFERRAL)"));
}

static void rank(struct command *command, const struct values *values)
{
	struct table table;

	if (check_case(&command->context, &command->operands) &&
		refer_rank(&command->context, command->operands.items[0], &values->refer, &table))
		command_list(command, &table);
}

static void say_why(struct command *command, const struct values *values)
{
	struct refer_request request = values->refer;
	struct table table;

	request.service = values->why;
	if (check_case(&command->context, &command->operands) &&
		refer_why(&command->context, command->operands.items[0], &request, &table))
		command_list(command, &table);
}

static void record(struct command *command, const struct values *values)
{
	if (check_case(&command->context, &command->operands))
		refer_record(&command->context, command->operands.items[0], &values->refer);
}

static void update(struct command *command, const struct values *values)
{
	refer_follow(&command->context, values->update, &command->operands);
}

static void again(struct command *command, const struct values *values)
{
	struct context *context = &command->context;
	struct refer_request request = values->refer;
	struct refer_target target;
	struct table table;

	if (!refer_target_read(context, values->again, &command->operands, &target) ||
		!refer_target_alone(context, &target))
		return;
	request.again = target.stem;
	if (request.service.data != NULL)
		refer_record(context, target.named, &request);
	else if (refer_rank(context, target.named, &request, &table))
		command_list(command, &table);
}

static void list(struct command *command, const struct values *values)
{
	struct refer_list_request request = values->list;
	struct table table;

	request.need = values->refer.need;
	if (refer_list(&command->context, &command->operands, &request, &table))
		command_list(command, &table);
}

static void print_sheet(struct command *command, const struct values *values)
{
	struct context *context = &command->context;
	struct document document;

	command_speak_store(command);
	command->for_file = values->page.output.data != NULL;
	if (refer_sheet(context, values->sheet, &command->operands, &values->page, &document) &&
		command_sheet(command, &document))
		refer_sheet_write(context, &values->page, &command->page);
}

/* What the command can do, and what stands in a message for the options that ask for it. */
static const struct task {
	enum use use;
	const char *name;
	void (*run)(struct command *command, const struct values *values);
} tasks[] = {
	{ RANK, N_("a ranking (--to SERVICE records a referral)"), rank },
	{ WHY, "--why", say_why },
	{ RECORD, "--to", record },
	{ UPDATE, "--update", update },
	{ AGAIN, N_("--again without --to"), again },
	{ RETRY, "--again", again },
	{ LIST, "--list", list },
	{ SHEET, "--sheet", print_sheet },
};

int main(int argc, char **argv)
{
	struct values values = { 0 }; /* not all of a request are options of their own */
	const struct option_table own = { options, ARRAY_LEN(options), &values };
	const struct task *task = tasks;
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv)) {
		while (task->use != use_of(&values))
			task++;
		if (options_fit(&own, uses, task->use, translate(task->name), &command.diags))
			task->run(&command, &values);
	}
	return command_finish(&command);
}
