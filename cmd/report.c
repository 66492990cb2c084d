#include "cli/command.h"
#include "report/document_svg.h"
#include "work/conference/report_case.h"
#include "work/report/report_kinds.h"

static const struct option_row options[] = {
	{ "from", 0, OPTION_DATE, offsetof(struct report_request, from), "DATE",
		N_("the period's first day; a period of the store's grid, else the newest that is "
		   "over") },
	{ "to", 0, OPTION_DATE, offsetof(struct report_request, to), "DATE",
		N_("the period's last day") },
	{ "inside", 0, OPTION_FLAG, offsetof(struct report_request, inside), NULL,
		N_("exactly, for those who work on cases; nothing is recorded") },
	{ "release", 0, OPTION_FLAG, offsetof(struct report_request, release), NULL,
		N_("record it as released: from now on its numbers stay as they are") },
	{ "explain", 0, OPTION_FLAG, offsetof(struct report_request, explain), NULL,
		N_("show what is withheld, and which published numbers together would have told "
		   "it, for the team alone") },
	{ "drawing", 0, OPTION_TEXT, offsetof(struct report_request, drawing), "FILE",
		N_("draw it as well, as SVG (needs Graphviz)") },
	{ "month", 0, OPTION_TEXT, offsetof(struct report_request, month), "YYYY-MM",
		N_("the month of a timesheet; this one without it") },
	{ "all", 0, OPTION_FLAG, offsetof(struct report_request, all), NULL,
		N_("today: list every duty, not one line a case") },
	{ "ics", 0, OPTION_FLAG, offsetof(struct report_request, ics), NULL,
		N_("today, with --internal: as entries of a calendar (iCalendar)") },
	{ "internal", 0, OPTION_FLAG, offsetof(struct report_request, internal), NULL,
		N_("with --ics: the calendar stays in the team") },
	{ "output", 'o', OPTION_TEXT, offsetof(struct report_request, output), "FILE",
		N_("write it to a file") },
	{ "open", 0, OPTION_FLAG, offsetof(struct report_request, open), NULL,
		N_("show the file of --output in the browser; html unless --format says else") },
	{ "table", 0, OPTION_TEXT, offsetof(struct report_request, table), "NAME",
		N_("only this table, in csv and xcsv; in svg its figure") },
};

/* JSON is the same in every language, so it holds both. */
static bool add_translation(struct command *command, const struct report_request *request,
	const struct report_kind *kind, struct slice operand, struct document *document)
{
	struct document *translated = arena_take(&command->arena, 1, sizeof *translated);
	bool made;

	if (!slice_equals(command->common.format, "json"))
		return true;
	command_speak_other(command);
	made = report_make_again(&command->context, kind, operand, request, translated);
	command_speak_other(command);
	document->translated = translated;
	return made;
}

/* A drawing is of one figure. */
static bool check_drawing(struct command *command, const struct report_request *request,
	const struct document *document)
{
	struct slice names = slice_from("");

	if (!slice_equals(command->common.format, "svg") ||
		(request->table.data != NULL &&
			document_svg_draws(document_find_table(document, request->table.data))))
		return true;
	for (size_t i = 0; i < document->section_count; i++)
		for (size_t k = 0; k < document->sections[i].table_count; k++) {
			const struct table *table = &document->sections[i].tables[k];
			if (document_svg_draws(table))
				names = arena_format(&command->arena, "%s%s%s", names.data,
					names.length > 0 ? ", " : "", table->name);
		}
	return diag_add(&command->diags, SEVERITY_USAGE, "option", NULL,
		_("--format: svg is one figure (give --table NAME, one of: %s)"), names.data);
}

static bool make(struct command *command, const struct report_request *request,
	const struct report_kind *kind)
{
	struct slice operand =
		command->operands.count > 0 ? command->operands.items[0] : (struct slice){ 0 };
	struct report report;

	command->for_file = request->output.data != NULL;
	if (request->open && command->common.format.data == NULL)
		command->common.format = slice_from("html");
	return report_make(&command->context, kind, operand, request, &report) &&
	       check_drawing(command, request, &report.document) &&
	       add_translation(command, request, kind, operand, &report.document) &&
	       command_report(command, &report.document, request->table.data) &&
	       report_release(&command->context, request, &report, &command->page);
}

static bool of_case(struct command *command, const void *request)
{
	return make(command, request, &report_of_case);
}

static bool network(struct command *command, const void *request)
{
	return make(command, request, &report_of_network);
}

static bool platform(struct command *command, const void *request)
{
	return make(command, request, &report_of_platform);
}

static bool timesheet(struct command *command, const void *request)
{
	return make(command, request, &report_of_timesheet);
}

static bool today(struct command *command, const void *request)
{
	return make(command, request, &report_of_today);
}

static bool calendar(struct command *command, const void *request)
{
	(void)request;
	return export_duties(&command->context,
		command->operands.count > 0 ? command->operands.items[0] : (struct slice){ 0 });
}

static const struct command_mode modes[] = {
	{ .word = "case",
		.options = "output open table",
		.operands = "CASE",
		.least = 1,
		.most = 1,
		.work = of_case },
	{ .word = "network",
		.selector = "inside",
		.options = "from to drawing output open table",
		.work = network },
	{ .word = "network",
		.selector = "release",
		.options = "from to drawing output open table",
		.writes = true,
		.work = network },
	{ .word = "network", .options = "from to drawing output open table", .work = network },
	{ .word = "platform",
		.selector = "inside",
		.options = "from to output open table",
		.work = platform },
	{ .word = "platform",
		.selector = "release",
		.options = "from to explain output open table",
		.writes = true,
		.work = platform },
	{ .word = "platform", .options = "from to explain output open table", .work = platform },
	{ .word = "timesheet",
		.options = "month output open table",
		.operands = "PERSON",
		.least = 1,
		.most = 1,
		.work = timesheet },
	{ .word = "today",
		.selector = "ics internal",
		.options = "",
		.operands = "[PERSON]",
		.most = 1,
		.work = calendar },
	{ .word = "today",
		.options = "all output open table",
		.operands = "[PERSON]",
		.most = 1,
		.work = today },
};

static const struct command_spec spec = {
	.name = "report",
	.examples = "report case k7q2m4xp\n"
		    "report platform --from 2022-07-01\n"
		    "report platform --release --from 2022-07-01 -f md -o report.md\n"
		    "report platform --from 2022-07-01 -o report.html --open\n"
		    "report network --drawing network.svg\n"
		    "report timesheet anna.bekova --month 2022-09 -f xcsv -o 2022-09.csv\n",
	.traits = COMMAND_REPORTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct report_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
