#include "work/import/import_report.h"
#include "base/array.h"
#include "store/write.h"
#include "work/import/import.h"

void import_report_init(struct import_report *report, struct slice path)
{
	report->path = path;
	buf_init(&report->unused);
	buf_init(&report->unread);
}

void import_report_free(struct import_report *report)
{
	buf_free(&report->unused);
	buf_free(&report->unread);
}

static void add_row(struct buf *buf, const struct position *position, struct slice column,
	struct slice value, const char *reason)
{
	struct slice file = position->file;
	struct buf line;

	buf_init(&line);
	if (position->line > 0)
		buf_format(&line, "%zu", position->line);
	const struct slice cells[] = { file, buf_slice(&line), column, value, slice_from(reason) };
	csv_add_row(buf, cells, ARRAY_LEN(cells), "\n");
	buf_free(&line);
}

/* Nothing that looks like a birth number is copied further. */
static struct slice public_value(struct slice value, const char **reason)
{
	if (!import_is_private(value))
		return value;
	*reason = "private";
	return slice_from("");
}

void import_report_add(struct import_report *report, const struct position *position,
	struct slice column, struct slice value, const char *reason)
{
	if (report->path.data == NULL)
		return;
	value = public_value(value, &reason);
	add_row(&report->unused, position, column, value, reason);
}

void import_report_add_unread(struct import_report *report, const struct position *position,
	struct slice column, struct slice value)
{
	const char *reason = "not-read";

	if (report->path.data == NULL)
		return;
	value = public_value(value, &reason);
	add_row(&report->unread, position, column, value, reason);
}

bool import_report_prepare(
	struct import_report *report, struct context *context, struct output *output)
{
	struct buf page;

	buf_init(&page);
	buf_add_text(&page, "file,line,column,value,reason\n");
	buf_add_slice(&page, buf_slice(&report->unused));
	buf_add_slice(&page, buf_slice(&report->unread));
	bool good = prepare_output(context, report->path, buf_slice(&page), false, output);
	buf_free(&page);
	return good;
}
