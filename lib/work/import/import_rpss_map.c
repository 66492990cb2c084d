/* What a service of the Czech register is in the store. */
#include "logic/case/age_words.h"
#include "model/import/rpss_codes.h"
#include "work/import/import_rpss.h"

enum { AGE_MOST = 150, PEOPLE_MOST = 100000 };

/* NULL when the code is not known; that is said once of each code. */
static const struct rpss_kind *kind_of(struct rpss_import *import, const struct rpss_item *item)
{
	const struct slice *listed = index_get(&import->names, item->kind.code.text);
	struct slice name = item->kind.name.text;

	if (slice_is_empty(name) && listed != NULL)
		name = *listed;
	const struct rpss_kind *kind = rpss_kind_find(item->kind.code.text, name, item->arena);
	if (kind != NULL || slice_is_empty(item->kind.code.text))
		return kind;
	rpss_leave(import, &item->kind.code, "kind");
	if (rpss_is_news(import, item->kind.code.text))
		rpss_say_left(import, &item->kind.code, "kind",
			_("'%s' is no kind of service that is known "
			  "(druhy-socialni-sluzby.json beside the file names it)"),
			slice_text(item->kind.code.text));
	return kind;
}

/* Only what the platform's own vocabulary has. */
static struct slice kind_code(
	struct rpss_import *import, const struct rpss_item *item, const struct rpss_kind *kind)
{
	const struct directory *kinds =
		&import->context->platform.vocabularies[VOCABULARY_SERVICE_KINDS];

	if (kind == NULL)
		return slice_from("");
	if (directory_find(kinds, slice_from(kind->kind)) != NULL) {
		rpss_use_code(import, &item->kind);
		return slice_from(kind->kind);
	}
	rpss_leave(import, &item->kind.code, "kind");
	if (!rpss_is_news(import, item->kind.code.text))
		return slice_from("");
	rpss_say_left(import, &item->kind.code, "kind",
		_("'%s' would be '%s', which vocabulary/service-kinds.csv does not have (left "
		  "empty)"),
		slice_text(item->kind.code.text), kind->kind);
	return slice_from("");
}

/* The register names facilities, not services. */
static struct slice name_of(
	struct rpss_import *import, const struct rpss_item *item, const struct rpss_kind *kind)
{
	for (size_t i = 0; i < item->lists[RPSS_FACILITIES].count; i++) {
		const struct rpss_facility *facility = rpss_at(item, RPSS_FACILITIES, i);
		struct slice name = rpss_is_current(import, &facility->from, &facility->to)
					    ? rpss_take(import, &facility->name)
					    : slice_from("");
		if (name.length > 0)
			return name;
	}
	return kind == NULL ? slice_from("") : slice_from(kind->name);
}

static struct slice_list forms_of(struct rpss_import *import, const struct rpss_item *item)
{
	struct slice_list forms = { 0 };

	for (const struct word *word = service_forms; word->code != NULL; word++) {
		bool has = false;
		for (size_t i = 0; i < item->lists[RPSS_FORMS].count; i++) {
			const struct rpss_code *code = rpss_at(item, RPSS_FORMS, i);
			const char *form = rpss_form_find(code->code.text);
			if (form == NULL || !slice_equals(slice_from(word->code), form))
				continue;
			rpss_use_code(import, code);
			has = true;
		}
		if (has)
			slice_list_add(&forms, import->context->arena, slice_from(word->code));
	}
	for (size_t i = 0; i < item->lists[RPSS_FORMS].count; i++) {
		const struct rpss_code *code = rpss_at(item, RPSS_FORMS, i);
		if (code->code.text.data != NULL && rpss_form_find(code->code.text) == NULL)
			rpss_say_left(import, &code->code, "form",
				_("'%s' is no form of service (amb, pob, ter or 3882 to 3884)"),
				slice_text(code->code.text));
	}
	return forms;
}

static bool read_number(struct slice text, long most, long *number)
{
	return number_parse(text, number) && *number >= 0 && *number <= most;
}

/* The greatest number of people or beds that is registered: one that stands there, no sum, because
 * forms may share their places. */
static long capacity_of(struct rpss_import *import, const struct rpss_item *item)
{
	const struct rpss_capacity *best = NULL;
	long most = INTEGER_NONE, count;

	for (size_t i = 0; i < item->lists[RPSS_CAPACITIES].count; i++) {
		const struct rpss_capacity *capacity = rpss_at(item, RPSS_CAPACITIES, i);
		if (slice_is_empty(capacity->count.text))
			continue;
		if (!rpss_unit_is_place(capacity->unit.code.text)) {
			rpss_leave(import, &capacity->count, "unit");
			rpss_leave(import, &capacity->unit.code, "unit");
		} else if (!read_number(capacity->count.text, PEOPLE_MOST, &count)) {
			rpss_say_left(import, &capacity->count, "capacity",
				_("'%s' is no number of places (left out)"),
				slice_text(capacity->count.text));
		} else if (best == NULL || count > most) {
			best = capacity;
			most = count;
		}
	}
	if (best != NULL) {
		rpss_use(import, &best->count);
		rpss_use_code(import, &best->unit);
	}
	return most;
}

static struct slice_list needs_of(struct rpss_import *import, const struct rpss_item *item,
	struct slice name, const struct rpss_kind *kind)
{
	struct need_patterns *patterns = &import->common->patterns;
	struct slice_list texts = { 0 };

	slice_list_add(&texts, item->arena, name);
	if (kind != NULL)
		slice_list_add(&texts, item->arena, slice_from(kind->name));
	for (size_t i = 0; i < item->lists[RPSS_GROUPS].count; i++) {
		const struct rpss_code *group = rpss_at(item, RPSS_GROUPS, i);
		struct slice words = rpss_name_of(import, group, "cilove-skupiny-osoby");
		if (words.length == 0)
			continue;
		slice_list_add(&texts, item->arena, words);
		if (need_patterns_find(patterns, &words, 1).count > 0)
			rpss_use_code(import, group);
		rpss_leave(import, &group->code, "no-need");
		rpss_leave(import, &group->name, "no-need");
	}
	return need_patterns_find(patterns, texts.items, texts.count);
}

/* One group of ages; an open end is INTEGER_NONE. */
static bool read_age(
	struct rpss_import *import, const struct rpss_age *age, long *least, long *most)
{
	*least = *most = INTEGER_NONE;
	if (!slice_is_empty(age->from.text) || !slice_is_empty(age->to.text))
		return (slice_is_empty(age->from.text) ||
			       read_number(age->from.text, AGE_MOST, least)) &&
		       (slice_is_empty(age->to.text) || read_number(age->to.text, AGE_MOST, most));
	struct slice words = rpss_name_of(import, &age->group, "vekove-skupiny-osoby");
	if (words.length > 0 && age_words_read(words, import->context->arena, least, most))
		return *least <= AGE_MOST && *most <= AGE_MOST;
	return false;
}

static const struct rpss_text *text_of_age(const struct rpss_age *age)
{
	if (!slice_is_empty(age->from.text))
		return &age->from;
	if (!slice_is_empty(age->to.text))
		return &age->to;
	return slice_is_empty(age->group.code.text) ? &age->group.name : &age->group.code;
}

/* From the least to the greatest age of all groups; none when one of them is not understood. */
static void map_ages(
	struct rpss_import *import, const struct rpss_item *item, struct service *service)
{
	size_t count = item->lists[RPSS_AGES].count;
	bool from_birth = false, no_end = false;

	for (size_t i = 0; i < count; i++) {
		const struct rpss_age *age = rpss_at(item, RPSS_AGES, i);
		long least, most;
		if (!read_age(import, age, &least, &most)) {
			rpss_say_left(import, text_of_age(age), "age",
				_("'%s' is no group of ages that is known (the service comes in "
				  "without ages)"),
				slice_text(text_of_age(age)->text));
			service->age_min = service->age_max = INTEGER_NONE;
			return;
		}
		rpss_use(import, &age->from);
		rpss_use(import, &age->to);
		rpss_use_code(import, &age->group);
		from_birth = from_birth || least == INTEGER_NONE;
		no_end = no_end || most == INTEGER_NONE;
		if (service->age_min == INTEGER_NONE || least < service->age_min)
			service->age_min = least;
		if (most > service->age_max)
			service->age_max = most;
	}
	if (from_birth)
		service->age_min = INTEGER_NONE;
	if (no_end)
		service->age_max = INTEGER_NONE;
}

/* The service's own, else its provider's. */
static struct slice contact_of(
	struct rpss_import *import, const struct rpss_text *own, const struct rpss_text *provider)
{
	struct slice contact = rpss_take(import, own);

	if (contact.length == 0)
		return rpss_take(import, provider);
	rpss_leave(import, provider, "unused");
	return contact;
}

/* Nine digits, as the register has them, with the country's number: without it some of them look
 * like a birth number. Anything else as it stands. */
static struct rpss_text with_country(struct rpss_import *import, const struct rpss_text *phone)
{
	enum { DIGITS = 9, GROUP = 3 };
	struct rpss_text whole = *phone;
	char digits[DIGITS];
	size_t count = 0;

	for (size_t i = 0; i < phone->text.length; i++) {
		char byte = phone->text.data[i];
		if (byte == ' ')
			continue;
		if (byte < '0' || byte > '9' || count == DIGITS)
			return whole;
		digits[count++] = byte;
	}
	if (count == DIGITS)
		whole.text = arena_format(import->context->arena, "+420 %.*s %.*s %.*s", GROUP,
			digits, GROUP, digits + GROUP, GROUP, digits + GROUP + GROUP);
	return whole;
}

void rpss_map_service(
	struct rpss_import *import, const struct rpss_item *item, struct imported_service *record)
{
	struct service *service = &record->service;
	const struct rpss_kind *kind = kind_of(import, item);
	struct rpss_text phone = with_country(import, &item->phone);
	struct rpss_text provider_phone = with_country(import, &item->provider_phone);

	schema_clear(&imported_service_schema, record);
	service->name = name_of(import, item, kind);
	service->organization = rpss_take(import, &item->organization);
	service->kind = kind_code(import, item, kind);
	service->forms = forms_of(import, item);
	service->needs = needs_of(import, item, service->name, kind);
	map_ages(import, item, service);
	service->capacity_max = capacity_of(import, item);
	service->status =
		slice_from(rpss_is_current(import, &item->from, &item->to) ? "active" : "inactive");
	service->url = contact_of(import, &item->url, &item->provider_url);
	service->email = contact_of(import, &item->email, &item->provider_email);
	service->phone = contact_of(import, &phone, &provider_phone);
}
