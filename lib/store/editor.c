#include "store/editor.h"
#include "base/translate.h"
#include "store/git.h"
#include "store/process.h"
#include <errno.h>
#include <string.h>

static bool find_editor(
	const char *directory, struct arena *arena, struct diag_list *diags, struct slice *editor)
{
	const char *const arguments[] = { "var", "GIT_EDITOR", NULL };
	struct buf out;

	buf_init(&out);
	bool found = git_run(directory, arguments, &out, diags) == 0;
	*editor = arena_copy(
		arena, slice_part(buf_slice(&out), 0, slice_find(buf_slice(&out), '\n', 0)));
	buf_free(&out);
	return found;
}

bool editor_run(
	const char *directory, const char *path, struct arena *arena, struct diag_list *diags)
{
	struct slice editor;

	if (!find_editor(directory, arena, diags, &editor))
		return false;
	const char *command = arena_format(arena, "%s \"$@\"", slice_text(editor)).data;
	const char *const arguments[] = { "sh", "-c", command, slice_text(editor), path, NULL };
	int status = process_run_here(arguments);
	if (status == 0)
		return true;
	if (status < 0)
		return diag_add(diags, SEVERITY_SYSTEM, "editor", NULL,
			_("the editor '%s' cannot be run: %s"), slice_text(editor),
			strerror(errno));
	return diag_add(diags, SEVERITY_ERROR, "editor", NULL,
		_("the editor '%s' ended with status %d (0)"), slice_text(editor), status);
}
