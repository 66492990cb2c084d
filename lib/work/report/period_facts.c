#include "work/report/period_facts.h"
#include "base/array.h"
#include "base/translate.h"
#include "logic/privacy/release.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "work/report/late_entries.h"
#include "work/shared/load_platform.h"
#include "work/shared/load_tasks.h"
#include "work/shared/summarize_case.h"
#include <stdlib.h>

static const char kind_of_report[] = "platform";

/* The pass that is under way. */
struct pass {
	const struct release_list *released;
	struct index cards; /* name -> struct card */
	struct period_facts *facts;
};

static int compare_ids(const void *key, const void *item)
{
	return slice_compare(*(const struct slice *)key, ((const struct family *)item)->id);
}

/* The case of that id; NULL. */
static struct family *find_family(const struct period_facts *facts, struct slice id)
{
	if (slice_is_empty(id) || facts->family_count == 0)
		return NULL;
	return bsearch(
		&id, facts->families, facts->family_count, sizeof *facts->families, compare_ids);
}

static void add_minutes(
	struct period_facts *facts, enum record_kind_id kind, struct slice detail, long minutes)
{
	if (minutes != INTEGER_NONE && minutes > 0)
		sums_add(&facts->minutes, slice_from(record_kinds[kind].name), detail, minutes);
}

/* A record of a case or a meeting of the platform that lies in the period. */
static void count_record(struct period_facts *facts, const struct record *record)
{
	if (meeting_was_held(record)) {
		const struct meeting *meeting = record_as_meeting(record);
		sums_add(&facts->meetings, meeting->kind, (struct slice){ 0 }, 1);
		add_minutes(facts, RECORD_MEETING, meeting->kind, meeting->duration);
	}
	if (!record->erased && record_kind_has(record->kind, RECORD_IS_CONTACT))
		add_minutes(facts, record->kind, (struct slice){ 0 },
			record_as_contact(record)->duration);
}

static void count_records(struct context *context, struct period_facts *facts,
	const struct record *records, size_t count, struct arena *arena)
{
	struct kept_tasks tasks;

	for (size_t i = 0; i < count; i++)
		if (period_holds(facts->period, records[i].date))
			count_record(facts, &records[i]);
	load_tasks(context, records, count, arena, &tasks);
	for (size_t i = 0; i < tasks.count; i++)
		task_count_add(&facts->tasks, &tasks.items[i].task, tasks.items[i].record->date,
			facts->period);
}

static void take_case(struct context *context, const struct case_file *read, void *closure)
{
	struct pass *pass = closure;
	struct period_facts *facts = pass->facts;
	struct arena arena;

	arena_init(&arena);
	struct case_file file = release_shifted_case(pass->released, kind_of_report, read, &arena);
	late_entries_tell_case(context, facts->period, read, &file);
	family_read(&file, &pass->cards, facts->period, context->arena,
		arena_push(context->arena, &facts->families, &facts->family_count,
			&facts->family_capacity, sizeof *facts->families));
	count_records(context, facts, file.records, file.record_count, &arena);
	arena_free(&arena);
}

static bool has_level(const struct period_facts *facts, struct slice code)
{
	for (size_t i = 0; i < facts->level_count; i++)
		if (slice_equal(facts->levels[i]->level, code))
			return true;
	return false;
}

static void name_levels(struct period_facts *facts, const struct card *card, struct arena *arena)
{
	const struct card_level *levels;
	size_t count = card_overall_levels(card, &levels);

	for (size_t i = count; card->head.sets_level == TRUTH_YES && i-- > 0;) {
		if (has_level(facts, levels[i].level))
			continue;
		const struct card_level **added = arena_push(arena, &facts->levels,
			&facts->level_count, &facts->level_capacity, sizeof *facts->levels);
		*added = &levels[i];
	}
}

static void read_cards(struct context *context, struct pass *pass)
{
	struct card_list cards;

	index_cards(context, &cards, &pass->cards);
	for (size_t i = 0; i < cards.count; i++)
		name_levels(pass->facts, &cards.items[i], context->arena);
}

/* What became of a signal by the end of the period tells whose call for help it is. */
static void take_signal(
	struct period_facts *facts, const struct record *record, struct arena *arena)
{
	size_t count;
	const struct signal_event *events =
		signal_events(record_as_signal(record), facts->period.to, arena, &count);

	for (size_t i = 0; i < count; i++) {
		const struct family *found = find_family(facts, signal_event_case(&events[i]));
		if (found == NULL)
			continue;
		size_t number = period_family(facts, (size_t)(found - facts->families));
		family_take_signal(&facts->families[number], &events[i], record->own_date);
	}
}

/* Signals and work outside cases. */
static bool read_rest(struct context *context, struct pass *pass)
{
	struct period_facts *facts = pass->facts;
	struct record_list signals, works;

	if (!load_records(context, HOME_SIGNALS, &signals) ||
		!load_records(context, HOME_WORK, &works))
		return false;
	release_shift_records(pass->released, kind_of_report, signals.items, signals.count);
	release_shift_records(pass->released, kind_of_report, works.items, works.count);
	late_entries_tell(context, facts->period, signals.items, signals.count);
	late_entries_tell(context, facts->period, works.items, works.count);
	for (size_t i = 0; i < signals.count; i++) {
		if (!record_is(&signals.items[i], RECORD_SIGNAL))
			continue;
		take_signal(facts, &signals.items[i], context->arena);
		facts->signals += period_holds(facts->period, signals.items[i].date);
	}
	for (size_t i = 0; i < works.count; i++) {
		const struct work_record *work = record_as_work(&works.items[i]);
		if (record_is(&works.items[i], RECORD_WORK) &&
			period_holds(facts->period, works.items[i].date))
			add_minutes(facts, RECORD_WORK, work->activity, work->duration);
	}
	return true;
}

static bool read_meetings(struct context *context, struct pass *pass)
{
	struct period_facts *facts = pass->facts;

	if (!load_records(context, HOME_MEETINGS, &facts->events))
		return false;
	release_shift_records(
		pass->released, kind_of_report, facts->events.items, facts->events.count);
	late_entries_tell(context, facts->period, facts->events.items, facts->events.count);
	count_records(context, facts, facts->events.items, facts->events.count, context->arena);
	return true;
}

bool period_facts_read(struct context *context, const struct release_list *released,
	struct period period, struct period_facts *facts)
{
	struct pass pass = { .released = released, .facts = facts };

	*facts = (struct period_facts){ .period = period };
	sums_init(&facts->meetings, context->arena);
	sums_init(&facts->minutes, context->arena);
	read_cards(context, &pass);
	bool read = visit_cases(context, take_case, &pass) && read_meetings(context, &pass) &&
		    read_rest(context, &pass);
	if (read && context->broken)
		return diag_add(context->diags, SEVERITY_ERROR, "broken", NULL,
			_("no report for outside is made while something in the store cannot be "
			  "read (store-check shows it)"));
	return read;
}

size_t period_family(const struct period_facts *facts, size_t at)
{
	enum { MOST_STEPS = 8 };

	for (int i = 0; i < MOST_STEPS; i++) {
		struct slice next = facts->families[at].continued_in;
		const struct family *found = find_family(facts, next);
		if (found == NULL)
			break;
		at = (size_t)(found - facts->families);
	}
	return at;
}

long period_families(const struct period_facts *facts, unsigned parts)
{
	long count = 0;

	for (size_t i = 0; i < facts->family_count; i++)
		count += (facts->families[i].parts & parts) != 0;
	return count;
}
