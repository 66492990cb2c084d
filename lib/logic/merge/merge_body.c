/* The text behind the front matter, and the tasks and goals in it. */
#include "logic/merge/merge_parts.h"
#include "model/name.h"
#include "model/record/goal.h"
#include "model/task/task.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct item_list {
	struct merge_item *items;
	size_t count, capacity;
	struct index by_id;
};

static void add_item(struct merging *merging, const struct merge_item *item, struct item_list *list)
{
	struct merge_item *added = arena_push(
		merging->arena, &list->items, &list->count, &list->capacity, sizeof *list->items);

	*added = *item;
	while (added->indent < item->source.length && item->source.data[added->indent] == ' ')
		added->indent++;
}

static void gather_tasks(struct merging *merging, const struct front_matter *front,
	struct diag_list *diags, struct item_list *list)
{
	struct task_list tasks = { 0 };

	tasks_read(front->file, front->body, 0, merging->arena, diags, &tasks);
	for (size_t i = 0; i < tasks.count; i++) {
		const struct task *task = &tasks.items[i];
		const struct merge_item item = { .id = task->id,
			.line = task->position.line,
			.schema = &task_schema,
			.mark = task->position.offset,
			.from = task_text_offset(task),
			.source = task->position.source };
		add_item(merging, &item, list);
	}
}

static void gather_goals(struct merging *merging, const struct front_matter *front,
	struct diag_list *diags, struct item_list *list)
{
	struct goal_list goals = { 0 };

	goals_read(front->file, front->body, 0, merging->arena, diags, &goals);
	for (size_t i = 0; i < goals.count; i++) {
		const struct goal *goal = &goals.items[i];
		const struct merge_item item = { .id = goal->id,
			.line = goal->position.line,
			.schema = &goal_schema,
			.mark = SIZE_MAX,
			.from = goal->position.offset + strlen("goal:"),
			.source = goal->position.source };
		add_item(merging, &item, list);
	}
}

/* One without an id is a line like any other. That no two have one id was seen as it was read. */
static void gather(
	struct merging *merging, const struct front_matter *front, struct item_list *list)
{
	enum record_kind_id kind =
		record_kind_of_stem(arena_copy(merging->arena, name_of_path(merging->path)));
	struct diag_list unheard;

	index_init(&list->by_id, merging->arena);
	diag_list_init(&unheard, merging->arena);
	if (record_kind_has(kind, RECORD_KEEPS_TASKS))
		gather_tasks(merging, front, &unheard, list);
	if (kind == RECORD_PLAN)
		gather_goals(merging, front, &unheard, list);
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].id.data != NULL)
			index_put(&list->by_id, list->items[i].id, &list->items[i]);
}

/* The items of one version that the base has not, by their lines. */
static void index_added(
	const struct item_list *list, const struct item_list *base, struct index *added)
{
	for (size_t i = 0; i < list->count; i++) {
		struct merge_item *item = &list->items[i];
		if (item->id.data != NULL && index_get(&base->by_id, item->id) == NULL)
			index_put(added, item->source, item);
	}
}

bool merge_items(struct merging *merging, const struct merge_text texts[MERGE_SIDES],
	struct slice_list bodies[MERGE_SIDES], struct index *added)
{
	struct item_list lists[MERGE_SIDES] = { 0 };
	bool good = true;

	for (int side = 0; side < MERGE_SIDES; side++)
		gather(merging, &texts[side].front, &lists[side]);
	for (size_t i = 0; i < lists[MERGE_BASE].count; i++) {
		const struct merge_item *sides[MERGE_SIDES] = { &lists[MERGE_BASE].items[i] };
		struct slice line;
		for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
			sides[side] =
				sides[MERGE_BASE]->id.data == NULL
					? NULL
					: index_get(&lists[side].by_id, sides[MERGE_BASE]->id);
		if (sides[MERGE_OURS] == NULL || sides[MERGE_THEIRS] == NULL)
			continue;
		good = merge_item(merging, sides, &line) && good;
		for (int side = 0; side < MERGE_SIDES; side++)
			bodies[side].items[sides[side]->line] = line;
	}
	for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
		index_added(&lists[side], &lists[MERGE_BASE], added);
	return good;
}

struct body_merging {
	struct merging *merging;
	struct index added; /* line -> struct merge_item */
};

static int compare_items(const void *a, const void *b)
{
	const struct merge_item *const *one = a, *const *other = b;

	return slice_compare((*one)->id, (*other)->id);
}

/* Tasks and goals that two wrote in one place: all of them, by their ids. */
static bool join_items(struct body_merging *body, const struct slice_list parts[MERGE_SIDES],
	struct slice_list *out)
{
	size_t most = parts[MERGE_OURS].count + parts[MERGE_THEIRS].count, count = 0;
	struct merge_item **items = arena_take(body->merging->arena, most, sizeof(*items));

	if (parts[MERGE_BASE].count > 0)
		return false;
	for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
		for (size_t i = 0; i < parts[side].count; i++) {
			items[count] = index_get(&body->added, parts[side].items[i]);
			if (items[count] == NULL || items[count]->indent != items[0]->indent)
				return false;
			count++;
		}
	qsort(items, count, sizeof(*items), compare_items);
	for (size_t i = 1; i < count; i++)
		if (slice_equal(items[i - 1]->id, items[i]->id) &&
			!slice_equal(items[i - 1]->source, items[i]->source))
			return false;
	for (size_t i = 0; i < count; i++)
		if (i == 0 || !slice_equal(items[i - 1]->id, items[i]->id))
			slice_list_add(out, body->merging->arena, items[i]->source);
	return true;
}

/* A part of the text as one value, on one line. */
static struct slice shown_part(const struct slice_list *part, struct arena *arena)
{
	struct buf text;

	buf_init(&text);
	for (size_t i = 0; i < part->count; i++) {
		if (i > 0)
			buf_add_byte(&text, ' ');
		buf_add_slice(&text, slice_trim(part->items[i]));
	}
	return buf_take(&text, arena);
}

static bool join(void *closure, const struct slice_list parts[MERGE_SIDES], struct slice_list *out)
{
	struct body_merging *body = closure;
	struct arena *arena = body->merging->arena;
	struct slice values[MERGE_SIDES];

	if (join_items(body, parts, out))
		return true;
	for (int side = 0; side < MERGE_SIDES; side++)
		values[side] = shown_part(&parts[side], arena);
	enum merge_pick pick = merge_decide(body->merging, slice_from("text"), values);
	if (pick == PICK_NEITHER)
		return false;
	const struct slice_list *part = &parts[pick == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS];
	for (size_t i = 0; i < part->count; i++)
		slice_list_add(out, arena, part->items[i]);
	return true;
}

bool merge_bodies(
	struct merging *merging, const struct merge_text texts[MERGE_SIDES], struct buf *out)
{
	struct body_merging body = { .merging = merging };
	const struct line_join joining = { join, &body };
	struct slice_list bodies[MERGE_SIDES], lines = { 0 };

	index_init(&body.added, merging->arena);
	for (int side = 0; side < MERGE_SIDES; side++)
		bodies[side] = line_merge_cut(texts[side].front.body, merging->arena);
	bool good = merge_items(merging, texts, bodies, &body.added);
	good = line_merge(bodies, &joining, merging->arena, &lines) && good;
	for (size_t i = 0; i < lines.count; i++) {
		buf_add_slice(out, lines.items[i]);
		buf_add_byte(out, '\n');
	}
	return good;
}
