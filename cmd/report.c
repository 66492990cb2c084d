#include "work/report/report.h"
#include "cli/command.h"

static const struct option_row options[] = {
	{ "from", 0, OPTION_DATE, offsetof(struct report_request, from), "DATE",
		N_("the period's first day; a period of the store's grid, else the newest that is "
		   "over") },
	{ "to", 0, OPTION_DATE, offsetof(struct report_request, to), "DATE",
		N_("the period's last day") },
	{ "inside", 0, OPTION_FLAG, offsetof(struct report_request, inside), NULL,
		N_("exactly, for those who work on cases; nothing is recorded") },
	{ "drawing", 0, OPTION_TEXT, offsetof(struct report_request, drawing), "FILE",
		N_("draw it as well, as SVG (needs Graphviz)") },
	{ "month", 0, OPTION_TEXT, offsetof(struct report_request, month), "YYYY-MM",
		N_("the month of a timesheet; this one without it") },
	{ "contact-days", 0, OPTION_INTEGER, offsetof(struct report_request, contact_days), "N",
		N_("today: so many days without contact with a family are fine; 30 without it") },
	{ "output", 'o', OPTION_TEXT, offsetof(struct report_request, output), "FILE",
		N_("write it to a file") },
	{ "table", 0, OPTION_TEXT, offsetof(struct report_request, table), "NAME",
		N_("only this table, in csv and xcsv") },
};

static bool only_reads(const void *values, const struct slice_list *operands)
{
	return report_only_reads(values, operands);
}

static const struct command_spec spec = {
	.name = "report",
	.usage = "case|network|platform|timesheet|today [CASE|PERSON]",
	.examples = "report case k7q2m4xp\n"
		    "report platform --from 2022-07-01 -f md -o report.md\n"
		    "report network --drawing network.svg\n"
		    "report timesheet anna.bekova --month 2022-09 -f xcsv -o 2022-09.csv\n",
	.traits = COMMAND_WRITES | COMMAND_REPORTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.operands_least = 1,
	.operands_most = 2,
	.only_reads = only_reads,
};

int main(int argc, char **argv)
{
	struct report_request request;
	struct command command;
	struct report report;

	if (command_start(&command, &spec, &request, argc, argv) &&
		report_make(&command.context, &command.operands, &request, &report)) {
		command.for_file = request.output.data != NULL;
		if (command_report(&command, &report.document, request.table.data))
			report_release(&command.context, &request, &report, &command.page);
	}
	return command_finish(&command);
}
