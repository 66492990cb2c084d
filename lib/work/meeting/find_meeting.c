#include "work/meeting/find_meeting.h"
#include "work/shared/find_record.h"
#include <string.h>

/* Of the records those that are minutes and were not erased. */
static bool pick(struct context *context, struct slice stem, const struct record *records,
	size_t count, struct found_meeting *found)
{
	struct record *minutes = arena_take(context->arena, count + 1, sizeof *minutes);
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (record_is(&records[i], RECORD_MEETING))
			minutes[kept++] = records[i];
	const struct record *picked = pick_record(context, minutes, kept, stem);
	if (picked != NULL)
		found->record = *picked;
	return picked != NULL;
}

static bool find_of_platform(
	struct context *context, struct slice stem, struct found_meeting *found)
{
	struct record_list records;

	found->ring = RING_PLATFORM;
	if (!load_records(context, HOME_MEETINGS, &records) ||
		!pick(context, stem, records.items, records.count, found))
		return false;
	struct slice path = found->record.path;
	found->folder = arena_copy(context->arena,
		slice_part(path, 0, path.length - found->record.stem.length - strlen("/.md")));
	return true;
}

bool find_meeting(struct context *context, struct slice named, struct found_meeting *found)
{
	struct found_record where;

	*found = (struct found_meeting){ .ring = RING_CASES };
	if (!find_record(context, named, (struct slice){ 0 }, &where))
		return false;
	if (where.folder.data == NULL)
		return find_of_platform(context, where.stem, found);
	if (!load_case_to_change(context, where.folder, &found->file))
		return false;
	found->folder = found->file.folder;
	return pick(context, where.stem, found->file.records, found->file.record_count, found);
}
