#include "work/check/check_target.h"
#include "base/array.h"
#include "model/name.h"
#include "store/folders.h"
#include "work/shared/check_file.h"
#include "work/shared/load_case.h"

static bool take(
	struct check_scope *scope, enum ring ring, struct slice path, struct check_target *target)
{
	struct source *source = store_ring(&scope->context->store, ring);

	if (source == NULL || !source_has(source, path))
		return false;
	*target = (struct check_target){ ring, path,
		check_file_cap(ring, path) == 0 && check_file_folder(ring, path) };
	return true;
}

/* A path within the store: as findings show it, or with the store's directory before it. */
static bool find_path(struct check_scope *scope, struct slice named, struct check_target *target)
{
	static const char cases[] = "cases/";
	const struct store *store = &scope->context->store;
	struct slice before = arena_format(scope->arena, "%s/", slice_text(store->root));

	while (slice_ends(named, "/"))
		named.length--;
	if (slice_starts(named, before.data))
		named = slice_part(named, before.length, named.length);
	named = arena_copy(scope->arena, named);
	if (slice_starts(named, cases))
		return take(scope, RING_CASES, slice_part(named, sizeof cases - 1, named.length),
			target);
	return take(scope, RING_PLATFORM, named, target);
}

static bool find_outside_cases(
	struct check_scope *scope, struct slice stem, struct check_target *target)
{
	static const struct {
		enum ring ring;
		const char *top;
	} shelves[] = {
		{ RING_PLATFORM, "meetings" },
		{ RING_CASES, "signals" },
		{ RING_CASES, "work" },
	};

	for (size_t i = 0; i < ARRAY_LEN(shelves); i++) {
		if (store_ring(&scope->context->store, shelves[i].ring) == NULL)
			continue;
		struct slice path =
			check_scope_on_shelf(scope, shelves[i].ring, shelves[i].top, stem);
		if (path.data != NULL)
			return take(scope, shelves[i].ring, path, target);
	}
	return false;
}

static bool find_in_case(struct check_scope *scope, struct slice named, struct slice stem,
	struct check_target *target)
{
	static const char *const endings[] = { "md", "csv" };
	struct context *context = scope->context;
	struct slice folder, case_named, name;

	path_split(named, &case_named, &name);
	if (!find_case(context, arena_copy(scope->arena, case_named), false, &folder))
		return false;
	for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
		struct slice path = arena_format(
			scope->arena, "%s/%s.%s", slice_text(folder), slice_text(stem), endings[i]);
		if (take(scope, RING_CASES, path, target))
			return true;
	}
	return diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
		_("the case has no record '%s' (case-show lists them)"), slice_text(stem));
}

bool check_target_find(struct check_scope *scope, struct slice named, struct check_target *target)
{
	struct slice name = arena_copy(scope->arena, name_of_path(named));
	bool has_folder = slice_find(named, '/', 0) < named.length;
	struct slice folder;
	struct stem stem;

	if (find_path(scope, named, target))
		return true;
	if (name_read_stem(name, &stem))
		return (!has_folder && find_outside_cases(scope, name, target)) ||
		       find_in_case(scope, named, name, target);
	if (!find_case(scope->context, named, false, &folder))
		return false;
	*target = (struct check_target){ RING_CASES, folder, true };
	return true;
}
