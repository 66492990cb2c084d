#include "work/report/network_facts.h"
#include "logic/privacy/release.h"
#include "model/record/meeting.h"
#include "model/record/referral.h"
#include "model/schema/compound_value.h"
#include "work/report/participants.h"
#include "work/shared/load_tasks.h"

static const char kind_of_report[] = "network";

/* The pass that is under way. Everything that outlives a case is of the context's arena. */
struct pass {
	struct context *context;
	const struct release_list *released;
	struct network_facts *facts;
	struct index continued; /* case -> the case that it continues in, as struct slice */
};

/* The records of a case, or of the platform's meetings. */
struct timeline {
	const struct record *records;
	size_t count;
	struct slice family; /* absent: the platform's */
};

static struct presence presence_of(struct slice group, struct slice person)
{
	return (struct presence){ .group = group, .person = person, .people = 1 };
}

/* Those who are named, by their organisation and profession. */
static void add_named(struct pass *pass, const struct meeting *meeting,
	struct encounter *organizations, struct encounter *professions)
{
	const struct platform *platform = &pass->context->platform;

	for (size_t i = 0; i < meeting->present.count; i++) {
		struct participant participant;
		if (!participant_read(meeting->present.items[i], &participant))
			continue;
		const struct person *person = platform_real_person(platform, participant.person);
		struct slice profession = participant_profession(platform, &participant);
		if (person != NULL && !slice_is_empty(person->organization))
			encounter_add(&pass->facts->organizations, organizations,
				presence_of(person->organization, person->id));
		if (professions != NULL && !slice_is_empty(profession))
			encounter_add(&pass->facts->professions, professions,
				presence_of(profession,
					person != NULL ? person->id : (struct slice){ 0 }));
	}
}

/* Those who were counted. Returns how many. */
static long add_counted(struct pass *pass, const struct meeting *meeting,
	struct encounter *organizations, struct encounter *professions)
{
	struct headcount heads;
	long people = 0;

	for (size_t i = 0; i < meeting->attended.count; i++) {
		if (!headcount_read(meeting->attended.items[i], &heads))
			continue;
		struct slice profession =
			profession_known(&pass->context->platform, heads.profession);
		people += heads.count;
		if (heads.organization.data != NULL)
			encounter_add(&pass->facts->organizations, organizations,
				(struct presence){ .group = arena_copy(pass->context->arena,
							   heads.organization),
					.people = heads.count });
		if (!slice_is_empty(profession))
			encounter_add(&pass->facts->professions, professions,
				(struct presence){ .group = profession, .people = heads.count });
	}
	return people;
}

static void add_meeting(struct pass *pass, const struct meeting *meeting, struct slice family)
{
	struct encounter *organizations = encounters_add(&pass->facts->organizations, family);
	struct encounter *professions = encounters_add(&pass->facts->professions, family);
	long counted = add_counted(pass, meeting, organizations, professions);
	long named = (long)meeting->present.count;

	organizations->people = counted > named ? counted : named;
	professions->people = meeting->attended.count > 0 ? counted : named;
	add_named(pass, meeting, organizations, meeting->attended.count > 0 ? NULL : professions);
}

static void add_referral(struct pass *pass, const struct referral *referral, struct slice family)
{
	const struct platform *platform = &pass->context->platform;
	const struct person *person = platform_real_person(platform, referral->by);
	const struct service *service = platform_real_service(platform, referral->service);

	if (person != NULL && service != NULL && !slice_is_empty(person->organization) &&
		!slice_is_empty(service->organization))
		encounters_hand(
			&pass->facts->organizations, (struct handing){ family, person->organization,
							     person->id, service->organization });
}

static void add_promise(struct pass *pass, const struct task *task, struct slice family)
{
	struct network_facts *facts = pass->facts;
	const struct person *person = platform_real_person(&pass->context->platform, task->person);

	if (task->due == DATE_NONE || !period_holds(facts->period, task->due) ||
		(task->cancelled != DATE_NONE && task->cancelled <= task->due))
		return;
	struct promise *added = arena_push(pass->context->arena, &facts->promises,
		&facts->promise_count, &facts->promise_capacity, sizeof *facts->promises);
	*added = (struct promise){
		.organization = person != NULL ? person->organization : (struct slice){ 0 },
		.family = family,
		.in_time = task->done != DATE_NONE && task->done <= task->due,
	};
}

static void add_timeline(struct pass *pass, const struct timeline *timeline, struct arena *arena)
{
	struct kept_tasks tasks;

	for (size_t i = 0; i < timeline->count; i++) {
		const struct record *record = &timeline->records[i];
		if (!period_holds(pass->facts->period, record->date))
			continue;
		if (meeting_was_held(record))
			add_meeting(pass, record_as_meeting(record), timeline->family);
		else if (record_is(record, RECORD_REFERRAL))
			add_referral(pass, record_as_referral(record), timeline->family);
	}
	load_tasks(pass->context, timeline->records, timeline->count, arena, &tasks);
	for (size_t i = 0; i < tasks.count; i++)
		add_promise(pass, &tasks.items[i].task, timeline->family);
}

static void take_case(struct context *context, const struct case_file *read, void *closure)
{
	struct pass *pass = closure;
	struct slice family = arena_copy(context->arena, read->id);
	struct arena arena;

	arena_init(&arena);
	struct case_file file = release_shifted_case(pass->released, kind_of_report, read, &arena);
	if (file.facts != NULL && !slice_is_empty(file.facts->continued_in)) {
		struct slice *next = arena_take(context->arena, 1, sizeof *next);
		*next = arena_copy(context->arena, file.facts->continued_in);
		index_put(&pass->continued, family, next);
	}
	add_timeline(pass, &(struct timeline){ file.records, file.record_count, family }, &arena);
	arena_free(&arena);
}

/* The family of the case that a case continues in, followed at most 8 times. */
static void follow(const struct pass *pass, struct slice *family)
{
	enum { MOST_STEPS = 8 };

	for (int i = 0; i < MOST_STEPS && family->data != NULL; i++) {
		const struct slice *next = index_get(&pass->continued, *family);
		if (next == NULL)
			return;
		*family = *next;
	}
}

/* A family whose case was doubled is one. */
static void join_families(struct pass *pass)
{
	struct network_facts *facts = pass->facts;

	for (size_t i = 0; i < facts->organizations.count; i++)
		follow(pass, &facts->organizations.items[i].family);
	for (size_t i = 0; i < facts->professions.count; i++)
		follow(pass, &facts->professions.items[i].family);
	for (size_t i = 0; i < facts->organizations.handing_count; i++)
		follow(pass, &facts->organizations.handings[i].family);
	for (size_t i = 0; i < facts->promise_count; i++)
		follow(pass, &facts->promises[i].family);
}

bool network_facts_read(struct context *context, const struct release_list *released,
	struct period period, struct network_facts *facts)
{
	struct pass pass = { .context = context, .released = released, .facts = facts };
	struct record_list meetings;

	*facts = (struct network_facts){ .period = period,
		.organizations.arena = context->arena,
		.professions.arena = context->arena };
	index_init(&pass.continued, context->arena);
	if (!visit_cases(context, take_case, &pass) ||
		!load_records(context, HOME_MEETINGS, &meetings))
		return false;
	release_shift_records(released, kind_of_report, meetings.items, meetings.count);
	add_timeline(&pass,
		&(struct timeline){ .records = meetings.items, .count = meetings.count },
		context->arena);
	join_families(&pass);
	return true;
}
