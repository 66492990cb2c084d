#include "work/assess/list_cards.h"
#include "base/array.h"
#include "report/table_rows.h"
#include "work/shared/begin_document.h"
#include "work/shared/load_platform.h"

static const struct column columns[] = {
	{ .name = "card", .title = N_("card") },
	{ .name = "title-cs", .title = N_("title"), .flexible = true },
	{ .name = "status", .title = N_("state") },
	{ .name = "use", .title = N_("use") },
	{ .name = "sets-level", .title = N_("sets the level") },
	{ .name = "items", .title = N_("items"), .align = COLUMN_RIGHT },
};

static void add_card(struct table_rows *rows, const struct card *card, enum language language)
{
	const struct card_head *head = &card->head;
	bool sets_level = head->sets_level == TRUTH_YES;
	struct slice none = { 0 };

	table_rows_add(rows);
	table_rows_set_text(rows, "card", card->name, none);
	table_rows_set_text(rows, "title-cs", head->title_cs,
		card_text(head->title_cs, head->title_en, language));
	table_rows_set_text(rows, "title-en", head->title_en, none);
	table_rows_set_text(
		rows, "status", head->status, slice_from(word_label(card_statuses, head->status)));
	table_rows_set_text(rows, "use", head->use, slice_from(word_label(card_uses, head->use)));
	table_rows_set(rows, "sets-level", value_boolean(rows->arena, sets_level),
		slice_from(sets_level ? _("yes") : ""));
	table_rows_set_number(rows, "items", (long)card->items.count);
}

static struct slice example_note(const struct card_list *cards)
{
	for (size_t i = 0; i < cards->count; i++)
		if (slice_equals(cards->items[i].head.status, "example"))
			return slice_from(_("A card that is an example is not for decisions."));
	return (struct slice){ 0 };
}

bool list_cards(struct context *context, struct document *document)
{
	struct arena *arena = context->arena;
	struct table_rows rows;
	struct card_list cards;

	load_cards(context, &cards);
	begin_document(context, "cards", slice_from(_("Cards")), document);
	document->data = value_list(arena);
	struct section *section =
		document_add_section(document, arena, "cards", slice_from(_("In all versions")));
	struct table *table = section_add_table(section, arena);
	table->name = "cards";
	table->columns = columns;
	table->column_count = ARRAY_LEN(columns);
	table->note = example_note(&cards);
	table_rows_init(&rows, arena, table);
	for (size_t i = 0; i < cards.count; i++)
		add_card(&rows, &cards.items[i], context->language);
	value_append(document->data, arena, table->rows);
	context->answer_is_no = cards.count == 0;
	return true;
}
