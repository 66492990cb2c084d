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
	N_("Families with a newly opened case, days from the signal to the first help"), "days",
	median_columns, ARRAY_LEN(median_columns) };

/* By enum wait_end. */
static const struct word ends[] = {
	{ "started", N_("help started") },
	{ "closed", N_("the case was closed without help") },
	{ "waiting", N_("still waiting at the end") },
	{ NULL, NULL },
};
enum { END_COUNT = ARRAY_LEN(ends) - 1 };

/* The waits of the families that were opened in the period. */
struct waits {
	struct wait *items;
	size_t count;
	struct tally ends; /* of them */
};

/* Help that a family had while it waited. */
struct help_seen {
	day_number since; /* the first day; DATE_NONE: it had none */
};

/* Adds what a case tells of its family's help. */
static void see_help(const struct family *own, day_number asked, struct help_seen *seen)
{
	for (size_t i = 0; i < own->spell_count; i++) {
		day_number day = spell_since(&own->spells[i], asked);
		if (seen->since == DATE_NONE || (day != DATE_NONE && day < seen->since))
			seen->since = day;
	}
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
			see_help(&facts->families[i], family->asked, &seen[number]);
	}
	return seen;
}

static void read_waits(const struct platform_report *report, struct waits *waits)
{
	const struct period_facts *facts = report->facts;
	struct arena *arena = report->context->arena;
	const struct help_seen *seen = see_all_help(facts, arena);

	*waits = (struct waits){ 0 };
	waits->items = arena_take(arena, facts->family_count + 1, sizeof *waits->items);
	tally_init(&waits->ends, 1, arena);
	for (size_t i = 0; i < END_COUNT; i++)
		tally_name(&waits->ends, slice_from(ends[i].code));
	for (size_t i = 0; i < facts->family_count; i++) {
		const struct family *family = &facts->families[i];
		if (!(family->parts & FAMILY_OPENED))
			continue;
		struct wait wait =
			wait_read(family->asked, seen[i].since, family->closed, facts->period.to);
		tally_add(&waits->ends, slice_from(ends[wait.end].code), 0, i);
		waits->items[waits->count++] = wait;
	}
}

/* A median that few started waits make up would be these families' own numbers. */
static bool has_few_started(const struct platform_report *report, const struct waits *waits)
{
	long started = waits->ends.items[WAIT_STARTED]->counts[0];

	return band_of(started, report->context->platform.settings.round_to).low == 0;
}

static struct slice label_end(const struct platform_report *report, struct slice code)
{
	(void)report;
	return report_word(ends, code);
}

void count_waiting(const struct platform_report *report, struct platform_counts *counts)
{
	struct waits waits;

	read_waits(report, &waits);
	counts_add(counts, "waiting", &waits.ends, true);
	counts->has_median =
		band_has_median((long)waits.count, report->context->platform.settings.round_to);
	counts->median_days = wait_median(waits.items, waits.count);
	if (has_few_started(report, &waits))
		counts->median_days = INTEGER_NONE;
}

static struct slice median_sentence(const struct platform_report *report,
	const struct release_number *reached, const struct release_number *days)
{
	if (days != NULL)
		return arena_format(report->context->arena,
			translate_plural(
				"Half of the new families had their first help within %ld day of "
				"the signal. Those who still waited are counted as waiting "
				"(Kaplan-Meier).",
				"Half of the new families had their first help within %ld days of "
				"the signal. Those who still waited are counted as waiting "
				"(Kaplan-Meier).",
				(unsigned long)days->low),
			days->low);
	if (reached == NULL && !report->is_inside)
		return slice_from(
			_("How long new families waited for their first help is not told: "
			  "too few families."));
	return slice_from(_("By the end of the period not half of the new families had had help."));
}

/* That there is a median, or that there is none, tells how many had help, and was judged with the
 * other numbers. */
static void add_median(struct platform_report *report, struct section *section)
{
	const struct release_number *reached =
		report_number(report, medians.name, slice_from("median"), "reached");
	const struct release_number *days =
		report_number(report, medians.name, slice_from("median"), "days");
	struct report_table table;

	if (report_is_withheld(report, medians.name, NULL)) {
		report_withhold(report, section, medians.name, medians.title);
		return;
	}
	report_begin_table(report, section, &medians, &table);
	report_add_row(&table, slice_from("median"), slice_from(_("until half of them had help")));
	report_add_number(&table, "days", days != NULL ? days->low : INTEGER_NONE);
	table.table->for_machines = true;
	if (days == NULL)
		report_note_absent(report, medians.name,
			reached == NULL && !report->is_inside ? "too-few" : "not-reached");
	section_add_paragraph(section, report->context->arena, PARAGRAPH_TEXT,
		median_sentence(report, reached, days));
}

bool report_waiting(struct platform_report *report)
{
	static const struct breakdown breakdown = {
		.table = { "waiting",
			N_("Families with a newly opened case, by how their waiting ended"),
			"families", wait_columns, ARRAY_LEN(wait_columns) },
		.label = label_end,
		.every_row = true,
	};
	struct section *section = report_section(report, "waiting", N_("Waiting for help"));

	report_breakdown(report, section, &breakdown);
	add_median(report, section);
	return true;
}
