#include "work/import/import_package.h"
#include "text/lines.h"
#include "work/import/import.h"
#include <string.h>
#include <strings.h>

static const char description_name[] = "datapackage.json";

struct folder {
	struct context *context;
	const struct import_package_request *request;
	struct source *source;
	struct source_entries entries;
	struct datapackage description;
};

/* A table's file and how it is written. */
struct choice {
	struct slice file; /* absent: none */
	const struct datapackage_resource *resource;
};

static bool is_same(struct slice a, struct slice b)
{
	return a.length == b.length && strncasecmp(a.data, b.data, a.length) == 0;
}

/* A file's name without folder and ".csv"; absent when it ends otherwise. */
static struct slice stem_of(struct slice file)
{
	static const char ending[] = ".csv";
	size_t length = strlen(ending), start = file.length;

	while (start > 0 && file.data[start - 1] != '/')
		start--;
	file = slice_part(file, start, file.length);
	if (file.length <= length ||
		strncasecmp(file.data + file.length - length, ending, length) != 0)
		return (struct slice){ 0 };
	return slice_part(file, 0, file.length - length);
}

/* As Windows writes it too. Where it leads out of the folder, source_has() says no. */
static struct slice path_of(
	const struct folder *folder, const struct datapackage_resource *resource)
{
	struct slice path = arena_copy(folder->context->arena, resource->path);

	for (size_t i = 0; i < path.length; i++)
		if (path.data[i] == '\\')
			((char *)path.data)[i] = '/';
	return slice_starts(path, "./") ? slice_part(path, 2, path.length) : path;
}

/* The resource of that name whose file is there; one whose is not goes to *missing. */
static const struct datapackage_resource *find_resource(
	const struct folder *folder, struct slice name, const struct datapackage_resource **missing)
{
	for (size_t i = 0; i < folder->description.count; i++) {
		const struct datapackage_resource *resource = &folder->description.items[i];
		if (resource->path.data == NULL ||
			(!is_same(resource->name, name) &&
				!is_same(stem_of(path_of(folder, resource)), name)))
			continue;
		if (source_has(folder->source, path_of(folder, resource)))
			return resource;
		*missing = resource;
	}
	return NULL;
}

static struct slice find_entry(const struct folder *folder, struct slice name)
{
	for (size_t i = 0; i < folder->entries.count; i++)
		if (!folder->entries.items[i].is_folder &&
			is_same(stem_of(folder->entries.items[i].name), name))
			return folder->entries.items[i].name;
	return (struct slice){ 0 };
}

static void say_missing(const struct folder *folder, const struct datapackage_resource *resource)
{
	diag_add(folder->context->diags, SEVERITY_NOTE, "no-file", &resource->position,
		_("'%s' is not in the folder (a path inside it)"), slice_text(resource->path));
}

/* The first of the table's names that stands for a file. */
static struct choice choose(const struct folder *folder, const struct hsds_table *table)
{
	const struct datapackage_resource *missing = NULL;
	struct slice names = slice_from(table->names), name;

	while (slice_split(&names, ' ', &name)) {
		const struct datapackage_resource *resource = find_resource(folder, name, &missing);
		if (resource != NULL)
			return (struct choice){ path_of(folder, resource), resource };
		struct slice file = find_entry(folder, name);
		if (file.data != NULL)
			return (struct choice){ file, NULL };
	}
	if (missing != NULL)
		say_missing(folder, missing);
	return (struct choice){ 0 };
}

static bool refuse_resource(
	const struct folder *folder, const struct datapackage_resource *resource, struct slice text)
{
	return diag_add(folder->context->diags, SEVERITY_ERROR, "datapackage", &resource->position,
		"%s", slice_text(text));
}

/* What the package says of the file, under what was asked for. */
static bool find_form(
	const struct folder *folder, const struct choice *choice, struct hsds_form *form)
{
	const struct datapackage_resource *resource = choice->resource;
	struct arena *arena = folder->context->arena;

	if (folder->request->encoding != NULL)
		form->encoding = *folder->request->encoding;
	if (resource == NULL)
		return true;
	if (resource->path_count > 1)
		return refuse_resource(folder, resource,
			arena_format(arena,
				_("'%s' is one of several files of the table (one file)"),
				slice_text(resource->path)));
	if (folder->request->encoding == NULL && resource->encoding.data != NULL &&
		!encoding_find(resource->encoding, &form->encoding))
		return refuse_resource(folder, resource,
			arena_format(arena, _("the encoding '%s' is none of: utf-8, cp1250"),
				slice_text(resource->encoding)));
	if (resource->delimiter.length > 1 || slice_equals(resource->delimiter, "\""))
		return refuse_resource(folder, resource,
			arena_format(arena, _("the delimiter '%s' is no single character"),
				slice_text(resource->delimiter)));
	if (resource->delimiter.length == 1)
		form->separator = resource->delimiter.data[0];
	return true;
}

static bool read_file(const struct folder *folder, struct slice file, struct diag_list *diags,
	struct slice *shown, struct slice *bytes)
{
	struct arena *arena = folder->context->arena;

	*shown = source_shown(folder->source, file, arena);
	return source_read(folder->source, file, SOURCE_TABLE_CAP, arena, diags, bytes) ==
	       SOURCE_FOUND;
}

static bool read_table(
	const struct folder *folder, enum hsds_name name, struct import_package *package)
{
	struct context *context = folder->context;
	const struct hsds_table *table = &hsds_tables[name];
	struct choice choice = choose(folder, table);
	struct hsds_form form = { .is_spare = name != HSDS_SERVICES };
	struct hsds_rows *rows = &package->tables[name];
	struct slice shown, bytes;

	*rows = (struct hsds_rows){ .table = table };
	package->files[name] = choice.file;
	if (choice.file.data == NULL)
		return true;
	if (!find_form(folder, &choice, &form) ||
		!read_file(folder, choice.file, context->diags, &shown, &bytes) ||
		!hsds_read(table, shown, bytes, &form, context->arena, context->diags, rows))
		return false;
	package->found[name] = true;
	package->has[name] = !rows->lacks_column;
	return true;
}

static bool is_read(const struct import_package *package, struct slice file)
{
	for (size_t i = 0; i < HSDS_TABLE_COUNT; i++)
		if (package->files[i].data != NULL && slice_equal(package->files[i], file))
			return true;
	return slice_list_has(&package->unread_files, file);
}

static struct csv_table *add_unread(
	const struct folder *folder, struct slice file, struct import_package *package)
{
	struct arena *arena = folder->context->arena;

	slice_list_add(&package->unread_files, arena, file);
	struct csv_table *table = arena_push(arena, &package->unread, &package->unread_count,
		&package->unread_capacity, sizeof *package->unread);
	*table = (struct csv_table){ .file = source_shown(folder->source, file, arena) };
	return table;
}

/* Only to list what is in it: what is wrong with it is of no concern, and where it cannot be read
 * the file alone is listed. */
static void read_other(
	const struct folder *folder, struct slice file, struct import_package *package)
{
	struct context *context = folder->context;
	struct csv_dialect dialect = { .multiline = true, .ragged = true };
	struct hsds_form form = { 0 };
	struct diag_list unheard;
	struct slice shown, bytes;

	if (stem_of(file).data == NULL || is_read(package, file) ||
		!source_has(folder->source, file))
		return;
	if (folder->request->encoding != NULL)
		form.encoding = *folder->request->encoding;
	diag_list_init(&unheard, context->arena);
	struct csv_table *table = add_unread(folder, file, package);
	if (!read_file(folder, file, &unheard, &shown, &bytes) ||
		!encoding_decode(form.encoding, shown, bytes, context->arena, &unheard, &bytes))
		return;
	bytes = lines_without_returns(bytes, context->arena);
	dialect.separator = csv_find_separator(bytes);
	csv_read(shown, bytes, &dialect, context->arena, &unheard, table);
}

static bool read_tables(const struct folder *folder, struct import_package *package)
{
	bool read = true;

	for (size_t i = 0; i < HSDS_TABLE_COUNT; i++)
		read &= read_table(folder, (enum hsds_name)i, package);
	for (size_t i = 0; i < folder->entries.count && folder->request->all; i++)
		read_other(folder, folder->entries.items[i].name, package);
	for (size_t i = 0; i < folder->description.count && folder->request->all; i++)
		read_other(folder, path_of(folder, &folder->description.items[i]), package);
	return read;
}

/* One that nobody asked for may be broken. */
static bool read_description(struct folder *folder)
{
	struct context *context = folder->context;
	struct slice path = folder->request->path, name = slice_from(description_name), bytes;
	bool is_asked = import_is_json(path);
	struct diag_list found;

	if (is_asked)
		for (struct slice rest = path, part; slice_split(&rest, '/', &part);)
			name = arena_copy(context->arena, part);
	if (!is_asked && !source_has(folder->source, name))
		return true;
	struct slice shown = source_shown(folder->source, name, context->arena);
	struct position whole = { .file = shown };
	switch (source_read(
		folder->source, name, SOURCE_TABLE_CAP, context->arena, context->diags, &bytes)) {
	case SOURCE_ABSENT:
		return diag_add(context->diags, SEVERITY_ERROR, "no-file", &whole,
			_("there is no such file"));
	case SOURCE_FAILED:
		return false;
	case SOURCE_FOUND:
		break;
	}
	diag_list_init(&found, context->arena);
	bool good = datapackage_read(shown, bytes, context->arena, &found, &folder->description);
	for (size_t i = 0; i < found.count; i++)
		found.items[i].severity = is_asked ? SEVERITY_ERROR : SEVERITY_WARNING;
	diag_hand_on(context->diags, &found, SEVERITY_NOTE);
	return good || !is_asked;
}

static bool check_services(
	struct context *context, struct slice shown, const struct import_package *package)
{
	const struct hsds_rows *services = &package->tables[HSDS_SERVICES];
	struct position folder = { .file = shown };

	if (!package->has[HSDS_SERVICES])
		return diag_add(context->diags, SEVERITY_ERROR, "no-services", &folder,
			_("there is no services.csv here (a folder of HSDS tables)"));
	if (services->count == 0)
		return diag_add(context->diags, SEVERITY_ERROR, "no-services", &folder,
			_("no service can be read in %s (with none, all of the store would be "
			  "gone)"),
			slice_text(package->files[HSDS_SERVICES]));
	return true;
}

/* A table of attributes may speak of other things than services. */
static void leave_other_entities(struct hsds_rows *rows)
{
	struct hsds_service_term *items = rows->items;

	for (size_t i = 0; i < rows->count; i++)
		if (items[i].entity.length > 0 &&
			!is_same(items[i].entity, slice_from("service")) &&
			!is_same(items[i].entity, slice_from("services")))
			items[i].service_id = items[i].term_id = slice_from("");
}

bool import_package_read(struct context *context, const struct import_package_request *request,
	struct import_package *package)
{
	struct folder folder = { .context = context, .request = request };
	struct slice shown = import_folder(request->path, context->arena);

	bool is_here = slice_equals(shown, "./") && import_is_json(request->path);
	folder.source = source_open_directory(
		slice_text(import_is_json(request->path) ? shown : request->path),
		is_here ? slice_from("") : shown, context->diags);
	if (folder.source == NULL)
		return false;
	bool read = source_list(folder.source, slice_from(""), context->arena, context->diags,
			    &folder.entries) == SOURCE_FOUND &&
		    read_description(&folder) && read_tables(&folder, package) &&
		    check_services(context, shown, package);
	source_close(folder.source);
	leave_other_entities(&package->tables[HSDS_SERVICE_TERMS]);
	return read;
}
