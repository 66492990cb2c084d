/* Having a person write a text in their editor until it is right. */
#ifndef WORK_EDIT_TEXT_H
#define WORK_EDIT_TEXT_H

#include "store/draft.h"
#include "work/context.h"

struct text_edit {
	struct draft draft;
	struct slice template; /* what the editor shows first, unless a draft is there */
	/* Whether it is a record, with front matter and Markdown: findings then stand in "# " lines
	 * in the one and in "<!-- -->" in the other; else all stand in lines that begin with "# ".
	 */
	bool is_record;
	/* Whether the text is right; else findings on context->diags, at its lines. */
	bool (*check)(struct context *context, struct slice text, void *closure);
	void *closure;
};

/*
 * Opens the draft in the editor (store/editor.h). Findings come back as comments above their lines;
 * on a terminal the editor opens again until the text is right or comes back as it was. False with
 * findings, or with the answer no where the template came back untouched: nothing of what was
 * written is lost, the draft stays, and its place is said. True with the text, without our comments
 * about findings; the draft then stays until draft_remove().
 */
bool edit_text(struct context *context, const struct text_edit *edit, struct slice *text);

#endif
