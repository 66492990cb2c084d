/* What the report on cooperation comes to, in sentences. */
#include "base/translate.h"
#include "work/report/network_parts.h"

static long count_tied(const struct cooperation *cooperation)
{
	long tied = 0;

	for (size_t i = 0; i < cooperation->group_count; i++)
		tied += cooperation->groups[i]->ties > 0;
	return tied;
}

/* The one with the most ties, then the strongest; NULL where nobody is tied. */
static const struct shown_group *most_tied(
	const struct network_report *report, enum network_side side)
{
	const struct shown_group *most = NULL;

	for (size_t i = 0; i < report->cooperations[side].group_count; i++) {
		const struct shown_group *one = &report->shown[side][i];
		bool more = most == NULL || one->group->ties > most->group->ties ||
			    (one->group->ties == most->group->ties &&
				    one->group->strength > most->group->strength);
		if (one->group->ties > 0 && more)
			most = one;
	}
	return most;
}

static void say(struct network_report *report, struct section *section, struct slice sentence)
{
	section_add_point(section, report->frame.context->arena, sentence);
}

static void say_tied(struct network_report *report, struct section *section, long tied_before)
{
	const struct cooperation *cooperation = &report->cooperations[SIDE_ORGANIZATIONS];

	say(report, section,
		arena_format(report->frame.context->arena,
			_("Of %ld organisations %ld are tied to another;| in the period before, "
			  "%ld were."),
			(long)cooperation->group_count, count_tied(cooperation), tied_before));
}

static void say_most(struct network_report *report, struct section *section, enum network_side side)
{
	const struct shown_group *most = most_tied(report, side);

	if (most != NULL)
		say(report, section,
			arena_format(report->frame.context->arena,
				side == SIDE_ORGANIZATIONS
					? translate_plural(
						  "The organisation with the most ties is %s| "
						  "(%ld tie).",
						  "The organisation with the most ties is %s| "
						  "(%ld ties).",
						  (unsigned long)most->group->ties)
					: translate_plural(
						  "The profession with the most ties is %s| "
						  "(%ld tie).",
						  "The profession with the most ties is %s| "
						  "(%ld ties).",
						  (unsigned long)most->group->ties),
				slice_text(most->label), most->group->ties));
}

/* When that one person leaves, they are cut off. */
static void say_single(struct network_report *report, struct section *section)
{
	struct arena *arena = report->frame.context->arena;
	struct slice names = { 0 };
	unsigned long count = 0;

	for (size_t i = 0; i < report->cooperations[SIDE_ORGANIZATIONS].group_count; i++) {
		const struct shown_group *one = &report->shown[SIDE_ORGANIZATIONS][i];
		if (one->group->ties == 0 || one->group->people != 1)
			continue;
		names = arena_format(arena, "%s%s%s", slice_text(names), count > 0 ? "; " : "",
			slice_text(one->label));
		count++;
	}
	if (count > 0)
		say(report, section,
			arena_format(arena,
				translate_plural(
					"%lu organisation is tied in through one person only:| %s.",
					"%lu organisations are tied in through one person only:| "
					"%s.",
					count),
				count, names.data));
}

static void say_tasks(struct network_report *report, struct section *section)
{
	const struct network_facts *facts = report->facts;
	long in_time = 0;

	for (size_t i = 0; i < facts->promise_count; i++)
		in_time += facts->promises[i].in_time;
	if (facts->promise_count > 0)
		say(report, section,
			arena_format(report->frame.context->arena,
				_("Of %ld tasks that were due %ld were done in time.|"),
				(long)facts->promise_count, in_time));
}

void network_add_short(struct network_report *report, const struct cooperation *before)
{
	struct section *section =
		report_section(&report->frame, "in-short", N_("The period in short"));

	say_tied(report, section, count_tied(before));
	say_most(report, section, SIDE_ORGANIZATIONS);
	say_most(report, section, SIDE_PROFESSIONS);
	say_single(report, section);
	say_tasks(report, section);
}
