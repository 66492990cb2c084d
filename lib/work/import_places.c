#include "base/array.h"
#include "logic/coordinates.h"
#include "logic/private_data.h"
#include "work/import.h"

bool import_is_private(struct slice text)
{
	struct private_hit hit;

	for (size_t from = 0; private_data_next(text, from, &hit); from = hit.end)
		if (hit.kind == PRIVATE_BIRTH_NUMBER)
			return true;
	return false;
}

struct slice import_text(
	struct import *import, const struct hsds_rows *rows, size_t at, size_t member)
{
	struct slice text = hsds_text(rows, at, member);

	if (!import_is_private(text))
		return text;
	/* The address of the text is the cell's. */
	struct slice cell = arena_copy(import->context->arena,
		(struct slice){ (const char *)&text.data, sizeof text.data });
	if (index_put(&import->told, cell, import) != NULL)
		return slice_from("");
	struct position position = hsds_position(rows, at, member);
	diag_add(import->context->diags, SEVERITY_WARNING, "private", &position,
		_("'%s' looks like a birth number (left out)"), slice_text(text));
	return slice_from("");
}

/* Of the first address that is not only for letters: its parts, as far as they are there. */
static struct slice address_of(struct import *import, struct slice location)
{
	static const size_t parts[] = {
		offsetof(struct hsds_address, lines[0]),
		offsetof(struct hsds_address, lines[1]),
		offsetof(struct hsds_address, lines[2]),
		offsetof(struct hsds_address, lines[3]),
		offsetof(struct hsds_address, city),
		offsetof(struct hsds_address, state),
		offsetof(struct hsds_address, postal_code),
	};
	const struct hsds_rows *rows = &import->package.tables[HSDS_ADDRESSES];
	const struct import_group *group = import_group_find(&import->addresses, location);
	struct arena *arena = import->context->arena;
	struct slice joined = slice_from("");

	for (size_t i = 0; i < group->count && joined.length == 0; i++) {
		const struct hsds_address *address = hsds_at(rows, group->rows[i]);
		if (slice_equals(address->type, "postal") || slice_equals(address->type, "virtual"))
			continue;
		for (size_t k = 0; k < ARRAY_LEN(parts); k++) {
			struct slice part = import_text(import, rows, group->rows[i], parts[k]);
			if (part.length > 0)
				joined = arena_format(arena, "%s%s%s", slice_text(joined),
					joined.length > 0 ? ", " : "", slice_text(part));
		}
	}
	return joined;
}

static void say_fault(
	struct import *import, size_t at, const struct coordinates *coordinates, double limit)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_LOCATIONS];
	const struct hsds_location *location = hsds_at(rows, at);
	struct diag_list *diags = import->context->diags;
	struct position position =
		hsds_position(rows, at, offsetof(struct hsds_location, latitude));
	const char *north = slice_text(location->latitude);
	const char *east = slice_text(location->longitude);

	switch (coordinates->fault) {
	case COORDINATES_HALF:
		diag_add(diags, SEVERITY_WARNING, "coordinates", &position,
			_("only one of latitude and longitude is there (left out)"));
		break;
	case COORDINATES_NUMBER:
		diag_add(diags, SEVERITY_WARNING, "coordinates", &position,
			_("latitude '%s', longitude '%s': not two decimal numbers (left out)"),
			north, east);
		break;
	case COORDINATES_RANGE:
		diag_add(diags, SEVERITY_WARNING, "coordinates", &position,
			_("latitude %s, longitude %s: out of range (left out)"), north, east);
		break;
	case COORDINATES_FAR:
		diag_add(diags, SEVERITY_WARNING, "coordinates", &position,
			_("latitude %s, longitude %s: far from all others, more than %.0f km "
			  "from their middle (left out)"),
			north, east, limit);
		break;
	case COORDINATES_GOOD:
	case COORDINATES_ABSENT:
		break;
	}
}

static struct coordinates *judge_coordinates(struct import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_LOCATIONS];
	struct arena *arena = import->context->arena;
	struct coordinates *all = arena_take(arena, rows->count, sizeof *all);

	for (size_t i = 0; i < rows->count; i++) {
		const struct hsds_location *location = hsds_at(rows, i);
		all[i] = coordinates_read(location->latitude, location->longitude);
	}
	double limit = coordinates_find_far(all, rows->count, arena);
	for (size_t i = 0; i < rows->count; i++)
		say_fault(import, i, &all[i], limit);
	return all;
}

static void take_place(struct import *import, size_t at, const struct coordinates *coordinates)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_LOCATIONS];
	const struct hsds_location *location = hsds_at(rows, at);
	struct arena *arena = import->context->arena;
	struct imported_place *record = arena_take(arena, 1, sizeof *record);
	struct position position = hsds_position(rows, at, offsetof(struct hsds_location, id));
	struct slice *id = arena_take(arena, 1, sizeof *id);

	schema_clear(&imported_place_schema, record);
	record->place.name = import_text(import, rows, at, offsetof(struct hsds_location, name));
	record->place.address = address_of(import, location->id);
	record->place.kind = slice_from("site");
	record->place.source_id = location->id;
	if (coordinates->fault == COORDINATES_GOOD) {
		record->place.latitude = coordinates->latitude;
		record->place.longitude = coordinates->longitude;
	}
	*id = import_table_take(&import->places, record, &position);
	index_put(&import->place_ids, location->id, id);
}

void import_places(struct import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_LOCATIONS];
	const struct coordinates *coordinates = judge_coordinates(import);

	index_init(&import->place_ids, import->context->arena);
	for (size_t i = 0; i < rows->count; i++) {
		struct slice id = hsds_text(rows, i, offsetof(struct hsds_location, id));
		if (index_get(&import->by_id[HSDS_LOCATIONS], id) != hsds_at(rows, i))
			continue;
		if (import_is_private(id))
			import_text(import, rows, i, offsetof(struct hsds_location, id));
		else
			take_place(import, i, &coordinates[i]);
	}
}
