#include "logic/score/score_override.h"
#include "base/translate.h"

enum fault { FAULT_NONE, FAULT_LEVEL, FAULT_REASON, FAULT_NOT_UP, FAULT_TOO_FAR };

/* The place of the wanted level; level_count when the card has no such level. */
static size_t find_level(const struct score *score)
{
	size_t at = 0;
	while (at < score->level_count &&
		!slice_equal(score->levels[at].level, score->assessment->about.override_level))
		at++;
	return at;
}

static size_t lowest_override(const struct score *score)
{
	bool undetermined = score->level_low != score->level_high;
	return undetermined ? score->level_high : score->level_high + 1;
}

static enum fault fault_of(const struct score *score, size_t wanted)
{
	if (wanted == score->level_count)
		return FAULT_LEVEL;
	if (slice_is_empty(score->assessment->about.override_reason))
		return FAULT_REASON;
	if (wanted < lowest_override(score))
		return FAULT_NOT_UP;
	if (wanted > score->level_high + (size_t)score->card->head.raise_by)
		return FAULT_TOO_FAR;
	return FAULT_NONE;
}

bool score_may_approve(const struct assessment *assessment, struct slice person)
{
	return !slice_is_empty(person) && !slice_equal(person, assessment->about.assessor) &&
	       !slice_equal(person, assessment->about.entered_by);
}

void score_decide(struct score *score, struct slice approver)
{
	score->decided_low = score->level_low;
	score->decided_high = score->level_high;
	if (slice_is_empty(score->assessment->about.override_level))
		return;
	score->override_level = find_level(score);
	if (fault_of(score, score->override_level) != FAULT_NONE) {
		score->override = OVERRIDE_REFUSED;
	} else if (!score_may_approve(score->assessment, approver)) {
		score->override = OVERRIDE_WAITING;
	} else {
		score->override = OVERRIDE_STANDS;
		score->approver = approver;
		score->decided_low = score->decided_high = score->override_level;
	}
}

bool score_check_override(const struct score *score, struct diag_list *diags)
{
	const char *wanted = slice_text(score->assessment->about.override_level);
	if (score->override != OVERRIDE_REFUSED)
		return true;
	struct position position = assessment_place(score->assessment, "override", diags->arena);
	if (score->level_count == 0)
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override to '%s' by a card without levels (none)"), wanted);
	const char *high = slice_text(score->levels[score->level_high].level);
	switch (fault_of(score, score->override_level)) {
	case FAULT_LEVEL:
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("the card has no level '%s' (%s is the most severe)"), wanted,
			slice_text(score->levels[score->level_count - 1].level));
	case FAULT_REASON:
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override to '%s' without a reason (override-reason)"), wanted);
	case FAULT_NOT_UP:
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override to '%s' does not raise the level (above %s)"), wanted, high);
	case FAULT_TOO_FAR:
		return diag_add(diags, SEVERITY_ERROR, "override", &position,
			_("an override to '%s' raises the level too far (at most %ld above %s: "
			  "raise-by of the card)"),
			wanted, score->card->head.raise_by, high);
	case FAULT_NONE:
		break;
	}
	return true;
}
