#include "base/array.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/run.h"
#include "report/wrap.h"
#include "text/nearest.h"
#include <string.h>

enum { LIST_WIDTH = 80 };

struct values {
	char *const *arguments; /* the command to run and what follows it; NULL: none */
};

static bool unknown_command(struct slice name, struct diag_list *diags)
{
	struct nearest nearest;

	nearest_init(&nearest, name);
	for (size_t i = 1; i < command_name_count; i++)
		nearest_offer(&nearest, slice_from(command_names[i].name));
	struct slice best = nearest_names(&nearest, diags->arena);
	return diag_unknown(diags, SEVERITY_USAGE,
		&(struct unknown){ "command", NULL, best, _("spis alone lists all commands") },
		_("unknown command '%s'"), name.data);
}

/* Pages that are no command's. */
static const struct {
	const char *name, *page;
} pages[] = {
	{ "tutorial", "spis-tutorial" },
	{ "store", "spis-store" },
	{ "card", "spis-card" },
};

/* The page that a name means; absent: none. */
static struct slice page_of(struct slice name)
{
	for (size_t i = 0; i < ARRAY_LEN(pages); i++)
		if (slice_equals(name, pages[i].name))
			return slice_from(pages[i].page);
	return command_name_find(name) == NULL ? (struct slice){ 0 } : name;
}

static bool list_commands(struct command *command)
{
	for (size_t i = 1; i < command_name_count; i++) {
		struct slice name = arena_format(&command->arena, "%-16s", command_names[i].name);
		wrap_paragraph(&command->page, slice_from(_(command_names[i].purpose)), name.data,
			LIST_WIDTH);
	}
	return true;
}

static bool help(struct command *command, const void *unused)
{
	const struct slice_list *operands = &command->operands;
	struct slice name = operands->count > 0 ? operands->items[0] : slice_from("spis");
	struct slice page = page_of(name);

	(void)unused;
	return page.data != NULL ? run_manual(page, &command->arena, &command->diags)
				 : unknown_command(name, &command->diags);
}

/* Runs the command that is named before any option, with all that follows. */
static bool run(struct command *command, const void *given)
{
	const struct values *values = given;
	struct slice name = slice_from(values->arguments == NULL ? NULL : values->arguments[0]);

	if (command->operands.count > 0)
		return diag_add(&command->diags, SEVERITY_USAGE, "command", NULL,
			_("'%s' stands behind an option (the command first: spis %s [OPTION]...)"),
			slice_text(command->operands.items[0]),
			slice_text(command->operands.items[0]));
	if (name.data == NULL)
		return list_commands(command);
	if (command_name_find(name) == NULL)
		return unknown_command(name, &command->diags);
	return run_command(name, values->arguments, &command->arena, &command->diags);
}

static const struct command_mode modes[] = {
	{ .word = "help", .operands = "[COMMAND]", .most = 1, .work = help },
	{ .operands = "[COMMAND [ARGUMENT]...]", .most = SIZE_MAX, .work = run },
};

static const struct command_spec spec = {
	.name = "spis",
	.examples = "spis\n"
		    "spis help refer\n"
		    "spis help tutorial\n"
		    "spis case-list --all\n",
	.traits = COMMAND_NO_STORE | COMMAND_FILES,
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

/* What stands behind a command's name is that command's to parse. */
int main(int argc, char **argv)
{
	bool runs = argc > 1 && argv[1][0] != '-' && strcmp(argv[1], "help") != 0;
	struct values values = { .arguments = runs ? argv + 1 : NULL };

	return command_run(&spec, &values, runs ? 1 : argc, argv);
}
