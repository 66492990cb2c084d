#include "work/case/write_note.h"
#include "model/task/task.h"
#include "work/shared/edit_text.h"
#include "work/shared/load_case.h"
#include "work/shared/private_names.h"

/* Whatever would be refused when it is recorded. */
static bool check(struct context *context, struct slice text, void *closure)
{
	const struct case_file *file = closure;
	struct task_list tasks = { 0 };
	const struct change change = {
		.ring = RING_CASES,
		.path = arena_format(context->arena, "%s/note.md", slice_text(file->folder)),
		.before = slice_from(""),
		.after = text,
	};

	return tasks_read(slice_from(""), text, 1, context->arena, context->diags, &tasks) &&
	       check_private(context, &change) && check_names(context, &change);
}

/* What stands there before anybody has written. */
static struct slice hint(struct context *context)
{
	return arena_format(context->arena, "<!-- %s -->\n\n",
		_("what was seen, said and agreed; c1, m1 or roles in place of names"));
}

bool write_note(struct context *context, struct slice named, const struct note_request *request,
	struct written_note *written)
{
	enum record_kind_id kind = note_kind(request);
	struct contact contact;
	struct case_file file;

	if (!load_case_to_change(context, named, &file) || kind == RECORD_NONE ||
		!contact_of_request(context, kind, request, &contact))
		return false;
	struct slice name = arena_format(
		context->arena, "%s.%s.md", slice_text(file.id), record_kinds[kind].name);
	if (!draft_init(&written->draft, &context->store, context->drafts, name, context->arena,
		    context->diags))
		return false;
	const struct text_edit edit = {
		.draft = written->draft,
		.template = hint(context),
		.form = TEXT_MARKDOWN,
		.check = check,
		.closure = &file,
	};
	if (!edit_text(context, &edit, &written->text))
		return false;
	if (slice_starts(written->text, edit.template.data))
		written->text =
			slice_part(written->text, edit.template.length, written->text.length);
	return true;
}
