/* How much stands on the list of each person, for the coordinator's view of the day. */
#ifndef WORK_DUTY_LOAD_H
#define WORK_DUTY_LOAD_H

#include "logic/duty/duty.h"

struct duty_load {
	struct slice owner; /* a person; absent: everybody */
	long open_cases;    /* whose case manager they are */
	long late, due;	    /* duties */
	long danger;	    /* of these */
};

struct duty_loads {
	struct duty_load *items; /* by owner */
	size_t count, capacity;
};

/* `managers`: the case manager of each open case; absent: nobody. Slices are borrowed. */
void duty_loads_count(const struct duty_list *list, const struct slice_list *managers,
	struct arena *arena, struct duty_loads *loads);

#endif
