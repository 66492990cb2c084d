/* Foreign text as a row of a store can hold it. */
#ifndef TEXT_ONE_LINE_H
#define TEXT_ONE_LINE_H

#include "base/arena.h"

/* Line ends, tabs, control characters and runs of blanks become one blank each, none at the ends.
 * The same slice when there is nothing to do. */
struct slice one_line(struct slice text, struct arena *arena);

#endif
