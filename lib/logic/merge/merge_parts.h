/* The parts of merging; only the files of this room include this. */
#ifndef LOGIC_MERGE_PARTS_H
#define LOGIC_MERGE_PARTS_H

#include "base/buf.h"
#include "base/index.h"
#include "logic/merge/merge.h"
#include "model/record/record.h"

enum merge_trait {
	MERGE_DROPS_ROWS = 1,	 /* a row may be taken out */
	MERGE_WITHOUT_BASE = 2,	 /* two new files are joined row by row */
	MERGE_NEVER_CHANGES = 4, /* a record that stays as it was written */
	MERGE_OF_FAMILY = 8,	 /* without rows it is what erasing left */
};

/* A kind of file, by its path. */
struct merge_kind {
	const char *form;	     /* model/path_form.h */
	const struct schema *schema; /* of a table or of front matter; NULL: of a record */
	enum record_home home;	     /* of a Markdown record; else 0 */
	unsigned traits;
};

/* NULL: no file of a store has this path. *inside is the path in its ring. */
const struct merge_kind *merge_kind_find(struct slice path, struct slice *inside);

struct merging {
	const struct merge_request *request;
	const struct merge_kind *kind;
	struct slice path; /* in its ring */
	struct arena *arena;
	struct merge_result *result;
};

/* Whose of three values holds. */
enum merge_pick { PICK_BOTH, PICK_OURS, PICK_THEIRS, PICK_NEITHER };

/* Whether two values are the same: an absent one is only itself. */
bool merge_same(struct slice a, struct slice b);
enum merge_pick merge_pick(const struct slice values[MERGE_SIDES]);

/* The same; where both changed it a person's choice counts, else a conflict is noted. */
enum merge_pick merge_decide(
	struct merging *merging, struct slice place, const struct slice values[MERGE_SIDES]);

/* As merge_decide(), of a day on which something ended: the earlier one counts. */
enum merge_pick merge_decide_end(
	struct merging *merging, struct slice place, const struct slice values[MERGE_SIDES]);
bool merge_is_end(struct slice field);

/* Which bytes a fact has that all have: the changed ones, of two the lesser. Absent ones do not
 * count. */
struct slice merge_spelling(const struct slice lines[MERGE_SIDES]);

/* What is said of a whole file: never true. */
bool merge_refuse(struct merging *merging, struct slice place, struct slice reason);
bool merge_doubt(struct merging *merging, struct slice reason);

/* A list as a set: what one side took out is out, what one added is in. Which order it has is said
 * in store-merge(1). */
struct slice_list merge_lists(const struct slice_list versions[MERGE_SIDES], struct arena *arena);

/* False where items that both sides added speak of the same thing in two ways (teacher 5, teacher
 * 6): a conflict. Where a choice settles it the other item is taken out of its list. `field` may be
 * NULL. */
bool merge_list_agrees(struct merging *merging, struct slice place, const struct field *field,
	struct slice_list versions[MERGE_SIDES]);

/* A version of a Markdown file, as it was read. */
struct merge_text {
	bool is_there, is_stub;
	struct front_matter front;
};

/* What the strict reader makes of bytes at the path; false with findings. */
bool merge_read_text(const struct merging *merging, struct slice bytes, struct diag_list *diags,
	struct merge_text *text);
bool merge_read_table(const struct merging *merging, struct slice bytes, struct diag_list *diags,
	struct rows *rows);
bool merge_read_fixed(
	const struct merging *merging, struct slice bytes, struct diag_list *diags, bool *is_stub);

/* Whether bytes pass the rules for one file; else a conflict is noted that says why not. */
bool merge_check(struct merging *merging, struct slice bytes);

/* The front matter from its first line to its last, and the body behind it. False: conflicts were
 * noted. */
bool merge_fronts(struct merging *merging, const struct schema *schema,
	const struct merge_text texts[MERGE_SIDES], struct buf *out);
bool merge_bodies(
	struct merging *merging, const struct merge_text texts[MERGE_SIDES], struct buf *out);

/* Tasks and goals by their ids: in the lines of the bodies each that all three have becomes what it
 * is when merged. `added` holds the others (line -> struct merge_item). */
struct merge_item {
	struct slice id;
	size_t indent;
	size_t line; /* in the body, from 0 */
	const struct schema *schema;
	size_t mark; /* offset of the mark in the line; SIZE_MAX: a goal has none */
	size_t from; /* where the text may begin */
	struct slice source;
};
bool merge_items(struct merging *merging, const struct merge_text texts[MERGE_SIDES],
	struct slice_list bodies[MERGE_SIDES], struct index *added);

/* One line of an item that all three have. */
bool merge_item(struct merging *merging, const struct merge_item *const sides[MERGE_SIDES],
	struct slice *line);

/* False: a conflict or a doubt was noted. */
bool merge_tables(
	struct merging *merging, const struct slice versions[MERGE_SIDES], struct buf *out);

#endif
