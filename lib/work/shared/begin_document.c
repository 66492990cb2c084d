#include "work/shared/begin_document.h"

void begin_document(const struct context *context, const char *kind, struct slice title,
	struct document *document)
{
	*document = (struct document){
		.kind = kind,
		.title = title,
		.from = DATE_NONE,
		.to = DATE_NONE,
		.made = context->today,
		.store = context->platform.settings.name,
	};
}
