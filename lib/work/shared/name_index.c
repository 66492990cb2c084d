#include "work/shared/name_index.h"
#include "store/cache.h"
#include "text/dictionary.h"
#include "work/shared/findings.h"
#include "work/shared/load_platform.h"
#include "work/shared/name_keeping.h"

static const char FOLDER[] = ".spis", NAME[] = "names", PATH[] = ".spis/names";

enum {
	LOOKED_AT = 1000,     /* files, each time */
	SETTLED = 1000000000, /* nanoseconds: two changes nearer than that may look like one */
};

struct kept_names {
	struct arena arena;
	struct slice mapped; /* absent where it was made in memory */
	struct name_keeping keeping;
	bool is_whole;	    /* every file was looked at */
	bool is_unreadable; /* which was said */
};

/* What the index depends on beside the files. */
struct surroundings {
	struct name_keeping_from from;
	struct source_stamp folder, reporters;
};

static struct slice dictionary_file(
	const struct context *context, const char *ending, struct arena *arena)
{
	return arena_format(arena, "%s/cs_CZ.%s", slice_text(context->dictionary), ending);
}

static bool look_around(struct context *context, struct surroundings *around)
{
	struct source *identities = context->store.identities;
	struct slice places = { 0 };
	struct arena arena;

	arena_init(&arena);
	bool good = change_read(&context->changes, &context->store, RING_PLATFORM,
			    slice_from("places.csv"), SOURCE_TABLE_CAP, &arena, context->diags,
			    &places) != SOURCE_FAILED;
	around->folder = source_stamp(identities, slice_from(""));
	around->reporters = source_stamp(identities, slice_from("reporters"));
	around->from = (struct name_keeping_from){
		.places = name_keeping_sum(places),
		.dictionary = file_stamp(dictionary_file(context, "dic", &arena).data).value,
		.folder = around->folder.value,
		.reporters = around->reporters.value,
	};
	arena_free(&arena);
	return good;
}

static struct kept_names *kept_of(struct context *context)
{
	if (context->names == NULL) {
		struct arena arena;
		arena_init(&arena);
		context->names = arena_take(&arena, 1, sizeof *context->names);
		context->names->arena = arena;
	}
	return context->names;
}

static void drop(struct kept_names *names)
{
	cache_unmap(names->mapped);
	names->mapped = (struct slice){ 0 };
	names->keeping = (struct name_keeping){ 0 };
	names->is_whole = false;
}

void name_index_close(struct context *context)
{
	if (context->names == NULL)
		return;
	drop(context->names);
	struct arena arena = context->names->arena;
	context->names = NULL;
	arena_free(&arena);
}

static void map_kept(struct context *context, struct kept_names *names)
{
	struct slice bytes;

	if (names->keeping.head != NULL ||
		!cache_map(context->store.identities, FOLDER, NAME, &bytes))
		return;
	if (name_keeping_open(bytes, &names->keeping))
		names->mapped = bytes;
	else
		cache_unmap(bytes);
}

/* How fresh it is. */

static bool is_as_kept(struct context *context, const struct name_keeping *keeping, size_t at)
{
	return source_stamp(context->store.identities, name_keeping_path(keeping, at)).value ==
	       name_keeping_stamp(keeping, at);
}

static bool is_own_as_kept(
	struct context *context, const struct name_keeping *keeping, struct slice own)
{
	struct arena arena;

	arena_init(&arena);
	struct slice path = name_file_path(own, &arena);
	size_t at = name_keeping_find(keeping, path);
	bool good = at != SIZE_MAX ? is_as_kept(context, keeping, at)
				   : source_stamp(context->store.identities, path).value == 0;
	arena_free(&arena);
	return good;
}

static bool is_settled(struct source_stamp folder, struct source_stamp index)
{
	return folder.changed + SETTLED < index.changed;
}

/* Some of the files, another part each time, where none came or went. */
static bool seems_current(struct context *context, const struct name_keeping *keeping,
	const struct surroundings *around)
{
	struct source_stamp index = source_stamp(context->store.identities, slice_from(PATH));
	struct random_stream random = context->random; /* what it draws is drawn again */
	size_t count = keeping->file_count;

	if (keeping->from.folder != around->folder.value ||
		keeping->from.reporters != around->reporters.value ||
		!is_settled(around->folder, index) || !is_settled(around->reporters, index))
		return false;
	size_t start = count > LOOKED_AT ? random_next(&random) % count : 0;
	for (size_t i = 0; i < count && i < LOOKED_AT; i++)
		if (!is_as_kept(context, keeping, (start + i) % count))
			return false;
	return true;
}

static bool is_current(const struct name_keeping *keeping, const struct name_files *files)
{
	if (files->count != keeping->file_count)
		return false;
	for (size_t i = 0; i < files->count; i++)
		if (files->items[i].stamp != name_keeping_stamp(keeping, i) ||
			!slice_equal(files->items[i].path, name_keeping_path(keeping, i)))
			return false;
	return true;
}

/* Making it. */

static struct slice read_dictionary_file(
	struct context *context, const char *ending, struct arena *arena)
{
	enum { CAP = 64 << 20 };
	struct findings findings;
	struct slice bytes = { 0 };

	findings_begin(context, &findings);
	file_read(dictionary_file(context, ending, arena).data, CAP, arena, context->diags, &bytes);
	findings_end(context, &findings, FINDINGS_TAKE);
	return bytes;
}

static bool read_dictionary(
	struct context *context, struct arena *arena, struct dictionary *dictionary)
{
	struct slice affixes = read_dictionary_file(context, "aff", arena);
	struct slice words = read_dictionary_file(context, "dic", arena);

	if (affixes.data != NULL && words.data != NULL &&
		dictionary_open(affixes, words, arena, dictionary))
		return true;
	diag_add(context->diags, SEVERITY_WARNING, "no-dictionary", NULL,
		_("the Czech dictionary %s/cs_CZ.dic cannot be read, so some ordinary words are "
		  "taken for names and some names for ordinary words (install hunspell-cs)"),
		slice_text(context->dictionary));
	return false;
}

/* Whether every file could be read. */
static bool add_files(struct context *context, const struct name_files *files, struct arena *arena,
	struct name_builder *builder)
{
	bool good = true;

	for (size_t i = 0; i < files->count; i++)
		good &= name_file_add(
			context, files->items[i].path, (struct slice){ 0 }, arena, builder);
	return good;
}

static bool build_image(struct context *context, const struct name_files *files,
	const struct name_image *old, struct arena *arena, struct buf *image)
{
	const struct rows *places = &context->platform.places.rows;
	struct name_first_names first_names;
	struct name_builder known, builder;
	struct name_image place_names;
	struct dictionary dictionary;
	struct buf known_bytes;

	if (!load_platform(context, PLATFORM_PLACES))
		return false;
	buf_init(&known_bytes);
	name_builder_init(&known, NULL, NULL, arena);
	for (size_t i = 0; i < places->count; i++)
		name_builder_add(&known, NAME_PLACE, slice_from(""),
			((const struct place *)rows_at(places, i))->name);
	name_builder_finish(&known, NULL, NULL, 0, &known_bytes);
	name_image_open(buf_slice(&known_bytes), &place_names);
	name_first_init(&first_names, arena);
	name_builder_init(&builder, &first_names, &place_names, arena);
	bool good = add_files(context, files, arena, &builder);
	if (good)
		name_builder_finish(&builder,
			read_dictionary(context, arena, &dictionary) ? &dictionary : NULL, old, 0,
			image);
	buf_free(&known_bytes);
	return good;
}

/* Kept where that is possible, and used from memory this time. */
static bool take_image(struct context *context, struct kept_names *names,
	const struct name_files *files, const struct surroundings *around, struct slice image)
{
	struct buf bytes;

	buf_init(&bytes);
	name_keeping_write(files, &around->from, image, &bytes);
	cache_replace(context->store.identities, FOLDER, NAME, buf_slice(&bytes));
	drop(names);
	bool good = name_keeping_open(buf_aligned(&bytes, &names->arena), &names->keeping);
	buf_free(&bytes);
	return good;
}

/* Makes the index anew unless it is as the files are; of folders that only looked different it is
 * noted how they look now. */
static bool make(struct context *context, struct kept_names *names,
	const struct surroundings *around, bool may_keep, struct arena *arena, struct buf *image)
{
	const struct name_keeping *keeping = &names->keeping;
	struct source *identities = context->store.identities;
	struct name_files files;

	if (!name_files_list(context, arena, &files))
		return false;
	for (size_t i = 0; i < files.count; i++)
		files.items[i].stamp = source_stamp(identities, files.items[i].path).value;
	if (may_keep && is_current(keeping, &files)) {
		if (seems_current(context, keeping, around))
			return true;
		buf_add_slice(image, keeping->image.bytes);
	} else if (!build_image(context, &files, keeping->head != NULL ? &keeping->image : NULL,
			   arena, image)) {
		return false;
	}
	return take_image(context, names, &files, around, buf_slice(image));
}

static bool renew(struct context *context, struct kept_names *names,
	const struct surroundings *around, bool may_keep)
{
	struct arena arena;
	struct buf image;

	arena_init(&arena);
	buf_init(&image);
	bool good = make(context, names, around, may_keep, &arena, &image);
	if (!good)
		drop(names);
	names->is_whole = good;
	names->is_unreadable = !good;
	buf_free(&image);
	arena_free(&arena);
	return good;
}

/* Whether an index that is here may serve. */
static bool may_serve(struct context *context, struct kept_names *names, struct slice own, bool all)
{
	if (names->keeping.head == NULL || (all && !names->is_whole))
		return false;
	return names->is_whole || own.data == NULL || is_own_as_kept(context, &names->keeping, own);
}

bool name_index_load(
	struct context *context, struct slice own, bool all, const struct name_image **index)
{
	struct kept_names *names = kept_of(context);
	const struct name_keeping_from *from = &names->keeping.from;
	struct surroundings around;

	*index = &names->keeping.image;
	if (context->store.identities == NULL || may_serve(context, names, own, all))
		return true;
	if (names->is_unreadable)
		return false;
	map_kept(context, names);
	if (!look_around(context, &around))
		return false;
	bool may_keep = names->keeping.head != NULL && from->places == around.from.places &&
			from->dictionary == around.from.dictionary;
	return (may_keep && seems_current(context, &names->keeping, &around) &&
		       may_serve(context, names, own, all)) ||
	       renew(context, names, &around, may_keep);
}
