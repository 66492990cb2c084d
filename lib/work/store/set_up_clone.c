#include "work/store/set_up_clone.h"
#include "base/array.h"
#include "store/git.h"
#include "store/git_setup.h"

struct setting {
	const char *key, *value;
};

/* What git runs for a file that both sides changed. It is given a copy, so that where the program
 * is missing, killed or fails, git's own merge line by line still has all three versions: a driver
 * that ends with 1 and leaves its file alone loses the other side without a mark. */
static const char driver[] = "cp %A %A.spis && { spis store-merge %O %A.spis %B %L %P; r=$?; "
			     "if [ $r -le 1 ]; then mv %A.spis %A; exit $r; fi; rm -f %A.spis; "
			     "git merge-file --marker-size=%L %A %O %B || exit 1; }";

/* A plain commit syncs nothing; a recorded resolution would settle a conflict in silence; links
 * lead out of the store; a renamed directory would move another family's records. */
static const struct setting clone_settings[] = {
	{ "core.fsync", "committed" },
	{ "rerere.enabled", "false" },
	{ "core.symlinks", "false" },
	{ "merge.directoryRenames", "false" },
	{ "merge.spis.name", "Spis (store-merge)" },
	{ "merge.spis.driver", driver },
};

/* Over what the store's own .gitattributes say, which every clone has: only a clone that knows the
 * driver may name it. */
static const char *const attributes[] = { "*.md merge=spis", "*.csv merge=spis" };

/* What a server takes is never rewritten. */
static const struct setting server_settings[] = {
	{ "receive.denyNonFastForwards", "true" },
	{ "receive.denyDeletes", "true" },
};

/* What runs store-check when: %s is where the store is from the hook's own place. */
struct hook {
	const char *name, *check;
};

static const struct hook clone_hooks[] = {
	{ "pre-commit", "spis store-check -C %s --staged" },
	{ "pre-merge-commit", "spis store-check -C %s --staged" },
	{ "pre-push", "while read -r _ new _ old; do "
		      "spis store-check -C %s --between \"$old\" \"$new\" || exit; done" },
};

static const struct hook server_hooks[] = {
	{ "pre-receive", "while read -r old new _; do "
			 "spis store-check -C . --between \"$old\" \"$new\" || exit; done" },
};

static bool configure(struct context *context, const char *directory,
	const struct setting *settings, size_t count)
{
	for (size_t i = 0; i < count; i++) {
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

static bool add_attributes(struct context *context, const char *directory)
{
	for (size_t i = 0; i < ARRAY_LEN(attributes); i++) {
		struct slice path;
		bool missing;
		if (!git_add_attribute(directory, attributes[i], context->dry_run, context->arena,
			    context->diags, &path, &missing))
			return false;
		if (missing)
			buf_format(&context->talk,
				context->dry_run ? _("would add '%s' to %s\n")
						 : _("added '%s' to %s\n"),
				attributes[i], path.data);
	}
	return true;
}

/* With the store's place for %s; on a server the hook runs in it. */
static struct slice with_store(const char *check, struct slice store, struct arena *arena)
{
	struct slice text = slice_from(check);
	size_t at = slice_find(text, '%', 0);

	if (at == text.length)
		return text;
	return arena_format(arena, "%.*s%s%s", (int)at, check, slice_text(store), check + at + 2);
}

/* The cases' own repository is judged by itself where the platform's has moved away. */
static struct slice script_of(
	const struct hook *hook, struct slice store, bool apart, struct arena *arena)
{
	if (!apart)
		return arena_format(arena, "#!/bin/sh\n%s\n",
			slice_text(with_store(hook->check, store, arena)));
	return arena_format(arena,
		"#!/bin/sh\nstore=%s; [ -e \"$store/spis.md\" ] || store=.\n%s\n",
		slice_text(store),
		slice_text(with_store(hook->check, slice_from("\"$store\""), arena)));
}

static bool add_hook(struct context *context, const char *directory, const struct hook *hook)
{
	struct arena *arena = context->arena;
	struct slice path = git_hook_path(directory, hook->name, arena, context->diags);
	struct slice store = git_hook_target(directory, slice_text(context->store.root), arena);
	bool apart = store_cases_are_apart(&context->store) &&
		     slice_equals(context->store.cases_root, directory);

	if (path.data == NULL)
		return false;
	if (context->dry_run) {
		buf_format(&context->talk, _("would make %s\n"), path.data);
		return true;
	}
	switch (git_add_hook(path, script_of(hook, store, apart, arena), context->diags)) {
	case HOOK_MADE:
		buf_format(&context->talk, _("made %s\n"), path.data);
		return true;
	case HOOK_OTHER:
		diag_add(context->diags, SEVERITY_WARNING, "hook",
			&(struct position){ .file = path },
			_("there is a hook already (add to it: %s)"),
			slice_text(with_store(hook->check, store, arena)));
		return true;
	case HOOK_SAME:
		return true;
	default:
		return false;
	}
}

static bool add_hooks(
	struct context *context, const char *directory, const struct hook *hooks, size_t count)
{
	bool good = true;

	for (size_t i = 0; i < count; i++)
		good = add_hook(context, directory, &hooks[i]) && good;
	return good;
}

static bool set_up(struct context *context, const char *directory, bool hooks)
{
	return !git_is_work_tree(directory) ||
	       (git_answers(directory, context->diags) &&
		       configure(context, directory, clone_settings, ARRAY_LEN(clone_settings)) &&
		       add_attributes(context, directory) &&
		       (!hooks ||
			       add_hooks(context, directory, clone_hooks, ARRAY_LEN(clone_hooks))));
}

bool set_up_clone(struct context *context, bool hooks)
{
	const struct store *store = &context->store;

	return set_up(context, slice_text(store->root), hooks) &&
	       (!store_cases_are_apart(store) ||
		       set_up(context, slice_text(store->cases_root), hooks));
}

bool set_up_server(struct context *context, struct slice directory)
{
	const char *path = slice_text(directory);

	context->store.root = directory;
	return git_hook_path(path, server_hooks[0].name, context->arena, context->diags).data !=
		       NULL &&
	       configure(context, path, server_settings, ARRAY_LEN(server_settings)) &&
	       add_hooks(context, path, server_hooks, ARRAY_LEN(server_hooks));
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
