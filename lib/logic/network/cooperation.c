#include "logic/network/cooperation.h"
#include <math.h>
#include <string.h>

/* Two groups by their numbers, one < other; the bytes are a key. */
struct pair {
	size_t one, other;
};

/* A group at a meeting. */
struct seat {
	struct cooperation_group *group;
	long people;
};

struct seats {
	struct seat *items;
	size_t count;
};

/* What is known of pairs and groups. */
struct books {
	struct evidence_book weights, referrals; /* by struct pair */
	struct evidence_book presences;		 /* by group */
};

struct encounter *encounters_add(struct encounters *encounters, struct slice family)
{
	struct encounter *encounter = arena_push(encounters->arena, &encounters->items,
		&encounters->count, &encounters->capacity, sizeof *encounters->items);

	*encounter = (struct encounter){ .family = family };
	return encounter;
}

void encounter_add(
	struct encounters *encounters, struct encounter *encounter, struct presence presence)
{
	struct presence *added =
		arena_push(encounters->arena, &encounter->present, &encounter->present_count,
			&encounter->present_capacity, sizeof *encounter->present);
	*added = presence;
}

void encounters_hand(struct encounters *encounters, struct handing handing)
{
	struct handing *added =
		arena_push(encounters->arena, &encounters->handings, &encounters->handing_count,
			&encounters->handing_capacity, sizeof *encounters->handings);
	*added = handing;
}

void cooperation_init(struct cooperation *cooperation, struct arena *arena)
{
	*cooperation = (struct cooperation){ .arena = arena };
	index_init(&cooperation->by_name, arena);
}

static struct cooperation_group *find_group(struct cooperation *cooperation, struct slice name)
{
	struct cooperation_group *group = index_get(&cooperation->by_name, name);

	if (group != NULL)
		return group;
	group = arena_take(cooperation->arena, 1, sizeof *group);
	*group = (struct cooperation_group){ .name = name, .number = cooperation->group_count };
	struct cooperation_group **added =
		arena_push(cooperation->arena, &cooperation->groups, &cooperation->group_count,
			&cooperation->group_capacity, sizeof *cooperation->groups);
	*added = group;
	index_put(&cooperation->by_name, name, group);
	return group;
}

void cooperation_name(struct cooperation *cooperation, struct slice group)
{
	find_group(cooperation, group)->named = true;
}

double cooperation_round(double weight)
{
	/* What a sum of fractions lacks to a half is not the meetings' doing. */
	const double lost = 1e-9;

	return floor(weight * 10 + 0.5 + lost) / 10;
}

bool cooperation_ties(double weight)
{
	return weight >= (double)COOPERATION_LEAST_TENTHS / 10;
}

static struct pair pair_of(
	const struct cooperation_group *one, const struct cooperation_group *other)
{
	if (one->number < other->number)
		return (struct pair){ one->number, other->number };
	return (struct pair){ other->number, one->number };
}

static struct slice pair_key(const struct pair *pair)
{
	return (struct slice){ (const char *)pair, sizeof *pair };
}

/* The groups of a meeting, each once. */
static struct seats seats_of(struct cooperation *cooperation, const struct encounter *encounter)
{
	struct seats seats = { .items = arena_take(cooperation->arena, encounter->present_count + 1,
				       sizeof *seats.items) };

	for (size_t i = 0; i < encounter->present_count; i++) {
		struct cooperation_group *group =
			find_group(cooperation, encounter->present[i].group);
		size_t at = 0;
		while (at < seats.count && seats.items[at].group != group)
			at++;
		seats.count += at == seats.count;
		seats.items[at].group = group;
		seats.items[at].people += encounter->present[i].people;
	}
	return seats;
}

static void add_encounter(
	struct cooperation *cooperation, const struct encounter *encounter, struct books *books)
{
	struct seats seats = seats_of(cooperation, encounter);

	for (size_t i = 0; i < seats.count; i++) {
		struct cooperation_group *group = seats.items[i].group;
		evidence_add(&books->presences, group->name, encounter->family, 1);
		group->platform_meetings += encounter->family.data == NULL;
		for (size_t k = i + 1; k < seats.count; k++) {
			struct pair pair = pair_of(group, seats.items[k].group);
			double pairs = (double)(seats.items[i].people * seats.items[k].people);
			evidence_add(&books->weights, pair_key(&pair), encounter->family,
				pairs / (double)(encounter->people - 1));
		}
	}
}

static void add_handing(
	struct cooperation *cooperation, const struct handing *handing, struct books *books)
{
	struct pair pair = pair_of(
		find_group(cooperation, handing->from), find_group(cooperation, handing->to));

	if (pair.one != pair.other)
		evidence_add(&books->referrals, pair_key(&pair), handing->family, 1);
}

static double weight_of(const struct books *books, const struct pair *pair)
{
	return cooperation_round(evidence_amount(&books->weights, pair_key(pair)));
}

static bool is_by_meetings(const struct books *books, const struct pair *pair)
{
	return cooperation_ties(weight_of(books, pair));
}

static void tie(struct cooperation *cooperation, const struct books *books, struct pair pair)
{
	struct network *network = &cooperation->network;
	double weight = weight_of(books, &pair);
	bool meets = cooperation_ties(weight);
	bool referred = evidence_amount(&books->referrals, pair_key(&pair)) > 0;

	if (!referred && !meets)
		return;
	cooperation->referred[network->tie_count] = referred;
	struct network_tie *added = arena_push(cooperation->arena, &network->ties,
		&network->tie_count, &network->tie_capacity, sizeof *network->ties);
	*added = (struct network_tie){ pair.one, pair.other, weight };
	cooperation->groups[pair.one]->strength += weight;
	cooperation->groups[pair.other]->strength += weight;
}

static void tie_all(struct cooperation *cooperation, const struct books *books)
{
	size_t count = cooperation->group_count;

	cooperation->referred = arena_take(cooperation->arena, count * count / 2 + 1, sizeof(bool));
	cooperation->network.node_count = count;
	for (size_t one = 0; one < count; one++)
		for (size_t other = one + 1; other < count; other++)
			tie(cooperation, books, (struct pair){ one, other });
}

static void count_person(struct cooperation *cooperation, struct index *seen, struct slice group,
	struct slice person)
{
	if (person.data == NULL)
		return;
	struct slice both = arena_format(cooperation->arena, "%.*s\n%.*s", (int)person.length,
		person.data, (int)group.length, group.data);
	struct cooperation_group *found = find_group(cooperation, group);

	found->people += index_put(seen, both, found) == NULL;
}

/* Whether a group is tied to another at this meeting. */
static bool is_tied_there(const struct encounter *encounter, const struct seats *seats,
	const struct cooperation_group *group, const struct books *books)
{
	for (size_t i = 0; i < seats->count; i++) {
		struct pair pair = pair_of(group, seats->items[i].group);
		bool counts = encounter->family.data == NULL ||
			      evidence_counts_cases(&books->weights, pair_key(&pair));
		if (pair.one != pair.other && counts && is_by_meetings(books, &pair))
			return true;
	}
	return false;
}

static void count_people(struct cooperation *cooperation, const struct encounters *encounters,
	const struct books *books)
{
	struct index seen;

	index_init(&seen, cooperation->arena);
	for (size_t i = 0; i < encounters->count; i++) {
		const struct encounter *encounter = &encounters->items[i];
		struct seats seats = seats_of(cooperation, encounter);
		for (size_t k = 0; k < encounter->present_count; k++) {
			const struct presence *presence = &encounter->present[k];
			if (is_tied_there(encounter, &seats,
				    find_group(cooperation, presence->group), books))
				count_person(cooperation, &seen, presence->group, presence->person);
		}
	}
	for (size_t i = 0; i < encounters->handing_count; i++) {
		const struct handing *handing = &encounters->handings[i];
		struct pair pair = pair_of(find_group(cooperation, handing->from),
			find_group(cooperation, handing->to));
		if (evidence_amount(&books->referrals, pair_key(&pair)) > 0)
			count_person(cooperation, &seen, handing->from, handing->person);
	}
}

/* Leaves out the groups that nothing is told of. */
static void leave_out_others(struct cooperation *cooperation)
{
	struct network *network = &cooperation->network;
	const long *degrees = network_degrees(network, cooperation->arena);
	size_t *numbers =
		arena_take(cooperation->arena, cooperation->group_count + 1, sizeof *numbers);
	size_t count = 0;

	for (size_t i = 0; i < cooperation->group_count; i++) {
		struct cooperation_group *group = cooperation->groups[i];
		numbers[i] = count;
		if (!group->named && degrees[i] == 0 && group->platform_meetings == 0)
			continue;
		group->number = count;
		cooperation->groups[count++] = group;
	}
	for (size_t i = 0; i < network->tie_count; i++) {
		network->ties[i].one = numbers[network->ties[i].one];
		network->ties[i].other = numbers[network->ties[i].other];
	}
	cooperation->group_count = network->node_count = count;
}

static void finish_groups(struct cooperation *cooperation, const struct books *books)
{
	const long *degrees = network_degrees(&cooperation->network, cooperation->arena);

	for (size_t i = 0; i < cooperation->group_count; i++) {
		struct cooperation_group *group = cooperation->groups[i];
		group->ties = degrees[i];
		group->present = evidence_amount(&books->presences, group->name) > 0;
	}
}

void cooperation_work_out(
	struct cooperation *cooperation, const struct encounters *encounters, long least_families)
{
	struct books books;

	evidence_init(&books.weights, least_families, cooperation->arena);
	evidence_init(&books.referrals, least_families, cooperation->arena);
	evidence_init(&books.presences, least_families, cooperation->arena);
	for (size_t i = 0; i < encounters->count; i++)
		add_encounter(cooperation, &encounters->items[i], &books);
	for (size_t i = 0; i < encounters->handing_count; i++)
		add_handing(cooperation, &encounters->handings[i], &books);
	tie_all(cooperation, &books);
	count_people(cooperation, encounters, &books);
	leave_out_others(cooperation);
	finish_groups(cooperation, &books);
}
