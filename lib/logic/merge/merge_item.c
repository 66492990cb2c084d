/* One task or goal in three versions: its line. */
#include "base/array.h"
#include "logic/merge/merge_parts.h"
#include "model/record/goal.h"
#include "model/task/task.h"
#include "model/task/token.h"
#include "text/lines.h"
#include <stdint.h>
#include <string.h>

enum { GROUP_TOKENS_MOST = 2 };

/* Tokens that are one value together. */
static const struct group {
	const char *place;
	const struct schema *schema;
	const char *tokens[GROUP_TOKENS_MOST];
	bool has_mark;
	const char *ends[GROUP_TOKENS_MOST]; /* days of which the earlier counts */
	const char *how; /* the token that tells one end from another; NULL: which day it is */
} groups[] = {
	{ "who", &task_schema, { "person", "role" }, false, { NULL }, NULL },
	{ "due", &task_schema, { "due", "was-due" }, false, { NULL }, NULL },
	{ "end", &task_schema, { "done", "cancelled" }, true, { "done", "cancelled" }, NULL },
	{ "goal", &task_schema, { "goal" }, false, { NULL }, NULL },
	{ "item", &task_schema, { "item" }, false, { NULL }, NULL },
	{ "for", &task_schema, { "for" }, false, { NULL }, NULL },
	{ "need", &goal_schema, { "need" }, false, { NULL }, NULL },
	{ "item", &goal_schema, { "item" }, false, { NULL }, NULL },
	{ "by", &goal_schema, { "by" }, false, { NULL }, NULL },
	{ "end", &goal_schema, { "met", "on" }, false, { "on" }, "met" },
};

static bool find_token(const struct merge_item *item, const char *name, struct token *token)
{
	return name != NULL && token_find(item->schema, item->source, item->from, name, token);
}

static struct slice token_text(const struct merge_item *item, const struct token *token)
{
	return slice_part(item->source, token->start, token->end - token->start);
}

static struct slice token_value(const struct merge_item *item, const char *name)
{
	struct token token;

	if (!find_token(item, name, &token))
		return (struct slice){ 0 };
	return slice_part(item->source, token.value, token.end - token.value);
}

static bool is_ticked(const struct merge_item *item)
{
	return item->mark != SIZE_MAX && item->source.data[item->mark] != ' ';
}

/* A group's value as one text: "[x] done:2022-10-01". */
static struct slice group_value(
	const struct merge_item *item, const struct group *group, struct arena *arena)
{
	struct token token;
	struct buf value;

	buf_init(&value);
	if (group->has_mark)
		buf_add_text(&value, is_ticked(item) ? "[x]" : "[ ]");
	for (size_t i = 0; i < ARRAY_LEN(group->tokens); i++) {
		if (!find_token(item, group->tokens[i], &token))
			continue;
		if (value.length > 0)
			buf_add_byte(&value, ' ');
		buf_add_slice(&value, token_text(item, &token));
	}
	return buf_take(&value, arena);
}

/* Whether both ended in the same way, on two days or one of them on a day not told: then who was
 * earlier. A day is earlier than none. */
static bool same_end(const struct group *group, const struct merge_item *ours,
	const struct merge_item *theirs, enum merge_pick *pick)
{
	if (group->ends[0] == NULL ||
		(group->has_mark && (!is_ticked(ours) || !is_ticked(theirs))) ||
		!merge_same(token_value(ours, group->how), token_value(theirs, group->how)) ||
		(group->how != NULL && token_value(ours, group->how).data == NULL))
		return false;
	bool drops = token_value(ours, "cancelled").data != NULL;
	if (group->has_mark && drops != (token_value(theirs, "cancelled").data != NULL))
		return false;
	const char *day = group->ends[group->has_mark && drops ? 1 : 0];
	struct slice here = token_value(ours, day), there = token_value(theirs, day);
	bool earlier = here.data != NULL && (there.data == NULL || slice_compare(here, there) < 0);
	*pick = earlier ? PICK_OURS : PICK_THEIRS;
	return true;
}

/* The parts of a line that are no tokens: what stands before the text, and the text. */
static struct slice before_text(const struct merge_item *item, struct arena *arena)
{
	struct slice before = arena_copy(arena, slice_part(item->source, 0, item->from));

	if (item->mark != SIZE_MAX)
		((char *)before.data)[item->mark] = ' ';
	return before;
}

static struct slice text_of(const struct merge_item *item)
{
	struct token token;
	size_t end = item->source.length, from = item->from;

	while (token_before(item->schema, item->source, from, &end, &token))
		;
	while (from < end && token_blank(item->source, from) > 0)
		from += token_blank(item->source, from);
	return slice_part(item->source, from, end - from);
}

struct line_merging {
	struct merging *merging;
	const struct merge_item *const *sides;
	struct merge_item line;	    /* the base's, changed as it goes */
	bool has_side[MERGE_SIDES]; /* so far the merged item is that side's */
	bool good;
};

static void put(struct line_merging *merging, size_t at, size_t length, struct slice text)
{
	struct arena *arena = merging->merging->arena;

	merging->line.source = line_put(
		merging->line.source, at, length, slice_text(arena_copy(arena, text)), arena);
}

static const struct merge_item *picked(const struct line_merging *merging, enum merge_pick pick)
{
	return merging->sides[pick == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS];
}

/* Remembers which sides have just what was chosen. */
static void compare(
	struct line_merging *merging, enum merge_pick pick, const struct slice values[MERGE_SIDES])
{
	struct slice value = values[pick == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS];

	merging->good = merging->good && pick != PICK_NEITHER;
	for (int side = 0; side < MERGE_SIDES; side++)
		merging->has_side[side] =
			merging->has_side[side] && slice_equal(values[side], value);
}

static struct slice place_of(const struct line_merging *merging, const char *part)
{
	struct arena *arena = merging->merging->arena;

	return arena_format(arena, "%s/%s", slice_text(merging->line.id), part);
}

/* Takes a token out with the blanks before it; where it began. */
static size_t take_out(struct line_merging *merging, const struct token *token)
{
	struct slice source = merging->line.source;
	size_t start = token->start;

	while (start > merging->line.from &&
		(source.data[start - 1] == ' ' || source.data[start - 1] == '\t'))
		start--;
	put(merging, start, token->end - start, slice_from(""));
	return start;
}

static void put_group(
	struct line_merging *merging, const struct group *group, const struct merge_item *from)
{
	struct arena *arena = merging->merging->arena;
	struct token token;
	size_t at = SIZE_MAX;

	for (size_t i = 0; i < ARRAY_LEN(group->tokens); i++)
		if (find_token(&merging->line, group->tokens[i], &token)) {
			size_t start = take_out(merging, &token);
			at = start < at ? start : at;
		}
	for (size_t i = 0; i < ARRAY_LEN(group->tokens); i++) {
		if (!find_token(from, group->tokens[i], &token))
			continue;
		struct slice text = arena_copy(arena, token_text(from, &token));
		if (at == SIZE_MAX) {
			merging->line.source = token_add(merging->line.schema, merging->line.source,
				merging->line.from, text, arena);
			continue;
		}
		text = arena_format(arena, " %s", slice_text(text));
		put(merging, at, 0, text);
		at += text.length;
	}
	if (group->has_mark)
		put(merging, merging->line.mark, 1, slice_part(from->source, from->mark, 1));
}

static void merge_group(struct line_merging *merging, const struct group *group)
{
	struct slice values[MERGE_SIDES], place = place_of(merging, group->place);
	enum merge_pick pick;

	for (int side = 0; side < MERGE_SIDES; side++)
		values[side] = group_value(merging->sides[side], group, merging->merging->arena);
	if (merge_pick(values) != PICK_NEITHER ||
		!same_end(group, merging->sides[MERGE_OURS], merging->sides[MERGE_THEIRS], &pick))
		pick = merge_decide(merging->merging, place, values);
	compare(merging, pick, values);
	const struct merge_item *from = picked(merging, pick);
	if (!slice_equal(values[from == merging->sides[MERGE_THEIRS] ? MERGE_THEIRS : MERGE_OURS],
		    values[MERGE_BASE]))
		put_group(merging, group, from);
}

/* Last, for it moves all that stands behind it. */
static void merge_words(struct line_merging *merging)
{
	struct arena *arena = merging->merging->arena;
	struct slice texts[MERGE_SIDES], befores[MERGE_SIDES];

	for (int side = 0; side < MERGE_SIDES; side++) {
		texts[side] = text_of(merging->sides[side]);
		befores[side] = before_text(merging->sides[side], arena);
	}
	enum merge_pick text = merge_decide(merging->merging, place_of(merging, "text"), texts);
	compare(merging, text, texts);
	enum merge_pick before =
		merge_decide(merging->merging, place_of(merging, "indent"), befores);
	compare(merging, before, befores);

	struct slice old = text_of(&merging->line);
	put(merging, (size_t)(old.data - merging->line.source.data), old.length,
		texts[text == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS]);
	struct slice start = befores[before == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS];
	char mark = merging->line.mark == SIZE_MAX ? ' '
						   : merging->line.source.data[merging->line.mark];
	put(merging, 0, merging->line.from, start);
	if (merging->line.mark != SIZE_MAX)
		((char *)merging->line.source.data)[picked(merging, before)->mark] = mark;
}

bool merge_item(struct merging *merging, const struct merge_item *const sides[MERGE_SIDES],
	struct slice *line)
{
	struct line_merging of = { .merging = merging,
		.sides = sides,
		.line = *sides[MERGE_BASE],
		.has_side = { true, true, true },
		.good = true };
	struct slice lines[MERGE_SIDES] = { 0 };

	for (size_t i = 0; i < ARRAY_LEN(groups); i++)
		if (groups[i].schema == of.line.schema)
			merge_group(&of, &groups[i]);
	merge_words(&of);
	for (int side = 0; side < MERGE_SIDES; side++)
		if (of.has_side[side])
			lines[side] = sides[side]->source;
	*line = merge_spelling(lines);
	if (line->data == NULL)
		*line = of.line.source;
	return of.good;
}
