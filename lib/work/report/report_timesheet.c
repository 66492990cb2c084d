#include "base/array.h"
#include "base/translate.h"
#include "logic/check/workload.h"
#include "logic/score/sums.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "model/schema/compound_value.h"
#include "report/table_rows.h"
#include "work/report/report_kinds.h"
#include "work/shared/begin_document.h"
#include "work/shared/label.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/take_value.h"
#include <stdlib.h>
#include <string.h>

static const struct column work_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "time", .title = N_("time") },
	{ .name = "activity", .title = N_("activity"), .flexible = true },
	{ .name = "project", .title = N_("project"), .flexible = true },
	{ .name = "minutes", .title = N_("minutes"), .align = COLUMN_RIGHT },
	{ .name = "record", .title = N_("record"), .flexible = true },
};

static const struct column activity_columns[] = {
	{ .name = "project", .title = N_("project"), .flexible = true },
	{ .name = "activity", .title = N_("activity"), .flexible = true },
	{ .name = "minutes", .title = N_("minutes"), .align = COLUMN_RIGHT },
	{ .name = "hours", .title = N_("hours"), .align = COLUMN_RIGHT },
};

static const struct column project_columns[] = {
	{ .name = "project", .title = N_("project"), .flexible = true },
	{ .name = "minutes", .title = N_("minutes"), .align = COLUMN_RIGHT },
	{ .name = "hours", .title = N_("hours"), .align = COLUMN_RIGHT },
};

/* One record's part of a timesheet. */
struct stretch {
	day_number date;
	struct slice time, activity, project, record;
	long minutes;
};

struct timesheet {
	struct context *context;
	struct slice person;
	day_number from, to;
	struct stretch *items;
	size_t count, capacity;
	struct workload load;
};

/* A month as YYYY-MM; absent: that of today. */
static bool read_month(struct context *context, struct slice month, struct timesheet *sheet)
{
	struct slice first = arena_format(context->arena, "%s-01", slice_text(month));
	int year, number, day;

	if (month.data == NULL) {
		date_to_civil(context->today, &year, &number, &day);
		sheet->from = context->today - day + 1;
	} else if (!date_parse(first, &sheet->from)) {
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--month: '%s' is no month (YYYY-MM)"), month.data);
	}
	sheet->to = date_add_months(sheet->from, 1) - 1;
	return true;
}

static bool was_present(const struct timesheet *sheet, const struct meeting *meeting)
{
	struct participant participant;

	if (slice_equal(meeting->facilitator, sheet->person) ||
		slice_equal(meeting->minute_taker, sheet->person))
		return true;
	for (size_t i = 0; i < meeting->present.count; i++)
		if (participant_read(meeting->present.items[i], &participant) &&
			slice_equal(participant.person, sheet->person))
			return true;
	return false;
}

static void add(struct timesheet *sheet, const struct record *record, struct slice activity,
	struct slice project, long minutes)
{
	struct arena *arena = sheet->context->arena;
	const struct record_common *common = record_common(record);

	if (minutes == INTEGER_NONE)
		return;
	struct stretch *added = arena_push(
		arena, &sheet->items, &sheet->count, &sheet->capacity, sizeof *sheet->items);
	*added = (struct stretch){
		.date = record->date,
		.time = arena_copy(arena, common->time),
		.activity = arena_copy(arena, activity),
		.project =
			slice_is_empty(project) ? slice_from("none") : arena_copy(arena, project),
		.record = common->case_id.data == NULL
				  ? arena_copy(arena, record->stem)
				  : arena_format(arena, "%s/%s", common->case_id.data,
					    slice_text(record->stem)),
		.minutes = minutes,
	};
}

static void take_contact(struct timesheet *sheet, const struct record *record)
{
	const struct contact *contact = record_as_contact(record);

	if (slice_equal(contact->by, sheet->person))
		add(sheet, record, slice_from(record_kinds[record->kind].name), contact->project,
			contact->duration);
}

static void take_meeting(struct timesheet *sheet, const struct record *record)
{
	const struct meeting *meeting = record_as_meeting(record);

	if (meeting_was_held(record) && was_present(sheet, meeting))
		add(sheet, record, meeting->kind, meeting->project, meeting->duration);
}

static void take_work(struct timesheet *sheet, const struct record *record)
{
	const struct work_record *work = record_as_work(record);

	if (slice_equal(work->by, sheet->person))
		add(sheet, record, work->activity, work->project, work->duration);
}

static void take_record(struct timesheet *sheet, const struct record *record)
{
	static void (*const take[RECORD_KIND_COUNT])(
		struct timesheet * sheet, const struct record *record) = {
		[RECORD_NOTE] = take_contact,
		[RECORD_VISIT] = take_contact,
		[RECORD_CALL] = take_contact,
		[RECORD_THERAPY] = take_contact,
		[RECORD_MEETING] = take_meeting,
		[RECORD_WORK] = take_work,
	};

	if (!record->erased && record->date >= sheet->from && record->date <= sheet->to &&
		take[record->kind] != NULL)
		take[record->kind](sheet, record);
	workload_take(&sheet->load, record);
}

static void take_case(struct context *context, const struct case_file *file, void *closure)
{
	(void)context;
	for (size_t i = 0; i < file->record_count; i++)
		take_record(closure, &file->records[i]);
}

static bool take_records(struct timesheet *sheet, enum record_home home)
{
	struct record_list records;

	if (!load_records(sheet->context, home, &records))
		return false;
	for (size_t i = 0; i < records.count; i++)
		take_record(sheet, &records.items[i]);
	return true;
}

static int compare_stretches(const void *a, const void *b)
{
	const struct stretch *one = a, *other = b;
	int order = slice_compare(one->time, other->time);

	if (one->date != other->date)
		return one->date < other->date ? -1 : 1;
	return order != 0 ? order : slice_compare(one->record, other->record);
}

static struct slice project_label(const struct timesheet *sheet, struct slice project)
{
	const struct project *row = directory_find(&sheet->context->platform.projects, project);

	if (slice_equals(project, "none"))
		return slice_from(_("no project"));
	return row == NULL || slice_is_empty(row->name) ? project : row->name;
}

/* A kind of record or of meeting, else a code of activities. */
static struct slice activity_label(const struct timesheet *sheet, struct slice activity)
{
	enum record_kind_id kind = record_kind_find(activity);

	if (kind != RECORD_NONE)
		return slice_from(_(record_kinds[kind].label));
	for (const struct word *word = meeting_kinds; word->code != NULL; word++)
		if (slice_equals(activity, word->code))
			return slice_from(_(word->label));
	return code_label(sheet->context, VOCABULARY_ACTIVITIES, activity);
}

static struct table_rows begin_table(struct timesheet *sheet, struct section *section,
	const char *name, const char *title, const struct column *columns, size_t count)
{
	struct table *table = section_add_table(section, sheet->context->arena);
	struct table_rows rows;

	table->name = name;
	table->title = slice_from(title);
	table->unit = "minutes";
	table->columns = columns;
	table->column_count = count;
	table_rows_init(&rows, sheet->context->arena, table);
	return rows;
}

static void add_time(struct table_rows *rows, long minutes)
{
	table_rows_set_number(rows, "minutes", minutes);
	table_rows_set(rows, "hours", value_decimal(rows->arena, (double)minutes / 60, 2),
		(struct slice){ 0 });
}

static void add_stretches(struct timesheet *sheet, struct section *section)
{
	struct slice none = { 0 };
	struct table_rows rows = begin_table(
		sheet, section, "timesheet", _("Work"), work_columns, ARRAY_LEN(work_columns));

	for (size_t i = 0; i < sheet->count; i++) {
		const struct stretch *item = &sheet->items[i];
		table_rows_add(&rows);
		table_rows_set(&rows, "date", value_date(rows.arena, item->date), none);
		table_rows_set_text(&rows, "time", item->time, none);
		table_rows_set_text(
			&rows, "activity", item->activity, activity_label(sheet, item->activity));
		table_rows_set_text(
			&rows, "project", item->project, project_label(sheet, item->project));
		table_rows_set_number(&rows, "minutes", item->minutes);
		table_rows_set_text(&rows, "record", item->record, none);
	}
}

static void add_activities(struct timesheet *sheet, struct section *section, struct sums *sums)
{
	struct table_rows rows = begin_table(sheet, section, "activities",
		_("By project and activity"), activity_columns, ARRAY_LEN(activity_columns));

	for (size_t i = 0; i < sums->count; i++) {
		const struct sum *sum = &sums->items[i];
		table_rows_add(&rows);
		table_rows_set_text(&rows, "project", sum->name, project_label(sheet, sum->name));
		table_rows_set_text(
			&rows, "activity", sum->detail, activity_label(sheet, sum->detail));
		add_time(&rows, sum->number);
	}
}

static void add_projects(struct timesheet *sheet, struct section *section, struct sums *sums)
{
	struct table_rows rows = begin_table(sheet, section, "projects", _("By project"),
		project_columns, ARRAY_LEN(project_columns));
	long all = 0;

	for (size_t i = 0; i < sums->count; i++) {
		const struct sum *sum = &sums->items[i];
		table_rows_add(&rows);
		table_rows_set_text(&rows, "project", sum->name, project_label(sheet, sum->name));
		add_time(&rows, sum->number);
		all += sum->number;
	}
	table_rows_add(&rows);
	table_rows_set_text(&rows, "project", slice_from("all"), slice_from(_("all")));
	add_time(&rows, all);
}

/* A slip in a time or a duration makes the sums wrong. */
static void add_doubts(struct timesheet *sheet, struct section *section)
{
	struct arena *arena = sheet->context->arena;
	struct diag_list doubts;

	diag_list_init(&doubts, arena);
	workload_check(&sheet->load, &doubts);
	for (size_t i = 0; i < doubts.count; i++)
		section_add_paragraph(section, arena, PARAGRAPH_WARNING, doubts.items[i].text);
}

static void fill(struct timesheet *sheet, struct document *document)
{
	struct arena *arena = sheet->context->arena;
	struct sums activities, projects;

	begin_document(sheet->context, "timesheet",
		arena_format(arena, _("Timesheet: %s"),
			slice_text(person_label(sheet->context, sheet->person, arena))),
		document);
	document->from = sheet->from;
	document->to = sheet->to;
	struct section *section =
		document_add_section(document, arena, "timesheet", slice_from(_("Work done")));
	section_add_paragraph(section, arena, PARAGRAPH_WARNING,
		slice_from(_("This report is exact and names cases. It stays inside.")));
	add_doubts(sheet, section);
	sums_init(&activities, arena);
	sums_init(&projects, arena);
	for (size_t i = 0; i < sheet->count; i++) {
		const struct stretch *item = &sheet->items[i];
		sums_add(&activities, item->project, item->activity, item->minutes);
		sums_add(&projects, item->project, (struct slice){ 0 }, item->minutes);
	}
	add_stretches(sheet, section);
	add_activities(sheet, section, &activities);
	add_projects(sheet, section, &projects);
}

bool report_timesheet(struct context *context, struct slice person,
	const struct report_request *request, struct report *report)
{
	const unsigned parts = PLATFORM_PEOPLE | PLATFORM_PROJECTS | PLATFORM_VOCABULARIES;
	struct timesheet sheet = { .context = context, .person = person };

	if (!read_month(context, request->month, &sheet))
		return false;
	sheet.load = (struct workload){
		.arena = context->arena, .person = person, .from = sheet.from, .to = sheet.to
	};
	if (!load_platform(context, parts) || !check_filter(context, &work_schema, "by", person) ||
		!visit_cases(context, take_case, &sheet) || !take_records(&sheet, HOME_MEETINGS) ||
		!take_records(&sheet, HOME_WORK))
		return false;
	if (sheet.count > 0)
		qsort(sheet.items, sheet.count, sizeof *sheet.items, compare_stretches);
	fill(&sheet, &report->document);
	context->answer_is_no = sheet.count == 0;
	return true;
}
