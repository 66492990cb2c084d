#include "store/browser.h"
#include "base/buf.h"
#include "base/translate.h"
#include "store/process.h"

void browser_open(const char *path, struct diag_list *diags)
{
	struct buf file;

	buf_init(&file);
	/* A name is never taken for an option. */
	buf_format(&file, "%s%s", path[0] == '/' ? "" : "./", path);
	const char *const arguments[] = { "xdg-open", file.data, NULL };
	if (process_run_here(arguments) != 0)
		diag_add(diags, SEVERITY_WARNING, "browser", NULL,
			_("no browser could be started (open %s by hand)"), path);
	buf_free(&file);
}
