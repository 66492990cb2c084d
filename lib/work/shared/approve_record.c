#include "work/shared/approve_record.h"
#include "logic/check/case_check.h"
#include "model/record/agreement.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/save.h"

static bool check_approver(struct context *context, const struct case_file *file,
	const struct record *record, struct slice person)
{
	struct slice approver =
		case_file_approver(file, file->records, file->record_count, record, DATE_NONE);

	if (approver.data != NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "approval", NULL,
			_("'%s' was approved already by %s (once)"), slice_text(record->stem),
			slice_text(approver));
	return !case_file_is_author(file, record, person) ||
	       diag_add(context->diags, SEVERITY_ERROR, "approval", NULL,
		       _("'%s' is the author of what is approved (somebody else)"),
		       slice_text(person));
}

bool approve_record(
	struct context *context, struct slice named, enum record_kind_id kind, struct slice stem)
{
	struct case_file file;
	struct approval approval;

	schema_clear(&approval_schema, &approval);
	if (!load_case_to_change(context, named, &file) || !context_person(context, &approval.by))
		return false;
	const struct record *record = find_case_record(context, &file, kind, stem);
	if (record == NULL || !check_approver(context, &file, record, approval.by))
		return false;
	approval.common.case_id = file.id;
	approval.of = record->stem;
	add_record(context, RING_CASES, file.folder, RECORD_APPROVAL, &approval, context->date,
		(struct slice){ 0 });
	return save(context, arena_format(context->arena, "Approve %s/%s", slice_text(file.id),
				     slice_text(record->stem))
				     .data);
}
