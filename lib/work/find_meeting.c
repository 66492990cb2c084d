#include "work/find_meeting.h"
#include "model/name.h"
#include "text/nearest.h"

static bool unknown(struct context *context, struct slice named, const struct record_list *records)
{
	struct nearest nearest;

	nearest_init(&nearest, named);
	for (size_t i = 0; i < records->count; i++)
		if (records->items[i].kind == record_kind_find(slice_from("meeting")))
			nearest_offer(&nearest, records->items[i].stem);
	struct slice best = nearest_best(&nearest);
	if (best.data == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
			_("there are no minutes '%s' (CASE/STEM, or the stem of a meeting of the "
			  "platform)"),
			slice_text(named));
	return diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
		_("there are no minutes '%s' (did you mean '%s'?)"), slice_text(named),
		slice_text(best));
}

/* The minutes among the records; those that were erased are none. */
static bool pick(struct context *context, struct slice stem, const struct record_list *records,
	struct found_meeting *found)
{
	for (size_t i = 0; i < records->count; i++) {
		const struct record *record = &records->items[i];
		if (!slice_equal(record->stem, stem) || record->erased ||
			record->kind != record_kind_find(slice_from("meeting")))
			continue;
		found->record = *record;
		return true;
	}
	return unknown(context, stem, records);
}

static bool find_of_platform(
	struct context *context, struct slice stem, struct found_meeting *found)
{
	struct record_list records;

	found->ring = RING_PLATFORM;
	if (!load_records(context, HOME_MEETINGS, &records) ||
		!pick(context, stem, &records, found))
		return false;
	struct slice path = found->record.path;
	size_t end = path.length;
	while (end > 0 && path.data[end - 1] != '/')
		end--;
	found->folder = arena_copy(context->arena, slice_part(path, 0, end - (end > 0)));
	return true;
}

bool find_meeting(struct context *context, struct slice named, struct found_meeting *found)
{
	size_t slash = slice_find(named, '/', 0);
	struct slice stem = arena_copy(context->arena, slice_part(named, slash + 1, named.length));

	*found = (struct found_meeting){ .ring = RING_CASES };
	if (slash == named.length)
		return find_of_platform(context, named, found);
	struct slice id = arena_copy(context->arena, slice_part(named, 0, slash));
	if (!load_case_to_change(context, id, &found->file))
		return false;
	found->folder = found->file.folder;
	const struct record_list records = { found->file.records, found->file.record_count, 0 };
	return pick(context, stem, &records, found);
}
