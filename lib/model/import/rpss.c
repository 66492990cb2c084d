#include "model/import/rpss.h"
#include "base/array.h"
#include "base/index.h"
#include "base/memory.h"
#include "base/translate.h"
#include "text/json_read.h"
#include "text/one_line.h"
#include <stdlib.h>
#include <string.h>

/* In place of an offset: an element of a list begins here. A scalar there is its first member. */
enum { UNREAD_MOST = 1000, ELEMENT = 1 << 30 };

struct member {
	const char *path;
	enum rpss_list_name list;
	size_t offset;
};

static const struct member members[] = {
	{ "identifikator", RPSS_ITEM, offsetof(struct rpss_item, identifier) },
	{ "portalId", RPSS_ITEM, offsetof(struct rpss_item, portal_id) },
	{ "id", RPSS_ITEM, offsetof(struct rpss_item, id) },
	{ "datumPoskytovaniOd", RPSS_ITEM, offsetof(struct rpss_item, from) },
	{ "datumPoskytovaniDo", RPSS_ITEM, offsetof(struct rpss_item, to) },
	{ "druhSocialniSluzby", RPSS_ITEM, offsetof(struct rpss_item, kind.code) },
	{ "druhSocialniSluzby.id", RPSS_ITEM, offsetof(struct rpss_item, kind.code) },
	{ "druhSocialniSluzby.kod", RPSS_ITEM, offsetof(struct rpss_item, kind.code) },
	{ "druhSocialniSluzby.nazev", RPSS_ITEM, offsetof(struct rpss_item, kind.name) },
	{ "druhSocialniSluzby.nazev.cs", RPSS_ITEM, offsetof(struct rpss_item, kind.name) },
	{ "druhSocialniSluzbyId", RPSS_ITEM, offsetof(struct rpss_item, kind.code) },
	{ "poskytovatel.nazev", RPSS_ITEM, offsetof(struct rpss_item, organization) },
	{ "poskytovatel.nazevPoskytovatele", RPSS_ITEM, offsetof(struct rpss_item, organization) },
	{ "weby[].web", RPSS_ITEM, offsetof(struct rpss_item, url) },
	{ "emaily[].email", RPSS_ITEM, offsetof(struct rpss_item, email) },
	{ "telefony[].telefon", RPSS_ITEM, offsetof(struct rpss_item, phone) },
	{ "poskytovatel.weby[].web", RPSS_ITEM, offsetof(struct rpss_item, provider_url) },
	{ "poskytovatel.emaily[].email", RPSS_ITEM, offsetof(struct rpss_item, provider_email) },
	{ "poskytovatel.telefony[].telefon", RPSS_ITEM,
		offsetof(struct rpss_item, provider_phone) },

	{ "zarizeni[]", RPSS_FACILITIES, ELEMENT },
	{ "zarizeni[].nazev", RPSS_FACILITIES, offsetof(struct rpss_facility, name) },
	{ "zarizeni[].poskytujeOd", RPSS_FACILITIES, offsetof(struct rpss_facility, from) },
	{ "zarizeni[].poskytujeDo", RPSS_FACILITIES, offsetof(struct rpss_facility, to) },
	{ "zarizeni[].adresa.kodAdresnihoMista", RPSS_FACILITIES,
		offsetof(struct rpss_facility, point) },
	{ "zarizeni[].adresa.ulice", RPSS_FACILITIES, offsetof(struct rpss_facility, street) },
	{ "zarizeni[].adresa.ulice.nazev", RPSS_FACILITIES,
		offsetof(struct rpss_facility, street) },
	{ "zarizeni[].adresa.cisloDomovni", RPSS_FACILITIES,
		offsetof(struct rpss_facility, house) },
	{ "zarizeni[].adresa.cisloOrientacni", RPSS_FACILITIES,
		offsetof(struct rpss_facility, orientation) },
	{ "zarizeni[].adresa.psc", RPSS_FACILITIES, offsetof(struct rpss_facility, postcode) },
	{ "zarizeni[].adresa.obec", RPSS_FACILITIES, offsetof(struct rpss_facility, town.name) },
	{ "zarizeni[].adresa.obec.id", RPSS_FACILITIES, offsetof(struct rpss_facility, town.code) },
	{ "zarizeni[].adresa.obec.nazev", RPSS_FACILITIES,
		offsetof(struct rpss_facility, town.name) },
	{ "zarizeni[].adresa.obec.nazev.cs", RPSS_FACILITIES,
		offsetof(struct rpss_facility, town.name) },
	{ "zarizeni[].adresa.castObce", RPSS_FACILITIES,
		offsetof(struct rpss_facility, part.name) },
	{ "zarizeni[].adresa.castObce.id", RPSS_FACILITIES,
		offsetof(struct rpss_facility, part.code) },
	{ "zarizeni[].adresa.castObce.nazev", RPSS_FACILITIES,
		offsetof(struct rpss_facility, part.name) },
	{ "zarizeni[].adresa.castObce.nazev.cs", RPSS_FACILITIES,
		offsetof(struct rpss_facility, part.name) },
	{ "sluzbyVZarizeni[]", RPSS_FACILITIES, ELEMENT },
	{ "sluzbyVZarizeni[].nazevZarizeni", RPSS_FACILITIES,
		offsetof(struct rpss_facility, name) },
	{ "sluzbyVZarizeni[].poskytovaniSluzbyOd", RPSS_FACILITIES,
		offsetof(struct rpss_facility, from) },
	{ "sluzbyVZarizeni[].poskytovaniSluzbyDo", RPSS_FACILITIES,
		offsetof(struct rpss_facility, to) },

	{ "formy[]", RPSS_FORMS, ELEMENT },
	{ "formy[].id", RPSS_FORMS, offsetof(struct rpss_code, code) },
	{ "formy[].forma", RPSS_FORMS, offsetof(struct rpss_code, code) },
	{ "formy[].forma.id", RPSS_FORMS, offsetof(struct rpss_code, code) },
	{ "formy[].forma.kod", RPSS_FORMS, offsetof(struct rpss_code, code) },
	{ "formy[].formaId", RPSS_FORMS, offsetof(struct rpss_code, code) },
	{ "formySocialniSluzby[]", RPSS_FORMS, ELEMENT },
	{ "formySocialniSluzby[].formaId", RPSS_FORMS, offsetof(struct rpss_code, code) },

	{ "formy[].kapacity[]", RPSS_CAPACITIES, ELEMENT },
	{ "formy[].kapacity[].pocet", RPSS_CAPACITIES, offsetof(struct rpss_capacity, count) },
	{ "formy[].kapacity[].typ", RPSS_CAPACITIES, offsetof(struct rpss_capacity, unit.code) },
	{ "formy[].kapacity[].typ.id", RPSS_CAPACITIES, offsetof(struct rpss_capacity, unit.code) },
	{ "formy[].kapacity[].typ.nazev", RPSS_CAPACITIES,
		offsetof(struct rpss_capacity, unit.name) },
	{ "kapacity[]", RPSS_CAPACITIES, ELEMENT },
	{ "kapacity[].pocet", RPSS_CAPACITIES, offsetof(struct rpss_capacity, count) },
	{ "kapacity[].typ", RPSS_CAPACITIES, offsetof(struct rpss_capacity, unit.code) },
	{ "kapacity[].typ.id", RPSS_CAPACITIES, offsetof(struct rpss_capacity, unit.code) },

	{ "ciloveSkupiny[]", RPSS_GROUPS, ELEMENT },
	{ "ciloveSkupiny[].id", RPSS_GROUPS, offsetof(struct rpss_code, code) },
	{ "ciloveSkupiny[].nazev", RPSS_GROUPS, offsetof(struct rpss_code, name) },
	{ "ciloveSkupiny[].nazev.cs", RPSS_GROUPS, offsetof(struct rpss_code, name) },
	{ "ciloveSkupiny[].cilovaSkupina", RPSS_GROUPS, offsetof(struct rpss_code, code) },
	{ "ciloveSkupiny[].cilovaSkupina.id", RPSS_GROUPS, offsetof(struct rpss_code, code) },
	{ "ciloveSkupiny[].cilovaSkupina.nazev", RPSS_GROUPS, offsetof(struct rpss_code, name) },
	{ "ciloveSkupiny[].cilovaSkupina.nazev.cs", RPSS_GROUPS, offsetof(struct rpss_code, name) },
	{ "ciloveSkupinySocialniSluzby[]", RPSS_GROUPS, ELEMENT },
	{ "ciloveSkupinySocialniSluzby[].cilovaSkupinaOsobyId", RPSS_GROUPS,
		offsetof(struct rpss_code, code) },

	{ "vekoveSkupiny[]", RPSS_AGES, ELEMENT },
	{ "vekoveSkupiny[].id", RPSS_AGES, offsetof(struct rpss_age, group.code) },
	{ "vekoveSkupiny[].nazev", RPSS_AGES, offsetof(struct rpss_age, group.name) },
	{ "vekoveSkupiny[].nazev.cs", RPSS_AGES, offsetof(struct rpss_age, group.name) },
	{ "vekoveSkupiny[].vekovaSkupina", RPSS_AGES, offsetof(struct rpss_age, group.code) },
	{ "vekoveSkupiny[].vekovaSkupina.id", RPSS_AGES, offsetof(struct rpss_age, group.code) },
	{ "vekoveSkupiny[].vekovaSkupina.nazev", RPSS_AGES, offsetof(struct rpss_age, group.name) },
	{ "vekoveSkupiny[].vekovaSkupina.nazev.cs", RPSS_AGES,
		offsetof(struct rpss_age, group.name) },
	{ "vekoveSkupiny[].vekOd", RPSS_AGES, offsetof(struct rpss_age, from) },
	{ "vekoveSkupiny[].vekDo", RPSS_AGES, offsetof(struct rpss_age, to) },
	{ "vekoveSkupinySocialniSluzby[]", RPSS_AGES, ELEMENT },
	{ "vekoveSkupinySocialniSluzby[].vekovaSkupinaOsobyId", RPSS_AGES,
		offsetof(struct rpss_age, group.code) },
};

static const size_t sizes[RPSS_LIST_COUNT] = {
	[RPSS_ITEM] = sizeof(struct rpss_item),
	[RPSS_FACILITIES] = sizeof(struct rpss_facility),
	[RPSS_FORMS] = sizeof(struct rpss_code),
	[RPSS_CAPACITIES] = sizeof(struct rpss_capacity),
	[RPSS_GROUPS] = sizeof(struct rpss_code),
	[RPSS_AGES] = sizeof(struct rpss_age),
};

struct rpss_reader {
	struct json_reader *json;
	struct slice file;
	struct rpss_handlers handlers;
	struct diag_list *diags;
	struct arena arena;   /* of the reader */
	struct arena scratch; /* of one service */
	struct index by_path; /* path -> struct member */
	struct index unread;
	struct rpss_item item;
	bool has_list;
};

static void begin_item(struct rpss_reader *reader, const struct position *position)
{
	arena_free(&reader->scratch);
	arena_init(&reader->scratch);
	reader->item = (struct rpss_item){ .position = *position, .arena = &reader->scratch };
}

static void end_item(struct rpss_reader *reader)
{
	reader->handlers.item(reader->handlers.data, &reader->item);
}

/* The struct that a member of a list belongs to; NULL when none has begun. */
static char *owner_of(struct rpss_reader *reader, enum rpss_list_name name)
{
	struct rpss_list *list = &reader->item.lists[name];
	if (name == RPSS_ITEM)
		return (char *)&reader->item;
	return list->count == 0 ? NULL : (char *)list->items + (list->count - 1) * sizes[name];
}

static void begin_element(struct rpss_reader *reader, enum rpss_list_name name)
{
	struct rpss_list *list = &reader->item.lists[name];
	arena_push(&reader->scratch, &list->items, &list->count, &list->capacity, sizes[name]);
}

static void take_text(struct rpss_reader *reader, const struct member *member, size_t offset,
	const struct json_event *event)
{
	char *owner = owner_of(reader, member->list);
	struct rpss_text *text = owner ? (struct rpss_text *)(void *)(owner + offset) : NULL;
	struct rpss_item *item = &reader->item;
	struct rpss_text taken = {
		.text = arena_copy(&reader->scratch, one_line(event->text, &reader->scratch)),
		.line = event->position.line,
		.offset = event->position.offset,
		.path = member->path,
	};
	if (text && !text->text.data) {
		taken.number = item->taken_count + 1;
		struct rpss_text *added = arena_push(&reader->scratch, &item->taken,
			&item->taken_count, &item->taken_capacity, sizeof *item->taken);
		*added = taken;
		*text = taken;
	} else if (text && !slice_equal(text->text, taken.text)) {
		reader->handlers.spare(reader->handlers.data, &taken);
	}
}

static void say_unread(
	struct rpss_reader *reader, struct slice path, const struct position *position)
{
	if (reader->unread.count == UNREAD_MOST || index_get(&reader->unread, path))
		return;
	path = arena_copy(&reader->arena, path);
	index_put(&reader->unread, path, reader);
	reader->handlers.unread(reader->handlers.data, path, position);
}

/* The register's own search puts a service's members beside its provider's, into "sluzba". */
static struct slice path_in_item(struct slice path)
{
	static const char list[] = "polozky[].", service[] = "sluzba.";
	path = slice_part(path, strlen(list), path.length);
	return slice_starts(path, service) ? slice_part(path, strlen(service), path.length) : path;
}

static const struct member secrets[] = {
	{ "zarizeni[].utajenaAdresa", RPSS_FACILITIES, offsetof(struct rpss_facility, secret) },
	{ "utajenaAdresa", RPSS_ITEM, offsetof(struct rpss_item, secret) },
};

static bool holds(struct slice text, const char *part)
{
	for (size_t i = 0; i < text.length; i++)
		if (slice_starts(slice_part(text, i, text.length), part))
			return true;
	return false;
}

/* That an address is secret (utajenaAdresa) must not be missed, however the member is spelled: of a
 * facility that of one, anywhere else that of all. */
static const struct member *find_secret(struct slice path)
{
	if (!holds(path, "utaj") && !holds(path, "Utaj"))
		return NULL;
	bool is_facility = holds(path, "arizeni[].");
	return is_facility ? &secrets[0] : &secrets[1];
}

static void take_member(struct rpss_reader *reader, const struct json_event *event)
{
	struct slice path = path_in_item(event->path);
	const struct member *member = index_get(&reader->by_path, path);
	bool is_scalar = event->text.data != NULL;
	if (!member && is_scalar)
		member = find_secret(path);
	if (!member) {
		if (is_scalar && event->text.length > 0)
			say_unread(reader, path, &event->position);
	} else if (member->offset != ELEMENT) {
		if (is_scalar)
			take_text(reader, member, member->offset, event);
	} else if (is_scalar || event->kind == JSON_OBJECT) {
		begin_element(reader, member->list);
		if (is_scalar)
			take_text(reader, member, 0, event);
	}
}

static void take_event(void *data, const struct json_event *event)
{
	struct rpss_reader *reader = data;
	if (slice_starts(event->path, "polozky[].")) {
		take_member(reader, event);
	} else if (slice_equals(event->path, "polozky[]")) {
		if (event->kind != JSON_END)
			begin_item(reader, &event->position);
		if (event->kind != JSON_OBJECT && event->kind != JSON_ARRAY)
			end_item(reader);
	} else if (slice_equals(event->path, "polozky") && event->kind == JSON_ARRAY) {
		reader->has_list = true;
	}
}

struct rpss_reader *rpss_reader_new(
	struct slice file, const struct rpss_handlers *handlers, struct diag_list *diags)
{
	struct rpss_reader *reader = memory_resize(NULL, 1, sizeof *reader);
	*reader = (struct rpss_reader){ .file = file, .handlers = *handlers, .diags = diags };
	arena_init(&reader->arena);
	arena_init(&reader->scratch);
	index_init(&reader->by_path, &reader->arena);
	index_init(&reader->unread, &reader->arena);
	for (size_t i = 0; i < ARRAY_LEN(members); i++)
		index_put(&reader->by_path, slice_from(members[i].path), (void *)&members[i]);
	reader->json = json_reader_new(file, take_event, reader, diags);
	return reader;
}

void rpss_reader_free(struct rpss_reader *reader)
{
	if (!reader)
		return;
	json_reader_free(reader->json);
	arena_free(&reader->arena);
	arena_free(&reader->scratch);
	free(reader);
}

bool rpss_reader_feed(struct rpss_reader *reader, struct slice piece)
{
	return json_reader_feed(reader->json, piece);
}

bool rpss_reader_finish(struct rpss_reader *reader)
{
	struct position whole = { .file = reader->file };
	if (!json_reader_finish(reader->json))
		return false;
	return reader->has_list ||
	       diag_add(reader->diags, SEVERITY_ERROR, "rpss", &whole,
		       _("there is no list 'polozky' (the open data of the Czech register of "
			 "social services)"));
}

const void *rpss_at(const struct rpss_item *item, enum rpss_list_name list, size_t at)
{
	return (const char *)item->lists[list].items + at * sizes[list];
}
