#include "logic/merge/merge_parts.h"
#include "model/schema/front_fields.h"
#include <stdlib.h>

/* A value with its line and the comments above it, which belong to it. */
struct piece {
	struct slice text; /* decoded */
	struct slice lead, line;
};

/* A field of one version; without pieces it stands there empty. */
struct unit {
	struct slice key;
	bool is_list, in_brackets;
	struct slice lead, line; /* of the key */
	struct slice whole;	 /* from the key's line to its last value's */
	struct piece *pieces;
	size_t count;
};

struct side {
	struct unit *units;
	size_t count;
	struct slice first, lead, last; /* both lines ---, and what is above the second */
};

struct front_merging {
	struct merging *merging;
	const struct schema *schema;
	struct side sides[MERGE_SIDES];
	struct buf *out;
	bool good;
};

/* Where lines begin; `at` is the first that no unit has yet. */
struct cutter {
	struct slice bytes;
	size_t *starts; /* of line n, from 1 */
	size_t at;
};

static struct slice take_lead(struct cutter *cutter, size_t line)
{
	size_t from = cutter->starts[cutter->at], end = cutter->starts[line];

	cutter->at = line;
	return slice_part(cutter->bytes, from, end - from);
}

static struct slice take_line(struct cutter *cutter)
{
	size_t from = cutter->starts[cutter->at++];

	return slice_part(cutter->bytes, from, cutter->starts[cutter->at] - from);
}

static struct slice text_of(const struct schema *schema, const struct front_entry *entry, size_t at)
{
	const struct field *field = schema_find(schema, entry->key);
	struct slice text = entry->values[at].text;

	/* What it is was read before without a finding. */
	if (field != NULL && entry->values[at].bare)
		front_fields_text(field, &entry->values[at], NULL, NULL, &text);
	return text;
}

static void cut_entry(struct cutter *cutter, const struct schema *schema,
	const struct front_entry *entry, struct arena *arena, struct unit *unit)
{
	unit->key = entry->key;
	unit->is_list = entry->is_list || entry->in_brackets;
	unit->in_brackets = entry->in_brackets;
	unit->lead = take_lead(cutter, entry->line);
	size_t start = cutter->starts[cutter->at];
	unit->line = take_line(cutter);
	unit->count = entry->count;
	unit->pieces = arena_take(arena, entry->count, sizeof *unit->pieces);
	for (size_t i = 0; i < entry->count; i++) {
		struct piece *piece = &unit->pieces[i];
		piece->text = text_of(schema, entry, i);
		if (entry->values[i].line == entry->line)
			continue;
		piece->lead = take_lead(cutter, entry->values[i].line);
		piece->line = take_line(cutter);
	}
	unit->whole = slice_part(cutter->bytes, start, cutter->starts[cutter->at] - start);
}

static void cut_side(const struct front_matter *front, const struct schema *schema,
	struct arena *arena, struct side *side)
{
	struct cutter cutter = { .bytes = front->bytes, .at = 1 };

	cutter.starts = arena_take(arena, front->close_line + 2, sizeof *cutter.starts);
	for (size_t line = 1; line <= front->close_line; line++)
		cutter.starts[line + 1] = slice_find(front->bytes, '\n', cutter.starts[line]) + 1;
	side->first = take_line(&cutter);
	side->units = arena_take(arena, front->count, sizeof *side->units);
	side->count = front->count;
	for (size_t i = 0; i < front->count; i++)
		cut_entry(&cutter, schema, &front->entries[i], arena, &side->units[i]);
	side->lead = take_lead(&cutter, front->close_line);
	side->last = take_line(&cutter);
}

static const struct unit *find_unit(const struct side *side, struct slice key)
{
	for (size_t i = 0; i < side->count; i++)
		if (slice_equal(side->units[i].key, key))
			return &side->units[i];
	return NULL;
}

static const struct piece *find_piece(const struct unit *unit, struct slice text)
{
	for (size_t i = 0; unit != NULL && i < unit->count; i++)
		if (slice_equal(unit->pieces[i].text, text))
			return &unit->pieces[i];
	return NULL;
}

/* Comments are a text of their own. One whose line both changed, each in its own way, or that was
 * written above a line which the other took out, is for a person. */
static void add_lead(struct front_merging *front, struct slice place,
	const struct slice leads[MERGE_SIDES], bool stays)
{
	struct slice texts[MERGE_SIDES], base = leads[MERGE_BASE];

	for (int side = 0; side < MERGE_SIDES; side++) {
		texts[side] = leads[side].data != NULL ? leads[side] : base;
		if (texts[side].data == NULL)
			texts[side] = slice_from("");
	}
	if (!stays && slice_equal(texts[MERGE_OURS], texts[MERGE_BASE]) &&
		slice_equal(texts[MERGE_THEIRS], texts[MERGE_BASE]))
		return;
	enum merge_pick pick = merge_decide(front->merging, place, texts);
	front->good = front->good && pick != PICK_NEITHER;
	buf_add_slice(front->out, texts[pick == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS]);
}

static void merge_scalar(
	struct front_merging *front, struct slice key, const struct unit *const units[MERGE_SIDES])
{
	struct slice values[MERGE_SIDES] = { 0 }, leads[MERGE_SIDES] = { 0 };
	struct slice lines[MERGE_SIDES] = { 0 };

	for (int side = 0; side < MERGE_SIDES; side++) {
		if (units[side] == NULL)
			continue;
		leads[side] = units[side]->lead;
		if (units[side]->count > 0)
			values[side] = units[side]->is_list ? units[side]->whole
							    : units[side]->pieces[0].text;
		lines[side] = units[side]->whole;
	}
	enum merge_pick pick = merge_is_end(key) && values[MERGE_BASE].data == NULL
				       ? merge_decide_end(front->merging, key, values)
				       : merge_decide(front->merging, key, values);
	front->good = front->good && pick != PICK_NEITHER;
	if (!merge_same(values[MERGE_BASE], values[MERGE_OURS]))
		lines[MERGE_BASE] = (struct slice){ 0 };
	struct slice line = lines[pick == PICK_THEIRS ? MERGE_THEIRS : MERGE_OURS];
	if (pick == PICK_BOTH)
		line = values[MERGE_OURS].data != NULL || units[MERGE_OURS] != NULL ||
				       units[MERGE_THEIRS] != NULL
			       ? merge_spelling(lines)
			       : (struct slice){ 0 };
	add_lead(front, key, leads, line.data != NULL);
	buf_add_slice(front->out, line);
}

static struct slice_list texts_of(const struct unit *unit, struct arena *arena)
{
	struct slice_list texts = { 0 };

	for (size_t i = 0; unit != NULL && i < unit->count; i++)
		slice_list_add(&texts, arena, unit->pieces[i].text);
	return texts;
}

/* The blanks before an item's dash; absent: in no line of its own. */
static struct slice indent_of(const struct unit *unit)
{
	size_t length = 0;

	if (unit == NULL || unit->count == 0 || unit->pieces[0].line.data == NULL)
		return (struct slice){ 0 };
	while (unit->pieces[0].line.data[length] == ' ')
		length++;
	return slice_part(unit->pieces[0].line, 0, length);
}

static struct slice merged_indent(const struct unit *const units[MERGE_SIDES])
{
	struct slice indents[MERGE_SIDES];

	for (int side = 0; side < MERGE_SIDES; side++)
		indents[side] = indent_of(units[side]);
	struct slice indent = merge_spelling(indents);
	return indent.data != NULL ? indent : slice_from("  ");
}

static void add_item(struct front_merging *front, struct slice key, struct slice text,
	struct slice indent, const struct unit *const units[MERGE_SIDES])
{
	struct slice lines[MERGE_SIDES] = { 0 }, leads[MERGE_SIDES] = { 0 };

	for (int side = 0; side < MERGE_SIDES; side++) {
		const struct piece *piece = find_piece(units[side], text);
		if (piece == NULL || piece->line.data == NULL)
			continue;
		lines[side] = piece->line;
		leads[side] = piece->lead;
	}
	struct slice line = merge_spelling(lines);
	add_lead(front, key, leads, true);
	buf_add_slice(front->out, indent);
	if (line.data == NULL) {
		buf_add_text(front->out, "- ");
		front_matter_add_value(front->out, text, FRONT_TEXT);
		buf_add_byte(front->out, '\n');
		return;
	}
	size_t from = 0;
	while (line.data[from] == ' ')
		from++;
	buf_add_slice(front->out, slice_part(line, from, line.length));
}

/* Comments above items that are gone. */
static void check_gone(struct front_merging *front, struct slice key, const struct slice_list *list,
	const struct unit *const units[MERGE_SIDES])
{
	for (int of = MERGE_OURS; of < MERGE_SIDES; of++)
		for (size_t i = 0; units[of] != NULL && i < units[of]->count; i++) {
			const struct piece *piece = &units[of]->pieces[i];
			const struct piece *base = find_piece(units[MERGE_BASE], piece->text);
			struct slice leads[MERGE_SIDES] = { 0 };
			if (slice_list_has(list, piece->text) || base == NULL)
				continue;
			leads[MERGE_BASE] = base->lead;
			leads[of] = piece->lead;
			add_lead(front, key, leads, false);
		}
}

static bool keeps_brackets(const struct slice_list *list,
	const struct slice_list versions[MERGE_SIDES], const struct unit *const units[MERGE_SIDES],
	struct slice *line)
{
	struct slice lines[MERGE_SIDES] = { 0 };

	for (int side = 0; side < MERGE_SIDES; side++) {
		bool same = units[side] != NULL && list->count == versions[side].count;
		for (size_t i = 0; same && i < list->count; i++)
			same = slice_equal(list->items[i], versions[side].items[i]);
		if (same)
			lines[side] = units[side]->whole;
		if (same && !units[side]->in_brackets && list->count > 0)
			return false;
	}
	*line = merge_spelling(lines);
	return line->data != NULL;
}

static void merge_list(
	struct front_merging *front, struct slice key, const struct unit *const units[MERGE_SIDES])
{
	struct arena *arena = front->merging->arena;
	struct slice leads[MERGE_SIDES] = { 0 }, lines[MERGE_SIDES] = { 0 }, line;
	struct slice_list versions[MERGE_SIDES];

	for (int side = 0; side < MERGE_SIDES; side++) {
		versions[side] = texts_of(units[side], arena);
		if (units[side] == NULL)
			continue;
		leads[side] = units[side]->lead;
		lines[side] = units[side]->in_brackets ? lines[side] : units[side]->line;
	}
	front->good =
		merge_list_agrees(front->merging, key, schema_find(front->schema, key), versions) &&
		front->good;
	struct slice_list list = merge_lists(versions, arena);
	bool in_brackets = keeps_brackets(&list, versions, units, &line);
	bool stays = list.count > 0 || in_brackets;
	add_lead(front, key, leads, stays);
	if (in_brackets)
		buf_add_slice(front->out, line);
	check_gone(front, key, &list, units);
	if (in_brackets || !stays)
		return;
	line = merge_spelling(lines);
	if (line.data == NULL)
		line = arena_format(arena, "%s:\n", slice_text(key));
	buf_add_slice(front->out, line);
	struct slice indent = merged_indent(units);
	for (size_t i = 0; i < list.count; i++)
		add_item(front, key, list.items[i], indent, units);
}

static void merge_unit(struct front_merging *front, struct slice key)
{
	const struct unit *units[MERGE_SIDES];
	const struct field *field = schema_find(front->schema, key);
	bool lists = false, scalars = false;

	for (int side = 0; side < MERGE_SIDES; side++) {
		units[side] = find_unit(&front->sides[side], key);
		if (units[side] == NULL || units[side]->count == 0)
			continue;
		lists = lists || units[side]->is_list;
		scalars = scalars || !units[side]->is_list;
	}
	if (field != NULL ? (field->flags & FIELD_LIST) != 0 : lists && !scalars)
		merge_list(front, key, units);
	else
		merge_scalar(front, key, units);
}

static void merge_units(struct front_merging *front)
{
	const struct side *base = &front->sides[MERGE_BASE];
	struct slice_list added = { 0 };

	for (size_t i = 0; i < base->count; i++)
		merge_unit(front, base->units[i].key);
	for (int of = MERGE_OURS; of < MERGE_SIDES; of++)
		for (size_t i = 0; i < front->sides[of].count; i++) {
			struct slice key = front->sides[of].units[i].key;
			if (find_unit(base, key) == NULL && !slice_list_has(&added, key))
				slice_list_add(&added, front->merging->arena, key);
		}
	if (added.count > 1)
		qsort(added.items, added.count, sizeof *added.items, slice_compare_items);
	for (size_t i = 0; i < added.count; i++)
		merge_unit(front, added.items[i]);
}

bool merge_fronts(struct merging *merging, const struct schema *schema,
	const struct merge_text texts[MERGE_SIDES], struct buf *out)
{
	struct front_merging front = {
		.merging = merging, .schema = schema, .out = out, .good = true
	};
	struct slice firsts[MERGE_SIDES], leads[MERGE_SIDES], lasts[MERGE_SIDES];

	for (int side = 0; side < MERGE_SIDES; side++) {
		if (texts[side].is_there)
			cut_side(&texts[side].front, schema, merging->arena, &front.sides[side]);
		firsts[side] = front.sides[side].first;
		leads[side] = front.sides[side].lead;
		lasts[side] = front.sides[side].last;
	}
	buf_add_slice(out, merge_spelling(firsts));
	merge_units(&front);
	add_lead(&front, slice_from("#"), leads, true);
	buf_add_slice(out, merge_spelling(lasts));
	return front.good;
}
