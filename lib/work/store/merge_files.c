#include "work/store/merge_files.h"
#include "logic/merge/merge.h"
#include "store/merge_file.h"
#include "text/escape.h"
#include "text/lines.h"
#include "text/unicode.h"

enum { MARK_MOST = 1000, SHOWN_COLUMNS = 60 };

struct driver {
	struct context *context;
	const char *files[MERGE_SIDES];
	long mark_size;
	struct merge_request request;
	struct merge_result result;
};

static bool read_files(struct driver *driver)
{
	struct context *context = driver->context;

	for (int side = 0; side < MERGE_SIDES; side++)
		if (!file_read(driver->files[side], SOURCE_TABLE_CAP, context->arena,
			    context->diags, &driver->request.versions[side]))
			return false;
	if (driver->request.versions[MERGE_BASE].length == 0)
		driver->request.versions[MERGE_BASE] = (struct slice){ 0 };
	return true;
}

/* A value as one reads it in a line: quoted, without control characters, not too long. */
static void add_value(struct buf *line, struct slice value)
{
	if (value.data == NULL) {
		buf_add_text(line, _("nothing"));
		return;
	}
	struct slice part = unicode_cut(value, SHOWN_COLUMNS);
	buf_add_byte(line, '\'');
	escape_terminal(line, part);
	buf_add_text(line, part.length < value.length ? "…'" : "'");
}

static void tell_conflict(struct driver *driver, const struct merge_conflict *conflict)
{
	struct buf *talk = &driver->context->talk;

	escape_terminal(talk, driver->request.path);
	buf_add_text(talk, _(": conflict: "));
	if (conflict->reason.data != NULL) {
		escape_terminal(talk, conflict->reason);
		buf_add_byte(talk, '\n');
		return;
	}
	escape_terminal(talk, conflict->place);
	buf_add_text(talk, ": ");
	add_value(talk, conflict->values[MERGE_OURS]);
	buf_add_text(talk, ", ");
	add_value(talk, conflict->values[MERGE_THEIRS]);
	if (conflict->values[MERGE_BASE].data != NULL) {
		buf_add_text(talk, _(" (before: "));
		add_value(talk, conflict->values[MERGE_BASE]);
		buf_add_byte(talk, ')');
	}
	buf_add_byte(talk, '\n');
}

static void add_version(struct buf *out, struct slice bytes, struct slice ending)
{
	buf_add_slice(out, bytes);
	if (bytes.length > 0 && !slice_ends(bytes, "\n"))
		buf_add_slice(out, ending);
}

static void add_mark(struct buf *out, char mark, long size, const char *name, struct slice ending)
{
	buf_add_repeated(out, mark, (size_t)size);
	buf_add_text(out, name);
	buf_add_slice(out, ending);
}

/* Both versions whole, as git marks a conflict. */
static struct slice mark_versions(const struct driver *driver)
{
	const struct slice *versions = driver->request.versions;
	struct slice ending = lines_ending(versions[MERGE_OURS]);
	struct buf out;

	buf_init(&out);
	add_mark(&out, '<', driver->mark_size, " ours", ending);
	add_version(&out, versions[MERGE_OURS], ending);
	add_mark(&out, '=', driver->mark_size, "", ending);
	add_version(&out, versions[MERGE_THEIRS], ending);
	add_mark(&out, '>', driver->mark_size, " theirs", ending);
	return buf_take(&out, driver->context->arena);
}

static bool merge_line_by_line(struct driver *driver)
{
	struct context *context = driver->context;
	bool clean;

	if (!merge_file_lines(driver->files[MERGE_BASE], driver->files[MERGE_OURS],
		    driver->files[MERGE_THEIRS], driver->mark_size, context->arena, context->diags,
		    &driver->result.bytes, &clean))
		return false;
	context->answer_is_no = !clean;
	if (driver->result.outcome != MERGE_DOUBT)
		return true;
	context->answer_is_no = true;
	escape_terminal(&context->talk, driver->request.path);
	buf_format(&context->talk,
		_(": merged line by line, since a version cannot be read: %s (look at the file)\n"),
		slice_text(driver->result.reason));
	return true;
}

static bool merge(struct driver *driver)
{
	struct context *context = driver->context;

	merge_versions(&driver->request, context->arena, &driver->result);
	if (driver->result.outcome == MERGE_CLEAN)
		return true;
	if (driver->result.outcome != MERGE_CONFLICT)
		return merge_line_by_line(driver);
	context->answer_is_no = true;
	for (size_t i = 0; i < driver->result.count; i++)
		tell_conflict(driver, &driver->result.conflicts[i]);
	driver->result.bytes = mark_versions(driver);
	return true;
}

bool merge_files(struct context *context, const struct slice_list *operands)
{
	const struct slice *words = operands->items;
	struct driver driver = { .context = context,
		.files = { words[0].data, words[1].data, words[2].data },
		.request.path = words[4] };

	if (!number_parse(words[3], &driver.mark_size) || driver.mark_size < 1 ||
		driver.mark_size > MARK_MOST)
		return diag_add(context->diags, SEVERITY_USAGE, "usage", NULL,
			_("'%s' is not a length of conflict marks (expected a number such as 7)"),
			words[3].data);
	return read_files(&driver) && merge(&driver) &&
	       merge_file_replace(words[1].data, driver.result.bytes, context->diags);
}
