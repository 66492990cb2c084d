#include "store/git_tree.h"
#include "base/buf.h"
#include "base/memory.h"
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MOST = 16, TREE_CAP = 256 << 20 };

/* A folder on the way to what was asked for last: "MODE NAME\0OBJECT" of each entry, by name. */
struct level {
	struct arena arena; /* of all below */
	struct slice name;
	struct raw {
		struct slice name;
		const char *object; /* raw bytes */
		enum git_entry_kind kind;
	} * items;
	size_t count, capacity;
};

struct git_tree {
	struct git_objects *objects;
	struct buf root;
	struct level levels[DEPTH_MOST];
	size_t depth; /* how many of them are read */
};

struct git_tree *git_tree_new(struct git_objects *objects, struct slice root)
{
	struct git_tree *tree = memory_resize(NULL, 1, sizeof *tree);

	*tree = (struct git_tree){ .objects = objects };
	buf_init(&tree->root);
	buf_add_slice(&tree->root, root);
	return tree;
}

static void drop_levels(struct git_tree *tree, size_t depth)
{
	while (tree->depth > depth)
		arena_free(&tree->levels[--tree->depth].arena);
}

void git_tree_free(struct git_tree *tree)
{
	if (tree == NULL)
		return;
	drop_levels(tree, 0);
	buf_free(&tree->root);
	free(tree);
}

static enum git_entry_kind kind_of(struct slice mode)
{
	if (slice_equals(mode, "40000"))
		return GIT_ENTRY_FOLDER;
	return slice_starts(mode, "100") ? GIT_ENTRY_FILE : GIT_ENTRY_ODD;
}

static bool parse(struct level *level, struct slice bytes, size_t digest)
{
	for (size_t at = 0; at < bytes.length;) {
		size_t blank = slice_find(bytes, ' ', at), end = slice_find(bytes, '\0', at);
		if (blank >= end || end + 1 + digest > bytes.length)
			return false;
		struct raw *added = arena_push(&level->arena, &level->items, &level->count,
			&level->capacity, sizeof *level->items);
		*added = (struct raw){
			.name = { bytes.data + blank + 1, end - blank - 1 },
			.object = bytes.data + end + 1,
			.kind = kind_of(slice_part(bytes, at, blank - at)),
		};
		at = end + 1 + digest;
	}
	return true;
}

/* Reads the folder of that object as the next level. */
static int descend(struct git_tree *tree, struct slice name, struct slice object)
{
	struct level *level = &tree->levels[tree->depth];
	struct slice bytes;

	*level = (struct level){ 0 };
	arena_init(&level->arena);
	level->name = arena_copy(&level->arena, name);
	int error =
		git_objects_read(tree->objects, object, GIT_TREE, TREE_CAP, &level->arena, &bytes);
	if (error == 0 && !parse(level, bytes, git_objects_digest(tree->objects)))
		error = EIO;
	if (error == 0)
		tree->depth++;
	else
		arena_free(&level->arena);
	return error;
}

/* git sorts a folder as if its name ended in a slash. */
static int compare(const struct raw *raw, struct slice name, bool is_folder)
{
	size_t least = raw->name.length < name.length ? raw->name.length : name.length;
	int order = memcmp(raw->name.data, name.data, least);

	if (order != 0)
		return order;
	int left = least < raw->name.length	   ? (unsigned char)raw->name.data[least]
		   : raw->kind == GIT_ENTRY_FOLDER ? '/'
						   : 0;
	int right = least < name.length ? (unsigned char)name.data[least] : is_folder ? '/' : 0;
	return left - right;
}

static const struct raw *find_as(const struct level *level, struct slice name, bool is_folder)
{
	size_t from = 0, to = level->count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		int order = compare(&level->items[middle], name, is_folder);
		if (order == 0)
			return &level->items[middle];
		if (order < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return NULL;
}

static const struct raw *find(const struct level *level, struct slice name)
{
	const struct raw *found = find_as(level, name, false);

	return found != NULL ? found : find_as(level, name, true);
}

static struct slice digits_of(const struct git_tree *tree, const char *object, struct arena *arena)
{
	static const char digits[] = "0123456789abcdef";
	size_t digest = git_objects_digest(tree->objects);
	char *text = arena_take(arena, 2 * digest + 1, 1);

	for (size_t i = 0; i < digest; i++) {
		text[2 * i] = digits[(unsigned char)object[i] >> 4];
		text[2 * i + 1] = digits[(unsigned char)object[i] & 15];
	}
	text[2 * digest] = '\0';
	return (struct slice){ text, 2 * digest };
}

/* Reads the folders of the path; those that the last path shares with it are there. */
static int enter(struct git_tree *tree, struct slice path)
{
	size_t depth = 1;
	struct slice rest = path, name;
	int error = tree->depth > 0 ? 0 : descend(tree, slice_from(""), buf_slice(&tree->root));

	while (error == 0 && slice_split(&rest, '/', &name)) {
		struct arena arena;
		if (depth < tree->depth && slice_equal(tree->levels[depth].name, name)) {
			depth++;
			continue;
		}
		drop_levels(tree, depth);
		const struct raw *raw = find(&tree->levels[depth - 1], name);
		if (raw == NULL || raw->kind != GIT_ENTRY_FOLDER || depth == DEPTH_MOST)
			return ENOENT;
		arena_init(&arena);
		error = descend(tree, name, digits_of(tree, raw->object, &arena));
		arena_free(&arena);
		depth++;
	}
	if (error == 0)
		drop_levels(tree, depth);
	return error;
}

static struct git_entry entry_of(
	const struct git_tree *tree, const struct raw *raw, struct arena *arena)
{
	return (struct git_entry){ raw->name, digits_of(tree, raw->object, arena), raw->kind };
}

int git_tree_find(
	struct git_tree *tree, struct slice path, struct arena *arena, struct git_entry *entry)
{
	size_t end = path.length;

	*entry = (struct git_entry){ .kind = GIT_ENTRY_FOLDER };
	if (path.length == 0)
		return enter(tree, path);
	while (end > 0 && path.data[end - 1] != '/')
		end--;
	int error = enter(tree, slice_part(path, 0, end > 0 ? end - 1 : 0));
	if (error != 0)
		return error;
	const struct raw *raw =
		find(&tree->levels[tree->depth - 1], slice_part(path, end, path.length));
	if (raw == NULL)
		return ENOENT;
	*entry = entry_of(tree, raw, arena);
	return 0;
}

int git_tree_list(
	struct git_tree *tree, struct slice path, struct arena *arena, struct git_entries *entries)
{
	int error = enter(tree, path);

	*entries = (struct git_entries){ 0 };
	if (error != 0)
		return error;
	const struct level *level = &tree->levels[tree->depth - 1];
	for (size_t i = 0; i < level->count; i++) {
		struct git_entry *added = arena_push(arena, &entries->items, &entries->count,
			&entries->capacity, sizeof *entries->items);
		*added = entry_of(tree, &level->items[i], arena);
		added->name = arena_copy(arena, added->name);
	}
	return 0;
}
