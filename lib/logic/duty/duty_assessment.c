#include "logic/duty/duty_look.h"
#include "model/record/agreement.h"
#include "model/record/contact.h"
#include "model/record/goal.h"
#include "model/record/meeting.h"

/* A contact for a caregiver is for the children as well; one for a sister is not for her brother.
 * Without a child (an assessment of the family) every contact is. */
static bool is_for(
	const struct case_file *file, const struct slice_list *members, struct slice child)
{
	bool names_children = false;
	for (size_t i = 0; i < members->count; i++) {
		const struct member *member = case_file_member(file, members->items[i]);
		names_children |= member && slice_equals(member->kind, "child");
	}
	return !names_children || slice_is_empty(child) || slice_list_has(members, child);
}

static bool has_responded(const struct duty_look *look, struct slice child, day_number since)
{
	for (size_t i = 0; i < look->file->record_count; i++) {
		const struct record *record = &look->file->records[i];
		const struct contact *contact = record_as_contact(record);
		if (record->date >= since && duty_is_contact(look, record) &&
			(!contact || is_for(look->file, &contact->members, child)))
			return true;
	}
	return false;
}

static day_number days_of(long hours)
{
	enum { HOURS_OF_DAY = 24 };
	return (day_number)((hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY);
}

/* A later assessment is no contact, whatever its level; one that corrects it ends the duty. */
void duties_respond(const struct duty_look *look)
{
	for (size_t i = 0; i < look->file->assessment_count; i++) {
		const struct assessment *assessment = &look->file->assessments[i];
		if (!duty_is_in_force(look, i))
			continue;
		struct slice child = assessment->about.member;
		long hours = look->scores[i]->respond_hours; /* 0 when acute */
		if (hours == INTEGER_NONE || has_responded(look, child, assessment->date))
			continue;
		duty_add(look, assessment->stem, child, assessment->date,
			assessment->date + days_of(hours))
			->hours = hours;
	}
}

void duties_acute_open(const struct duty_look *look)
{
	for (size_t i = 0; i < look->file->assessment_count; i++) {
		const struct assessment *assessment = &look->file->assessments[i];
		if (duty_is_newest(look, i) && look->scores[i]->acute == SIGN_OPEN)
			duty_add(look, assessment->stem, assessment->about.member, assessment->date,
				DATE_NONE)
				->text = assessment->about.card;
	}
}

void duties_assess_first(const struct duty_look *look)
{
	long days = look->books->platform->settings.assess_days;
	for (size_t i = 0; look->books->sets_level && i < look->of->level->count; i++) {
		const struct child_level *child = &look->of->level->children[i];
		if (!child->member || child->score)
			continue;
		day_number since = look->opened;
		if (child->member->from != DATE_NONE && child->member->from > since)
			since = child->member->from;
		if (since <= look->books->today)
			duty_add(look, (struct slice){ 0 }, child->member->id, since,
				since + (day_number)days);
	}
}

/* A review meeting or, for a plan, an assessment that sets the level: held or made for the review,
 * not before it was told of, and after what is to be reviewed. */
static bool is_time_of_review(
	const struct duty_look *look, day_number since, day_number due, day_number day)
{
	day_number soon = (day_number)look->books->platform->settings.review_soon_days;
	return day > since && day >= due - soon && day <= look->books->today;
}

static bool is_review_held(const struct duty_look *look, day_number since, day_number due)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_MEETING, &from)))
		if (meeting_is(record, MEETING_REVIEW) && meeting_was_held(record) &&
			is_time_of_review(look, since, due, record->date))
			return true;
	return false;
}

static bool is_assessed(const struct duty_look *look, day_number since, day_number due)
{
	for (size_t i = 0; i < look->file->assessment_count; i++)
		if (look->scores[i] && look->scores[i]->card->head.sets_level == TRUTH_YES &&
			is_time_of_review(look, since, due, look->file->assessments[i].date))
			return true;
	return false;
}

static void review_plan(const struct duty_look *look)
{
	const struct record *plan = case_file_plan(look->file, look->books->today);
	day_number due = plan ? record_as_plan(plan)->review : DATE_NONE;
	if (due != DATE_NONE && !is_review_held(look, plan->date, due) &&
		!is_assessed(look, plan->date, due))
		duty_add(look, plan->stem, (struct slice){ 0 }, plan->date, due);
}

void duties_review(const struct duty_look *look)
{
	for (size_t i = 0; i < look->of->level->count; i++) {
		const struct child_level *child = &look->of->level->children[i];
		if (!child->score || child->score->review_due == DATE_NONE)
			continue;
		const struct assessment *assessment = child->score->assessment;
		if (!is_review_held(look, assessment->date, child->score->review_due))
			duty_add(look, assessment->stem, assessment->about.member, assessment->date,
				child->score->review_due);
	}
	review_plan(look);
}

/* Of a birth year both ages are possible: what is to be prepared for the eldest that the child may
 * be is told of in time. */
void duties_majority(const struct duty_look *look)
{
	enum { MONTHS_OF_YEAR = 12 };
	int months = (int)look->books->platform->settings.majority_months;
	for (size_t i = 0; i < look->file->members.count; i++) {
		const struct member *member = rows_at(&look->file->members, i);
		day_number due = duty_comes_of_age(member);
		if (due == DATE_NONE || !member_is_present_child(member, look->books->today) ||
			duty_item_is_planned(look, slice_from("adulthood"), member->id))
			continue;
		day_number eldest = date_add_months(due + 1, -MONTHS_OF_YEAR);
		day_number since = date_add_months(eldest, -months);
		if (since <= look->books->today)
			duty_add(look, (struct slice){ 0 }, member->id, since, due)->listed = true;
	}
}
