#include "work/check/check_store.h"
#include "logic/check/table_check.h"
#include "work/check/check_folder.h"
#include "work/check/check_target.h"
#include "work/shared/findings.h"
#include <stdlib.h>

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

static void check_all(struct checking *checking)
{
	check_folder(checking, RING_PLATFORM, slice_from(""));
	if (store_ring(&checking->context->store, RING_CASES) != NULL)
		check_folder(checking, RING_CASES, slice_from(""));
	check_level_cards(checking);
	check_continued(checking);
}

static void check_named(struct checking *checking, const struct check_target *targets, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (targets[i].is_folder)
			check_folder(checking, targets[i].ring, targets[i].path);
		else
			check_single(checking, targets[i].ring, targets[i].path);
}

static int compare(const void *a, const void *b)
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
static void hand_over(struct context *context, struct diag_list *findings)
{
	size_t kept = 0;

	diag_hand_on(context->diags, findings, SEVERITY_USAGE);
	for (size_t i = 0; i < findings->count; i++)
		if (findings->items[i].severity <= SEVERITY_ERROR)
			findings->items[kept++] = findings->items[i];
	findings->count = kept;
	if (kept > 0)
		qsort(findings->items, kept, sizeof *findings->items, compare);
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
		check_named(&checking, targets, named->count);
	findings_end(context, &own, FINDINGS_TAKE);
	*findings = own.list;
	hand_over(context, findings);
	return context_knows_names(context);
}
