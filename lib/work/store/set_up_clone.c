#include "work/store/set_up_clone.h"
#include "base/array.h"
#include "store/git.h"
#include "store/git_setup.h"

/* A plain commit syncs nothing; a recorded resolution would settle a conflict in silence; links
 * lead out of the store; a renamed directory would move another family's records. */
static const struct {
	const char *key, *value;
} settings[] = {
	{ "core.fsync", "committed" },
	{ "rerere.enabled", "false" },
	{ "core.symlinks", "false" },
	{ "merge.directoryRenames", "false" },
};

static bool configure(struct context *context, const char *directory)
{
	for (size_t i = 0; i < ARRAY_LEN(settings); i++) {
		const char *key = settings[i].key;
		const char *value = settings[i].value;
		struct slice old;
		if (git_config(directory, key, context->arena, context->diags, &old) == GIT_FAILED)
			return false;
		if (slice_equals(old, value))
			continue;
		if (!context->dry_run && !git_configure(directory, key, value, context->diags))
			return false;
		buf_format(&context->talk,
			context->dry_run ? _("would set %s=%s for git in %s\n")
					 : _("set %s=%s for git in %s\n"),
			key, value, directory);
	}
	return true;
}

static bool add_hook(struct context *context, const char *directory)
{
	struct slice path = git_hook_path(directory, "pre-commit", context->arena, context->diags);
	struct slice store =
		git_hook_target(directory, slice_text(context->store.root), context->arena);
	struct slice check =
		arena_format(context->arena, "spis store-check -C %s --staged", slice_text(store));
	struct slice script = arena_format(context->arena, "#!/bin/sh\nexec %s\n", check.data);

	if (path.data == NULL)
		return false;
	if (context->dry_run) {
		buf_format(&context->talk, _("would make %s\n"), path.data);
		return true;
	}
	switch (git_add_hook(path, script, context->diags)) {
	case HOOK_MADE:
		buf_format(&context->talk, _("made %s\n"), path.data);
		return true;
	case HOOK_OTHER:
		diag_add(context->diags, SEVERITY_WARNING, "hook",
			&(struct position){ .file = path },
			_("there is a hook already (add to it: %s)"), check.data);
		return true;
	case HOOK_SAME:
		return true;
	default:
		return false;
	}
}

static bool set_up(struct context *context, const char *directory, bool hooks)
{
	return !git_is_work_tree(directory) ||
	       (git_answers(directory, context->diags) && configure(context, directory) &&
		       (!hooks || add_hook(context, directory)));
}

bool set_up_clone(struct context *context, bool hooks)
{
	const struct store *store = &context->store;

	return set_up(context, slice_text(store->root), hooks) &&
	       (!store_cases_are_apart(store) ||
		       set_up(context, slice_text(store->cases_root), hooks));
}

bool check_hooks(struct context *context)
{
	struct slice root = context->store.root;

	if (!git_is_work_tree(slice_text(root)))
		return diag_add(context->diags, SEVERITY_ERROR, "no-git",
			&(struct position){ .file = root },
			_("not in a git repository, so there are no hooks (git init first)"));
	return git_hook_path(slice_text(root), "pre-commit", context->arena, context->diags).data !=
	       NULL;
}
