#include "work/assess/guide.h"
#include "report/wrap.h"
#include "text/escape.h"
#include "text/markdown.h"
#include "work/assess/assess_about.h"
#include "work/assess/assessment_page.h"
#include "work/shared/load_platform.h"

/* How long "- ", "* ", "12. " before an item's text is; 0: it is no item. */
static size_t mark_length(struct slice line)
{
	size_t length = 0;

	while (length < line.length && line.data[length] >= '0' && line.data[length] <= '9')
		length++;
	if (length > 0 && slice_starts(slice_part(line, length, line.length), ". "))
		return length + 2;
	return slice_starts(line, "- ") || slice_starts(line, "* ") ? 2 : 0;
}

static struct guide_line read_line(struct slice raw, struct arena *arena)
{
	size_t marks = 0;

	raw = slice_trim(raw);
	while (marks < raw.length && raw.data[marks] == '#')
		marks++;
	size_t mark = marks > 0 ? 0 : mark_length(raw);
	return (struct guide_line){
		.kind = raw.length == 0 ? GUIDE_BLANK
			: marks > 0	? GUIDE_HEADING
			: mark > 0	? GUIDE_ITEM
					: GUIDE_TEXT,
		.mark = arena_copy(arena, slice_part(raw, 0, mark)),
		.text = slice_trim(slice_part(raw, marks > 0 ? marks : mark, raw.length)),
	};
}

bool guide_next(struct slice *rest, struct arena *arena, struct guide_line *line)
{
	struct slice raw, after;

	if (!slice_split(rest, '\n', &raw))
		return false;
	*line = read_line(raw, arena);
	for (after = *rest; line->kind >= GUIDE_ITEM && slice_split(&after, '\n', &raw);
		*rest = after) {
		struct guide_line more = read_line(raw, arena);
		if (more.kind != GUIDE_TEXT)
			break;
		line->text = arena_format(arena, "%.*s %.*s", (int)line->text.length,
			line->text.data, (int)more.text.length, more.text.data);
	}
	line->text = markdown_plain(line->text, arena);
	return true;
}

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
