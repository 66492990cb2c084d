/* A card of signs or factors: data that a platform writes (scoring.md, "A card"). */
#ifndef MODEL_CARD_H
#define MODEL_CARD_H

#include "base/translate.h"
#include "model/field.h"

struct card_head {
	struct slice title_cs, title_en;
	struct slice source, licence;
	struct slice status; /* example, in-use, retired */
	struct slice use;    /* signal, assessment */
	enum truth sets_level;
	long raise_by;    /* levels; 1 when absent */
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
	struct slice index; /* absent: counted in no sum */
	long min, max, weight;
	struct slice_list acute, notify, plan; /* answers, as integers in text */
	long age_from, age_to; /* years, INTEGER_NONE */
	struct slice cs, en, help_cs, help_en;
};

struct card_level {
	struct slice index, level;
	long from, to; /* sums; INTEGER_NONE at the outermost bounds */
	long respond_hours, review_days;
	struct slice cs, en;
};

struct card_answer {
	long min, max, answer;
	struct slice cs, en;
};

extern const struct schema card_head_schema, card_block_schema, card_index_schema,
	card_item_schema, card_level_schema, card_answer_schema;

struct card {
	struct slice name; /* "kid-1" */
	struct card_head head;
	struct slice guide; /* the body of card.md: the procedure and the local contacts */
	struct rows blocks, indices, items, levels, answers;
	char hash[65]; /* of what scores, see card_hash() */
};

/* The bytes of a card's six files; absent ones are findings (rule "card"). */
struct card_files {
	struct slice shown_folder; /* "cards/kid-1" */
	struct slice head, blocks, indices, items, levels, answers;
};

/* Reads and checks one card: references between its tables, levels that tile every index without gap
 * or overlap, the same level names in the same order, min < max, acute/notify/plan within the range.
 * False when anything was wrong. */
bool card_read(struct slice name, const struct card_files *files, struct arena *arena,
	struct diag_list *diags, struct card *card);

const struct card_item *card_item_at(const struct card *card, size_t at);
const struct card_item *card_find_item(const struct card *card, struct slice id); /* NULL */
const struct card_block *card_find_block(const struct card *card, struct slice id); /* NULL */

/* Whether the answer stands in one of the item's lists. */
bool card_answer_in(const struct slice_list *list, long answer);

/* The levels of an index from the least to the most severe: the first row and how many; 0 without. */
size_t card_levels(const struct card *card, struct slice index, const struct card_level **first);

/* The text of the two that the language asks for; the other one when it is empty. */
struct slice card_text(struct slice cs, struct slice en, enum language language);

/* The word for an answer of the item's range; absent when the card has none. */
struct slice card_answer_word(const struct card *card, const struct card_item *item, long answer,
	enum language language);

#endif
