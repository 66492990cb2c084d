#include "report/document_head.h"

#include "base/translate.h"

/* As many digits as name a commit in any repository that people work in. */
enum { COMMIT_LENGTH = 12 };

static void add_comma(struct buf *out, size_t start)
{
	if (out->length > start)
		buf_add_text(out, ", ");
}

void document_head_add(struct buf *out, const struct document *document)
{
	size_t start = out->length;
	buf_add_slice(out, document->store);
	if (document->from != DATE_NONE && document->to != DATE_NONE) {
		char from[DATE_TEXT_SIZE], to[DATE_TEXT_SIZE];
		add_comma(out, start);
		buf_format(out, _("%s to %s"), date_format(document->from, from),
			date_format(document->to, to));
	}
	if (!slice_is_empty(document->commit)) {
		struct slice commit = slice_part(document->commit, 0, COMMIT_LENGTH);
		add_comma(out, start);
		buf_format(out, _("commit %.*s"), (int)commit.length, commit.data);
	}
}
