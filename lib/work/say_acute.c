#include "work/say_acute.h"
#include "report/wrap.h"
#include "text/escape.h"
#include "work/assessment_page.h"

static bool is_said(const struct item_score *item, const struct card_item *only)
{
	return item->acute == SIGN_YES && (only == NULL || item->item == only);
}

/* What stands before the text of a list's item: "- ", "12. "; else nothing. */
static size_t mark_length(struct slice line)
{
	size_t length = 0;

	while (length < line.length && line.data[length] >= '0' && line.data[length] <= '9')
		length++;
	if (length > 0 && slice_starts(slice_part(line, length, line.length), ". "))
		return length + 2;
	return slice_starts(line, "- ") ? 2 : 0;
}

/* A line of the guide, or of one of its paragraphs, in the width. */
static void add_line(struct buf *out, struct slice line, size_t width, struct arena *arena)
{
	struct slice text = slice_trim(line);
	size_t mark = mark_length(text);
	struct buf harmless;

	if (text.length == 0) {
		buf_add_byte(out, '\n');
		return;
	}
	buf_init(&harmless);
	escape_terminal(&harmless, slice_part(text, mark, text.length));
	wrap_paragraph(out, buf_slice(&harmless),
		slice_text(arena_copy(arena, slice_part(text, 0, mark))), width);
	buf_free(&harmless);
}

static void add_guide(
	const struct context *context, const struct card *card, size_t width, struct buf *out)
{
	struct slice guide = card_guide_at_once(card), line;

	buf_add_byte(out, '\n');
	while (slice_split(&guide, '\n', &line))
		add_line(out, line, width, context->arena);
	buf_format(out, _("\nThe whole guide, with the local contacts: cards/%s/card.md\n\n"),
		slice_text(card->name));
}

void say_acute(const struct context *context, const struct score *score,
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
		struct slice line = arena_format(context->arena, "- %s (%s): %s",
			slice_text(question), slice_text(item->id), slice_text(answer));
		add_line(out, line, width, context->arena);
	}
	if (said > 0)
		add_guide(context, score->card, width, out);
}
