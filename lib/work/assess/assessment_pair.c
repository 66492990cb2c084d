#include "work/assess/assessment_pair.h"
#include "base/array.h"
#include "model/name.h"
#include "work/assess/score_assessment.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"

/* What stands before the name of an assessment: its case; absent without one. */
static struct slice case_of(const struct context *context, struct slice named)
{
	size_t slash = (size_t)(name_of_path(named).data - named.data);

	return slash == 0 ? (struct slice){ 0 }
			  : arena_copy(context->arena, slice_part(named, 0, slash - 1));
}

static const char *child_text(const struct assessment *assessment)
{
	struct slice member = assessment->about.member;

	return member.data != NULL ? slice_text(member) : _("the family");
}

/* Whether the name's own case, where it holds one, is the one that lies in the folder. */
static bool check_case(struct context *context, struct slice named, struct slice folder)
{
	struct slice own = case_of(context, named), own_folder;

	if (own.data == NULL)
		return true;
	if (!find_case(context, own, false, &own_folder))
		return false;
	return slice_equal(own_folder, folder) ||
	       diag_add(context->diags, SEVERITY_ERROR, "pair", NULL,
		       _("'%s' is not of case %s (only assessments of one child compare)"),
		       slice_text(named), slice_text(name_of_path(folder)));
}

static bool find_folder(
	struct context *context, const struct slice_list *operands, struct slice *folder)
{
	const struct slice *names = operands->items;
	struct slice named = operands->count > 2 ? names[0] : case_of(context, names[0]);

	if (named.data == NULL)
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("the case of '%s' is missing (CASE A B, or CASE/A B)"),
			slice_text(names[0]));
	return find_case(context, named, false, folder) &&
	       check_case(context, names[operands->count - 2], *folder) &&
	       check_case(context, names[operands->count - 1], *folder);
}

static bool check_pair(
	struct context *context, const struct assessment *before, const struct assessment *after)
{
	struct slice then = before->about.card, now = after->about.card;
	struct position position;

	if (before == after)
		return diag_add(context->diags, SEVERITY_ERROR, "pair", NULL,
			_("%s is named twice (two assessments compare)"), slice_text(before->stem));
	position = assessment_place(after, "for", context->arena);
	if (!slice_equal(before->about.member, after->about.member))
		return diag_add(context->diags, SEVERITY_ERROR, "pair", &position,
			_("%s is of %s, %s of %s (only assessments of one child compare)"),
			slice_text(before->stem), child_text(before), slice_text(after->stem),
			child_text(after));
	position = assessment_place(after, "card", context->arena);
	return slice_equal(then, now) ||
	       diag_add(context->diags, SEVERITY_ERROR, "pair", &position,
		       _("%s was made by card %s, %s by %s (items and sums mean the same only by "
			 "one version of one card)"),
		       slice_text(before->stem), slice_text(then), slice_text(after->stem),
		       slice_text(now));
}

static bool score_pair(struct context *context, struct assessment_pair *pair,
	const struct assessment *before, const struct assessment *after)
{
	struct index cards;

	index_init(&cards, context->arena);
	bool fine =
		score_by_cards(context, &pair->file, before, &cards, context->arena, &pair->before);
	return score_by_cards(context, &pair->file, after, &cards, context->arena, &pair->after) &&
	       fine;
}

bool load_assessment_pair(
	struct context *context, const struct slice_list *operands, struct assessment_pair *pair)
{
	const struct slice *names = &operands->items[operands->count - 2];
	const struct assessment *found[2];
	struct slice folder = { 0 };

	if (!find_folder(context, operands, &folder) ||
		!load_case(context, folder, context->arena, &pair->file))
		return false;
	for (size_t i = 0; i < 2; i++) {
		struct slice stem = arena_copy(context->arena, name_of_path(names[i]));
		found[i] = find_assessment(context, &pair->file, stem);
		if (found[i] == NULL)
			return false;
	}
	/* They lie in the order of the timeline. */
	size_t first = found[0] <= found[1] ? 0 : 1;
	return check_pair(context, found[first], found[1 - first]) &&
	       score_pair(context, pair, found[first], found[1 - first]);
}

void assessment_pair_warn(
	const struct assessment_pair *pair, struct section *section, struct arena *arena)
{
	const struct score *const scores[] = { &pair->before, &pair->after };
	const struct case_file *file = &pair->file;

	if (slice_equals(pair->after.card->head.status, "example"))
		section_add_paragraph(section, arena, PARAGRAPH_WARNING,
			slice_from(_("an example, not for decisions")));
	for (size_t i = 0; i < ARRAY_LEN(scores); i++) {
		struct slice stem = scores[i]->assessment->stem;
		const struct assessment *correction =
			assessment_correction(file->assessments, file->assessment_count, stem);
		if (correction != NULL)
			section_add_paragraph(section, arena, PARAGRAPH_WARNING,
				arena_format(arena, _("%s no longer counts: corrected by %s"),
					slice_text(stem), slice_text(correction->stem)));
	}
}
