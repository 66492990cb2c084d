/* The places of the register's services. */
#include "work/import/import_rpss.h"

/* Whatever is said but no. */
static bool is_said(const struct rpss_text *secret)
{
	return !slice_is_empty(secret->text) && !slice_equals(secret->text, "false") &&
	       !slice_equals(secret->text, "0");
}

bool rpss_is_current(
	struct rpss_import *import, const struct rpss_text *from, const struct rpss_text *to)
{
	day_number today = import->context->today, day;

	rpss_use(import, from);
	rpss_use(import, to);
	if (date_parse(slice_part(from->text, 0, DATE_TEXT_SIZE - 1), &day) && day > today)
		return false;
	return !date_parse(slice_part(to->text, 0, DATE_TEXT_SIZE - 1), &day) || day >= today;
}

static struct slice join(
	struct arena *arena, struct slice front, const char *between, struct slice back)
{
	if (slice_is_empty(front) || slice_is_empty(back))
		return slice_is_empty(front) ? back : front;
	return arena_format(arena, "%s%s%s", slice_text(front), between, slice_text(back));
}

/* "Nemocniční 12/3, 43401 Most"; where there is no street, houses are numbered in a part of a town.
 */
static struct slice address_of(struct rpss_import *import, const struct rpss_facility *facility)
{
	struct arena *arena = import->context->arena;
	struct slice town = rpss_name_of(import, &facility->town, "obce");
	struct slice number = join(arena, rpss_take(import, &facility->house), "/",
		rpss_take(import, &facility->orientation));
	struct slice street = rpss_take(import, &facility->street);

	if (town.length > 0)
		rpss_use_code(import, &facility->town);
	if (slice_is_empty(street)) {
		street = rpss_name_of(import, &facility->part, "casti-obci");
		if (street.length > 0)
			rpss_use_code(import, &facility->part);
	}
	if (slice_is_empty(street))
		street = town;
	return join(arena, join(arena, street, " ", number), ", ",
		join(arena, rpss_take(import, &facility->postcode), " ", town));
}

/* The address in the register of addresses; a facility that has none there is known by its name. */
static struct slice place_key(
	struct rpss_import *import, const struct rpss_facility *facility, struct slice service_id)
{
	if (!slice_is_empty(facility->point.text))
		return rpss_take(import, &facility->point);
	struct slice name = rpss_take(import, &facility->name);
	return rpss_keep(import, arena_format(import->context->arena, "%s/%s",
					 slice_text(service_id), slice_text(name)));
}

static struct rpss_place *place_at(
	struct rpss_import *import, struct slice key, const struct rpss_facility *facility)
{
	struct arena *arena = import->context->arena;
	struct rpss_place *place = index_get(&import->places, key);

	if (place != NULL)
		return place;
	place = arena_take(arena, 1, sizeof *place);
	schema_clear(&imported_place_schema, &place->record);
	place->record.place.kind = slice_from("site");
	place->record.place.source_id = key;
	place->position = (struct position){
		.file = import->file, .line = facility->name.line, .offset = facility->name.offset
	};
	index_put(&import->places, key, place);
	struct rpss_place **added = arena_push(arena, &import->place_list, &import->place_count,
		&import->place_capacity, sizeof *import->place_list);
	*added = place;
	return place;
}

/* Of several facilities at an address the least name and the least spelling count, so that the
 * order of the file does not matter. */
static void keep_least(struct slice *kept, struct slice text)
{
	if (text.length > 0 && (slice_is_empty(*kept) || slice_compare(text, *kept) < 0))
		*kept = text;
}

static void map_place(struct rpss_import *import, const struct rpss_facility *facility,
	struct slice service_id, struct slice_list *keys)
{
	struct slice key = place_key(import, facility, service_id);
	struct slice address = address_of(import, facility);

	if (slice_is_empty(key) || slice_is_empty(address))
		return;
	struct rpss_place *place = place_at(import, key, facility);
	keep_least(&place->record.place.name, rpss_take(import, &facility->name));
	keep_least(&place->record.place.address, rpss_keep(import, address));
	slice_list_add(keys, import->context->arena, key);
}

static void leave_facility(
	struct rpss_import *import, const struct rpss_facility *facility, const char *reason)
{
	const struct rpss_text *texts = &facility->name;

	for (size_t i = 0; i < sizeof *facility / sizeof *texts; i++)
		rpss_leave(import, &texts[i], reason);
}

static void say_secret(struct rpss_import *import, const struct rpss_facility *facility)
{
	struct position position = {
		.file = import->file, .line = facility->name.line, .offset = facility->name.offset
	};

	diag_add(import->context->diags, SEVERITY_NOTE, "secret", &position,
		_("the facility's address is secret (left out)"));
	leave_facility(import, facility, "secret");
	if (!slice_is_empty(facility->point.text))
		place_at(import, rpss_keep(import, facility->point.text), facility)->is_secret =
			true;
}

struct slice_list rpss_map_places(
	struct rpss_import *import, const struct rpss_item *item, struct slice source_id)
{
	struct slice_list keys = { 0 };

	rpss_use(import, &item->secret);
	for (size_t i = 0; i < item->lists[RPSS_FACILITIES].count; i++) {
		const struct rpss_facility *facility = rpss_at(item, RPSS_FACILITIES, i);
		rpss_use(import, &facility->secret);
		if (is_said(&item->secret) || is_said(&facility->secret))
			say_secret(import, facility);
		else if (rpss_is_current(import, &facility->from, &facility->to))
			map_place(import, facility, source_id, &keys);
		else
			leave_facility(import, facility, "ended");
	}
	return keys;
}
