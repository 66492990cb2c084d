#include "work/shared/context.h"
#include "store/draft.h"
#include "store/git.h"
#include "work/shared/guard_known.h"
#include "work/shared/load_platform.h"
#include "work/shared/name_index.h"
#include "work/shared/person_left.h"
#include "work/shared/take_value.h"

bool context_prepare(struct context *context, const struct context_options *options,
	struct arena *arena, struct diag_list *diags)
{
	*context = (struct context){
		.arena = arena,
		.diags = diags,
		.today = options->today,
		.now = options->now,
		.date = options->date == DATE_NONE ? options->today : options->date,
		.dated = options->date != DATE_NONE,
		.language = options->language,
		.for_people = options->for_people,
		.by = options->by,
		.dry_run = options->dry_run,
		.commit = options->commit,
		.interactive = options->interactive,
		.data = options->data,
		.dictionary = options->dictionary,
		.drafts = options->drafts,
		.say = options->say,
		.in_czech = options->in_czech,
	};
	random_init(&context->random, options->seed);
	change_list_init(&context->changes, arena);
	buf_init(&context->output);
	buf_init(&context->talk);
	return true;
}

/* Of a platform that is not here. */
static const char unknown_settings[] =
	"---\nformat: 1\nname: Spis\nlanguage: en\ngrid: half-year\n---\n";

static bool read_settings(struct context *context)
{
	struct slice path = slice_from("spis.md");
	struct slice shown = store_shown(&context->store, RING_PLATFORM, path, context->arena);
	struct slice bytes = { 0 };

	switch (source_read(context->store.platform, path, SOURCE_RECORD_CAP, context->arena,
		context->diags, &bytes)) {
	case SOURCE_FOUND:
		return settings_read(
			shown, bytes, context->arena, context->diags, &context->platform.settings);
	case SOURCE_ABSENT:
		if (context->store.is_cases_alone)
			return settings_read(shown, slice_from(unknown_settings), context->arena,
				context->diags, &context->platform.settings);
		return diag_add(context->diags, SEVERITY_ERROR, "no-store", NULL,
			_("there is no spis.md here (store-init makes a store)"));
	default:
		return false;
	}
}

static bool prepare_writing(struct context *context)
{
	const char *root = slice_text(context->store.root);

	if (!context->platform.settings.writable)
		return diag_add(context->diags, SEVERITY_ERROR, "requires", NULL,
			_("this store asks for a feature that this program does not have: it can "
			  "be "
			  "read but not written (a newer version can)"));
	if (!context->commit && git_is_work_tree(root)) {
		struct slice value;
		if ((!context->store.git_was_asked && !git_answers(root, NULL)) ||
			git_config(root, "spis.auto-commit", context->arena, NULL, &value) ==
				GIT_FAILED)
			return diag_add(context->diags, SEVERITY_SYSTEM, "git", NULL,
				_("git cannot be asked whether to commit (spis.auto-commit), so "
				  "nothing is written"));
		context->commit = slice_equals(value, "true");
	}
	return true;
}

bool context_knows_names(struct context *context)
{
	const struct store *store = &context->store;

	if (store->is_unasked)
		return diag_add(context->diags, SEVERITY_SYSTEM, "git", NULL,
			_("git cannot be asked where the identities lie, so no text can be "
			  "searched for names (see the warning above)"));
	if (store->declines_identities || store->identities != NULL)
		return true;
	if (slice_is_empty(store->identities_root)) {
		diag_add(context->diags, SEVERITY_WARNING, "no-identities", NULL,
			_("no identities are configured, so no text was searched for names (git "
			  "config spis.identities DIR; 'none' where there are to be none)"));
		return true;
	}
	return diag_add(context->diags, SEVERITY_SYSTEM, "no-identities", NULL,
		_("the identities directory %s cannot be read, so no text can be searched for "
		  "names (mount it or ask for access)"),
		slice_text(store->identities_root));
}

bool context_read_settings(struct context *context, bool writes)
{
	return read_settings(context) && (!writes || prepare_writing(context));
}

bool context_open(struct context *context, const struct context_options *options,
	struct arena *arena, struct diag_list *diags)
{
	context_prepare(context, options, arena, diags);
	if (!store_open(&options->store, arena, diags, &context->store))
		return false;
	if (options->writes && context->store.is_unasked)
		return context_knows_names(context);
	/* The lock comes before the first byte is read: what is read is what will be replaced. */
	if (options->writes && !options->dry_run) {
		context->lock = store_lock(&context->store, diags);
		if (context->lock == NULL)
			return false;
	}
	if (options->writes && !options->dry_run)
		draft_sweep(&context->store, context->drafts, context->now, arena, diags);
	return context_read_settings(context, options->writes);
}

void context_unlock(struct context *context)
{
	store_unlock(context->lock);
	context->lock = NULL;
}

void context_say(struct context *context, struct slice text)
{
	if (context->say == NULL) {
		buf_add_slice(&context->talk, text);
		return;
	}
	context->say(buf_slice(&context->talk));
	buf_clear(&context->talk);
	context->say(text);
}

void context_close(struct context *context)
{
	context_unlock(context);
	name_index_close(context);
	guard_known_close(context);
	store_close(&context->store);
	buf_free(&context->output);
	buf_free(&context->talk);
}

/* The person whose e-mail is git's user.email, who has not left; absent when there is none. */
static struct slice person_of_git(struct context *context)
{
	struct slice email;
	const struct rows *rows = &context->platform.people.rows;

	if (git_config(slice_text(context->store.root), "user.email", context->arena,
		    context->diags, &email) != GIT_FOUND)
		return (struct slice){ 0 };
	for (size_t i = 0; i < rows->count; i++) {
		const struct person *person = rows_at(rows, i);
		if (slice_equal(person->email, email) && !person_has_left(person, context->today))
			return person->id;
	}
	return (struct slice){ 0 };
}

bool context_person(struct context *context, struct slice *person)
{
	if (!load_platform(context, PLATFORM_PEOPLE))
		return false;
	if (context->by.data == NULL)
		context->by = person_of_git(context);
	if (context->by.data == NULL)
		return diag_add(context->diags, SEVERITY_USAGE, "person", NULL,
			_("who acts is not known (--by PERSON, SPIS_USER, or git's user.email in "
			  "people.csv)"));
	if (!understand_name(context, FIELD_PERSON, context->by, &context->by))
		return false;
	*person = context->by;
	if (platform_person(&context->platform, context->by) != NULL) {
		check_person_left(context, context->by, context->date, PERSON_NAMED, NULL);
		return true;
	}
	struct slice nearest =
		directory_nearest(&context->platform.people, context->by, context->arena);
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"person", NULL, nearest, _("name who acts with --by or SPIS_USER") },
		_("'%s' is not in people.csv"), slice_text(context->by));
}
