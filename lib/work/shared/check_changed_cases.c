#include "work/shared/check_changed_cases.h"
#include "logic/check/case_check.h"
#include "model/name.h"
#include "work/shared/findings.h"
#include "work/shared/load_case.h"

/* The folder YEAR/ID of a change in a case; absent for others. */
static struct slice folder_of(struct context *context, const struct change *change)
{
	struct slice rest = change->path, year, id;

	if (change->ring != RING_CASES || !slice_split(&rest, '/', &year) ||
		!slice_split(&rest, '/', &id) || !name_is_case(id))
		return (struct slice){ 0 };
	return arena_copy(context->arena, slice_part(change->path, 0, year.length + 1 + id.length));
}

/* Whether the case holds together with the first `count` of the changes made. What cannot be read
 * is said elsewhere. */
static bool holds(struct context *context, struct slice folder, size_t count)
{
	size_t all = context->changes.count;
	struct case_file file;

	context->changes.count = count;
	bool good = !load_case(context, folder, context->arena, &file) || file.broken ||
		    case_check(&file, context->arena, context->diags);
	context->changes.count = all;
	return good;
}

static bool held_before(struct context *context, struct slice folder)
{
	struct findings findings;

	findings_begin(context, &findings);
	bool good = holds(context, folder, 0);
	findings_end(context, &findings, FINDINGS_DROP);
	return good;
}

static bool check_case(struct context *context, struct slice folder)
{
	struct findings findings;

	findings_begin(context, &findings);
	bool good = holds(context, folder, context->changes.count) || !held_before(context, folder);
	findings_unplace(&findings);
	findings_end(context, &findings, good ? FINDINGS_DROP : FINDINGS_ERRORS);
	return good;
}

bool check_changed_cases(struct context *context)
{
	struct slice_list folders = { 0 };
	bool good = true;

	for (size_t i = 0; i < context->changes.count; i++) {
		struct slice folder = folder_of(context, &context->changes.items[i]);
		if (folder.data != NULL && !slice_list_has(&folders, folder))
			slice_list_add(&folders, context->arena, folder);
	}
	for (size_t i = 0; i < folders.count; i++)
		if (source_has(context->store.cases, folders.items[i]))
			good &= check_case(context, folders.items[i]);
	return good;
}
