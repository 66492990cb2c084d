/* Running another command of the set in our place. */
#ifndef CLI_RUN_H
#define CLI_RUN_H

#include "base/diag.h"

/* Replaces this process by the command of that name that lies beside this program, or in
 * libexec/spis of the same installation; arguments are argv of the new command from [1] on,
 * NULL-terminated. Returns only when that failed: false, with a finding. */
bool run_command(
	struct slice name, char *const *arguments, struct arena *arena, struct diag_list *diags);

/* Shows a page of the manual by man(1), which finds it beside this program or installed; in the
 * language of this process where there is one. Returns only as run_command() does. */
bool run_manual(struct slice name, struct arena *arena, struct diag_list *diags);

#endif
