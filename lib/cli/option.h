/*
 * One table of options a command: parsing, --help, and the manual's list (tests hold it equal) come
 * from it. Values land in the command's own struct by offset; several rows may bind into the
 * request struct of a piece of work.
 *
 *   kind of option         member of the struct      not given
 *   OPTION_FLAG            bool                      false
 *   OPTION_TEXT            struct slice              data == NULL
 *   OPTION_OPTIONAL        struct slice              data == NULL; without a value: empty
 *   OPTION_INTEGER         long, from 0              INTEGER_NONE
 *   OPTION_MINUTES         long, "1 h 30 min" too    INTEGER_NONE
 *   OPTION_DAYS            long, "2 weeks" too       INTEGER_NONE
 *   OPTION_DATE            day_number                DATE_NONE
 *   OPTION_DUE             the same, of a day to     DATE_NONE
 *                          come
 *   OPTION_SPAN            day_number, as far from   DATE_NONE
 *                          today as "14d" says
 *   OPTION_LIST            struct slice_list         count == 0
 *   OPTION_MEMBERS         struct slice_list         as OPTION_LIST; "MEMBER-name" stands for
 * c1-name to c12-name and m1-name to m12-name; a value is kept as "c1-name=VALUE"
 */
#ifndef CLI_OPTION_H
#define CLI_OPTION_H

#include "base/array.h"
#include "base/date.h"
#include "base/diag.h"
#include "base/translate.h"
#include "model/schema/field.h"

enum option_kind {
	OPTION_FLAG,
	OPTION_TEXT,
	OPTION_OPTIONAL,
	OPTION_INTEGER,
	OPTION_MINUTES,
	OPTION_DAYS,
	OPTION_DATE,
	OPTION_DUE,
	OPTION_SPAN,
	OPTION_LIST,
	OPTION_MEMBERS,
};

struct option_row {
	const char *name;
	char letter; /* 0: none */
	enum option_kind kind;
	size_t offset;
	const char *argument; /* "DATE"; NULL for a flag */
	const char *help;     /* N_() text */
};

/* What the values of an option are, so that people's words for them are understood
 * (logic/speech/understand.h): those of a schema's field, or of a closed list (the other is NULL).
 * The values of an option without such a row are texts. */
struct option_takes {
	const char *option;
	const struct schema *schema;
	const char *field;
	const struct word *words;
};

struct option_table {
	const struct option_row *rows;
	size_t count;
	void *values; /* the struct the offsets are of */
};

/* Sets every member to "not given". */
void options_clear(const struct option_table *table);

/* Parses argv by all tables together (getopt_long); operands go to *operands, "-" among them as it
 * is. All errors are findings of SEVERITY_USAGE. Values are borrowed from argv. */
bool options_parse(const struct option_table *tables, size_t table_count, int argc, char **argv,
	day_number today, struct arena *arena, struct diag_list *diags,
	struct slice_list *operands);

/* Whether the option of that row was given, by the struct that it was read into. */
bool option_given(const struct option_row *row, const void *values);

#endif
