#include "base/memory.h"
#include "store/source_kinds.h"
#include <stdlib.h>

struct view_source {
	struct source base;
	struct source *whole;
	struct buf path; /* the folder, then what is asked for */
	size_t folder_length;
};

/* The path in the whole; lives until the next call. */
static struct slice whole_path(struct view_source *view, struct slice path)
{
	view->path.length = view->folder_length;
	if (!slice_is_empty(path)) {
		buf_add_byte(&view->path, '/');
		buf_add_slice(&view->path, path);
	}
	return buf_slice(&view->path);
}

static int view_read(struct source *base, struct slice path, size_t cap, struct arena *arena,
	struct slice *bytes)
{
	struct view_source *view = (struct view_source *)base;
	return view->whole->methods->read(view->whole, whole_path(view, path), cap, arena, bytes);
}

static int view_list(
	struct source *base, struct slice path, struct arena *arena, struct source_entries *entries)
{
	struct view_source *view = (struct view_source *)base;
	return view->whole->methods->list(view->whole, whole_path(view, path), arena, entries);
}

static int view_look(struct source *base, struct slice path)
{
	struct view_source *view = (struct view_source *)base;
	return view->whole->methods->look(view->whole, whole_path(view, path));
}

static void view_close(struct source *base)
{
	struct view_source *view = (struct view_source *)base;
	buf_free(&view->path);
	free(view);
}

static const struct source_methods view_methods = {
	.read = view_read,
	.list = view_list,
	.look = view_look,
	.close = view_close,
};

struct source *source_new_view(struct source *whole, struct slice folder, struct slice shown)
{
	struct view_source *view = memory_resize(NULL, 1, sizeof *view);
	source_init(&view->base, &view_methods, whole->kind, shown);
	view->whole = whole;
	buf_init(&view->path);
	buf_add_slice(&view->path, folder);
	view->folder_length = folder.length;
	return &view->base;
}
