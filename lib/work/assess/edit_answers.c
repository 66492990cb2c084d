#include "work/assess/edit_answers.h"
#include "work/assess/asked_items.h"
#include "work/shared/edit_text.h"
#include "work/shared/guard.h"
#include "work/shared/template_text.h"

struct template
{
	const struct context *context;
	const struct assessing *assessing;
	struct buf text;
};

static void add_comment(struct template *template, struct slice text)
{
	template_add_comment(&template->text, "# ", text);
}

static void add_head(struct template *template)
{
	const struct card *card = &template->assessing->card;
	struct slice title =
		card_text(card->head.title_cs, card->head.title_en, template->context->language);

	add_comment(template, arena_format(template->context->arena, "%s (%s), %s",
				      slice_text(title), slice_text(card->name),
				      slice_text(template->assessing->assessment.about.member)));
	if (slice_equals(card->head.status, "example"))
		add_comment(template, slice_from(_("an example, not for decisions")));
	add_comment(template,
		slice_from(_("Behind each = stands the answer: a number, unknown, refused or na "
			     "(not applicable). A note stands behind a colon: c-school=2: since "
			     "spring. What stays empty stays open. Lines with # are not read.")));
}

static void add_item(struct template *template, const struct card_item *item)
{
	const struct assessing *assessing = template->assessing;
	struct arena *arena = template->context->arena;
	enum language language = template->context->language;
	const struct answer *answer = assessment_answer(&assessing->assessment, item->id);

	buf_add_byte(&template->text, '\n');
	add_comment(template, card_text(item->cs, item->en, language));
	add_comment(template, card_text(item->help_cs, item->help_en, language));
	add_comment(template, answer_choices(&assessing->card, item, language, arena));
	buf_format(&template->text, "%s=", slice_text(item->id));
	if (answer != NULL) {
		buf_add_slice(&template->text, answer_text(answer, arena));
		if (!slice_is_empty(answer->note))
			buf_format(&template->text, ": %s", answer->note.data);
	}
	buf_add_byte(&template->text, '\n');
}

static struct slice make_template(const struct context *context, const struct assessing *assessing)
{
	struct template template = { .context = context, .assessing = assessing };
	struct asked_items asked;
	struct slice shown = { 0 };

	buf_init(&template.text);
	add_head(&template);
	items_to_ask(assessing, context->arena, &asked);
	for (size_t i = 0; i < asked.count; i++) {
		const struct card_item *item = asked.items[i];
		const struct card_block *block = card_find_block(&assessing->card, item->block);
		if (!slice_equal(item->block, shown)) {
			struct slice name = card_text(block->cs, block->en, context->language);
			buf_add_byte(&template.text, '\n');
			add_comment(&template,
				arena_format(context->arena, "== %s ==", slice_text(name)));
		}
		shown = item->block;
		add_item(&template, item);
	}
	return buf_take(&template.text, context->arena);
}

struct editing {
	struct assessing assessing;
	struct slice template;
};

/* Whatever would be refused when all is recorded is refused in the editor; the card's own texts may
 * hold the contacts of organisations. */
static bool check_answers(struct context *context, struct slice text, void *closure)
{
	const struct editing *editing = closure;
	const struct assessing *assessing = &editing->assessing;
	const struct given_answers given = { .lines = text };
	struct assessment assessment = assessing->assessment;
	const struct change change = {
		.ring = RING_CASES,
		.path = arena_format(
			context->arena, "%s/answers.csv", slice_text(assessing->file.folder)),
		.before = editing->template,
		.after = text,
	};

	return read_answers(context, &assessing->card, &given, &assessment) &&
	       guard_check(context, &change);
}

bool edit_answers(struct context *context, struct slice named, const struct assess_request *request,
	struct edited_answers *edited)
{
	struct editing editing;

	if (!begin_assessment(context, named, request, &editing.assessing) ||
		!draft_of_assessment(context, &editing.assessing, "txt", &edited->draft))
		return false;
	editing.template = make_template(context, &editing.assessing);
	const struct text_edit edit = {
		.draft = edited->draft,
		.template = editing.template,
		.check = check_answers,
		.closure = &editing,
	};
	return edit_text(context, &edit, &edited->lines);
}
