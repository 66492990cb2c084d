/* A package of HSDS tables, brought in. */
#include "base/array.h"
#include "work/import/import_keys.h"

/* What may be named by others, and what others name. */
static void index_package(struct hsds_import *import)
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
		import_index_ids(import, tables[i].table, tables[i].id);
	import_index_links(import);
	for (size_t i = 0; i < ARRAY_LEN(groups); i++)
		import_group_rows(import, groups[i].table, groups[i].member, groups[i].groups);
}

static void say_dangling(struct hsds_import *import)
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
		{ HSDS_PHONES, HSDS_SERVICE_LOCATIONS,
			offsetof(struct hsds_phone, service_location_id) },
		{ HSDS_PHONES, HSDS_LOCATIONS, offsetof(struct hsds_phone, location_id) },
		{ HSDS_PHONES, HSDS_ORGANIZATIONS, offsetof(struct hsds_phone, organization_id) },
		{ HSDS_DOCUMENTS, HSDS_SERVICES, offsetof(struct hsds_document, service_id) },
		{ HSDS_SERVICE_TERMS, HSDS_SERVICES,
			offsetof(struct hsds_service_term, service_id) },
		{ HSDS_SERVICE_TERMS, HSDS_TERMS, offsetof(struct hsds_service_term, term_id) },
	};

	for (size_t i = 0; i < ARRAY_LEN(links); i++)
		import_say_dangling(import, links[i].table, links[i].member, links[i].target);
}

/* An id that no row of a store may have. */
static bool refuse_id(struct hsds_import *import, struct import_cell cell)
{
	struct slice id = import_cell_text(import, cell);

	if (import_is_private(id))
		import_say_left(import, cell, "private",
			_("the service's id looks like a birth number (the service is left out)"));
	else if (id.length > IMPORT_ID_MOST)
		import_say_left(import, cell, "id",
			_("the id is longer than %d bytes (the service is left out)"),
			IMPORT_ID_MOST);
	else
		return false;
	import_leave_item(import, cell.table, cell.at, "id");
	return true;
}

/* Two ids may stand for one service; who keeps the store can tell. */
static void say_same(
	struct hsds_import *import, size_t at, const struct service *service, struct index *known)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];
	struct arena *arena = import->context->arena;
	struct position position = hsds_position(rows, at, offsetof(struct hsds_service, name));
	struct buf joined;

	buf_init(&joined);
	buf_format(&joined, "%s\n%s", slice_text(service->name), slice_text(service->organization));
	for (size_t i = 0; i < service->places.count; i++)
		buf_format(&joined, "\n%s", slice_text(service->places.items[i]));
	struct slice key = buf_take(&joined, arena);
	const struct csv_row *before = index_get(known, key);
	if (before == NULL)
		index_put(known, key, &rows->csv.rows[at]);
	else if (!slice_is_empty(service->name))
		diag_add(import->context->diags, SEVERITY_NOTE, "same", &position,
			_("the same name, organization and places as in line %zu (both come in; "
			  "same_as tells that they are one)"),
			before->number);
}

static void take_services(struct hsds_import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];
	struct import *common = import->common;
	struct index known;

	index_init(&known, import->context->arena);
	common->read = rows->count + rows->csv.refused_count;
	common->refused = rows->csv.refused_count;
	for (size_t i = 0; i < rows->count; i++) {
		struct import_cell cell = { HSDS_SERVICES, i, offsetof(struct hsds_service, id) };
		struct slice id = import_cell_text(import, cell);
		if (index_get(&import->by_id[HSDS_SERVICES], id) != hsds_at(rows, i) ||
			refuse_id(import, cell)) {
			common->refused++;
			continue;
		}
		struct position position = hsds_position(rows, i, cell.member);
		struct imported_service *record =
			arena_take(import->context->arena, 1, sizeof *record);
		import_map_service(import, i, record);
		say_same(import, i, &record->service, &known);
		import_table_take(&common->services, record, &position);
	}
}

/* Whether each row says which service it is about. */
static bool all_services_are_known(const struct hsds_import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICES];

	for (size_t i = 0; i < rows->csv.refused_count; i++)
		if (!slice_equals(slice_from(rows->csv.refused[i].rule), "header"))
			return false;
	for (size_t i = 0; i < rows->count; i++)
		if (slice_is_empty(hsds_text(rows, i, offsetof(struct hsds_service, id))))
			return false;
	return true;
}

bool import_hsds(struct import *common)
{
	struct hsds_import *import = arena_take(common->context->arena, 1, sizeof *import);
	const struct import_package_request request = {
		.path = common->path,
		.encoding = common->encoding,
		.all = common->report.path.data != NULL,
	};

	import->common = common;
	import->context = common->context;
	if (!import_package_read(common->context, &request, &import->package))
		return false;
	index_package(import);
	say_dangling(import);
	import_places(import);
	take_services(import);
	import_leave_services(common, &import->by_id[HSDS_SERVICES],
		import->package.tables[HSDS_SERVICES].csv.file, all_services_are_known(import));
	import_account(import);
	return true;
}
