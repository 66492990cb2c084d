#include "work/check/check_store.h"
#include "base/array.h"
#include "logic/check/table_check.h"
#include "model/name.h"
#include "store/folders.h"
#include "work/check/check_folder.h"
#include "work/shared/check_file.h"
#include "work/shared/check_scope.h"
#include "work/shared/findings.h"
#include "work/shared/load_case.h"
#include <stdlib.h>

static bool take_path(
	struct check_scope *scope, enum ring ring, struct slice path, struct check_target *target)
{
	struct source *source = store_ring(&scope->context->store, ring);

	if (source == NULL || !source_has(source, path))
		return false;
	*target = (struct check_target){ ring, path,
		check_file_cap(ring, path) == 0 && check_file_folder(ring, path) };
	return true;
}

/* A path within the store: as findings show it, or with the store's directory before it. */
static bool find_path(struct check_scope *scope, struct slice named, struct check_target *target)
{
	static const char cases[] = "cases/";
	const struct store *store = &scope->context->store;
	struct slice before = arena_format(scope->arena, "%s/", slice_text(store->root));

	while (slice_ends(named, "/"))
		named.length--;
	if (slice_starts(named, before.data))
		named = slice_part(named, before.length, named.length);
	named = arena_copy(scope->arena, named);
	if (slice_starts(named, cases))
		return take_path(scope, RING_CASES,
			slice_part(named, sizeof cases - 1, named.length), target);
	return take_path(scope, RING_PLATFORM, named, target);
}

static bool find_outside_cases(
	struct check_scope *scope, struct slice stem, struct check_target *target)
{
	static const struct {
		enum ring ring;
		const char *top;
	} shelves[] = {
		{ RING_PLATFORM, "meetings" },
		{ RING_CASES, "signals" },
		{ RING_CASES, "work" },
	};

	for (size_t i = 0; i < ARRAY_LEN(shelves); i++) {
		if (store_ring(&scope->context->store, shelves[i].ring) == NULL)
			continue;
		struct slice path =
			check_scope_on_shelf(scope, shelves[i].ring, shelves[i].top, stem);
		if (path.data != NULL)
			return take_path(scope, shelves[i].ring, path, target);
	}
	return false;
}

static bool find_in_case(struct check_scope *scope, struct slice named, struct slice stem,
	struct check_target *target)
{
	static const char *const endings[] = { "md", "csv" };
	struct context *context = scope->context;
	struct slice folder, case_named, name;

	path_split(named, &case_named, &name);
	if (!find_case(context, arena_copy(scope->arena, case_named), false, &folder))
		return false;
	for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
		struct slice path = arena_format(
			scope->arena, "%s/%s.%s", slice_text(folder), slice_text(stem), endings[i]);
		if (take_path(scope, RING_CASES, path, target))
			return true;
	}
	return diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
		_("the case has no record '%s' (case-show lists them)"), slice_text(stem));
}

/* A case, CASE/STEM, the stem of a record outside cases, or the path of a file or folder of the
 * store, as shown or as reached from here. False with a finding. */
static bool check_target_find(
	struct check_scope *scope, struct slice named, struct check_target *target)
{
	struct slice name = arena_copy(scope->arena, name_of_path(named));
	bool has_folder = slice_find(named, '/', 0) < named.length;
	struct slice folder;
	struct stem stem;

	if (find_path(scope, named, target))
		return true;
	if (name_read_stem(name, &stem))
		return (!has_folder && find_outside_cases(scope, name, target)) ||
		       find_in_case(scope, named, name, target);
	if (!find_case(scope->context, named, false, &folder))
		return false;
	*target = (struct check_target){ RING_CASES, folder, true };
	return true;
}

/* A card of which no file is there has none to be checked with. */
static void say_of_card(struct context *context, struct scope_card *card)
{
	if (!card->said)
		diag_hand_on(context->diags, &card->findings, SEVERITY_NOTE);
	card->said = true;
}

/* At most one card that is not retired says what the level of a child is. */
static void check_level_cards(struct checking *checking)
{
	struct context *context = checking->context;
	const struct slice_list *names = &context->platform.cards;
	const struct card *first = NULL;

	for (size_t i = 0; i < names->count; i++) {
		struct scope_card *read = check_scope_card(&checking->scope, names->items[i]);
		const struct card_head *head = &read->card.head;
		say_of_card(context, read);
		if (!read->good || head->sets_level != TRUTH_YES ||
			slice_equals(head->status, "retired"))
			continue;
		if (first == NULL) {
			first = &read->card;
			continue;
		}
		struct position whole = { .file = arena_format(context->arena, "cards/%s/card.md",
						  slice_text(read->card.name)) };
		diag_add(context->diags, SEVERITY_ERROR, "sets-level", &whole,
			_("card '%s' sets the level as well (one card that is not retired)"),
			slice_text(first->name));
	}
}

static bool ends(const struct checking *checking, const struct known_case *known)
{
	for (int steps = 0; steps <= CHAIN_STEPS_MOST; steps++) {
		if (slice_is_empty(known->continued_in))
			return true;
		known = index_get(&checking->cases, known->continued_in);
		if (known == NULL)
			return true;
	}
	return false;
}

/* A doubled case is continued in another one, and somewhere that ends. */
static void check_continued(struct checking *checking)
{
	for (size_t i = 0; i < checking->known_count; i++) {
		const struct known_case *known = checking->known[i];
		if (!ends(checking, known))
			diag_add(checking->context->diags, SEVERITY_ERROR, "circle",
				&known->position,
				_("continued-in: '%s' leads back to this case or on without end "
				  "(at most %d steps)"),
				slice_text(known->continued_in), CHAIN_STEPS_MOST);
	}
}

/* Half-siblings are seen from both families. */
static void check_related(struct checking *checking)
{
	struct context *context = checking->context;

	for (size_t i = 0; i < checking->known_count; i++) {
		const struct known_case *known = checking->known[i];
		struct position whole = { .file = arena_format(context->arena, "%s/case.md",
						  slice_text(known->shown)) };
		for (size_t k = 0; k < known->related.count; k++) {
			const struct known_case *other =
				index_get(&checking->cases, known->related.items[k]);
			if (other == NULL || other->erased ||
				slice_list_has(&other->related, known->id))
				continue;
			diag_add(context->diags, SEVERITY_WARNING, "related", &whole,
				_("related: case '%s' does not name this case (add it: case-set %s "
				  "related+=%s)"),
				slice_text(other->id), slice_text(other->id),
				slice_text(known->id));
		}
	}
}

/* What is wrong in a record is said of its file already. */
static void take_work(struct checking *checking, enum record_home home)
{
	struct record_list records;
	struct findings own;

	findings_begin(checking->context, &own);
	if (load_records(checking->context, home, &records))
		for (size_t i = 0; i < records.count; i++)
			workload_take(&checking->workload, &records.items[i]);
	findings_end(checking->context, &own, FINDINGS_DROP);
}

static void check_all(struct checking *checking)
{
	check_folder(checking, RING_PLATFORM, slice_from(""));
	if (store_ring(&checking->context->store, RING_CASES) != NULL)
		check_folder(checking, RING_CASES, slice_from(""));
	check_level_cards(checking);
	check_continued(checking);
	check_related(checking);
	take_work(checking, HOME_MEETINGS);
	take_work(checking, HOME_WORK);
	workload_check(&checking->workload, checking->context->diags);
}

static void check_each(struct checking *checking, const struct check_target *targets, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (targets[i].is_folder)
			check_folder(checking, targets[i].ring, targets[i].path);
		else
			check_single(checking, targets[i].ring, targets[i].path);
}

void check_targets(struct context *context, const struct check_target *targets, size_t count,
	struct diag_list *findings)
{
	struct checking checking;
	struct findings own;

	checking_init(&checking, context);
	findings_begin(context, &own);
	check_each(&checking, targets, count);
	check_continued(&checking);
	check_related(&checking);
	findings_end(context, &own, FINDINGS_TAKE);
	*findings = own.list;
	findings_allow(&checking, findings);
}

static int compare_findings(const void *a, const void *b)
{
	const struct diag *left = a, *right = b;
	int order = slice_compare(left->position.file, right->position.file);

	if (order == 0 && left->position.line != right->position.line)
		order = left->position.line < right->position.line ? -1 : 1;
	if (order == 0 && left->position.offset != right->position.offset)
		order = left->position.offset < right->position.offset ? -1 : 1;
	return order != 0 ? order : slice_compare(left->text, right->text);
}

/* What the system refused is no finding about the store, but keeps it from being judged. */
void findings_hand_over(struct context *context, struct diag_list *findings)
{
	size_t kept = 0;

	diag_hand_on(context->diags, findings, SEVERITY_USAGE);
	for (size_t i = 0; i < findings->count; i++)
		if (findings->items[i].severity <= SEVERITY_ERROR)
			findings->items[kept++] = findings->items[i];
	findings->count = kept;
	if (kept > 0)
		qsort(findings->items, kept, sizeof *findings->items, compare_findings);
	context->answer_is_no = diag_count(findings, SEVERITY_ERROR) > 0;
}

bool check_store(
	struct context *context, const struct slice_list *named, struct diag_list *findings)
{
	struct findings own;
	struct check_target *targets =
		arena_take(context->arena, named->count + 1, sizeof *targets);
	struct checking checking;
	bool found = true;

	checking_init(&checking, context);
	for (size_t i = 0; i < named->count; i++)
		found &= check_target_find(&checking.scope, named->items[i], &targets[i]);
	if (!found)
		return false;
	findings_begin(context, &own);
	if (named->count == 0)
		check_all(&checking);
	else
		check_each(&checking, targets, named->count);
	findings_end(context, &own, FINDINGS_TAKE);
	*findings = own.list;
	findings_allow(&checking, findings);
	findings_hand_over(context, findings);
	return context_knows_names(context);
}

bool find_checked_file(
	struct context *context, struct slice named, enum ring *ring, struct slice *path)
{
	struct check_target target = { 0 };
	struct checking checking;

	checking_init(&checking, context);
	if (!check_target_find(&checking.scope, named, &target))
		return false;
	*ring = target.ring;
	*path = target.path;
	return !target.is_folder || diag_add(context->diags, SEVERITY_USAGE, "file", NULL,
					    _("'%s' is a folder, not a file"), slice_text(named));
}
