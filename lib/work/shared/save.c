#include "work/shared/save.h"
#include "base/array.h"
#include "work/shared/check_changed_cases.h"
#include "work/shared/check_file.h"
#include "work/shared/check_private.h"
#include "work/shared/findings.h"
#include "work/shared/load_platform.h"
#include "work/shared/private_names.h"

enum { STEM_ID_LENGTH = 4 };

/* Whether FOLDER/STEM stands already, with either ending, on disk or among the changes. */
static bool is_taken(
	struct context *context, enum ring ring, struct slice folder, struct slice stem)
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
	enum record_kind_id kind)
{
	char id[STEM_ID_LENGTH + 1], day[DATE_TEXT_SIZE];
	struct slice stem;

	do {
		random_identifier(&context->random, STEM_ID_LENGTH, false, id);
		stem = arena_format(context->arena, "%s-%s-%s", date_format(date, day),
			record_kinds[kind].name, id);
	} while (is_taken(context, ring, folder, stem));
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
	struct slice stem = new_stem(context, ring, folder, date, kind);
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
	bool good = check_private(context, change);

	good &= check_names(context, change);
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
	return good && check_changed_cases(context);
}

/* `written`: only of the files that are in place. */
static void list_files(struct context *context, bool are_made, bool written, struct buf *text)
{
	for (size_t i = 0; i < context->changes.count; i++) {
		const struct change *change = &context->changes.items[i];
		struct slice shown =
			store_shown(&context->store, change->ring, change->path, context->arena);
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
