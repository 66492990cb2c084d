/*
 * A card of signs or factors: data that a platform writes.
 *
 * Numbers of a card are small on purpose: they are points that people add up. The bounds also keep
 * the sums of an index in memory (logic/score/ask_first.h), whatever a card holds.
 */
#ifndef MODEL_CARD_H
#define MODEL_CARD_H

#include "base/translate.h"
#include "model/schema/field.h"
#include "text/hash.h"

enum {
	CARD_ANSWER_MOST = 100, /* answers lie within -100 to 100 */
	CARD_WEIGHT_MOST = 100, /* weights too */
	CARD_ITEMS_MOST = 500,
	CARD_SPAN_MOST = 5000, /* of an index, from its lowest sum to its highest */
};

struct card_head {
	struct slice title_cs, title_en;
	struct slice source, licence;
	struct slice status; /* example, in-use, retired */
	struct slice use;    /* signal, assessment */
	enum truth sets_level;
	long raise_by;	  /* levels; 1 when absent */
	long review_days; /* INTEGER_NONE when absent */
};

struct card_block {
	struct slice id;
	enum truth shared;
	struct slice cs, en;
};

struct card_index {
	struct slice id;
	struct slice worse; /* high, low, none */
	struct slice cs, en;
};

struct card_item {
	struct slice id, block;
	struct slice index;		       /* absent: counted in no sum */
	long min, max;			       /* min < max */
	long weight;			       /* 1 when absent */
	struct slice_list acute, notify, plan; /* answers, as integers in text */
	long age_from, age_to;		       /* years, both included; INTEGER_NONE: no bound */
	struct slice cs, en, help_cs, help_en;
};

struct card_level {
	struct slice index, level;
	long from, to; /* sums, both included; INTEGER_NONE at the outermost bounds */
	long respond_hours, review_days; /* INTEGER_NONE: not said */
	struct slice cs, en;
};

struct card_answer {
	long min, max, answer;
	struct slice cs, en;
};

extern const struct schema card_head_schema, card_block_schema, card_index_schema, card_item_schema,
	card_level_schema, card_answer_schema;
extern const struct word card_statuses[], card_uses[];

struct card {
	struct slice name; /* "kid-1" */
	struct card_head head;
	struct slice guide; /* the body of card.md: the procedure and the local contacts */
	struct rows blocks, indices, items, levels, answers;
	char hash[HASH_TEXT_SIZE]; /* of what scores, see card_hash() */
};

/* The bytes of a card's six files; absent ones are findings (rule "card"). */
struct card_files {
	struct slice shown_folder; /* "cards/kid-1" */
	struct slice head, blocks, indices, items, levels, answers;
};

/* The files by name, card.md first, and where the bytes of each stand. */
enum { CARD_PARTS = 6 };
struct card_part {
	const char *name;
	size_t offset; /* in struct card_files */
};
extern const struct card_part card_parts[CARD_PARTS];
struct slice *card_part_of(struct card_files *files, size_t at);

/* Reads and checks one card. False when anything was wrong; the card may then not be scored with.
 */
bool card_read(struct slice name, const struct card_files *files, struct arena *arena,
	struct diag_list *diags, struct card *card);

/*
 * Checks a card whose files could be read, all of rule "card": references between its tables; min <
 * max and acute, notify and plan within the range; ages; no text of blanks alone, and help in both
 * languages or in neither; levels that stand together, from the least to the most severe (rising
 * sums where `worse` is high, falling ones where it is low), tile all sums without gap or overlap
 * and have the same names in the same order in every index; the bounds above. Part of card_read(),
 * which also asks for the version in the card's name.
 */
bool card_check(const struct card *card, struct diag_list *diags);

/*
 * SHA-256 of the columns that score, so that an assessment can tell whether its card still means
 * what it meant. It covers, each table with a header line of these names and its rows in the file's
 * order, written as CSV with LF and quotes only where needed, absent columns as empty cells:
 *
 *   indices.csv  index worse
 *   items.csv    item index min max weight acute notify plan age_from age_to
 *   levels.csv   index level from to respond_hours review_days
 *
 * So texts, blocks, line ends, quoting and the order of columns may change; a number, a code that a
 * number hangs on, or the order of rows may not. card.md is not covered (its status must change).
 */
void card_hash(const struct card *card, struct arena *arena, char hash[HASH_TEXT_SIZE]);

const struct card_item *card_item_at(const struct card *card, size_t at);
const struct card_item *card_find_item(const struct card *card, struct slice id);   /* NULL */
const struct card_block *card_find_block(const struct card *card, struct slice id); /* NULL */

/* Whether the answer stands in one of the item's lists. */
bool card_answer_in(const struct slice_list *list, long answer);

/* The levels of an index from the least to the most severe: the first row and how many; 0 without.
 */
size_t card_levels(const struct card *card, struct slice index, const struct card_level **first);

/* The levels of the card: those of its first index that has any, for their names, which are the
 * same in all. */
size_t card_overall_levels(const struct card *card, const struct card_level **first);

/* The lowest and the highest sum of an index that any assessment could have, an item that is left
 * out counting 0. */
void card_index_bounds(const struct card *card, struct slice index, long *least, long *most);

/* The number of the level that a sum lies in, from 0; `count` when in none. */
size_t card_level_of(const struct card_level *levels, size_t count, long sum);

/* The part of the guide that says what to do at once: what stands under its first heading, with the
 * heading, up to the next of its level or above; the whole guide when it has none. */
struct slice card_guide_at_once(const struct card *card);

/* The text of the two that the language asks for; the other one when it is empty. */
struct slice card_text(struct slice cs, struct slice en, enum language language);

/* The word for an answer of the item's range; absent when the card has none. */
struct slice card_answer_word(
	const struct card *card, const struct card_item *item, long answer, enum language language);

#endif
