#include "cli/command.h"
#include "model/schema/tables.h"
#include "work/service/note_service.h"

static const struct option_row options[] = {
	{ "state", 0, OPTION_TEXT, offsetof(struct note_service_request, state), "STATE",
		N_("capacity, waitlist, no-capacity or additional-assessment") },
	{ "free", 0, OPTION_INTEGER, offsetof(struct note_service_request, free), "N",
		N_("how many places are free") },
	{ "wait-days", 0, OPTION_DAYS, offsetof(struct note_service_request, wait_days), "N",
		N_("how long one waits") },
	{ "place", 0, OPTION_TEXT, offsetof(struct note_service_request, place), "PLACE",
		N_("at which of its places; all without it") },
	{ "quality", 0, OPTION_TEXT, offsetof(struct note_service_request, quality), "GRADE",
		N_("excellent, good, fair or poor") },
	{ "effectiveness", 0, OPTION_TEXT, offsetof(struct note_service_request, effectiveness),
		"GRADE", N_("excellent, good, fair or poor") },
	{ "corrects", 0, OPTION_TEXT, offsetof(struct note_service_request, corrects), "ID",
		N_("the own earlier row that this one replaces") },
	{ "message", 'm', OPTION_TEXT, offsetof(struct note_service_request, message), "TEXT",
		N_("a line to go with it; '-' reads standard input") },
};

static const struct option_takes takes[] = {
	{ "state", &availability_schema, "state", NULL },
	{ "place", &availability_schema, "place", NULL },
	{ "quality", &rating_schema, "quality", NULL },
	{ "effectiveness", &rating_schema, "effectiveness", NULL },
	{ "corrects", &rating_schema, "id", NULL },
};

static bool work(struct command *command, const void *request)
{
	return note_service(&command->context, command->operands.items[0], request);
}

static const struct command_mode modes[] = {
	{ .operands = "SERVICE", .least = 1, .most = 1, .writes = true, .work = work },
};

static const struct command_spec spec = {
	.name = "service-note",
	.examples = "service-note --state waitlist --wait-days 60 sas-most\n"
		    "service-note --quality good --effectiveness fair sas-most\n",
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
	struct note_service_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
