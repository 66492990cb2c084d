#include "work/assess/new_card.h"
#include "base/number.h"
#include "model/name.h"
#include "work/shared/load_platform.h"
#include "work/shared/save.h"

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
