#include "base/array.h"
#include "base/translate.h"
#include "logic/privacy/bands.h"
#include "report/figure.h"
#include "work/report/network_facts.h"
#include "work/report/network_parts.h"
#include "work/report/report.h"
#include "work/report/report_kinds.h"
#include "work/report/report_past.h"
#include "work/report/report_standing.h"
#include "work/shared/findings.h"
#include "work/shared/load_names.h"
#include "work/shared/load_platform.h"

static const struct column network_columns[] = {
	{ .name = "network", .title = N_("who") },
	{ .name = "nodes", .title = N_("how many"), .align = COLUMN_RIGHT },
	{ .name = "ties", .title = N_("ties"), .align = COLUMN_RIGHT },
	{ .name = "density", .title = N_("density"), .align = COLUMN_RIGHT },
	{ .name = "centralisation", .title = N_("centralisation"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec networks_table = { "networks", NULL, "ties", network_columns,
	ARRAY_LEN(network_columns) };

void network_add_decimal(struct report_table *table, const char *column, double number, int places)
{
	table_rows_set(&table->rows, column, value_decimal(table->rows.arena, number, places),
		(struct slice){ 0 });
}

/* How close the whole is, on both sides. */
static void add_networks(struct network_report *report)
{
	static const struct word names[] = {
		[SIDE_ORGANIZATIONS] = { "organizations", N_("organisations") },
		[SIDE_PROFESSIONS] = { "professions", N_("professions") },
	};
	struct section *section =
		report_section(&report->frame, "networks", N_("How close the cooperation is"));
	struct report_table table;

	report_begin_table(&report->frame, section, &networks_table, &table);
	for (size_t i = 0; i < SIDE_COUNT; i++) {
		const struct network *network = &report->cooperations[i].network;
		report_add_row(
			&table, slice_from(names[i].code), slice_from(translate(names[i].label)));
		report_add_number(&table, "nodes", (long)network->node_count);
		report_add_number(&table, "ties", (long)network->tie_count);
		network_add_decimal(&table, "density", network_density(network), 2);
		network_add_decimal(&table, "centralisation",
			network_centralisation(network, table.rows.arena), 2);
	}
}

/* How close the organisations were in the three periods before, and are in this: counted by the
 * same rules, and without anything of single meetings. */
struct trend {
	struct period period;
	struct network_facts facts;
};

enum { PAST_PERIODS = 3 };

/* The oldest first. What is wrong in them was said when this period was read. */
static void read_past(struct context *context, const struct release_list *released,
	struct period period, struct trend past[PAST_PERIODS])
{
	enum grid grid = GRID_HALF_YEAR;
	bool broken = context->broken;
	struct findings findings;

	grid_find(context->platform.settings.grid_code, &grid);
	findings_begin(context, &findings);
	for (size_t i = PAST_PERIODS; i-- > 0;) {
		period = period_of(grid, period.from - 1);
		past[i].period = period;
		network_facts_read(context, released, period, &past[i].facts);
	}
	findings_end(context, &findings, FINDINGS_DROP);
	context->broken = broken;
}

static void add_trend_row(
	struct report_table *table, struct period period, const struct cooperation *cooperation)
{
	const struct network *network = &cooperation->network;
	long tied = 0;

	for (size_t i = 0; i < cooperation->group_count; i++)
		tied += cooperation->groups[i]->ties > 0;
	report_add_row(table, period_code(period, table->rows.arena),
		period_title(period, table->rows.arena));
	report_add_number(table, "tied", tied);
	report_add_number(table, "ties", (long)network->tie_count);
	network_add_decimal(table, "density", network_density(network), 3);
}

static void add_trend(struct network_report *report, const struct trend *past, size_t count)
{
	static const struct column columns[] = {
		{ .name = "period", .title = N_("period") },
		{ .name = "tied", .title = N_("tied organisations"), .align = COLUMN_RIGHT },
		{ .name = "ties", .title = N_("ties"), .align = COLUMN_RIGHT },
		{ .name = "density", .title = N_("density"), .align = COLUMN_RIGHT },
	};
	static const struct report_table_spec spec = { "trend", NULL, "ties", columns,
		ARRAY_LEN(columns) };
	struct report_table table;

	struct section *section = report_section(
		&report->frame, "trend", N_("How close organisations were, period by period"));
	report_begin_table(&report->frame, section, &spec, &table);
	for (size_t i = 0; i < count; i++) {
		struct network_report then = *report;
		then.facts = &past[i].facts;
		network_work_out(&then);
		add_trend_row(&table, past[i].period, &then.cooperations[SIDE_ORGANIZATIONS]);
	}
	add_trend_row(&table, report->facts->period, &report->cooperations[SIDE_ORGANIZATIONS]);
	table_set_figure(table.table, report->frame.context->arena, FIGURE_BARS)->column = "ties";
	report_fold_zeros(&report->frame, section, &table,
		N_("No two organisations were tied in any of the periods."));
}

/* On top, when single families count. */
static void add_warning(struct network_report *report)
{
	if (report->least_families > 1)
		return;
	section_add_paragraph(report_section(&report->frame, "inside", N_("Internal")),
		report->frame.context->arena, PARAGRAPH_WARNING,
		slice_from(_("This report tells of single families who sat down with whom. It "
			     "stays inside: it is for those who work on cases.")));
}

static void add_reading(struct network_report *report)
{
	struct arena *arena = report->frame.context->arena;
	struct section *section = report_section(&report->frame, "reading", N_("How to read it"));

	section_add_paragraph(section, arena, PARAGRAPH_TEXT,
		slice_from(_("In a meeting of n people each two of them gain a weight of "
			     "1/(n − 1), so that one big meeting does not tie everybody to "
			     "everybody. Two organisations or professions are tied from 0.2 on, "
			     "as much as two people have from one meeting of six.")));
	if (report->least_families > 1)
		section_add_paragraph(section, arena, PARAGRAPH_TEXT,
			arena_format(arena,
				_("Meetings over families, their referrals and tasks count only "
				  "where they were those of %ld families or more."),
				report->least_families));
}

/* The organisations as a drawing; those that are tied to nobody would only take the room. */
static struct graph *draw(struct network_report *report)
{
	struct arena *arena = report->frame.context->arena;
	const struct cooperation *cooperation = &report->cooperations[SIDE_ORGANIZATIONS];
	const struct network *network = &cooperation->network;
	struct graph *graph = arena_take(arena, 1, sizeof *graph);

	graph->title = arena_format(arena,
		report->least_families > 1
			? _("%s. A line: they meet; dashed: only referrals.")
			: _("%s, for inside only. A line: they meet; dashed: only referrals."),
		slice_text(report->frame.document->title));
	graph->nodes = arena_take(arena, network->node_count + 1, sizeof *graph->nodes);
	graph->edges = arena_take(arena, network->tie_count + 1, sizeof *graph->edges);
	size_t *places = arena_take(arena, network->node_count + 1, sizeof *places);
	for (size_t i = 0; i < network->node_count; i++) {
		places[i] = graph->node_count;
		if (cooperation->groups[i]->ties > 0)
			graph->nodes[graph->node_count++] =
				(struct graph_node){ .label = cooperation->groups[i]->name };
	}
	for (size_t i = 0; i < network->tie_count; i++) {
		const struct network_tie *tie = &network->ties[i];
		graph->edges[graph->edge_count++] = (struct graph_edge){ places[tie->one],
			places[tie->other], cooperation_ties(tie->weight) ? tie->weight : 0 };
	}
	return graph;
}

/* Fills the document, told texts and graph of the report that is made. `least_families`: what rests
 * on cases counts from so many families on; 1: everything, and the report says at its top that it
 * stays inside. */
static void network_report_fill(struct context *context, const struct network_facts *facts,
	const struct release_list *released, long least_families, enum report_standing standing,
	struct report *made)
{
	struct trend past[PAST_PERIODS];
	struct arena *arena = context->arena;
	const struct settings *settings = &context->platform.settings;
	struct network_report report = {
		.frame = { .context = context,
			.period = period_name(facts->period, arena),
			.document = &made->document,
			.told = &made->told },
		.facts = facts,
		.least_families = least_families,
	};

	told_add(&made->told,
		store_shown(&context->store, RING_PLATFORM, slice_from("spis.md"), arena), 1,
		settings->name);
	made->document = (struct document){ .kind = "network",
		.title = arena_format(
			arena, _("Report on cooperation, %s"), slice_text(report.frame.period)),
		.from = facts->period.from,
		.to = facts->period.to,
		.store = settings->name };
	report_say_standing(&made->document, standing, arena);
	network_work_out(&report);
	read_past(context, released, facts->period, past);
	struct network_report then = report;
	then.facts = &past[PAST_PERIODS - 1].facts;
	network_work_out(&then);
	add_warning(&report);
	network_add_short(&report, &then.cooperations[SIDE_ORGANIZATIONS]);
	add_networks(&report);
	add_trend(&report, past, PAST_PERIODS);
	for (size_t i = 0; i < SIDE_COUNT; i++)
		network_add_side(&report, (enum network_side)i);
	network_add_tasks(&report);
	add_reading(&report);
	made->graph = draw(&report);
}

static const char kind[] = "network";

static bool read_facts(struct context *context, const struct release_list *released,
	struct period period, struct network_facts *facts)
{
	return load_platform(
		       context, PLATFORM_PEOPLE | PLATFORM_SERVICES | PLATFORM_VOCABULARIES) &&
	       network_facts_read(context, released, period, facts);
}

/* For outside nothing may be left out. */
static bool read_all(
	struct context *context, const struct released *released, struct network_facts *facts)
{
	if (!read_facts(context, &released->all, released->period, facts))
		return false;
	return !context->broken ||
	       diag_add(context->diags, SEVERITY_ERROR, "broken", NULL,
		       _("no report for outside is made while something in the store cannot be "
			 "read (store-check shows it)"));
}

/* What rests on cases counts only from the lowest band on, so that there is no number of families
 * in it: a release records that it was made. */
static bool report_outside(
	struct context *context, const struct report_request *request, struct report *report)
{
	struct arena *arena = context->arena;
	struct name_set *names = arena_take(arena, 1, sizeof *names);
	struct release release = { 0 };
	struct released released;
	struct network_facts facts;

	report->summary = "Record a released report";
	report->names = names;
	if (!released_begin(context, kind, request->from, request->to, &released) ||
		!load_all_names(context, names) || !read_all(context, &released, &facts))
		return false;
	struct band lowest = band_of(0, context->platform.settings.round_to);
	network_report_fill(context, &facts, &released.all, lowest.high + 1,
		released_standing(&released, request), report);
	return !request->release || released.before != NULL ||
	       released_record(context, &released, &release);
}

static bool report_inside(
	struct context *context, const struct report_request *request, struct report *report)
{
	const struct release_list none_released = { 0 };
	struct network_facts facts;
	struct period period;

	if (!report_choose_period(context, request, &period) ||
		!read_facts(context, &none_released, period, &facts))
		return false;
	network_report_fill(context, &facts, &none_released, 1, STANDING_RELEASED, report);
	return true;
}

bool report_network(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report)
{
	(void)operand;
	return request->inside ? report_inside(context, request, report)
			       : report_outside(context, request, report);
}
