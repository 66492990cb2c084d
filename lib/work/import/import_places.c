#include "base/array.h"
#include "logic/import/coordinates.h"
#include "logic/import/import_id.h"
#include "work/import/import_keys.h"

/* Of the first address that is not only for letters: its parts, as far as they are there. */
static struct slice address_of(struct hsds_import *import, struct slice location)
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
		struct import_cell cell = { HSDS_ADDRESSES, group->rows[i],
			offsetof(struct hsds_address, location_id) };
		struct slice type = import_code(address->type, arena);
		if (slice_equals(type, "postal") || slice_equals(type, "virtual"))
			continue;
		import_use(import, cell);
		cell.member = offsetof(struct hsds_address, type);
		import_use(import, cell);
		for (size_t k = 0; k < ARRAY_LEN(parts); k++) {
			cell.member = parts[k];
			joined = import_join(import, joined, cell);
		}
	}
	return joined;
}

/* The two cells of a pair. */
static struct import_cell half_of(size_t at, bool is_longitude)
{
	return (struct import_cell){ HSDS_LOCATIONS, at,
		is_longitude ? offsetof(struct hsds_location, longitude)
			     : offsetof(struct hsds_location, latitude) };
}

static const char *const fault_texts[] = {
	[COORDINATES_HALF] = N_("only one of latitude and longitude is there"),
	[COORDINATES_NUMBER] = N_("not two decimal numbers"),
	[COORDINATES_RANGE] = N_("out of range"),
	[COORDINATES_SIGN] = N_("far from all others, but with another sign among them"),
	[COORDINATES_EXCHANGED] = N_("far from all others, but exchanged among them"),
};

static void say_fault(
	struct hsds_import *import, size_t at, enum coordinates_fault fault, double limit)
{
	struct import_cell north = half_of(at, false), east = half_of(at, true);
	const char *text =
		fault == COORDINATES_FAR
			? arena_format(import->context->arena,
				  _("far from all others, more than %.0f km from their middle"),
				  limit)
				  .data
			: _(fault_texts[fault]);

	import_say_left(import, north, "coordinates",
		_("latitude '%s', longitude '%s': %s (left out)"),
		slice_text(import_cell_text(import, north)),
		slice_text(import_cell_text(import, east)), text);
	import_leave(import, east, "coordinates");
}

/* Where cells are not parted by commas, numbers may have them, as people write them here. */
static struct slice with_point(struct hsds_import *import, struct slice number)
{
	if (import->package.tables[HSDS_LOCATIONS].csv.separator == ',')
		return number;
	struct slice copy = arena_copy(import->context->arena, number);
	size_t comma = slice_find(copy, ',', 0);
	if (comma < copy.length)
		((char *)copy.data)[comma] = '.';
	return copy;
}

static struct coordinates *judge_coordinates(struct hsds_import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_LOCATIONS];
	struct arena *arena = import->context->arena;
	struct coordinates *all = arena_take(arena, rows->count, sizeof *all);

	for (size_t i = 0; i < rows->count; i++) {
		const struct hsds_location *location = hsds_at(rows, i);
		all[i] = coordinates_read(with_point(import, location->latitude),
			with_point(import, location->longitude));
	}
	double limit = coordinates_find_far(all, rows->count, arena);
	for (size_t i = 0; i < rows->count; i++)
		if (all[i].fault != COORDINATES_GOOD && all[i].fault != COORDINATES_ABSENT)
			say_fault(import, i, all[i].fault, limit);
	return all;
}

static void take_place(struct hsds_import *import, size_t at, const struct coordinates *coordinates)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_LOCATIONS];
	const struct hsds_location *location = hsds_at(rows, at);
	struct arena *arena = import->context->arena;
	struct imported_place *record = arena_take(arena, 1, sizeof *record);
	struct import_cell cell = { HSDS_LOCATIONS, at, offsetof(struct hsds_location, id) };
	struct position position = hsds_position(rows, at, cell.member);
	struct slice *id = arena_take(arena, 1, sizeof *id);

	import_use(import, cell);
	cell.member = offsetof(struct hsds_location, name);
	schema_clear(&imported_place_schema, record);
	record->place.name = import_text(import, cell);
	record->place.address = address_of(import, location->id);
	record->place.kind = slice_from("site");
	record->place.source_id = location->id;
	if (coordinates->fault == COORDINATES_GOOD) {
		record->place.latitude = coordinates->latitude;
		record->place.longitude = coordinates->longitude;
		import_use(import, half_of(at, false));
		import_use(import, half_of(at, true));
	}
	*id = import_table_take(&import->common->places, record, &position);
	index_put(&import->place_ids, location->id, id);
}

void import_places(struct hsds_import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_LOCATIONS];
	const struct coordinates *coordinates = judge_coordinates(import);

	index_init(&import->place_ids, import->context->arena);
	for (size_t i = 0; i < rows->count; i++) {
		struct import_cell cell = { HSDS_LOCATIONS, i, offsetof(struct hsds_location, id) };
		struct slice id = import_cell_text(import, cell);
		if (index_get(&import->by_id[HSDS_LOCATIONS], id) != hsds_at(rows, i))
			continue;
		if (import_is_private(id) || id.length > IMPORT_ID_MOST) {
			import_text(import, cell);
			import_leave_item(import, HSDS_LOCATIONS, i, "id");
		} else {
			take_place(import, i, &coordinates[i]);
		}
	}
}
