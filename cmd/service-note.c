#include "cli/command.h"
#include "work/service/note_service.h"

static const struct option_row options[] = {
	{ "state", 0, OPTION_TEXT, offsetof(struct note_service_request, state), "STATE",
		N_("capacity, waitlist, no-capacity or additional-assessment") },
	{ "free", 0, OPTION_INTEGER, offsetof(struct note_service_request, free), "N",
		N_("how many places are free") },
	{ "wait-days", 0, OPTION_INTEGER, offsetof(struct note_service_request, wait_days), "N",
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

static const struct command_spec spec = {
	.name = "service-note",
	.usage = "SERVICE",
	.examples = "service-note --state waitlist --wait-days 60 sas-most\n"
		    "service-note --quality good --effectiveness fair sas-most\n",
	.traits = COMMAND_WRITES | COMMAND_DATED,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 1,
};

int main(int argc, char **argv)
{
	struct note_service_request request;
	struct command command;

	if (command_start(&command, &spec, &request, argc, argv))
		note_service(&command.context, command.operands.items[0], &request);
	return command_finish(&command);
}
