#include "base/array.h"
#include "base/translate.h"
#include "text/collate.h"
#include "work/report/network_parts.h"
#include "work/report/participants.h"
#include <stdlib.h>

static const struct column organization_columns[] = {
	{ .name = "organization", .title = N_("organisation"), .flexible = true },
	{ .name = "meetings", .title = N_("met outside cases"), .align = COLUMN_RIGHT },
	{ .name = "ties", .title = N_("ties"), .align = COLUMN_RIGHT },
	{ .name = "strength", .title = N_("strength"), .align = COLUMN_RIGHT },
	{ .name = "people", .title = N_("through people"), .align = COLUMN_RIGHT },
};
static const struct column profession_columns[] = {
	{ .name = "profession", .title = N_("profession"), .flexible = true },
	{ .name = "meetings", .title = N_("met outside cases"), .align = COLUMN_RIGHT },
	{ .name = "ties", .title = N_("ties"), .align = COLUMN_RIGHT },
	{ .name = "strength", .title = N_("strength"), .align = COLUMN_RIGHT },
};

static const struct column tie_columns[] = {
	{ .name = "one", .title = N_("who"), .flexible = true },
	{ .name = "other", .title = N_("with whom"), .flexible = true },
	{ .name = "weight", .title = N_("weight"), .align = COLUMN_RIGHT },
	{ .name = "referrals", .title = N_("referrals") },
};

static const struct column alone_columns[] = {
	{ .name = "organization", .title = N_("organisation"), .flexible = true },
};
static const struct report_table_spec alone_table = { "one-person",
	N_("Organisations tied in through one person only"), "organizations", alone_columns,
	ARRAY_LEN(alone_columns) };

static const struct column absent_columns[] = {
	{ .name = "profession", .title = N_("profession"), .flexible = true },
};
static const struct report_table_spec absent_table = { "absent-professions",
	N_("Professions of the platform that were at no meeting"), "professions", absent_columns,
	ARRAY_LEN(absent_columns) };

/* How a side is told. */
struct side {
	const char *name, *title;
	struct report_table_spec groups, ties;
	bool of_professions;
};

static const struct side sides[] = {
	[SIDE_ORGANIZATIONS] = { "organizations", N_("Organisations"),
		{ "organizations", NULL, "ties", organization_columns,
			ARRAY_LEN(organization_columns) },
		{ "organization-ties", N_("Which organisations meet"), "weight", tie_columns,
			ARRAY_LEN(tie_columns) },
		false },
	[SIDE_PROFESSIONS] = { "professions", N_("Professions"),
		{ "professions", NULL, "ties", profession_columns, ARRAY_LEN(profession_columns) },
		{ "profession-ties", N_("Which professions meet"), "weight", tie_columns,
			ARRAY_LEN(tie_columns) - 1 },
		true },
};
static bool is_of_period(const struct person *person, struct period period)
{
	return slice_is_empty(person->same_as) &&
	       (person->from == DATE_NONE || person->from <= period.to) &&
	       !person_has_left(person, period.from);
}

static void name_groups(struct network_report *report)
{
	const struct platform *platform = &report->frame.context->platform;

	for (size_t i = 0; i < platform->people.rows.count; i++) {
		const struct person *person = rows_at(&platform->people.rows, i);
		struct slice profession = profession_known(platform, person->profession);
		if (!is_of_period(person, report->facts->period))
			continue;
		if (!slice_is_empty(person->organization))
			cooperation_name(
				&report->cooperations[SIDE_ORGANIZATIONS], person->organization);
		if (!slice_is_empty(profession))
			cooperation_name(&report->cooperations[SIDE_PROFESSIONS], profession);
	}
}

static struct slice label_of(
	const struct network_report *report, const struct side *side, struct slice name)
{
	const struct context *context = report->frame.context;

	return side->of_professions ? platform_label(&context->platform, VOCABULARY_PROFESSIONS,
					      name, context->language)
				    : name;
}

static void work_out(struct network_report *report, enum network_side side)
{
	const struct network_facts *facts = report->facts;
	struct cooperation *cooperation = &report->cooperations[side];
	struct arena *arena = report->frame.context->arena;

	cooperation_work_out(cooperation,
		side == SIDE_PROFESSIONS ? &facts->professions : &facts->organizations,
		report->least_families);
	report->shown[side] =
		arena_take(arena, cooperation->group_count + 1, sizeof *report->shown[side]);
	for (size_t i = 0; i < cooperation->group_count; i++) {
		const struct cooperation_group *group = cooperation->groups[i];
		struct slice label = label_of(report, &sides[side], group->name);
		report->shown[side][i] =
			(struct shown_group){ group, label, collate_key(label, arena) };
	}
}

static int compare_names(const void *a, const void *b)
{
	return slice_compare(
		((const struct shown_group *)a)->key, ((const struct shown_group *)b)->key);
}

/* The most tied first, then the strongest, then by name. */
static int compare_groups(const void *a, const void *b)
{
	const struct shown_group *one = a, *other = b;

	if (one->group->ties != other->group->ties)
		return one->group->ties > other->group->ties ? -1 : 1;
	if (one->group->strength != other->group->strength)
		return one->group->strength > other->group->strength ? -1 : 1;
	return slice_compare(one->key, other->key);
}

/* A tie by its two groups, the first by name first. */
struct shown_tie {
	const struct shown_group *one, *other;
	double weight;
	bool referred;
};

/* The strongest first, then by name. */
static int compare_ties(const void *a, const void *b)
{
	const struct shown_tie *one = a, *other = b;

	if (one->weight != other->weight)
		return one->weight > other->weight ? -1 : 1;
	int order = slice_compare(one->one->key, other->one->key);
	return order != 0 ? order : slice_compare(one->other->key, other->other->key);
}

/* Who is tied to nobody is named in a sentence. */
static void fold_isolated(
	struct network_report *report, struct report_table *table, const struct shown_group *sorted)
{
	struct arena *arena = report->frame.context->arena;
	size_t count = table->table->rows->count;
	bool *folded = arena_take(arena, count + 1, sizeof *folded);
	struct slice names = { 0 };

	for (size_t i = 0; i < count; i++) {
		folded[i] = sorted[i].group->ties == 0;
		if (folded[i])
			names = arena_format(arena, "%s%s%s", slice_text(names),
				names.data != NULL ? "; " : "", slice_text(sorted[i].label));
	}
	if (names.data == NULL)
		return;
	table->table->folded = folded;
	table->table->note = arena_format(arena, _("Tied to nobody: %s."), names.data);
}

static void add_groups(
	struct network_report *report, struct section *section, enum network_side side)
{
	size_t count = report->cooperations[side].group_count;
	struct arena *arena = report->frame.context->arena;
	struct shown_group *sorted = arena_take(arena, count + 1, sizeof *sorted);
	struct report_table table;

	for (size_t i = 0; i < count; i++)
		sorted[i] = report->shown[side][i];
	qsort(sorted, count, sizeof *sorted, compare_groups);
	report_begin_table(&report->frame, section, &sides[side].groups, &table);
	for (size_t i = 0; i < count; i++) {
		const struct cooperation_group *group = sorted[i].group;
		report_add_row(&table, group->name, sorted[i].label);
		report_add_number(&table, "meetings", group->platform_meetings);
		report_add_number(&table, "ties", group->ties);
		network_add_decimal(&table, "strength", group->strength, 1);
		if (!sides[side].of_professions)
			report_add_number(&table, "people", group->people);
	}
	fold_isolated(report, &table, sorted);
}

static struct shown_tie *sort_ties(struct network_report *report, enum network_side side)
{
	const struct cooperation *cooperation = &report->cooperations[side];
	const struct network *network = &cooperation->network;
	struct shown_tie *ties =
		arena_take(report->frame.context->arena, network->tie_count + 1, sizeof *ties);

	for (size_t i = 0; i < network->tie_count; i++) {
		const struct shown_group *one = &report->shown[side][network->ties[i].one];
		const struct shown_group *other = &report->shown[side][network->ties[i].other];
		bool turn = slice_compare(one->key, other->key) > 0;
		ties[i] = (struct shown_tie){ turn ? other : one, turn ? one : other,
			network->ties[i].weight, cooperation->referred[i] };
	}
	qsort(ties, network->tie_count, sizeof *ties, compare_ties);
	return ties;
}

static void add_ties(struct network_report *report, struct section *section, enum network_side side)
{
	const struct shown_tie *ties = sort_ties(report, side);
	struct report_table table;

	report_begin_table(&report->frame, section, &sides[side].ties, &table);
	for (size_t i = 0; i < report->cooperations[side].network.tie_count; i++) {
		report_add_row(&table, ties[i].one->group->name, ties[i].one->label);
		table_rows_set_text(
			&table.rows, "other", ties[i].other->group->name, ties[i].other->label);
		network_add_decimal(&table, "weight", ties[i].weight, 1);
		if (!sides[side].of_professions)
			table_rows_set(&table.rows, "referrals",
				value_boolean(table.rows.arena, ties[i].referred),
				slice_from(ties[i].referred ? _("yes") : ""));
	}
}

/* A table of one column: those groups of a side that it is about. */
static void add_list(struct network_report *report, struct section *section, enum network_side side,
	const struct report_table_spec *spec,
	bool (*is_meant)(const struct cooperation_group *group))
{
	size_t count = report->cooperations[side].group_count, meant = 0;
	struct shown_group *sorted =
		arena_take(report->frame.context->arena, count + 1, sizeof *sorted);
	struct report_table table;

	for (size_t i = 0; i < count; i++)
		if (is_meant(report->shown[side][i].group))
			sorted[meant++] = report->shown[side][i];
	qsort(sorted, meant, sizeof *sorted, compare_names);
	report_begin_table(&report->frame, section, spec, &table);
	for (size_t i = 0; i < meant; i++)
		report_add_row(&table, sorted[i].group->name, sorted[i].label);
}

static bool hangs_on_one(const struct cooperation_group *group)
{
	return group->ties > 0 && group->people == 1;
}

static bool is_absent(const struct cooperation_group *group)
{
	return group->named && !group->present;
}

void network_work_out(struct network_report *report)
{
	for (size_t i = 0; i < SIDE_COUNT; i++)
		cooperation_init(&report->cooperations[i], report->frame.context->arena);
	name_groups(report);
	for (size_t i = 0; i < SIDE_COUNT; i++)
		work_out(report, (enum network_side)i);
}

void network_add_side(struct network_report *report, enum network_side side)
{
	struct section *section =
		report_section(&report->frame, sides[side].name, sides[side].title);

	add_groups(report, section, side);
	add_ties(report, section, side);
	if (side == SIDE_ORGANIZATIONS)
		add_list(report, section, side, &alone_table, hangs_on_one);
	else
		add_list(report, section, side, &absent_table, is_absent);
}
