#include "work/meeting/approve_minutes.h"
#include "model/record/agreement.h"
#include "model/record/approved_text.h"
#include "work/shared/edit_front.h"
#include "work/shared/find_record.h"
#include "work/shared/save.h"

static bool check_unapproved(struct context *context, const struct found_meeting *found)
{
	struct record_list records = { found->file.records, found->file.record_count, 0 };

	if (found->ring == RING_PLATFORM && !load_records(context, HOME_MEETINGS, &records))
		return false;
	struct slice approver = case_file_approver(
		&found->file, records.items, records.count, &found->record, DATE_NONE);
	if (approver.data == NULL)
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "approval", NULL,
		_("%s was approved already by %s"), slice_text(found->record.stem),
		slice_text(approver));
}

bool approve_minutes(struct context *context, struct slice named)
{
	struct found_meeting found;
	struct approval approval;
	char hash[HASH_TEXT_SIZE];

	schema_clear(&approval_schema, &approval);
	if (!find_meeting(context, named, &found) || !context_person(context, &approval.by) ||
		!check_unapproved(context, &found))
		return false;
	approval.common.case_id = found.file.id;
	approval.of = found.record.stem;
	approved_text_hash(&found.record, context->arena, hash);
	approval.text_hash = slice_from(hash);
	add_record(context, found.ring, found.folder, RECORD_APPROVAL, &approval, context->date,
		(struct slice){ 0 });
	return save(context,
		arena_format(context->arena, "Approve the minutes %s", slice_text(named)).data);
}

bool send_minutes(struct context *context, struct slice named)
{
	struct found_meeting found;
	struct front_edit edit;

	if (!find_meeting(context, named, &found))
		return false;
	struct slice sent = date_text(context->date, context->arena);
	front_edit_begin(&edit, context, &found.record);
	front_edit_set(&edit, schema_find(&meeting_schema, slice_from("sent")), &sent, 1);
	front_edit_end(&edit, found.ring);
	return save(context,
		arena_format(context->arena, "Send the minutes %s", slice_text(named)).data);
}
