#include "base/array.h"
#include "logic/merge/merge_parts.h"

bool merge_same(struct slice a, struct slice b)
{
	return (a.data == NULL) == (b.data == NULL) && slice_equal(a, b);
}

enum merge_pick merge_pick(const struct slice values[MERGE_SIDES])
{
	if (merge_same(values[MERGE_OURS], values[MERGE_THEIRS]))
		return PICK_BOTH;
	if (merge_same(values[MERGE_OURS], values[MERGE_BASE]))
		return PICK_THEIRS;
	if (merge_same(values[MERGE_THEIRS], values[MERGE_BASE]))
		return PICK_OURS;
	return PICK_NEITHER;
}

/* Whose version a choice names. */
static enum merge_pick chosen(
	const struct merge_choice *choice, const struct slice values[MERGE_SIDES])
{
	if (choice->value.data == NULL)
		return choice->side == MERGE_OURS ? PICK_OURS : PICK_THEIRS;
	for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
		if (slice_equal(values[side], choice->value))
			return side == MERGE_OURS ? PICK_OURS : PICK_THEIRS;
	return PICK_NEITHER;
}

static enum merge_pick ask_choices(
	struct merging *merging, struct slice place, const struct slice values[MERGE_SIDES])
{
	const struct merge_request *request = merging->request;

	for (size_t i = 0; i < request->choice_count; i++) {
		const struct merge_choice *choice = &request->choices[i];
		enum merge_pick pick = chosen(choice, values);
		if ((choice->place.data == NULL || slice_equal(choice->place, place)) &&
			pick != PICK_NEITHER)
			return pick;
	}
	merge_refuse(merging, place, (struct slice){ 0 });
	struct merge_conflict *conflict = &merging->result->conflicts[merging->result->count - 1];
	for (int side = 0; side < MERGE_SIDES; side++)
		conflict->values[side] = values[side];
	return PICK_NEITHER;
}

enum merge_pick merge_decide(
	struct merging *merging, struct slice place, const struct slice values[MERGE_SIDES])
{
	enum merge_pick pick = merge_pick(values);

	return pick == PICK_NEITHER ? ask_choices(merging, place, values) : pick;
}

bool merge_is_end(struct slice field)
{
	static const char *const ends[] = { "answered", "erased", "sent", "withdrawn" };

	for (size_t i = 0; i < ARRAY_LEN(ends); i++)
		if (slice_equals(field, ends[i]))
			return true;
	return false;
}

enum merge_pick merge_decide_end(
	struct merging *merging, struct slice place, const struct slice values[MERGE_SIDES])
{
	enum merge_pick pick = merge_pick(values);

	if (pick != PICK_NEITHER || slice_is_empty(values[MERGE_OURS]) ||
		slice_is_empty(values[MERGE_THEIRS]))
		return merge_decide(merging, place, values);
	return slice_compare(values[MERGE_OURS], values[MERGE_THEIRS]) < 0 ? PICK_OURS
									   : PICK_THEIRS;
}

struct slice merge_spelling(const struct slice lines[MERGE_SIDES])
{
	struct slice ours = lines[MERGE_OURS], theirs = lines[MERGE_THEIRS];

	if (ours.data == NULL && theirs.data == NULL)
		return lines[MERGE_BASE];
	if (ours.data == NULL)
		return theirs;
	if (theirs.data == NULL || slice_equal(ours, theirs))
		return ours;
	if (slice_equal(ours, lines[MERGE_BASE]))
		return theirs;
	if (slice_equal(theirs, lines[MERGE_BASE]))
		return ours;
	return slice_compare(ours, theirs) < 0 ? ours : theirs;
}
