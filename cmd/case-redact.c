#include "cli/command.h"
#include "cli/environment.h"
#include "text/escape.h"
#include "work/redact/redact_text.h"

struct values {
	bool verify;
};

static const struct option_row options[] = {
	{ "verify", 0, OPTION_FLAG, offsetof(struct values, verify), NULL,
		N_("only look for what identifies somebody, and write nothing") },
};

static bool verify(struct command *command, const void *given)
{
	(void)given;
	return redact_text(&command->context, command->operands.items[0], true);
}

/* On a terminal no character of the text is more than a character. */
static void show_safely(struct command *command)
{
	struct buf *output = &command->context.output;
	struct buf shown;

	if (environment_width() == 0)
		return;
	buf_init(&shown);
	escape_terminal_lines(&shown, buf_slice(output));
	buf_clear(output);
	buf_add_slice(output, buf_slice(&shown));
	buf_free(&shown);
}

static bool redact_input(struct command *command, const void *given)
{
	(void)given;
	bool redacted = redact_text(&command->context, slice_from("-"), false);
	show_safely(command);
	return redacted;
}

static bool redact_file(struct command *command, const void *given)
{
	(void)given;
	return redact_text(&command->context, command->operands.items[0], false);
}

static const struct command_mode modes[] = {
	{ .selector = "verify", .operands = "FILE", .least = 1, .most = 1, .work = verify },
	{ .word = "-", .work = redact_input },
	{ .operands = "FILE", .least = 1, .most = 1, .writes = true, .work = redact_file },
};

static const struct command_spec spec = {
	.name = "case-redact",
	.examples = "case-redact minutes.md\n"
		    "case-redact - <letter.txt >letter-without-names.txt\n"
		    "case-redact --verify article.md\n",
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
