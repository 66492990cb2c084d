#include "logic/score/case_level.h"
#include "model/name.h"
#include "model/record/agreement.h"

struct look {
	const struct case_file *file;
	const struct index *cards;
	day_number day;
	struct arena *arena;
	struct case_level *level;
};

static struct slice approver_of(
	const struct case_file *file, const struct assessment *assessment, day_number day)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_APPROVAL, &from))) {
		const struct approval *approval = record_as_approval(record);
		if (record->date <= day && slice_equal(approval->of, assessment->stem) &&
			score_may_approve(assessment, approval->by))
			return approval->by;
	}
	return (struct slice){ 0 };
}

bool case_score(const struct case_file *file, const struct assessment *assessment,
	const struct index *cards, day_number day, struct arena *arena, struct score *score)
{
	const struct score_input input = {
		.card = index_get(cards, assessment->about.card),
		.assessment = assessment,
		.member = case_file_member(file, assessment->about.member),
		.approver = approver_of(file, assessment, day),
	};
	if (!input.card)
		return false;
	score_assessment(&input, arena, score);
	return true;
}

/* "kid" of "kid-1". */
static struct slice card_family(struct slice name)
{
	struct slice family;
	long version;
	return name_read_card(name, &family, &version) ? family : name;
}

static bool counts(const struct look *look, size_t at, struct slice member)
{
	const struct case_file *file = look->file;
	const struct assessment *assessment = &file->assessments[at];
	return assessment->date <= look->day && slice_equal(assessment->about.member, member) &&
	       assessment_in_force(file->assessments, file->assessment_count, at);
}

static const struct card *card_of(const struct look *look, const struct assessment *assessment)
{
	return index_get(look->cards, assessment->about.card);
}

static bool sets_level(const struct card *card)
{
	return card && card->head.sets_level == TRUTH_YES;
}

/* Whether an assessment is of the newest day of its child: by its card, or by cards that set the
 * level. */
static bool is_newest(const struct look *look, size_t at, bool of_level)
{
	const struct assessment *assessment = &look->file->assessments[at];
	struct slice family = card_family(assessment->about.card);
	for (size_t i = 0; i < look->file->assessment_count; i++) {
		const struct assessment *other = &look->file->assessments[i];
		bool rival = of_level ? sets_level(card_of(look, other))
				      : slice_equal(card_family(other->about.card), family);
		if (rival && other->date > assessment->date &&
			counts(look, i, assessment->about.member))
			return false;
	}
	return true;
}

bool case_newest_by_card(const struct case_file *file, size_t at, day_number day)
{
	const struct look look = { .file = file, .day = day };
	return counts(&look, at, file->assessments[at].about.member) && is_newest(&look, at, false);
}

/* How many levels are above: 0 for the most severe. */
static size_t levels_above(const struct score *score, size_t level)
{
	return score->level_count - 1 - level;
}

static bool is_more_severe(const struct score *score, const struct score *than)
{
	size_t high = levels_above(score, score->decided_high);
	size_t than_high = levels_above(than, than->decided_high);
	if (high != than_high)
		return high < than_high;
	return levels_above(score, score->decided_low) < levels_above(than, than->decided_low);
}

static void look_at_child(
	const struct look *look, const struct member *member, struct child_level *child)
{
	struct slice id = member ? member->id : (struct slice){ 0 };
	*child = (struct child_level){ .member = member };
	for (size_t i = 0; i < look->file->assessment_count; i++) {
		const struct assessment *assessment = &look->file->assessments[i];
		if (!counts(look, i, id))
			continue;
		bool of_level = sets_level(card_of(look, assessment)) && is_newest(look, i, true);
		if (!of_level && !is_newest(look, i, false))
			continue;
		struct score *score = arena_take(look->arena, 1, sizeof *score);
		if (!case_score(look->file, assessment, look->cards, look->day, look->arena, score))
			continue;
		if (is_newest(look, i, false) && score->acute > child->acute)
			child->acute = score->acute;
		if (of_level && (!child->score || is_more_severe(score, child->score)))
			child->score = score;
	}
}

static bool names_no_child(const struct look *look)
{
	for (size_t i = 0; i < look->file->assessment_count; i++) {
		if (counts(look, i, (struct slice){ 0 }))
			return true;
	}
	return false;
}

static void add_child(const struct look *look, const struct member *member)
{
	look_at_child(look, member, &look->level->children[look->level->count++]);
}

/* The case's own: the most severe lower and upper end, the strongest sign, the earliest review. */
static void sum_up(struct case_level *level)
{
	const struct score *low = NULL, *high = NULL;
	for (size_t i = 0; i < level->count; i++) {
		const struct score *score = level->children[i].score;
		if (level->children[i].acute > level->acute)
			level->acute = level->children[i].acute;
		if (!score)
			continue;
		if (!low || levels_above(score, score->decided_low) <
				    levels_above(low, low->decided_low))
			low = score;
		if (!high || levels_above(score, score->decided_high) <
				     levels_above(high, high->decided_high))
			high = score;
		if (score->review_due != DATE_NONE &&
			(level->review_due == DATE_NONE || score->review_due < level->review_due))
			level->review_due = score->review_due;
	}
	level->low = low ? &low->levels[low->decided_low] : NULL;
	level->high = high ? &high->levels[high->decided_high] : NULL;
}

void case_level(const struct case_file *file, const struct index *cards, day_number day,
	struct arena *arena, struct case_level *level)
{
	const struct look look = { file, cards, day, arena, level };
	*level = (struct case_level){ .review_due = DATE_NONE };
	level->children = arena_take(arena, file->members.count + 1, sizeof *level->children);
	for (size_t i = 0; i < file->members.count; i++) {
		const struct member *member = rows_at(&file->members, i);
		if (member_is_present_child(member, day))
			add_child(&look, member);
	}
	if (names_no_child(&look))
		add_child(&look, NULL);
	sum_up(level);
}
