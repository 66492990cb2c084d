#include "work/assess/cards.h"
#include "base/array.h"
#include "base/number.h"
#include "model/name.h"
#include "report/table_rows.h"
#include "work/shared/begin_document.h"
#include "work/shared/load_platform.h"
#include "work/shared/save.h"

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

/* Behind the highest version that the card's name has in the store; absent with a finding. */
static struct slice next_name(struct context *context, struct slice from)
{
	const struct slice_list *names = &context->platform.cards;
	struct slice wanted = { 0 }, family;
	long version, highest = 0;

	name_read_card(from, &wanted, &version); /* It has the form: a card was read by it. */
	for (size_t i = 0; i < names->count; i++)
		if (name_read_card(names->items[i], &family, &version) &&
			slice_equal(family, wanted) && version > highest)
			highest = version;
	if (highest < LONG_MAX)
		return arena_format(
			context->arena, "%.*s-%ld", (int)wanted.length, wanted.data, highest + 1);
	diag_add(context->diags, SEVERITY_ERROR, "card", NULL,
		_("there is no number above that of %s (another name for the card)"),
		slice_text(from));
	return (struct slice){ 0 };
}

/* One field of card.md with another value, where it stands there. */
static struct slice change_head(
	struct context *context, struct slice bytes, const char *name, const char *value)
{
	const struct field *field = schema_find(&card_head_schema, slice_from(name));
	struct front_matter front;
	struct buf changed;

	/* It parses: a card was read from it. */
	front_matter_read(slice_from("card.md"), bytes, context->arena, context->diags, &front);
	if (front_matter_find(&front, name) == NULL)
		return bytes;
	buf_init(&changed);
	front_matter_set(&front, name, slice_from(value), field_style(field), &changed);
	return buf_take(&changed, context->arena);
}

static void say_next(struct context *context, const struct card *from, struct slice name)
{
	bool sets_level = from->head.sets_level == TRUTH_YES;
	struct buf *talk = &context->talk;

	buf_format(talk,
		_("\n%s is a copy of %s, and an example that sets no level. What is next:\n"),
		slice_text(name), slice_text(from->name));
	buf_format(talk, _("- edit the files in cards/%s/ (spis-card(5) tells what they hold)\n"),
		slice_text(name));
	buf_add_text(talk, _("- store-check says what is not right yet\n"));
	buf_format(talk,
		sets_level ? _("- to adopt it: 'status: in-use' and 'sets-level: true' in "
			       "cards/%s/card.md\n")
			   : _("- to adopt it: 'status: in-use' in cards/%s/card.md\n"),
		slice_text(name));
	buf_format(talk, _("- and 'status: retired' in cards/%s/card.md; what it found stays\n"),
		slice_text(from->name));
}

bool new_card(struct context *context, struct slice from)
{
	struct card_files files;
	struct card card;

	if (!load_card_files(context, from, &files, &card))
		return false;
	struct slice name = next_name(context, from);
	if (name.data == NULL)
		return false;
	context->changes.new_folder_ring = RING_PLATFORM;
	context->changes.new_folder = arena_format(context->arena, "cards/%s", slice_text(name));
	files.head = change_head(context, files.head, "status", "example");
	files.head = change_head(context, files.head, "sets-level", "false");
	for (size_t i = 0; i < CARD_PARTS; i++)
		add_change(context, RING_PLATFORM,
			arena_format(context->arena, "cards/%s/%s", slice_text(name),
				card_parts[i].name),
			(struct slice){ 0 }, *card_part_of(&files, i));
	buf_format(&context->output, "%s\n", slice_text(name));
	if (!save(context, slice_text(arena_format(context->arena, "Begin card %s from %s",
				   slice_text(name), slice_text(from)))))
		return false;
	if (!context->dry_run)
		say_next(context, &card, name);
	return true;
}
