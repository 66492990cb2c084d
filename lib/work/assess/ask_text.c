#include "work/assess/ask_text.h"
#include "report/picture.h"
#include "report/wrap.h"
#include "text/escape.h"
#include "work/assess/asked_items.h"
#include "work/assess/assessment_picture.h"

void ask_say(struct ask_page *page, const char *mark, struct slice text)
{
	struct buf harmless;

	buf_init(&harmless);
	escape_terminal(&harmless, text);
	wrap_paragraph(page->out, buf_slice(&harmless), mark, page->style->width);
	buf_free(&harmless);
}

void ask_add_intro(struct ask_page *page, size_t count)
{
	const struct card *card = &page->assessing->card;
	struct arena *arena = page->context->arena;
	struct slice title =
		card_text(card->head.title_cs, card->head.title_en, page->context->language);

	ask_say(page, "",
		arena_format(arena,
			translate_plural("%s (%s), %s: %zu question", "%s (%s), %s: %zu questions",
				(unsigned long)count),
			slice_text(title), slice_text(card->name),
			slice_text(page->assessing->assessment.about.member), count));
	if (slice_equals(card->head.status, "example"))
		ask_say(page, "! ", slice_from(_("an example, not for decisions")));
	ask_say(page, "",
		slice_from(_("Answer with a number, or u = unknown, r = refused, n = not "
			     "applicable; a note stands behind a colon (2: since spring). Enter "
			     "goes on, < back, ? explains, . is enough, Ctrl-C puts it off.")));
}

void ask_add_block(struct ask_page *page, struct slice id)
{
	const struct card_block *block = card_find_block(&page->assessing->card, id);

	buf_add_text(page->out, "\n");
	ask_say(page, "== ",
		block == NULL ? id : card_text(block->cs, block->en, page->context->language));
}

static struct slice answer_now(
	const struct ask_page *page, const struct card_item *item, const struct answer *answer)
{
	struct arena *arena = page->context->arena;
	struct slice text = answer->kind == ANSWER_VALUE
				    ? answer_choice(&page->assessing->card, item, answer->value,
					      page->context->language, arena)
				    : slice_from(_(answer_words[answer->kind].label));

	if (slice_is_empty(answer->note))
		return text;
	return arena_format(arena, "%s: %s", slice_text(text), slice_text(answer->note));
}

void ask_add_item(struct ask_page *page, const struct card_item *item, size_t number, size_t count,
	const struct answer *answer)
{
	struct arena *arena = page->context->arena;
	struct slice question = card_text(item->cs, item->en, page->context->language);
	struct slice mark = arena_format(arena, _("%2zu of %zu  "), number, count);

	buf_add_text(page->out, "\n");
	ask_say(page, slice_text(mark),
		arena_format(arena, "%s (%s)", slice_text(question), slice_text(item->id)));
	ask_say(page, "    ",
		answer_choices(&page->assessing->card, item, page->context->language, arena));
	if (answer != NULL)
		ask_say(page, "    ",
			arena_format(
				arena, _("now: %s"), slice_text(answer_now(page, item, answer))));
	buf_add_text(page->out, "> ");
}

void ask_add_help(struct ask_page *page, const struct card_item *item)
{
	struct slice help = card_text(item->help_cs, item->help_en, page->context->language);

	ask_say(page, "    ",
		slice_is_empty(help) ? slice_from(_("the card explains no more")) : help);
}

/* Whether an item of the block counts in the index. */
static bool block_counts_in(
	const struct card *card, struct slice block, const struct card_index *index)
{
	for (size_t i = 0; i < card->items.count; i++) {
		const struct card_item *item = card_item_at(card, i);
		if (slice_equal(item->index, index->id) &&
			(block.data == NULL || slice_equal(item->block, block)))
			return true;
	}
	return false;
}

static void add_sign(struct ask_page *page, enum sign sign, const char *yes, const char *open)
{
	if (sign != SIGN_NO)
		ask_say(page, "", slice_from(sign == SIGN_YES ? yes : open));
}

void ask_add_standing(struct ask_page *page, const struct score *score, struct slice block)
{
	struct arena *arena = page->context->arena;

	buf_add_text(page->out, "\n");
	if (block.data == NULL) {
		add_sign(page, score->acute, _("acute: act now"),
			_("acute: not known, an item that could be acute is open"));
		add_sign(page, score->notify, _("to be notified"), _("to be notified: not known"));
	}
	for (size_t i = 0; i < score->index_count; i++) {
		const struct index_score *index = &score->indices[i];
		struct picture picture;
		if (!block_counts_in(score->card, block, index->index) ||
			!assessment_picture(score, index, page->context->language, arena, &picture))
			continue;
		ask_say(page, "", picture.title);
		picture_add(page->out, &picture, page->style);
	}
}
