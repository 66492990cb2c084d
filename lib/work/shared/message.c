#include "work/shared/message.h"
#include "store/streams.h"
#include "work/shared/option.h"

static bool read_stdin(struct context *context, struct slice *body)
{
	return file_read("-", SOURCE_RECORD_CAP, context->arena, context->diags, body);
}

/* Where no option says what the text is. */
static bool take_stdin(struct context *context, enum message_need need, struct slice *body)
{
	enum stdin_state state = stdin_look();

	if (state == STDIN_NONE)
		return true;
	if (need == MESSAGE_OPTIONAL)
		return state == STDIN_ENDED ||
		       diag_add(context->diags, SEVERITY_USAGE, "input", NULL,
			       _("standard input would be ignored (use -m - to read it, or "
				 "</dev/null)"));
	return read_stdin(context, body) &&
	       option_need(context, body->length > 0, "message", _("standard input is empty"));
}

static bool take_message(
	struct context *context, struct slice option, enum message_need need, struct slice *body)
{
	*body = (struct slice){ 0 };
	if (option.data == NULL)
		return take_stdin(context, need, body);
	if (slice_equals(option, "-"))
		return read_stdin(context, body);
	*body = slice_ends(option, "\n") ? option
					 : arena_format(context->arena, "%s\n", option.data);
	return true;
}

static bool is_blank(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (text.data[i] != ' ' && text.data[i] != '\t' && text.data[i] != '\r' &&
			text.data[i] != '\n')
			return false;
	return true;
}

bool read_message(
	struct context *context, struct slice option, enum message_need need, struct slice *body)
{
	return take_message(context, option, need, body) &&
	       option_need(context, need != MESSAGE_REQUIRED || !is_blank(*body), "message",
		       _("a text, or the record would be empty"));
}

struct slice add_reason(struct context *context, struct slice body, struct slice reason)
{
	if (reason.data == NULL)
		return body;
	return arena_format(context->arena, "%s%s%s\n", slice_text(body),
		body.length > 0 ? "\n" : "", slice_text(reason));
}

bool check_anyway(struct context *context, struct slice reason)
{
	return option_need(context, reason.data == NULL || slice_trim(reason).length > 0, "anyway",
		_("a reason"));
}

bool read_whole_text(
	struct context *context, const char *missing, struct slice *path, struct slice *bytes)
{
	if (path->data == NULL) {
		if (stdin_look() == STDIN_NONE)
			return diag_add(
				context->diags, SEVERITY_USAGE, "input", NULL, "%s", missing);
		*path = slice_from("-");
	}
	return file_read(path->data, SOURCE_RECORD_CAP, context->arena, context->diags, bytes);
}
