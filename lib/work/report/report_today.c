#include "base/array.h"
#include "base/translate.h"
#include "logic/case/reminder.h"
#include "model/record/contact.h"
#include "report/table_rows.h"
#include "work/report/report_kinds.h"
#include "work/shared/begin_document.h"
#include "work/shared/label.h"
#include "work/shared/load_answers.h"
#include "work/shared/summarize_case.h"
#include "work/shared/take_value.h"

enum { CONTACT_DAYS = 30 };

static const struct column task_columns[] = {
	{ .name = "case", .title = N_("case") },
	{ .name = "day", .title = N_("due") },
	{ .name = "days", .title = N_("when") },
	{ .name = "text", .title = N_("what"), .flexible = true },
	{ .name = "who", .title = N_("who"), .flexible = true },
	{ .name = "subject", .title = N_("task") },
};

/* Of what has come: how long ago. */
static const struct column past_columns[] = {
	{ .name = "case", .title = N_("case") },
	{ .name = "day", .title = N_("day") },
	{ .name = "days", .title = N_("days ago"), .align = COLUMN_RIGHT },
	{ .name = "subject", .title = N_("what"), .flexible = true },
	{ .name = "who", .title = N_("who"), .flexible = true },
};

/* Of what is due: how long ago, below 0 how long ahead. */
static const struct column due_columns[] = {
	{ .name = "case", .title = N_("case") },
	{ .name = "day", .title = N_("due") },
	{ .name = "days", .title = N_("when") },
	{ .name = "subject", .title = N_("what"), .flexible = true },
	{ .name = "who", .title = N_("who"), .flexible = true },
};

static const struct column review_columns[] = {
	{ .name = "case", .title = N_("case") },
	{ .name = "day", .title = N_("due") },
	{ .name = "days", .title = N_("when") },
	{ .name = "subject", .title = N_("child") },
	{ .name = "level", .title = N_("level"), .flexible = true },
	{ .name = "who", .title = N_("who"), .flexible = true },
};

static const struct column contact_columns[] = {
	{ .name = "case", .title = N_("case") },
	{ .name = "day", .title = N_("last contact") },
	{ .name = "days", .title = N_("days ago"), .align = COLUMN_RIGHT },
	{ .name = "who", .title = N_("who"), .flexible = true },
};

static const struct column acute_columns[] = {
	{ .name = "case", .title = N_("case") },
	{ .name = "subject", .title = N_("child") },
	{ .name = "who", .title = N_("who"), .flexible = true },
};

static const struct {
	const struct column *columns;
	size_t count;
} shapes[REMINDER_KIND_COUNT] = {
	[REMINDER_ACUTE] = { acute_columns, ARRAY_LEN(acute_columns) },
	[REMINDER_NOTICE] = { due_columns, ARRAY_LEN(due_columns) },
	[REMINDER_ANSWER] = { due_columns, ARRAY_LEN(due_columns) },
	[REMINDER_LATE_TASK] = { task_columns, ARRAY_LEN(task_columns) },
	[REMINDER_TASK] = { task_columns, ARRAY_LEN(task_columns) },
	[REMINDER_REVIEW] = { review_columns, ARRAY_LEN(review_columns) },
	[REMINDER_PLAN_REVIEW] = { due_columns, ARRAY_LEN(due_columns) },
	[REMINDER_REFERRAL] = { due_columns, ARRAY_LEN(due_columns) },
	[REMINDER_CONSENT] = { due_columns, ARRAY_LEN(due_columns) },
	[REMINDER_SERVICE] = { past_columns, ARRAY_LEN(past_columns) },
	[REMINDER_CONTACT] = { contact_columns, ARRAY_LEN(contact_columns) },
	[REMINDER_MEETING] = { due_columns, ARRAY_LEN(due_columns) },
};

struct today {
	struct context *context;
	struct slice person; /* absent: everybody */
	struct reminder_days days;
	struct availability_book answers;
	struct index cards;
	struct reminder_list list;
};

static bool is_theirs(const struct today *today, struct slice who)
{
	return today->person.data == NULL || slice_equal(who, today->person);
}

/* What was found in a case, into memory that stays; what is somebody else's is left out. */
static void keep(struct today *today, const struct reminder *found)
{
	struct arena *arena = today->context->arena;
	struct reminder_list *list = &today->list;

	if (!is_theirs(today, found->who))
		return;
	struct reminder *kept =
		arena_push(arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*kept = *found;
	kept->case_id = arena_copy(arena, found->case_id);
	kept->subject = arena_copy(arena, found->subject);
	kept->text = arena_copy(arena, found->text);
	kept->who = arena_copy(arena, found->who);
}

static void keep_task(
	struct today *today, const struct task *task, struct slice case_id, struct arena *arena)
{
	const struct reminder_days *days = &today->days;
	struct reminder reminder = {
		.kind = task->due < days->today ? REMINDER_LATE_TASK : REMINDER_TASK,
		.case_id = case_id,
		.subject = task->id,
		.text = task->text,
		.who = task_who(task, arena),
		.day = task->due,
	};

	if (task_state(task) == TASK_OPEN && task->due != DATE_NONE &&
		task->due <= days->today + (day_number)days->soon)
		keep(today, &reminder);
}

static void take_case(struct context *context, const struct case_file *file, void *closure)
{
	struct today *today = closure;
	const struct reminder_books books = { &today->cards, &today->answers };
	struct reminder_list found = { 0 };
	struct case_summary summary;
	struct arena arena;

	arena_init(&arena);
	summarize_case(context, file, &today->cards, &arena, &summary);
	case_reminders(file, &summary.level, &books, &today->days, &arena, &found);
	for (size_t i = 0; i < found.count; i++)
		keep(today, &found.items[i]);
	for (size_t i = 0; i < summary.tasks.count; i++)
		keep_task(today, &summary.tasks.items[i].task, file->id, &arena);
	arena_free(&arena);
}

/* The platform's meetings: what was promised there, and the next of them, which is everybody's. */
static bool take_meetings(struct today *today)
{
	struct context *context = today->context;
	struct kept_tasks tasks = { 0 };
	struct record_list meetings;

	if (!load_records(context, HOME_MEETINGS, &meetings))
		return false;
	load_tasks(context, meetings.items, meetings.count, context->arena, &tasks);
	for (size_t i = 0; i < tasks.count; i++)
		keep_task(today, &tasks.items[i].task, (struct slice){ 0 }, context->arena);
	for (size_t i = 0; i < meetings.count; i++)
		if (record_is(&meetings.items[i], RECORD_MEETING))
			meeting_reminder(&meetings.items[i], today->person, &today->days,
				context->arena, &today->list);
	return true;
}

static struct slice subject_label(const struct today *today, const struct reminder *reminder)
{
	if (reminder->kind == REMINDER_SERVICE)
		return service_label(today->context, reminder->subject);
	if (reminder->subject.data == NULL &&
		(reminder->kind == REMINDER_ACUTE || reminder->kind == REMINDER_REVIEW))
		return slice_from(_("family"));
	return (struct slice){ 0 };
}

/* Its code, or both ends of what is undetermined. */
static void set_level(
	const struct today *today, const struct reminder *reminder, struct table_rows *rows)
{
	const struct card_level *low = reminder->level_low, *high = reminder->level_high;

	if (low == NULL || high == NULL)
		return;
	table_rows_set_text(rows, "level",
		low == high ? low->level
			    : arena_format(rows->arena, "%s;%s", slice_text(low->level),
				      slice_text(high->level)),
		level_label(low, high, today->context->language, rows->arena));
}

/* Of what is over the bare number tells. */
static bool counts_back(enum reminder_kind kind)
{
	return shapes[kind].columns == past_columns || shapes[kind].columns == contact_columns;
}

static struct slice when_text(long days, struct arena *arena)
{
	if (days == 0)
		return slice_from(_("today"));
	if (days > 0)
		return arena_format(arena,
			translate_plural("%ld day ago", "%ld days ago", (unsigned long)days), days);
	return arena_format(
		arena, translate_plural("in %ld day", "in %ld days", (unsigned long)-days), -days);
}

static void add_row(
	const struct today *today, const struct reminder *reminder, struct table_rows *rows)
{
	struct slice none = { 0 };
	long days = reminder->day == DATE_NONE ? INTEGER_NONE
					       : (long)today->days.today - (long)reminder->day;

	table_rows_add(rows);
	table_rows_set_text(rows, "case", reminder->case_id, none);
	table_rows_set(rows, "day", value_date(rows->arena, reminder->day), none);
	table_rows_set(rows, "days", value_integer(rows->arena, days),
		counts_back(reminder->kind) || days == INTEGER_NONE ? none
								    : when_text(days, rows->arena));
	table_rows_set_text(rows, "subject", reminder->subject, subject_label(today, reminder));
	table_rows_set_text(rows, "text", reminder->text, none);
	set_level(today, reminder, rows);
	table_rows_set_text(rows, "who", reminder->who, none);
}

static void add_sections(const struct today *today, struct document *document)
{
	struct arena *arena = today->context->arena;
	const struct reminder_list *list = &today->list;

	for (size_t i = 0; i < list->count;) {
		enum reminder_kind number = list->items[i].kind;
		const struct word *kind = &reminder_kinds[number];
		struct section *section = document_add_section(
			document, arena, kind->code, slice_from(_(kind->label)));
		struct table *table = section_add_table(section, arena);
		struct table_rows rows;
		table->name = kind->code;
		table->columns = shapes[number].columns;
		table->column_count = shapes[number].count;
		table_rows_init(&rows, arena, table);
		for (; i < list->count && list->items[i].kind == number; i++)
			add_row(today, &list->items[i], &rows);
	}
}

static void fill(const struct today *today, struct document *document)
{
	struct context *context = today->context;
	char date[DATE_TEXT_SIZE];

	begin_document(context, "today",
		arena_format(
			context->arena, _("What is due on %s"), date_format(context->today, date)),
		document);
	struct section *section = document_add_section(document, context->arena, "inside",
		today->person.data == NULL ? slice_from(_("Of everybody"))
					   : person_label(context, today->person, context->arena));
	section_add_paragraph(section, context->arena, PARAGRAPH_WARNING,
		slice_from(_("This report is exact and names cases. It stays inside.")));
	add_sections(today, document);
}

bool report_today(struct context *context, struct slice person,
	const struct report_request *request, struct report *report)
{
	const unsigned parts = PLATFORM_PEOPLE | PLATFORM_SERVICES | PLATFORM_AVAILABILITY;
	struct today today = { .context = context, .person = person };
	struct card_list cards;

	today.days = (struct reminder_days){
		.today = context->today,
		.soon = context->platform.settings.review_soon_days,
		.contact = request->contact_days == INTEGER_NONE ? CONTACT_DAYS
								 : request->contact_days,
	};
	if (!load_platform(context, parts) || !check_filter(context, &work_schema, "by", person))
		return false;
	availability_read(&context->platform, context->today, context->arena, &today.answers);
	index_cards(context, &cards, &today.cards);
	if (!visit_cases(context, take_case, &today) || !take_meetings(&today))
		return false;
	reminders_sort(&today.list);
	fill(&today, &report->document);
	context->answer_is_no = today.list.count == 0;
	return true;
}
