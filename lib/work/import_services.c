#include "work/import_services.h"
#include "base/array.h"
#include "logic/import_id.h"
#include "model/name.h"
#include "work/import.h"
#include "work/load_platform.h"
#include "work/save.h"

static const char *const place_columns[] = { "name", "address", "latitude", "longitude" };

static const struct import_shape place_shape = {
	.path = "places.csv",
	.columns = { &imported_place_schema, place_columns, ARRAY_LEN(place_columns),
		offsetof(struct imported_place, memory) },
	.id = offsetof(struct imported_place, place.id),
	.source = offsetof(struct imported_place, place.source),
	.source_id = offsetof(struct imported_place, place.source_id),
};

static const char *const service_columns[] = { "name", "organization", "needs", "age_min",
	"age_max", "places", "status", "url", "email", "phone", "bring" };

static const struct import_shape service_shape = {
	.path = "services.csv",
	.columns = { &imported_service_schema, service_columns, ARRAY_LEN(service_columns),
		offsetof(struct imported_service, memory) },
	.id = offsetof(struct imported_service, service.id),
	.source = offsetof(struct imported_service, service.source),
	.source_id = offsetof(struct imported_service, service.source_id),
};

/* The last part of the folder's path as a code; absent when that says nothing ("." and the like).
 */
static struct slice source_of_folder(struct slice folder, struct arena *arena)
{
	struct slice part, last = { 0 };

	while (slice_split(&folder, '/', &part))
		if (part.length > 0)
			last = part;
	if (slice_equals(last, ".") || slice_equals(last, ".."))
		return (struct slice){ 0 };
	return import_code(last, arena);
}

static bool choose_source(struct import *import, struct slice folder, struct slice asked)
{
	struct context *context = import->context;

	import->source = asked.data != NULL ? asked : source_of_folder(folder, context->arena);
	if (import->source.data == NULL)
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--source is missing (the folder '%s' has no name of its own)"),
			slice_text(folder));
	if (name_is_code(import->source))
		return true;
	return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--source: '%s' is no name for a source (a word of a-z 0-9 . -)"),
		slice_text(import->source));
}

/* What may be named by others, and what others name. */
static void index_package(struct import *import)
{
	static const struct {
		enum hsds_name table;
		size_t id;
	} tables[] = {
		{ HSDS_SERVICES, offsetof(struct hsds_service, id) },
		{ HSDS_ORGANIZATIONS, offsetof(struct hsds_organization, id) },
		{ HSDS_LOCATIONS, offsetof(struct hsds_location, id) },
		{ HSDS_TERMS, offsetof(struct hsds_term, id) },
	};
	const struct {
		enum hsds_name table;
		size_t member;
		struct index *groups;
	} groups[] = {
		{ HSDS_ADDRESSES, offsetof(struct hsds_address, location_id), &import->addresses },
		{ HSDS_SERVICE_LOCATIONS, offsetof(struct hsds_service_location, service_id),
			&import->locations },
		{ HSDS_DOCUMENTS, offsetof(struct hsds_document, service_id), &import->documents },
		{ HSDS_SERVICE_TERMS, offsetof(struct hsds_service_term, service_id),
			&import->terms },
		{ HSDS_PHONES, offsetof(struct hsds_phone, service_id), &import->phones[0] },
		{ HSDS_PHONES, offsetof(struct hsds_phone, service_location_id),
			&import->phones[1] },
		{ HSDS_PHONES, offsetof(struct hsds_phone, location_id), &import->phones[2] },
		{ HSDS_PHONES, offsetof(struct hsds_phone, organization_id), &import->phones[3] },
	};

	for (size_t i = 0; i < ARRAY_LEN(tables); i++)
		import_index_ids(import->context, &import->package.tables[tables[i].table],
			tables[i].id, &import->by_id[tables[i].table]);
	for (size_t i = 0; i < ARRAY_LEN(groups); i++)
		import_group_rows(import->context, &import->package.tables[groups[i].table],
			groups[i].member, groups[i].groups);
}

static void say_dangling(struct import *import)
{
	static const struct {
		enum hsds_name table, target;
		size_t member;
	} links[] = {
		{ HSDS_SERVICES, HSDS_ORGANIZATIONS,
			offsetof(struct hsds_service, organization_id) },
		{ HSDS_SERVICES, HSDS_LOCATIONS, offsetof(struct hsds_service, location_id) },
		{ HSDS_SERVICE_LOCATIONS, HSDS_SERVICES,
			offsetof(struct hsds_service_location, service_id) },
		{ HSDS_SERVICE_LOCATIONS, HSDS_LOCATIONS,
			offsetof(struct hsds_service_location, location_id) },
		{ HSDS_ADDRESSES, HSDS_LOCATIONS, offsetof(struct hsds_address, location_id) },
		{ HSDS_PHONES, HSDS_SERVICES, offsetof(struct hsds_phone, service_id) },
		{ HSDS_PHONES, HSDS_LOCATIONS, offsetof(struct hsds_phone, location_id) },
		{ HSDS_PHONES, HSDS_ORGANIZATIONS, offsetof(struct hsds_phone, organization_id) },
		{ HSDS_DOCUMENTS, HSDS_SERVICES, offsetof(struct hsds_document, service_id) },
		{ HSDS_SERVICE_TERMS, HSDS_SERVICES,
			offsetof(struct hsds_service_term, service_id) },
		{ HSDS_SERVICE_TERMS, HSDS_TERMS, offsetof(struct hsds_service_term, term_id) },
	};

	for (size_t i = 0; i < ARRAY_LEN(links); i++)
		import_say_dangling(import->context, &import->package, links[i].table,
			links[i].member, &import->by_id[links[i].target], links[i].target);
}

static bool refuse_private(struct import *import, size_t at)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];
	struct position position = hsds_position(rows, at, offsetof(struct hsds_service, id));

	if (!import_is_private(hsds_text(rows, at, offsetof(struct hsds_service, id))))
		return false;
	diag_add(import->context->diags, SEVERITY_WARNING, "private", &position,
		_("the service's id looks like a birth number (the service is left out)"));
	return true;
}

static void take_services(struct import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];

	import->refused = rows->unreadable;
	for (size_t i = 0; i < rows->count; i++) {
		struct slice id = hsds_text(rows, i, offsetof(struct hsds_service, id));
		if (index_get(&import->by_id[HSDS_SERVICES], id) != hsds_at(rows, i) ||
			refuse_private(import, i)) {
			import->refused++;
			continue;
		}
		struct position position =
			hsds_position(rows, i, offsetof(struct hsds_service, id));
		struct imported_service *record =
			arena_take(import->context->arena, 1, sizeof *record);
		import_map_service(import, i, record);
		import_table_take(&import->services, record, &position);
	}
}

/* A service that is gone for good stays so. */
static bool make_inactive(void *record)
{
	struct imported_service *imported = record;

	if (slice_equals(imported->service.status, "defunct"))
		return false;
	imported->service.status = slice_from("inactive");
	return true;
}

/* What could not be read may be what seems to be gone. */
static void leave_services(struct import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];
	struct position whole = { .file = rows->csv.file };

	if (rows->unreadable == 0)
		import_table_leave(
			&import->services, &import->by_id[HSDS_SERVICES], "status", make_inactive);
	else
		diag_add(import->context->diags, SEVERITY_NOTE, "gone", &whole,
			_("not all rows can be read: no service is taken for gone"));
}

static void print_counts(struct import *import, struct buf *out)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];
	const struct import_counts *counts = &import->services.counts;

	buf_format(out, "read\t%zu\n", rows->count + rows->unreadable);
	buf_format(out, "new\t%zu\n", counts->new);
	buf_format(out, "changed\t%zu\n", counts->changed);
	buf_format(out, "unchanged\t%zu\n", counts->unchanged);
	buf_format(out, "gone\t%zu\n", counts->gone);
	buf_format(out, "refused\t%zu\n", import->refused);
	buf_format(out, "unknown-status\t%zu\n", import->unknown_status);
}

static bool open_tables(struct import *import)
{
	struct context *context = import->context;
	const struct rows *needs = &context->platform.vocabularies[VOCABULARY_NEEDS].rows;

	bool good = load_platform(context, PLATFORM_VOCABULARIES);

	good &= import_table_open(context, &place_shape, import->source, &import->places);
	good &= import_table_open(context, &service_shape, import->source, &import->services);
	good &= need_patterns_init(&import->patterns, needs, context->arena, context->diags);
	return good;
}

static bool merge(struct import *import)
{
	index_init(&import->told, import->context->arena);
	index_package(import);
	say_dangling(import);
	import_places(import);
	take_services(import);
	leave_services(import);
	return import_table_finish(&import->places) && import_table_finish(&import->services);
}

bool import_services(
	struct context *context, struct slice folder, const struct import_services_request *request)
{
	struct import *import = arena_take(context->arena, 1, sizeof *import);

	import->context = context;
	bool good = choose_source(import, folder, request->source) &&
		    import_package_read(context, folder, &import->package) && open_tables(import) &&
		    merge(import);
	need_patterns_free(&import->patterns);
	if (!good)
		return false;
	struct slice summary =
		arena_format(context->arena, "Import services of %s", slice_text(import->source));
	good = save(context, slice_text(summary));
	if (good)
		print_counts(import, context->dry_run ? &context->talk : &context->output);
	return good;
}
