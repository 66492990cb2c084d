/* What is on the table today, in sentences made from the facts of the case. */
#include "base/translate.h"
#include "logic/score/factor.h"
#include "logic/score/item_change.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "work/conference/report_case.h"
#include "work/shared/duty_words.h"
#include "work/shared/referral_value.h"

enum { NAMED = 4 }; /* of a list in a sentence; how many more there are is said */

struct today {
	struct case_page *page;
	struct section *section;
	struct case_history history;
};

static void say(struct today *today, struct slice sentence)
{
	section_add_point(today->section, today->page->arena, sentence);
}

/* "one; two; three; four and 3 more" */
static struct slice listed(const struct slice_list *texts, struct arena *arena)
{
	struct slice list = slice_from("");

	for (size_t i = 0; i < texts->count && i < NAMED; i++)
		list = arena_format(
			arena, "%s%s%s", list.data, i > 0 ? "; " : "", slice_text(texts->items[i]));
	if (texts->count <= NAMED)
		return list;
	unsigned long rest = texts->count - NAMED;
	return arena_format(arena, translate_plural("%s and %lu more", "%s and %lu more", rest),
		list.data, rest);
}

static struct slice level_text(const struct today *today, const struct score *score)
{
	return level_label(&score->levels[score->decided_low], &score->levels[score->decided_high],
		today->page->language, today->page->arena);
}

static struct slice sum_text(const struct today *today, const struct score *score)
{
	const struct index_score *risk = score_risk(score);

	return risk->low == risk->high
		       ? arena_format(today->page->arena, "%ld", risk->low)
		       : arena_format(today->page->arena, "%ld–%ld", risk->low, risk->high);
}

static void say_level(struct today *today, size_t at)
{
	const struct score *now = &today->history.items[at];
	const struct score *before = case_history_before(&today->history, at);
	struct arena *arena = today->page->arena;
	struct slice child = case_child_label(today->page, now), level = level_text(today, now);

	if (before == NULL) {
		say(today, arena_format(arena,
				   _("%s: the risk level is %s (sum %s)|, first assessed on %s."),
				   slice_text(child), slice_text(level),
				   slice_text(sum_text(today, now)),
				   slice_text(day_label(now->assessment->date, arena))));
		return;
	}
	enum level_change change = level_change(before, now);
	say(today,
		arena_format(arena,
			change == LEVEL_WORSE
				? _("%s: the risk level is %s (sum %s),| more severe than on %s "
				    "(%s, sum %s).")
			: change == LEVEL_SAME
				? _("%s: the risk level is %s (sum %s),| as on %s (%s, sum %s).")
			: change == LEVEL_BETTER
				? _("%s: the risk level is %s (sum %s),| less severe than on %s "
				    "(%s, sum %s).")
				: _("%s: the risk level is %s (sum %s);| it cannot be told how it "
				    "changed since %s (%s, sum %s)."),
			slice_text(child), slice_text(level), slice_text(sum_text(today, now)),
			slice_text(day_label(before->assessment->date, arena)),
			slice_text(level_text(today, before)),
			slice_text(sum_text(today, before))));
}

static void say_levels(struct today *today)
{
	if (today->page->summary->level.acute == SIGN_YES)
		say(today, slice_from(_("An acute sign is known:| act now.")));
	if (today->history.count == 0)
		say(today, slice_from(_("No child has been assessed|, so the risk is not known.")));
	for (size_t i = 0; i < today->history.child_count; i++)
		say_level(today, today->history.children[i]);
}

/* A question with the children that it is true of. */
struct told_question {
	struct slice text, children;
};

struct question_list {
	struct told_question *items;
	size_t count, capacity;
};

static void add_question(struct today *today, struct question_list *list, const struct score *score,
	const struct card_item *item)
{
	struct arena *arena = today->page->arena;
	struct slice text = card_text(item->cs, item->en, today->page->language);
	struct slice child = score->assessment->about.member;

	if (slice_is_empty(child))
		child = slice_from(_("the family"));
	for (size_t i = 0; i < list->count; i++)
		if (slice_equal(list->items[i].text, text)) {
			list->items[i].children = arena_format(
				arena, "%s, %s", list->items[i].children.data, slice_text(child));
			return;
		}
	struct told_question *added =
		arena_push(arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = (struct told_question){ text, child };
}

/* "one (c1, c2); two (c1)". */
static struct slice questions_text(const struct today *today, const struct question_list *list)
{
	struct arena *arena = today->page->arena;
	struct slice_list texts = { 0 };

	for (size_t i = 0; i < list->count; i++)
		slice_list_add(&texts, arena,
			arena_format(arena, "%s (%s)", slice_text(list->items[i].text),
				slice_text(list->items[i].children)));
	return listed(&texts, arena);
}

static void say_changes(struct today *today, enum item_change change)
{
	struct question_list list = { 0 };

	for (size_t i = 0; i < today->history.child_count; i++) {
		size_t at = today->history.children[i];
		const struct score *now = &today->history.items[at];
		const struct score *before = case_history_before(&today->history, at);
		if (before == NULL || before->card != now->card)
			continue;
		for (size_t k = 0; k < now->item_count; k++)
			if (item_change(now->card, &before->items[k], &now->items[k]) == change)
				add_question(today, &list, now, now->items[k].item);
	}
	if (list.count > 0)
		say(today, arena_format(today->page->arena,
				   change == CHANGE_WORSE ? _("Worse since then:| %s.")
							  : _("Better since then:| %s."),
				   slice_text(questions_text(today, &list))));
}

/* The strongest ones. */
static void say_strengths(struct today *today)
{
	struct question_list list = { 0 };

	for (size_t i = 0; i < today->history.child_count; i++) {
		const struct score *score = &today->history.items[today->history.children[i]];
		const struct item_score *item;
		size_t from = 0;
		while ((item = factor_next(score, FACTOR_STRENGTH, &from)) != NULL)
			if (item->value == item->item->max)
				add_question(today, &list, score, item->item);
	}
	if (list.count > 0)
		say(today, arena_format(today->page->arena, _("Strengths to build on:| %s."),
				   slice_text(questions_text(today, &list))));
}

static void say_duties(struct today *today)
{
	struct case_page *page = today->page;
	struct duty_list list = { 0 };
	struct slice_list texts = { 0 };

	load_case_duties(page->sources, page->summary, page->arena, &list);
	duties_sort(&list);
	for (size_t i = 0; i < list.count; i++)
		if (list.items[i].state == DUTY_LATE)
			slice_list_add(&texts, page->arena,
				duty_what(page->context, &list.items[i], page->arena));
	if (texts.count == 0) {
		say(today, slice_from(_("Nothing is late.|")));
		return;
	}
	say(today, arena_format(page->arena,
			   translate_plural("%lu thing is late:| %s.", "%lu things are late:| %s.",
				   texts.count),
			   (unsigned long)texts.count, slice_text(listed(&texts, page->arena))));
}

static void say_contact(struct today *today)
{
	const struct case_page *page = today->page;
	const struct record *last = NULL;

	for (size_t i = 0; i < page->file->record_count; i++) {
		const struct record *record = &page->file->records[i];
		if (record->date <= page->context->today &&
			case_file_is_contact(page->file, record))
			last = record;
	}
	if (last == NULL) {
		say(today, slice_from(_("No contact with the family is recorded.|")));
		return;
	}
	long days = page->context->today - last->date;
	say(today, arena_format(page->arena,
			   translate_plural(
				   "The last contact with the family was on %s|: %s, %ld day ago.",
				   "The last contact with the family was on %s|: %s, %ld days ago.",
				   (unsigned long)days),
			   slice_text(day_label(last->date, page->arena)),
			   _(record_kinds[record_kind_of_stem(last->stem)].label), days));
}

/* Running ones with how they stand. */
static void say_referrals(struct today *today)
{
	const struct case_page *page = today->page;
	struct slice_list texts = { 0 };
	const struct record *record;
	size_t from = 0;

	while ((record = case_file_next(page->file, RECORD_REFERRAL, &from)) != NULL) {
		const struct referral *referral = record_as_referral(record);
		struct referral_standing standing;
		if (record->erased)
			continue;
		referral_standing_read(page->context, page->file, record, page->arena, &standing);
		if (!referral_state_is_end(standing.state))
			slice_list_add(&texts, page->arena,
				arena_format(page->arena, "%s (%s)",
					slice_text(service_label(page->context, referral->service)),
					_(referral_states[standing.state].label)));
	}
	if (texts.count == 0)
		say(today, slice_from(_("No referral is running.|")));
	else
		say(today, arena_format(page->arena,
				   translate_plural("%lu referral is running:| %s.",
					   "%lu referrals are running:| %s.", texts.count),
				   (unsigned long)texts.count,
				   slice_text(listed(&texts, page->arena))));
}

/* The next meeting that the newest minutes agreed on, if it lies ahead; else the plan's review. */
static void say_next(struct today *today)
{
	const struct case_page *page = today->page;
	const struct record *plan = case_file_plan(page->file, page->context->today), *record;
	day_number next = DATE_NONE;
	size_t from = 0;

	while ((record = case_file_next(page->file, RECORD_MEETING, &from)) != NULL)
		if (!record->erased && record->date <= page->context->today)
			next = record_as_meeting(record)->next;
	if (next != DATE_NONE && next >= page->context->today)
		say(today, arena_format(page->arena, _("Next:| a meeting on %s."),
				   slice_text(day_label(next, page->arena))));
	else if (plan != NULL && record_as_plan(plan)->review >= page->context->today)
		say(today,
			arena_format(page->arena, _("Next:| the review of the plan on %s."),
				slice_text(day_label(record_as_plan(plan)->review, page->arena))));
}

static void say_closed(struct today *today)
{
	const struct case_page *page = today->page;
	const struct record *record = case_file_closing(page->file, page->context->today);
	const struct closing *closing = record_as_closing(record);

	say(today, arena_format(page->arena, _("The case was closed on %s|: %s. The outcome: %s."),
			   slice_text(day_label(record->date, page->arena)),
			   word_label(closing_reasons, closing->reason),
			   word_label(case_outcomes, closing->outcome)));
}

void report_case_today(struct case_page *page)
{
	struct today today = { .page = page };

	if (page->file->facts == NULL)
		return;
	today.section = case_page_section(page, "today", N_("On the table today"));
	case_history_read(page, &today.history);
	if (page->summary->closed != DATE_NONE)
		say_closed(&today);
	say_levels(&today);
	say_changes(&today, CHANGE_WORSE);
	say_changes(&today, CHANGE_BETTER);
	say_strengths(&today);
	if (page->summary->closed == DATE_NONE) {
		say_duties(&today);
		say_contact(&today);
		say_referrals(&today);
		say_next(&today);
	}
}
