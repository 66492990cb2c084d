/* Days and periods as they stand in a sentence of the language. */
#ifndef REPORT_PROSE_H
#define REPORT_PROSE_H

#include "base/buf.h"
#include "base/date.h"

/* Nothing for DATE_NONE. */
void prose_day(struct buf *out, day_number day);

/* From a day to a day; the year of the first is left out where the language does so and it is the
 * same. Nothing when one of them is DATE_NONE. */
void prose_period(struct buf *out, day_number from, day_number to);

#endif
