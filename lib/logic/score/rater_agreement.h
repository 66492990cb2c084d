/*
 * How far two raters agree, from answers that both gave to the same questions out of one range.
 *
 * The categories are all integers of the range, K of them, whether or not anybody chose them. Of n
 * questions, o(i, j) is the share that the first rater answered with i and the second with j; p(i)
 * and q(j) are their marginal shares.
 *
 *   agreement        po, the sum of o(k, k)
 *   kappa            (po - pe) / (1 - pe), where pe is the sum of p(k) q(k).
 *                    Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational
 *                    and Psychological Measurement 20, 37-46.
 *   kappa_quadratic  1 - the sum of o(i, j) (i - j)^2 / the sum of p(i) q(j) (i - j)^2.
 *                    Cohen, J. (1968). Weighted kappa. Psychological Bulletin 70, 213-220; with the
 *                    weights of Fleiss, J. L., & Cohen, J. (1973). The equivalence of weighted
 * kappa and the intraclass correlation coefficient as measures of reliability. Educational and
 * Psychological Measurement 33, 613-619. ac1              (po - pg) / (1 - pg), where pg is the sum
 * of m(k) (1 - m(k)) / (K - 1) and m(k) is (p(k) + q(k)) / 2. Gwet, K. L. (2008). Computing
 * inter-rater reliability and its variance in the presence of high agreement. British Journal of
 * Mathematical and Statistical Psychology 61, 29-48.
 *
 * Without answers nothing is defined. Where both raters gave one and the same answer throughout,
 * agreement by chance is complete and both kappas are 0 / 0: undefined, whatever the agreement. AC1
 * is defined wherever there are answers, for pg is at most 1 / K.
 */
#ifndef LOGIC_RATER_AGREEMENT_H
#define LOGIC_RATER_AGREEMENT_H

#include "base/arena.h"

/* All that the measures need of the answers. */
struct ratings {
	long min, max;		/* of the range, min < max */
	size_t n;		/* questions that both answered */
	size_t equal;		/* of these: with the same answer */
	size_t squares;		/* the sum of (i - j)^2 */
	size_t *first, *second; /* how often a rater gave each answer, from min on */
};

void ratings_init(struct ratings *ratings, struct arena *arena, long min, long max);

/* Both answers lie in the range. */
void ratings_add(struct ratings *ratings, long first, long second);

struct rater_agreement {
	double agreement, kappa, kappa_quadratic, ac1; /* not a number: undefined */
};

struct rater_agreement ratings_agreement(const struct ratings *ratings);

#endif
