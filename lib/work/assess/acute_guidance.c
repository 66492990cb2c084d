#include "work/assess/acute_guidance.h"
#include "report/wrap.h"
#include "text/escape.h"
#include "work/assess/assessment_page.h"
#include "work/assess/guide_lines.h"

static bool is_said(const struct item_score *item, const struct card_item *only)
{
	return item->acute == SIGN_YES && (only == NULL || item->item == only);
}

static void add_text(struct buf *out, const char *mark, struct slice text, size_t width)
{
	struct buf harmless;

	buf_init(&harmless);
	escape_terminal(&harmless, text);
	wrap_paragraph(out, buf_slice(&harmless), mark, width);
	buf_free(&harmless);
}

static void add_guide(
	const struct context *context, const struct card *card, size_t width, struct buf *out)
{
	struct slice guide = card_guide_at_once(card);
	struct guide_line line;

	buf_add_byte(out, '\n');
	while (guide_next(&guide, context->arena, &line)) {
		if (line.kind == GUIDE_BLANK)
			buf_add_byte(out, '\n');
		add_text(out, slice_text(line.mark), line.text, width);
	}
	buf_format(out, _("\nThe whole guide, with the local contacts: cards/%s/card.md\n\n"),
		slice_text(card->name));
}

void acute_guidance(const struct context *context, const struct score *score,
	const struct card_item *only, size_t width, struct buf *out)
{
	size_t said = 0;

	for (size_t i = 0; i < score->item_count; i++) {
		const struct card_item *item = score->items[i].item;
		if (!is_said(&score->items[i], only))
			continue;
		if (said++ == 0)
			buf_format(out, "%s\n", _("ACUTE: act now"));
		struct slice question = card_text(item->cs, item->en, context->language);
		struct slice answer = assessment_answer_text(
			score, &score->items[i], context->language, context->arena);
		struct slice line = arena_format(context->arena, "%s (%s): %s",
			slice_text(question), slice_text(item->id), slice_text(answer));
		add_text(out, "- ", line, width);
	}
	if (said > 0)
		add_guide(context, score->card, width, out);
}
