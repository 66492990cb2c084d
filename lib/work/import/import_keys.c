#include "work/import/import_keys.h"

void import_index_ids(struct hsds_import *import, enum hsds_name table, size_t id)
{
	const struct hsds_rows *rows = &import->package.tables[table];
	struct index *by_id = &import->by_id[table];

	index_init(by_id, import->context->arena);
	for (size_t i = 0; i < rows->count; i++) {
		struct import_cell cell = { table, i, id };
		struct slice own = import_cell_text(import, cell);
		if (slice_is_empty(own)) {
			import_say_left(import, cell, "id", _("a row without an id (left out)"));
			import_leave_item(import, table, i, "id");
			continue;
		}
		const char *before = index_get(by_id, own);
		if (before == NULL) {
			index_put(by_id, own, (void *)hsds_at(rows, i));
			continue;
		}
		size_t at = (size_t)(before - (const char *)rows->items) / rows->table->size;
		import_say_left(import, cell, "id",
			_("the id '%s' stands in line %zu already (this row is left out)"),
			slice_text(own), rows->csv.rows[at].number);
		import_leave_item(import, table, i, "id");
	}
}

void import_index_links(struct hsds_import *import)
{
	const struct hsds_rows *rows = &import->package.tables[HSDS_SERVICE_LOCATIONS];
	struct index *by_id = &import->by_id[HSDS_SERVICE_LOCATIONS];

	index_init(by_id, import->context->arena);
	for (size_t i = 0; i < rows->count; i++) {
		const struct hsds_service_location *link = hsds_at(rows, i);
		if (!slice_is_empty(link->id))
			index_put(by_id, link->id, (void *)link);
	}
}

void import_group_rows(
	struct hsds_import *import, enum hsds_name table, size_t key, struct index *groups)
{
	struct arena *arena = import->context->arena;

	index_init(groups, arena);
	for (size_t i = 0; i < import->package.tables[table].count; i++) {
		struct slice own = import_cell_text(import, (struct import_cell){ table, i, key });
		if (slice_is_empty(own))
			continue;
		struct import_group *group = index_get(groups, own);
		if (group == NULL) {
			group = arena_take(arena, 1, sizeof *group);
			index_put(groups, own, group);
		}
		size_t *added = arena_push(
			arena, &group->rows, &group->count, &group->capacity, sizeof *group->rows);
		*added = i;
	}
}

const struct import_group *import_group_find(const struct index *groups, struct slice key)
{
	static const struct import_group none = { 0 };
	const struct import_group *group = index_get(groups, key);

	return group == NULL ? &none : group;
}

void import_say_dangling(
	struct hsds_import *import, enum hsds_name table, size_t member, enum hsds_name target)
{
	const struct import_package *package = &import->package;
	bool told = false;

	for (size_t i = 0; i < package->tables[table].count; i++) {
		struct import_cell cell = { table, i, member };
		struct slice named = import_cell_text(import, cell);
		if (slice_is_empty(named) || index_get(&import->by_id[target], named) != NULL)
			continue;
		if (package->has[target])
			import_say_left(import, cell, "dangling", _("'%s' is not in %s (left out)"),
				slice_text(named), slice_text(package->files[target]));
		else if (told)
			import_leave(import, cell, "dangling");
		else
			import_say_left(import, cell, "dangling",
				_("'%s' and whatever else this column names is not there: the "
				  "folder has no table of them (left out)"),
				slice_text(named));
		told = true;
	}
}
