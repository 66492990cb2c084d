/* The newest answers of each child: what changed since the card before, and what is a risk or a
 * strength. The two stand side by side and are never subtracted from each other. */
#include "base/array.h"
#include "base/translate.h"
#include "logic/score/factor.h"
#include "logic/score/item_change.h"
#include "work/assess/assessment_page.h"
#include "work/conference/report_case.h"
#include <string.h>

static const struct slice none = { NULL, 0 };

static const struct column answer_columns[] = {
	{ .name = "for", .title = N_("for") },
	{ .name = "change", .title = N_("change"), .flexible = true },
	{ .name = "item", .title = N_("question"), .flexible = true },
	{ .name = "before", .title = N_("before"), .flexible = true },
	{ .name = "after", .title = N_("now"), .flexible = true },
	{ .name = "since", .title = NULL },
	{ .name = "date", .title = NULL },
};

static struct slice question_of(const struct case_page *page, const struct item_score *item)
{
	return card_text(item->item->cs, item->item->en, page->language);
}

static void set_answer(const struct case_page *page, struct table_rows *rows, const char *column,
	const struct score *score, const struct item_score *item)
{
	table_rows_set(rows, column, assessment_answer_value(item->answer, page->arena),
		assessment_answer_word(score, item, page->language, page->arena));
}

static void add_answer(const struct case_page *page, struct table_rows *rows,
	const struct score *before, const struct score *after, size_t at, enum item_change change)
{
	const struct word *word = &item_change_words[change];

	table_rows_add(rows);
	table_rows_set_text(rows, "for", after->assessment->about.member, none);
	table_rows_set_text(rows, "change", slice_from(word->code), slice_from(_(word->label)));
	table_rows_set_text(
		rows, "item", after->items[at].item->id, question_of(page, &after->items[at]));
	set_answer(page, rows, "before", before, &before->items[at]);
	set_answer(page, rows, "after", after, &after->items[at]);
	table_rows_set(rows, "since", value_date(page->arena, before->assessment->date), none);
	table_rows_set(rows, "date", value_date(page->arena, after->assessment->date), none);
}

static void add_answers(const struct case_page *page, struct table_rows *rows,
	const struct score *before, const struct score *after)
{
	for (enum item_change wanted = 0; wanted < CHANGE_NONE; wanted++)
		for (size_t i = 0; i < after->item_count; i++) {
			enum item_change change =
				item_change(after->card, &before->items[i], &after->items[i]);
			if (change == wanted)
				add_answer(page, rows, before, after, i, change);
		}
}

void report_case_answers(struct case_page *page)
{
	struct case_history history;
	struct case_table table;

	case_history_read(page, &history);
	case_page_begin_table(page, &table, "answers",
		N_("What changed since the assessment before"), answer_columns,
		ARRAY_LEN(answer_columns));
	for (size_t i = 0; i < history.child_count; i++) {
		const struct score *now = &history.items[history.children[i]];
		const struct score *before = case_history_before(&history, history.children[i]);
		if (before != NULL && before->card == now->card)
			add_answers(page, &table.rows, before, now);
	}
	table.table.for_machines = true;
	case_page_end_table(page, &table);
}

/* Tables with a column for each child and a row for each question. */
struct side {
	struct case_page *page;
	const struct case_history *history;
	struct case_table table;
};

static const char *column_of(const struct score *score)
{
	struct slice member = score->assessment->about.member;

	return slice_is_empty(member) ? "family" : slice_text(member);
}

static void begin_side(struct side *side, const char *name, const char *title)
{
	const struct case_history *history = side->history;
	struct column *columns =
		arena_take(side->page->arena, history->child_count + 1, sizeof *columns);

	columns[0] = (struct column){ .name = "item", .title = N_("question"), .flexible = true };
	for (size_t i = 0; i < history->child_count; i++) {
		const char *child = column_of(&history->items[history->children[i]]);
		columns[i + 1] = (struct column){ .name = child,
			.title = strcmp(child, "family") == 0 ? N_("the family") : child,
			.flexible = true };
	}
	case_page_begin_table(
		side->page, &side->table, name, title, columns, history->child_count + 1);
}

/* The row of a question, which a child before may have begun. */
static void find_row(struct side *side, const struct item_score *item)
{
	struct table_rows *rows = &side->table.rows;

	for (size_t i = 0; i < rows->rows->count; i++) {
		const struct value *id = value_get(rows->rows->items[i], "item");
		if (id->kind == VALUE_TEXT && slice_equal(id->text, item->item->id)) {
			table_rows_go_to(rows, i);
			return;
		}
	}
	table_rows_add(rows);
	table_rows_set_text(rows, "item", item->item->id, question_of(side->page, item));
}

static void add_factors(struct side *side, const struct score *score, enum factor factor)
{
	const struct case_page *page = side->page;
	const struct item_score *item;
	size_t from = 0;

	while ((item = factor_next(score, factor, &from)) != NULL) {
		find_row(side, item);
		table_rows_set(&side->table.rows, column_of(score),
			value_integer(page->arena, item->value),
			assessment_answer_text(score, item, page->language, page->arena));
	}
}

static void add_side(struct case_page *page, const struct case_history *history, enum factor factor,
	const char *name, const char *title)
{
	struct side side = { .page = page, .history = history };

	begin_side(&side, name, title);
	for (size_t i = 0; i < history->child_count; i++)
		add_factors(&side, &history->items[history->children[i]], factor);
	case_page_end_table(page, &side.table);
}

void report_case_sides(struct case_page *page)
{
	struct case_history history;

	case_history_read(page, &history);
	add_side(page, &history, FACTOR_RISK, "risks", N_("Risks"));
	add_side(page, &history, FACTOR_STRENGTH, "strengths", N_("Strengths"));
}

/* "worse: no → partly". What is newly known is told where it is a risk. */
static void set_change(
	struct side *side, const struct score *before, const struct score *now, size_t at)
{
	const struct case_page *page = side->page;
	enum item_change change = item_change(now->card, &before->items[at], &now->items[at]);
	struct slice was =
		assessment_answer_word(before, &before->items[at], page->language, page->arena);
	struct slice is = assessment_answer_word(now, &now->items[at], page->language, page->arena);

	if (change == CHANGE_NONE ||
		(change == CHANGE_NEWLY_KNOWN && factor_of(now, &now->items[at]) != FACTOR_RISK))
		return;
	find_row(side, &now->items[at]);
	table_rows_set_text(&side->table.rows, column_of(now),
		slice_from(item_change_words[change].code),
		arena_format(page->arena,
			change == CHANGE_WORSE	  ? _("worse: %s → %s")
			: change == CHANGE_BETTER ? _("better: %s → %s")
						  : "%s → %s",
			slice_text(was), slice_text(is)));
}

/* "c1: 11. 10. 2022 and 11. 4. 2023". */
static void note_days(const struct case_page *page, struct slice *note, const struct score *before,
	const struct score *after)
{
	struct slice days = arena_format(page->arena, _("%s: %s and %s"),
		after->assessment->about.member.data != NULL
			? slice_text(after->assessment->about.member)
			: _("the family"),
		slice_text(day_label(before->assessment->date, page->arena)),
		slice_text(day_label(after->assessment->date, page->arena)));

	*note = slice_is_empty(*note)
			? arena_format(page->arena, _("Compared are, for %s"), days.data)
			: arena_format(page->arena, "%s; %s", note->data, days.data);
}

void report_case_changed(struct case_page *page)
{
	struct case_history history;
	struct side side = { .page = page, .history = &history };
	struct slice note = none;

	case_history_read(page, &history);
	begin_side(&side, "changed", N_("What changed since the assessment before"));
	for (size_t i = 0; i < history.child_count; i++) {
		const struct score *now = &history.items[history.children[i]];
		const struct score *before = case_history_before(&history, history.children[i]);
		if (before == NULL || before->card != now->card)
			continue;
		for (size_t k = 0; k < now->item_count; k++)
			set_change(&side, before, now, k);
		note_days(page, &note, before, now);
	}
	if (!slice_is_empty(note))
		side.table.table.note = arena_format(page->arena, "%s.", note.data);
	case_page_end_table(page, &side.table);
}
