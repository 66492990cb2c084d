#include "work/shared/edit_front.h"
#include "work/shared/save.h"

void front_edit_begin(struct front_edit *edit, struct context *context, const struct record *record)
{
	*edit = (struct front_edit){ context, record, record->front };
}

/* Goes on from bytes that were made of a file that parsed, so that they parse. */
static void go_on(struct front_edit *edit, struct buf *bytes)
{
	struct context *context = edit->context;

	front_matter_read(edit->record->shown, buf_take(bytes, context->arena), context->arena,
		context->diags, &edit->front);
}

void front_edit_set(struct front_edit *edit, const struct field *field, const struct slice *values,
	size_t count)
{
	struct slice absent = { 0 };
	struct buf bytes;

	buf_init(&bytes);
	if (field->flags & FIELD_LIST)
		front_matter_set_list(&edit->front, field->name, values, count, &bytes);
	else
		front_matter_set(&edit->front, field->name, count > 0 ? values[0] : absent,
			field_style(field), &bytes);
	go_on(edit, &bytes);
}

void front_edit_append(struct front_edit *edit, const struct field *field, struct slice value)
{
	struct buf bytes;

	buf_init(&bytes);
	front_matter_append(&edit->front, field->name, value, &bytes);
	go_on(edit, &bytes);
}

void front_edit_remove(struct front_edit *edit, const struct field *field, struct slice value)
{
	struct buf bytes;

	buf_init(&bytes);
	front_matter_take(&edit->front, field->name, value, &bytes);
	go_on(edit, &bytes);
}

void front_edit_end(struct front_edit *edit, enum ring ring)
{
	const struct record *record = edit->record;

	if (!slice_equal(record->bytes, edit->front.bytes))
		add_change(edit->context, ring, record->path, record->bytes, edit->front.bytes);
}
