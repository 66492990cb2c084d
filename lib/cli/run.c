#include "cli/run.h"
#include "base/array.h"
#include "base/translate.h"
#include "cli/environment.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

bool run_command(
	struct slice name, char *const *arguments, struct arena *arena, struct diag_list *diags)
{
	static const char *const folders[] = { "", "/../libexec/spis" };
	struct slice own = environment_own_folder(arena);
	struct slice path = { 0 };

	for (size_t i = 0; i < ARRAY_LEN(folders); i++) {
		path = arena_format(
			arena, "%s%s/%s", slice_text(own), folders[i], slice_text(name));
		execv(path.data, arguments);
		if (errno != ENOENT)
			break;
	}
	return diag_add(diags, SEVERITY_SYSTEM, "run", NULL, _("%s cannot be run: %s"),
		slice_text(path), strerror(errno));
}

bool run_manual(struct slice name, struct arena *arena, struct diag_list *diags)
{
	struct slice share = environment_share(arena);
	struct slice pages = environment_language() == LANGUAGE_CZECH
				     ? arena_format(arena, "%s/man/cs:%s/man", slice_text(share),
					       slice_text(share))
				     : arena_format(arena, "%s/man", slice_text(share));
	char *arguments[] = { "man", "-M", (char *)pages.data, (char *)name.data, NULL };

	execvp("man", arguments);
	return diag_add(diags, SEVERITY_SYSTEM, "run", NULL,
		_("man cannot be run: %s (see %s --help)"), strerror(errno), slice_text(name));
}
