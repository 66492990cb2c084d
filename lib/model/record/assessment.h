/*
 * An assessment: a CSV record of answers to the items of a card. Never changed once written.
 *
 * Columns `block,item,answer,note`. The rows of block `about` hold the fields below, the name in
 * `item` and the value in `answer`; one that is a list stands in several rows. All other rows are
 * answers: an integer, `unknown`, `refused` or `na` (not applicable).
 */
#ifndef MODEL_ASSESSMENT_H
#define MODEL_ASSESSMENT_H

#include "model/record/record.h"

enum answer_kind { ANSWER_VALUE, ANSWER_UNKNOWN, ANSWER_REFUSED, ANSWER_NOT_APPLICABLE };

/* By enum answer_kind; ANSWER_VALUE, which is a number, has none. */
extern const struct word answer_words[];

/* An answer as people and files give it. False when it is none of them. */
bool answer_parse(struct slice text, enum answer_kind *kind, long *value);

struct answer {
	struct slice item;
	struct slice block;
	enum answer_kind kind;
	long value; /* of ANSWER_VALUE */
	struct slice note;
	struct position item_position, position; /* of the cells of item and answer */
};

/* As files have it: the number or the word. */
struct slice answer_text(const struct answer *answer, struct arena *arena);

/* The rows of block `about`; `case` stands in common. */
struct assessment_about {
	struct record_common common;
	struct slice card;
	struct slice assessor;	    /* a person, or: */
	struct slice assessor_role; /* with entered_by */
	struct slice entered_by;
	struct slice member; /* `for` */
	struct slice override_level, override_reason;
	struct slice_list informants;
	struct slice corrects; /* stem */
	struct slice card_hash;
};
extern const struct schema assessment_about_schema;

struct assessment {
	struct slice path, shown, stem, bytes;
	day_number
		date; /* the field `date`, else of the name; DATE_NONE when the name holds none */
	bool erased;  /* a stub: `about` holds common, there are no answers */
	struct assessment_about about;
	struct answer *answers; /* in the file's order */
	size_t count;
};

/* Reads one. Forms only: whether items are on the card and in range is logic/score/answer_check.h's
 * business. False when anything was wrong (also an item or field that is answered twice, an
 * assessment with neither or both of a person and a role as assessor, a row of block about behind
 * an answer, an answer in a stub); what could be read is there. */
bool assessment_read(struct slice path, struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct assessment *assessment);

/* NULL when the item was not answered. */
const struct answer *assessment_answer(const struct assessment *assessment, struct slice item);

/* The place of a field of block `about`, for a message; the whole file when it is not there. */
struct position assessment_place(
	const struct assessment *assessment, const char *field, struct arena *arena);

/* The file of a new assessment. */
void assessment_write(const struct assessment *assessment, struct arena *arena, struct buf *out);

/* The file of one that was erased. */
void assessment_write_stub(const struct erased_stub *stub, struct arena *arena, struct buf *out);

/* Order of a timeline. For qsort over struct assessment. */
int assessment_compare(const void *a, const void *b);

/* The one of the list that takes the place of that of the stem; NULL when none corrects it. */
const struct assessment *assessment_correction(
	const struct assessment *assessments, size_t count, struct slice stem);

/* Whether it counts: no stub, and no other of the list corrects it. */
bool assessment_in_force(const struct assessment *assessments, size_t count, size_t at);

#endif
