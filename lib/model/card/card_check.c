#include "base/array.h"
#include "model/card/card.h"
#include <stdlib.h>

/* A rule of a card that a cell of one of its tables breaks: returns false. */
static bool wrong(struct diag_list *diags, const struct rows *rows, size_t at, const char *field,
	const char *format, ...) __attribute__((format(printf, 5, 6)));

static bool wrong(struct diag_list *diags, const struct rows *rows, size_t at, const char *field,
	const char *format, ...)
{
	struct position position = rows_position(rows, at, field);
	va_list arguments;
	va_start(arguments, format);
	struct slice text = arena_vformat(diags->arena, format, arguments);
	va_end(arguments);
	return diag_add(diags, SEVERITY_ERROR, "card", &position, "%s", slice_text(text));
}

/* A text that nobody could read; an empty one was missed by the schema. */
static bool check_texts(const struct rows *rows, struct diag_list *diags)
{
	bool fine = true;
	for (size_t i = 0; i < schema_count(rows->schema); i++) {
		const struct field *field = schema_at(rows->schema, i);
		int at = csv_column(&rows->table, field->name);
		for (size_t row = 0; at >= 0 && row < rows->count; row++) {
			struct slice cell = rows->sources[row]->cells[at];
			if (field->type == FIELD_TEXT && !slice_is_empty(cell) &&
				slice_is_empty(slice_trim(cell)))
				fine = wrong(diags, rows, row, field->name,
					_("'%s' is blank (a text)"), field->name);
		}
	}
	return fine;
}

static bool check_blocks(const struct card *card, struct diag_list *diags)
{
	const struct card_block *blocks = card->blocks.items;
	for (size_t i = 0; i < card->blocks.count; i++) {
		if (slice_equals(blocks[i].id, "about"))
			return wrong(diags, &card->blocks, i, "block",
				_("the block about is that of an assessment's own fields (another "
				  "name)"));
	}
	return true;
}

/* Each answer of a list lies within the item's range. */
static bool check_list(const struct card *card, size_t at, const char *field,
	const struct slice_list *list, struct diag_list *diags)
{
	const struct card_item *item = card_item_at(card, at);
	bool fine = true;
	for (size_t i = 0; i < list->count; i++) {
		long answer;
		if (!number_parse(list->items[i], &answer) || answer < item->min ||
			answer > item->max)
			fine = wrong(diags, &card->items, at, field,
				_("%s is no answer of the item (%ld to %ld)"),
				slice_text(list->items[i]), item->min, item->max);
	}
	return fine;
}

/* Whoever reads the one language is told as much as who reads the other. */
static bool check_help(const struct card *card, size_t at, struct diag_list *diags)
{
	const struct card_item *item = card_item_at(card, at);
	bool has_cs = !slice_is_empty(item->help_cs), has_en = !slice_is_empty(item->help_en);
	return has_cs == has_en ||
	       wrong(diags, &card->items, at, has_cs ? "help_en" : "help_cs",
		       _("the help is in one language only (in both, or in neither)"));
}

static bool check_item(const struct card *card, size_t at, struct diag_list *diags)
{
	const struct card_item *item = card_item_at(card, at);
	const struct rows *rows = &card->items;
	bool fine = true;
	if (!card_find_block(card, item->block))
		fine = wrong(diags, rows, at, "block", _("no block %s (one of blocks.csv)"),
			slice_text(item->block));
	if (item->index.data && !rows_find(&card->indices, &item->index, 1))
		fine = wrong(diags, rows, at, "index", _("no index %s (one of indices.csv)"),
			slice_text(item->index));
	if (item->age_from != INTEGER_NONE && item->age_to != INTEGER_NONE &&
		item->age_from > item->age_to)
		fine = wrong(diags, rows, at, "age_to", _("age_to is below age_from (%ld or more)"),
			item->age_from);
	fine = check_help(card, at, diags) && fine;
	if (item->min >= item->max)
		return wrong(diags, rows, at, "max", _("max is not above min (%ld or more)"),
			item->min + 1);
	fine = check_list(card, at, "acute", &item->acute, diags) && fine;
	fine = check_list(card, at, "notify", &item->notify, diags) && fine;
	return check_list(card, at, "plan", &item->plan, diags) && fine;
}

static bool check_items(const struct card *card, struct diag_list *diags)
{
	bool fine = true;
	if (card->items.count > CARD_ITEMS_MOST)
		return wrong(diags, &card->items, CARD_ITEMS_MOST, "item",
			_("too many items (%d at most)"), CARD_ITEMS_MOST);
	for (size_t i = 0; i < card->items.count; i++)
		fine = check_item(card, i, diags) && fine;
	return fine;
}

static bool check_answers(const struct card *card, struct diag_list *diags)
{
	const struct card_answer *answers = card->answers.items;
	bool fine = true;
	for (size_t i = 0; i < card->answers.count; i++) {
		if (answers[i].answer < answers[i].min || answers[i].answer > answers[i].max)
			fine = wrong(diags, &card->answers, i, "answer",
				_("%ld is outside its range (%ld to %ld)"), answers[i].answer,
				answers[i].min, answers[i].max);
	}
	return fine;
}

/* Rows of levels.csv name an index that is there, and those of an index stand together. */
static bool check_level_places(const struct card *card, struct diag_list *diags)
{
	const struct card_level *levels = card->levels.items;
	bool fine = true;
	for (size_t i = 0; i < card->levels.count; i++) {
		const struct card_level *first;
		size_t count = card_levels(card, levels[i].index, &first);
		if (!rows_find(&card->indices, &levels[i].index, 1))
			fine = wrong(diags, &card->levels, i, "index",
				_("no index %s (one of indices.csv)"), slice_text(levels[i].index));
		else if (&levels[i] >= first + count)
			fine = wrong(diags, &card->levels, i, "index",
				_("the levels of index %s do not stand together"),
				slice_text(levels[i].index));
	}
	return fine;
}

/* The end of a level where the less severe sums are, and the other one. */
static long mild_end(const struct card_level *level, bool rising)
{
	return rising ? level->from : level->to;
}

static long severe_end(const struct card_level *level, bool rising)
{
	return rising ? level->to : level->from;
}

/* The level meets the one before it: no sum between them, none in both. */
static bool check_seam(const struct card *card, size_t at, bool rising, struct diag_list *diags)
{
	const struct card_level *level = rows_at(&card->levels, at);
	const char *field = rising ? "from" : "to";
	long before = severe_end(level - 1, rising);
	long here = mild_end(level, rising);
	long right = rising ? before + 1 : before - 1;
	if (before == INTEGER_NONE)
		return wrong(diags, &card->levels, at - 1, rising ? "to" : "from",
			_("only the outermost bounds are empty (the last sum of level %s)"),
			slice_text(level[-1].level));
	if (here == INTEGER_NONE)
		return wrong(diags, &card->levels, at, field,
			_("only the outermost bounds are empty (%ld)"), right);
	if (rising ? here > right : here < right)
		return wrong(diags, &card->levels, at, field,
			_("a gap: no level of index %s has the sum %ld (%ld)"),
			slice_text(level->index), right, right);
	if (here != right)
		return wrong(diags, &card->levels, at, field,
			_("an overlap: two levels of index %s have the sum %ld (%ld)"),
			slice_text(level->index), here, right);
	return true;
}

static bool check_bounds(const struct card *card, size_t at, bool is_first, bool is_last,
	bool rising, struct diag_list *diags)
{
	const struct card_level *level = rows_at(&card->levels, at);
	bool fine = true;
	if (is_first && mild_end(level, rising) != INTEGER_NONE)
		fine = wrong(diags, &card->levels, at, rising ? "from" : "to",
			_("the least severe level has a bound (empty: every sum has a level)"));
	if (is_last && severe_end(level, rising) != INTEGER_NONE)
		fine = wrong(diags, &card->levels, at, rising ? "to" : "from",
			_("the most severe level has a bound (empty: every sum has a level)"));
	if (level->from != INTEGER_NONE && level->to != INTEGER_NONE && level->from > level->to)
		fine = wrong(diags, &card->levels, at, "to", _("to is below from (%ld or more)"),
			level->from);
	return is_first ? fine : check_seam(card, at, rising, diags) && fine;
}

/* The same names in the same order as in the first index that has levels. */
static bool check_names(
	const struct card *card, size_t first, size_t count, struct diag_list *diags)
{
	const struct card_level *names;
	const struct card_level *levels = card->levels.items;
	size_t name_count = card_overall_levels(card, &names);
	for (size_t i = 0; i < count; i++) {
		if (i >= name_count)
			return wrong(diags, &card->levels, first + i, "level",
				_("index %s has more levels than index %s (the same names in the "
				  "same order)"),
				slice_text(levels[first].index), slice_text(names->index));
		if (!slice_equal(levels[first + i].level, names[i].level))
			return wrong(diags, &card->levels, first + i, "level",
				_("the level has another name than in index %s (%s)"),
				slice_text(names->index), slice_text(names[i].level));
	}
	if (count < name_count)
		return wrong(diags, &card->levels, first + count - 1, "level",
			_("index %s has fewer levels than index %s (the same names in the same "
			  "order)"),
			slice_text(levels[first].index), slice_text(names->index));
	return true;
}

static bool check_index_levels(const struct card *card, size_t at, struct diag_list *diags)
{
	const struct card_index *index = rows_at(&card->indices, at);
	const struct card_level *levels;
	size_t count = card_levels(card, index->id, &levels);
	if (count == 0)
		return true;
	if (slice_equals(index->worse, "none"))
		return wrong(diags, &card->indices, at, "worse",
			_("an index with levels has a worse end (high or low)"));
	size_t first = (size_t)(levels - (const struct card_level *)card->levels.items);
	bool rising = slice_equals(index->worse, "high");
	bool fine = check_names(card, first, count, diags);
	for (size_t i = 0; i < count; i++)
		fine = check_bounds(card, first + i, i == 0, i + 1 == count, rising, diags) && fine;
	return fine;
}

/* The sums of an index are few enough to be looked at one by one. */
static bool check_span(const struct card *card, size_t at, struct diag_list *diags)
{
	const struct card_index *index = rows_at(&card->indices, at);
	long span = 0;
	for (size_t i = 0; i < card->items.count; i++) {
		const struct card_item *item = card_item_at(card, i);
		if (slice_equal(item->index, index->id))
			span += labs(item->weight) * (item->max - item->min);
	}
	if (span > CARD_SPAN_MOST)
		return wrong(diags, &card->indices, at, "index",
			_("the sums of the index lie %ld apart (%d at most: smaller weights)"),
			span, CARD_SPAN_MOST);
	return true;
}

static bool check_head(const struct card *card, struct diag_list *diags)
{
	struct position position = { .file = card->levels.table.file };
	if (card->head.sets_level == TRUTH_YES && card->levels.count == 0)
		return diag_add(diags, SEVERITY_ERROR, "card", &position,
			_("the card sets the level and has none (rows in levels.csv)"));
	return true;
}

bool card_check(const struct card *card, struct diag_list *diags)
{
	const struct rows *const tables[] = { &card->blocks, &card->indices, &card->items,
		&card->levels, &card->answers };
	bool fine = check_head(card, diags);
	for (size_t i = 0; i < ARRAY_LEN(tables); i++)
		fine = check_texts(tables[i], diags) && fine;
	fine = check_blocks(card, diags) && fine;
	fine = check_items(card, diags) && fine;
	fine = check_answers(card, diags) && fine;
	if (!check_level_places(card, diags))
		return false;
	for (size_t i = 0; i < card->indices.count; i++) {
		fine = check_index_levels(card, i, diags) && fine;
		fine = check_span(card, i, diags) && fine;
	}
	return fine;
}
