#include "cli/command_parts.h"

static const struct option_row every_option[] = {
	{ "store", 'C', OPTION_TEXT, offsetof(struct command_common, store), "DIR",
		N_("the store (else SPIS_STORE, else the nearest parent folder with spis.md)") },
	{ "lang", 0, OPTION_TEXT, offsetof(struct command_common, language), "cs|en",
		N_("the language of what is printed") },
	{ "help", 'h', OPTION_FLAG, offsetof(struct command_common, help), NULL,
		N_("show this and end") },
	{ "version", 'V', OPTION_FLAG, offsetof(struct command_common, version), NULL,
		N_("show the version and end") },
};

static const struct option_row writing_options[] = {
	{ "by", 0, OPTION_TEXT, offsetof(struct command_common, by), "PERSON",
		N_("who acts (else SPIS_USER, else the person with git's e-mail)") },
	{ "dry-run", 'n', OPTION_FLAG, offsetof(struct command_common, dry_run), NULL,
		N_("show what would change, write nothing") },
	{ "commit", 0, OPTION_FLAG, offsetof(struct command_common, commit), NULL,
		N_("commit what was written with git") },
	{ "no-input", 0, OPTION_FLAG, offsetof(struct command_common, no_input), NULL,
		N_("ask nothing, as without a terminal") },
};

static const struct option_row date_options[] = {
	{ "date", 'd', OPTION_DATE, offsetof(struct command_common, date), "DATE",
		N_("the day it happened (2022-09-14, yesterday, -3d); today without it") },
};

/* One of them, by what the command prints. */
enum printing { LISTING, LISTING_OR_SHEET, REPORT };
static const struct option_row format_options[] = {
	[LISTING] = { "format", 'f', OPTION_TEXT, offsetof(struct command_common, format), "FORMAT",
		N_("table, tsv, csv, json, ids or xcsv (for spreadsheets)") },
	[LISTING_OR_SHEET] = { "format", 'f', OPTION_TEXT, offsetof(struct command_common, format),
		"FORMAT",
		N_("table, tsv, csv, json, ids or xcsv (for spreadsheets); a sheet: text, md "
		   "or html") },
	[REPORT] = { "format", 'f', OPTION_TEXT, offsetof(struct command_common, format), "FORMAT",
		N_("text, md, html, csv, xcsv (for spreadsheets) or json") },
};

static const struct option_row listing_options[] = {
	{ "null", '0', OPTION_FLAG, offsetof(struct command_common, null_ends), NULL,
		N_("end ids with NUL instead of a line end") },
};

static void add_rows(
	struct command_options *tables, const struct option_row *rows, size_t count, void *values)
{
	if (count > 0)
		tables->items[tables->count++] = (struct option_table){ rows, count, values };
}

static enum printing printing_of(const struct command_spec *spec)
{
	if (spec->traits & COMMAND_SHEETS)
		return LISTING_OR_SHEET;
	return spec->traits & COMMAND_LISTS ? LISTING : REPORT;
}

void command_options_collect(struct command_options *tables, const struct command_spec *spec,
	void *values, struct command_common *common)
{
	tables->count = 0;
	add_rows(tables, spec->options, spec->option_count, values);
	if (spec->traits & COMMAND_DATED)
		add_rows(tables, date_options, ARRAY_LEN(date_options), common);
	if (spec->traits & (COMMAND_LISTS | COMMAND_REPORTS))
		add_rows(tables, &format_options[printing_of(spec)], 1, common);
	if (spec->traits & COMMAND_LISTS)
		add_rows(tables, listing_options, ARRAY_LEN(listing_options), common);
	if (modes_write(spec))
		add_rows(tables, writing_options, ARRAY_LEN(writing_options), common);
	add_rows(tables, every_option, ARRAY_LEN(every_option), common);
}
