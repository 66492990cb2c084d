#include "base/index.h"
#include "model/path_form.h"
#include "store/folders.h"
#include "store/git_objects.h"
#include "work/check/changed_files.h"
#include "work/shared/check_file.h"
#include "work/shared/findings.h"

struct judging {
	struct context *context, *base;
	const struct changed_repository *repository;
	struct git_objects *objects;
	struct arena arena; /* of one step */
	struct index said;  /* "FILE\nTEXT": a branch's fault is a merge's as well */
	struct index cases; /* folder -> &erased or &living, at the base */
};

static const char erased, living;

/* As a store is read, what is hidden is not of it. */
static bool is_hidden(struct slice path)
{
	struct slice name;

	while (slice_split(&path, '/', &name))
		if (slice_starts(name, "."))
			return true;
	return false;
}

bool changed_file_place(const struct changed_repository *repository, struct slice path,
	enum ring *ring, struct slice *place)
{
	static const char cases[] = "cases/";

	if (is_hidden(path))
		return false;
	*ring = repository->holds_platform ? RING_PLATFORM : RING_CASES;
	*place = path;
	if (repository->holds_platform && slice_starts(path, cases)) {
		*ring = RING_CASES;
		*place = slice_part(path, sizeof cases - 1, path.length);
		return repository->holds_cases;
	}
	return true;
}

struct slice changed_file_case(enum ring ring, struct slice place)
{
	struct slice folder, name;

	path_split(place, &folder, &name);
	return ring == RING_CASES && path_has_form(folder, "YEAR/CASE") ? folder
									: (struct slice){ 0 };
}

static struct slice read_version(
	struct judging *judging, const struct git_version *version, size_t cap)
{
	struct slice bytes = { 0 };

	if (version->object.data == NULL)
		return bytes;
	/* What cannot be read (a link, a file beyond the cap) is there all the same. */
	if (version->is_odd || git_objects_read(judging->objects, version->object, GIT_BLOB, cap,
				       &judging->arena, &bytes) != 0)
		return slice_from("");
	return bytes;
}

/* The bytes of a file in the store before; absent when it was not there. */
static struct slice at_base(struct judging *judging, enum ring ring, struct slice place)
{
	struct context *base = judging->base;
	struct source *source = base == NULL ? NULL : store_ring(&base->store, ring);
	struct diag_list unheard;
	struct slice bytes = { 0 };

	diag_list_init(&unheard, &judging->arena);
	if (source == NULL || source_read(source, place, SOURCE_RECORD_CAP, &judging->arena,
				      &unheard, &bytes) != SOURCE_FOUND)
		return (struct slice){ 0 };
	return bytes;
}

static bool case_was_erased(struct judging *judging, struct slice folder)
{
	const char *known = index_get(&judging->cases, folder);

	if (known == NULL) {
		struct slice path = arena_format(
			&judging->arena, "%.*s/case.md", (int)folder.length, folder.data);
		known = is_erased_record(
				RECORD_CASE, at_base(judging, RING_CASES, path), &judging->arena)
				? &erased
				: &living;
		index_put(&judging->cases, arena_copy(judging->context->arena, folder),
			(void *)known);
	}
	return known == &erased;
}

/* Findings of one file, each said once, with the commit that did it. */
static void say(struct judging *judging, const struct git_step *step, const struct findings *own)
{
	struct context *context = judging->context;

	for (size_t i = 0; i < own->list.count; i++) {
		const struct diag *diag = &own->list.items[i];
		struct slice key = arena_format(context->arena, "%s\n%s",
			slice_text(diag->position.file), slice_text(diag->text));
		if (index_put(&judging->said, key, judging) != NULL)
			continue;
		if (step->commit.data == NULL)
			diag_add(context->diags, diag->severity, diag->rule, &diag->position, "%s",
				slice_text(diag->text));
		else
			diag_add(context->diags, diag->severity, diag->rule, &diag->position,
				_("commit %.7s: %s"), step->commit.data, slice_text(diag->text));
	}
}

/* Whether a stub of the whole case, or of a signal, may hold these bytes. */
static bool is_stub(
	struct judging *judging, const struct file_versions *versions, struct slice place)
{
	struct rows rows;
	struct diag_list unheard;

	if (!path_has_form(place, "YEAR/CASE/members.csv"))
		return is_erased_record(versions->kind, versions->after, &judging->arena);
	diag_list_init(&unheard, &judging->arena);
	rows_read(versions->schema, versions->shown, versions->after, &judging->arena, &unheard,
		&rows);
	return rows.count == 0;
}

/* Into an erased case, and in the place of an erased signal, comes nothing again, by whichever
 * commit of whichever branch. */
static void check_erased(struct judging *judging, enum ring ring, struct slice place,
	const struct file_versions *versions)
{
	struct slice folder = changed_file_case(ring, place);
	struct position whole = { .file = versions->shown };
	bool was_erased = folder.data != NULL
				  ? case_was_erased(judging, folder)
				  : ring == RING_CASES && versions->kind == RECORD_SIGNAL &&
					    is_erased_record(RECORD_SIGNAL,
						    at_base(judging, ring, place), &judging->arena);

	if (was_erased && versions->after.data != NULL && !is_stub(judging, versions, place))
		diag_add(judging->context->diags, SEVERITY_ERROR, "erased", &whole,
			_("the case was erased (nothing but its stubs is taken: leave this commit "
			  "out)"));
}

static bool becomes_erased(
	struct judging *judging, const struct git_step *step, const struct git_change *change)
{
	struct slice folder, name;

	path_split(change->path, &folder, &name);
	struct slice facts =
		arena_format(&judging->arena, "%.*s/case.md", (int)folder.length, folder.data);
	for (size_t i = 0; i < step->count; i++)
		if (slice_equal(step->changes[i].path, facts))
			return is_erased_record(RECORD_CASE,
				read_version(judging, &step->changes[i].after, SOURCE_RECORD_CAP),
				&judging->arena);
	return false;
}

static void check_retyped(struct judging *judging, const struct git_change *change,
	const struct file_versions *versions)
{
	struct position whole = { .file = versions->shown };

	if (change->after.is_odd)
		diag_add(judging->context->diags, SEVERITY_ERROR, "file-kind", &whole,
			_("a link or a submodule stands where a file of the store belongs"));
}

/* Which other step of the commit tells of the path; NULL where that parent has the same as the
 * commit. */
static const struct git_change *beside(const struct git_step *step, struct slice path)
{
	size_t from = 0, to = step->count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;
		int order = slice_compare(step->changes[middle].path, path);
		if (order == 0)
			return &step->changes[middle];
		if (order < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return NULL;
}

/* A merge has no words of its own: a file that only one parent has is that parent's. git's guess
 * at renames puts one family's lines into another's file. But what the two sides contradict each
 * other in may be accepted with a reason, which stands in one side's file. */
static void check_merged(struct judging *judging, const struct git_step *step,
	const struct git_change *change, const struct file_versions *versions)
{
	const struct git_step *first = step - step->parent;
	struct position whole = { .file = versions->shown };
	size_t owners = 0;

	if (change->before.object.data == NULL || change->after.object.data == NULL)
		return;
	for (size_t i = 0; i < step->parent_count; i++) {
		const struct git_change *other = beside(&first[i], change->path);
		owners += other == NULL || other->before.object.data != NULL;
	}
	if (owners == 1 && step->parent_count > 1 &&
		!differs_in_own_keys(versions, &judging->arena))
		diag_add(judging->context->diags, SEVERITY_ERROR, "merge", &whole,
			_("the merge changed a file that only one side has (git may have guessed a "
			  "rename: take that side's file as it is)"));
}

static void judge_change(
	struct judging *judging, const struct git_step *step, const struct git_change *change)
{
	struct context *context = judging->context;
	struct findings own;
	struct file_versions versions;
	enum ring ring;
	struct slice place;

	if (!changed_file_place(judging->repository, change->path, &ring, &place))
		return;
	check_file_versions(ring, place, &versions);
	if (versions.keeping == KEEP_NOTHING)
		return;
	size_t cap = check_file_cap(ring, place);
	findings_begin(context, &own);
	versions.shown = store_shown(&context->store, ring, place, context->arena);
	versions.before = read_version(judging, &change->before, cap);
	versions.after = read_version(judging, &change->after, cap);
	versions.case_is_erased = path_has_form(place, "YEAR/CASE/members.csv") &&
				  becomes_erased(judging, step, change);
	check_retyped(judging, change, &versions);
	if (!change->after.is_odd && !change->before.is_odd)
		kept_check(&versions, &judging->arena, context->diags);
	check_erased(judging, ring, place, &versions);
	check_merged(judging, step, change, &versions);
	findings_end(context, &own, FINDINGS_TAKE);
	say(judging, step, &own);
}

void judge_steps(
	struct context *context, struct context *base, const struct changed_repository *repository)
{
	struct judging judging = { .context = context, .base = base, .repository = repository };
	const struct git_steps *steps = &repository->steps;

	judging.objects = git_objects_open(slice_text(repository->directory), context->diags);
	if (judging.objects == NULL)
		return;
	index_init(&judging.said, context->arena);
	index_init(&judging.cases, context->arena);
	for (size_t i = 0; i < steps->count; i++) {
		const struct git_step *step = &steps->items[i];
		arena_init(&judging.arena);
		for (size_t k = 0; k < step->count; k++)
			judge_change(&judging, step, &step->changes[k]);
		arena_free(&judging.arena);
	}
	git_objects_close(judging.objects);
}
