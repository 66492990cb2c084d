/* Numbers out of text, strictly: the whole text or nothing, the same in every locale. */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include "base/slice.h"
#include <limits.h>

static const long INTEGER_NONE = LONG_MIN; /* no number */

/* An optional '-', then digits without a leading zero ("0" itself is one, "-0" is none: a number
 * has one spelling). False when it is not that or does not fit. */
bool number_parse(struct slice text, long *number);

/* Digits with an optional '-' and an optional '.' between digits, no exponent: 50.50, -80.2, 14.
 * Exact to 15 digits. */
bool number_parse_decimal(struct slice text, double *number);

#endif
