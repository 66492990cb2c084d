/* An assessment: a CSV record of answers to the items of a card. Never changed once written. */
#ifndef MODEL_ASSESSMENT_H
#define MODEL_ASSESSMENT_H

#include "model/record.h"

enum answer_kind { ANSWER_VALUE, ANSWER_UNKNOWN, ANSWER_REFUSED, ANSWER_NOT_APPLICABLE };

struct answer {
	struct slice item;
	struct slice block;
	enum answer_kind kind;
	long value; /* of ANSWER_VALUE */
	struct slice note;
	struct position position; /* of the answer's cell */
};

/* The rows of block `about`; `case` stands in common. */
struct assessment_about {
	struct record_common common;
	struct slice card;
	struct slice assessor;      /* a person, or: */
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
	day_number date;
	bool erased;
	struct assessment_about about;
	struct answer *answers; /* in the file's order */
	size_t count;
};

/* Reads the CSV `block,item,answer,note`. An about field that is a list stands in several rows. Forms
 * only: whether items are on the card and in range is model/card.h's and logic's business. */
bool assessment_read(struct slice path, struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct assessment *assessment);

/* NULL when the item was not answered. */
const struct answer *assessment_answer(const struct assessment *assessment, struct slice item);

void assessment_write(const struct assessment *assessment, struct arena *arena, struct buf *out);

/* Order of a timeline. For qsort over struct assessment. */
int assessment_compare(const void *a, const void *b);

/* Whether no other of the list corrects it. */
bool assessment_in_force(const struct assessment *assessments, size_t count, size_t at);

#endif
