#include "base/array.h"
#include "work/assess/assessment_parts.h"

/* One line of the result; without a value there is none. */
struct fact {
	const struct value *value;
	struct slice shown;
};

static struct fact tell_result(const struct page *page)
{
	const struct word *word = &result_words[page->score->result];

	if (page->score->level_count > 0)
		return (struct fact){ value_null(), { 0 } };
	return (struct fact){ value_text(page->arena, slice_from(word->code)),
		slice_from(_(word->label)) };
}

static struct fact tell_level(const struct page *page)
{
	const struct score *score = page->score;
	struct value *list = value_list(page->arena);

	if (score->level_count == 0)
		return (struct fact){ value_null(), { 0 } };
	for (size_t i = score->level_low; i <= score->level_high; i++)
		value_append(list, page->arena, value_text(page->arena, score->levels[i].level));
	return (struct fact){ list, page_levels(page, score->level_low, score->level_high) };
}

static struct fact tell_acute(const struct page *page)
{
	const struct word *word = &sign_words[page->score->acute];
	bool yes = page->score->acute == SIGN_YES;

	return (struct fact){ value_text(page->arena, slice_from(word->code)),
		slice_from(yes ? _("yes: act now") : _(word->label)) };
}

static struct fact tell_notify(const struct page *page)
{
	const struct word *word = &sign_words[page->score->notify];
	bool yes = page->score->notify == SIGN_YES;

	return (struct fact){ value_text(page->arena, slice_from(word->code)),
		slice_from(yes ? _("yes: tell the authority without delay") : _(word->label)) };
}

static struct fact tell_override(const struct page *page)
{
	const struct score *score = page->score;
	const struct assessment_about *about = &score->assessment->about;
	struct slice state = { 0 };

	if (score->override == OVERRIDE_NONE)
		return (struct fact){ value_null(), { 0 } };
	if (score->override == OVERRIDE_STANDS)
		state = arena_format(page->arena, _("approved by %s"), slice_text(score->approver));
	else if (score->override == OVERRIDE_WAITING)
		state = slice_from(_("waiting for the approval of a second person"));
	else
		state = slice_from(_("it breaks a rule and counts for nothing"));
	struct slice wanted = score->override_level < score->level_count
				      ? page_level(page, score->override_level)
				      : about->override_level;
	return (struct fact){ value_text(page->arena, about->override_level),
		arena_format(page->arena, "%s: %s (%s)", slice_text(wanted),
			slice_text(about->override_reason), state.data) };
}

static struct fact tell_decided(const struct page *page)
{
	const struct score *score = page->score;

	if (score->override != OVERRIDE_STANDS)
		return (struct fact){ value_null(), { 0 } };
	return (struct fact){ value_text(page->arena, score->levels[score->decided_high].level),
		page_level(page, score->decided_high) };
}

enum { HOURS_OF_A_DAY = 24, DAYS_TOLD_IN_HOURS = 2 };

/* "within 24 hours", "within 7 days". */
static struct slice time_to_respond(long hours, struct arena *arena)
{
	long days = hours / HOURS_OF_A_DAY;

	if (hours == 0)
		return slice_from(_("now"));
	if (hours % HOURS_OF_A_DAY == 0 && days > DAYS_TOLD_IN_HOURS)
		return arena_format(arena,
			translate_plural("within %ld day", "within %ld days", (unsigned long)days),
			days);
	return arena_format(arena,
		translate_plural("within %ld hour", "within %ld hours", (unsigned long)hours),
		hours);
}

static struct fact tell_respond(const struct page *page)
{
	long hours = page->score->respond_hours;

	if (hours == INTEGER_NONE)
		return (struct fact){ value_null(), { 0 } };
	return (struct fact){ value_integer(page->arena, hours),
		time_to_respond(hours, page->arena) };
}

static struct fact tell_plan(const struct page *page)
{
	struct value *list = value_list(page->arena);
	struct slice text = { 0 };

	for (size_t i = 0; i < page->score->item_count; i++) {
		const struct item_score *item = &page->score->items[i];
		if (!item->plan)
			continue;
		value_append(list, page->arena, value_text(page->arena, item->item->id));
		text = arena_format(page->arena, "%s%s%s", slice_text(text),
			text.data != NULL ? "; " : "", slice_text(page_question(page, item->item)));
	}
	return (struct fact){ list->count > 0 ? list : value_null(), text };
}

static struct fact tell_review(const struct page *page)
{
	return (struct fact){ value_date(page->arena, page->score->review_due), { 0 } };
}

static struct fact tell_text(const struct page *page, struct slice text)
{
	return (struct fact){ value_text(page->arena, text), { 0 } };
}

static struct fact tell_stem(const struct page *page)
{
	return tell_text(page, page->score->assessment->stem);
}

static struct fact tell_date(const struct page *page)
{
	return (struct fact){ value_date(page->arena, page->score->assessment->date), { 0 } };
}

static struct fact tell_child(const struct page *page)
{
	return tell_text(page, page->score->assessment->about.member);
}

static struct fact tell_card(const struct page *page)
{
	return tell_text(page, page->score->assessment->about.card);
}

static struct fact tell_assessor(const struct page *page)
{
	return tell_text(page, page->score->assessment->about.assessor);
}

static struct fact tell_role(const struct page *page)
{
	struct slice role = page->score->assessment->about.assessor_role;
	struct fact fact = tell_text(page, role);

	if (role.data != NULL)
		fact.shown = platform_label(
			&page->context->platform, VOCABULARY_ROLES, role, page->language);
	return fact;
}

static struct fact tell_writer(const struct page *page)
{
	return tell_text(page, page->score->assessment->about.entered_by);
}

static struct fact tell_informants(const struct page *page)
{
	const struct slice_list *informants = &page->score->assessment->about.informants;
	struct value *list = value_list(page->arena);

	for (size_t i = 0; i < informants->count; i++)
		value_append(list, page->arena, value_text(page->arena, informants->items[i]));
	return (struct fact){ list->count > 0 ? list : value_null(), { 0 } };
}

static struct fact tell_corrected(const struct page *page)
{
	return tell_text(page, page->score->assessment->about.corrects);
}

/* The lines of the result in their order. */
static const struct {
	const char *name, *label;
	struct fact (*tell)(const struct page *page);
} facts[] = {
	{ "result", N_("what to do"), tell_result },
	{ "acute", N_("acute"), tell_acute },
	{ "notify", N_("to be notified"), tell_notify },
	{ "level", N_("risk level"), tell_level },
	{ "override", N_("override"), tell_override },
	{ "decided-level", N_("decided level"), tell_decided },
	{ "respond-hours", N_("respond"), tell_respond },
	{ "plan-items", N_("for the plan"), tell_plan },
	{ "review-due", N_("next review"), tell_review },
	{ "assessment", N_("assessment"), tell_stem },
	{ "date", N_("day"), tell_date },
	{ "for", N_("child"), tell_child },
	{ "card", N_("card"), tell_card },
	{ "assessor", N_("assessed by"), tell_assessor },
	{ "assessor-role", N_("seen by"), tell_role },
	{ "entered-by", N_("written down by"), tell_writer },
	{ "informants", N_("told by"), tell_informants },
	{ "corrects", N_("corrects"), tell_corrected },
};

void page_add_result(struct page *page)
{
	static const struct column columns[] = {
		{ "field", N_("result"), COLUMN_LEFT, false },
		{ "value", "", COLUMN_LEFT, true },
	};
	struct table_rows rows;

	page_begin_table(page, &rows, "result", NULL, columns, ARRAY_LEN(columns));

	for (size_t i = 0; i < ARRAY_LEN(facts); i++) {
		struct fact fact = facts[i].tell(page);
		if (fact.value->kind == VALUE_NULL)
			continue;
		table_rows_add(&rows);
		table_rows_set_text(
			&rows, "field", slice_from(facts[i].name), slice_from(_(facts[i].label)));
		table_rows_set(&rows, "value", fact.value, fact.shown);
	}
}

void page_add_two_results(struct page *first, struct page *second, const struct column *columns)
{
	struct table_rows rows;

	page_begin_table(second, &rows, "result", NULL, columns, 3);
	for (size_t i = 0; i < ARRAY_LEN(facts); i++) {
		struct fact one = facts[i].tell(first), other = facts[i].tell(second);
		if (one.value->kind == VALUE_NULL && other.value->kind == VALUE_NULL)
			continue;
		table_rows_add(&rows);
		table_rows_set_text(&rows, columns[0].name, slice_from(facts[i].name),
			slice_from(_(facts[i].label)));
		table_rows_set(&rows, columns[1].name, one.value, one.shown);
		table_rows_set(&rows, columns[2].name, other.value, other.shown);
	}
}
