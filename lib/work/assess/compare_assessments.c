#include "work/assess/compare_assessments.h"
#include "base/array.h"
#include "logic/score/item_change.h"
#include "work/assess/assessment_pair.h"
#include "work/assess/assessment_parts.h"
#include "work/shared/load_platform.h"
#include "work/shared/summarize_case.h"

/* A pair on its way into a document. Both pages stand in one section. */
struct comparison {
	const struct assessment_pair *pair;
	struct page before, after;
};

static struct arena *arena_of(const struct comparison *comparison)
{
	return comparison->after.arena;
}

static struct slice level_of(const struct comparison *comparison, const struct index_score *index)
{
	const struct card_level *levels = index->levels;

	if (index->level_count == 0)
		return (struct slice){ 0 };
	return level_label(&levels[index->level_low], &levels[index->level_high],
		comparison->after.language, arena_of(comparison));
}

static const struct value *level_codes(const struct index_score *index, struct arena *arena)
{
	return assessment_levels_value(
		index->levels, index->level_count, index->level_low, index->level_high, arena);
}

static void add_indices(struct comparison *comparison)
{
	static const struct column columns[] = {
		{ "index", N_("sum"), COLUMN_LEFT, true },
		{ "before", N_("before"), COLUMN_LEFT, true },
		{ "after", N_("after"), COLUMN_LEFT, true },
		{ "level-before", N_("level before"), COLUMN_LEFT, true },
		{ "level-after", N_("level after"), COLUMN_LEFT, true },
	};
	const struct score *before = &comparison->pair->before, *after = &comparison->pair->after;
	struct table_rows rows;

	if (after->index_count == 0)
		return;
	page_begin_table(
		&comparison->after, &rows, "indices", _("Sums"), columns, ARRAY_LEN(columns));
	for (size_t i = 0; i < after->index_count; i++) {
		const struct index_score *then = &before->indices[i], *now = &after->indices[i];
		table_rows_add(&rows);
		table_rows_set_text(&rows, "index", now->index->id,
			card_text(now->index->cs, now->index->en, comparison->after.language));
		table_rows_set(&rows, "before", assessment_sum_value(then, rows.arena),
			assessment_sum_text(then, rows.arena));
		table_rows_set(&rows, "after", assessment_sum_value(now, rows.arena),
			assessment_sum_text(now, rows.arena));
		table_rows_set(&rows, "level-before", level_codes(then, rows.arena),
			level_of(comparison, then));
		table_rows_set(&rows, "level-after", level_codes(now, rows.arena),
			level_of(comparison, now));
	}
}

static enum item_change change_at(const struct assessment_pair *pair, size_t at)
{
	return item_change(pair->after.card, &pair->before.items[at], &pair->after.items[at]);
}

static void set_answer(const struct comparison *comparison, struct table_rows *rows,
	const char *column, const struct score *score, size_t at)
{
	struct arena *arena = arena_of(comparison);
	const struct item_score *item = &score->items[at];

	table_rows_set(rows, column, assessment_answer_value(item->answer, arena),
		assessment_answer_word(score, item, comparison->after.language, arena));
}

static void set_item(
	const struct comparison *comparison, struct table_rows *rows, const struct card_item *item)
{
	table_rows_set_text(rows, "item", item->id,
		assessment_question(item, comparison->after.language, arena_of(comparison)));
}

/* What differs, by kinds of change in the order of their words. */
static void add_items(struct comparison *comparison)
{
	static const struct column columns[] = {
		{ "item", N_("question"), COLUMN_LEFT, true },
		{ "before", N_("before"), COLUMN_LEFT, true },
		{ "after", N_("after"), COLUMN_LEFT, true },
		{ "change", N_("change"), COLUMN_LEFT, true },
	};
	const struct assessment_pair *pair = comparison->pair;
	struct table_rows rows;

	page_begin_table(
		&comparison->after, &rows, "items", _("What differs"), columns, ARRAY_LEN(columns));
	for (enum item_change change = 0; change < CHANGE_NONE; change++) {
		for (size_t i = 0; i < pair->after.item_count; i++) {
			const struct word *word = &item_change_words[change];
			if (change_at(pair, i) != change)
				continue;
			table_rows_add(&rows);
			set_item(comparison, &rows, pair->after.items[i].item);
			set_answer(comparison, &rows, "before", &pair->before, i);
			set_answer(comparison, &rows, "after", &pair->after, i);
			table_rows_set_text(&rows, "change", slice_from(word->code),
				slice_from(_(word->label)));
		}
	}
}

static void add_same(struct comparison *comparison)
{
	static const struct column columns[] = {
		{ "item", N_("question"), COLUMN_LEFT, true },
		{ "answer", N_("answer"), COLUMN_LEFT, true },
	};
	const struct assessment_pair *pair = comparison->pair;
	struct table_rows rows;

	page_begin_table(&comparison->after, &rows, "same", _("What is the same"), columns,
		ARRAY_LEN(columns));
	for (size_t i = 0; i < pair->after.item_count; i++) {
		if (change_at(pair, i) != CHANGE_NONE || pair->after.items[i].answer == NULL)
			continue;
		table_rows_add(&rows);
		set_item(comparison, &rows, pair->after.items[i].item);
		set_answer(comparison, &rows, "answer", &pair->after, i);
	}
}

static void say_unanswered(struct comparison *comparison)
{
	const struct assessment_pair *pair = comparison->pair;
	unsigned long count = 0;

	for (size_t i = 0; i < pair->after.item_count; i++)
		count +=
			pair->before.items[i].answer == NULL && pair->after.items[i].answer == NULL;
	if (count > 0)
		section_add_paragraph(comparison->after.section, arena_of(comparison),
			PARAGRAPH_TEXT,
			arena_format(arena_of(comparison),
				translate_plural("%lu item was answered in neither of the two.",
					"%lu items were answered in neither of the two.", count),
				count));
}

static const struct value *interval(const struct index_score *index, struct arena *arena)
{
	struct value *object = value_object(arena);

	value_set(object, arena, "low", value_integer(arena, index->low));
	value_set(object, arena, "high", value_integer(arena, index->high));
	return object;
}

static const struct value *items_value(const struct assessment_pair *pair, struct arena *arena)
{
	struct value *list = value_list(arena);

	for (size_t i = 0; i < pair->after.item_count; i++) {
		const struct item_score *then = &pair->before.items[i];
		const struct item_score *now = &pair->after.items[i];
		struct value *object = value_object(arena);
		value_set(object, arena, "item", value_text(arena, now->item->id));
		value_set(object, arena, "before", assessment_answer_value(then->answer, arena));
		value_set(object, arena, "after", assessment_answer_value(now->answer, arena));
		value_set(object, arena, "change",
			value_text(arena, slice_from(item_change_words[change_at(pair, i)].code)));
		value_append(list, arena, object);
	}
	return list;
}

static const struct value *comparison_value(const struct assessment_pair *pair, struct arena *arena)
{
	const struct assessment_about *about = &pair->after.assessment->about;
	struct value *object = value_object(arena), *indices = value_list(arena);
	struct slice id = pair->file.id;

	for (size_t i = 0; i < pair->after.index_count; i++) {
		const struct index_score *now = &pair->after.indices[i];
		struct value *index = value_object(arena);
		value_set(index, arena, "index", value_text(arena, now->index->id));
		value_set(index, arena, "before", interval(&pair->before.indices[i], arena));
		value_set(index, arena, "after", interval(now, arena));
		value_append(indices, arena, index);
	}
	value_set(object, arena, "case", value_text(arena, id));
	value_set(object, arena, "for", value_text(arena, about->member));
	value_set(object, arena, "card", value_text(arena, about->card));
	value_set(object, arena, "items", items_value(pair, arena));
	value_set(object, arena, "indices", indices);
	value_set(object, arena, "before", assessment_value(&pair->before, id, arena));
	value_set(object, arena, "after", assessment_value(&pair->after, id, arena));
	return object;
}

static void fill_document(struct comparison *comparison, struct document *document)
{
	static const struct column columns[] = {
		{ "field", N_("result"), COLUMN_LEFT, false },
		{ "before", N_("before"), COLUMN_LEFT, true },
		{ "after", N_("after"), COLUMN_LEFT, true },
	};
	const struct assessment_pair *pair = comparison->pair;
	struct arena *arena = arena_of(comparison);
	struct section *section = document_add_section(document, arena, "comparison",
		assessment_card_title(&pair->after, comparison->after.language, arena));

	comparison->before.section = comparison->after.section = section;
	assessment_pair_warn(pair, section, arena);
	say_unanswered(comparison);
	page_add_two_results(&comparison->before, &comparison->after, columns);
	add_indices(comparison);
	add_items(comparison);
	add_same(comparison);
	value_append(document->data, arena, comparison_value(pair, arena));
}

bool compare_assessments(
	struct context *context, const struct slice_list *operands, struct document *document)
{
	struct assessment_pair pair;

	load_platform(context, PLATFORM_VOCABULARIES);
	if (!load_assessment_pair(context, operands, &pair))
		return false;
	struct page page = { .context = context,
		.arena = context->arena,
		.language = context->language,
		.file = &pair.file,
		.score = &pair.before };
	struct comparison comparison = { .pair = &pair, .before = page, .after = page };
	comparison.after.score = &pair.after;
	assessment_document(context, &pair.file, document);
	document->title =
		arena_format(context->arena, _("Two assessments of %s"), slice_text(pair.file.id));
	fill_document(&comparison, document);
	return true;
}
