#include "work/shared/load_platform.h"
#include "base/array.h"
#include "text/nearest.h"
#include "work/shared/load_answers.h"

bool load_table(struct context *context, enum ring ring, struct slice path,
	const struct schema *schema, struct rows *rows)
{
	struct slice bytes = { 0 };

	*rows = (struct rows){ 0 };
	if (store_ring(&context->store, ring) == NULL)
		return true;
	if (change_read(&context->changes, &context->store, ring, path, SOURCE_TABLE_CAP,
		    context->arena, context->diags, &bytes) == SOURCE_FAILED)
		return false;
	return rows_read(schema, store_shown(&context->store, ring, path, context->arena), bytes,
		context->arena, context->diags, rows);
}

static bool read_directory(struct context *context, const char *path, const struct schema *schema,
	struct directory *directory)
{
	bool read = load_table(context, RING_PLATFORM, slice_from(path), schema, &directory->rows);

	directory->broken = !read;
	directory_index(directory, context->arena);
	return read;
}

static bool read_vocabularies(struct context *context)
{
	bool read = true;

	for (size_t i = 0; i < VOCABULARY_COUNT; i++) {
		struct slice path =
			arena_format(context->arena, "vocabulary/%s.csv", vocabulary_names[i]);
		const struct schema *schema =
			i == VOCABULARY_NEEDS ? &needs_schema : &vocabulary_schema;
		read &= read_directory(
			context, path.data, schema, &context->platform.vocabularies[i]);
	}
	return read;
}

/* The folder of cards/ that a change lies in, unless it is known; a change is not on disk yet. */
static void add_changed_card(struct context *context, const struct change *change)
{
	struct slice rest = change->path, folder, name;

	if (change->ring == RING_PLATFORM && slice_split(&rest, '/', &folder) &&
		slice_equals(folder, "cards") && slice_split(&rest, '/', &name) &&
		!slice_list_has(&context->platform.cards, name))
		slice_list_add(
			&context->platform.cards, context->arena, arena_copy(context->arena, name));
}

static bool read_card_names(struct context *context)
{
	struct source_entries entries = { 0 };
	struct slice folder = slice_from("cards");

	if (source_list(context->store.platform, folder, context->arena, context->diags,
		    &entries) == SOURCE_FAILED)
		return false;
	for (size_t i = 0; i < entries.count; i++)
		if (entries.items[i].is_folder)
			slice_list_add(
				&context->platform.cards, context->arena, entries.items[i].name);
	for (size_t i = 0; i < context->changes.count; i++)
		add_changed_card(context, &context->changes.items[i]);
	return true;
}

static bool read_people(struct context *context)
{
	return read_directory(context, "people.csv", &person_schema, &context->platform.people);
}

static bool read_places(struct context *context)
{
	return read_directory(context, "places.csv", &place_schema, &context->platform.places);
}

static bool read_services(struct context *context)
{
	return read_directory(
		context, "services.csv", &service_schema, &context->platform.services);
}

static bool read_projects(struct context *context)
{
	return read_directory(
		context, "projects.csv", &project_schema, &context->platform.projects);
}

bool load_platform(struct context *context, unsigned parts)
{
	static const struct {
		enum platform_part part;
		bool (*read)(struct context *context);
	} readers[] = {
		{ PLATFORM_PEOPLE, read_people },
		{ PLATFORM_PLACES, read_places },
		{ PLATFORM_SERVICES, read_services },
		{ PLATFORM_PROJECTS, read_projects },
		{ PLATFORM_VOCABULARIES, read_vocabularies },
		{ PLATFORM_AVAILABILITY, load_availability },
		{ PLATFORM_CARDS, read_card_names },
	};
	bool read = true;

	for (size_t i = 0; i < ARRAY_LEN(readers); i++) {
		if (!(parts & readers[i].part) || (context->loaded & readers[i].part))
			continue;
		context->loaded |= readers[i].part;
		read &= readers[i].read(context);
	}
	return read;
}

static bool read_card_files(struct context *context, struct slice name, struct card_files *files)
{
	struct slice folder = arena_format(context->arena, "cards/%s", slice_text(name));
	bool read = true;

	*files = (struct card_files){
		.shown_folder = store_shown(&context->store, RING_PLATFORM, folder, context->arena),
	};
	for (size_t i = 0; i < CARD_PARTS; i++) {
		struct slice path = arena_format(
			context->arena, "%s/%s", slice_text(folder), card_parts[i].name);
		size_t cap = slice_ends(path, ".md") ? SOURCE_RECORD_CAP : SOURCE_TABLE_CAP;
		read &= change_read(&context->changes, &context->store, RING_PLATFORM, path, cap,
				context->arena, context->diags,
				card_part_of(files, i)) != SOURCE_FAILED;
	}
	return read;
}

static bool read_card(
	struct context *context, struct slice name, struct card_files *files, struct card *card)
{
	return read_card_files(context, name, files) &&
	       card_read(name, files, context->arena, context->diags, card);
}

bool load_card_files(
	struct context *context, struct slice name, struct card_files *files, struct card *card)
{
	struct nearest nearest;

	if (!load_platform(context, PLATFORM_CARDS))
		return false;
	if (slice_list_has(&context->platform.cards, name))
		return read_card(context, name, files, card);
	nearest_init(&nearest, name);
	for (size_t i = 0; i < context->platform.cards.count; i++)
		nearest_offer(&nearest, context->platform.cards.items[i]);
	struct slice best = nearest_names(&nearest, context->arena);
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){ "card", NULL, best, NULL }, _("card '%s' not found in cards/"),
		slice_text(name));
}

bool load_card(struct context *context, struct slice name, struct card *card)
{
	struct card_files files;

	return load_card_files(context, name, &files, card);
}

void load_cards(struct context *context, struct card_list *cards)
{
	struct card_files files;

	*cards = (struct card_list){ 0 };
	if (!load_platform(context, PLATFORM_CARDS))
		context->broken = true;
	cards->items =
		arena_take(context->arena, context->platform.cards.count + 1, sizeof *cards->items);
	for (size_t i = 0; i < context->platform.cards.count; i++) {
		if (read_card(context, context->platform.cards.items[i], &files,
			    &cards->items[cards->count]))
			cards->count++;
		else
			context->broken = true;
	}
}
