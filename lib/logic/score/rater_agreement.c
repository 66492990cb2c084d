#include "logic/score/rater_agreement.h"
#include <math.h>

void ratings_init(struct ratings *ratings, struct arena *arena, long min, long max)
{
	size_t categories = (size_t)(max - min) + 1;

	*ratings = (struct ratings){
		.min = min,
		.max = max,
		.first = arena_take(arena, categories, sizeof *ratings->first),
		.second = arena_take(arena, categories, sizeof *ratings->second),
	};
}

void ratings_add(struct ratings *ratings, long first, long second)
{
	long distance = first - second;

	ratings->n++;
	ratings->equal += first == second;
	ratings->squares += (size_t)(distance * distance);
	ratings->first[first - ratings->min]++;
	ratings->second[second - ratings->min]++;
}

/* Whether both raters gave one and the same answer throughout. Told by counts: whether a sum of
 * shares is 1 cannot be told for certain. */
static bool is_one_answer(const struct ratings *ratings, size_t categories)
{
	for (size_t i = 0; i < categories; i++)
		if (ratings->first[i] == ratings->n && ratings->second[i] == ratings->n)
			return true;
	return false;
}

/* The sums over what would be expected of two raters by chance. */
struct chance {
	double equal;	/* pe */
	double squares; /* of p(i) q(j) (i - j)^2 */
	double spread;	/* pg */
};

static struct chance chance_of(const struct ratings *ratings, size_t categories)
{
	struct chance chance = { 0 };
	double n = (double)ratings->n;

	for (size_t i = 0; i < categories; i++) {
		double first = (double)ratings->first[i] / n;
		double mean = (first + (double)ratings->second[i] / n) / 2;
		chance.spread += mean * (1 - mean) / (double)(categories - 1);
		for (size_t j = 0; j < categories; j++) {
			double both = first * ((double)ratings->second[j] / n);
			double distance = (double)i - (double)j;
			chance.squares += both * distance * distance;
			chance.equal += i == j ? both : 0;
		}
	}
	return chance;
}

static double beyond(double observed, double by_chance)
{
	return (observed - by_chance) / (1 - by_chance);
}

struct rater_agreement ratings_agreement(const struct ratings *ratings)
{
	struct rater_agreement agreement = { NAN, NAN, NAN, NAN };
	size_t categories = (size_t)(ratings->max - ratings->min) + 1;
	double n = (double)ratings->n;

	if (ratings->n == 0)
		return agreement;
	struct chance chance = chance_of(ratings, categories);
	agreement.agreement = (double)ratings->equal / n;
	agreement.ac1 = beyond(agreement.agreement, chance.spread);
	if (is_one_answer(ratings, categories))
		return agreement;
	agreement.kappa = beyond(agreement.agreement, chance.equal);
	agreement.kappa_quadratic = 1 - (double)ratings->squares / n / chance.squares;
	return agreement;
}
