#include "logic/duty/duty_look.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"
#include "model/record/goal.h"
#include "model/record/meeting.h"

static bool keeps_open_task(const struct duty_look *look, const struct record *record)
{
	const struct kept_tasks *tasks = look->of->tasks;
	for (size_t i = 0; i < tasks->count; i++)
		if (slice_equal(tasks->items[i].record->stem, record->stem) &&
			duty_task_is_open(look, &tasks->items[i]))
			return true;
	return false;
}

/* Minutes that say what is done by whom, and when all meet again, stand for a plan. */
static bool have_minutes_a_plan(const struct duty_look *look)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_MEETING, &from)))
		if (record->date <= look->books->today && meeting_was_held(record) &&
			record_as_meeting(record)->next != DATE_NONE &&
			keeps_open_task(look, record))
			return true;
	return false;
}

void duties_plan_missing(const struct duty_look *look)
{
	long days = look->books->platform->settings.plan_days;
	if (!case_file_plan(look->file, look->books->today) && !have_minutes_a_plan(look))
		duty_add(look, (struct slice){ 0 }, (struct slice){ 0 }, look->opened,
			look->opened + (day_number)days);
}

/* The goals of a plan in force; what is wrong in them was said when they were written. */
static struct goal_list goals_of(const struct duty_look *look, const struct record *plan)
{
	struct goal_list goals = { 0 };
	struct diag_list unheard;
	diag_list_init(&unheard, look->arena);
	goals_read(plan->shown, plan->front.body, plan->front.body_line, look->arena, &unheard,
		&goals);
	return goals;
}

static bool names_item_in_goal(
	const struct duty_look *look, const struct record *plan, struct slice item)
{
	struct goal_list goals = goals_of(look, plan);
	for (size_t i = 0; i < goals.count; i++)
		if (slice_equal(goals.items[i].item, item))
			return true;
	return false;
}

/* A task that was dropped is no help, nor is one for another child. */
static bool names_item_in_task(const struct duty_look *look, const struct kept_task *kept,
	struct slice item, struct slice child)
{
	const struct task *task = &kept->task;
	return kept->record->date <= look->books->today && task_state(task) != TASK_CANCELLED &&
	       slice_equal(task->item, item) &&
	       (slice_is_empty(task->member) || slice_is_empty(child) ||
		       slice_equal(task->member, child));
}

bool duty_item_is_planned(const struct duty_look *look, struct slice item, struct slice child)
{
	const struct record *plan;
	size_t from = 0;
	while ((plan = case_file_next(look->file, RECORD_PLAN, &from)))
		if (case_file_plan_holds(look->file, plan, look->books->today) &&
			names_item_in_goal(look, plan, item))
			return true;
	for (size_t i = 0; i < look->of->tasks->count; i++)
		if (names_item_in_task(look, &look->of->tasks->items[i], item, child))
			return true;
	return false;
}

void duties_item_unanswered(const struct duty_look *look)
{
	long days = look->books->platform->settings.plan_days;
	for (size_t i = 0; i < look->file->assessment_count; i++) {
		const struct assessment *assessment = &look->file->assessments[i];
		const struct score *score = look->scores[i];
		for (size_t k = 0; duty_is_newest(look, i) && k < score->item_count; k++) {
			struct slice item = score->items[k].item->id;
			if (score->items[k].plan &&
				!duty_item_is_planned(look, item, assessment->about.member))
				duty_add(look, assessment->stem, item, assessment->date,
					assessment->date + (day_number)days)
					->text = assessment->about.card;
		}
	}
}

/* A judgement without its day counts; that it lacks one is said where it was written. */
static bool is_judged(const struct duty_look *look, const struct goal *goal)
{
	return !slice_is_empty(goal->met) &&
	       (goal->on == DATE_NONE || duty_has_come(look, goal->on));
}

void duties_goal_unjudged(const struct duty_look *look)
{
	const struct record *plan;
	size_t from = 0;
	while ((plan = case_file_next(look->file, RECORD_PLAN, &from))) {
		if (!case_file_plan_holds(look->file, plan, look->books->today))
			continue;
		struct goal_list goals = goals_of(look, plan);
		for (size_t i = 0; i < goals.count; i++) {
			const struct goal *goal = &goals.items[i];
			if (goal->by != DATE_NONE && !is_judged(look, goal))
				duty_add(look, plan->stem, goal->id, plan->date, goal->by)->text =
					goal->text;
		}
	}
}

/* Whether a record waits for a second person until it is approved. */
static bool waits(const struct duty_look *look, const struct record *record)
{
	const struct slice_list *approve = &look->books->platform->settings.approve;
	if (record->date > look->books->today || record->erased)
		return false;
	switch (record->kind) {
	case RECORD_STUDY:
		return true;
	case RECORD_PLAN:
		return look->scores != NULL && slice_list_has(approve, slice_from("plan")) &&
		       case_file_plan_holds(look->file, record, look->books->today);
	case RECORD_MEETING:
		return slice_list_has(approve, slice_from("minutes")) && meeting_was_held(record);
	default:
		return false;
	}
}

/* An approval stands beside what it approves: in the case, or in meetings/. */
static void approve_records(
	const struct duty_look *look, const struct record *records, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (waits(look, &records[i]) && !case_file_approver(look->file, records, count,
							&records[i], look->books->today)
							 .data)
			duty_add(look, records[i].stem, (struct slice){ 0 }, records[i].date,
				DATE_NONE);
}

void duties_approval(const struct duty_look *look)
{
	/* Of a closed case nobody works by the level or the plan any more; its studies are told. */
	for (size_t i = 0; look->scores != NULL && i < look->file->assessment_count; i++) {
		const struct assessment *assessment = &look->file->assessments[i];
		if (duty_is_newest(look, i) && look->scores[i]->override == OVERRIDE_WAITING)
			duty_add(look, assessment->stem, assessment->about.member, assessment->date,
				DATE_NONE);
	}
	approve_records(look, look->file->records, look->file->record_count);
}

void duties_approval_of_platform(const struct duty_look *look)
{
	approve_records(look, look->platform->meetings, look->platform->meeting_count);
}
