#include "logic/case/reminder.h"
#include "base/array.h"
#include "base/translate.h"
#include "logic/case/notice_due.h"
#include "logic/refer/referral_order.h"
#include "model/record/agreement.h"
#include "model/record/meeting.h"
#include <stdlib.h>
#include <string.h>

const struct word reminder_kinds[] = {
	[REMINDER_ACUTE] = { "acute", N_("Acute: act now") },
	[REMINDER_NOTICE] = { "notices", N_("Tell the authority: an assessment asks for it") },
	[REMINDER_ANSWER] = { "answers", N_("The authority has not answered") },
	[REMINDER_LATE_TASK] = { "late-tasks", N_("Late tasks") },
	[REMINDER_TASK] = { "tasks", N_("Tasks due soon") },
	[REMINDER_REVIEW] = { "reviews", N_("Assessments to be reviewed") },
	[REMINDER_PLAN_REVIEW] = { "plan-reviews", N_("Plans to be reviewed") },
	[REMINDER_REFERRAL] = { "referrals", N_("Referrals that wait longer than was quoted") },
	[REMINDER_CONSENT] = { "consents", N_("Consents that end") },
	[REMINDER_SERVICE] = { "services", N_("Services in use that nobody has asked lately") },
	[REMINDER_CONTACT] = { "contacts", N_("Families without contact") },
	[REMINDER_MEETING] = { "meetings", N_("Meetings ahead") },
	{ NULL, NULL },
};

struct look {
	const struct case_file *file;
	const struct case_level *level;
	const struct reminder_books *books;
	const struct reminder_days *days;
	struct arena *arena;
	struct reminder_list *list;
};

static struct reminder *add_reminder(struct reminder_list *list, struct arena *arena)
{
	struct reminder *reminder =
		arena_push(arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*reminder = (struct reminder){ .day = DATE_NONE };
	return reminder;
}

static struct reminder *remind(
	const struct look *look, enum reminder_kind kind, struct slice subject, day_number day)
{
	struct reminder *reminder = add_reminder(look->list, look->arena);

	reminder->kind = kind;
	reminder->case_id = look->file->id;
	reminder->subject = subject;
	reminder->who = case_file_manager(look->file, look->days->today);
	reminder->day = day;
	return reminder;
}

static bool is_soon(const struct reminder_days *days, day_number day)
{
	return day != DATE_NONE && day <= days->today + (day_number)days->soon;
}

static void look_at_score(const struct look *look, struct slice child, const struct score *score)
{
	if (!score || !is_soon(look->days, score->review_due))
		return;
	struct reminder *review = remind(look, REMINDER_REVIEW, child, score->review_due);
	review->level_low = &score->levels[score->decided_low];
	review->level_high = &score->levels[score->decided_high];
	review->severity = score->level_count - 1 - score->decided_high;
}

static void look_at_children(const struct look *look)
{
	for (size_t i = 0; i < look->level->count; i++) {
		const struct child_level *child = &look->level->children[i];
		struct slice id = child->member ? child->member->id : (struct slice){ 0 };
		if (child->acute == SIGN_YES)
			remind(look, REMINDER_ACUTE, id, DATE_NONE);
		look_at_score(look, id, child->score);
	}
}

static void look_at_notices(const struct look *look)
{
	static const enum reminder_kind kinds[] = {
		[NOTICE_DUE] = REMINDER_NOTICE,
		[ANSWER_DUE] = REMINDER_ANSWER,
	};
	struct notice_due_list list = { 0 };
	notices_due(look->file, look->books->cards, look->days->today, look->arena, &list);
	for (size_t i = 0; i < list.count; i++)
		if (list.items[i].due < look->days->today)
			remind(look, kinds[list.items[i].kind], list.items[i].stem,
				list.items[i].due);
}

static void look_at_plan(const struct look *look)
{
	const struct record *plan = case_file_plan(look->file, look->days->today);
	if (plan && is_soon(look->days, record_as_plan(plan)->review))
		remind(look, REMINDER_PLAN_REVIEW, plan->stem, record_as_plan(plan)->review);
}

/* A service that several referrals use is told once. */
static bool is_told(const struct look *look, size_t from, struct slice service)
{
	for (size_t i = from; i < look->list->count; i++) {
		const struct reminder *told = &look->list->items[i];
		if (told->kind == REMINDER_SERVICE && slice_equal(told->subject, service))
			return true;
	}
	return false;
}

static void look_at_service(const struct look *look, size_t from, struct slice service)
{
	const struct availability_view *view = availability_find(look->books->answers, service);
	if ((view == NULL || view->stale) && !is_told(look, from, service))
		remind(look, REMINDER_SERVICE, service, view ? view->answer->date : DATE_NONE);
}

static void look_at_referrals(const struct look *look)
{
	const struct record *record;
	size_t from = 0, first = look->list->count;
	while ((record = case_file_next(look->file, RECORD_REFERRAL, &from))) {
		const struct referral *referral = record_as_referral(record);
		size_t count;
		const struct referral_event *events =
			referral_events(referral, look->arena, &count);
		enum referral_state state = referral_state_of(events, count);
		if (referral_state_is_end(state))
			continue;
		look_at_service(look, first, referral->service);
		if (state == REFERRAL_STARTED || referral->quoted_wait == INTEGER_NONE)
			continue;
		day_number over = record->date + (day_number)referral->quoted_wait;
		if (over < look->days->today)
			remind(look, REMINDER_REFERRAL, record->stem, over);
	}
}

static void look_at_consents(const struct look *look)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_CONSENT, &from))) {
		const struct consent *consent = record_as_consent(record);
		if (consent_stands(record, look->days->today) &&
			is_soon(look->days, consent->until))
			remind(look, REMINDER_CONSENT, record->stem, consent->until);
	}
}

static day_number later(day_number a, day_number b)
{
	return a > b ? a : b;
}

static void look_at_contacts(const struct look *look)
{
	const struct case_file *file = look->file;
	day_number last = file->facts_record.date;
	for (size_t i = 0; i < file->record_count; i++)
		if (case_file_is_contact(file, &file->records[i]) &&
			file->records[i].date <= look->days->today)
			last = later(last, file->records[i].date);
	for (size_t i = 0; i < file->assessment_count; i++)
		if (file->assessments[i].date <= look->days->today)
			last = later(last, file->assessments[i].date);
	if (last != DATE_NONE && look->days->today - last > look->days->contact)
		remind(look, REMINDER_CONTACT, (struct slice){ 0 }, last);
}

static void look_at_meetings(const struct look *look)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_MEETING, &from)))
		meeting_reminder(record, case_file_manager(look->file, look->days->today),
			look->days, look->arena, look->list);
}

void meeting_reminder(const struct record *meeting, struct slice who,
	const struct reminder_days *days, struct arena *arena, struct reminder_list *list)
{
	day_number next;
	if (meeting->erased)
		return;
	next = record_as_meeting(meeting)->next;
	if (!is_soon(days, next) || next < days->today)
		return;
	struct reminder *reminder = add_reminder(list, arena);
	reminder->kind = REMINDER_MEETING;
	reminder->case_id = record_common(meeting)->case_id;
	reminder->subject = meeting->stem;
	reminder->who = who;
	reminder->day = next;
}

void case_reminders(const struct case_file *file, const struct case_level *level,
	const struct reminder_books *books, const struct reminder_days *days, struct arena *arena,
	struct reminder_list *list)
{
	const struct look look = { file, level, books, days, arena, list };
	if (!file->facts || !slice_is_empty(file->facts->continued_in) ||
		case_file_closed(file, days->today) != DATE_NONE)
		return;
	look_at_children(&look);
	look_at_notices(&look);
	look_at_plan(&look);
	look_at_referrals(&look);
	look_at_consents(&look);
	look_at_contacts(&look);
	look_at_meetings(&look);
}

static int compare_reminders(const void *a, const void *b)
{
	const struct reminder *one = a, *other = b;
	if (one->kind != other->kind)
		return one->kind < other->kind ? -1 : 1;
	if (one->severity != other->severity)
		return one->severity < other->severity ? -1 : 1;
	if (one->day != other->day)
		return one->day < other->day ? -1 : 1;
	int order = slice_compare(one->case_id, other->case_id);
	return order != 0 ? order : slice_compare(one->subject, other->subject);
}

void reminders_sort(struct reminder_list *list)
{
	if (list->count > 0)
		qsort(list->items, list->count, sizeof *list->items, compare_reminders);
}
