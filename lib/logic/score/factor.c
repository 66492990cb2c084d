#include "logic/score/factor.h"

static const struct index_score *index_of(const struct score *score, const struct item_score *item)
{
	for (size_t i = 0; i < score->index_count; i++) {
		if (slice_equal(score->indices[i].index->id, item->item->index))
			return &score->indices[i];
	}
	return NULL;
}

static bool has_direction(const struct index_score *index)
{
	return index && !slice_equals(index->index->worse, "none");
}

/* What the item adds, turned so that more is worse. One of weight 0 adds nothing, but its index
 * tells which end is worse. */
static long badness(const struct item_score *item, const struct index_score *index, long answer)
{
	bool turned = index && slice_equals(index->index->worse, "low");
	bool weighs = has_direction(index) && item->item->weight != 0;
	long points = weighs ? item->item->weight * answer : answer;
	return turned ? -points : points;
}

static long smaller(long a, long b)
{
	return a < b ? a : b;
}

static long greater(long a, long b)
{
	return a > b ? a : b;
}

static bool runs_through_zero(const struct card_item *item)
{
	return item->min < 0 && item->max > 0;
}

enum factor factor_of(const struct score *score, const struct item_score *item)
{
	if (item->state != ITEM_KNOWN)
		return FACTOR_NONE;
	const struct index_score *index = index_of(score, item);
	long seen = badness(item, index, item->value);
	long at_min = badness(item, index, item->item->min);
	long at_max = badness(item, index, item->item->max);
	long usual = smaller(at_min, at_max);
	if (runs_through_zero(item->item))
		usual = 0;
	else if (index && index->strength)
		usual = greater(at_min, at_max);
	if (seen == usual)
		return FACTOR_NONE;
	return seen > usual ? FACTOR_RISK : FACTOR_STRENGTH;
}

bool factor_is_concern(const struct score *score, const struct item_score *item)
{
	if (item->state != ITEM_KNOWN)
		return false;
	const struct index_score *index = index_of(score, item);
	if (!has_direction(index))
		return item->value > item->item->min;
	long best = smaller(
		badness(item, index, item->item->min), badness(item, index, item->item->max));
	return badness(item, index, item->value) > (runs_through_zero(item->item) ? 0 : best);
}

const struct item_score *factor_next(const struct score *score, enum factor factor, size_t *from)
{
	while (*from < score->item_count) {
		const struct item_score *item = &score->items[(*from)++];
		if (factor_of(score, item) == factor)
			return item;
	}
	return NULL;
}

bool factor_any_risk(const struct score *score)
{
	size_t from = 0;

	return score->acute == SIGN_YES || score->notify == SIGN_YES ||
	       factor_next(score, FACTOR_RISK, &from) != NULL;
}
