#include "logic/refer/waiting_time.h"

#include "base/number.h"
#include <stdlib.h>

static const double rounding = 1e-12;

day_number spell_since(const struct help_spell *spell, day_number asked)
{
	if (spell->from >= asked)
		return spell->from;
	return spell->to == DATE_NONE || spell->to >= asked ? asked : DATE_NONE;
}

struct wait wait_read(day_number asked, day_number helped, day_number closed, day_number last)
{
	struct wait wait = { 0, WAIT_OPEN };
	day_number day = last;

	if (helped != DATE_NONE) {
		wait.end = WAIT_STARTED;
		day = helped;
	} else if (closed != DATE_NONE) {
		wait.end = WAIT_CLOSED;
		day = closed;
	}
	if (day > asked)
		wait.days = (long)day - asked;
	return wait;
}

static int compare_waits(const void *a, const void *b)
{
	const struct wait *one = a, *other = b;
	return (one->days > other->days) - (one->days < other->days);
}

long wait_median(struct wait *waits, size_t count)
{
	double still = 1;

	if (count > 0)
		qsort(waits, count, sizeof *waits, compare_waits);
	for (size_t first = 0, next = 0; first < count; first = next) {
		size_t started = 0;
		for (; next < count && waits[next].days == waits[first].days; next++)
			started += waits[next].end == WAIT_STARTED;
		still *= 1 - (double)started / (double)(count - first);
		if (started > 0 && still <= 0.5 + rounding)
			return waits[first].days;
	}
	return INTEGER_NONE;
}
