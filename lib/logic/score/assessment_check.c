#include "logic/score/assessment_check.h"
#include "base/translate.h"
#include "logic/score/score.h"

static bool check_child(
	const struct assessment *assessment, const struct member *member, struct diag_list *diags)
{
	if (member == NULL || slice_equals(member->kind, "child"))
		return true;
	struct position position = assessment_place(assessment, "for", diags->arena);
	return diag_add(diags, SEVERITY_ERROR, "for", &position,
		_("'%s' is no child of this case (an assessment is for a child)"),
		slice_text(member->id));
}

static bool check_override(const struct assessment *assessment, const struct card *card,
	const struct member *member, struct arena *arena, struct diag_list *diags)
{
	const struct assessment_about *about = &assessment->about;
	struct score_input input = { .card = card, .assessment = assessment, .member = member };
	struct score score;

	if (slice_is_empty(about->override_level) && slice_is_empty(about->override_reason))
		return true;
	if (slice_is_empty(about->override_level)) {
		struct position position =
			assessment_place(assessment, "override-reason", diags->arena);
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override-reason without a level (override)"));
	}
	score_assessment(&input, arena, &score);
	return score_check_override(&score, diags);
}

bool assessment_check(const struct assessment *assessment, const struct card *card,
	const struct member *member, struct arena *arena, struct diag_list *diags)
{
	bool good = check_child(assessment, member, diags);

	return check_override(assessment, card, member, arena, diags) && good;
}
