#include "store/store.h"
#include "base/translate.h"
#include <stdlib.h>

void store_close(struct store *store)
{
	source_close(store->identities);
	source_close(store->cases);
	source_close(store->platform);
	store->identities = store->cases = store->platform = NULL;
}

bool store_cases_are_apart(const struct store *store)
{
	return store->cases &&
	       (!store->cases_are_inside || source_has(store->cases, slice_from(".git")));
}

struct source *store_ring(const struct store *store, enum ring ring)
{
	switch (ring) {
	case RING_CASES:
		return store->cases;
	case RING_IDENTITIES:
		return store->identities;
	default:
		return store->platform;
	}
}

struct source *store_need(const struct store *store, enum ring ring, struct diag_list *diags)
{
	struct source *source = store_ring(store, ring);
	if (source)
		return source;
	if (ring == RING_CASES)
		diag_add(diags, SEVERITY_ERROR, "no-ring", NULL,
			_("the cases are not here (git config spis.cases DIR, or SPIS_CASES)"));
	else if (slice_is_empty(store->identities_root))
		diag_add(diags, SEVERITY_ERROR, "no-ring", NULL,
			_("no identities directory is set (git config spis.identities DIR)"));
	else
		diag_add(diags, SEVERITY_ERROR, "no-ring", NULL,
			_("the identities directory %s cannot be read (mount it or ask for "
			  "access)"),
			slice_text(store->identities_root));
	return NULL;
}

struct slice store_shown(
	const struct store *store, enum ring ring, struct slice path, struct arena *arena)
{
	static const char *const folders[] = {
		[RING_PLATFORM] = "",
		[RING_CASES] = "cases/",
		[RING_IDENTITIES] = "identities/",
	};
	(void)store;
	return arena_format(arena, "%s%.*s", folders[ring], (int)path.length, path.data);
}

struct slice store_place(
	const struct store *store, enum ring ring, struct slice path, struct arena *arena)
{
	bool is_elsewhere =
		ring == RING_IDENTITIES || (ring == RING_CASES && !store->cases_are_inside);
	struct slice root = ring == RING_CASES ? store->cases_root : store->identities_root;

	if (!is_elsewhere || slice_is_empty(root))
		return store_shown(store, ring, path, arena);
	return arena_format(arena, "%s%s%.*s", slice_text(root), slice_ends(root, "/") ? "" : "/",
		(int)path.length, path.data);
}

/* A folder of the cases' ring that holds the cases opened in one year. */
static bool is_year(const struct source_entry *entry)
{
	if (!entry->is_folder || entry->name.length != 4)
		return false;
	for (size_t i = 0; i < entry->name.length; i++)
		if (entry->name.data[i] < '0' || entry->name.data[i] > '9')
			return false;
	return true;
}

struct slice store_find_case(
	struct store *store, struct slice id, struct arena *arena, struct diag_list *diags)
{
	struct source_entries entries;
	struct slice root = { "", 0 };
	if (!store->cases || slice_find(id, '/', 0) < id.length ||
		source_list(store->cases, root, arena, diags, &entries) != SOURCE_FOUND)
		return (struct slice){ 0 };
	for (size_t i = 0; i < entries.count; i++) {
		if (!is_year(&entries.items[i]))
			continue;
		struct slice folder = arena_format(
			arena, "%s/%.*s", entries.items[i].name.data, (int)id.length, id.data);
		if (source_look(store->cases, folder, diags) == SOURCE_FOUND)
			return folder;
	}
	return (struct slice){ 0 };
}

struct slice store_case_id(struct slice folder)
{
	return slice_part(folder, slice_find(folder, '/', 0) + 1, folder.length);
}

static int by_id(const void *a, const void *b)
{
	const struct slice *left = a;
	const struct slice *right = b;
	int order = slice_compare(store_case_id(*left), store_case_id(*right));
	return order ? order : slice_compare(*left, *right);
}

static bool list_year(struct source *cases, struct slice year, struct arena *arena,
	struct diag_list *diags, struct slice_list *folders)
{
	struct source_entries entries;
	if (source_list(cases, year, arena, diags, &entries) == SOURCE_FAILED)
		return false;
	for (size_t i = 0; i < entries.count; i++)
		if (entries.items[i].is_folder)
			slice_list_add(folders, arena,
				arena_format(
					arena, "%s/%s", year.data, entries.items[i].name.data));
	return true;
}

bool store_list_cases(struct store *store, struct arena *arena, struct diag_list *diags,
	struct slice_list *folders)
{
	struct source_entries years;
	struct slice root = { "", 0 };
	*folders = (struct slice_list){ 0 };
	struct source *cases = store_need(store, RING_CASES, diags);
	if (!cases || source_list(cases, root, arena, diags, &years) == SOURCE_FAILED)
		return false;
	bool fine = true;
	for (size_t i = 0; i < years.count; i++)
		if (is_year(&years.items[i]))
			fine = list_year(cases, years.items[i].name, arena, diags, folders) && fine;
	if (folders->count > 1)
		qsort(folders->items, folders->count, sizeof *folders->items, by_id);
	return fine;
}
