#include "cli/option.h"
#include "base/buf.h"
#include "base/number.h"
#include "text/nearest.h"
#include "text/placeholder.h"
#include "text/spoken.h"
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

enum { MEMBERS_OF_A_KIND = 12 };

/* A long option as getopt_long knows it, and the row and struct that it stands for. */
struct known {
	const struct option_row *row;
	char *values;
	struct slice name; /* as typed: "c1-name" for "MEMBER-name" */
};

struct parser {
	struct arena *arena;
	struct diag_list *diags;
	day_number today;
	struct known *known;
	size_t count, known_capacity;
	struct option *options;
	size_t option_count, option_capacity; /* one more than known at the end */
	struct buf letters;
};

enum { FIRST_LONG = 256 }; /* getopt's value for known[0]; letters are below */

void options_clear(const struct option_table *table)
{
	for (size_t i = 0; i < table->count; i++) {
		const struct option_row *row = &table->rows[i];
		char *member = (char *)table->values + row->offset;
		switch (row->kind) {
		case OPTION_FLAG:
			*(bool *)member = false;
			break;
		case OPTION_INTEGER:
		case OPTION_MINUTES:
		case OPTION_DAYS:
			*(long *)member = INTEGER_NONE;
			break;
		case OPTION_DATE:
		case OPTION_DUE:
		case OPTION_SPAN:
			*(day_number *)member = DATE_NONE;
			break;
		case OPTION_TEXT:
		case OPTION_OPTIONAL:
			*(struct slice *)member = (struct slice){ 0 };
			break;
		case OPTION_LIST:
		case OPTION_MEMBERS:
			*(struct slice_list *)member = (struct slice_list){ 0 };
			break;
		}
	}
}

static int argument_rule(const struct option_row *row)
{
	if (row->kind == OPTION_FLAG)
		return no_argument;
	return row->kind == OPTION_OPTIONAL ? optional_argument : required_argument;
}

static void add_known(
	struct parser *parser, const struct option_row *row, void *values, struct slice name)
{
	struct option *option = arena_push(parser->arena, &parser->options, &parser->option_count,
		&parser->option_capacity, sizeof *parser->options);
	struct known *known = arena_push(parser->arena, &parser->known, &parser->count,
		&parser->known_capacity, sizeof *parser->known);

	*known = (struct known){ row, values, name };
	*option = (struct option){ .name = name.data,
		.has_arg = argument_rule(row),
		.val = FIRST_LONG + (int)parser->count - 1 };
	if (row->letter != 0) {
		buf_add_byte(&parser->letters, row->letter);
		if (row->kind != OPTION_FLAG)
			buf_add_text(&parser->letters, row->kind == OPTION_OPTIONAL ? "::" : ":");
	}
}

static void add_members(struct parser *parser, const struct option_row *row, void *values)
{
	for (const char *kind = "cm"; *kind != '\0'; kind++)
		for (int number = 1; number <= MEMBERS_OF_A_KIND; number++)
			add_known(parser, row, values,
				arena_format(parser->arena, "%c%d%s", *kind, number,
					row->name + strlen("MEMBER")));
}

static void add_table(struct parser *parser, const struct option_table *table)
{
	for (size_t i = 0; i < table->count; i++) {
		const struct option_row *row = &table->rows[i];
		if (row->kind == OPTION_MEMBERS)
			add_members(parser, row, table->values);
		else
			add_known(parser, row, table->values, slice_from(row->name));
	}
}

static const struct known *find_known(const struct parser *parser, int value)
{
	if (value >= FIRST_LONG)
		return &parser->known[value - FIRST_LONG];
	for (size_t i = 0; i < parser->count; i++)
		if (parser->known[i].row->letter == value)
			return &parser->known[i];
	return NULL;
}

/* "14d" is a day ahead of today, as "+14d" is where a day is asked for. */
static bool set_span(
	const struct parser *parser, const struct known *known, struct slice text, day_number *day)
{
	bool is_number = text.length > 0 && text.data[0] >= '0' && text.data[0] <= '9';
	long days;
	struct slice ahead = arena_format(parser->arena, "+%s", text.data);

	if (is_number && date_parse_relative(ahead, parser->today, day))
		return true;
	if (spoken_days(text, &days) && days <= FIELD_DAYS_MOST) {
		*day = parser->today + (day_number)days;
		return true;
	}
	return diag_add(parser->diags, SEVERITY_USAGE, "date", NULL,
		_("--%s: '%s' is no length of time (a number and d, w, m or y, such as "
		  "14d)"),
		known->name.data, text.data);
}

static bool set_date(
	const struct parser *parser, const struct known *known, struct slice text, day_number *day)
{
	bool comes = known->row->kind == OPTION_DUE;

	return spoken_day(text, parser->today, comes ? SPOKEN_COMING : SPOKEN_PAST, day) ||
	       diag_add(parser->diags, SEVERITY_USAGE, "date", NULL,
		       _("--%s: '%s' is not a day (YYYY-MM-DD, 3. 7. 2023, yesterday, +14d, -3m)"),
		       known->name.data, text.data);
}

static bool set_value(struct parser *parser, int value, struct slice text)
{
	const struct known *known = find_known(parser, value);
	if (known == NULL)
		return false;
	void *member = known->values + known->row->offset;

	switch (known->row->kind) {
	case OPTION_FLAG:
		*(bool *)member = true;
		return true;
	case OPTION_TEXT:
		*(struct slice *)member = text;
		return true;
	case OPTION_OPTIONAL:
		*(struct slice *)member = text.data == NULL ? slice_from("") : text;
		return true;
	case OPTION_LIST:
		slice_list_add(member, parser->arena, text);
		return true;
	case OPTION_MEMBERS:
		slice_list_add(member, parser->arena,
			arena_format(parser->arena, "%s=%s", known->name.data, text.data));
		return true;
	case OPTION_INTEGER:
		if (number_parse(text, member) && *(long *)member >= 0)
			return true;
		return diag_add(parser->diags, SEVERITY_USAGE, "option", NULL,
			_("--%s: '%s' is not a number (a whole number from 0)"), known->name.data,
			text.data);
	case OPTION_MINUTES:
		if (spoken_minutes(text, member))
			return true;
		return diag_add(parser->diags, SEVERITY_USAGE, "option", NULL,
			_("--%s: '%s' is not a duration (expected minutes, or such as '1 h 30 "
			  "min')"),
			known->name.data, text.data);
	case OPTION_DAYS:
		if (spoken_days(text, member))
			return true;
		return diag_add(parser->diags, SEVERITY_USAGE, "option", NULL,
			_("--%s: '%s' is not a number of days (expected such as 14 or '2 weeks')"),
			known->name.data, text.data);
	case OPTION_DATE:
	case OPTION_DUE:
		return set_date(parser, known, text, member);
	case OPTION_SPAN:
		return set_span(parser, known, text, member);
	}
	return false;
}

static void refuse_option(struct parser *parser, int value, const char *typed)
{
	const struct known *known = optopt == 0 ? NULL : find_known(parser, optopt);
	struct nearest nearest;
	struct slice name = slice_from(typed);

	if (known != NULL && (value == ':' || argument_rule(known->row) == required_argument)) {
		struct buf argument;
		buf_init(&argument);
		placeholders_add(&argument, known->row->argument);
		diag_add(parser->diags, SEVERITY_USAGE, "option", NULL,
			_("--%s needs a value (--%s %.*s)"), known->name.data, known->name.data,
			(int)argument.length, argument.data);
		buf_free(&argument);
		return;
	}
	if (known != NULL) {
		diag_add(parser->diags, SEVERITY_USAGE, "option", NULL, _("--%s takes no value"),
			known->name.data);
		return;
	}
	if (optopt != 0) {
		diag_add(parser->diags, SEVERITY_USAGE, "option", NULL,
			_("unknown option '-%c' (see --help)"), optopt);
		return;
	}
	name = slice_part(name, 2, slice_find(name, '=', 0) - 2);
	nearest_init(&nearest, name);
	for (size_t i = 0; i < parser->count; i++)
		nearest_offer(&nearest, parser->known[i].name);
	struct slice best = nearest_best(&nearest);
	if (best.data != NULL)
		best = arena_format(parser->arena, "--%s", best.data);
	diag_unknown(parser->diags, SEVERITY_USAGE,
		&(struct unknown){ "option", NULL, best, _("see --help") },
		_("unknown option '%s'"), typed);
}

bool options_parse(const struct option_table *tables, size_t table_count, int argc, char **argv,
	day_number today, struct arena *arena, struct diag_list *diags, struct slice_list *operands)
{
	struct parser parser = { .arena = arena, .diags = diags, .today = today };
	size_t before = diag_count(diags, SEVERITY_ERROR);
	int value;

	buf_init(&parser.letters);
	buf_add_text(&parser.letters, ":");
	for (size_t i = 0; i < table_count; i++)
		add_table(&parser, &tables[i]);
	/* The last one is zero. */
	arena_push(arena, &parser.options, &parser.option_count, &parser.option_capacity,
		sizeof *parser.options);
	opterr = 0;
	optind = 1;
	optopt = 0;
	while ((value = getopt_long(argc, argv, parser.letters.data, parser.options, NULL)) != -1) {
		if (value == '?' || value == ':')
			refuse_option(&parser, value, argv[optind - 1]);
		else
			set_value(&parser, value, slice_from(optarg));
		optopt = 0;
	}
	for (int i = optind; i < argc; i++)
		slice_list_add(operands, arena, slice_from(argv[i]));
	buf_free(&parser.letters);
	return diag_count(diags, SEVERITY_ERROR) == before;
}

bool option_given(const struct option_row *row, const void *values)
{
	const void *member = (const char *)values + row->offset;

	switch (row->kind) {
	case OPTION_FLAG:
		return *(const bool *)member;
	case OPTION_INTEGER:
	case OPTION_MINUTES:
	case OPTION_DAYS:
		return *(const long *)member != INTEGER_NONE;
	case OPTION_DATE:
	case OPTION_DUE:
	case OPTION_SPAN:
		return *(const day_number *)member != DATE_NONE;
	case OPTION_TEXT:
	case OPTION_OPTIONAL:
		return ((const struct slice *)member)->data != NULL;
	case OPTION_LIST:
	case OPTION_MEMBERS:
		return ((const struct slice_list *)member)->count > 0;
	}
	return false;
}
