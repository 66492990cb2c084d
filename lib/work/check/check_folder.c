#include "work/check/check_folder.h"
#include "base/array.h"
#include "logic/check/case_check.h"
#include "logic/check/plausible.h"
#include "logic/check/standing.h"
#include "logic/check/task_check.h"
#include "model/name.h"
#include "model/path_form.h"
#include "store/folders.h"
#include "text/unicode.h"
#include "work/shared/check_file.h"
#include "work/shared/findings.h"
#include "work/shared/guard.h"
#include "work/shared/load_platform.h"
#include <stdlib.h>

void checking_init(struct checking *checking, struct context *context)
{
	struct findings findings;

	*checking = (struct checking){ .context = context, .arena = context->arena };
	checking->workload =
		(struct workload){ .arena = context->arena, .from = DATE_NONE, .to = DATE_NONE };
	check_scope_init(&checking->scope, context, context->arena);
	index_init(&checking->cases, context->arena);
	index_init(&checking->tasks, context->arena);
	index_init(&checking->allowed, context->arena);
	findings_begin(context, &findings);
	load_platform(context, ~0U & ~(unsigned)PLATFORM_AVAILABILITY);
	findings_end(context, &findings, FINDINGS_DROP);
	guard_load(context); /* where it fails that is said once, and numbers are still found */
}

/* Every line of a file that is there counts as new. */
static void check_people(
	struct checking *checking, enum ring ring, struct slice path, struct slice bytes)
{
	const struct change all = {
		.ring = ring, .path = path, .before = slice_from(""), .after = bytes
	};

	guard_check(checking->context, &all);
}

/* What no reason makes right: private data, and what was lost. */
static bool may_be_allowed(struct slice rule)
{
	static const char *const never[] = { "private", "deleted", "never-changed", "removed-value",
		"removed-row", "erased", "case", "merge", "conflict-marker", "file-kind" };

	for (size_t i = 0; i < ARRAY_LEN(never); i++)
		if (slice_equals(rule, never[i]))
			return false;
	return true;
}

/* A value of x-allow: a rule, and behind it why the finding stands. */
static void allow(struct checking *checking, struct slice shown, const struct front_matter *front,
	const struct front_value *value)
{
	struct slice rest = value->text, rule;
	struct position position = front_matter_position(front, value);

	if (!slice_split(&rest, ' ', &rule) || slice_is_empty(slice_trim(rest)))
		diag_add(checking->context->diags, SEVERITY_ERROR, "x-allow", &position,
			_("x-allow: a reason is missing (RULE REASON; --format=csv shows the "
			  "rules)"));
	else if (!may_be_allowed(rule))
		diag_add(checking->context->diags, SEVERITY_ERROR, "x-allow", &position,
			_("x-allow: '%.*s' cannot be accepted (it concerns what was lost, or who "
			  "somebody is)"),
			(int)rule.length, rule.data);
	else
		index_put(&checking->allowed,
			arena_format(checking->arena, "%s\n%.*s", slice_text(shown),
				(int)rule.length, rule.data),
			checking);
}

static void take_allowed(struct checking *checking, struct slice shown, struct slice bytes)
{
	struct front_matter front;
	struct diag_list unheard;

	if (bytes.data == NULL || !slice_ends(shown, ".md") ||
		!slice_holds(bytes, slice_from("x-allow:")))
		return;
	diag_list_init(&unheard, checking->context->arena);
	if (!front_matter_read(shown, bytes, checking->context->arena, &unheard, &front))
		return;
	const struct front_entry *entry = front_matter_find(&front, "x-allow");
	for (size_t i = 0; entry != NULL && i < entry->count; i++)
		allow(checking, shown, &front, &entry->values[i]);
}

void findings_allow(const struct checking *checking, struct diag_list *findings)
{
	size_t kept = 0;

	for (size_t i = 0; i < findings->count; i++) {
		const struct diag *diag = &findings->items[i];
		struct slice key = arena_format(
			checking->arena, "%s\n%s", slice_text(diag->position.file), diag->rule);
		if (checking->allowed.count == 0 || index_get(&checking->allowed, key) == NULL)
			findings->items[kept++] = *diag;
	}
	findings->count = kept;
}

static void check_path(struct checking *checking, enum ring ring, struct slice path)
{
	struct context *context = checking->context;
	struct slice shown = store_shown(&context->store, ring, path, context->arena);
	size_t cap = check_file_cap(ring, path);
	struct slice bytes = { 0 };

	if (cap > 0 && source_read(store_ring(&context->store, ring), path, cap, context->arena,
			       context->diags, &bytes) != SOURCE_FOUND)
		return;
	check_file_in(&checking->scope, ring, path, shown, bytes);
	if (cap > 0)
		check_people(checking, ring, path, bytes);
	take_allowed(checking, shown, bytes);
}

static void add_known(struct checking *checking, const struct case_file *file, struct slice shown)
{
	struct arena *arena = checking->arena;
	struct known_case *known = arena_take(arena, 1, sizeof *known);

	known->id = arena_copy(arena, file->id);
	known->shown = arena_copy(arena, shown);
	known->erased = file->facts == NULL;
	for (size_t i = 0; file->facts != NULL && i < file->facts->related.count; i++)
		slice_list_add(
			&known->related, arena, arena_copy(arena, file->facts->related.items[i]));
	if (file->facts != NULL && !slice_is_empty(file->facts->continued_in)) {
		const struct front_matter *front = &file->facts_record.front;
		known->continued_in = arena_copy(arena, file->facts->continued_in);
		known->position = front_matter_position(
			front, front_matter_find(front, "continued-in")->values);
		known->position.file = arena_copy(arena, known->position.file);
		known->position.source = arena_copy(arena, known->position.source);
	}
	struct known_case **added = arena_push(arena, &checking->known, &checking->known_count,
		&checking->known_capacity, sizeof *checking->known);
	*added = known;
	const struct known_case *earlier = index_get(&checking->cases, known->id);
	if (earlier == NULL)
		index_put(&checking->cases, known->id, known);
	else
		diag_add(checking->context->diags, SEVERITY_ERROR, "repeated-id",
			&(struct position){ .file = shown },
			_("the case '%s' lies in '%s' as well (one folder each)"),
			slice_text(known->id), slice_text(earlier->shown));
}

/* A task is known by its id alone, so that no other case may have it. */
static void add_tasks(struct checking *checking)
{
	const struct task_list *tasks = &checking->scope.tasks;
	struct known_case *here = checking->known[checking->known_count - 1];

	for (size_t i = 0; i < tasks->count; i++) {
		const struct task *task = &tasks->items[i];
		const struct known_case *earlier;
		struct position position = task_position(task, "id");
		if (slice_is_empty(task->id))
			continue;
		earlier = index_get(&checking->tasks, task->id);
		if (earlier == NULL)
			index_put(&checking->tasks, arena_copy(checking->arena, task->id), here);
		else if (!slice_equal(earlier->id, here->id))
			diag_add(checking->context->diags, SEVERITY_ERROR, "repeated-id", &position,
				_("'%s' is a task of '%s' as well (another id)"),
				slice_text(task->id), slice_text(earlier->shown));
	}
}

/* What is wrong in the identities themselves is not a finding about the store. */
static void check_years(struct checking *checking, const struct case_file *file)
{
	struct context *context = checking->context;
	struct slice path = arena_format(context->arena, "%s.md", slice_text(file->id)), bytes;
	struct position whole = { .file = file->members.table.file };
	struct diag_list unheard;
	struct identity identity;

	diag_list_init(&unheard, context->arena);
	if (context->store.identities == NULL ||
		source_read(context->store.identities, path, SOURCE_RECORD_CAP, context->arena,
			&unheard, &bytes) != SOURCE_FOUND ||
		!identity_read(path, bytes, context->arena, &unheard, &identity))
		return;
	for (size_t i = 0; i < file->members.count; i++)
		member_check_year(rows_at(&file->members, i), &identity, &whole, context->diags);
}

static void finish_case(struct checking *checking, struct case_file *file)
{
	struct context *context = checking->context;
	struct slice shown = store_shown(&context->store, RING_CASES, file->folder, context->arena);

	case_file_sort(file);
	add_known(checking, file, shown);
	add_tasks(checking);
	case_check(file, context->arena, context->diags);
	case_check_standing(file, context->diags);
	case_check_plausible(file, &context->platform, context->diags);
	check_years(checking, file);
	for (size_t i = 0; i < file->record_count; i++)
		workload_take(&checking->workload, &file->records[i]);
	case_check_goals(file, &checking->scope.tasks, context->arena, context->diags);
}

/* What every case has. */
static void check_parts(struct checking *checking, const struct case_file *file,
	const struct source_entries *entries)
{
	static const char *const names[] = { "case.md", "members.csv" };
	struct context *context = checking->context;
	struct position whole = { .file = store_shown(&context->store, RING_CASES, file->folder,
					  context->arena) };

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		size_t at = 0;
		while (at < entries->count && !slice_equals(entries->items[at].name, names[i]))
			at++;
		if (at == entries->count)
			diag_add(context->diags, SEVERITY_ERROR, "case", &whole,
				_("the case has no %s"), names[i]);
	}
}

static bool is_case_folder(enum ring ring, struct slice folder)
{
	return ring == RING_CASES && path_has_form(folder, "YEAR/CASE");
}

static struct slice path_below(
	struct checking *checking, struct slice folder, const struct source_entry *entry)
{
	return arena_format(checking->context->arena, "%s%s%s", slice_text(folder),
		slice_is_empty(folder) ? "" : "/", slice_text(entry->name));
}

static void check_files(struct checking *checking, enum ring ring, struct slice folder,
	const struct source_entries *entries)
{
	struct case_file file = { .folder = folder, .id = name_of_path(folder) };
	bool is_case = is_case_folder(ring, folder);

	check_scope_enter(&checking->scope, ring, folder);
	checking->scope.file = is_case ? &file : NULL;
	checking->scope.record_capacity = checking->scope.assessment_capacity = 0;
	for (size_t i = 0; i < entries->count; i++)
		if (!entries->items[i].is_folder)
			check_path(
				checking, ring, path_below(checking, folder, &entries->items[i]));
	if (is_case) {
		check_parts(checking, &file, entries);
		finish_case(checking, &file);
	}
	checking->scope.file = NULL;
}

/* A folder that is none of a store's is named once, and not looked into. */
static void check_below(struct checking *checking, enum ring ring, struct slice folder,
	const struct source_entry *entry)
{
	struct slice path = path_below(checking, folder, entry);
	const struct store *store = &checking->context->store;

	if (ring == RING_PLATFORM && store->cases_are_inside && slice_equals(path, "cases"))
		return;
	if (check_file_folder(ring, path))
		check_folder(checking, ring, path);
	else
		check_path(checking, ring, path);
}

void check_folder(struct checking *checking, enum ring ring, struct slice folder)
{
	struct context *context = checking->context;
	struct arena *outer = context->arena;
	struct source_entries entries;
	struct arena arena;

	/* Of a folder stays only what was found out: a store may hold more than memory does. */
	arena_init(&arena);
	context->arena = checking->scope.arena = &arena;
	if (source_list(store_ring(&context->store, ring), folder, &arena, context->diags,
		    &entries) == SOURCE_FOUND) {
		check_files(checking, ring, folder, &entries);
		for (size_t i = 0; i < entries.count; i++)
			if (entries.items[i].is_folder)
				check_below(checking, ring, folder, &entries.items[i]);
	}
	context->arena = checking->scope.arena = outer;
	arena_free(&arena);
}

/* Whether anything stands at the path, a link or a submodule as well. */
static bool is_there(struct checking *checking, enum ring ring, struct slice path)
{
	struct source *source = store_ring(&checking->context->store, ring);
	struct source_entries entries;
	struct diag_list unheard;
	struct slice folder, name;

	if (source_has(source, path))
		return true;
	diag_list_init(&unheard, checking->arena);
	path_split(path, &folder, &name);
	if (source_list(source, arena_copy(checking->arena, folder), checking->arena, &unheard,
		    &entries) != SOURCE_FOUND)
		return false;
	for (size_t i = 0; i < entries.count; i++)
		if (slice_equal(entries.items[i].name, name))
			return true;
	return false;
}

void check_single(struct checking *checking, enum ring ring, struct slice path)
{
	struct slice folder, name;

	if (check_file_cap(ring, path) == 0 && !is_there(checking, ring, path))
		return;
	path_split(path, &folder, &name);
	check_scope_enter(&checking->scope, ring, folder);
	check_path(checking, ring, path);
}
