#include "base/array.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/run.h"
#include "report/wrap.h"
#include "text/nearest.h"
#include <string.h>

enum { LIST_WIDTH = 80 };

static const struct command_spec spec = {
	.name = "spis",
	.usage = "[COMMAND [ARGUMENT]...] | help [COMMAND]",
	.examples = "spis\n"
		    "spis help refer\n"
		    "spis help tutorial\n"
		    "spis case-list --open\n",
	.traits = COMMAND_NO_STORE | COMMAND_FILES,
	.operands_most = SIZE_MAX,
};

static void list_commands(struct command *command)
{
	for (size_t i = 1; i < command_name_count; i++) {
		struct slice name = arena_format(&command->arena, "%-16s", command_names[i].name);
		wrap_paragraph(&command->page, slice_from(_(command_names[i].purpose)), name.data,
			LIST_WIDTH);
	}
}

static void unknown_command(struct slice name, struct diag_list *diags)
{
	struct nearest nearest;

	nearest_init(&nearest, name);
	for (size_t i = 1; i < command_name_count; i++)
		nearest_offer(&nearest, slice_from(command_names[i].name));
	struct slice best = nearest_best(&nearest);
	diag_add(diags, SEVERITY_USAGE, "command", NULL,
		best.data == NULL ? _("there is no command '%s' (spis alone lists them)")
				  : _("there is no command '%s' (did you mean '%s'?)"),
		name.data, slice_text(best));
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

static void help(struct command *command)
{
	const struct slice_list *operands = &command->operands;
	struct slice first = operands->items[0];
	struct slice name = operands->count > 1 ? operands->items[1] : slice_from("spis");

	if (!slice_equals(first, "help"))
		diag_add(&command->diags, SEVERITY_USAGE, "command", NULL,
			_("'%s' stands behind an option (the command first: spis %s [OPTION]...)"),
			slice_text(first), slice_text(first));
	else if (page_of(name).data != NULL)
		run_manual(page_of(name), &command->arena, &command->diags);
	else
		unknown_command(name, &command->diags);
}

int main(int argc, char **argv)
{
	struct command command;
	bool runs = argc > 1 && argv[1][0] != '-' && strcmp(argv[1], "help") != 0;

	/* What stands behind a command's name is that command's to parse. */
	if (command_start(&command, &spec, NULL, runs ? 1 : argc, argv)) {
		struct slice name = slice_from(runs ? argv[1] : NULL);
		if (runs && command_name_find(name) != NULL)
			run_command(name, argv + 1, &command.arena, &command.diags);
		else if (runs)
			unknown_command(name, &command.diags);
		else if (command.operands.count > 0)
			help(&command);
		else
			list_commands(&command);
	}
	return command_finish(&command);
}
