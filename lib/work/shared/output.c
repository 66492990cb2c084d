#include "work/shared/output.h"

bool check_output(struct context *context, struct slice path, bool is_private)
{
	return path.data == NULL ||
	       output_check(&context->store, path.data, is_private, context->arena, context->diags);
}

bool prepare_output(struct context *context, struct slice path, struct slice page, bool is_private,
	struct output *output)
{
	*output = (struct output){ .path = path.data };
	return path.data == NULL || context->dry_run ||
	       output_prepare(&context->store, path.data, page, is_private, context->arena,
		       context->diags, output);
}

bool publish_output(struct context *context, struct output *output)
{
	if (output->path == NULL)
		return true;
	if (!context->dry_run && !output_publish(output, context->diags))
		return false;
	buf_format(&context->talk, context->dry_run ? _("would write %s\n") : _("wrote %s\n"),
		output->path);
	return true;
}
