#include "work/refer.h"
#include "cli/command.h"
#include "work/option.h"

struct values {
	struct refer_request refer;
	struct slice update;
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
};

static bool only_ranks(const void *of_options, const struct slice_list *operands)
{
	const struct values *values = of_options;

	(void)operands;
	return values->refer.service.data == NULL && values->update.data == NULL;
}

static const struct command_spec spec = {
	.name = "refer",
	.usage = "[CASE] [EVENT]...",
	.examples =
		"refer --need therapy k7q2m4xp\n"
		"refer --need therapy --to poradna-visnovka --without-consent 'crisis' k7q2m4xp\n"
		"refer --update 2022-09-16-referral-91bc k7q2m4xp accepted=2022-09-20\n",
	.traits = COMMAND_WRITES | COMMAND_DATED | COMMAND_LISTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_most = SIZE_MAX,
	.only_reads = only_ranks,
};

/* Ranking, recording and following are three things. */
static bool check_options(struct context *context, const struct values *values)
{
	const struct refer_request *refer = &values->refer;
	bool ranks = refer->prefer.data != NULL || refer->own || refer->limit != INTEGER_NONE;
	bool records = refer->consent.data != NULL || refer->without_consent.data != NULL ||
		       refer->after.data != NULL || refer->accompanied ||
		       refer->quoted_wait != INTEGER_NONE || refer->place.data != NULL ||
		       refer->message.data != NULL;

	if (values->update.data != NULL)
		return option_refuse(context,
			ranks || records || refer->need.data != NULL || refer->members.count > 0 ||
				refer->service.data != NULL,
			"update", _("options of another task"));
	if (refer->service.data != NULL)
		return option_refuse(context, ranks, "to", _("options of a ranking"));
	return option_need(
		context, !records, "to", _("the service, for options that record a referral"));
}

static bool check_operands(struct context *context, const struct slice_list *operands)
{
	if (operands->count == 1)
		return true;
	return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
		operands->count == 0 ? _("the case is missing (refer [OPTION]... CASE)")
				     : _("events follow a referral only (--update REFERRAL)"));
}

static void refer(struct command *command, const struct values *values)
{
	struct context *context = &command->context;
	const struct slice_list *operands = &command->operands;
	struct table table;

	if (!check_options(context, values))
		return;
	if (values->update.data != NULL)
		refer_follow(context, values->update, operands);
	else if (!check_operands(context, operands))
		return;
	else if (values->refer.service.data != NULL)
		refer_record(context, operands->items[0], &values->refer);
	else if (refer_rank(context, operands->items[0], &values->refer, &table))
		command_list(command, &table);
}

int main(int argc, char **argv)
{
	struct values values;
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv))
		refer(&command, &values);
	return command_finish(&command);
}
