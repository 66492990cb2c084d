#include "work/case/heading_names.h"
#include "base/array.h"
#include "work/shared/take_value.h"

struct slice heading_names(
	struct context *context, const struct diary_entry *entry, size_t at, size_t count)
{
	struct slice text = entry->names.items[at];

	for (size_t i = 1; i < count; i++)
		text = arena_format(
			context->arena, "%s %s", text.data, slice_text(entry->names.items[at + i]));
	return text;
}

static bool set_once(struct context *context, const struct diary_entry *entry, const char *name,
	struct slice id, struct slice *into)
{
	if (into->data != NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "repeated-key", &entry->position,
			_("%s: stands twice (once)"), name);
	*into = id;
	return true;
}

/* A place, a person who was there, or the service that gave it. */
static bool take_name(struct context *context, const struct diary_entry *entry, struct slice said,
	struct note_request *request, bool *fits)
{
	const struct platform *platform = &context->platform;
	struct slice place, person, service;

	if (!understand_name(context, FIELD_PLACE, said, &place) ||
		!understand_name(context, FIELD_PERSON, said, &person) ||
		!understand_name(context, FIELD_SERVICE, said, &service)) {
		*fits = false;
		return true;
	}
	*fits = true;
	if (platform_place(platform, place) != NULL)
		*fits = set_once(context, entry, "place", place, &request->place);
	else if (platform_person(platform, person) != NULL)
		slice_list_add(&request->present, context->arena, person);
	else if (platform_service(platform, service) != NULL)
		*fits = set_once(context, entry, "service", service, &request->service);
	else
		return false;
	return true;
}

static bool refuse_name(struct context *context, const struct diary_entry *entry, struct slice said)
{
	const struct platform *platform = &context->platform;
	const struct directory *const directories[] = { &platform->places, &platform->people,
		&platform->services };
	struct slice near = { 0 };

	for (size_t i = 0; i < ARRAY_LEN(directories) && near.data == NULL; i++)
		near = directory_nearest(directories[i], said, context->arena);
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){ "place", &entry->position, near,
			_("give an id or a name of places.csv, people.csv or services.csv, or "
			  "attended:no-show where nobody came or opened the door") },
		_("'%s' is not a place, a person or a service of this store"), slice_text(said));
}

/* How many words the longest name that begins at `at` has; 0: none does. */
static size_t take_longest(struct context *context, const struct diary_entry *entry, size_t at,
	struct note_request *request, bool *fits)
{
	size_t count = entry->names.count - at;

	while (count > 0 &&
		!take_name(context, entry, heading_names(context, entry, at, count), request, fits))
		count--;
	return count;
}

bool take_heading_names(struct context *context, const struct diary_entry *entry, size_t at,
	struct note_request *request)
{
	bool good = true;

	while (at < entry->names.count) {
		size_t start = at, count = 0;
		bool fits = true;
		while (at < entry->names.count &&
			(count = take_longest(context, entry, at, request, &fits)) == 0)
			at++;
		if (start < at)
			fits = refuse_name(
				context, entry, heading_names(context, entry, start, at - start));
		good &= fits;
		at += count;
	}
	return good;
}
