#include "work/assess/show_guide.h"
#include "text/escape.h"
#include "work/assess/assess_about.h"
#include "work/shared/load_platform.h"

static const char *warning_of(const struct card_head *head)
{
	if (slice_equals(head->status, "example"))
		return _("an example, not for decisions");
	return slice_equals(head->status, "retired") ? _("retired: it takes no new assessments")
						     : NULL;
}

bool show_guide(struct context *context, struct slice name)
{
	struct buf *out = &context->output;
	struct card card;

	if (slice_is_empty(name) ? !load_default_card(context, "guide", &card)
				 : !load_card(context, name, &card))
		return false;
	struct slice title = card_text(card.head.title_cs, card.head.title_en, context->language);
	const char *warning = warning_of(&card.head);
	escape_terminal(out, title);
	buf_format(out, " (%s)\n\n", slice_text(card.name));
	if (warning != NULL)
		buf_format(out, "! %s\n\n", warning);
	if (slice_is_empty(slice_trim(card.guide)))
		buf_format(out,
			_("The card has no guide (what stands in cards/%s/card.md below "
			  "the second ---).\n"),
			slice_text(card.name));
	escape_terminal_lines(out, card.guide);
	return true;
}
