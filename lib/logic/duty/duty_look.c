#include "logic/duty/duty_look.h"
#include "model/record/change_records.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"

static enum duty_state state_of(day_number due, day_number today)
{
	if (due == DATE_NONE || due == today)
		return DUTY_DUE;
	return due < today ? DUTY_LATE : DUTY_COMING;
}

struct duty *duty_add(const struct duty_look *look, struct slice record, struct slice subject,
	day_number since, day_number due)
{
	struct duty_list *list = look->list;
	day_number today = look->books->today;
	day_number soon = today + (day_number)look->books->platform->settings.review_soon_days;
	struct duty *duty = arena_push(
		look->arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*duty = (struct duty){
		.rule = look->rule,
		.record = record,
		.subject = subject,
		.owner = look->owner,
		.since = since,
		.due = due,
		.hours = INTEGER_NONE,
		.state = state_of(due, today),
		.listed = due == DATE_NONE || due <= soon,
	};
	if (look->file) {
		duty->case_id = look->file->id;
		duty->handle = look->file->facts ? look->file->facts->handle : (struct slice){ 0 };
	}
	return duty;
}

day_number duty_person_left(const struct duty_look *look, struct slice id)
{
	const struct person *person = platform_real_person(look->books->platform, id);
	return person_has_left(person, look->books->today) ? person->to : DATE_NONE;
}

struct slice duty_person(const struct duty_look *look, struct slice id)
{
	return platform_person_here(look->books->platform, id, look->books->today);
}

bool duty_is_contact(const struct duty_look *look, const struct record *record)
{
	return record->date <= look->books->today && case_file_is_contact(look->file, record);
}

day_number duty_comes_of_age(const struct member *member)
{
	static const int OF_AGE = 18;
	if (member->born == INTEGER_NONE)
		return DATE_NONE;
	return date_from_civil((int)member->born + OF_AGE, 12, 31);
}

bool duty_has_come(const struct duty_look *look, day_number day)
{
	return day != DATE_NONE && day <= look->books->today;
}

bool duty_task_is_open(const struct duty_look *look, const struct kept_task *kept)
{
	const struct task *task = &kept->task;
	day_number end = task->done != DATE_NONE ? task->done : task->cancelled;
	return kept->record->date <= look->books->today &&
	       (task_state(task) == TASK_OPEN || (end != DATE_NONE && !duty_has_come(look, end)));
}

bool duty_is_in_force(const struct duty_look *look, size_t at)
{
	const struct member *member =
		case_file_member(look->file, look->file->assessments[at].about.member);
	return look->scores[at] && (!member || member_is_present_child(member, look->books->today));
}

bool duty_is_newest(const struct duty_look *look, size_t at)
{
	return duty_is_in_force(look, at) &&
	       case_newest_by_card(look->file, at, look->books->today);
}

static struct slice coordinator_of(const struct duty_look *look)
{
	return duty_person(look, look->books->platform->settings.coordinator);
}

static struct slice owner_of(const struct duty_look *look)
{
	struct slice manager = duty_person(look, case_file_manager(look->file, look->books->today));
	return slice_is_empty(manager) ? coordinator_of(look) : manager;
}

static day_number opened_on(const struct case_file *file, day_number today)
{
	day_number opened = file->facts_record.date;
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_REOPENING, &from)) && record->date <= today)
		opened = record->date;
	return opened;
}

static const struct score *const *score_all(const struct duty_look *look)
{
	const struct case_file *file = look->file;
	const struct score **scores =
		arena_take(look->arena, file->assessment_count + 1, sizeof *scores);
	for (size_t i = 0; i < file->assessment_count; i++) {
		struct score *score;
		if (file->assessments[i].date > look->books->today ||
			!assessment_in_force(file->assessments, file->assessment_count, i))
			continue;
		score = arena_take(look->arena, 1, sizeof *score);
		if (case_score(file, &file->assessments[i], look->books->cards, look->books->today,
			    look->arena, score))
			scores[i] = score;
	}
	return scores;
}

static bool reads_like(const struct duty *one, const struct duty *other)
{
	bool by_text = duty_rules[one->rule].tells_text;
	return one->hours == other->hours && slice_equal(by_text ? one->text : one->subject,
						     by_text ? other->text : other->subject);
}

/* Of what one rule found in a case. */
static void mark_alike(struct duty *duties, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = i + 1; k < count; k++)
			if (reads_like(&duties[i], &duties[k]))
				duties[i].alike = duties[k].alike = true;
}

void duties_of_case(const struct duty_case *of, struct arena *arena, struct duty_list *list)
{
	struct duty_look look = {
		.books = of->books, .of = of, .file = of->file, .arena = arena, .list = list
	};
	const struct case_facts *facts = of->file->facts;
	bool ended = !facts || !slice_is_empty(facts->continued_in);
	bool closed = ended || case_file_closed(of->file, of->books->today) != DATE_NONE;

	look.owner = owner_of(&look);
	look.opened = opened_on(of->file, of->books->today);
	if (look.opened > of->books->today)
		return;
	look.scores = closed ? NULL : score_all(&look);
	for (look.rule = 0; look.rule < DUTY_RULE_COUNT; look.rule++) {
		const struct duty_rule *rule = &duty_rules[look.rule];
		if (!rule->of_case || (closed && !rule->of_closed) ||
			(ended && look.rule != DUTY_SIGNAL_CLOSED_CASE))
			continue;
		size_t before = list->count;
		rule->of_case(&look);
		mark_alike(list->items + before, list->count - before);
	}
}

void duties_of_platform(const struct duty_platform *of, struct arena *arena, struct duty_list *list)
{
	struct duty_look look = {
		.books = of->books, .platform = of, .arena = arena, .list = list
	};

	look.owner = coordinator_of(&look);
	for (look.rule = 0; look.rule < DUTY_RULE_COUNT; look.rule++)
		if (duty_rules[look.rule].of_platform)
			duty_rules[look.rule].of_platform(&look);
}
