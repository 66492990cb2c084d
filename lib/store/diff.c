#include "base/translate.h"
#include "store/process.h"
#include "store/write.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

/* diff says 0 for no difference, 1 for some, 2 for trouble. */
static bool run_diff(const struct change *change, struct slice shown, int before, int after,
	struct buf *out, struct diag_list *diags)
{
	const char *const arguments[] = { "diff", "-u", "--text", "--label",
		change->before.data ? shown.data : "/dev/null", "--label", shown.data, "-",
		"/dev/fd/3", NULL };
	struct process_options options = {
		.arguments = arguments, .input = before, .second_input = after
	};
	int status = process_run(&options, out, NULL);
	if (status == 0 || status == 1)
		return true;
	return diag_add(diags, SEVERITY_SYSTEM, "diff", NULL, _("cannot run diff: %s"),
		status < 0 ? strerror(errno) : _("it failed"));
}

static bool diff_change(
	const struct change *change, struct slice shown, struct buf *out, struct diag_list *diags)
{
	struct slice nothing = { "", 0 };
	int before = memory_file(change->before.data ? change->before : nothing);
	int after = before < 0 ? -1 : memory_file(change->after);
	bool fine = after >= 0 ? run_diff(change, shown, before, after, out, diags)
			       : diag_add(diags, SEVERITY_SYSTEM, "system", NULL, "%s",
					 strerror(errno));
	if (before >= 0)
		close(before);
	if (after >= 0)
		close(after);
	return fine;
}

bool text_diff(struct slice shown, struct slice before, struct slice after, struct buf *out,
	struct diag_list *diags)
{
	const struct change change = { .before = before, .after = after };

	return diff_change(&change, arena_copy(diags->arena, shown), out, diags);
}

bool store_diff(struct store *store, const struct change_list *list, struct buf *out,
	struct diag_list *diags)
{
	bool fine = true;
	for (size_t i = 0; i < list->count && fine; i++) {
		const struct change *change = &list->items[i];
		struct slice shown = store_shown(store, change->ring, change->path, diags->arena);
		if (change->ring == RING_IDENTITIES)
			buf_format(
				out, _("%s would change (its content is not shown)\n"), shown.data);
		else
			fine = diff_change(change, shown, out, diags);
	}
	return fine;
}
