#include "cli/command.h"
#include "model/schema/tables.h"
#include "work/case/request.h"

struct values {
	struct new_request request;
	struct request_answer answer;
};

static const struct option_row options[] = {
	{ "member", 0, OPTION_TEXT, offsetof(struct values, request.member), "MEMBER",
		N_("the member who asked") },
	{ "received", 0, OPTION_DATE, offsetof(struct values, request.received), "DATE",
		N_("when the request was received (default: today)") },
	{ "due", 0, OPTION_DUE, offsetof(struct values, request.due), "DATE",
		N_("when the answer is due (default: a month after the request was received)") },
	{ "answered", 0, OPTION_OPTIONAL, offsetof(struct values, answer.day), "DATE",
		N_("record that the open request was answered, today or on DATE") },
	{ "id", 0, OPTION_TEXT, offsetof(struct values, answer.id), "ID",
		N_("the request that was answered (default: the only open one)") },
	{ "result", 0, OPTION_TEXT, offsetof(struct values, answer.result), "TEXT",
		N_("the outcome, in one line and without names") },
};

static const struct option_takes takes[] = {
	{ "member", &request_schema, "member", NULL },
	{ "answered", &request_schema, "answered", NULL },
	{ "id", &request_schema, "id", NULL },
};

static bool add(struct command *command, const void *given)
{
	const struct values *values = given;

	return add_request(&command->context, command->operands.items[0],
		command->operands.items[1], &values->request);
}

static bool answer(struct command *command, const void *given)
{
	const struct slice_list *operands = &command->operands;
	struct request_answer request = ((const struct values *)given)->answer;

	if (operands->count > 1)
		request.kind = operands->items[1];
	return answer_request(&command->context, operands->items[0], &request);
}

static const struct command_mode modes[] = {
	{ .selector = "answered",
		.options = "id result",
		.operands = "CASE [KIND]",
		.least = 1,
		.most = 2,
		.writes = true,
		.work = answer },
	{ .name = N_("recording a request"),
		.operands = "CASE KIND",
		.least = 2,
		.most = 2,
		.writes = true,
		.work = add },
};

static const struct command_spec spec = {
	.name = "case-request",
	.examples = N_("case-request --member m1 k7q2m4xp access\n"
		       "case-request --received yesterday --due +14d k7q2m4xp erasure\n"
		       "case-request --answered --result 'copy handed over' k7q2m4xp access\n"
		       "case-request --answered=yesterday --id r2f8k4mq k7q2m4xp\n"),
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
