#include "work/refer/refer.h"
#include "cli/command.h"
#include "model/record/referral.h"
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
	{ "quoted-wait", 0, OPTION_DAYS, offsetof(struct values, refer.quoted_wait), "DAYS",
		N_("how long the service says it takes") },
	{ "place", 0, OPTION_TEXT, offsetof(struct values, refer.place), "PLACE",
		N_("where it is to be") },
	{ "anyway", 0, OPTION_TEXT, offsetof(struct values, refer.anyway), "REASON",
		N_("why this service is asked again while a referral for this need runs") },
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
	{ "waiting", 0, OPTION_DAYS, offsetof(struct values, list.waiting), "DAYS",
		N_("with --list: only those that wait for more days than that") },
	{ "sheet", 0, OPTION_TEXT, offsetof(struct values, sheet), "REFERRAL",
		N_("prints what the service is told of a referral") },
	{ "identity", 0, OPTION_FLAG, offsetof(struct values, page.identity), NULL,
		N_("with --sheet: who the family is as well") },
	{ "output", 'o', OPTION_TEXT, offsetof(struct values, page.output), "FILE",
		N_("with --sheet: write it to a file outside every store") },
};

static const struct option_takes takes[] = {
	{ "need", &referral_schema, "need", NULL },
	{ "for", &referral_schema, "for", NULL },
	{ "why", &referral_schema, "service", NULL },
	{ "to", &referral_schema, "service", NULL },
	{ "service", &referral_schema, "service", NULL },
	{ "place", &referral_schema, "place", NULL },
	{ "prefer", NULL, NULL, refer_preferences },
	{ "state", NULL, NULL, referral_states },
	{ "state", NULL, NULL, refer_list_states },
};

static bool rank(struct command *command, const void *given)
{
	const struct values *values = given;
	struct table table;

	return refer_rank(&command->context, command->operands.items[0], &values->refer, &table) &&
	       command_list(command, &table);
}

static bool explain(struct command *command, const void *given)
{
	const struct values *values = given;
	struct refer_request request = values->refer;
	struct table table;

	request.service = values->why;
	return refer_why(&command->context, command->operands.items[0], &request, &table) &&
	       command_list(command, &table);
}

static bool record(struct command *command, const void *given)
{
	const struct values *values = given;

	return refer_record(&command->context, command->operands.items[0], &values->refer);
}

static bool update(struct command *command, const void *given)
{
	const struct values *values = given;

	return refer_follow(&command->context, values->update, &command->operands);
}

/* The referral that is tried again, and a request that asks for the same. */
static bool read_again(struct command *command, const struct values *values,
	struct refer_target *target, struct refer_request *request)
{
	*request = values->refer;
	if (!refer_target_read(&command->context, values->again, &command->operands, target) ||
		!refer_target_alone(&command->context, target))
		return false;
	request->again = target->stem;
	return true;
}

static bool rank_again(struct command *command, const void *given)
{
	struct refer_request request;
	struct refer_target target;
	struct table table;

	return read_again(command, given, &target, &request) &&
	       refer_rank(&command->context, target.named, &request, &table) &&
	       command_list(command, &table);
}

static bool record_again(struct command *command, const void *given)
{
	struct refer_request request;
	struct refer_target target;

	return read_again(command, given, &target, &request) &&
	       refer_record(&command->context, target.named, &request);
}

static bool list(struct command *command, const void *given)
{
	const struct values *values = given;
	struct refer_list_request request = values->list;
	struct table table;

	request.need = values->refer.need;
	return refer_list(&command->context, &command->operands, &request, &table) &&
	       command_list(command, &table);
}

static bool sheet(struct command *command, const void *given)
{
	const struct values *values = given;
	struct context *context = &command->context;
	struct document document;

	command_speak_store(command);
	command->for_file = values->page.output.data != NULL;
	return refer_sheet(context, values->sheet, &command->operands, &values->page, &document) &&
	       command_sheet(command, &document) &&
	       refer_sheet_write(context, &values->page, &command->page);
}

static const struct command_mode modes[] = {
	{ .selector = "update",
		.options = "",
		.operands = "[CASE] EVENT...",
		.least = 1,
		.most = SIZE_MAX,
		.writes = true,
		.work = update },
	{ .selector = "list",
		.options = "need service state waiting format null",
		.operands = "[CASE]...",
		.most = SIZE_MAX,
		.work = list },
	{ .selector = "sheet",
		.options = "identity output format",
		.operands = "[CASE]",
		.most = 1,
		.work = sheet },
	{ .selector = "again to",
		.options = "consent without-consent accompanied quoted-wait place anyway "
			   "message",
		.operands = "[CASE]",
		.most = 1,
		.writes = true,
		.work = record_again },
	{ .selector = "again",
		.options = "prefer own limit format null",
		.operands = "[CASE]",
		.most = 1,
		.name = N_("--again without --to"),
		.work = rank_again },
	{ .selector = "to",
		.options = "need for consent without-consent after accompanied quoted-wait place "
			   "anyway message",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.writes = true,
		.work = record },
	{ .selector = "why",
		.options = "need for prefer format null",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = explain },
	{ .name = N_("a ranking (--to SERVICE records a referral)"),
		.options = "need for prefer own limit format null",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = rank },
};

static const struct command_spec spec = {
	.name = "refer",
	.examples = N_(
		"refer --need therapy k7q2m4xp\n"
		"refer --need therapy --to poradna-visnovka --without-consent 'crisis' k7q2m4xp\n"
		"refer --update 2022-09-16-referral-91bc k7q2m4xp accepted=2022-09-20\n"
		"refer --list --waiting 30\n"),
	.traits = COMMAND_DATED | COMMAND_LISTS | COMMAND_SHEETS,
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
