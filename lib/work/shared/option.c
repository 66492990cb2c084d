#include "work/shared/option.h"

bool option_need(struct context *context, bool given, const char *name, const char *right)
{
	return given || diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
				_("--%s is missing (%s)"), name, right);
}

bool option_refuse(struct context *context, bool given, const char *name, const char *other)
{
	return !given || diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
				 _("--%s does not go with %s"), name, other);
}
