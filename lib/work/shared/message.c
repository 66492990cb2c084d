#include "work/shared/message.h"

bool read_message(struct context *context, struct slice option, struct slice *body)
{
	*body = (struct slice){ 0 };
	if (option.data == NULL)
		return true;
	if (slice_equals(option, "-"))
		return file_read("-", SOURCE_RECORD_CAP, context->arena, context->diags, body);
	*body = slice_ends(option, "\n") ? option
					 : arena_format(context->arena, "%s\n", option.data);
	return true;
}
