#include "work/shared/load_duties.h"
#include "model/name.h"
#include "model/record/contact.h"
#include "model/record/signal.h"
#include "work/shared/load_answers.h"
#include "work/shared/person_left.h"
#include "work/shared/take_value.h"

struct record_pointers {
	const struct record **items;
	size_t count, capacity;
};

struct request_pointers {
	const struct request **items;
	size_t count, capacity;
};

static void add_request(
	struct request_pointers *list, const struct request *request, struct arena *arena)
{
	const struct request **added =
		arena_push(arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = request;
}

static void *entry_of(struct index *index, struct slice key, size_t size)
{
	void *entry = index_get(index, key);
	if (entry == NULL) {
		entry = arena_take(index->arena, 1, size);
		index_put(index, key, entry);
	}
	return entry;
}

static void index_signal(
	struct duty_sources *sources, const struct record *record, struct arena *arena)
{
	const struct signal_record *signal = record_as_signal(record);
	size_t count = 0;
	if (signal == NULL)
		return;
	const struct signal_event *events = signal_events(signal, DATE_NONE, arena, &count);
	for (size_t i = 0; i < count; i++) {
		struct slice id = signal_event_case(&events[i]);
		if (id.data == NULL)
			continue;
		struct record_pointers *list =
			entry_of(&sources->signals_of_case, id, sizeof *list);
		if (list->count > 0 && list->items[list->count - 1] == record)
			continue;
		const struct record **added = arena_push(
			arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
		*added = record;
	}
}

static void index_request(
	struct duty_sources *sources, const struct request *request, struct arena *arena)
{
	struct request_pointers *list =
		entry_of(&sources->requests_of_case, request->case_id, sizeof *list);
	add_request(list, request, arena);
}

static void index_sources(struct duty_sources *sources, struct arena *arena)
{
	index_init(&sources->signals_of_case, arena);
	index_init(&sources->requests_of_case, arena);
	for (size_t i = 0; i < sources->signals.count; i++)
		index_signal(sources, &sources->signals.items[i], arena);
	for (size_t i = 0; i < sources->requests.count; i++)
		index_request(sources, rows_at(&sources->requests, i), arena);
}

static bool is_level_set(const struct card_list *cards)
{
	for (size_t i = 0; i < cards->count; i++)
		if (cards->items[i].head.sets_level == TRUTH_YES &&
			!slice_equals(cards->items[i].head.status, "retired"))
			return true;
	return false;
}

bool load_duty_sources(struct context *context, struct duty_sources *sources)
{
	const unsigned parts =
		PLATFORM_PEOPLE | PLATFORM_SERVICES | PLATFORM_VOCABULARIES | PLATFORM_AVAILABILITY;

	*sources = (struct duty_sources){ 0 };
	if (!load_platform(context, parts) ||
		!load_records(context, HOME_SIGNALS, &sources->signals) ||
		!load_records(context, HOME_MEETINGS, &sources->meetings) ||
		!load_table(context, RING_CASES, slice_from("requests.csv"), &request_schema,
			&sources->requests))
		return false;
	availability_read(&context->platform, context->today, context->arena, &sources->answers);
	index_cards(context, &sources->card_list, &sources->cards);
	index_sources(sources, context->arena);
	sources->books = (struct duty_books){
		.today = context->today,
		.platform = &context->platform,
		.cards = &sources->cards,
		.sets_level = is_level_set(&sources->card_list),
		.answers = &sources->answers,
	};
	return true;
}

const struct record *const *signals_of_case(
	const struct duty_sources *sources, struct slice id, size_t *count)
{
	const struct record_pointers *signals = index_get(&sources->signals_of_case, id);

	*count = signals ? signals->count : 0;
	return signals ? signals->items : NULL;
}

void load_case_duties(const struct duty_sources *sources, const struct case_summary *summary,
	struct arena *arena, struct duty_list *list)
{
	const struct request_pointers *requests =
		index_get(&sources->requests_of_case, summary->file->id);
	size_t signal_count;
	const struct record *const *signals =
		signals_of_case(sources, summary->file->id, &signal_count);
	const struct duty_case of = {
		.books = &sources->books,
		.file = summary->file,
		.level = &summary->level,
		.tasks = &summary->tasks,
		.signals = signals,
		.signal_count = signal_count,
		.requests = requests ? requests->items : NULL,
		.request_count = requests ? requests->count : 0,
	};

	duties_of_case(&of, arena, list);
}

/* The requests that name a case of which there is no folder. */
static struct request_pointers requests_of_none(
	struct context *context, const struct duty_sources *sources)
{
	struct request_pointers list = { 0 };
	struct diag_list unheard;

	diag_list_init(&unheard, context->arena);
	for (size_t i = 0; i < sources->requests.count; i++) {
		const struct request *request = rows_at(&sources->requests, i);
		struct slice folder = { 0 };
		if (name_is_case(request->case_id))
			folder = store_find_case(
				&context->store, request->case_id, context->arena, &unheard);
		if (folder.data == NULL)
			add_request(&list, request, context->arena);
	}
	return list;
}

static void load_platform_duties(
	struct context *context, const struct duty_sources *sources, struct duty_list *list)
{
	const struct request_pointers requests = requests_of_none(context, sources);
	struct kept_tasks tasks = { 0 };

	load_tasks(
		context, sources->meetings.items, sources->meetings.count, context->arena, &tasks);
	const struct duty_platform of = {
		.books = &sources->books,
		.signals = sources->signals.items,
		.signal_count = sources->signals.count,
		.meetings = sources->meetings.items,
		.meeting_count = sources->meetings.count,
		.tasks = &tasks,
		.requests = requests.items,
		.request_count = requests.count,
	};
	duties_of_platform(&of, context->arena, list);
}

struct gathering {
	const struct duty_sources *sources;
	struct duty_list *list;
	struct slice_list *managers;
};

static bool is_open(const struct case_summary *summary)
{
	const struct case_facts *facts = summary->file->facts;
	return facts && slice_is_empty(facts->continued_in) && summary->closed == DATE_NONE;
}

static void take_case(struct context *context, const struct case_file *file, void *closure)
{
	struct gathering *gathering = closure;
	struct duty_list *list = gathering->list, found = { 0 };
	struct case_summary summary;
	struct arena arena;

	arena_init(&arena);
	summarize_case(context, file, &gathering->sources->cards, &arena, &summary);
	if (gathering->managers && is_open(&summary))
		slice_list_add(gathering->managers, context->arena,
			arena_copy(context->arena, platform_person_here(&context->platform,
							   summary.manager, context->today)));
	load_case_duties(gathering->sources, &summary, &arena, &found);
	for (size_t i = 0; i < found.count; i++) {
		struct duty *kept = arena_push(context->arena, &list->items, &list->count,
			&list->capacity, sizeof *list->items);
		*kept = duty_copy(&found.items[i], context->arena);
	}
	arena_free(&arena);
}

bool load_all_duties(struct context *context, struct slice person, struct duty_list *list,
	struct slice_list *managers)
{
	struct duty_sources sources;
	struct gathering gathering = { .sources = &sources, .list = list, .managers = managers };

	*list = (struct duty_list){ 0 };
	if (!load_platform(context, PLATFORM_PEOPLE) ||
		!check_filter(context, &work_schema, "by", person) ||
		!load_duty_sources(context, &sources) ||
		!visit_cases(context, take_case, &gathering))
		return false;
	check_person_left(context, person, context->today, PERSON_NAMED, NULL);
	load_platform_duties(context, &sources, list);
	duties_sort(list);
	return true;
}
