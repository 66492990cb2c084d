/* What a service of a directory is in the store. */
#include "base/array.h"
#include "logic/import_id.h"
#include "work/import.h"
#include <math.h>

enum { AGE_MOST = 150 };

static const struct hsds_service *service_at(struct import *import, size_t at)
{
	return hsds_at(&import->package.tables[HSDS_SERVICES], at);
}

static struct position place_of(struct import *import, size_t at, size_t member)
{
	return hsds_position(&import->package.tables[HSDS_SERVICES], at, member);
}

static struct slice organization_of(struct import *import, size_t at)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_ORGANIZATIONS];
	const char *item = index_get(
		&import->by_id[HSDS_ORGANIZATIONS], service_at(import, at)->organization_id);

	if (item == NULL)
		return slice_from("");
	size_t row = (size_t)(item - (const char *)rows->items) / rows->table->size;
	return import_text(import, rows, row, offsetof(struct hsds_organization, name));
}

/* One of the store's words, or empty. */
static struct slice status_of(struct import *import, size_t at)
{
	struct slice status = service_at(import, at)->status;
	struct arena *arena = import->context->arena;
	struct slice code = import_code(status, arena);

	if (word_is_known(service_statuses, code))
		return code;
	import->unknown_status++;
	if (slice_is_empty(status))
		return status;
	struct position position = place_of(import, at, offsetof(struct hsds_service, status));
	diag_add(import->context->diags, SEVERITY_WARNING, "status", &position,
		_("'%s' is no status (%s; left empty: unknown)"), slice_text(status),
		slice_text(word_codes(service_statuses, arena)));
	return slice_from("");
}

static void add_place(struct import *import, struct slice location, struct slice_list *places)
{
	const struct slice *id = index_get(&import->place_ids, location);

	if (id != NULL && !slice_list_has(places, *id))
		slice_list_add(places, import->context->arena, *id);
}

static struct slice_list places_of(struct import *import, size_t at)
{
	const struct hsds_service *service = service_at(import, at);
	const struct import_group *group = import_group_find(&import->locations, service->id);
	struct slice_list places = { 0 };

	add_place(import, service->location_id, &places);
	for (size_t i = 0; i < group->count; i++) {
		const struct hsds_service_location *link =
			hsds_at(&import->package.tables[HSDS_SERVICE_LOCATIONS], group->rows[i]);
		add_place(import, link->location_id, &places);
	}
	return places;
}

/* The first number of a key that somebody answers. */
static struct slice phone_by(struct import *import, const struct index *phones, struct slice key)
{
	static const char *const silent[] = { "fax", "pager", "textphone", "tty", "tdd", "sms" };
	const struct hsds_rows *rows = &import->package.tables[HSDS_PHONES];
	const struct import_group *group = import_group_find(phones, key);
	struct arena *arena = import->context->arena;

	for (size_t i = 0; i < group->count; i++) {
		const struct hsds_phone *phone = hsds_at(rows, group->rows[i]);
		struct slice type = import_code(phone->type, arena);
		bool answered = true;
		for (size_t k = 0; k < ARRAY_LEN(silent); k++)
			answered = answered && !slice_equals(type, silent[k]);
		struct slice number = answered ? import_text(import, rows, group->rows[i],
							 offsetof(struct hsds_phone, number))
					       : slice_from("");
		if (number.length > 0)
			return phone->extension.length == 0
				       ? number
				       : arena_format(arena, "%s ext. %s", slice_text(number),
						 slice_text(phone->extension));
	}
	return slice_from("");
}

/* The service's own number, else where it is given, else of the house, else of the organisation. */
static struct slice phone_of(struct import *import, size_t at)
{
	enum { SERVICE, SERVICE_LOCATION, LOCATION, ORGANIZATION };
	const struct hsds_service *service = service_at(import, at);
	const struct hsds_rows *links = &import->package.tables[HSDS_SERVICE_LOCATIONS];
	const struct import_group *group = import_group_find(&import->locations, service->id);
	struct slice phone = phone_by(import, &import->phones[SERVICE], service->id);

	for (size_t i = 0; i < group->count && phone.length == 0; i++) {
		const struct hsds_service_location *link = hsds_at(links, group->rows[i]);
		phone = phone_by(import, &import->phones[SERVICE_LOCATION], link->id);
	}
	for (size_t i = 0; i < group->count && phone.length == 0; i++) {
		const struct hsds_service_location *link = hsds_at(links, group->rows[i]);
		phone = phone_by(import, &import->phones[LOCATION], link->location_id);
	}
	if (phone.length == 0)
		phone = phone_by(import, &import->phones[LOCATION], service->location_id);
	if (phone.length == 0)
		phone = phone_by(import, &import->phones[ORGANIZATION], service->organization_id);
	return phone;
}

static struct slice bring_of(struct import *import, size_t at)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_DOCUMENTS];
	const struct import_group *group =
		import_group_find(&import->documents, service_at(import, at)->id);
	struct slice bring = slice_from("");

	for (size_t i = 0; i < group->count; i++) {
		struct slice document = import_text(
			import, rows, group->rows[i], offsetof(struct hsds_document, text));
		if (document.length > 0)
			bring = arena_format(import->context->arena, "%s%s%s", slice_text(bring),
				bring.length > 0 ? ", " : "", slice_text(document));
	}
	return bring;
}

static void add_term(struct import *import, struct slice id, struct slice_list *texts)
{
	const struct hsds_term *term = index_get(&import->by_id[HSDS_TERMS], id);

	if (term != NULL)
		slice_list_add(texts, import->context->arena, term->name);
}

static struct slice_list needs_of(struct import *import, size_t at)
{
	const struct hsds_service *service = service_at(import, at);
	const struct import_group *group = import_group_find(&import->terms, service->id);
	struct arena *arena = import->context->arena;
	struct slice_list texts = { 0 };
	struct slice ids = service->term_ids, part;

	slice_list_add(&texts, arena, service->name);
	slice_list_add(&texts, arena, service->alternate_name);
	for (size_t i = 0; i < group->count; i++) {
		const struct hsds_service_term *link =
			hsds_at(&import->package.tables[HSDS_SERVICE_TERMS], group->rows[i]);
		add_term(import, link->term_id, &texts);
	}
	while (slice_split(&ids, slice_find(ids, ';', 0) < ids.length ? ';' : ',', &part))
		add_term(import, slice_trim(part), &texts);
	return need_patterns_find(&import->patterns, texts.items, texts.count);
}

/* In whole years begun; INTEGER_NONE when there is none or it is no age. */
static long age_of(struct import *import, size_t at, size_t member)
{
	struct slice text = hsds_text(&import->package.tables[HSDS_SERVICES], at, member);
	double years;

	if (slice_is_empty(text))
		return INTEGER_NONE;
	if (number_parse_decimal(text, &years) && years >= 0 && years <= AGE_MOST)
		return (long)floor(years);
	struct position position = place_of(import, at, member);
	diag_add(import->context->diags, SEVERITY_WARNING, "age", &position,
		_("'%s' is no age (years from 0 to %d; left out)"), slice_text(text), AGE_MOST);
	return INTEGER_NONE;
}

static void map_ages(struct import *import, size_t at, struct service *service)
{
	service->age_min = age_of(import, at, offsetof(struct hsds_service, minimum_age));
	service->age_max = age_of(import, at, offsetof(struct hsds_service, maximum_age));
	if (service->age_min == INTEGER_NONE || service->age_max == INTEGER_NONE ||
		service->age_min <= service->age_max)
		return;
	struct position position = place_of(import, at, offsetof(struct hsds_service, minimum_age));
	diag_add(import->context->diags, SEVERITY_WARNING, "age", &position,
		_("the lower age is above the upper one (both left out)"));
	service->age_min = service->age_max = INTEGER_NONE;
}

static struct slice name_of(struct import *import, size_t at)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];
	struct position position = place_of(import, at, offsetof(struct hsds_service, name));

	if (service_at(import, at)->name.length == 0)
		diag_add(import->context->diags, SEVERITY_WARNING, "name", &position,
			_("the service has no name (it comes in without one)"));
	return import_text(import, rows, at, offsetof(struct hsds_service, name));
}

void import_map_service(struct import *import, size_t at, struct imported_service *record)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];
	struct service *service = &record->service;

	schema_clear(&imported_service_schema, record);
	service->name = name_of(import, at);
	service->organization = organization_of(import, at);
	service->needs = needs_of(import, at);
	map_ages(import, at, service);
	service->places = places_of(import, at);
	service->status = status_of(import, at);
	service->url = import_text(import, rows, at, offsetof(struct hsds_service, url));
	service->email = import_text(import, rows, at, offsetof(struct hsds_service, email));
	service->phone = phone_of(import, at);
	service->bring = bring_of(import, at);
	service->source_id = service_at(import, at)->id;
}
