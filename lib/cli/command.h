/*
 * The life of a command: options in, one piece of work, what it found out, an exit status. A
 * command describes itself in a struct command_spec, whose modes call a function of work/ each; its
 * main is a call of command_run().
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "cli/mode.h"
#include "report/render.h"
#include "work/shared/context.h"

enum command_trait {
	COMMAND_DATED = 2,     /* --date */
	COMMAND_LISTS = 4,     /* --format=table|tsv|csv|json|ids|xcsv --null */
	COMMAND_REPORTS = 8,   /* --format=text|md|html|csv|xcsv|json; the store's language */
	COMMAND_NO_STORE = 16, /* opens no store by itself (spis, store-init) */
	COMMAND_FILES = 32,    /* an operand "-" is the work's business, not a list of cases */
	COMMAND_BOTH = 256,    /* reports, but not always: command_speak_store() says when */
	COMMAND_SHEETS =
		128, /* a command that lists prints sheets as well: --format=text|md|html */
};

struct command_spec {
	const char *name;     /* one of cli/commands.h, where its purpose stands */
	const char *examples; /* command lines, each with its line end; shown first by --help */
	unsigned traits;
	const struct option_row *options;
	size_t option_count;
	const struct option_takes *takes;
	size_t take_count;
	const struct command_mode *modes; /* where one of them writes, there are also --dry-run,
					     --commit, --by and --no-input */
	size_t mode_count;
};

struct command_common {
	bool help, version, dry_run, commit, no_input, null_ends;
	struct slice store, by, format, language;
	day_number date;
};

struct command {
	const struct command_spec *spec;
	const struct command_mode *mode; /* the one that is meant; NULL: none was chosen yet */
	struct command_common common;
	struct arena arena;
	struct diag_list diags;
	struct context_options opening; /* how the context was opened */
	struct context context;
	struct slice_list operands; /* "-" replaced by the first words of standard input's lines */
	bool nothing_named;	    /* "-" was, and no line was there: the answer is no */
	struct buf page;	    /* what is printed at the end */
	bool for_file;		    /* the page is for a file: 80 columns, no colour */
	bool started;
};

/* All that a main does: parses the options into `values` (the struct that spec->options have
 * offsets of; NULL without options), sets the language, chooses the mode, opens the store, does the
 * work, prints what there is to print, and returns the exit status. Work that is not done without a
 * finding that says why is a failure of the system's kind, and said to be. */
int command_run(const struct command_spec *spec, void *values, int argc, char **argv);

/* From now on the store's language, unless --lang named one: for templates and reports. */
void command_speak_store(struct command *command);

/* From now on the other language; called again, the one before: for what stands in both. */
void command_speak_other(struct command *command);

/* For a command that asks or opens an editor first: until then it only reads, since a person takes
 * longer than others can wait for the lock. Opens the store anew, to write. */
bool command_begin_writing(struct command *command);

/* At once on standard error, ahead of all that is said at the end. */
bool command_say(struct slice text);

/* How documents are drawn on standard error. */
struct render_style command_talk_style(const struct command *command);

/* A listing or document goes to the page in the format asked for (or the one that fits: a table on
 * a terminal, tsv in a pipe; text for documents). False: an unknown format. */
bool command_list(struct command *command, const struct table *table);
bool command_report(
	struct command *command, const struct document *document, const char *only_table);

/* A sheet for people alone (work/shared/sheet.h), as text, Markdown or HTML. False: another format.
 */
bool command_sheet(struct command *command, const struct document *document);

/* What a writing command has to say about what it wrote: a document on standard error, behind the
 * talk. */
bool command_tell(struct command *command, const struct document *document);

/* Adds findings that a command was asked for, and which are its data, to the page: as messages, or
 * with --format as a table of file, line, column, severity, rule and message. False: an unknown
 * format. */
bool command_findings(struct command *command, const struct diag_list *findings);

#endif
