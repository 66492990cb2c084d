#include "work/shared/summarize_case.h"
#include "logic/refer/referral_order.h"

void index_cards(struct context *context, struct card_list *list, struct index *cards)
{
	load_cards(context, list);
	index_init(cards, context->arena);
	for (size_t i = 0; i < list->count; i++)
		index_put(cards, list->items[i].name, &list->items[i]);
}

static void count_tasks(struct case_summary *summary, day_number today)
{
	for (size_t i = 0; i < summary->tasks.count; i++) {
		const struct task *task = &summary->tasks.items[i].task;
		summary->open_tasks += task_state(task) == TASK_OPEN;
		summary->overdue_tasks += task_days_late(task, today) != INTEGER_NONE;
	}
}

static void count_referrals(struct case_summary *summary, struct arena *arena)
{
	const struct record *record;
	size_t from = 0;

	while ((record = case_file_next(summary->file, RECORD_REFERRAL, &from)) != NULL) {
		size_t count;
		const struct referral_event *events =
			referral_events(record_as_referral(record), arena, &count);
		summary->open_referrals += !referral_state_is_end(referral_state_of(events, count));
	}
}

static void count_children(struct case_summary *summary, day_number today)
{
	for (size_t i = 0; i < summary->file->members.count; i++)
		summary->children +=
			member_is_present_child(rows_at(&summary->file->members, i), today);
}

void summarize_case(struct context *context, const struct case_file *file,
	const struct index *cards, struct arena *arena, struct case_summary *summary)
{
	day_number today = context->today;

	*summary = (struct case_summary){ .file = file };
	summary->closed = case_file_closed(file, today);
	summary->manager = case_file_manager(file, today);
	case_level(file, cards, today, arena, &summary->level);
	summary->review_late = summary->closed == DATE_NONE &&
			       summary->level.review_due != DATE_NONE &&
			       summary->level.review_due < today;
	load_tasks(context, file->records, file->record_count, arena, &summary->tasks);
	count_tasks(summary, today);
	count_referrals(summary, arena);
	count_children(summary, today);
}

struct slice level_label(const struct card_level *low, const struct card_level *high,
	enum language language, struct arena *arena)
{
	if (low == NULL || high == NULL)
		return (struct slice){ 0 };
	struct slice from = card_text(low->cs, low->en, language);
	struct slice to = card_text(high->cs, high->en, language);
	if (slice_equal(low->level, high->level))
		return to;
	return arena_format(arena, _("%s to %s"), slice_text(from), slice_text(to));
}

struct slice score_label(const struct score *score, enum language language, struct arena *arena)
{
	struct slice text;

	if (score->level_count == 0)
		return slice_from(_(result_words[score->result].label));
	text = level_label(&score->levels[score->decided_low], &score->levels[score->decided_high],
		language, arena);
	if (score->override == OVERRIDE_STANDS)
		return arena_format(arena, _("%s (raised)"), slice_text(text));
	if (score->override == OVERRIDE_WAITING)
		return arena_format(
			arena, _("%s (raising it waits for approval)"), slice_text(text));
	return text;
}

struct slice example_note(const struct score *score)
{
	if (score == NULL || !slice_equals(score->card->head.status, "example"))
		return (struct slice){ 0 };
	return slice_from(_("The card is an example, not for decisions."));
}

static const struct value *level_of(struct arena *arena, const struct card_level *level)
{
	return level == NULL ? value_null() : value_text(arena, level->level);
}

void case_value(const struct case_summary *summary, struct arena *arena, struct value *object)
{
	const struct case_facts *facts = summary->file->facts;
	const struct case_level *level = &summary->level;

	value_set(object, arena, "case", value_copy(arena, summary->file->id));
	value_set(object, arena, "handle", value_copy(arena, facts->handle));
	value_set(object, arena, "opened", value_date(arena, facts->opened));
	value_set(object, arena, "closed", value_date(arena, summary->closed));
	value_set(object, arena, "manager", value_copy(arena, summary->manager));
	value_set(object, arena, "place", value_copy(arena, facts->place));
	value_set(object, arena, "children", value_integer(arena, summary->children));
	value_set(object, arena, "level-low", level_of(arena, level->low));
	value_set(object, arena, "level-high", level_of(arena, level->high));
	value_set(object, arena, "acute",
		value_text(arena, slice_from(sign_words[level->acute].code)));
	value_set(object, arena, "review-due", value_date(arena, level->review_due));
	value_set(object, arena, "open-tasks", value_integer(arena, summary->open_tasks));
	value_set(object, arena, "overdue-tasks", value_integer(arena, summary->overdue_tasks));
	value_set(object, arena, "open-referrals", value_integer(arena, summary->open_referrals));
	value_set(object, arena, "continued-in", value_copy(arena, facts->continued_in));
}
