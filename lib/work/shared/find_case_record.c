#include "work/shared/find_case_record.h"
#include "base/translate.h"
#include "text/nearest.h"

const struct record *find_case_record(
	struct context *context, const struct case_file *file, const char *kind, struct slice named)
{
	struct slice stem = case_file_stem(file, named);
	const char *label = _(record_kind_find(slice_from(kind))->label);
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
	if (best.data != NULL)
		diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
			_("case %s has no %s '%s' (did you mean '%s'?)"), slice_text(file->id),
			label, slice_text(stem), slice_text(best));
	else
		diag_add(context->diags, SEVERITY_ERROR, "unknown-record", NULL,
			_("case %s has no %s '%s' (case-show lists them)"), slice_text(file->id),
			label, slice_text(stem));
	return NULL;
}
