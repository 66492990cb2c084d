#include "work/check/check_changes.h"
#include "base/array.h"
#include "base/index.h"
#include "logic/change/kept_rows.h"
#include "model/path_form.h"
#include "model/record/case_facts.h"
#include "model/record/signal.h"
#include "store/git.h"
#include "work/check/changed_files.h"
#include "work/check/check_store.h"
#include "work/shared/check_file.h"
#include "work/shared/findings.h"

struct range {
	struct context *context;
	const struct change_range *asked;
	struct changed_repository repositories[2];
	size_t repository_count;
	struct check_target *targets; /* what changed, and what that refers to */
	size_t target_count, target_capacity;
	struct index seen;	 /* "RING PATH" of each */
	struct slice tip;	 /* in full; absent: what is staged */
	struct slice_list words; /* what files name that is no more as it was: codes, cards */
};

static bool is_zero(struct slice commit)
{
	for (size_t i = 0; i < commit.length; i++)
		if (commit.data[i] != '0')
			return false;
	return commit.length > 0;
}

/* The repositories that the rings lie in. */
static void find_repositories(struct range *range)
{
	const struct store *store = &range->context->store;
	bool apart = store_cases_are_apart(store) && !store->is_cases_alone;

	range->repositories[range->repository_count++] = (struct changed_repository){
		.directory = store->root,
		.holds_platform = !store->is_cases_alone,
		.holds_cases = !apart,
	};
	if (apart && store->cases != NULL)
		range->repositories[range->repository_count++] = (struct changed_repository){
			.directory = store->cases_root,
			.holds_cases = true,
		};
}

static bool refuse_commit(struct context *context, struct slice commit)
{
	return diag_add(context->diags, SEVERITY_ERROR, "commit", NULL,
		_("git knows no commit %s here (git fetch brings those of others)"),
		slice_text(commit));
}

/* The steps between two commits, in the one repository that knows them. */
static bool read_between(struct range *range)
{
	struct context *context = range->context;
	const struct change_range *asked = range->asked;
	struct slice from = { 0 }, to;

	for (size_t i = 0; i < range->repository_count; i++) {
		struct changed_repository *repository = &range->repositories[i];
		const char *directory = slice_text(repository->directory);
		if (!git_resolve(directory, slice_text(asked->to), context->arena, &to))
			continue;
		if (!is_zero(asked->from) &&
			!git_resolve(directory, slice_text(asked->from), context->arena, &from))
			return refuse_commit(context, asked->from);
		if (from.data != NULL && !git_is_ancestor(directory, from, to))
			return diag_add(context->diags, SEVERITY_ERROR, "commit", NULL,
				_("%s does not follow %s (merge or rebase first; history is not "
				  "rewritten)"),
				slice_text(asked->to), slice_text(asked->from));
		range->tip = to;
		range->repositories[0] = *repository;
		range->repository_count = 1;
		return git_history(directory, from, to, context->arena, context->diags,
			&range->repositories[0].steps);
	}
	return refuse_commit(context, asked->to);
}

static bool read_staged(struct range *range)
{
	struct context *context = range->context;

	for (size_t i = 0; i < range->repository_count; i++) {
		struct changed_repository *repository = &range->repositories[i];
		struct source *index = store_ring(
			&context->store, repository->holds_platform ? RING_PLATFORM : RING_CASES);
		if (!git_history_staged(slice_text(repository->directory), index, context->arena,
			    context->diags, &repository->steps))
			return false;
	}
	return true;
}

static void add_target(struct range *range, enum ring ring, struct slice path, bool is_folder)
{
	struct arena *arena = range->context->arena;
	struct source *source = store_ring(&range->context->store, ring);
	struct slice key = arena_format(arena, "%d %s", (int)ring, slice_text(path));

	if (source == NULL || index_put(&range->seen, key, range) != NULL)
		return;
	struct check_target *added = arena_push(arena, &range->targets, &range->target_count,
		&range->target_capacity, sizeof *range->targets);
	*added = (struct check_target){ ring, arena_copy(arena, path), is_folder };
}

static void add_case(struct range *range, struct slice id)
{
	struct context *context = range->context;
	struct diag_list unheard;

	diag_list_init(&unheard, context->arena);
	struct slice folder = store_find_case(&context->store, id, context->arena, &unheard);
	if (folder.data != NULL)
		add_target(range, RING_CASES, folder, true);
}

/* The signal of a case, and the families beside it. */
static void add_of_case(struct range *range, struct slice folder)
{
	struct context *context = range->context;
	struct slice path = arena_format(context->arena, "%s/case.md", slice_text(folder)), bytes;
	struct diag_list unheard;
	struct record record;

	diag_list_init(&unheard, context->arena);
	if (source_read(context->store.cases, path, SOURCE_RECORD_CAP, context->arena, &unheard,
		    &bytes) != SOURCE_FOUND)
		return;
	record_read(path, path, bytes, HOME_CASE, context->arena, &unheard, &record);
	const struct case_facts *facts = record_as_case(&record);
	if (facts == NULL)
		return;
	for (size_t i = 0; i < facts->related.count; i++)
		add_case(range, facts->related.items[i]);
	if (facts->continued_in.data != NULL)
		add_case(range, facts->continued_in);
	if (facts->signal.data != NULL)
		add_target(range, RING_CASES,
			arena_format(context->arena, "signals/%.4s/%s.md", facts->signal.data,
				slice_text(facts->signal)),
			false);
}

/* The cases that a signal came to. */
static void add_of_signal(struct range *range, struct slice path)
{
	struct context *context = range->context;
	struct diag_list unheard;
	struct record record;
	struct slice bytes;

	diag_list_init(&unheard, context->arena);
	if (source_read(context->store.cases, path, SOURCE_RECORD_CAP, context->arena, &unheard,
		    &bytes) != SOURCE_FOUND)
		return;
	record_read(path, path, bytes, HOME_SIGNALS, context->arena, &unheard, &record);
	const struct signal_record *signal = record_as_signal(&record);
	for (size_t i = 0; signal != NULL && i < signal->events.count; i++) {
		struct slice rest = signal->events.items[i], word;
		while (slice_split(&rest, ' ', &word))
			if (path_has_form(arena_format(context->arena, "2000/%.*s",
						  (int)word.length, word.data),
				    "YEAR/CASE"))
				add_case(range, arena_copy(context->arena, word));
	}
}

static void add_changed(struct range *range, const struct changed_repository *repository,
	const struct git_change *change)
{
	struct slice place, folder;
	enum ring ring;

	if (!changed_file_place(repository, change->path, &ring, &place))
		return;
	folder = changed_file_case(ring, place);
	if (folder.data != NULL) {
		folder = arena_copy(range->context->arena, folder);
		add_target(range, ring, folder, true);
		add_of_case(range, folder);
		return;
	}
	add_target(range, ring, place, false);
	if (ring == RING_CASES && path_has_form(place, "signals/YEAR/RECORD.md"))
		add_of_signal(range, place);
}

static struct slice read_at(struct context *context, struct slice path)
{
	struct diag_list unheard;
	struct slice bytes;

	diag_list_init(&unheard, context->arena);
	if (source_read(context->store.platform, path, SOURCE_TABLE_CAP, context->arena, &unheard,
		    &bytes) != SOURCE_FOUND)
		return slice_from("");
	return bytes;
}

/* Of the platform all files may speak: those are looked at that name a code which is gone, or a
 * card that was changed. */
static void add_words(struct range *range, struct context *base, struct slice place)
{
	struct arena *arena = range->context->arena;
	struct file_versions versions;
	struct slice rest = place, name;

	slice_split(&rest, '/', &name);
	if (slice_equals(name, "cards") && slice_split(&rest, '/', &name) &&
		!slice_list_has(&range->words, name))
		slice_list_add(&range->words, arena, arena_copy(arena, name));
	if (base == NULL || !slice_starts(place, "vocabulary/"))
		return;
	check_file_versions(RING_PLATFORM, place, &versions);
	if (versions.schema == NULL)
		return;
	versions.shown = place;
	versions.before = read_at(base, place);
	versions.after = read_at(range->context, place);
	removed_keys(&versions, arena, &range->words);
}

static void add_naming(struct range *range)
{
	struct context *context = range->context;
	struct slice_list paths = { 0 };

	for (size_t i = 0; i < range->repository_count; i++) {
		const struct changed_repository *repository = &range->repositories[i];
		paths.count = 0;
		git_files_with(slice_text(repository->directory), range->tip, &range->words,
			context->arena, context->diags, &paths);
		for (size_t k = 0; k < paths.count; k++) {
			const struct git_change change = { .path = paths.items[k] };
			add_changed(range, repository, &change);
		}
	}
}

static void find_targets(struct range *range, struct context *base)
{
	for (size_t i = 0; i < range->repository_count; i++) {
		const struct changed_repository *repository = &range->repositories[i];
		for (size_t k = 0; k < repository->steps.count; k++)
			for (size_t m = 0; m < repository->steps.items[k].count; m++)
				add_changed(
					range, repository, &repository->steps.items[k].changes[m]);
	}
	for (size_t i = 0, count = range->target_count; i < count; i++)
		if (range->targets[i].ring == RING_PLATFORM)
			add_words(range, base, range->targets[i].path);
	if (range->words.count > 0)
		add_naming(range);
}

/* The store before: false where there was none. */
static bool open_base(struct range *range, struct context *base)
{
	struct context *context = range->context;
	struct context_options opening = *range->asked->opening;
	struct diag_list unheard;
	struct slice commit = { 0 };

	for (size_t i = 0; i < range->repository_count; i++)
		if (commit.data == NULL)
			commit = range->repositories[i].steps.base;
	if (commit.data == NULL)
		return false;
	diag_list_init(&unheard, context->arena);
	opening.store.between = true;
	opening.store.staged = false;
	opening.store.commit = range->asked->to.data == NULL ? slice_from("HEAD") : commit;
	opening.store.like = &context->store;
	if (!context_open(base, &opening, context->arena, &unheard)) {
		context_close(base);
		return false;
	}
	return true;
}

static struct slice finding_key(const struct diag *diag, struct arena *arena)
{
	return arena_format(arena, "%s\n%s\n%s", slice_text(diag->position.file), diag->rule,
		slice_text(diag->text));
}

/* Takes out what was found in the store before as well; how many those were. */
static size_t drop_old(
	struct diag_list *findings, const struct diag_list *earlier, struct arena *arena)
{
	struct index old;
	size_t kept = 0;

	index_init(&old, arena);
	for (size_t i = 0; i < earlier->count; i++)
		index_put(&old, finding_key(&earlier->items[i], arena), &old);
	for (size_t i = 0; i < findings->count; i++)
		if (index_get(&old, finding_key(&findings->items[i], arena)) == NULL)
			findings->items[kept++] = findings->items[i];
	size_t dropped = findings->count - kept;
	findings->count = kept;
	return dropped;
}

static void tell_old(struct context *context, size_t count)
{
	if (count > 0)
		diag_add(context->diags, SEVERITY_NOTE, "earlier", NULL,
			translate_plural("%zu finding was there before (store-check shows it)",
				"%zu findings were there before (store-check shows them)", count),
			count);
}

static void check_states(struct range *range, struct context *base, struct diag_list *findings)
{
	struct context *context = range->context;
	struct diag_list earlier;

	check_targets(context, range->targets, range->target_count, findings);
	if (base == NULL)
		return;
	check_targets(base, range->targets, range->target_count, &earlier);
	tell_old(context, drop_old(findings, &earlier, context->arena));
}

/* What is missing here is missing in both states, and refuses nothing. */
static void tell_missing(const struct range *range)
{
	const struct context *context = range->context;

	if (context->store.is_cases_alone)
		diag_add(context->diags, SEVERITY_NOTE, "no-ring", NULL,
			_("the platform's ring is not here: what the cases name in it is not "
			  "checked"));
	if (context->store.identities == NULL && !context->store.declines_identities)
		diag_add(context->diags, SEVERITY_NOTE, "no-identities", NULL,
			_("no identities are here: no text was searched for names"));
}

static void judge(struct range *range, struct context *base, struct diag_list *findings)
{
	struct context *context = range->context;
	struct findings own;

	findings_begin(context, &own);
	for (size_t i = 0; i < range->repository_count; i++)
		judge_steps(context, base, &range->repositories[i]);
	findings_end(context, &own, FINDINGS_TAKE);
	diag_list_init(findings, context->arena);
	if (!context->store.is_cases_alone)
		check_states(range, base, findings);
	diag_hand_on(findings, &own.list, SEVERITY_NOTE);
	findings_hand_over(context, findings);
}

bool check_changes(
	struct context *context, const struct change_range *asked, struct diag_list *findings)
{
	struct range range = { .context = context, .asked = asked };
	struct context base = { 0 };

	if (is_zero(asked->to))
		return diag_add(context->diags, SEVERITY_ERROR, "deleted", NULL,
			_("the branch would be deleted (what a store's branch holds stays)"));
	index_init(&range.seen, context->arena);
	find_repositories(&range);
	if (!(asked->to.data == NULL ? read_staged(&range) : read_between(&range)))
		return false;
	bool has_base = open_base(&range, &base);
	find_targets(&range, has_base ? &base : NULL);
	judge(&range, has_base ? &base : NULL, findings);
	if (has_base)
		context_close(&base);
	tell_missing(&range);
	return true;
}
