#include "cli/mode.h"
#include "cli/command.h"
#include "text/nearest.h"
#include "text/placeholder.h"
#include <string.h>

/* The next name of a list such as "need for". */
static bool next_name(struct slice *names, struct slice *name)
{
	while (slice_split(names, ' ', name))
		if (name->length > 0)
			return true;
	return false;
}

static bool lists(const char *names, const char *option)
{
	struct slice rest = slice_from(names), name;

	while (next_name(&rest, &name))
		if (slice_equals(name, option))
			return true;
	return false;
}

static bool names_option(const struct command_mode *mode, const char *option)
{
	return lists(mode->selector, option) || lists(mode->options, option);
}

static bool any_names_option(const struct command_spec *spec, const char *option)
{
	for (size_t i = 0; i < spec->mode_count; i++)
		if (names_option(&spec->modes[i], option))
			return true;
	return false;
}

static const struct option_row *find_row(const struct command_spec *spec, struct slice name)
{
	for (size_t i = 0; i < spec->option_count; i++)
		if (slice_equals(name, spec->options[i].name))
			return &spec->options[i];
	return NULL;
}

static bool is_given(const struct command_spec *spec, const void *values, struct slice name)
{
	const struct option_row *row = find_row(spec, name);

	return row != NULL && option_given(row, values);
}

static bool all_given(const struct command_spec *spec, const void *values, const char *names)
{
	struct slice rest = slice_from(names), name;

	while (next_name(&rest, &name))
		if (!is_given(spec, values, name))
			return false;
	return true;
}

static bool any_given(const struct command_spec *spec, const void *values, const char *names)
{
	struct slice rest = slice_from(names), name;

	while (next_name(&rest, &name))
		if (is_given(spec, values, name))
			return true;
	return false;
}

static bool is_meant(const struct command_spec *spec, const struct command_mode *mode,
	const void *values, const struct slice_list *typed, bool interactive)
{
	if (mode->word != NULL && (typed->count == 0 || !slice_equals(typed->items[0], mode->word)))
		return false;
	if (mode->unless != NULL && interactive && !any_given(spec, values, mode->unless))
		return true;
	if (mode->selector == NULL)
		return mode->unless == NULL;
	return all_given(spec, values, mode->selector);
}

bool modes_write(const struct command_spec *spec)
{
	for (size_t i = 0; i < spec->mode_count; i++)
		if (spec->modes[i].writes)
			return true;
	return false;
}

static void add_name(struct buf *out, const struct command_mode *mode)
{
	struct slice rest = slice_from(mode->selector), name;
	bool is_first = true;

	if (mode->name != NULL)
		buf_add_text(out, _(mode->name));
	else if (mode->selector == NULL && mode->word != NULL)
		buf_add_text(out, mode->word);
	else
		for (; next_name(&rest, &name); is_first = false)
			buf_format(
				out, "%s--%.*s", is_first ? "" : " ", (int)name.length, name.data);
}

/* Where no row does without, one of several words or options must say what to do. */
static void refuse_unknown_mode(
	const struct command_spec *spec, const struct slice_list *typed, struct diag_list *diags)
{
	struct slice word = typed->count > 0 ? typed->items[0] : slice_from("");
	bool has_words = false;
	struct nearest nearest;
	struct buf names;

	buf_init(&names);
	nearest_init(&nearest, word);
	for (size_t i = 0; i < spec->mode_count; i++) {
		const struct command_mode *mode = &spec->modes[i];
		if (mode->word != NULL && mode->selector != NULL)
			continue;
		buf_add_text(&names, names.length == 0 ? "" : ", ");
		add_name(&names, mode);
		has_words = has_words || mode->word != NULL;
		nearest_offer(&nearest, slice_from(mode->word));
	}
	struct slice best = nearest_names(&nearest, diags->arena);
	if (typed->count == 0 || !has_words)
		diag_add(diags, SEVERITY_USAGE, "operands", NULL,
			_("something is missing (one of: %s)"), names.data);
	else
		diag_unknown(diags, SEVERITY_USAGE,
			&(struct unknown){ "operands", NULL, best, NULL },
			_("'%s' is not one of: %s"), word.data, names.data);
	buf_free(&names);
}

const struct command_mode *mode_choose(const struct command_spec *spec, const void *values,
	const struct slice_list *typed, bool interactive, struct diag_list *diags)
{
	for (size_t i = 0; i < spec->mode_count; i++)
		if (is_meant(spec, &spec->modes[i], values, typed, interactive))
			return &spec->modes[i];
	refuse_unknown_mode(spec, typed, diags);
	return NULL;
}

static bool belongs(const struct command_spec *spec, const struct command_mode *mode,
	const char *option, bool is_own)
{
	if (names_option(mode, option))
		return true;
	return !any_names_option(spec, option) && (!is_own || mode->options == NULL);
}

bool mode_fits(const struct command_spec *spec, const struct command_mode *mode,
	const struct option_table *tables, size_t table_count, struct diag_list *diags)
{
	struct buf name;
	bool fits = true;

	buf_init(&name);
	add_name(&name, mode);
	for (size_t i = 0; i < table_count; i++) {
		for (size_t k = 0; k < tables[i].count; k++) {
			const struct option_row *row = &tables[i].rows[k];
			if (option_given(row, tables[i].values) &&
				!belongs(spec, mode, row->name, tables[i].rows == spec->options))
				fits = diag_add(diags, SEVERITY_USAGE, "option", NULL,
					_("--%s does not go with %s"), row->name, name.data);
		}
	}
	buf_free(&name);
	return fits;
}

bool mode_counts(const struct command_spec *spec, const struct command_mode *mode,
	const struct slice_list *operands, struct diag_list *diags)
{
	struct buf usage;
	bool right = true;

	buf_init(&usage);
	mode_usage(&usage, spec, mode);
	if (operands->count < mode->least)
		right = diag_add(diags, SEVERITY_USAGE, "operands", NULL,
			_("something is missing (%s)"), usage.data);
	else if (operands->count > mode->most)
		right = diag_add(diags, SEVERITY_USAGE, "operands", NULL,
			_("'%s' is one word too many (%s)"),
			slice_text(operands->items[mode->most]), usage.data);
	buf_free(&usage);
	return right;
}

void usage_add_argument(struct buf *out, const struct option_row *row)
{
	if (row->argument == NULL)
		return;
	buf_add_text(out, row->kind == OPTION_OPTIONAL ? "[=" : " ");
	placeholders_add(out, row->argument);
	buf_add_text(out, row->kind == OPTION_OPTIONAL ? "]" : "");
}

static void add_selector(struct buf *out, const struct option_row *row)
{
	buf_format(out, " --%s", row->name);
	usage_add_argument(out, row);
}

void mode_usage(struct buf *out, const struct command_spec *spec, const struct command_mode *mode)
{
	struct slice rest = slice_from(mode->selector), name;

	buf_add_text(out, spec->name);
	if (mode->word != NULL)
		buf_format(out, " %s", mode->word);
	while (next_name(&rest, &name)) {
		const struct option_row *row = find_row(spec, name);

		if (row != NULL)
			add_selector(out, row);
	}
	placeholders_add(out, " [OPTION]...");
	if (mode->operands != NULL) {
		buf_add_byte(out, ' ');
		placeholders_add(out, mode->operands);
	}
}

bool mode_is_shown(const struct command_mode *mode)
{
	return mode->selector != NULL || mode->unless == NULL;
}
