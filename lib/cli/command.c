#include "cli/command.h"
#include "cli/command_parts.h"
#include "cli/environment.h"
#include "cli/message.h"
#include "cli/pager.h"
#include "store/streams.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool choose_language(struct command *command, enum language *language)
{
	struct slice asked = command->common.language;

	*language = environment_language();
	if (asked.data == NULL)
		return true;
	*language = slice_equals(asked, "cs") ? LANGUAGE_CZECH : LANGUAGE_ENGLISH;
	if (*language == LANGUAGE_CZECH || slice_equals(asked, "en"))
		return true;
	return diag_add(&command->diags, SEVERITY_USAGE, "option", NULL,
		_("--lang: '%s' is none of: cs, en"), asked.data);
}

/* The format of a listing: the one asked for, or the one that fits. */
static const char *listing_name(const struct command *command)
{
	const char *name = slice_text(command->common.format);

	if (*name != '\0')
		return name;
	return command->common.null_ends ? "ids" : environment_width() > 0 ? "table" : "tsv";
}

void command_speak_store(struct command *command)
{
	if (command->common.language.data != NULL)
		return;
	command->context.language = command->context.platform.settings.language;
	environment_speak(command->context.language, &command->arena);
}

void command_speak_other(struct command *command)
{
	bool is_czech = command->context.language == LANGUAGE_CZECH;

	command->context.language = is_czech ? LANGUAGE_ENGLISH : LANGUAGE_CZECH;
	environment_speak(command->context.language, &command->arena);
}

static bool interactive(const struct command *command)
{
	return environment_interactive() && !command->common.no_input;
}

static bool open_store(struct command *command, day_number today, enum language language)
{
	const struct command_common *common = &command->common;
	struct slice share = environment_share(&command->arena);
	const struct command_spec *spec = command->spec;
	command->opening = (struct context_options){
		.store = { .directory = common->store,
			.environment_store = environment_variable("SPIS_STORE"),
			.environment_cases = environment_variable("SPIS_CASES"),
			.environment_identities = environment_variable("SPIS_IDENTITIES"),
			.staged = command->mode->reads == READS_INDEX,
			.between = command->mode->reads == READS_COMMIT,
			.commit = command->mode->reads == READS_COMMIT ? command->operands.items[0]
								       : (struct slice){ 0 } },
		.writes = command->mode->writes,
		.dry_run = common->dry_run,
		.commit = common->commit,
		.interactive = interactive(command),
		.by = common->by.data != NULL ? common->by : environment_variable("SPIS_USER"),
		.today = today,
		.now = environment_now(today),
		.date = common->date,
		.language = language,
		.for_people = strcmp(listing_name(command), "table") == 0,
		.seed = environment_seed(),
		.data = arena_format(&command->arena, "%s/spis", slice_text(share)),
		.drafts = environment_drafts(&command->arena),
		.dictionary = environment_dictionary(),
		.say = command_say,
		.in_czech = environment_in_czech,
	};

	command->started = true;
	if (spec->traits & COMMAND_NO_STORE)
		return context_prepare(
			&command->context, &command->opening, &command->arena, &command->diags);
	if (!context_open(&command->context, &command->opening, &command->arena, &command->diags))
		return false;
	if ((spec->traits & COMMAND_REPORTS) && !(spec->traits & COMMAND_BOTH))
		command_speak_store(command);
	return true;
}

static bool parse(struct command *command, const struct command_options *tables, int argc,
	char **argv, day_number today, struct slice_list *typed)
{
	for (size_t i = 0; i < tables->count; i++)
		options_clear(&tables->items[i]);
	command->diags.count = 0;
	typed->count = 0;
	return options_parse(tables->items, tables->count, argc, argv, today, &command->arena,
		&command->diags, typed);
}

/* Which mode is meant, whether the options go with it, and its operands. */
static bool choose_mode(struct command *command, const void *values,
	const struct command_options *tables, struct slice_list *typed)
{
	command->mode =
		mode_choose(command->spec, values, typed, interactive(command), &command->diags);
	return command->mode != NULL &&
	       mode_fits(command->spec, command->mode, tables->items, tables->count,
		       &command->diags) &&
	       operands_take(command, typed);
}

/* Up to the work. False when the command should end here (--help, --version, an error). */
static bool start(struct command *command, const struct command_spec *spec, void *values, int argc,
	char **argv)
{
	struct command_options tables;
	struct slice_list typed = { 0 };
	enum language language, spoken = environment_language();
	day_number today;

	reserve_std_fds();
	/* A command that has no --date speaks of today. */
	*command = (struct command){ .spec = spec, .common.date = DATE_NONE };
	arena_init(&command->arena);
	diag_list_init(&command->diags, &command->arena);
	buf_init(&command->page);
	environment_speak(spoken, &command->arena);
	command_options_collect(&tables, spec, values, &command->common);
	if (!environment_today(&command->diags, &today))
		return false;
	bool parsed = parse(command, &tables, argc, argv, today, &typed);
	if (!choose_language(command, &language))
		return false;
	environment_speak(language, &command->arena);
	if (!parsed && language != spoken) /* what is wrong, in that language */
		parsed = parse(command, &tables, argc, argv, today, &typed);
	if (command->common.help) {
		command->diags.count = 0;
		help_add(&command->page, spec, tables.items, tables.count, environment_width());
		return false;
	}
	if (command->common.version) {
		command->diags.count = 0;
		buf_format(&command->page, "%s (Spis) %s\n", spec->name, SPIS_VERSION);
		return false;
	}
	return parsed && choose_mode(command, values, &tables, &typed) &&
	       open_store(command, today, language) && command_understand(command, values);
}

static struct render_style own_style(const struct command *command)
{
	return (struct render_style){
		.width = environment_width(),
		.colour = environment_colour(),
		.czech = command->context.language == LANGUAGE_CZECH,
		.null_ends = command->common.null_ends,
		.ascii = environment_ascii(STDOUT_FILENO),
	};
}

static bool unknown_format(struct command *command, const char *name)
{
	return diag_add(&command->diags, SEVERITY_USAGE, "option", NULL,
		_("--format: '%s' is no format of this command (see --help)"), name);
}

bool command_list(struct command *command, const struct table *table)
{
	struct render_style style = own_style(command);
	const char *name = listing_name(command);
	const struct listing_format *format = listing_format_find(name);
	if (format == NULL)
		return unknown_format(command, name);
	format->render(table, &style, &command->page);
	return true;
}

static bool render_document(struct command *command, const struct document *document,
	const char *only_table, bool colour, struct buf *out)
{
	struct render_style style = own_style(command);
	const char *name = slice_text(command->common.format);
	const struct document_format *format = document_format_find(*name == '\0' ? "text" : name);

	if (format == NULL)
		return unknown_format(command, name);
	if (style.width == 0 || command->for_file)
		style.width = 80;
	style.colour = style.colour && colour && !command->for_file;
	style.ascii = style.ascii && !command->for_file;
	format->render(document, only_table, &style, out);
	return true;
}

bool command_report(
	struct command *command, const struct document *document, const char *only_table)
{
	return render_document(command, document, only_table, true, &command->page);
}

bool command_sheet(struct command *command, const struct document *document)
{
	const char *name = slice_text(command->common.format);

	if (*name != '\0' && strcmp(name, "text") != 0 && strcmp(name, "md") != 0 &&
		strcmp(name, "html") != 0)
		return diag_add(&command->diags, SEVERITY_USAGE, "option", NULL,
			_("--format: '%s' is not a format of a sheet (text, md, html)"), name);
	return render_document(command, document, NULL, true, &command->page);
}

bool command_tell(struct command *command, const struct document *document)
{
	buf_add_byte(&command->context.talk, '\n');
	return render_document(command, document, NULL, false, &command->context.talk);
}

bool command_begin_writing(struct command *command)
{
	enum language language = command->context.language;

	context_close(&command->context);
	command->opening.writes = true;
	bool opened = context_open(
		&command->context, &command->opening, &command->arena, &command->diags);
	command->context.language = language;
	return opened;
}

struct render_style command_talk_style(const struct command *command)
{
	struct render_style style = own_style(command);

	style.width = style.width == 0 ? 80 : style.width;
	style.colour = false;
	style.ascii = environment_ascii(STDERR_FILENO);
	return style;
}

static bool write_all(int descriptor, struct slice bytes)
{
	while (bytes.length > 0) {
		ssize_t written = write(descriptor, bytes.data, bytes.length);
		if (written < 0 && errno != EINTR)
			return false;
		if (written > 0)
			bytes = slice_part(bytes, (size_t)written, bytes.length);
	}
	return true;
}

bool command_say(struct slice text)
{
	return write_all(STDERR_FILENO, text);
}

/* Only what reads goes through a pager: what has written says so at once. */
static bool print_page(const struct command *command)
{
	struct slice page = buf_slice(&command->page);
	bool reads = command->started && !command->opening.writes &&
		     !(command->spec->traits & COMMAND_NO_STORE) && !command->common.null_ends;

	return (reads && pager_show(page)) || write_all(STDOUT_FILENO, page);
}

static int print_all(struct command *command)
{
	const char *name = command->spec->name;
	int status = diag_status(&command->diags);
	struct buf messages;

	if (command->started) {
		context_unlock(&command->context);
		buf_add_slice(&command->page, buf_slice(&command->context.output));
	}
	if (!print_page(command)) {
		diag_add(&command->diags, SEVERITY_SYSTEM, "output", NULL,
			_("standard output cannot be written: %s"), strerror(errno));
		status = diag_status(&command->diags);
	}
	buf_init(&messages);
	if (command->started)
		buf_add_slice(&messages, buf_slice(&command->context.talk));
	for (size_t i = 0; i < command->diags.count; i++)
		message_add(&messages, name, &command->diags.items[i]);
	if (!write_all(STDERR_FILENO, buf_slice(&messages)) && status == 0)
		status = 4;
	buf_free(&messages);
	return status;
}

/* Work that was not done, where nothing says why. */
static void report_silence(struct command *command)
{
	if (diag_status(&command->diags) == 0 && !command->context.answer_is_no)
		diag_add(&command->diags, SEVERITY_SYSTEM, "work", NULL,
			_("%s was not done, and the reason is not known (please report this; "
			  "store-check shows whether the store is valid)"),
			command->spec->name);
}

static int finish(struct command *command)
{
	int status = print_all(command);

	if (status == 0 && command->started && command->context.broken)
		status = 3;
	if (status == 0 && command->nothing_named)
		status = 1;
	if (status == 0 && command->started && command->context.answer_is_no)
		status = 1;
	if (command->started)
		context_close(&command->context);
	buf_free(&command->page);
	arena_free(&command->arena);
	return status;
}

int command_run(const struct command_spec *spec, void *values, int argc, char **argv)
{
	struct command command;

	if (start(&command, spec, values, argc, argv) && !command.mode->work(&command, values))
		report_silence(&command);
	return finish(&command);
}
