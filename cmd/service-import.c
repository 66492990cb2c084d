#include "cli/command.h"
#include "work/import/import_services.h"

static const struct option_row options[] = {
	{ "source", 0, OPTION_TEXT, offsetof(struct import_services_request, source), "NAME",
		N_("what the directory is called in the store; the folder's name without it; rpss "
		   "is the Czech register") },
	{ "encoding", 0, OPTION_TEXT, offsetof(struct import_services_request, encoding), "NAME",
		N_("of its tables: utf-8 or cp1250; without it what a package says, else "
		   "utf-8") },
	{ "report", 0, OPTION_TEXT, offsetof(struct import_services_request, report), "FILE.csv",
		N_("write there what was not used, value by value, and why") },
};

static bool work(struct command *command, const void *request)
{
	return import_services(&command->context, command->operands.items[0], request);
}

static const struct command_mode modes[] = {
	{ .operands = "PATH", .least = 1, .most = 1, .writes = true, .work = work },
};

static const struct command_spec spec = {
	.name = "service-import",
	.examples =
		"service-import ../open211-miami\n"
		"service-import --dry-run --source=miami ../download/2022-09\n"
		"service-import --encoding=cp1250 --report=unused.csv ../kraj/datapackage.json\n"
		"service-import --source=rpss ../download/rpss.json\n",
	.traits = COMMAND_FILES,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct import_services_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
