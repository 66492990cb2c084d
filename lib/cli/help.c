#include "cli/command_parts.h"
#include "cli/commands.h"
#include "report/wrap.h"
#include "text/unicode.h"
#include <string.h>

enum { HELP_COLUMN = 28, HELP_WIDTH = 80 };

static void add_left(struct buf *out, const struct option_row *row)
{
	if (row->letter != 0)
		buf_format(out, "  -%c, --%s", row->letter, row->name);
	else
		buf_format(out, "      --%s", row->name);
	usage_add_argument(out, row);
}

static void add_option(struct buf *out, const struct option_row *row, size_t width)
{
	size_t start = out->length;
	struct slice rest = slice_from(_(row->help));
	struct slice line;

	add_left(out, row);
	size_t used = unicode_width(slice_part(buf_slice(out), start, out->length));
	if (used > HELP_COLUMN - 2) {
		buf_add_byte(out, '\n');
		used = 0;
	}
	while (wrap_next(&rest, width - HELP_COLUMN, &line)) {
		buf_add_repeated(out, ' ', HELP_COLUMN - used);
		buf_add_slice(out, line);
		buf_add_byte(out, '\n');
		used = 0;
	}
}

/* A line for each mode. */
static void add_usage(struct buf *out, const struct command_spec *spec)
{
	const char *label = _("usage");
	size_t indent = 0;

	for (size_t i = 0; i < spec->mode_count; i++) {
		if (!mode_is_shown(&spec->modes[i]))
			continue;
		if (indent == 0)
			buf_format(out, "%s: ", label);
		buf_add_repeated(out, ' ', indent);
		indent = unicode_width(slice_from(label)) + strlen(": ");
		mode_usage(out, spec, &spec->modes[i]);
		buf_add_byte(out, '\n');
	}
}

void help_add(struct buf *out, const struct command_spec *spec, const struct option_table *tables,
	size_t table_count, size_t width)
{
	struct slice rest = slice_from(_(spec->examples));
	struct slice line;

	if (width == 0 || width > HELP_WIDTH)
		width = HELP_WIDTH;
	add_usage(out, spec);
	wrap_paragraph(
		out, slice_from(_(command_name_find(slice_from(spec->name))->purpose)), "", width);
	buf_format(out, "\n%s:\n", _("Examples"));
	while (slice_split(&rest, '\n', &line))
		if (line.length > 0)
			buf_format(out, "  %.*s\n", (int)line.length, line.data);
	buf_format(out, "\n%s:\n", _("Options"));
	for (size_t i = 0; i < table_count; i++)
		for (size_t k = 0; k < tables[i].count; k++)
			add_option(out, &tables[i].rows[k], width);
}
