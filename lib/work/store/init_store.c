#include "work/store/init_store.h"
#include "base/array.h"
#include "store/git.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"
#include "work/store/set_up_clone.h"

/* `merge` alone is git's own way line by line, whatever a folder above says. */
static const char attributes[] =
	"# Every byte stays as it was written, and nothing merges by union.\n"
	"* -text merge\n";

static const char ignored[] = "# What writers and editors leave behind\n"
			      ".spis-*.tmp\n"
			      "*~\n"
			      ".*.sw?\n"
			      ".#*\n";

static const struct {
	enum ring ring;
	const char *path;
	const struct schema *schema;
} tables[] = {
	{ RING_PLATFORM, "people.csv", &person_schema },
	{ RING_PLATFORM, "places.csv", &place_schema },
	{ RING_PLATFORM, "services.csv", &service_schema },
	{ RING_PLATFORM, "projects.csv", &project_schema },
	{ RING_CASES, "requests.csv", &request_schema },
	{ RING_CASES, "archive.csv", &archive_schema },
};

/* Cases that are not there yet will lie in the platform's directory. */
static void add_missing(
	struct context *context, enum ring ring, struct slice path, struct slice bytes)
{
	if (ring == RING_CASES && context->store.cases == NULL) {
		ring = RING_PLATFORM;
		path = arena_format(context->arena, "cases/%s", slice_text(path));
	}
	struct source *source = store_ring(&context->store, ring);
	if (source == NULL || !source_has(source, path))
		change_add(&context->changes, ring, path, (struct slice){ 0 }, bytes);
}

static void add_text(struct context *context, enum ring ring, const char *path, const char *text)
{
	add_missing(context, ring, slice_from(path), slice_from(text));
}

static void add_tables(struct context *context, enum ring ring)
{
	for (size_t i = 0; i < ARRAY_LEN(tables); i++) {
		struct buf bytes;
		if (tables[i].ring != ring)
			continue;
		buf_init(&bytes);
		schema_write_header(tables[i].schema, &bytes);
		add_missing(context, ring, slice_from(tables[i].path), buf_slice(&bytes));
		buf_free(&bytes);
	}
}

/* A folder of what comes with the program, with all below it. */
static bool add_seed(struct context *context, struct source *seed, struct slice folder)
{
	struct source_entries entries;

	if (source_list(seed, folder, context->arena, context->diags, &entries) != SOURCE_FOUND)
		return diag_add(context->diags, SEVERITY_SYSTEM, "no-seed", NULL,
			_("%s/seed/%s is not there (this program is not installed whole)"),
			slice_text(context->data), slice_text(folder));
	for (size_t i = 0; i < entries.count; i++) {
		struct slice path = arena_format(context->arena, "%s/%s", slice_text(folder),
			slice_text(entries.items[i].name));
		struct slice bytes;
		if (entries.items[i].is_folder) {
			if (!add_seed(context, seed, path))
				return false;
			continue;
		}
		if (source_read(seed, path, SOURCE_TABLE_CAP, context->arena, context->diags,
			    &bytes) != SOURCE_FOUND)
			return false;
		add_missing(context, RING_PLATFORM, path, bytes);
	}
	return true;
}

/* Whether the store has a card that does not come along. */
static bool has_own_cards(
	struct source *seed, const struct source_entries *cards, struct context *context)
{
	for (size_t i = 0; i < cards->count; i++) {
		struct slice path =
			arena_format(context->arena, "cards/%s", slice_text(cards->items[i].name));
		if (!source_has(seed, path))
			return true;
	}
	return false;
}

/* Cards are a platform's own: an example card is put beside no other. But one that is there is made
 * whole, and all are as long as the store is not one yet, since whoever made them was interrupted.
 */
static bool add_cards(struct context *context, struct source *seed, bool is_store)
{
	struct source *platform = context->store.platform;
	struct slice cards = slice_from("cards");
	struct source_entries own = { 0 }, coming = { 0 };
	bool added = true;

	if (source_list(seed, cards, context->arena, context->diags, &coming) == SOURCE_FAILED ||
		(platform != NULL && source_list(platform, cards, context->arena, context->diags,
					     &own) == SOURCE_FAILED))
		return false;
	bool all = own.count == 0 || (!is_store && !has_own_cards(seed, &own, context));
	for (size_t i = 0; added && i < coming.count; i++) {
		struct slice card =
			arena_format(context->arena, "cards/%s", slice_text(coming.items[i].name));
		if (all || source_has(platform, card))
			added = add_seed(context, seed, card);
	}
	return added;
}

static bool add_seeds(struct context *context, bool is_store)
{
	struct slice path = arena_format(context->arena, "%s/seed", slice_text(context->data));
	struct source *seed = source_open_directory(path.data, path, context->diags);

	if (seed == NULL)
		return false;
	bool added = add_seed(context, seed, slice_from("vocabulary")) &&
		     add_cards(context, seed, is_store);
	source_close(seed);
	return added;
}

/* What was asked for, and what a store has without. */
static bool read_request(struct context *context, const struct init_store_request *request,
	struct settings *settings)
{
	const struct schema *schema = &settings_schema;
	const struct typed_value values[] = {
		{ "name", request->name },
		{ "language", request->language },
		{ "grid", request->grid },
	};
	bool czech = context->language == LANGUAGE_CZECH;

	schema_clear(schema, settings);
	settings->format = SETTINGS_FORMAT;
	settings->language_code = slice_from(czech ? "cs" : "en");
	settings->grid_code = slice_from("half-year");
	bool good = take_values(context, schema, values, ARRAY_LEN(values), settings);
	if (settings->name.data != NULL && settings->name.length == 0)
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--name is empty (the name of the store)"));
	return good;
}

static void add_settings(struct context *context, struct settings *settings)
{
	struct buf bytes;

	if (settings->name.data == NULL)
		settings->name = store_directory_name(&context->store, context->arena);
	buf_init(&bytes);
	schema_write_front(&settings_schema, settings, context->arena, &bytes);
	add_missing(context, RING_PLATFORM, slice_from("spis.md"), buf_slice(&bytes));
	buf_free(&bytes);
}

/* A store that is made already keeps its settings, and without cases it does without them: a clone
 * may hold the platform's ring alone. */
static bool join_store(struct context *context, const struct init_store_request *request)
{
	if (!context_read_settings(context, true))
		return false;
	if (request->name.data != NULL || request->language.data != NULL ||
		request->grid.data != NULL)
		diag_add(context->diags, SEVERITY_WARNING, "option", NULL,
			_("the settings stay as they are (spis.md is there already)"));
	return true;
}

static bool add_files(struct context *context, const struct init_store_request *request,
	struct settings *settings)
{
	const struct store *store = &context->store;
	bool is_store =
		store->platform != NULL && source_has(store->platform, slice_from("spis.md"));

	if (is_store && !join_store(context, request))
		return false;
	add_text(context, RING_PLATFORM, ".gitattributes", attributes);
	add_text(context, RING_PLATFORM, ".gitignore", ignored);
	if (store_cases_are_apart(store)) {
		add_text(context, RING_CASES, ".gitattributes", attributes);
		add_text(context, RING_CASES, ".gitignore", ignored);
	}
	if (!is_store || store->cases != NULL)
		add_tables(context, RING_CASES);
	add_tables(context, RING_PLATFORM);
	if (!add_seeds(context, is_store))
		return false;
	if (!is_store)
		add_settings(context, settings);
	return true;
}

/* A server's repository holds no files; what comes into it is judged. */
static bool init_server(
	struct context *context, struct slice directory, const struct init_store_request *request)
{
	if (!request->hooks)
		return diag_add(context->diags, SEVERITY_ERROR, "bare", NULL,
			_("a bare repository is no place for a store (--hooks has it judge what is "
			  "pushed; make the store in a clone)"));
	if (!set_up_server(context, directory))
		return false;
	if (!context->dry_run)
		buf_format(&context->output, "%s\n", slice_text(directory));
	return true;
}

bool init_store(
	struct context *context, struct slice directory, const struct init_store_request *request)
{
	struct settings settings;

	if (git_is_bare(slice_text(directory), context->arena))
		return init_server(context, directory, request);
	if (!read_request(context, request, &settings) ||
		!store_create(directory, !context->dry_run, context->arena, context->diags,
			&context->store))
		return false;
	if (!context->dry_run) {
		context->lock = store_lock(&context->store, context->diags);
		if (context->lock == NULL)
			return false;
	}
	if (request->hooks && !check_hooks(context))
		return false;
	if (!add_files(context, request, &settings))
		return false;
	context->changes.completes = true;
	/* Not by save(): what it would check is what was just laid out here, in a store that is not
	 * one yet. */
	bool good = context->dry_run ? store_diff(&context->store, &context->changes,
					       &context->output, context->diags)
				     : write_changes(context, true);
	if (!good || !set_up_clone(context, request->hooks))
		return false;
	if (!context->dry_run)
		buf_format(&context->output, "%s\n", slice_text(directory));
	if (context->commit && !context->dry_run)
		store_commit(&context->store, &context->changes, "Make the store", context->diags);
	return true;
}
