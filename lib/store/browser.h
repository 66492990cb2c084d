/* Showing a file in the user's browser. */
#ifndef STORE_BROWSER_H
#define STORE_BROWSER_H

#include "base/diag.h"

/* By xdg-open(1), which asks the desktop and the variable BROWSER. A warning of rule "browser"
 * where it cannot be run or fails: the file is there all the same. */
void browser_open(const char *path, struct diag_list *diags);

#endif
