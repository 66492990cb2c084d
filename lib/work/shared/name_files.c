#include "work/shared/name_files.h"
#include "base/array.h"
#include "model/name.h"
#include "model/record/identity.h"

static const char REPORTERS[] = "reporters/";

/* The details that hold names, and as what they count. */
static const struct {
	size_t offset;
	enum name_kind kind;
} named_details[] = {
	{ offsetof(struct identity_details, name), NAME_PERSON },
	{ offsetof(struct identity_details, doctor), NAME_DOCTOR },
	{ offsetof(struct identity_details, school), NAME_SCHOOL },
	{ offsetof(struct identity_details, address), NAME_STREET },
};

static void add_details(
	struct name_builder *builder, struct slice family, const struct identity_details *details)
{
	for (size_t i = 0; i < ARRAY_LEN(named_details); i++) {
		struct slice name = member_text(details, named_details[i].offset);
		if (!slice_is_empty(name))
			name_builder_add(builder, named_details[i].kind, family, name);
	}
}

static bool list_folder(
	struct context *context, const char *folder, struct arena *arena, struct name_files *files)
{
	struct source_entries entries;
	struct slice path = slice_from(folder);

	path.length -= path.length > 0; /* the '/' behind it */
	if (source_list(context->store.identities, path, arena, context->diags, &entries) ==
		SOURCE_FAILED)
		return false;
	for (size_t i = 0; i < entries.count; i++) {
		const struct source_entry *entry = &entries.items[i];
		if (entry->is_folder || !slice_ends(entry->name, ".md"))
			continue;
		struct name_file *added = arena_push(arena, &files->items, &files->count,
			&files->capacity, sizeof *files->items);
		added->path = arena_format(arena, "%s%s", folder, slice_text(entry->name));
	}
	return true;
}

bool name_files_list(struct context *context, struct arena *arena, struct name_files *files)
{
	*files = (struct name_files){ 0 };
	return list_folder(context, "", arena, files) &&
	       list_folder(context, REPORTERS, arena, files);
}

struct slice name_file_path(struct slice own, struct arena *arena)
{
	return arena_format(
		arena, "%s%.*s.md", name_is_case(own) ? "" : REPORTERS, (int)own.length, own.data);
}

int name_file_compare(struct slice a, struct slice b)
{
	int order = slice_starts(a, REPORTERS) - slice_starts(b, REPORTERS);

	return order != 0 ? order : slice_compare(a, b);
}

static bool add_family(struct context *context, struct slice shown, struct slice bytes,
	struct slice id, struct arena *arena, struct name_builder *builder)
{
	struct identity identity;

	if (!identity_read(shown, bytes, arena, context->diags, &identity))
		return false;
	for (size_t i = 0; i < identity.count; i++)
		add_details(builder, id, &identity.members[i].details);
	add_details(builder, id, &identity.family);
	for (size_t i = 0; i < identity.others.count; i++)
		name_builder_add(builder, NAME_PERSON, id, identity.others.items[i]);
	return true;
}

static bool add_reporter(struct context *context, struct slice shown, struct slice bytes,
	struct slice stem, struct arena *arena, struct name_builder *builder)
{
	struct reporter reporter;

	if (!reporter_read(shown, bytes, arena, context->diags, &reporter))
		return false;
	if (!slice_is_empty(reporter.name))
		name_builder_add(builder, NAME_REPORTER, stem, reporter.name);
	return true;
}

bool name_file_add(struct context *context, struct slice path, struct slice bytes,
	struct arena *arena, struct name_builder *builder)
{
	struct slice shown = store_shown(&context->store, RING_IDENTITIES, path, arena);
	struct slice owner = arena_copy(arena, name_of_path(path));

	if (bytes.data == NULL && source_read(context->store.identities, path, SOURCE_RECORD_CAP,
					  arena, context->diags, &bytes) != SOURCE_FOUND)
		return false;
	if (slice_starts(path, REPORTERS))
		return add_reporter(context, shown, bytes, owner, arena, builder);
	return add_family(context, shown, bytes, owner, arena, builder);
}

static bool build_added(struct context *context, struct arena *arena, struct buf *image)
{
	struct name_first_names first_names;
	struct name_builder builder;
	bool good = true;

	name_first_init(&first_names, arena);
	name_builder_init(&builder, &first_names, NULL, arena);
	for (size_t i = 0; i < context->changes.count; i++) {
		const struct change *change = &context->changes.items[i];
		if (change->ring == RING_IDENTITIES)
			good &= name_file_add(
				context, change->path, change->after, arena, &builder);
	}
	if (good)
		name_builder_finish(&builder, NULL, NULL, 0, image);
	return good;
}

bool name_files_added(struct context *context, struct arena *arena, struct name_image *added)
{
	size_t count = 0;
	struct buf image;

	*added = (struct name_image){ 0 };
	for (size_t i = 0; i < context->changes.count; i++)
		count += context->changes.items[i].ring == RING_IDENTITIES;
	if (count == 0)
		return true;
	buf_init(&image);
	bool good = build_added(context, arena, &image);
	if (good)
		name_image_open(buf_aligned(&image, arena), added);
	buf_free(&image);
	return good;
}
