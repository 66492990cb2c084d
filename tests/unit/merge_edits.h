/* Random edits of a file's lines, as people and commands make them, and the facts that a file
 * tells, read from its lines alone: nothing here shares code with what is tested. */
#ifndef MERGE_EDITS_H
#define MERGE_EDITS_H

#include "base/array.h"
#include "base/buf.h"
#include "base/index.h"
#include "base/random.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct edits {
	struct random_stream random;
	struct arena *arena;
	bool is_table;
	struct slice_list lines; /* without their ends */
	size_t front_end;	 /* of a record: the closing line */
	unsigned serial;	 /* makes what is new unlike all else */
};

/* A number from 0 to below. */
static inline size_t edits_draw(struct edits *edits, size_t below)
{
	return below == 0 ? 0 : random_next(&edits->random) % below;
}

static inline void cut(struct slice bytes, struct arena *arena, struct slice_list *lines)
{
	if (slice_starts(bytes, "\xEF\xBB\xBF"))
		bytes = slice_part(bytes, 3, bytes.length);
	for (size_t start = 0, end; start < bytes.length; start = end + 1) {
		end = slice_find(bytes, '\n', start);
		struct slice line = slice_part(bytes, start, end - start);
		if (slice_ends(line, "\r"))
			line.length--;
		slice_list_add(lines, arena, arena_copy(arena, line));
	}
}

static inline void insert(struct edits *edits, size_t at, struct slice line)
{
	struct slice_list *lines = &edits->lines;

	slice_list_add(lines, edits->arena, line);
	memmove(lines->items + at + 1, lines->items + at,
		(lines->count - 1 - at) * sizeof *lines->items);
	lines->items[at] = line;
	edits->front_end += at <= edits->front_end;
}

static inline void take_out(struct edits *edits, size_t at)
{
	struct slice_list *lines = &edits->lines;

	memmove(lines->items + at, lines->items + at + 1,
		(lines->count - 1 - at) * sizeof *lines->items);
	lines->count--;
	edits->front_end -= at < edits->front_end;
}

/* A random line between two that fulfils a condition; the end when none does. */
static inline size_t find(
	struct edits *edits, size_t from, size_t end, bool (*fits)(struct slice line))
{
	size_t start = from + edits_draw(edits, end - from);

	for (size_t i = 0; i < end - from; i++) {
		size_t at = from + (start - from + i) % (end - from);
		if (fits(edits->lines.items[at]))
			return at;
	}
	return end;
}

static inline bool is_item(struct slice line)
{
	return slice_starts(line, "  - ");
}

static inline bool is_own(struct slice line)
{
	return slice_starts(line, "x-own");
}

static inline bool is_list_of_codes(struct slice line)
{
	return slice_equals(line, "needs:") || slice_equals(line, "reasons:") ||
	       slice_equals(line, "languages:") || slice_equals(line, "present:");
}

static inline bool is_open_task(struct slice line)
{
	return slice_starts(line, "- [ ] ") && slice_holds(line, slice_from(" id:t"));
}

static inline bool is_text(struct slice line)
{
	return line.length > 3 && line.data[0] != '-' && line.data[0] != '#' &&
	       !slice_holds(line, slice_from("id:"));
}

static inline void add_field(struct edits *edits)
{
	insert(edits, edits->front_end,
		arena_format(edits->arena, "x-own%u: v%zu", edits->serial++, edits_draw(edits, 9)));
}

static inline void change_field(struct edits *edits)
{
	size_t at = find(edits, 1, edits->front_end, is_own);

	if (at == edits->front_end)
		insert(edits, at, arena_format(edits->arena, "x-own: v%u", edits->serial++));
	else
		edits->lines.items[at] = arena_format(
			edits->arena, "%s%u", slice_text(edits->lines.items[at]), edits->serial++);
}

static inline void add_value(struct edits *edits)
{
	static const char *const codes[] = { "debts", "housing", "tutoring", "therapy", "uk", "vi",
		"anna.bekova", "role:mother" };
	size_t at = find(edits, 1, edits->front_end, is_list_of_codes);

	if (at < edits->front_end)
		insert(edits, at + 1 + edits_draw(edits, 2),
			arena_format(edits->arena, "  - %s",
				codes[edits_draw(edits, ARRAY_LEN(codes))]));
}

static inline void drop_value(struct edits *edits)
{
	size_t at = find(edits, 1, edits->front_end, is_item);

	if (at < edits->front_end)
		take_out(edits, at);
}

static inline void comment(struct edits *edits)
{
	insert(edits, 1 + edits_draw(edits, edits->front_end),
		arena_format(edits->arena, "# comment %u", edits->serial++));
}

static inline struct slice without_id(struct edits *edits, struct slice line, struct slice *id)
{
	size_t at = line.length;

	while (at > 0 && line.data[at - 1] != ' ')
		at--;
	*id = arena_copy(edits->arena, slice_part(line, at, line.length));
	return arena_copy(edits->arena, slice_part(line, 0, at));
}

static inline void close_task(struct edits *edits)
{
	size_t at = find(edits, edits->front_end, edits->lines.count, is_open_task);
	struct slice id;

	if (at == edits->lines.count)
		return;
	struct slice line = without_id(edits, edits->lines.items[at], &id);
	bool drops = edits_draw(edits, 4) == 0;
	edits->lines.items[at] = arena_format(edits->arena, "- [x]%s%s:2023-0%zu-11 %s",
		slice_text(line) + strlen("- [ ]"), drops ? "cancelled" : "done",
		1 + edits_draw(edits, 6), slice_text(id));
}

static inline void move_task(struct edits *edits)
{
	size_t at = find(edits, edits->front_end, edits->lines.count, is_open_task);

	if (at == edits->lines.count)
		return;
	char *due = strstr(slice_text(edits->lines.items[at]), " due:20");
	if (due != NULL)
		due[strlen(" due:2022-10-0")] = (char)('1' + edits_draw(edits, 9));
}

static inline void reword_task(struct edits *edits)
{
	size_t at = find(edits, edits->front_end, edits->lines.count, is_open_task);

	if (at < edits->lines.count)
		edits->lines.items[at] = arena_format(edits->arena, "- [ ] w%u %s", edits->serial++,
			slice_text(edits->lines.items[at]) + strlen("- [ ] "));
}

static inline void add_task(struct edits *edits)
{
	size_t body = edits->front_end + 1;

	insert(edits, body + edits_draw(edits, edits->lines.count - body + 1),
		arena_format(edits->arena, "- [ ] New task @anna.bekova due:2023-03-04 id:t9%06u",
			edits->serial++));
}

static inline void change_text(struct edits *edits)
{
	size_t at = find(edits, edits->front_end, edits->lines.count, is_text);

	if (at < edits->lines.count)
		edits->lines.items[at] = arena_format(edits->arena, "%s w%u",
			slice_text(edits->lines.items[at]), edits->serial++);
}

static inline void add_text(struct edits *edits)
{
	size_t body = edits->front_end + 1;
	size_t at = body + edits_draw(edits, edits->lines.count - body + 1);

	insert(edits, at, slice_from(""));
	insert(edits, at, arena_format(edits->arena, "Text %u.", edits->serial++));
	insert(edits, at, slice_from(""));
}

static inline void drop_text(struct edits *edits)
{
	size_t at = find(edits, edits->front_end, edits->lines.count, is_text);

	if (at < edits->lines.count)
		take_out(edits, at);
}

/* Cells of one line: as RFC 4180 has them, on one physical line. */
static inline void cells_of(struct slice line, struct arena *arena, struct slice_list *cells)
{
	struct buf cell;
	bool quoted = false;

	buf_init(&cell);
	for (size_t i = 0; i <= line.length; i++) {
		char byte = i < line.length ? line.data[i] : ',';
		if (byte == '"' && quoted && i + 1 < line.length && line.data[i + 1] == '"') {
			buf_add_byte(&cell, '"');
			i++;
		} else if (byte == '"') {
			quoted = !quoted;
		} else if (byte == ',' && !quoted) {
			slice_list_add(cells, arena, arena_copy(arena, buf_slice(&cell)));
			buf_clear(&cell);
		} else {
			buf_add_byte(&cell, byte);
		}
	}
	buf_free(&cell);
}

static inline struct slice line_of(const struct slice_list *cells, struct arena *arena)
{
	struct buf line;

	buf_init(&line);
	for (size_t i = 0; i < cells->count; i++) {
		bool quotes = slice_find(cells->items[i], ',', 0) < cells->items[i].length ||
			      slice_find(cells->items[i], '"', 0) < cells->items[i].length;
		buf_add_text(&line, i > 0 ? "," : "");
		buf_add_text(&line, quotes ? "\"" : "");
		for (size_t k = 0; k < cells->items[i].length; k++) {
			buf_add_text(&line, cells->items[i].data[k] == '"' ? "\"" : "");
			buf_add_byte(&line, cells->items[i].data[k]);
		}
		buf_add_text(&line, quotes ? "\"" : "");
	}
	return buf_take(&line, arena);
}

static inline size_t column(const struct slice_list *header, const char *name)
{
	size_t at = 0;

	while (at < header->count && !slice_equals(header->items[at], name))
		at++;
	return at;
}

/* A cell of a column that takes any text, or one of codes. */
static inline void change_cell(struct edits *edits)
{
	static const char *const names[] = { "note", "name", "cs", "en", "schedule", "address",
		"needs", "forms", "born" };
	struct slice_list header = { 0 }, cells = { 0 };
	size_t at = 1 + edits_draw(edits, edits->lines.count - 1);
	const char *name = names[edits_draw(edits, ARRAY_LEN(names))];

	if (edits->lines.count < 2)
		return;
	cells_of(edits->lines.items[0], edits->arena, &header);
	cells_of(edits->lines.items[at], edits->arena, &cells);
	size_t where = column(&header, name);
	if (where == header.count)
		return;
	struct slice *cell = &cells.items[where];
	if (strcmp(name, "needs") == 0)
		*cell = arena_format(edits->arena, "%s%sn%zu", slice_text(*cell),
			cell->length > 0 ? ";" : "", edits_draw(edits, 5));
	else if (strcmp(name, "born") == 0)
		*cell = arena_format(edits->arena, "20%zu", 10 + edits_draw(edits, 9));
	else if (strcmp(name, "forms") == 0)
		*cell = slice_from(edits_draw(edits, 2) ? "outpatient" : "outreach");
	else
		*cell = arena_format(
			edits->arena, "%s, \"%u\"", slice_text(*cell), edits->serial++);
	edits->lines.items[at] = line_of(&cells, edits->arena);
}

/* A row like another, whose key differs in its last letters. */
static inline void add_row(struct edits *edits)
{
	static const char *const keys[] = { "id", "code", "indicator" };
	struct slice_list header = { 0 }, cells = { 0 };

	if (edits->lines.count < 2)
		return;
	size_t at = 1 + edits_draw(edits, edits->lines.count - 1);
	cells_of(edits->lines.items[0], edits->arena, &header);
	cells_of(edits->lines.items[at], edits->arena, &cells);
	for (size_t i = 0; i < ARRAY_LEN(keys); i++) {
		size_t where = column(&header, keys[i]);
		if (where == header.count)
			continue;
		cells.items[where] = arena_format(
			edits->arena, "%s%u", slice_text(cells.items[where]), edits->serial++ % 90);
		insert(edits, at + 1, line_of(&cells, edits->arena));
		return;
	}
}

/* Never the last one: a family without members was erased. */
static inline void drop_row(struct edits *edits)
{
	if (edits->lines.count > 2 && edits_draw(edits, 4) == 0)
		take_out(edits, 1 + edits_draw(edits, edits->lines.count - 1));
}

static inline void add_column(struct edits *edits)
{
	if (edits_draw(edits, 3) > 0)
		return;
	for (size_t i = 0; i < edits->lines.count; i++)
		edits->lines.items[i] = arena_format(edits->arena, "%s,%s",
			slice_text(edits->lines.items[i]),
			i == 0 ? arena_format(edits->arena, "x_%u", edits->serial++).data : "v");
}

static void (*const record_edits[])(struct edits *edits) = { add_field, change_field, add_value,
	drop_value, comment, close_task, close_task, move_task, reword_task, add_task, change_text,
	add_text, drop_text };
static void (*const table_edits[])(struct edits *edits) = { change_cell, change_cell, change_cell,
	change_cell, add_row, add_row, drop_row, add_column };

static inline struct slice join(struct edits *edits, bool returns, bool mark)
{
	struct buf bytes;

	buf_init(&bytes);
	buf_add_text(&bytes, mark ? "\xEF\xBB\xBF" : "");
	for (size_t i = 0; i < edits->lines.count; i++) {
		buf_add_slice(&bytes, edits->lines.items[i]);
		buf_add_text(&bytes, returns ? "\r\n" : "\n");
	}
	return buf_take(&bytes, edits->arena);
}

/* The file with `count` edits, most of which leave it a right one. */
static inline struct slice edits_make(
	struct edits *edits, struct slice bytes, bool is_table, size_t count)
{
	edits->lines = (struct slice_list){ 0 };
	edits->front_end = 0;
	cut(bytes, edits->arena, &edits->lines);
	for (size_t i = 1; !is_table && i < edits->lines.count && edits->front_end == 0; i++)
		if (slice_equals(edits->lines.items[i], "---"))
			edits->front_end = i;
	for (size_t i = 0; i < count; i++)
		if (is_table)
			table_edits[edits_draw(edits, ARRAY_LEN(table_edits))](edits);
		else
			record_edits[edits_draw(edits, ARRAY_LEN(record_edits))](edits);
	return join(edits, edits_draw(edits, 10) == 0, edits_draw(edits, 20) == 0);
}

static inline void add_fact(
	struct arena *arena, struct slice_list *facts, struct index *index, struct slice fact)
{
	if (index_put(index, fact, index) == NULL)
		slice_list_add(facts, arena, fact);
}

/* The tokens of a task's or goal's line, each for itself, and the words before them. */
static inline void line_facts(
	struct slice line, struct arena *arena, struct slice_list *facts, struct index *index)
{
	char *at = strstr(slice_text(line), " id:");
	struct slice id = arena_copy(arena, slice_part(slice_from(at), 4, 8));
	struct slice rest = line, word;

	while (slice_split(&rest, ' ', &word))
		add_fact(arena, facts, index,
			arena_format(arena, "%s=%s", slice_text(id),
				slice_text(arena_copy(arena, word))));
}

static inline void record_facts(const struct slice_list *lines, struct arena *arena,
	struct slice_list *facts, struct index *index)
{
	struct slice key = slice_from("");
	bool is_front = true;
	struct index seen, twice;

	index_init(&seen, arena);
	index_init(&twice, arena);
	for (size_t i = 0; i < lines->count; i++)
		if (index_put(&seen, lines->items[i], &seen) != NULL)
			index_put(&twice, lines->items[i], &twice);
	for (size_t i = 1; i < lines->count; i++) {
		struct slice line = lines->items[i];
		if (is_front && slice_equals(line, "---"))
			is_front = false;
		else if (is_front && slice_starts(line, "  - "))
			add_fact(arena, facts, index,
				arena_format(arena, "%s%s", slice_text(key), slice_text(line)));
		else if (is_front && !slice_starts(line, "#"))
			key = line;
		if (slice_is_empty(line) || index_get(&twice, line) != NULL ||
			slice_starts(line, "  - ") || (is_front && slice_ends(line, ":")))
			continue;
		if (!is_front && slice_holds(line, slice_from(" id:")))
			line_facts(line, arena, facts, index);
		else
			add_fact(arena, facts, index, line);
	}
}

static inline bool is_key(struct slice name)
{
	static const char *const keys[] = { "id", "code", "member", "date", "service", "place",
		"project", "indicator", "block", "index", "item", "level", "min", "max" };

	for (size_t i = 0; i < ARRAY_LEN(keys); i++)
		if (slice_equals(name, keys[i]))
			return true;
	return false;
}

static inline void table_facts(const struct slice_list *lines, struct arena *arena,
	struct slice_list *facts, struct index *index)
{
	struct slice_list header = { 0 };

	cells_of(lines->items[0], arena, &header);
	for (size_t i = 1; i < lines->count; i++) {
		struct slice_list cells = { 0 };
		struct slice key = slice_from(""), item, rest;
		cells_of(lines->items[i], arena, &cells);
		for (size_t k = 0; k < header.count; k++)
			if (is_key(header.items[k]))
				key = arena_format(arena, "%s%s,", slice_text(key),
					slice_text(cells.items[k]));
		for (size_t k = 0; k < header.count; k++) {
			bool is_list = slice_equals(header.items[k], "needs") ||
				       slice_equals(header.items[k], "forms");
			rest = cells.items[k];
			while (slice_split(&rest, is_list ? ';' : '\0', &item))
				add_fact(arena, facts, index,
					arena_format(arena, "%s/%s=%s", slice_text(key),
						slice_text(header.items[k]),
						slice_text(arena_copy(arena, item))));
		}
	}
}

/* The facts, each a text "place=value"; its value in the index is not NULL. A line of the text that
 * is there twice is none. */
static inline void edits_facts(struct slice bytes, bool is_table, struct arena *arena,
	struct slice_list *facts, struct index *index)
{
	struct slice_list lines = { 0 };

	index_init(index, arena);
	*facts = (struct slice_list){ 0 };
	cut(bytes, arena, &lines);
	(is_table ? table_facts : record_facts)(&lines, arena, facts, index);
}

#endif
