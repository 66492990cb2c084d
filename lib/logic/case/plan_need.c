#include "logic/case/plan_need.h"
#include "logic/refer/referral_order.h"
#include "model/record/agreement.h"
#include <string.h>

static bool is_letter_or_digit(unsigned char byte)
{
	static const unsigned char ASCII_END = 0x80; /* all of a letter beyond is above */
	return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
	       (byte >= 'a' && byte <= 'z') || byte == '_' || byte >= ASCII_END;
}

/* A blank outside the text. */
static unsigned char byte_at(struct slice text, size_t at)
{
	return at < text.length ? (unsigned char)text.data[at] : ' ';
}

/* Whether the word does not end before the byte at `near`, behind which `far` stands. */
static bool goes_on(unsigned char near, unsigned char far)
{
	return is_letter_or_digit(near) ||
	       ((near == '-' || near == '.') && is_letter_or_digit(far));
}

bool plan_need_mentioned(struct slice text, struct slice id)
{
	for (size_t at = 0; id.length > 0 && at + id.length <= text.length; at++) {
		size_t end = at + id.length;
		/* Before the first byte the offset wraps, and so lies outside. */
		if (memcmp(text.data + at, id.data, id.length) == 0 &&
			!goes_on(byte_at(text, at - 1), byte_at(text, at - 2)) &&
			!goes_on(byte_at(text, end), byte_at(text, end + 1)))
			return true;
	}
	return false;
}

static bool is_in_goals(const struct goal_list *goals, struct slice id)
{
	for (size_t i = 0; i < goals->count; i++)
		if (slice_equal(goals->items[i].need, id) ||
			slice_equal(goals->items[i].item, id) ||
			plan_need_mentioned(goals->items[i].text, id))
			return true;
	return false;
}

/* One that names the item for a sister is not for her brother. */
static bool is_in_tasks(const struct kept_tasks *tasks, struct slice id, struct slice child)
{
	for (size_t i = 0; i < tasks->count; i++) {
		const struct task *task = &tasks->items[i].task;
		bool other = !slice_is_empty(task->member) && !slice_is_empty(child) &&
			     !slice_equal(task->member, child);
		if (task_state(task) != TASK_CANCELLED && !other &&
			(slice_equal(task->item, id) || plan_need_mentioned(task->text, id)))
			return true;
	}
	return false;
}

static bool ended_without_help(const struct referral *referral, struct arena *arena)
{
	size_t count;
	const struct referral_event *events = referral_events(referral, arena, &count);
	enum referral_state state = referral_state_of(events, count);
	if (state != REFERRAL_COMPLETED)
		return referral_state_is_end(state);
	return slice_equals(events[count - 1].detail, "not-helped");
}

/* One for caregivers is for their children as well; one for a sister is not for her brother. */
static bool is_for(
	const struct case_file *file, const struct referral *referral, struct slice child)
{
	bool names_children = false;
	for (size_t i = 0; i < referral->members.count; i++) {
		const struct member *member = case_file_member(file, referral->members.items[i]);
		names_children |= member && slice_equals(member->kind, "child");
	}
	return !names_children || slice_is_empty(child) ||
	       slice_list_has(&referral->members, child);
}

static bool is_referred(const struct plan_need_input *input, const struct score *score,
	struct slice id, struct arena *arena)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(input->file, RECORD_REFERRAL, &from))) {
		const struct referral *referral = record_as_referral(record);
		if (record->date <= input->day && slice_equal(referral->need, id) &&
			is_for(input->file, referral, score->assessment->about.member) &&
			!ended_without_help(referral, arena))
			return true;
	}
	return false;
}

static void add_needs(const struct plan_need_input *input, const struct score *score,
	struct arena *arena, struct plan_need_list *list)
{
	for (size_t i = 0; i < score->item_count; i++) {
		const struct item_score *item = &score->items[i];
		struct slice id = item->item->id;
		if (!item->plan || is_in_goals(input->goals, id) ||
			is_in_tasks(input->tasks, id, score->assessment->about.member) ||
			is_referred(input, score, id, arena))
			continue;
		struct plan_need *added = arena_push(
			arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
		*added = (struct plan_need){ score, item };
	}
}

/* Of a child who is there, or of the family as a whole. */
static bool is_of_somebody_here(
	const struct plan_need_input *input, const struct assessment *assessment)
{
	const struct member *member = case_file_member(input->file, assessment->about.member);
	return !member || member_is_present_child(member, input->day);
}

void plan_needs(
	const struct plan_need_input *input, struct arena *arena, struct plan_need_list *list)
{
	const struct case_file *file = input->file;
	if (!file->facts || !slice_is_empty(file->facts->continued_in) ||
		case_file_closed(file, input->day) != DATE_NONE)
		return;
	for (size_t i = 0; i < file->assessment_count; i++) {
		const struct assessment *assessment = &file->assessments[i];
		if (!case_newest_by_card(file, i, input->day) ||
			!is_of_somebody_here(input, assessment))
			continue;
		struct score *score = arena_take(arena, 1, sizeof *score);
		if (case_score(file, assessment, input->cards, input->day, arena, score))
			add_needs(input, score, arena, list);
	}
}
