#include "base/array.h"
#include "base/translate.h"
#include "model/record/meeting.h"
#include "model/record/referral.h"
#include "model/schema/compound_value.h"
#include "work/conference/report_case.h"
#include "work/shared/label.h"

static const struct slice none = { NULL, 0 };

static const struct column task_columns[] = {
	{ .name = "id", .title = N_("task") },
	{ .name = "due", .title = N_("due") },
	{ .name = "closed", .title = N_("closed") },
	{ .name = "state", .title = N_("state") },
	{ .name = "who", .title = N_("who"), .flexible = true },
	{ .name = "text", .title = N_("what"), .flexible = true },
};

static const struct column event_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "referral", .title = N_("referral") },
	{ .name = "event", .title = N_("event"), .flexible = true },
	{ .name = "detail", .title = N_("how, or why"), .flexible = true },
};

static const struct column meeting_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "kind", .title = N_("kind"), .flexible = true },
	{ .name = "present", .title = N_("who was there"), .flexible = true },
	{ .name = "child-heard", .title = N_("child heard") },
	{ .name = "safety", .title = N_("safety") },
	{ .name = "next", .title = N_("next") },
	{ .name = "held" },
};

void report_case_closed_tasks(struct case_page *page)
{
	const struct kept_tasks *tasks = &page->summary->tasks;
	struct case_table table;

	case_page_begin_table(page, &table, "closed-tasks", N_("Tasks done and cancelled"),
		task_columns, ARRAY_LEN(task_columns));
	for (size_t i = 0; i < tasks->count; i++) {
		const struct task *task = &tasks->items[i].task;
		enum task_state state = task_state(task);
		day_number closed = state == TASK_DONE ? task->done : task->cancelled;
		if (state == TASK_OPEN)
			continue;
		table_rows_add(&table.rows);
		table_rows_set_text(&table.rows, "id", task->id, none);
		table_rows_set(&table.rows, "due", value_date(page->arena, task->due), none);
		table_rows_set(&table.rows, "closed", value_date(page->arena, closed), none);
		table_rows_set_text(&table.rows, "state", slice_from(task_states[state].code),
			slice_from(_(task_states[state].label)));
		table_rows_set_text(&table.rows, "who", task_who(task, page->arena),
			task_who_label(page->context, task, page->arena));
		table_rows_set_text(&table.rows, "text", task->text, none);
	}
	table.table.for_machines = true;
	case_page_end_table(page, &table);
}

static void add_event(struct case_page *page, struct table_rows *rows, struct slice stem,
	const struct referral_event *event)
{
	const struct word *word = &referral_states[event->word];

	table_rows_add(rows);
	table_rows_set(rows, "date", value_date(page->arena, event->date), none);
	table_rows_set_text(rows, "referral", stem, none);
	table_rows_set_text(rows, "event", slice_from(word->code), slice_from(_(word->label)));
	table_rows_set_text(
		rows, "detail", event->detail, referral_detail_label(event->word, event->detail));
}

void report_case_events(struct case_page *page)
{
	const struct record *record;
	struct case_table table;
	size_t from = 0;

	case_page_begin_table(page, &table, "events", N_("What became of the referrals"),
		event_columns, ARRAY_LEN(event_columns));
	while ((record = case_file_next(page->file, RECORD_REFERRAL, &from)) != NULL) {
		const struct referral_event asked = { .date = record->date,
			.word = REFERRAL_REQUESTED };
		size_t count;
		const struct referral_event *events =
			referral_events(record_as_referral(record), page->arena, &count);
		add_event(page, &table.rows, record->stem, &asked);
		for (size_t i = 0; i < count; i++)
			add_event(page, &table.rows, record->stem, &events[i]);
	}
	table.table.for_machines = true;
	case_page_end_table(page, &table);
}

/* People by their ids, roles by their labels. */
static struct slice present_text(const struct case_page *page, const struct slice_list *present)
{
	struct slice text = none;

	for (size_t i = 0; i < present->count; i++) {
		struct participant who;
		if (!participant_read(present->items[i], &who))
			continue;
		struct slice name = arena_copy(page->arena,
			who.role.data == NULL
				? who.person
				: code_label(page->context, VOCABULARY_ROLES, who.role));
		text = text.data == NULL
			       ? name
			       : arena_format(page->arena, "%s, %s", text.data, slice_text(name));
	}
	return text;
}

/* From the least to the most; who said what, the section of its own tells. */
static struct slice safety_text(const struct case_page *page, const struct meeting *meeting)
{
	long value, least = INTEGER_NONE, most = INTEGER_NONE;
	struct slice who;

	for (size_t i = 0; i < meeting->safety.count; i++) {
		if (!safety_read(meeting->safety.items[i], &who, &value))
			continue;
		least = least == INTEGER_NONE || value < least ? value : least;
		most = value > most ? value : most;
	}
	if (least == INTEGER_NONE)
		return (struct slice){ 0 };
	return least == most ? arena_format(page->arena, "%ld", least)
			     : arena_format(page->arena, _("%ld to %ld"), least, most);
}

static struct slice kind_text(const struct case_page *page, const struct meeting *meeting)
{
	const char *kind = word_label(meeting_kinds, meeting->kind);

	return meeting->cancelled == TRUTH_YES
		       ? arena_format(page->arena, "%s, %s", kind, _("cancelled"))
		       : slice_from(kind);
}

void report_case_meetings(struct case_page *page)
{
	const struct record *record;
	struct case_table table;
	size_t from = 0;

	case_page_begin_table(page, &table, "meetings", N_("Meetings"), meeting_columns,
		ARRAY_LEN(meeting_columns));
	while ((record = case_file_next(page->file, RECORD_MEETING, &from)) != NULL) {
		const struct meeting *meeting = record_as_meeting(record);
		table_rows_add(&table.rows);
		table_rows_set(&table.rows, "date", value_date(page->arena, record->date), none);
		table_rows_set_text(&table.rows, "kind", meeting->kind, kind_text(page, meeting));
		table_rows_set(&table.rows, "present", case_page_list(page, &meeting->present),
			present_text(page, &meeting->present));
		table_rows_set_text(&table.rows, "child-heard", meeting->child_heard,
			slice_from(word_label(meeting_child_heard, meeting->child_heard)));
		table_rows_set(&table.rows, "safety", case_page_list(page, &meeting->safety),
			safety_text(page, meeting));
		table_rows_set(&table.rows, "next", value_date(page->arena, meeting->next), none);
		table_rows_set(&table.rows, "held",
			value_boolean(page->arena, meeting_was_held(record)), none);
	}
	case_page_end_table(page, &table);
}
