/*
 * How long families wait until help starts, over all who wait and never over those alone who got
 * it: these are the ones who waited less, and the fewer there are the better they would look.
 *
 * The median is that of the product-limit estimate (E. L. Kaplan and P. Meier, "Nonparametric
 * Estimation from Incomplete Observations", Journal of the American Statistical Association 53
 * (1958), 457-481): S(t) is the product, over the days up to t on which a wait ended with help, of
 * 1 - d/n, with d the waits that did so on that day and n those of that length or more. A wait that
 * was only seen so far is among the n until then and among no d. Where both happen on one day help
 * comes first, as with Kaplan and Meier.
 *
 * A case that is closed without help can get none any more: a competing end. It leaves the n like a
 * wait that goes on, so that S tells of the waiting as such and not of who gave up (H. Putter,
 * M. Fiocco and R. B. Geskus, "Tutorial in biostatistics: competing risks and multi-state models",
 * Statistics in Medicine 26 (2007), 2389-2430, say why 1 - S is then no share of families). How
 * many they are is therefore always told beside the median.
 */
#ifndef LOGIC_WAITING_TIME_H
#define LOGIC_WAITING_TIME_H

#include "base/date.h"

/* Help that a family got: from its start to its end, both included. */
struct help_spell {
	day_number from, to; /* to: DATE_NONE while it goes on */
};

enum wait_end {
	WAIT_STARTED, /* help started */
	WAIT_CLOSED,  /* the case was closed without any */
	WAIT_OPEN,    /* still waiting on the last day that is looked at */
};

struct wait {
	long days; /* from 0 */
	enum wait_end end;
};

/* The first day, from `asked` on, on which a family had the help; DATE_NONE when it had ended
 * before. */
day_number spell_since(const struct help_spell *spell, day_number asked);

/* The wait that began on `asked`, as it is seen on the day `last`. `helped`: the first day on which
 * there was help, whatever happened to the case before; `closed`: the day of its closing; each of
 * them DATE_NONE, or `last` or before. */
struct wait wait_read(day_number asked, day_number helped, day_number closed, day_number last);

/*
 * The median of the waits, which are sorted on the way: the smallest number of days t with S(t) of
 * one half or less. INTEGER_NONE when S stays above it, as without any wait. An S nearer to one
 * half than the arithmetic tells (1e-12) is one half.
 *
 * Where S is exactly one half for a while this is the first day of it; R's `survival` gives the
 * middle of that while.
 */
long wait_median(struct wait *waits, size_t count);

#endif
