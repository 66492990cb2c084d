/*
 * What a command can do: a table of modes, each the options that ask for it, the options that go
 * with it, the operands that it takes, and its work. The usage lines of --help, what does not go
 * together and how many operands there may be follow from the table; options are named, as in
 * "need for", and tests hold that each name is one of the command's.
 *
 * The first row is meant that fits the command line, so the row of what a command does by itself,
 * which has neither selector nor word nor unless, stands last.
 *
 * An option belongs to the rows that name it, as selector or among their options. One that no row
 * names belongs to the rows without a list of options; one that all commands of a kind have
 * (--date, --format) to every row.
 */
#ifndef CLI_MODE_H
#define CLI_MODE_H

#include "base/buf.h"
#include "cli/option.h"

struct command;
struct command_spec;

/* What of a store the work sees. */
enum mode_reads {
	READS_FILES,
	READS_INDEX,  /* what git would commit */
	READS_COMMIT, /* that of the operand */
};

struct command_mode {
	const char *selector; /* the options that ask for it, all of them: "again to" */
	const char *word;     /* the first operand asks for it: "new"; the work does not see it */
	/* On a terminal where none of these options is given, nothing says what is meant, and the
	 * row asks a person for it: it is meant without its selector. */
	const char *unless;
	const char *options;  /* those that go with it; NULL: those that no row names */
	const char *operands; /* in a usage line, as "CASE..."; NULL: none */
	size_t least, most;   /* how many operands, without the word; SIZE_MAX: any number */
	enum mode_reads reads;
	bool writes;	  /* needs the store's lock from the beginning */
	const char *name; /* N_() what messages call it; NULL: its selector, else its word */
	/* Does it, with the struct that the options were read into. False when a finding says why
	 * it was not done (or the context's answer is no). */
	bool (*work)(struct command *command, const void *values);
};

/* Whether one of the command's modes writes. */
bool modes_write(const struct command_spec *spec);

/* Which mode the options of the command itself and the words typed ask for. NULL with a usage
 * finding: none. */
const struct command_mode *mode_choose(const struct command_spec *spec, const void *values,
	const struct slice_list *typed, bool interactive, struct diag_list *diags);

/* Whether each option given belongs to the mode: the first table is the command's own, the others
 * are common ones. False with a usage finding for each other option. */
bool mode_fits(const struct command_spec *spec, const struct command_mode *mode,
	const struct option_table *tables, size_t table_count, struct diag_list *diags);

/* Whether so many operands are right; false with a usage finding. */
bool mode_counts(const struct command_spec *spec, const struct command_mode *mode,
	const struct slice_list *operands, struct diag_list *diags);

/* What stands behind the name of an option, in the language of the process: " DATE", "[=DATE]". */
void usage_add_argument(struct buf *out, const struct option_row *row);

/* One usage line of a mode, "case-plan --approve STEM [OPTION]... CASE", without a line end. */
void mode_usage(struct buf *out, const struct command_spec *spec, const struct command_mode *mode);

/* Whether a usage line shows the mode: all but those that only a terminal leads to. */
bool mode_is_shown(const struct command_mode *mode);

#endif
