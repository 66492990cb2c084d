#include "cli/command.h"
#include "cli/confirm.h"
#include "cli/message.h"
#include "work/case/erase_record.h"

struct values {
	struct erase_record_request request;
	bool yes;
};

static const struct option_row options[] = {
	{ "basis", 0, OPTION_TEXT, offsetof(struct values, request.basis), "BASIS",
		N_("why the record is erased: mistake") },
	{ "move", 0, OPTION_TEXT, offsetof(struct values, request.move), "CASE",
		N_("write the record into this case, where it belongs") },
	{ "yes", 'y', OPTION_FLAG, offsetof(struct values, yes), NULL, N_("erase without asking") },
};

static bool erase(struct command *command, const void *given)
{
	const struct values *values = given;

	return erase_records(&command->context, command->operands.items, command->operands.count,
		&values->request);
}

/* What would change, and what there is to say about it. */
static bool preview(struct command *command, const void *given)
{
	struct context *context = &command->context;
	struct buf shown;

	context->dry_run = true;
	if (!erase(command, given))
		return false;
	buf_init(&shown);
	buf_add_slice(&shown, buf_slice(&context->output));
	for (size_t i = 0; i < command->diags.count; i++)
		message_add(&shown, command->spec->name, &command->diags.items[i]);
	bool said = command_say(buf_slice(&shown));
	buf_free(&shown);
	buf_clear(&context->output);
	buf_clear(&context->talk);
	command->diags.count = 0;
	return said;
}

/* A person is shown the change and asked, and nobody has to wait for the store meanwhile. */
static bool ask(struct command *command, const void *given)
{
	if (command->common.dry_run)
		return erase(command, given);
	return preview(command, given) && confirm(command, _("Replace the records by stubs?")) &&
	       command_begin_writing(command) && erase(command, given);
}

static const struct command_mode modes[] = {
	{ .unless = "yes",
		.options = "basis move",
		.operands = "CASE/STEM...",
		.least = 1,
		.most = SIZE_MAX,
		.name = N_("asking"),
		.work = ask },
	{ .name = N_("erasing"),
		.options = "basis move yes",
		.operands = "CASE/STEM...",
		.least = 1,
		.most = SIZE_MAX,
		.writes = true,
		.work = erase },
};

static const struct command_spec spec = {
	.name = "case-erase",
	.examples = "case-erase --basis mistake k7q2m4xp/2022-10-03-visit-aa10\n"
		    "case-erase --basis mistake --move xw4tq9rd k7q2m4xp/2022-10-03-visit-aa10\n",
	.traits = COMMAND_FILES,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct values values = { 0 };

	return command_run(&spec, &values, argc, argv);
}
