/* What the period comes to: a few sentences made from the numbers, six key figures, and how they
 * went over the periods that were released. Each sentence stands by itself in its language. */
#include "base/array.h"
#include "base/translate.h"
#include "logic/audit/release_audit.h"
#include "report/figure.h"
#include "work/report/report_past.h"
#include "work/report/report_supply.h"
#include "work/shared/label.h"

enum { MOST_NEEDS = 3 }; /* named in a sentence */

static const char families[] = "families", referrals[] = "referrals", signals[] = "signals",
		  needs[] = "needs";

/* A number that is told with the one before. */
struct pair {
	const struct release_number *now, *before;
};

static struct pair pair_of(const struct platform_report *report, const char *table, const char *row,
	const char *column)
{
	return (struct pair){ report_number(report, table, slice_from(row), column),
		report_number_before(report, table, slice_from(row), column) };
}

static void say(struct platform_report *report, struct section *section, struct slice sentence)
{
	section_add_point(section, report->context->arena, sentence);
}

/* A sentence of a number, and one of how it compares. */
static void say_pair(struct platform_report *report, struct section *section, struct slice sentence,
	struct pair pair)
{
	struct arena *arena = report->context->arena;
	struct slice comparison = comparison_sentence(pair.now, pair.before, arena);

	say(report, section,
		report_has_past(report) ? arena_format(arena, "%s| %s", slice_text(sentence),
						  slice_text(comparison))
					: arena_format(arena, "%s|", slice_text(sentence)));
}

static void say_care(struct platform_report *report, struct section *section)
{
	struct pair pair = pair_of(report, families, "open-at-end", families);
	struct arena *arena = report->context->arena;

	if (pair.now != NULL)
		say_pair(report, section,
			arena_format(arena,
				translate_plural("%s family is in care at the end of the period.",
					"%s families are in care at the end of the period.",
					(unsigned long)pair.now->high),
				slice_text(number_words(pair.now, arena))),
			pair);
}

static void say_opened(struct platform_report *report, struct section *section)
{
	struct pair pair = pair_of(report, families, "opened", families);
	struct arena *arena = report->context->arena;

	if (pair.now != NULL)
		say_pair(report, section,
			arena_format(arena,
				translate_plural("A case was opened for %s family.",
					"A case was opened for %s families.",
					(unsigned long)pair.now->high),
				slice_text(number_words(pair.now, arena))),
			pair);
}

static void say_high(struct platform_report *report, struct section *section)
{
	struct pair pair = pair_of(report, families, "high-at-end", families);
	struct arena *arena = report->context->arena;

	if (pair.now == NULL)
		return;
	unsigned long high = (unsigned long)pair.now->high;
	if (pair.now->low == 0 && high > 0)
		say_pair(report, section,
			arena_format(arena,
				translate_plural("At most %ld family is at the highest risk level.",
					"At most %ld families are at the highest risk level.",
					high),
				pair.now->high),
			pair);
	else
		say_pair(report, section,
			arena_format(arena,
				translate_plural("%s family is at the highest risk level.",
					"%s families are at the highest risk level.", high),
				slice_text(number_words(pair.now, arena))),
			pair);
}

static void say_started(struct platform_report *report, struct section *section)
{
	struct pair pair = pair_of(report, referrals, "started", families);
	struct arena *arena = report->context->arena;

	if (pair.now != NULL)
		say_pair(report, section,
			arena_format(arena,
				translate_plural("Help began for %s family.",
					"Help began for %s families.",
					(unsigned long)pair.now->high),
				slice_text(number_words(pair.now, arena))),
			pair);
}

/* The needs with the highest number, and that number. */
struct top_needs {
	struct slice_list codes;
	const struct release_number *number;
};

static void find_top(const struct platform_report *report, struct top_needs *top)
{
	const struct release *numbers = report->numbers;

	*top = (struct top_needs){ 0 };
	for (size_t i = 0; i < numbers->count; i++) {
		const struct release_number *number = &numbers->numbers[i];
		if (!slice_equals(number->table, needs) || slice_equals(number->row, "none") ||
			slice_equals(number->row, told_other) ||
			slice_starts(number->row, joined_prefix))
			continue;
		if (top->number == NULL || number->low > top->number->low)
			*top = (struct top_needs){ .number = number };
		if (number->low == top->number->low)
			slice_list_add(&top->codes, report->context->arena, number->row);
	}
}

static struct slice need_names(const struct platform_report *report, const struct slice_list *codes)
{
	struct slice_list names = { 0 };

	for (size_t i = 0; i < codes->count; i++)
		slice_list_add(&names, report->context->arena,
			platform_label(&report->context->platform, VOCABULARY_NEEDS,
				codes->items[i], report->context->language));
	return join_texts(&names, report->context->arena);
}

/* What the region has for the need that is the most frequent by itself. */
static struct slice supply_sentence(struct platform_report *report, const struct top_needs *top)
{
	struct supply supply;

	if (top->codes.count != 1)
		return slice_from("");
	supply_of_need(report, top->codes.items[0], &supply);
	return arena_format(report->context->arena,
		_(" Of the %ld services for it, %ld have a free place, %ld have a waiting list or "
		  "assess first, and of %ld it is not known."),
		supply.count, supply.states[SUPPLY_FREE], supply.states[SUPPLY_WAIT],
		supply.states[SUPPLY_UNKNOWN]);
}

static void say_needs(struct platform_report *report, struct section *section)
{
	struct arena *arena = report->context->arena;
	struct top_needs top;

	find_top(report, &top);
	if (top.number == NULL)
		return;
	struct slice words = number_words(top.number, arena);
	unsigned long high = (unsigned long)top.number->high;
	if (top.number->low == 0 && top.number->high > 0)
		say(report, section,
			arena_format(arena,
				translate_plural("No need is shared by more than %ld family.|",
					"No need is shared by more than %ld families.|", high),
				top.number->high));
	else if (top.codes.count > MOST_NEEDS)
		say(report, section,
			arena_format(arena,
				translate_plural("No need stands out:| the most frequent have %s "
						 "family each.",
					"No need stands out:| the most frequent have %s families "
					"each.",
					high),
				words.data));
	else if (top.codes.count > 1)
		say(report, section,
			arena_format(arena,
				translate_plural("What families need most: %s|, %s family each.",
					"What families need most: %s|, %s families each.", high),
				slice_text(need_names(report, &top.codes)), words.data));
	else
		say(report, section,
			arena_format(arena,
				translate_plural("What families need most: %s| (%s family).%s",
					"What families need most: %s| (%s families).%s", high),
				slice_text(need_names(report, &top.codes)), words.data,
				slice_text(supply_sentence(report, &top))));
}

static void say_known(struct platform_report *report, struct section *section)
{
	struct release_number now = { 0 }, before = { 0 };
	struct supply supply;

	supply_of_all(report, report->facts->period.from - 1, &supply);
	before.low = before.high = supply.count - supply.states[SUPPLY_UNKNOWN];
	supply_of_all(report, report->facts->period.to, &supply);
	now.low = now.high = supply.count - supply.states[SUPPLY_UNKNOWN];
	if (supply.count == 0)
		return;
	say_pair(report, section,
		arena_format(report->context->arena,
			_("Of %ld services we know of %ld whether they have a place."),
			supply.count, now.low),
		(struct pair){ &now, &before });
}

/* How many tasks the last meeting agreed on, and how many of them are done, is among the tasks that
 * the platform asked for. */
static void say_meetings(struct platform_report *report, struct section *section)
{
	long meetings =
		sums_get(&report->facts->meetings, slice_from("platform"), (struct slice){ 0 });
	long trainings =
		sums_get(&report->facts->meetings, slice_from("training"), (struct slice){ 0 });
	long people = report_attended(report, "platform");
	struct arena *arena = report->context->arena;

	if (meetings == 0) {
		say(report, section, slice_from(_("The platform did not meet in this period.|")));
		return;
	}
	struct slice sentence = arena_format(arena,
		translate_plural("The platform met once.|", "The platform met %ld times.|",
			(unsigned long)meetings),
		meetings);
	struct slice came = arena_format(arena,
		meetings == 1
			? translate_plural(
				  " %ld person came.", " %ld people came.", (unsigned long)people)
			: translate_plural(" In all there was %ld attendance.",
				  " In all there were %ld attendances.", (unsigned long)people),
		people);
	struct slice trained = arena_format(arena,
		translate_plural(" %ld training was held.", " %ld trainings were held.",
			(unsigned long)trainings),
		trainings);
	say(report, section,
		arena_format(arena, "%s%s%s", slice_text(sentence), slice_text(came),
			trainings > 0 ? slice_text(trained) : ""));
}

static void say_gaps(struct platform_report *report, struct section *section)
{
	struct item_list gaps = { 0 };
	struct slice text = { 0 };

	report_find_items(report, "gap:", &gaps);
	for (size_t i = 0; i < gaps.count; i++) {
		struct slice gap = gaps.items[i].text;
		bool ends = gap.length > 0 && gap.data[gap.length - 1] == '.';
		gap = slice_part(gap, 0, gap.length - ends);
		text = arena_format(report->context->arena, "%s%s%.*s", slice_text(text),
			i > 0 ? "; " : "", (int)gap.length, gap.data);
	}
	if (gaps.count > 0)
		say(report, section,
			arena_format(report->context->arena, _("What the region lacks:| %s."),
				text.data));
}

static const struct column key_columns[] = {
	{ .name = "measure", .title = N_("what") },
	{ .name = "now", .title = N_("this period"), .align = COLUMN_RIGHT },
	{ .name = "before", .title = N_("period before"), .align = COLUMN_RIGHT },
	{ .name = "comparison", .title = N_("compared"), .flexible = true },
};

/* The measures that stand first, and go on over the periods. */
static const struct {
	const char *name, *label, *table, *row, *column;
} keys[] = {
	{ "in-care", N_("families in care at the end"), families, "open-at-end", families },
	{ "signals", N_("signals received"), signals, "received", signals },
	{ "opened", N_("newly opened cases"), families, "opened", families },
	{ "high", N_("families at the highest level"), families, "high-at-end", families },
	{ "started", N_("families whose help began"), referrals, "started", families },
	{ "closed", N_("closed cases"), families, "closed", families },
};

static void add_key(struct platform_report *report, struct report_table *table, size_t at)
{
	struct pair pair = pair_of(report, keys[at].table, keys[at].row, keys[at].column);
	const char *code = comparison_codes[report_compare(pair.now, pair.before)];

	if (pair.now == NULL)
		return;
	report_add_row(table, slice_from(keys[at].name), slice_from(_(keys[at].label)));
	report_band_as(report, table, "now", pair.now);
	if (pair.before != NULL)
		report_band_as(report, table, "before", pair.before);
	if (code != NULL)
		table_rows_set_text(&table->rows, "comparison", slice_from(code),
			comparison_words(pair.now, pair.before, report->context->arena));
}

static void add_keys(struct platform_report *report, struct section *section)
{
	static const struct report_table_spec spec = { "keys", NULL, "families", key_columns,
		ARRAY_LEN(key_columns) };
	struct report_table table;

	report_begin_table(report, section, &spec, &table);
	for (size_t i = 0; i < ARRAY_LEN(keys); i++)
		add_key(report, &table, i);
	struct figure *figure = table_set_figure(table.table, report->context->arena, FIGURE_KEYS);
	figure->column = "now";
	figure->said = "comparison";
	if (!report->is_inside)
		table.table->note = slice_from(
			_("Families and signals are counted in bands so that none can be "
			  "identified: 3–7 means three to seven. More or fewer is only said where "
			  "the bands do not overlap."));
}

bool report_in_short(struct platform_report *report)
{
	struct section *section = report_section(report, "in-short", N_("The period in short"));

	say_care(report, section);
	say_opened(report, section);
	say_high(report, section);
	say_needs(report, section);
	say_started(report, section);
	say_known(report, section);
	say_meetings(report, section);
	say_gaps(report, section);
	add_keys(report, section);
	return true;
}

/* Numbers over the periods that were released, and this one. */
bool report_trend(struct platform_report *report)
{
	struct arena *arena = report->context->arena;
	size_t count;
	const struct column *columns = period_columns(
		report, (struct column){ .name = "measure", .title = N_("what") }, &count);
	const struct report_table_spec spec = { "trend", NULL, "families", columns, count };
	struct report_table table;

	if (!report_has_past(report))
		return true;
	report_begin_table(report,
		report_section(report, "trend", N_("Over the periods that were released")), &spec,
		&table);
	for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
		report_add_row(&table, slice_from(keys[i].name), slice_from(_(keys[i].label)));
		for (size_t k = 0; k <= report->past_count; k++) {
			const struct release_number *number = report_past_number(
				report, k, keys[i].table, slice_from(keys[i].row), keys[i].column);
			if (number != NULL)
				report_band_as(report, &table, period_column(report, k), number);
		}
	}
	table_set_figure(table.table, arena, FIGURE_PANELS);
	return true;
}
