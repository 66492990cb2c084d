#include "work/import_keys.h"

void import_index_ids(
	struct context *context, const struct hsds_rows *rows, size_t id, struct index *by_id)
{
	index_init(by_id, context->arena);
	for (size_t i = 0; i < rows->count; i++) {
		struct slice own = hsds_text(rows, i, id);
		if (slice_is_empty(own)) {
			struct position position = hsds_position(rows, i, id);
			diag_add(context->diags, SEVERITY_WARNING, "id", &position,
				_("a row without an id (left out)"));
			continue;
		}
		const char *before = index_get(by_id, own);
		if (before == NULL) {
			index_put(by_id, own, (void *)hsds_at(rows, i));
			continue;
		}
		struct position position = hsds_position(rows, i, id);
		size_t at = (size_t)(before - (const char *)rows->items) / rows->table->size;
		diag_add(context->diags, SEVERITY_WARNING, "id", &position,
			_("the id '%s' stands in line %zu already (this row is left out)"),
			slice_text(own), rows->csv.rows[at].number);
	}
}

void import_group_rows(
	struct context *context, const struct hsds_rows *rows, size_t key, struct index *groups)
{
	index_init(groups, context->arena);
	for (size_t i = 0; i < rows->count; i++) {
		struct slice own = hsds_text(rows, i, key);
		if (slice_is_empty(own))
			continue;
		struct import_group *group = index_get(groups, own);
		if (group == NULL) {
			group = arena_take(context->arena, 1, sizeof *group);
			index_put(groups, own, group);
		}
		group->rows = arena_extend(context->arena, group->rows, group->count,
			&group->capacity, sizeof *group->rows);
		group->rows[group->count++] = i;
	}
}

const struct import_group *import_group_find(const struct index *groups, struct slice key)
{
	static const struct import_group none = { 0 };
	const struct import_group *group = index_get(groups, key);

	return group == NULL ? &none : group;
}

void import_say_dangling(struct context *context, const struct import_package *package,
	enum hsds_name table, size_t member, const struct index *ids, enum hsds_name target)
{
	const struct hsds_rows *rows = &package->tables[table];

	for (size_t i = 0; i < rows->count; i++) {
		struct slice named = hsds_text(rows, i, member);
		if (slice_is_empty(named) || index_get(ids, named) != NULL)
			continue;
		struct position position = hsds_position(rows, i, member);
		if (!package->has[target]) {
			diag_add(context->diags, SEVERITY_WARNING, "dangling", &position,
				_("'%s' and whatever else this column names is not there: the "
				  "folder has no table of them (left out)"),
				slice_text(named));
			return;
		}
		diag_add(context->diags, SEVERITY_WARNING, "dangling", &position,
			_("'%s' is not in %s (left out)"), slice_text(named),
			slice_text(package->files[target]));
	}
}
