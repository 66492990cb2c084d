#include "store/write.h"
#include "base/translate.h"
#include "store/folders.h"
#include "store/regular_file.h"
#include "store/replace.h"
#include "store/source_kinds.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { RING_COUNT = RING_IDENTITIES + 1 };

/* A folder that was made for a file of this list. */
struct made_folder {
	enum ring ring;
	struct slice path;
};

/* The list is written in passes: everything is looked at, then lies on disk under hidden names, and
 * only then do names change. What is refused or does not fit on the disk so leaves all as it was.
 */
struct writer {
	struct arena arena;
	struct store *store;
	struct change_list *list;
	struct diag_list *diags;
	struct folders folders[RING_COUNT];
	struct temporary *temporaries; /* one a change */
	struct temporary new_folder;
	int new_folder_descriptor; /* -1: not open */
	enum published new_folder_published;
	int unsure_error; /* why a file that is written may not last */
	struct made_folder *made;
	size_t made_count;
	size_t made_capacity;
};

static bool refuse_change(struct writer *writer, const struct change *change, int error)
{
	const struct source *source = store_ring(writer->store, change->ring);
	struct position position = { .file = source_shown(
					     source, change->path, writer->diags->arena) };
	if (error == EEXIST)
		return diag_add(writer->diags, SEVERITY_ERROR, "exists", &position,
			_("the file exists already (nothing is written over it)"));
	return source_refuse(writer->diags, position.file, error, 0);
}

static bool refuse_changed(struct writer *writer, const struct change *change)
{
	const struct source *source = store_ring(writer->store, change->ring);
	struct position position = { .file = source_shown(
					     source, change->path, writer->diags->arena) };
	return diag_add(writer->diags, SEVERITY_ERROR, "changed", &position,
		_("the file changed while this command was running (run it again)"));
}

/* A change to the bytes that are there already needs no writing. */
static bool is_idle(const struct change *change)
{
	return change->before.data && slice_equal(change->before, change->after);
}

static bool is_in_new_folder(const struct writer *writer, const struct change *change)
{
	struct slice folder;
	struct slice name;
	path_split(change->path, &folder, &name);
	return change->ring == writer->list->new_folder_ring && writer->list->new_folder.data &&
	       slice_equal(folder, writer->list->new_folder);
}

/* The open folder of a change's file; *name lives as long as the change. */
static int folder_of(struct writer *writer, const struct change *change, const char **name)
{
	struct slice folder;
	struct slice last;
	path_split(change->path, &folder, &last);
	*name = last.data;
	return folders_open(&writer->folders[change->ring], folder);
}

/* Whether the file is still what the change was made from. */
static bool check_unchanged(struct writer *writer, const struct change *change)
{
	struct arena arena;
	struct slice bytes = { 0 };
	const char *name;
	arena_init(&arena);
	int folder = folder_of(writer, change, &name);
	bool found =
		folder >= 0 && regular_read(folder, name, change->before.length, &arena, &bytes);
	int error = found ? 0 : errno;
	bool is_absent = error == ENOENT || error == ENOTDIR;
	bool fine = change->before.data ? found && slice_equal(bytes, change->before) : is_absent;
	arena_free(&arena);
	if (fine)
		return true;
	if (!found && !is_absent && error != EFBIG)
		return refuse_change(writer, change, error);
	return change->before.data ? refuse_changed(writer, change)
				   : refuse_change(writer, change, EEXIST);
}

static bool check_change(struct writer *writer, const struct change *change)
{
	const struct source *source = store_need(writer->store, change->ring, writer->diags);
	if (!source)
		return false;
	if (source_descriptor(source) < 0 || !path_is_plain(change->path))
		return refuse_change(writer, change, EROFS);
	if (!writer->folders[change->ring].path.data)
		folders_init(&writer->folders[change->ring], source_descriptor(source));
	if (is_in_new_folder(writer, change) &&
		folders_open(&writer->folders[change->ring], writer->list->new_folder) >= 0)
		return refuse_change(writer, change, EEXIST);
	return check_unchanged(writer, change);
}

/* Opens a folder, making what is missing of it. */
static int make_folder(struct writer *writer, enum ring ring, struct slice path)
{
	struct folders *folders = &writer->folders[ring];
	int descriptor = folders_open(folders, path);
	if (descriptor >= 0 || errno != ENOENT)
		return descriptor;
	struct slice parent;
	struct slice name;
	path = arena_copy(&writer->arena, path);
	path_split(path, &parent, &name);
	descriptor = make_folder(writer, ring, parent);
	if (descriptor < 0)
		return -1;
	if (mkdirat(descriptor, name.data, ring == RING_IDENTITIES ? 0700 : 0777) != 0)
		return -1;
	struct made_folder *added = arena_push(&writer->arena, &writer->made, &writer->made_count,
		&writer->made_capacity, sizeof *writer->made);
	*added = (struct made_folder){ ring, path };
	return fsync(descriptor) == 0 ? folders_open(folders, path) : -1;
}

static bool prepare_folder(struct writer *writer, const struct change *change)
{
	struct slice folder;
	struct slice name;
	path_split(change->path, &folder, &name);
	if (is_in_new_folder(writer, change))
		path_split(writer->list->new_folder, &folder, &name);
	int descriptor = make_folder(writer, change->ring, folder);
	if (descriptor < 0)
		return refuse_change(writer, change, errno);
	temporary_sweep(descriptor);
	return true;
}

/* Opens the hidden folder that becomes the new one, making it for the first file. */
static int open_new_folder(struct writer *writer)
{
	if (writer->new_folder_descriptor >= 0)
		return writer->new_folder_descriptor;
	struct slice parent;
	struct slice name;
	path_split(writer->list->new_folder, &parent, &name);
	int descriptor = folders_open(&writer->folders[writer->list->new_folder_ring], parent);
	if (descriptor < 0 || !temporary_folder(descriptor, 0777, &writer->new_folder))
		return -1;
	writer->new_folder_descriptor = openat(descriptor, writer->new_folder.name,
		O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	return writer->new_folder_descriptor;
}

/* A file keeps its mode, but for identities; what is new is its writer's alone, as who else may
 * read it is git's business. */
static bool prepare_file(
	struct writer *writer, const struct change *change, struct temporary *temporary)
{
	const char *name;
	struct stat status;
	bool is_inside = is_in_new_folder(writer, change);
	int folder = folder_of(writer, change, &name);
	if (is_inside)
		folder = open_new_folder(writer);
	if (folder < 0)
		return refuse_change(writer, change, errno);
	mode_t mode = 0600;
	if (change->ring != RING_IDENTITIES && change->before.data &&
		fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0)
		mode = status.st_mode & 0777;
	if (!temporary_file(folder, change->after, mode, true, temporary))
		return refuse_change(writer, change, errno);
	if (is_inside && temporary_publish(folder, temporary, name, false) != PUBLISHED)
		return refuse_change(writer, change, errno);
	return true;
}

static enum published publish_new_folder(struct writer *writer)
{
	struct slice parent;
	struct slice name;
	if (!writer->new_folder.name[0]) /* with an earlier file of it */
		return writer->new_folder_published;
	path_split(writer->list->new_folder, &parent, &name);
	int folder = folders_open(&writer->folders[writer->list->new_folder_ring], parent);
	writer->new_folder_published =
		folder < 0 ? PUBLISH_FAILED
			   : temporary_publish(folder, &writer->new_folder, name.data, false);
	return writer->new_folder_published;
}

static enum published publish(
	struct writer *writer, const struct change *change, struct temporary *temporary)
{
	const char *name;
	if (is_in_new_folder(writer, change))
		return publish_new_folder(writer);
	int folder = folder_of(writer, change, &name);
	return folder < 0 ? PUBLISH_FAILED
			  : temporary_publish(folder, temporary, name, change->before.data);
}

/* Names change here, one after the other. Nothing is allocated, and what does not concern a file
 * that is not there yet stops nothing. */
static bool publish_all(struct writer *writer)
{
	struct change_list *list = writer->list;
	for (size_t i = 0; i < list->count; i++) {
		struct change *change = &list->items[i];
		if (is_idle(change))
			continue;
		enum published published = publish(writer, change, &writer->temporaries[i]);
		if (published == PUBLISH_FAILED)
			return refuse_change(writer, change, errno == ENOTEMPTY ? EEXIST : errno);
		change->state = published == PUBLISHED ? CHANGE_WRITTEN : CHANGE_UNSURE;
		if (published == PUBLISHED_UNSURE)
			writer->unsure_error = errno;
	}
	return true;
}

static bool write_all(struct writer *writer)
{
	const struct change_list *list = writer->list;
	bool fine = true;
	for (size_t i = 0; i < list->count; i++)
		fine = check_change(writer, &list->items[i]) && fine;
	for (size_t i = 0; fine && i < list->count; i++)
		if (!is_idle(&list->items[i]))
			fine = prepare_folder(writer, &list->items[i]);
	for (size_t i = 0; fine && i < list->count; i++)
		if (!is_idle(&list->items[i]))
			fine = prepare_file(writer, &list->items[i], &writer->temporaries[i]);
	for (size_t i = 0; fine && i < list->count; i++)
		if (!is_idle(&list->items[i]) && !is_in_new_folder(writer, &list->items[i]))
			fine = check_unchanged(writer, &list->items[i]);
	return fine && publish_all(writer);
}

/* What is to be known of a file when not all are in place for good; absent: nothing. */
static struct slice state_text(const struct writer *writer, const struct change *change)
{
	struct arena *arena = writer->diags->arena;
	if (change->state == CHANGE_UNSURE)
		return arena_format(arena,
			_("the file is written, but a power failure may still undo it: %s (do not "
			  "repeat the command: look at the file)"),
			strerror(writer->unsure_error));
	if (change->state == CHANGE_WRITTEN || is_idle(change))
		return (struct slice){ 0 };
	return slice_from(writer->list->completes
				  ? _("the file is not written, but others are (run the command "
				      "again to complete them)")
				  : _("the file is not written, but others are (do not repeat the "
				      "command: it would write them twice)"));
}

/* What is in place is never reported as if nothing had happened. */
static void say_what_happened(struct writer *writer)
{
	const struct change_list *list = writer->list;
	bool is_any_written = false;
	for (size_t i = 0; i < list->count; i++)
		is_any_written = is_any_written || list->items[i].state != CHANGE_NOT_WRITTEN;
	for (size_t i = 0; is_any_written && i < list->count; i++) {
		const struct change *change = &list->items[i];
		struct slice text = state_text(writer, change);
		struct position position = { .file = store_shown(writer->store, change->ring,
						     change->path, writer->diags->arena) };
		if (text.data != NULL)
			diag_add(writer->diags, SEVERITY_SYSTEM, "partly", &position, "%s",
				text.data);
	}
}

/* After a failure: what never got its name, and the folders made for it as far as they are empty.
 */
static void take_back(struct writer *writer)
{
	struct slice folder;
	struct slice name;
	const char *unused;
	for (size_t i = 0; i < writer->list->count; i++)
		if (writer->temporaries[i].name[0] || writer->temporaries[i].is_nameless)
			temporary_remove(folder_of(writer, &writer->list->items[i], &unused),
				&writer->temporaries[i]);
	if (writer->new_folder.name[0]) {
		path_split(writer->list->new_folder, &folder, &name);
		temporary_remove(
			folders_open(&writer->folders[writer->list->new_folder_ring], folder),
			&writer->new_folder);
	}
	while (writer->made_count > 0) {
		struct made_folder made = writer->made[--writer->made_count];
		path_split(made.path, &folder, &name);
		int parent = folders_open(&writer->folders[made.ring], folder);
		if (parent >= 0)
			unlinkat(parent, name.data, AT_REMOVEDIR);
	}
}

bool store_write(struct store *store, struct change_list *list, struct diag_list *diags)
{
	struct writer writer = {
		.store = store, .list = list, .diags = diags, .new_folder_descriptor = -1
	};
	arena_init(&writer.arena);
	writer.temporaries = arena_take(&writer.arena, list->count + 1, sizeof *writer.temporaries);
	bool fine = write_all(&writer);
	if (!fine)
		take_back(&writer);
	if (!fine || writer.unsure_error != 0)
		say_what_happened(&writer);
	if (writer.new_folder_descriptor >= 0)
		close(writer.new_folder_descriptor);
	for (size_t ring = 0; ring < RING_COUNT; ring++)
		folders_free(&writer.folders[ring]);
	arena_free(&writer.arena);
	return fine;
}
