#include "base/array.h"
#include "model/record/signal.h"
#include "work/case/case_page.h"
#include "work/shared/duty_words.h"

static const struct column duty_columns[] = {
	{ .name = "state", .title = N_("by when") },
	{ .name = "rule", .title = N_("what"), .flexible = true },
	{ .name = "command", .title = N_("command"), .flexible = true },
};

/* What is to be done, and by whom where that is not the case manager. */
static struct slice what_of(const struct case_page *page, const struct duty *duty)
{
	struct slice what = duty_what(page->context, duty, page->arena);

	if (slice_equal(duty->owner, page->summary->manager) && slice_is_empty(duty->role))
		return what;
	return arena_format(page->arena, "%s; %s", slice_text(what),
		slice_text(duty_whose(page->context, duty, page->arena)));
}

static void add_duty(struct case_page *page, struct table_rows *rows, const struct duty *duty)
{
	const struct duty_rule *rule = &duty_rules[duty->rule];
	const struct slice none = { 0 };
	struct arena *arena = page->arena;

	table_rows_add(rows);
	table_rows_set_text(rows, "state", slice_from(duty_states[duty->state].code),
		duty_when(duty, page->context->today, arena));
	table_rows_set_text(rows, "rule", slice_from(rule->code), what_of(page, duty));
	table_rows_set_text(
		rows, "command", duty_command(duty, arena), duty_shown_command(duty, arena));
	table_rows_set_text(rows, "class", slice_from(duty_classes[rule->class].code), none);
	table_rows_set(rows, "due", value_date(arena, duty->due), none);
	table_rows_set(rows, "since", value_date(arena, duty->since), none);
	table_rows_set_text(rows, "owner", duty->owner, none);
	table_rows_set_text(rows, "record", duty->record, none);
	table_rows_set_text(rows, "subject", duty->subject, none);
}

void case_page_add_duties(struct case_page *page)
{
	struct duty_list list = { 0 };
	struct case_table table;

	load_case_duties(page->sources, page->summary, page->arena, &list);
	duties_sort(&list);
	struct slice *groups = arena_take(page->arena, list.count + 1, sizeof *groups);
	case_page_begin_table(page, &table, "duties", N_("What is to be done"), duty_columns,
		ARRAY_LEN(duty_columns));
	for (size_t i = 0; i < list.count; i++) {
		add_duty(page, &table.rows, &list.items[i]);
		groups[i] = slice_from(_(duty_classes[duty_rules[list.items[i].rule].class].label));
	}
	table.table.groups = groups;
	case_page_end_table(page, &table);
}

static const struct column signal_columns[] = {
	{ .name = "date", .title = N_("day") },
	{ .name = "source", .title = N_("source"), .flexible = true },
	{ .name = "urgency", .title = N_("urgency"), .flexible = true },
	{ .name = "events", .title = N_("outcome"), .flexible = true },
};

/* The events of a signal that stand, in words. */
static struct slice events_text(struct case_page *page, const struct signal_record *signal)
{
	struct slice_list texts = { 0 };
	size_t count;
	const struct signal_event *events = signal_events(signal, DATE_NONE, page->arena, &count);

	for (size_t i = 0; i < count; i++)
		slice_list_add(&texts, page->arena,
			arena_format(page->arena, "%s %s",
				slice_text(day_label(events[i].date, page->arena)),
				_(signal_words[events[i].word].label)));
	return join_texts(&texts, page->arena);
}

void case_page_add_signals(struct case_page *page)
{
	const struct slice none = { 0 };
	struct arena *arena = page->arena;
	struct case_table table;
	size_t count;
	const struct record *const *signals =
		signals_of_case(page->sources, page->file->id, &count);

	case_page_begin_table(
		page, &table, "signals", N_("Signals"), signal_columns, ARRAY_LEN(signal_columns));
	for (size_t i = 0; i < count; i++) {
		const struct signal_record *signal = record_as_signal(signals[i]);
		struct slice urgency = signal->urgency;
		table_rows_add(&table.rows);
		table_rows_set(&table.rows, "date", value_date(arena, signals[i]->date), none);
		table_rows_set_text(&table.rows, "source", signal->source,
			code_label(page->context, VOCABULARY_SOURCES, signal->source));
		table_rows_set_text(&table.rows, "urgency", urgency,
			urgency.data ? slice_from(word_label(signal_urgencies, urgency)) : none);
		table_rows_set_text(&table.rows, "events", events_text(page, signal), none);
		table_rows_set_text(&table.rows, "signal", signals[i]->stem, none);
	}
	case_page_end_table(page, &table);
}
