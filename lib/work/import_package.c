#include "work/import_package.h"
#include <string.h>
#include <strings.h>

/* Whether a file's name is NAME.csv, in any case. */
static bool is_table(struct slice file, struct slice name)
{
	static const char ending[] = ".csv";

	if (file.length != name.length + strlen(ending))
		return false;
	return strncasecmp(file.data, name.data, name.length) == 0 &&
	       strcasecmp(file.data + name.length, ending) == 0;
}

/* The first of the table's names that the folder has; absent when it has none. */
static struct slice find_file(const struct source_entries *entries, const struct hsds_table *table)
{
	struct slice names = slice_from(table->names), name;

	while (slice_split(&names, ' ', &name))
		for (size_t i = 0; i < entries->count; i++)
			if (!entries->items[i].is_folder && is_table(entries->items[i].name, name))
				return entries->items[i].name;
	return (struct slice){ 0 };
}

static bool read_tables(struct context *context, struct source *source,
	const struct source_entries *entries, struct import_package *package)
{
	bool read = true;

	for (size_t i = 0; i < HSDS_TABLE_COUNT; i++) {
		struct slice file = find_file(entries, &hsds_tables[i]);
		struct slice bytes;
		package->tables[i] = (struct hsds_rows){ .table = &hsds_tables[i] };
		package->files[i] = file;
		package->has[i] = file.data != NULL;
		if (!package->has[i])
			continue;
		read &= source_read(source, file, SOURCE_TABLE_CAP, context->arena, context->diags,
				&bytes) == SOURCE_FOUND &&
			hsds_read(&hsds_tables[i], source_shown(source, file, context->arena),
				bytes, context->arena, context->diags, &package->tables[i]);
	}
	return read;
}

/* A table of attributes may speak of other things than services. */
static void leave_other_entities(struct hsds_rows *rows)
{
	struct hsds_service_term *items = rows->items;

	for (size_t i = 0; i < rows->count; i++)
		if (items[i].entity.length > 0 && !slice_equals(items[i].entity, "service") &&
			!slice_equals(items[i].entity, "services"))
			items[i] = (struct hsds_service_term){ 0 };
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

bool import_package_read(
	struct context *context, struct slice folder, struct import_package *package)
{
	struct source_entries entries = { 0 };
	struct slice shown = folder;

	while (shown.length > 1 && slice_ends(shown, "/"))
		shown.length--;
	shown = arena_format(context->arena, "%.*s/", (int)shown.length, shown.data);
	struct source *source = source_open_directory(slice_text(folder), shown, context->diags);
	if (source == NULL)
		return false;
	bool read = source_list(source, slice_from(""), context->arena, context->diags, &entries) ==
			    SOURCE_FOUND &&
		    read_tables(context, source, &entries, package) &&
		    check_services(context, shown, package);
	source_close(source);
	leave_other_entities(&package->tables[HSDS_SERVICE_TERMS]);
	return read;
}
