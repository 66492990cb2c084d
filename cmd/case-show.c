#include "cli/command.h"
#include "work/case/show_cases.h"
#include "work/shared/option.h"

static const struct option_row options[] = {
	{ "identity", 0, OPTION_FLAG, offsetof(struct show_cases_request, identity), NULL,
		N_("who they are, from the identities; only as text") },
	{ "reporter", 0, OPTION_FLAG, offsetof(struct show_cases_request, reporter), NULL,
		N_("with --identity: who reported") },
	{ "log", 0, OPTION_FLAG, offsetof(struct show_cases_request, log), NULL,
		N_("what git knows of the case's files") },
	{ "since", 0, OPTION_DATE, offsetof(struct show_cases_request, since), "DATE",
		N_("show records of the timeline from this date on") },
	{ "kind", 0, OPTION_TEXT, offsetof(struct show_cases_request, kind), "KIND",
		N_("show records of the timeline of this kind, such as visit") },
	{ "all", 0, OPTION_FLAG, offsetof(struct show_cases_request, all), NULL,
		N_("show the whole timeline, not only its newest records") },
};

/* Names are shown, never exported. */
static bool may_show(struct command *command, const struct show_cases_request *request)
{
	struct slice format = command->common.format;

	return !request->identity || format.data == NULL || slice_equals(format, "text") ||
	       option_refuse(&command->context, true, "identity", "--format");
}

/* Machines read everything; only people are spared a long timeline. */
static bool is_for_people(struct slice format)
{
	return format.data == NULL || slice_equals(format, "text") || slice_equals(format, "md");
}

static bool work(struct command *command, const void *given)
{
	struct show_cases_request request = *(const struct show_cases_request *)given;
	struct document document;

	request.all = request.all || !is_for_people(command->common.format);
	return may_show(command, &request) &&
	       show_cases(&command->context, command->operands.items, command->operands.count,
		       &request, &document) &&
	       command_report(command, &document, NULL);
}

static const struct command_mode modes[] = {
	{ .operands = "CASE...", .least = 1, .most = SIZE_MAX, .work = work },
};

static const struct command_spec spec = {
	.name = "case-show",
	.examples = "case-show k7q2m4xp\n"
		    "case-show --identity k7q2m4xp\n"
		    "case-list --all --acute --format=ids | case-show --format=json -\n",
	.traits = COMMAND_REPORTS,
	.options = options,
	.option_count = ARRAY_LEN(options),
	.modes = modes,
	.mode_count = ARRAY_LEN(modes),
};

int main(int argc, char **argv)
{
	struct show_cases_request request = { 0 };

	return command_run(&spec, &request, argc, argv);
}
