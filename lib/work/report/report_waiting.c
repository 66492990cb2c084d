#include "base/array.h"
#include "base/number.h"
#include "base/translate.h"
#include "work/report/platform_report.h"

static const struct column wait_columns[] = {
	{ .name = "wait", .title = N_("waiting") },
	{ .name = "families", .title = N_("families"), .align = COLUMN_RIGHT },
};

static const struct column median_columns[] = {
	{ .name = "measure", .title = N_("what") },
	{ .name = "days", .title = N_("days"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec medians = { "waiting-time",
	N_("Families whose case was opened, days from the signal to the first help"), "days",
	median_columns, ARRAY_LEN(median_columns) };

/* By enum wait_end. */
static const struct word ends[] = {
	{ "started", N_("help started") },
	{ "closed", N_("the case was closed without help") },
	{ "waiting", N_("still waiting at the end") },
	{ NULL, NULL },
};
enum { END_COUNT = ARRAY_LEN(ends) - 1 };
static const enum platform_cell end_cells[] = { CELL_WAIT_STARTED, CELL_WAIT_CLOSED,
	CELL_WAIT_OPEN };

/* The waits of the families that were opened in the period. */
struct waits {
	struct wait *items;
	size_t count;
	struct tally ends; /* of them */
	bool all_started;  /* every one that ended with help is among those that `referrals` counts
			    * as started: none had help that began before the period */
};

/* Help that a family had while it waited. */
struct help_seen {
	day_number since; /* the first day; DATE_NONE: it had none */
	bool started;	  /* some started in the period */
};

static day_number asked_on(const struct period_facts *facts, const struct family *family)
{
	const struct record *signal = index_get(&facts->signal_records, family->signal);

	return signal != NULL && signal->own_date < family->asked ? signal->own_date
								  : family->asked;
}

/* Adds what a case tells of its family's help. */
static void see_help(const struct family *own, day_number asked, struct help_seen *seen)
{
	for (size_t i = 0; i < own->spell_count; i++) {
		day_number day = spell_since(&own->spells[i], asked);
		if (seen->since == DATE_NONE || (day != DATE_NONE && day < seen->since))
			seen->since = day;
	}
	for (size_t i = 0; i < own->help_count; i++)
		seen->started |= own->help[i].step == HELP_STARTED;
}

/* By the numbers of families. */
static struct help_seen *see_all_help(const struct period_facts *facts, struct arena *arena)
{
	struct help_seen *seen = arena_take(arena, facts->family_count + 1, sizeof *seen);

	for (size_t i = 0; i < facts->family_count; i++)
		seen[i].since = DATE_NONE;
	for (size_t i = 0; i < facts->family_count; i++) {
		size_t number = period_family(facts, i);
		const struct family *family = &facts->families[number];
		if (family->parts & FAMILY_OPENED)
			see_help(&facts->families[i], asked_on(facts, family), &seen[number]);
	}
	return seen;
}

static void read_waits(const struct platform_report *report, struct waits *waits)
{
	const struct period_facts *facts = report->facts;
	struct arena *arena = report->context->arena;
	const struct help_seen *seen = see_all_help(facts, arena);

	*waits = (struct waits){ .all_started = true };
	waits->items = arena_take(arena, facts->family_count + 1, sizeof *waits->items);
	tally_init(&waits->ends, 1, arena);
	for (size_t i = 0; i < END_COUNT; i++)
		tally_name(&waits->ends, slice_from(ends[i].code));
	for (size_t i = 0; i < facts->family_count; i++) {
		const struct family *family = &facts->families[i];
		if (!(family->parts & FAMILY_OPENED))
			continue;
		struct wait wait = wait_read(
			asked_on(facts, family), seen[i].since, family->closed, facts->period.to);
		if (wait.end == WAIT_STARTED)
			waits->all_started &= seen[i].started;
		tally_add(&waits->ends, slice_from(ends[wait.end].code), 0, i);
		waits->items[waits->count++] = wait;
	}
}

/* Cells of the ends, for a report that does not publish them: what follows for them counts too. */
static void add_cells(struct platform_report *report)
{
	for (size_t i = 0; i < END_COUNT; i++)
		report->cells[end_cells[i]] = audit_add_cell(report->audit, AUDIT_PEOPLE,
			arena_format(report->context->arena, "%s, waiting: %s",
				slice_text(report->period), ends[i].code),
			(struct band){ 0, AUDIT_MOST });
}

static void add_part(struct platform_report *report, enum audit_relation relation,
	enum platform_cell whole, enum platform_cell part)
{
	audit_add_sum(report->audit, relation, report->cells[whole], &report->cells[part], 1);
}

/* What the definitions of the measures tell of these families beside the tables. */
static void bind_ends(struct platform_report *report, const struct waits *waits)
{
	size_t cells[END_COUNT];

	for (size_t i = 0; i < END_COUNT; i++)
		cells[i] = report->cells[end_cells[i]];
	audit_add_sum(report->audit, AUDIT_PARTITION, report->cells[CELL_OPENED], cells, END_COUNT);
	add_part(report, AUDIT_SUBSETS, CELL_AT_END, CELL_WAIT_OPEN);
	add_part(report, AUDIT_SUBSETS, CELL_CLOSED, CELL_WAIT_CLOSED);
	if (waits->all_started)
		add_part(report, AUDIT_SUBSETS, CELL_STARTED, CELL_WAIT_STARTED);
}

/* A median that few started waits make up would be these families' own numbers. */
static bool has_few_started(const struct platform_report *report, const struct waits *waits)
{
	long started = waits->ends.items[WAIT_STARTED]->counts[0];

	return band_of(started, report->context->platform.settings.round_to).low == 0;
}

/*
 * That there is a median tells that the families with help are more than the lowest band holds.
 * That there is none tells that they are fewer than half: were they half or more, S would have
 * fallen that far whenever the others went out of sight.
 */
static void bind_median(struct platform_report *report, bool is_told)
{
	long round_to = report->context->platform.settings.round_to;
	struct audit *audit = report->audit;

	if (!is_told) {
		add_part(report, AUDIT_MINORITY, CELL_OPENED, CELL_WAIT_STARTED);
		return;
	}
	size_t least = audit_add_cell(audit, AUDIT_UNPUBLISHED, report->period,
		(struct band){ band_of(0, round_to).high + 1, AUDIT_MOST });
	audit_add_sum(audit, AUDIT_SUBSETS, report->cells[CELL_WAIT_STARTED], &least, 1);
}

static void add_median(struct platform_report *report, struct section *section, struct waits *waits)
{
	long round_to = report->context->platform.settings.round_to;
	bool has_enough = band_has_median((long)waits->count, round_to);
	long median = wait_median(waits->items, waits->count);
	struct report_table table;

	if (!has_enough || has_few_started(report, waits))
		median = INTEGER_NONE;
	report_begin_table(report, section, &medians, &table);
	report_add_row(&table, slice_from("median"), slice_from(_("until half of them had help")));
	report_add_number(&table, "days", median);
	if (!has_enough)
		table.table->note = slice_from(_("Not told of so few families."));
	else if (median == INTEGER_NONE)
		table.table->note = slice_from(
			_("Not reached: by the end of the period too few of them had help."));
	else
		table.table->note = slice_from(
			_("Those who still waited are counted as waiting (Kaplan-Meier)."));
	if (has_enough)
		bind_median(report, median != INTEGER_NONE);
}

static struct slice label_end(const struct platform_report *report, struct slice code)
{
	(void)report;
	return report_word(ends, code);
}

bool report_waiting(struct platform_report *report)
{
	static const enum platform_cell totals[] = { CELL_OPENED };
	static const struct breakdown breakdown = {
		.table = { "waiting",
			N_("Families whose case was opened, by how their waiting ended"),
			"families", wait_columns, ARRAY_LEN(wait_columns) },
		.label = label_end,
		.in_whole_only = true,
		.relation = AUDIT_PARTITION,
		.every_row = true,
		.totals = totals,
		.rows = end_cells,
	};
	struct section *section = report_section(report, "waiting", N_("Waiting for help"));
	struct waits waits;

	read_waits(report, &waits);
	add_cells(report);
	report_breakdown(report, section, &breakdown, &waits.ends);
	if (report->form == FORM_COARSE) {
		report_leave_out(report, section, medians.title);
		return true;
	}
	bind_ends(report, &waits);
	add_median(report, section, &waits);
	return true;
}
