#include "cli/command.h"
#include "model/schema/tables.h"
#include "work/service/list_gaps.h"
#include "work/service/list_services.h"
#include "work/service/service_sheet.h"

struct values {
	struct list_services_request list;
	bool checks, sheet;
};

static const struct option_row options[] = {
	{ "need", 0, OPTION_TEXT, offsetof(struct values, list.need), "CODE",
		N_("only those that offer help with this need") },
	{ "kind", 0, OPTION_TEXT, offsetof(struct values, list.kind), "CODE",
		N_("only those of this kind, of vocabulary/service-kinds.csv") },
	{ "form", 0, OPTION_TEXT, offsetof(struct values, list.form), "FORM",
		N_("only those of this form: outpatient, residential, outreach") },
	{ "place", 0, OPTION_TEXT, offsetof(struct values, list.place), "PLACE",
		N_("only those that are in this place or a part of it, or come there") },
	{ "within", 0, OPTION_INTEGER, offsetof(struct values, list.within), "KM",
		N_("with --place: only those within so many kilometres of it, or that come "
		   "there; with --check: how far is near (15)") },
	{ "age", 0, OPTION_INTEGER, offsetof(struct values, list.age), "YEARS",
		N_("only those that take this age or do not say whom they take") },
	{ "status", 0, OPTION_TEXT, offsetof(struct values, list.status), "STATUS",
		N_("only active, inactive, defunct, temporarily-closed or unknown ones") },
	{ "stale", 0, OPTION_FLAG, offsetof(struct values, list.stale), NULL,
		N_("only those whose newest answer is out of date") },
	{ "check", 0, OPTION_FLAG, offsetof(struct values, checks), NULL,
		N_("lists what the region lacks instead: needs that nobody serves or with no "
		   "place free, by place, and answers that are out of date") },
	{ "sheet", 0, OPTION_FLAG, offsetof(struct values, sheet), NULL,
		N_("prints one service for a family instead, in plain words") },
};

static const struct option_takes takes[] = {
	{ "need", &service_schema, "needs", NULL },
	{ "kind", &service_schema, "kind", NULL },
	{ "form", &service_schema, "forms", NULL },
	{ "place", &service_schema, "places", NULL },
	{ "status", NULL, NULL, service_statuses },
	{ "status", NULL, NULL, service_no_status },
};

static bool list(struct command *command, const void *given)
{
	const struct values *values = given;
	struct table table;

	return list_services(&command->context, &command->operands, &values->list, &table) &&
	       command_list(command, &table);
}

static bool check(struct command *command, const void *given)
{
	const struct values *values = given;
	struct table table;

	return list_gaps(&command->context, &values->list, &table) && command_list(command, &table);
}

static bool sheet(struct command *command, const void *given)
{
	struct document document;

	(void)given;
	command_speak_store(command);
	return service_sheet(&command->context, command->operands.items[0], &document) &&
	       command_sheet(command, &document);
}

static const struct command_mode modes[] = {
	{ .selector = "check",
		.options = "need kind form place within age status format null",
		.work = check },
	{ .selector = "sheet",
		.options = "format",
		.operands = "SERVICE",
		.least = 1,
		.most = 1,
		.work = sheet },
	{ .name = N_("a list of services"),
		.options = "need kind form place within age status stale format null",
		.operands = "[SERVICE]...",
		.most = SIZE_MAX,
		.work = list },
};

static const struct command_spec spec = {
	.name = "service-list",
	.examples = "service-list --need therapy --age 9\n"
		    "service-list --need therapy --place most --within 20\n"
		    "service-list --stale --format=ids\n"
		    "service-list --check --within 20\n"
		    "service-list --sheet --lang=cs sas-most\n",
	.traits = COMMAND_LISTS | COMMAND_SHEETS,
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
