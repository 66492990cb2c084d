#include "model/import/datapackage.h"
#include "base/array.h"
#include "base/translate.h"
#include "text/json_read.h"

struct reader {
	struct datapackage *package;
	struct arena *arena;
	bool has_resources;
};

static const struct {
	const char *path;
	size_t offset;
} members[] = {
	{ "resources[].name", offsetof(struct datapackage_resource, name) },
	{ "resources[].path", offsetof(struct datapackage_resource, path) },
	{ "resources[].path[]", offsetof(struct datapackage_resource, path) },
	{ "resources[].encoding", offsetof(struct datapackage_resource, encoding) },
	{ "resources[].dialect.delimiter", offsetof(struct datapackage_resource, delimiter) },
};

static void add_resource(struct reader *reader, const struct position *position)
{
	struct datapackage *package = reader->package;
	struct datapackage_resource *added = arena_push(reader->arena, &package->items,
		&package->count, &package->capacity, sizeof *package->items);
	*added = (struct datapackage_resource){ .position = *position };
}

static void set_member(struct reader *reader, size_t offset, struct slice text)
{
	struct datapackage_resource *resource = &reader->package->items[reader->package->count - 1];
	struct slice *member = (struct slice *)(void *)((char *)resource + offset);
	if (offset == offsetof(struct datapackage_resource, path))
		resource->path_count++;
	if (!member->data)
		*member = arena_copy(reader->arena, text);
}

static void take_event(void *data, const struct json_event *event)
{
	struct reader *reader = data;
	if (event->kind == JSON_ARRAY && slice_equals(event->path, "resources"))
		reader->has_resources = true;
	if (event->kind == JSON_OBJECT && slice_equals(event->path, "resources[]"))
		add_resource(reader, &event->position);
	if (event->kind != JSON_TEXT || reader->package->count == 0)
		return;
	for (size_t i = 0; i < ARRAY_LEN(members); i++) {
		if (slice_equals(event->path, members[i].path))
			set_member(reader, members[i].offset, event->text);
	}
}

bool datapackage_read(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct datapackage *package)
{
	struct reader reader = { .package = package, .arena = arena };
	struct position whole = { .file = file };
	*package = (struct datapackage){ 0 };
	if (!json_read(file, bytes, take_event, &reader, diags))
		return false;
	return reader.has_resources ||
	       diag_add(diags, SEVERITY_ERROR, "datapackage", &whole,
		       _("there is no list of resources (a Frictionless data package)"));
}
