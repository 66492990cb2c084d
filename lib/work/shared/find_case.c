#include "model/name.h"
#include "text/nearest.h"
#include "text/unicode.h"
#include "work/shared/load_case.h"

enum { LISTED_CANDIDATES = 10 };

/* Of a path the part YEAR/ID, wherever it stands in it; of one that begins further inside, the
 * first part that is the id of a case. */
static struct slice folder_of_path(struct context *context, struct slice path)
{
	struct slice before = { 0 }, inside = { 0 }, part;

	while (slice_split(&path, '/', &part)) {
		if (name_is_case(part) && before.length == 4)
			return arena_format(context->arena, "%.*s/%.*s", (int)before.length,
				before.data, (int)part.length, part.data);
		if (name_is_case(part) && inside.data == NULL)
			inside = store_find_case(
				&context->store, part, context->arena, context->diags);
		before = part;
	}
	return inside;
}

/* Cases with the handle; handles are offered to `nearest` as well. */
static void match_handles(struct context *context, const struct slice_list *folders,
	struct slice named, struct nearest *nearest, struct slice_list *found)
{
	named = unicode_fold(named, context->arena);
	for (size_t i = 0; i < folders->count; i++) {
		struct arena arena;
		struct slice handle;
		arena_init(&arena);
		if (read_handle(context, folders->items[i], &arena, &handle)) {
			if (slice_equal(unicode_fold(handle, &arena), named))
				slice_list_add(found, context->arena, folders->items[i]);
			nearest_offer(nearest, arena_copy(context->arena, handle));
		}
		arena_free(&arena);
	}
}

static void match_prefix(struct context *context, const struct slice_list *folders,
	struct slice named, struct nearest *nearest, struct slice_list *found)
{
	for (size_t i = 0; i < folders->count; i++) {
		struct slice id = store_case_id(folders->items[i]);
		if (slice_starts(id, slice_text(named)))
			slice_list_add(found, context->arena, folders->items[i]);
		nearest_offer(nearest, id);
	}
}

static bool ambiguous(struct context *context, struct slice named, const struct slice_list *found)
{
	struct buf text;

	buf_init(&text);
	for (size_t i = 0; i < found->count && i < LISTED_CANDIDATES; i++)
		buf_format(&text, "%s%s", i == 0 ? "" : ", ",
			slice_text(store_case_id(found->items[i])));
	if (found->count > LISTED_CANDIDATES)
		buf_add_text(&text, ", ...");
	diag_add(context->diags, SEVERITY_ERROR, "ambiguous-case", NULL,
		_("'%s' may be any of %zu cases (%s)"), slice_text(named), found->count, text.data);
	buf_free(&text);
	return false;
}

static bool unknown(struct context *context, struct slice named, const struct nearest *nearest)
{
	struct slice best =
		nearest == NULL ? (struct slice){ 0 } : nearest_names(nearest, context->arena);

	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){ "unknown-case", NULL, best, _("case-list lists all cases") },
		_("case '%s' not found"), slice_text(named));
}

static bool find_by_listing(struct context *context, struct slice named, struct slice *folder)
{
	struct slice_list folders = { 0 }, found = { 0 };
	struct slice small = unicode_fold(named, context->arena);
	struct nearest nearest;

	nearest_init(&nearest, named);
	if (!store_list_cases(&context->store, context->arena, context->diags, &folders))
		return false;
	if (name_is_case_prefix(small))
		match_prefix(context, &folders, small, &nearest, &found);
	if (found.count == 0)
		match_handles(context, &folders, named, &nearest, &found);
	if (found.count > 1)
		return ambiguous(context, named, &found);
	if (found.count == 0)
		return unknown(context, named, &nearest);
	*folder = found.items[0];
	return true;
}

bool find_case(struct context *context, struct slice named, bool to_write, struct slice *folder)
{
	if (store_need(&context->store, RING_CASES, context->diags) == NULL)
		return false;
	if (slice_find(named, '/', 0) < named.length) {
		*folder = folder_of_path(context, named);
		if (folder->data != NULL && source_has(context->store.cases, *folder))
			return true;
		return unknown(context, named, NULL);
	}
	struct slice small = unicode_fold(named, context->arena);
	if (name_is_case(small)) {
		*folder = store_find_case(&context->store, small, context->arena, context->diags);
		if (folder->data != NULL)
			return true;
	}
	if (to_write && !context->interactive && !name_is_case(small))
		return diag_add(context->diags, SEVERITY_ERROR, "whole-id", NULL,
			_("'%s' is not a whole id (a command that writes without a terminal wants "
			  "all 8 characters, or a path)"),
			slice_text(named));
	if (!find_by_listing(context, named, folder))
		return false;
	return !to_write || context->interactive ||
	       diag_add(context->diags, SEVERITY_ERROR, "whole-id", NULL,
		       _("'%s' is not a whole id but a handle (a command that writes without a "
			 "terminal wants all 8 characters, or a path)"),
		       slice_text(named));
}

bool find_cases(struct context *context, const struct slice *named, size_t count, bool to_write,
	struct slice_list *folders)
{
	bool found = true;

	for (size_t i = 0; i < count; i++) {
		struct slice folder = { 0 };
		if (find_case(context, named[i], to_write, &folder))
			slice_list_add(folders, context->arena, folder);
		else
			found = false;
	}
	return found;
}

bool check_handle(struct context *context, struct slice handle, struct slice id)
{
	struct slice_list folders = { 0 }, found = { 0 };
	struct nearest unasked;

	if (name_is_case(handle))
		return diag_add(context->diags, SEVERITY_ERROR, "handle", NULL,
			_("the handle '%s' could be the id of a case (choose a shorter or longer "
			  "one)"),
			slice_text(handle));
	nearest_init(&unasked, handle);
	if (!store_list_cases(&context->store, context->arena, context->diags, &folders))
		return false;
	match_handles(context, &folders, handle, &unasked, &found);
	for (size_t i = 0; i < found.count; i++) {
		struct slice other = store_case_id(found.items[i]);
		if (!slice_equal(other, id))
			return diag_add(context->diags, SEVERITY_ERROR, "handle", NULL,
				_("the handle '%s' is that of case %s (each case has its own)"),
				slice_text(handle), slice_text(other));
	}
	return true;
}

bool read_handle(
	struct context *context, struct slice folder, struct arena *arena, struct slice *handle)
{
	struct slice path = arena_format(arena, "%s/case.md", slice_text(folder));
	struct diag_list unheard;
	struct front_matter front;
	struct slice bytes;

	diag_list_init(&unheard, arena);
	if (source_read(context->store.cases, path, SOURCE_RECORD_CAP, arena, &unheard, &bytes) !=
			SOURCE_FOUND ||
		!front_matter_read(path, bytes, arena, &unheard, &front))
		return false;
	const struct front_entry *entry = front_matter_find(&front, "handle");
	if (entry == NULL || entry->count == 0)
		return false;
	*handle = entry->values[0].text;
	return true;
}

static bool has_case(void *closure, struct slice id)
{
	struct context *context = closure;

	return store_find_case(&context->store, id, context->arena, context->diags).data != NULL;
}

bool load_case_words(struct context *context, struct case_words *words)
{
	struct slice_list folders = { 0 };

	case_words_init(words, context->arena);
	if (context->store.cases == NULL)
		return true;
	words->has_case = has_case;
	words->closure = context;
	if (!store_list_cases(&context->store, context->arena, context->diags, &folders))
		return false;
	for (size_t i = 0; i < folders.count; i++) {
		struct arena arena;
		struct slice handle;
		arena_init(&arena);
		if (read_handle(context, folders.items[i], &arena, &handle))
			case_words_add_handle(words, handle);
		arena_free(&arena);
	}
	return true;
}
