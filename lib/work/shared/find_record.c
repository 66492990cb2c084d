#include "work/shared/find_record.h"
#include "model/name.h"
#include "text/nearest.h"
#include "text/unicode.h"
#include <string.h>

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

/* The one of that stem among the records of a kind (RECORD_NONE: of any, erased ones too). Where
 * there is none, *best becomes the stem that is nearest. */
static const struct record *look_up(const struct record *records, size_t count,
	enum record_kind_id kind, struct slice named, struct arena *arena, struct slice *best)
{
	struct slice stem = unicode_fold(named, arena);
	struct nearest nearest;

	nearest_init(&nearest, stem);
	for (size_t i = 0; i < count; i++) {
		if (kind != RECORD_NONE && !record_is(&records[i], kind))
			continue;
		if (slice_equal(records[i].stem, stem))
			return &records[i];
		nearest_offer(&nearest, records[i].stem);
	}
	*best = nearest_names(&nearest, arena);
	return NULL;
}

const struct record *pick_record(struct context *context, const struct record *records,
	size_t count, enum record_kind_id kind, struct slice stem)
{
	struct slice best;
	const struct record *record = look_up(records, count, kind, stem, context->arena, &best);

	if (record == NULL)
		diag_unknown(context->diags, SEVERITY_ERROR,
			&(struct unknown){ "unknown-record", NULL, best,
				_("CASE/STEM; the stem alone for one of the platform's meetings") },
			_("record '%s' not found"), slice_text(stem));
	return record;
}

const struct record *find_case_record(struct context *context, const struct case_file *file,
	enum record_kind_id kind, struct slice named)
{
	struct slice best, stem = case_file_stem(file, named);
	const struct record *record =
		look_up(file->records, file->record_count, kind, stem, context->arena, &best);

	if (record == NULL)
		diag_unknown(context->diags, SEVERITY_ERROR,
			&(struct unknown){
				"unknown-record", NULL, best, _("case-show lists them") },
			_("case %s has no %s '%s'"), slice_text(file->id),
			_(record_kinds[kind].label), slice_text(stem));
	return record;
}

const struct assessment *find_assessment(
	struct context *context, const struct case_file *file, struct slice named)
{
	struct slice stem = unicode_fold(case_file_stem(file, named), context->arena);
	const struct assessment *assessment = case_file_assessment(file, stem);
	struct nearest nearest;

	if (assessment != NULL && !assessment->erased)
		return assessment;
	nearest_init(&nearest, stem);
	for (size_t i = 0; i < file->assessment_count; i++)
		nearest_offer(&nearest, file->assessments[i].stem);
	struct slice absent = { 0 },
		     best = assessment == NULL ? nearest_names(&nearest, context->arena) : absent;
	diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-record", NULL, best, _("kid-assess --show lists them") },
		_("case %s has no assessment '%s'"), slice_text(file->id), slice_text(named));
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
	struct slice best = nearest_names(&nearest, context->arena);
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

static bool pick_minutes(struct context *context, struct slice stem, const struct record *records,
	size_t count, struct found_meeting *found)
{
	const struct record *picked = pick_record(context, records, count, RECORD_MEETING, stem);

	if (picked != NULL)
		found->record = *picked;
	return picked != NULL;
}

static bool find_platform_meeting(
	struct context *context, struct slice stem, struct found_meeting *found)
{
	struct record_list records;

	found->ring = RING_PLATFORM;
	if (!load_records(context, HOME_MEETINGS, &records) ||
		!pick_minutes(context, stem, records.items, records.count, found))
		return false;
	struct slice path = found->record.path;
	found->folder = arena_copy(context->arena,
		slice_part(path, 0, path.length - found->record.stem.length - strlen("/.md")));
	return true;
}

bool find_meeting(struct context *context, struct slice named, struct found_meeting *found)
{
	struct found_record where;

	*found = (struct found_meeting){ .ring = RING_CASES };
	if (!find_record(context, named, (struct slice){ 0 }, &where))
		return false;
	if (where.folder.data == NULL)
		return find_platform_meeting(context, where.stem, found);
	if (!load_case_to_change(context, where.folder, &found->file))
		return false;
	found->folder = found->file.folder;
	return pick_minutes(
		context, where.stem, found->file.records, found->file.record_count, found);
}
