/* Having a person write a text in their editor until it is right. */
#ifndef WORK_EDIT_TEXT_H
#define WORK_EDIT_TEXT_H

#include "store/draft.h"
#include "work/shared/context.h"

/* What findings are put into: lines that begin with "# ", "<!-- -->" in Markdown, or in a record
 * the one in the front matter and the other in the body. */
enum text_form { TEXT_LINES, TEXT_MARKDOWN, TEXT_RECORD };

struct text_edit {
	struct draft draft;
	struct slice template; /* what the editor shows first, unless a draft is there */
	enum text_form form;
	const char *mark; /* of TEXT_LINES what a comment begins with; NULL: "# " */
	/* Whether the text is right; else findings on context->diags, at its lines. */
	bool (*check)(struct context *context, struct slice text, void *closure);
	void *closure;
};

/*
 * Opens the draft in the editor (store/draft.h). Findings come back as comments above their lines;
 * on a terminal the editor opens again, three times in all, until the text is right or comes back
 * as it was. False with findings, or with the answer no where the template came back untouched, an
 * empty file or none: nothing of what was written is lost, the draft stays, and its place is said.
 * True with the text, without our comments about findings; the draft then stays until
 * draft_remove().
 */
bool edit_text(struct context *context, const struct text_edit *edit, struct slice *text);

#endif
