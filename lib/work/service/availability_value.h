/* What is known of free places, for machines and in words. */
#ifndef WORK_AVAILABILITY_VALUE_H
#define WORK_AVAILABILITY_VALUE_H

#include "logic/refer/availability.h"
#include "report/value.h"

/* {state, date, age-days, stale, free, wait-days, disagree}, or null when nobody has asked (NULL).
 * `free` is null when the answer is stale. */
const struct value *availability_value(const struct availability_view *view, struct arena *arena);

/* The answer that counts and its age: "2 free places (12 days ago)", "full (today)". What is stale
 * is only "answer out of date", never what it said. Empty when nobody has asked. */
struct slice availability_text(const struct availability_view *view, struct arena *arena);

#endif
