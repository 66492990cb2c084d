#include "base/array.h"
#include "store/git.h"
#include "work/case/case_page.h"
#include "work/case/describe_record.h"

static const struct column timeline_columns[] = {
	{ .name = "record", .title = N_("record") },
	{ .name = "kind", .title = N_("what"), .flexible = true },
};

static const struct column log_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "commit", .title = N_("commit") },
	{ .name = "author", .title = N_("who"), .flexible = true },
	{ .name = "subject", .title = N_("what"), .flexible = true },
};

static void add_entry(struct case_page *page, struct table_rows *rows, struct slice stem,
	day_number date, enum record_kind_id kind, struct slice text)
{
	struct slice none = { 0 };

	table_rows_add(rows);
	table_rows_set_text(rows, "record", stem, none);
	table_rows_set(rows, "date", value_date(page->arena, date), none);
	table_rows_set_text(rows, "kind", slice_from(record_kinds[kind].name), text);
}

static void add_record(struct case_page *page, struct table_rows *rows, const struct record *record)
{
	add_entry(page, rows, record->stem, record->date, record->kind,
		describe_record(page->context, record, page->arena));
}

static void add_assessment(
	struct case_page *page, struct table_rows *rows, const struct assessment *assessment)
{
	const struct assessment_about *about = &assessment->about;
	const char *label = _(record_kinds[RECORD_ASSESSMENT].label);
	struct slice text;

	if (assessment->erased)
		text = arena_format(page->arena, "%s: %s", label, _("erased"));
	else
		text = arena_format(page->arena, "%s: %s%s%s", label, slice_text(about->card),
			about->member.data == NULL ? "" : ", ", slice_text(about->member));
	if (about->corrects.data != NULL)
		text = arena_format(
			page->arena, _("%s, corrects %s"), text.data, about->corrects.data);
	add_entry(page, rows, assessment->stem, assessment->date, RECORD_ASSESSMENT, text);
}

/* Where the assessments stand among the kinds of one day (model/record_kind.h). */
static bool is_before(const struct assessment *assessment, const struct record *record)
{
	if (assessment->date != record->date)
		return assessment->date < record->date;
	int order = slice_compare(assessment->about.common.time, record_common(record)->time);
	return order != 0 ? order < 0 : RECORD_ASSESSMENT < record->kind;
}

enum { TIMELINE_SHOWN = 20 };

/* A record or an assessment in the timeline. */
struct entry {
	const struct record *record; /* NULL: an assessment */
	const struct assessment *assessment;
};

struct timeline {
	const struct case_page *page;
	struct entry *items;
	size_t count, capacity;
};

static void add_wanted(struct timeline *timeline, struct entry entry)
{
	const struct show_cases_request *request = timeline->page->request;
	day_number date = entry.record ? entry.record->date : DATE_NONE;
	enum record_kind_id kind = entry.record ? entry.record->kind : RECORD_ASSESSMENT;

	if (entry.assessment)
		date = entry.assessment->date;
	if ((request->since != DATE_NONE && date < request->since) ||
		(request->kind.data != NULL && kind != record_kind_find(request->kind)))
		return;
	struct entry *added = arena_push(timeline->page->arena, &timeline->items, &timeline->count,
		&timeline->capacity, sizeof *timeline->items);
	*added = entry;
}

static void gather(struct timeline *timeline, const struct case_file *file)
{
	size_t next = 0;

	for (size_t i = 0; i < file->record_count; i++) {
		while (next < file->assessment_count &&
			is_before(&file->assessments[next], &file->records[i]))
			add_wanted(timeline, (struct entry){ NULL, &file->assessments[next++] });
		add_wanted(timeline, (struct entry){ &file->records[i], NULL });
	}
	while (next < file->assessment_count)
		add_wanted(timeline, (struct entry){ NULL, &file->assessments[next++] });
}

void case_page_add_timeline(struct case_page *page)
{
	const struct show_cases_request *request = page->request;
	struct timeline timeline = { .page = page };
	struct case_table table;
	size_t left_out = 0;

	case_page_begin_table(page, &table, "timeline", N_("Timeline"), timeline_columns,
		ARRAY_LEN(timeline_columns));
	gather(&timeline, page->file);
	if (!request->all && request->since == DATE_NONE && request->kind.data == NULL &&
		timeline.count > TIMELINE_SHOWN)
		left_out = timeline.count - TIMELINE_SHOWN;
	for (size_t i = left_out; i < timeline.count; i++)
		if (timeline.items[i].record != NULL)
			add_record(page, &table.rows, timeline.items[i].record);
		else
			add_assessment(page, &table.rows, timeline.items[i].assessment);
	if (left_out > 0)
		table.table.note = arena_format(page->arena,
			translate_plural("%zu older record is not shown (--all, --since, --kind)",
				"%zu older records are not shown (--all, --since, --kind)",
				left_out),
			left_out);
	case_page_end_table(page, &table);
}

/* DATE TAB COMMIT TAB AUTHOR TAB SUBJECT */
static void add_commit(struct case_page *page, struct table_rows *rows, struct slice line)
{
	struct slice none = { 0 }, part;

	table_rows_add(rows);
	for (size_t i = 0; i + 1 < ARRAY_LEN(log_columns); i++) {
		slice_split(&line, '\t', &part);
		table_rows_set_text(rows, log_columns[i].name, arena_copy(page->arena, part), none);
	}
	table_rows_set_text(rows, log_columns[ARRAY_LEN(log_columns) - 1].name,
		arena_copy(page->arena, line), none);
}

void case_page_add_log(struct case_page *page)
{
	struct context *context = page->context;
	const char *root = slice_text(context->store.cases_root);
	const char *const arguments[] = { "log", "--date=short", "--format=%ad%x09%h%x09%an%x09%s",
		"--", slice_text(page->file->folder), NULL };
	struct case_table table;
	struct slice commit;
	struct buf out;

	if (!page->request->log)
		return;
	case_page_begin_table(
		page, &table, "log", N_("Log of git"), log_columns, ARRAY_LEN(log_columns));
	buf_init(&out);
	enum git_found found = git_head(root, page->arena, context->diags, &commit);
	if (found == GIT_FAILED)
		diag_add(context->diags, SEVERITY_SYSTEM, "git", NULL,
			_("git cannot be asked for the log of the case"));
	else if (found == GIT_UNSET)
		diag_add(context->diags, SEVERITY_NOTE, "no-git", NULL,
			_("the cases are in no git repository with a commit: there is no log"));
	else if (git_run(root, arguments, &out, context->diags) == 0) {
		struct slice rest = buf_slice(&out), line;
		while (slice_split(&rest, '\n', &line))
			add_commit(page, &table.rows, line);
	}
	buf_free(&out);
	case_page_end_table(page, &table);
}
