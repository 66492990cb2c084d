#include "work/shared/find_record.h"
#include "model/name.h"
#include "text/nearest.h"

static bool has_part(struct slice path, const char *name)
{
	struct slice part;

	while (slice_split(&path, '/', &part))
		if (slice_equals(part, name))
			return true;
	return false;
}

/* What stands before the last '/': "k7q2m4xp", "liska", "cases/2022/k7q2m4xp". */
static struct slice before_name(struct slice named)
{
	size_t end = named.length;

	while (end > 0 && named.data[end - 1] != '/')
		end--;
	return slice_part(named, 0, end > 0 ? end - 1 : 0);
}

bool find_record(struct context *context, struct slice named, struct slice case_named,
	struct found_record *found)
{
	struct slice of_case = arena_copy(context->arena, before_name(named));

	*found = (struct found_record){ .stem = arena_copy(context->arena, name_of_path(named)) };
	if (case_named.data != NULL && !find_case(context, case_named, false, &found->folder))
		return false;
	if (slice_is_empty(of_case) || has_part(of_case, "meetings"))
		return true;
	struct slice folder = found->folder;
	if (!find_case(context, of_case, false, &found->folder))
		return false;
	return folder.data == NULL || slice_equal(folder, found->folder) ||
	       diag_add(context->diags, SEVERITY_ERROR, "case", NULL,
		       _("'%s' is a record of another case (than --case names)"),
		       slice_text(named));
}

const struct record *pick_record(
	struct context *context, const struct record *records, size_t count, struct slice stem)
{
	struct nearest nearest;

	nearest_init(&nearest, stem);
	for (size_t i = 0; i < count; i++) {
		if (slice_equal(records[i].stem, stem))
			return &records[i];
		nearest_offer(&nearest, records[i].stem);
	}
	struct slice best = nearest_best(&nearest);
	diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){ "unknown-record", NULL, best,
			_("CASE/STEM; the stem alone for one of the platform's meetings") },
		_("record '%s' not found"), slice_text(stem));
	return NULL;
}

const struct record *find_case_record(struct context *context, const struct case_file *file,
	enum record_kind_id kind, struct slice named)
{
	struct slice stem = case_file_stem(file, named);
	const char *label = _(record_kinds[kind].label);
	const struct record *record;
	struct nearest nearest;
	size_t from = 0;

	nearest_init(&nearest, stem);
	while ((record = case_file_next(file, kind, &from)) != NULL) {
		if (slice_equal(record->stem, stem))
			return record;
		nearest_offer(&nearest, record->stem);
	}
	struct slice best = nearest_best(&nearest);
	diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){ "unknown-record", NULL, best, _("case-show lists them") },
		_("case %s has no %s '%s'"), slice_text(file->id), label, slice_text(stem));
	return NULL;
}

/* The names are enough to offer the nearest: nothing is opened. */
static void offer_year(struct context *context, struct slice year, struct nearest *nearest)
{
	struct slice folder = arena_format(context->arena, "signals/%s", slice_text(year));
	struct source_entries entries;

	source_list(context->store.cases, folder, context->arena, context->diags, &entries);
	for (size_t i = 0; i < entries.count; i++)
		nearest_offer(nearest, name_of_path(entries.items[i].name));
}

static bool unknown(struct context *context, struct slice named)
{
	struct source_entries years;
	struct nearest nearest;

	nearest_init(&nearest, named);
	source_list(context->store.cases, slice_from("signals"), context->arena, context->diags,
		&years);
	for (size_t i = 0; i < years.count; i++)
		offer_year(context, years.items[i].name, &nearest);
	struct slice best = nearest_best(&nearest);
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-signal", NULL, best, _("signal-log --list lists all signals") },
		_("signal '%s' not found"), slice_text(named));
}

bool find_signal(struct context *context, struct slice named, struct record *signal)
{
	struct slice bytes, name = arena_copy(context->arena, name_of_path(named));
	struct stem stem;

	if (store_need(&context->store, RING_CASES, context->diags) == NULL)
		return false;
	if (!name_read_stem(name, &stem) || record_kind_of_stem(name) != RECORD_SIGNAL)
		return unknown(context, name);
	struct slice path = arena_format(
		context->arena, "signals/%d/%s.md", date_year(stem.date), slice_text(name));
	struct slice shown = store_shown(&context->store, RING_CASES, path, context->arena);
	switch (source_read(context->store.cases, path, SOURCE_RECORD_CAP, context->arena,
		context->diags, &bytes)) {
	case SOURCE_FOUND:
		break;
	case SOURCE_ABSENT:
		return unknown(context, name);
	default:
		return false;
	}
	if (!record_read(path, shown, bytes, HOME_SIGNALS, context->arena, context->diags, signal))
		return false;
	return !signal->erased ||
	       diag_add(context->diags, SEVERITY_ERROR, "erased", NULL,
		       _("signal %s was erased (nothing may be written of it)"), slice_text(name));
}
