#include "work/shared/check_scope.h"
#include "base/array.h"
#include "model/name.h"
#include "work/shared/findings.h"

static bool is_among_changes(const struct context *context, enum ring ring, struct slice path)
{
	for (size_t i = 0; i < context->changes.count; i++) {
		const struct change *change = &context->changes.items[i];
		if (change->ring == ring && slice_equal(change->path, path))
			return true;
	}
	return false;
}

static bool has_file(const struct check_scope *scope, enum ring ring, struct slice path)
{
	return is_among_changes(scope->context, ring, path) ||
	       source_has(store_ring(&scope->context->store, ring), path);
}

struct slice check_scope_on_shelf(
	const struct check_scope *scope, enum ring ring, const char *top, struct slice stem)
{
	struct arena *arena = scope->arena;
	struct slice year = slice_part(stem, 0, 4);
	struct source_entries years;
	struct diag_list unheard;
	struct slice path = arena_format(arena, "%s/%.*s/%.*s.md", top, (int)year.length, year.data,
		(int)stem.length, stem.data);

	if (has_file(scope, ring, path))
		return path;
	diag_list_init(&unheard, arena);
	source_list(
		store_ring(&scope->context->store, ring), slice_from(top), arena, &unheard, &years);
	for (size_t i = 0; i < years.count; i++) {
		path = arena_format(arena, "%s/%s/%.*s.md", top, slice_text(years.items[i].name),
			(int)stem.length, stem.data);
		if (has_file(scope, ring, path))
			return path;
	}
	return (struct slice){ 0 };
}

static bool has_stem(const struct check_scope *scope, struct slice folder, struct slice stem)
{
	static const char *const endings[] = { "md", "csv" };

	for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
		struct slice path = arena_format(scope->arena, "%s/%.*s.%s", slice_text(folder),
			(int)stem.length, stem.data, endings[i]);
		if (has_file(scope, RING_CASES, path))
			return true;
	}
	return false;
}

static bool has_record(void *closure, struct slice stem)
{
	const struct check_scope *scope = closure;

	if (scope->ring == RING_PLATFORM)
		return check_scope_on_shelf(scope, RING_PLATFORM, "meetings", stem).data != NULL;
	return has_stem(scope, scope->folder, stem);
}

static bool has_full_name(void *closure, struct slice name)
{
	const struct check_scope *scope = closure;
	size_t slash = slice_find(name, '/', 0);
	struct slice id = arena_copy(scope->arena, slice_part(name, 0, slash));
	struct slice folder =
		store_find_case(&scope->context->store, id, scope->arena, scope->context->diags);

	return folder.data != NULL &&
	       has_stem(scope, folder, slice_part(name, slash + 1, name.length));
}

static bool has_case(void *closure, struct slice id)
{
	const struct check_scope *scope = closure;
	struct context *context = scope->context;

	if (slice_equal(name_of_path(scope->folder), id))
		return true; /* that of the record itself */
	for (size_t i = 0; i < context->changes.count; i++) {
		struct slice path = context->changes.items[i].path, part;
		while (context->changes.items[i].ring == RING_CASES &&
			slice_split(&path, '/', &part))
			if (slice_equal(part, id))
				return true;
	}
	return store_find_case(&context->store, id, scope->arena, context->diags).data != NULL;
}

static bool has_signal(void *closure, struct slice stem)
{
	return check_scope_on_shelf(closure, RING_CASES, "signals", stem).data != NULL;
}

void check_scope_init(struct check_scope *scope, struct context *context, struct arena *arena)
{
	bool has_cases = store_ring(&context->store, RING_CASES) != NULL;

	*scope = (struct check_scope){ .context = context, .arena = arena };
	index_init(&scope->cards, context->arena);
	scope->world = (struct link_world){
		.platform = &context->platform,
		.has_record = has_record,
		.has_case = has_cases ? has_case : NULL,
		.has_signal = has_cases ? has_signal : NULL,
		.has_full_name = has_cases ? has_full_name : NULL,
		.closure = scope,
	};
}

void check_scope_enter(struct check_scope *scope, enum ring ring, struct slice folder)
{
	struct context *context = scope->context;
	struct diag_list unheard;
	struct slice bytes;

	scope->ring = ring;
	scope->folder = arena_copy(scope->arena, folder);
	scope->world.members = NULL;
	scope->world.records = ring == RING_PLATFORM ? "meetings/" : _("this case");
	scope->tasks = (struct task_list){ 0 };
	if (ring != RING_CASES)
		return;
	diag_list_init(&unheard, scope->arena);
	struct slice path = arena_format(scope->arena, "%s/members.csv", slice_text(scope->folder));
	if (change_read(&context->changes, &context->store, ring, path, SOURCE_TABLE_CAP,
		    scope->arena, &unheard, &bytes) == SOURCE_FOUND &&
		rows_read(&member_schema, path, bytes, scope->arena, &unheard, &scope->members))
		scope->world.members = &scope->members;
}

bool check_scope_need(struct check_scope *scope, const struct schema *schema)
{
	static const unsigned parts[FIELD_TYPE_COUNT] = {
		[FIELD_PERSON] = PLATFORM_PEOPLE,
		[FIELD_SERVICE] = PLATFORM_SERVICES,
		[FIELD_PLACE] = PLATFORM_PLACES,
		[FIELD_PROJECT] = PLATFORM_PROJECTS,
		[FIELD_CODE] = PLATFORM_VOCABULARIES,
		[FIELD_CARD] = PLATFORM_CARDS,
		[FIELD_SERVICE_OR_PROFESSION] = PLATFORM_SERVICES | PLATFORM_VOCABULARIES,
		[FIELD_PARTICIPANT] = PLATFORM_PEOPLE | PLATFORM_VOCABULARIES,
		[FIELD_HEADCOUNT] = PLATFORM_VOCABULARIES,
		[FIELD_SAFETY] = PLATFORM_VOCABULARIES,
	};
	unsigned needed = 0;

	for (size_t i = 0; i < schema_count(schema); i++)
		needed |= parts[schema_at(schema, i)->type];
	return load_platform(scope->context, needed);
}

struct scope_card *check_scope_card(struct check_scope *scope, struct slice name)
{
	struct context *context = scope->context;
	struct findings findings;
	struct arena *arena = context->arena;
	struct scope_card *card = index_get(&scope->cards, name);

	if (card != NULL)
		return card;
	context->arena = scope->cards.arena;
	name = arena_copy(context->arena, name);
	card = arena_take(context->arena, 1, sizeof *card);
	findings_begin(context, &findings);
	card->good = load_card(context, name, &card->card);
	findings_end(context, &findings, FINDINGS_TAKE);
	card->findings = findings.list;
	index_put(&scope->cards, name, card);
	context->arena = arena;
	return card;
}
