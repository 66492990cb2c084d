/* What an assessment says, as a document for people and as data for machines. */
#ifndef WORK_ASSESSMENT_PAGE_H
#define WORK_ASSESSMENT_PAGE_H

#include "logic/score/score.h"
#include "model/record/case_file.h"
#include "report/value.h"
#include "work/shared/context.h"

/* A document of a case's assessments, without any yet. */
void assessment_document(
	struct context *context, const struct case_file *file, struct document *document);

/*
 * One section for people, and one object of the document's data: both hold the result in full, and
 * say on a card that is an example that it is not for decisions. Tables of the section:
 *   result     field, value
 *   signs      item, answer, acute, notify
 *   indices    index, low, high, known, open, level-low, level-high
 *   factors    risk, strength: side by side, never subtracted
 *   ask-first  item
 */
void assessment_page_add(struct context *context, const struct case_file *file,
	const struct score *score, struct document *document);

/* The keys of kid-assess(1), THE RESULT, "Machine formats". */
struct value *assessment_value(
	const struct score *score, struct slice case_id, struct arena *arena);

/* An item with its answer: "Injury does not fit the explanation (b-bruise): a hint, or once; NOTE".
 */
struct slice assessment_answer_text(const struct score *score, const struct item_score *item,
	enum language language, struct arena *arena);

/* Any answer in a word for people: the card's, or "not known", "refused", "does not apply", "not
 * answered". */
struct slice assessment_answer_word(const struct score *score, const struct item_score *item,
	enum language language, struct arena *arena);

/* Any answer for machines: an integer, the word of the file, or null. */
const struct value *assessment_answer_value(const struct answer *answer, struct arena *arena);

/* The sum of an index: least and most; for people "12 to 23", or one where they are the same. */
const struct value *assessment_sum_value(const struct index_score *index, struct arena *arena);
struct slice assessment_sum_text(const struct index_score *index, struct arena *arena);

/* The codes from one level to another, of `count` that there are: one, or all that an undetermined
 * one may be; null without levels. */
const struct value *assessment_levels_value(const struct card_level *levels, size_t count,
	size_t low, size_t high, struct arena *arena);

/* An item with its name, by which --answer takes it: "Question C (c)". */
struct slice assessment_question(
	const struct card_item *item, enum language language, struct arena *arena);

/* Whom an assessment is of, and by which card: "c1: A trial (try-1)". */
struct slice assessment_card_title(
	const struct score *score, enum language language, struct arena *arena);

#endif
