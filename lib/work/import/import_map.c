/* What a service of a directory is in the store. */
#include "base/array.h"
#include "logic/import/import_id.h"
#include "work/import/import_keys.h"
#include <math.h>

enum { AGE_MOST = 150 };

static const struct hsds_service *service_at(struct hsds_import *import, size_t at)
{
	return hsds_at(&import->package.tables[HSDS_SERVICES], at);
}

static struct import_cell service_cell(size_t at, size_t member)
{
	return (struct import_cell){ HSDS_SERVICES, at, member };
}

static struct slice organization_of(struct hsds_import *import, size_t at)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_ORGANIZATIONS];
	const char *item = index_get(
		&import->by_id[HSDS_ORGANIZATIONS], service_at(import, at)->organization_id);
	struct import_cell cell = { HSDS_ORGANIZATIONS, 0, offsetof(struct hsds_organization, id) };

	if (item == NULL)
		return slice_from("");
	cell.at = (size_t)(item - (const char *)rows->items) / rows->table->size;
	import_use(import, cell);
	import_use(import, service_cell(at, offsetof(struct hsds_service, organization_id)));
	cell.member = offsetof(struct hsds_organization, name);
	return import_text(import, cell);
}

/* Letters, and what may part them. */
static bool is_words(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		char byte = text.data[i], lower = (char)(byte | 0x20);
		if ((lower < 'a' || lower > 'z') && byte != ' ' && byte != '-' && byte != '_')
			return false;
	}
	return true;
}

/* One of the store's words, or empty. */
static struct slice status_of(struct hsds_import *import, size_t at)
{
	struct slice status = service_at(import, at)->status;
	struct import_cell cell = service_cell(at, offsetof(struct hsds_service, status));
	struct arena *arena = import->context->arena;
	struct slice code = is_words(status) ? import_code(status, arena) : slice_from("");

	if (word_is_known(service_statuses, code)) {
		import_use(import, cell);
		return code;
	}
	import->common->unknown_status++;
	if (slice_is_empty(status))
		return status;
	import_say_left(import, cell, "status", _("'%s' is no status (%s; left empty: unknown)"),
		slice_text(status), slice_text(word_codes(service_statuses, arena)));
	return slice_from("");
}

/* The place of a location; whether there is one. */
static bool add_place(struct hsds_import *import, struct slice location, struct slice_list *places)
{
	const struct slice *id = index_get(&import->place_ids, location);

	if (id != NULL && !slice_list_has(places, *id))
		slice_list_add(places, import->context->arena, *id);
	return id != NULL;
}

static struct slice_list places_of(struct hsds_import *import, size_t at)
{
	const struct hsds_service *service = service_at(import, at);
	const struct import_group *group = import_group_find(&import->locations, service->id);
	struct slice_list places = { 0 };

	if (add_place(import, service->location_id, &places))
		import_use(import, service_cell(at, offsetof(struct hsds_service, location_id)));
	for (size_t i = 0; i < group->count; i++) {
		const struct hsds_service_location *link =
			hsds_at(&import->package.tables[HSDS_SERVICE_LOCATIONS], group->rows[i]);
		struct import_cell cell = { HSDS_SERVICE_LOCATIONS, group->rows[i],
			offsetof(struct hsds_service_location, location_id) };
		if (!add_place(import, link->location_id, &places))
			continue;
		import_use(import, cell);
		cell.member = offsetof(struct hsds_service_location, service_id);
		import_use(import, cell);
	}
	return places;
}

static bool is_answered(struct slice type, struct arena *arena)
{
	static const char *const silent[] = { "fax", "pager", "textphone", "tty", "tdd", "sms" };
	struct slice code = import_code(type, arena);

	for (size_t i = 0; i < ARRAY_LEN(silent); i++)
		if (slice_starts(code, silent[i]))
			return false;
	return true;
}

/* Which of its columns names the phone's owner, in the order of struct hsds_import's `phones`. */
static const size_t phone_keys[] = {
	offsetof(struct hsds_phone, service_id),
	offsetof(struct hsds_phone, service_location_id),
	offsetof(struct hsds_phone, location_id),
	offsetof(struct hsds_phone, organization_id),
};

/* The first number of a key that somebody answers. */
static struct slice phone_by(struct hsds_import *import, size_t owner, struct slice key)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_PHONES];
	const struct import_group *group = import_group_find(&import->phones[owner], key);
	struct arena *arena = import->context->arena;

	for (size_t i = 0; i < group->count; i++) {
		const struct hsds_phone *phone = hsds_at(rows, group->rows[i]);
		struct import_cell cell = { HSDS_PHONES, group->rows[i],
			offsetof(struct hsds_phone, number) };
		if (!is_answered(phone->type, arena))
			continue;
		struct slice number = import_text(import, cell);
		if (number.length == 0)
			continue;
		cell.member = phone_keys[owner];
		import_use(import, cell);
		cell.member = offsetof(struct hsds_phone, type);
		import_use(import, cell);
		cell.member = offsetof(struct hsds_phone, extension);
		struct slice extension = import_text(import, cell);
		return extension.length == 0 ? number
					     : arena_format(arena, "%s ext. %s", slice_text(number),
						       slice_text(extension));
	}
	return slice_from("");
}

/* The service's own number, else where it is given, else of the house, else of the organisation. */
static struct slice phone_of(struct hsds_import *import, size_t at)
{
	enum { SERVICE, SERVICE_LOCATION, LOCATION, ORGANIZATION };
	const struct hsds_service *service = service_at(import, at);
	const struct hsds_rows *links = &import->package.tables[HSDS_SERVICE_LOCATIONS];
	const struct import_group *group = import_group_find(&import->locations, service->id);
	struct slice phone = phone_by(import, SERVICE, service->id);

	for (size_t i = 0; i < group->count && phone.length == 0; i++) {
		const struct hsds_service_location *link = hsds_at(links, group->rows[i]);
		phone = phone_by(import, SERVICE_LOCATION, link->id);
	}
	for (size_t i = 0; i < group->count && phone.length == 0; i++) {
		const struct hsds_service_location *link = hsds_at(links, group->rows[i]);
		phone = phone_by(import, LOCATION, link->location_id);
	}
	if (phone.length == 0)
		phone = phone_by(import, LOCATION, service->location_id);
	if (phone.length == 0)
		phone = phone_by(import, ORGANIZATION, service->organization_id);
	return phone;
}

static struct slice bring_of(struct hsds_import *import, size_t at)
{
	const struct import_group *group =
		import_group_find(&import->documents, service_at(import, at)->id);
	struct slice bring = slice_from("");

	for (size_t i = 0; i < group->count; i++) {
		struct import_cell cell = { HSDS_DOCUMENTS, group->rows[i],
			offsetof(struct hsds_document, text) };
		bring = import_join(import, bring, cell);
		cell.member = offsetof(struct hsds_document, service_id);
		import_use(import, cell);
	}
	return bring;
}

/* Takes a text that may name needs; one that names none is left for the report. */
static void add_naming(
	struct hsds_import *import, struct import_cell cell, struct slice_list *texts)
{
	struct slice text = import_cell_text(import, cell);

	slice_list_add(texts, import->context->arena, text);
	if (need_patterns_find(&import->common->patterns, &text, 1).count > 0)
		import_use(import, cell);
	else
		import_leave(import, cell, "no-need");
}

/* Whether the term is there. */
static bool add_term(struct hsds_import *import, struct slice id, struct slice_list *texts)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_TERMS];
	const char *term = index_get(&import->by_id[HSDS_TERMS], id);
	struct import_cell cell = { HSDS_TERMS, 0, offsetof(struct hsds_term, id) };

	if (term == NULL)
		return false;
	cell.at = (size_t)(term - (const char *)rows->items) / rows->table->size;
	import_use(import, cell);
	cell.member = offsetof(struct hsds_term, name);
	add_naming(import, cell, texts);
	return true;
}

/* The terms that the service itself lists. */
static void add_listed_terms(struct hsds_import *import, size_t at, struct slice_list *texts)
{
	struct slice ids = service_at(import, at)->term_ids, part;
	struct import_cell cell = service_cell(at, offsetof(struct hsds_service, term_ids));
	char separator = slice_find(ids, ';', 0) < ids.length ? ';' : ',';

	while (slice_split(&ids, separator, &part)) {
		struct slice id = slice_trim(part);
		if (add_term(import, id, texts))
			import_use(import, cell);
		else if (id.length > 0)
			import_say_left(import, cell, "dangling", _("'%.*s' is no term (left out)"),
				(int)id.length, id.data);
	}
}

static struct slice_list needs_of(struct hsds_import *import, size_t at)
{
	const struct hsds_service *service = service_at(import, at);
	const struct import_group *group = import_group_find(&import->terms, service->id);
	struct slice_list texts = { 0 };

	slice_list_add(&texts, import->context->arena, service->name);
	add_naming(import, service_cell(at, offsetof(struct hsds_service, alternate_name)), &texts);
	for (size_t i = 0; i < group->count; i++) {
		struct import_cell cell = { HSDS_SERVICE_TERMS, group->rows[i],
			offsetof(struct hsds_service_term, term_id) };
		if (!add_term(import, import_cell_text(import, cell), &texts))
			continue;
		import_use(import, cell);
		cell.member = offsetof(struct hsds_service_term, service_id);
		import_use(import, cell);
		cell.member = offsetof(struct hsds_service_term, entity);
		import_use(import, cell);
	}
	add_listed_terms(import, at, &texts);
	return need_patterns_find(&import->common->patterns, texts.items, texts.count);
}

/* In whole years begun; INTEGER_NONE when there is none or it is no age. */
static long age_of(struct hsds_import *import, struct import_cell cell)
{
	struct slice text = import_cell_text(import, cell);
	double years;

	if (slice_is_empty(text))
		return INTEGER_NONE;
	if (number_parse_decimal(text, &years) && years >= 0 && years <= AGE_MOST)
		return (long)floor(years);
	import_say_left(import, cell, "age", _("'%s' is no age (years from 0 to %d; left out)"),
		slice_text(text), AGE_MOST);
	return INTEGER_NONE;
}

static void map_ages(struct hsds_import *import, size_t at, struct service *service)
{
	struct import_cell least = service_cell(at, offsetof(struct hsds_service, minimum_age));
	struct import_cell most = service_cell(at, offsetof(struct hsds_service, maximum_age));

	service->age_min = age_of(import, least);
	service->age_max = age_of(import, most);
	if (service->age_min != INTEGER_NONE && service->age_max != INTEGER_NONE &&
		service->age_min > service->age_max) {
		import_say_left(import, least, "age",
			_("the lower age is above the upper one (both left out)"));
		import_leave(import, most, "age");
		service->age_min = service->age_max = INTEGER_NONE;
	}
	if (service->age_min != INTEGER_NONE)
		import_use(import, least);
	if (service->age_max != INTEGER_NONE)
		import_use(import, most);
}

static struct slice name_of(struct hsds_import *import, size_t at)
{
	struct import_cell cell = service_cell(at, offsetof(struct hsds_service, name));

	if (service_at(import, at)->name.length == 0)
		import_say_left(import, cell, "name",
			_("the service has no name (it comes in without one)"));
	return import_text(import, cell);
}

static struct slice text_of(struct hsds_import *import, size_t at, size_t member)
{
	return import_text(import, service_cell(at, member));
}

void import_map_service(struct hsds_import *import, size_t at, struct imported_service *record)
{
	struct service *service = &record->service;

	schema_clear(&imported_service_schema, record);
	service->name = name_of(import, at);
	service->organization = organization_of(import, at);
	service->needs = needs_of(import, at);
	map_ages(import, at, service);
	service->places = places_of(import, at);
	service->status = status_of(import, at);
	service->url = text_of(import, at, offsetof(struct hsds_service, url));
	service->email = text_of(import, at, offsetof(struct hsds_service, email));
	service->phone = phone_of(import, at);
	service->bring = bring_of(import, at);
	service->source_id = text_of(import, at, offsetof(struct hsds_service, id));
}
