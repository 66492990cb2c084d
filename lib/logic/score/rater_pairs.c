#include "logic/score/rater_pairs.h"
#include <stdlib.h>

static struct slice person_of(const struct platform *platform, const struct assessment *assessment)
{
	const struct person *person = platform_real_person(platform, assessment->about.assessor);

	return person ? person->id : assessment->about.assessor;
}

int rater_compare(
	const struct platform *platform, const struct assessment *a, const struct assessment *b)
{
	bool role_of_a = a->about.assessor_role.data, role_of_b = b->about.assessor_role.data;

	if (role_of_a != role_of_b)
		return role_of_a ? 1 : -1;
	if (role_of_a)
		return slice_compare(a->about.assessor_role, b->about.assessor_role);
	return slice_compare(person_of(platform, a), person_of(platform, b));
}

static bool is_pair(const struct assessment *a, const struct assessment *b)
{
	return slice_equal(a->about.member, b->about.member) &&
	       slice_equal(a->about.card, b->about.card) && a->date != DATE_NONE &&
	       b->date != DATE_NONE && labs((long)b->date - (long)a->date) <= RATER_PAIR_DAYS;
}

void rater_pairs_find(const struct case_file *file, const struct platform *platform,
	struct arena *arena, struct rater_pair_list *pairs)
{
	size_t count = file->assessment_count;
	bool *in_force = arena_take(arena, count + 1, sizeof *in_force);

	*pairs = (struct rater_pair_list){ 0 };
	for (size_t i = 0; i < count; i++) {
		const struct assessment *later = &file->assessments[i];
		in_force[i] = assessment_in_force(file->assessments, count, i);
		for (size_t k = 0; k < i && in_force[i]; k++) {
			const struct assessment *earlier = &file->assessments[k];
			int order = rater_compare(platform, earlier, later);
			if (!in_force[k] || order == 0 || !is_pair(earlier, later))
				continue;
			struct rater_pair *added = arena_push(arena, &pairs->items, &pairs->count,
				&pairs->capacity, sizeof *pairs->items);
			*added = order < 0 ? (struct rater_pair){ earlier, later }
					   : (struct rater_pair){ later, earlier };
		}
	}
}
