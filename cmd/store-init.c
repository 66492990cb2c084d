#include "cli/command.h"
#include "model/settings.h"
#include "work/store/init_store.h"

static const struct option_row options[] = {
	{ "name", 0, OPTION_TEXT, offsetof(struct init_store_request, name), "NAME",
		N_("the store's name (else that of its folder)") },
	{ "language", 0, OPTION_TEXT, offsetof(struct init_store_request, language), "cs|en",
		N_("the language of its reports (else that of this command)") },
	{ "grid", 0, OPTION_TEXT, offsetof(struct init_store_request, grid), "GRID",
		N_("the periods that reports for outside may have: half-year (as without it) or "
		   "year") },
	{ "hooks", 0, OPTION_FLAG, offsetof(struct init_store_request, hooks), NULL,
		N_("store-check before each commit, merge and push; in a bare repository: of all "
		   "that "
		   "comes") },
};

static const struct option_takes takes[] = {
	{ "language", &settings_schema, "language", NULL },
	{ "grid", &settings_schema, "grid", NULL },
};

static bool work(struct command *command, const void *request)
{
	struct slice directory = slice_from(".");

	if (command->operands.count > 0)
		directory = command->operands.items[0];
	else if (command->common.store.data != NULL)
		directory = command->common.store;
	return init_store(&command->context, directory, request);
}

static const struct command_mode modes[] = {
	{ .operands = "[DIR]", .most = 1, .writes = true, .work = work },
};

static const struct command_spec spec = {
	.name = "store-init",
	.examples = "store-init --name 'Platforma Most' --language cs most\n"
		    "git init most && store-init --hooks most\n"
		    "git init --bare most.git && store-init --hooks most.git\n",
	.traits = COMMAND_NO_STORE | COMMAND_FILES,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.takes = takes,
	.take_count = ARRAY_LEN(takes),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct init_store_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
