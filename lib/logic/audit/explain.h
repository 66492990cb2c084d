/* Which published numbers tell a cell together. */
#ifndef LOGIC_EXPLAIN_H
#define LOGIC_EXPLAIN_H

#include "logic/audit/bounds.h"

/* Of all facts of a knowledge in which `victim` keeps too few values (CELL_NONE: whose numbers
 * contradict one another): some that do it together and none of which can be missed. Returns their
 * cells; the ranges are left in disorder. */
size_t *explain_cell(struct knowledge *knowledge, size_t victim, size_t *count);

#endif
