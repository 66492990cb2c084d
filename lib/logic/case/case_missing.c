#include "logic/case/case_missing.h"
#include "base/translate.h"
#include "logic/case/notice_due.h"
#include "logic/refer/referral_order.h"
#include "model/record/agreement.h"

const struct word missing_words[] = {
	[MISSING_PLACE] = { "place", N_("where the family lives") },
	[MISSING_REASONS] = { "reasons", N_("why the case was opened") },
	[MISSING_NEEDS] = { "needs", N_("what the family needs") },
	[MISSING_BORN] = { "born", N_("the birth year") },
	[MISSING_ASSESSMENT] = { "assessment", N_("an assessment that sets the level") },
	[MISSING_REVIEW] = { "review", N_("the review of the assessment") },
	[MISSING_APPROVAL] = { "approval", N_("the approval of a raised level") },
	[MISSING_CONSENT] = { "consent", N_("a consent that stands") },
	[MISSING_PLAN] = { "plan", N_("a plan") },
	[MISSING_PLAN_REVIEW] = { "plan-review", N_("the review of the plan") },
	[MISSING_REFERRAL] = { "referral", N_("a referral for a need") },
	[MISSING_ANSWER] = { "answer", N_("an answer to a referral") },
	[MISSING_NOTICE] = { "notice", N_("the notice to the authority (OSPOD)") },
	[MISSING_NOTICE_ANSWER] = { "notice-answer", N_("the answer to a notice") },
	{ NULL, NULL },
};

struct search {
	const struct case_file *file;
	const struct index *cards;
	const struct case_level *level;
	day_number day;
	struct arena *arena;
	struct missing_list *list;
};

static void add_missing(
	const struct search *search, enum missing_kind kind, struct slice subject, day_number since)
{
	struct missing_list *list = search->list;
	struct missing *added = arena_push(
		search->arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = (struct missing){ kind, subject, since };
}

static void add_plain(const struct search *search, enum missing_kind kind)
{
	add_missing(search, kind, (struct slice){ 0 }, DATE_NONE);
}

static void look_at_notices(const struct search *search)
{
	struct notice_due_list dues = { 0 };
	notices_due(search->file, search->cards, search->day, search->arena, &dues);
	for (size_t i = 0; i < dues.count; i++) {
		const struct notice_due *due = &dues.items[i];
		if (due->due < search->day)
			add_missing(search,
				due->kind == NOTICE_DUE ? MISSING_NOTICE : MISSING_NOTICE_ANSWER,
				due->stem, due->since);
	}
}

static void look_at_facts(const struct search *search)
{
	const struct case_facts *facts = search->file->facts;
	if (slice_is_empty(facts->place))
		add_plain(search, MISSING_PLACE);
	if (facts->reasons.count == 0)
		add_plain(search, MISSING_REASONS);
	if (facts->needs.count == 0)
		add_plain(search, MISSING_NEEDS);
}

static void look_at_children(const struct search *search)
{
	for (size_t i = 0; i < search->level->count; i++) {
		const struct child_level *child = &search->level->children[i];
		if (child->member && child->member->born == INTEGER_NONE)
			add_missing(search, MISSING_BORN, child->member->id, DATE_NONE);
		if (child->member && !child->score)
			add_missing(search, MISSING_ASSESSMENT, child->member->id, DATE_NONE);
		if (child->score && child->score->override == OVERRIDE_WAITING)
			add_missing(search, MISSING_APPROVAL, child->score->assessment->stem,
				child->score->assessment->date);
	}
	if (search->level->review_due != DATE_NONE && search->level->review_due < search->day)
		add_missing(search, MISSING_REVIEW, (struct slice){ 0 }, search->level->review_due);
}

static void look_at_agreements(const struct search *search)
{
	const struct record *record, *plan = case_file_plan(search->file, search->day);
	bool consent = false;
	size_t from = 0;
	while ((record = case_file_next(search->file, RECORD_CONSENT, &from)))
		consent |= consent_stands(record, search->day);
	if (!consent)
		add_plain(search, MISSING_CONSENT);
	if (!plan) {
		add_plain(search, MISSING_PLAN);
		return;
	}
	day_number review = record_as_plan(plan)->review;
	if (review != DATE_NONE && review < search->day)
		add_missing(search, MISSING_PLAN_REVIEW, plan->stem, review);
}

static enum referral_state state_of(const struct record *record, struct arena *arena)
{
	size_t count;
	const struct referral_event *events =
		referral_events(record_as_referral(record), arena, &count);
	return referral_state_of(events, count);
}

/* Whether a referral for the need is under way or came to its end. */
static bool is_referred(const struct search *search, struct slice need)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(search->file, RECORD_REFERRAL, &from))) {
		const struct referral *referral = record_as_referral(record);
		enum referral_state state = state_of(record, search->arena);
		if (slice_equal(referral->need, need) &&
			(state == REFERRAL_COMPLETED || !referral_state_is_end(state)))
			return true;
	}
	return false;
}

static void look_at_referrals(const struct search *search)
{
	const struct slice_list *needs = &search->file->facts->needs;
	const struct record *record;
	size_t from = 0;
	for (size_t i = 0; i < needs->count; i++)
		if (!is_referred(search, needs->items[i]))
			add_missing(search, MISSING_REFERRAL, needs->items[i], DATE_NONE);
	while ((record = case_file_next(search->file, RECORD_REFERRAL, &from)))
		if (state_of(record, search->arena) == REFERRAL_REQUESTED &&
			record->date + MISSING_ANSWER_DAYS < search->day)
			add_missing(search, MISSING_ANSWER, record->stem, record->date);
}

void case_missing(const struct case_file *file, const struct index *cards,
	const struct case_level *level, day_number day, struct arena *arena,
	struct missing_list *list)
{
	const struct search search = { file, cards, level, day, arena, list };
	if (!file->facts || !slice_is_empty(file->facts->continued_in) ||
		case_file_closed(file, day) != DATE_NONE)
		return;
	look_at_notices(&search);
	look_at_facts(&search);
	look_at_children(&search);
	look_at_agreements(&search);
	look_at_referrals(&search);
}
