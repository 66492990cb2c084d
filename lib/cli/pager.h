/* The program that long pages go through on a terminal, as git's do. */
#ifndef CLI_PAGER_H
#define CLI_PAGER_H

#include "base/slice.h"
#include <stdbool.h>

/* True when the page was shown by SPIS_PAGER, else PAGER, else less. False, with nothing printed,
 * where the page is to be printed as it is: no terminal, one that cannot move its cursor, a page
 * that fits on the screen, no pager wanted, or one that could not be started. How the pager ended
 * does not matter: whoever has read enough leaves it. */
bool pager_show(struct slice page);

#endif
