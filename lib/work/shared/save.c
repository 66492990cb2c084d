#include "work/shared/save.h"
#include "base/array.h"
#include "logic/check/case_check.h"
#include "logic/check/plausible.h"
#include "model/name.h"
#include "work/shared/check_file.h"
#include "work/shared/context.h"
#include "work/shared/findings.h"
#include "work/shared/guard.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/person_left.h"

/* The folder YEAR/ID of a change in a case; absent for others. */
static struct slice folder_of(struct context *context, const struct change *change)
{
	struct slice folder = name_case_folder(change->path);

	return change->ring == RING_CASES ? arena_copy(context->arena, folder)
					  : (struct slice){ 0 };
}

/* Reads a case; false where it cannot be read whole, which is said elsewhere. */
static bool read_case(struct context *context, struct slice folder, struct case_file *file)
{
	struct findings findings;

	findings_begin(context, &findings);
	bool whole = load_case(context, folder, context->arena, file) && !file->broken;
	findings_end(context, &findings, FINDINGS_DROP);
	return whole;
}

/* Whether the case held together without the context's changes. */
static bool held_before(struct context *context, struct slice folder)
{
	size_t all = context->changes.count;
	struct diag_list unheard;
	struct case_file file;

	diag_list_init(&unheard, context->arena);
	context->changes.count = 0;
	bool good =
		!read_case(context, folder, &file) || case_check(&file, context->arena, &unheard);
	context->changes.count = all;
	return good;
}

static bool check_case(struct context *context, const struct case_file *file)
{
	struct findings findings;

	findings_begin(context, &findings);
	bool good = case_check(file, context->arena, context->diags) ||
		    !held_before(context, file->folder);
	findings_unplace(&findings);
	findings_end(context, &findings, good ? FINDINGS_DROP : FINDINGS_ERRORS);
	return good;
}

static bool is_changed(struct context *context, struct slice shown)
{
	for (size_t i = 0; i < context->changes.count; i++) {
		const struct change *change = &context->changes.items[i];
		if (slice_equal(shown, store_shown(&context->store, change->ring, change->path,
					       context->arena)))
			return true;
	}
	return false;
}

/* A new record of a case that is continued elsewhere: nobody looks for it there. */
static void warn_of_continued(struct context *context, const struct case_file *file)
{
	for (size_t i = 0; i < context->changes.count; i++) {
		const struct change *change = &context->changes.items[i];
		struct slice folder = folder_of(context, change);
		if (change->before.data != NULL || folder.data == NULL ||
			!slice_equal(folder, file->folder) || file->facts == NULL ||
			slice_is_empty(file->facts->continued_in))
			continue;
		diag_add(context->diags, SEVERITY_WARNING, "continued", NULL,
			_("case %s continues in case %s (record it there)"), slice_text(file->id),
			slice_text(file->facts->continued_in));
		return;
	}
}

/* What is hardly true of the files that are about to be written. */
static void warn_of_implausible(struct context *context, const struct case_file *file)
{
	struct diag_list found;

	diag_list_init(&found, context->arena);
	warn_of_continued(context, file);
	case_check_plausible(file, &context->platform, &found);
	for (size_t i = 0; i < found.count; i++)
		if (is_changed(context, found.items[i].position.file))
			diag_add(context->diags, found.items[i].severity, found.items[i].rule, NULL,
				"%s", slice_text(found.items[i].text));
}

/* False with findings when a case that the context's changes touch would no longer hold together
 * (logic/check/case_check.h). A case that did not before may be changed: the change may be its
 * cure. */
static bool check_changed_cases(struct context *context)
{
	struct slice_list folders = { 0 };
	bool good = true;

	for (size_t i = 0; i < context->changes.count; i++) {
		struct slice folder = folder_of(context, &context->changes.items[i]);
		if (folder.data != NULL && !slice_list_has(&folders, folder))
			slice_list_add(&folders, context->arena, folder);
	}
	for (size_t i = 0; i < folders.count; i++) {
		struct case_file file;
		if (!read_case(context, folders.items[i], &file))
			continue;
		if (source_has(context->store.cases, folders.items[i]))
			good &= check_case(context, &file);
		if (good)
			warn_of_implausible(context, &file);
	}
	return good;
}

enum { STEM_ID_LENGTH = 4 };

bool stem_is_taken(struct context *context, enum ring ring, struct slice folder, struct slice stem)
{
	static const char *const endings[] = { ".md", ".csv" };

	for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
		struct slice path = arena_format(context->arena, "%s/%s%s", slice_text(folder),
			slice_text(stem), endings[i]);
		if (source_has(store_ring(&context->store, ring), path))
			return true;
		for (size_t k = 0; k < context->changes.count; k++)
			if (context->changes.items[k].ring == ring &&
				slice_equal(context->changes.items[k].path, path))
				return true;
	}
	return false;
}

struct slice new_stem(struct context *context, enum ring ring, struct slice folder, day_number date,
	const char *kind)
{
	char id[STEM_ID_LENGTH + 1], day[DATE_TEXT_SIZE];
	struct slice stem;

	do {
		random_identifier(&context->random, STEM_ID_LENGTH, false, id);
		stem = arena_format(context->arena, "%s-%s-%s", date_format(date, day), kind, id);
	} while (stem_is_taken(context, ring, folder, stem));
	return stem;
}

void add_change(struct context *context, enum ring ring, struct slice path, struct slice before,
	struct slice after)
{
	change_add(&context->changes, ring, path, before, after);
}

struct slice add_record(struct context *context, enum ring ring, struct slice folder,
	enum record_kind_id kind, void *fields, day_number date, struct slice body)
{
	struct slice stem = new_stem(context, ring, folder, date, record_kinds[kind].name);
	struct slice path =
		arena_format(context->arena, "%s/%s.md", slice_text(folder), slice_text(stem));
	struct record_common *common = fields;
	struct buf bytes;

	if (date != context->today && common->recorded == DATE_NONE)
		common->recorded = context->today;
	buf_init(&bytes);
	record_write(kind, fields, body, context->arena, &bytes);
	add_change(context, ring, path, (struct slice){ 0 }, buf_slice(&bytes));
	buf_free(&bytes);
	if (slice_is_empty(common->case_id))
		buf_format(&context->output, "%s\n", stem.data);
	else
		buf_format(&context->output, "%s/%s\n", slice_text(common->case_id), stem.data);
	return stem;
}

/* Findings in a file that is not there yet have no place that a person could open. */
static bool check_new_file(struct context *context, const struct change *change)
{
	struct findings findings;

	findings_begin(context, &findings);
	bool good = check_file(context, change->ring, change->path, change->path, change->after);
	findings_unplace(&findings);
	findings_end(context, &findings, FINDINGS_ERRORS);
	if (!context->texts_warned)
		hand_on_lost_tasks(context, &findings);
	return good;
}

/* What is too large could be written, and never be read again. */
static bool check_size(struct context *context, const struct change *change)
{
	size_t cap = check_file_cap(change->ring, change->path);
	struct position whole = { .file = change->path };

	return cap == 0 || change->after.length <= cap ||
	       diag_add(context->diags, SEVERITY_ERROR, "size", &whole,
		       _("the file would be too large (%zu bytes at most)"), cap);
}

static bool check_change(struct context *context, const struct change *change)
{
	if (!check_size(context, change))
		return false;
	if (change->ring == RING_IDENTITIES)
		return true;
	bool good = guard_check(context, change);

	if (change->before.data == NULL)
		return check_new_file(context, change) && good;
	return check_file(context, change->ring, change->path,
		       store_shown(&context->store, change->ring, change->path, context->arena),
		       change->after) &&
	       good;
}

static bool check_changes(struct context *context)
{
	bool good = context_knows_names(context);

	/* What is checked is the store as it will be: tables are read again through the changes. */
	context->loaded = 0;
	context->platform = (struct platform){ .settings = context->platform.settings };
	for (size_t i = 0; i < context->changes.count; i++)
		good &= check_change(context, &context->changes.items[i]);
	return good && load_platform(context, PLATFORM_PEOPLE) && check_named_people(context) &&
	       check_changed_cases(context);
}

/* `written`: only of the files that are in place. */
static void list_files(struct context *context, bool are_made, bool written, struct buf *text)
{
	for (size_t i = 0; i < context->changes.count; i++) {
		const struct change *change = &context->changes.items[i];
		struct slice shown =
			store_place(&context->store, change->ring, change->path, context->arena);
		if (!written || change->state != CHANGE_NOT_WRITTEN)
			buf_format(text, are_made ? _("made %s\n") : _("wrote %s\n"),
				slice_text(shown));
	}
}

/* What is to be said is made before: from the first new name until it is said nothing is allocated,
 * so that not even a lack of memory hides what is written. */
bool write_changes(struct context *context, bool are_made)
{
	struct buf told;

	buf_init(&told);
	list_files(context, are_made, false, &told);
	bool written = store_write(&context->store, &context->changes, context->diags);
	context_unlock(context);
	if (!written) {
		buf_clear(&told);
		list_files(context, are_made, true, &told);
	}
	context_say(context, buf_slice(&told));
	buf_free(&told);
	return written;
}

bool save(struct context *context, const char *summary)
{
	if (context->changes.count == 0)
		return true;
	if (!check_changes(context)) {
		buf_clear(&context->output);
		return false;
	}
	if (context->dry_run) {
		buf_clear(&context->output);
		return store_diff(
			&context->store, &context->changes, &context->output, context->diags);
	}
	if (!write_changes(context, false)) {
		buf_clear(&context->output);
		return false;
	}
	if (context->commit)
		store_commit(&context->store, &context->changes, summary, context->diags);
	return true;
}
