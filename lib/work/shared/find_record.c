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
