#include "cli/command.h"
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

enum use { LIST = 1, CHECK = 2, SHEET = 4 };

/* What each option belongs to, in their order. */
static const unsigned uses[ARRAY_LEN(options)] = {
	LIST | CHECK, LIST | CHECK, LIST | CHECK, LIST | CHECK, /* need to place */
	LIST | CHECK, LIST | CHECK, LIST | CHECK,		/* within to status */
	LIST, CHECK, SHEET,					/* stale to sheet */
};

static const struct command_spec spec = {
	.name = "service-list",
	.usage = "[SERVICE...]",
	.examples = "service-list --need therapy --age 9\n"
		    "service-list --need therapy --place most --within 20\n"
		    "service-list --stale --format=ids\n"
		    "service-list --check --within 20\n"
		    "service-list --sheet --lang=cs sas-most\n",
	.traits = COMMAND_LISTS | COMMAND_SHEETS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_most = SIZE_MAX,
};

static void list(struct command *command, const struct values *values)
{
	struct table table;

	if (list_services(&command->context, &command->operands, &values->list, &table))
		command_list(command, &table);
}

static void check(struct command *command, const struct values *values)
{
	struct table table;

	if (command->operands.count > 0)
		diag_add(&command->diags, SEVERITY_USAGE, "operands", NULL,
			_("'%s' is one word too many (--check is for the whole region)"),
			slice_text(command->operands.items[0]));
	else if (list_gaps(&command->context, &values->list, &table))
		command_list(command, &table);
}

static void print_sheet(struct command *command, const struct values *values)
{
	struct document document;

	(void)values;
	command_speak_store(command);
	if (command->operands.count != 1)
		diag_add(&command->diags, SEVERITY_USAGE, "operands", NULL,
			_("a sheet is for one service (--sheet SERVICE)"));
	else if (service_sheet(&command->context, command->operands.items[0], &document))
		command_sheet(command, &document);
}

/* What the command can do, and the option that asks for it. */
static const struct task {
	enum use use;
	const char *name;
	void (*run)(struct command *command, const struct values *values);
} tasks[] = {
	{ LIST, "", list },
	{ CHECK, "--check", check },
	{ SHEET, "--sheet", print_sheet },
};

int main(int argc, char **argv)
{
	struct values values;
	const struct option_table own = { options, ARRAY_LEN(options), &values };
	struct command command;

	if (command_start(&command, &spec, &values, argc, argv)) {
		const struct task *task = &tasks[values.checks ? 1 : values.sheet ? 2 : 0];
		if (options_fit(&own, uses, task->use, task->name, &command.diags))
			task->run(&command, &values);
	}
	return command_finish(&command);
}
