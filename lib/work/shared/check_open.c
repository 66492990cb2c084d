#include "work/shared/check_open.h"

bool check_open(struct context *context, const struct case_file *file, day_number day)
{
	day_number closed = case_file_closed(file, day);
	char text[DATE_TEXT_SIZE];

	return closed == DATE_NONE || closed == day ||
	       diag_add(context->diags, SEVERITY_ERROR, "closed", NULL,
		       _("case %s has been closed since %s (what happened before is dated by "
			 "--date)"),
		       slice_text(file->id), date_format(closed, text));
}
