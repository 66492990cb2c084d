#include "model/platform.h"
#include "text/nearest.h"

const char *const vocabulary_names[VOCABULARY_COUNT] = {
	[VOCABULARY_NEEDS] = "needs",
	[VOCABULARY_REASONS] = "reasons",
	[VOCABULARY_SOURCES] = "sources",
	[VOCABULARY_PROFESSIONS] = "professions",
	[VOCABULARY_ROLES] = "roles",
	[VOCABULARY_SERVICE_KINDS] = "service-kinds",
	[VOCABULARY_ACTIVITIES] = "activities",
};

int vocabulary_find(const char *name)
{
	for (int i = 0; i < VOCABULARY_COUNT; i++) {
		if (slice_equals(slice_from(name), vocabulary_names[i]))
			return i;
	}
	return -1;
}

/* The text of a field in item `at`; absent where the table has no such field. */
static struct slice text_of(const struct directory *directory, size_t at, const struct field *field)
{
	if (!field)
		return (struct slice){ 0 };
	const char *item = rows_at(&directory->rows, at);
	return *(const struct slice *)(const void *)(item + field->offset);
}

struct slice directory_id(const struct directory *directory, size_t at)
{
	const struct schema *schema = directory->rows.schema;
	size_t key = 0;
	while (!(schema_at(schema, key)->flags & FIELD_KEY))
		key++;
	return text_of(directory, at, schema_at(schema, key));
}

struct slice directory_name(const struct directory *directory, size_t at)
{
	const struct field *name = schema_find(directory->rows.schema, slice_from("name"));
	return text_of(directory, at, name);
}

void directory_index(struct directory *directory, struct arena *arena)
{
	index_init_for(&directory->by_id, arena, directory->rows.count);
	for (size_t i = 0; i < directory->rows.count; i++) {
		struct slice id = directory_id(directory, i);
		void *before =
			index_put(&directory->by_id, id, (void *)rows_at(&directory->rows, i));
		if (before) /* the first of several counts */
			index_put(&directory->by_id, id, before);
	}
}

const void *directory_find(const struct directory *directory, struct slice id)
{
	return directory->rows.count > 0 ? index_get(&directory->by_id, id) : NULL;
}

/* By name: the id of the nearest, which is what is written. */
static struct slice nearest_by_name(const struct directory *directory, struct slice wanted)
{
	struct nearest nearest;
	struct slice id = { 0 };
	struct slice best = { 0 };
	nearest_init(&nearest, wanted);
	for (size_t i = 0; i < directory->rows.count; i++) {
		nearest_offer(&nearest, directory_name(directory, i));
		if (nearest_best(&nearest).data != best.data) {
			best = nearest_best(&nearest);
			id = directory_id(directory, i);
		}
	}
	return id;
}

struct slice directory_nearest(
	const struct directory *directory, struct slice id, struct arena *arena)
{
	struct nearest nearest;
	if (directory->rows.count == 0)
		return (struct slice){ 0 };
	nearest_init(&nearest, id);
	for (size_t i = 0; i < directory->rows.count; i++)
		nearest_offer(&nearest, directory_id(directory, i));
	struct slice best = nearest_names(&nearest, arena);
	return best.data ? best : nearest_by_name(directory, id);
}

const struct person *platform_person(const struct platform *platform, struct slice id)
{
	return directory_find(&platform->people, id);
}

const struct place *platform_place(const struct platform *platform, struct slice id)
{
	return directory_find(&platform->places, id);
}

const struct service *platform_service(const struct platform *platform, struct slice id)
{
	return directory_find(&platform->services, id);
}

enum { MOST_STEPS = 8 }; /* along same_as, and part_of */

const struct place *platform_municipality(const struct platform *platform, struct slice place)
{
	const struct place *found = platform_place(platform, place);
	for (int i = 0; i < MOST_STEPS && found; i++) {
		if (slice_equals(found->kind, "municipality"))
			return found;
		found = platform_place(platform, found->part_of);
	}
	return NULL;
}

bool person_has_left(const struct person *person, day_number day)
{
	return person && person->to != DATE_NONE && person->to < day;
}

const struct person *platform_real_person(const struct platform *platform, struct slice id)
{
	const struct person *person = platform_person(platform, id);
	for (int i = 0; i < MOST_STEPS && person && person->same_as.data; i++) {
		const struct person *next = platform_person(platform, person->same_as);
		if (!next)
			break;
		person = next;
	}
	return person;
}

struct slice platform_person_here(const struct platform *platform, struct slice id, day_number day)
{
	const struct person *person = platform_real_person(platform, id);
	return !person || person_has_left(person, day) ? (struct slice){ 0 } : person->id;
}

const struct service *platform_real_service(const struct platform *platform, struct slice id)
{
	const struct service *service = platform_service(platform, id);
	for (int i = 0; i < MOST_STEPS && service && service->same_as.data; i++) {
		const struct service *next = platform_service(platform, service->same_as);
		if (!next)
			break;
		service = next;
	}
	return service;
}

bool service_is_stopped(const struct service *service)
{
	return service != NULL && !slice_is_empty(service->status) &&
	       !slice_equals(service->status, "active");
}

struct slice platform_label(const struct platform *platform, enum vocabulary_name vocabulary,
	struct slice code, enum language language)
{
	const struct vocabulary_entry *entry =
		directory_find(&platform->vocabularies[vocabulary], code);
	if (!entry)
		return code;
	bool czech = language == LANGUAGE_CZECH;
	struct slice first = czech ? entry->cs : entry->en;
	struct slice second = czech ? entry->en : entry->cs;
	if (!slice_is_empty(first))
		return first;
	return slice_is_empty(second) ? code : second;
}
