/*
 * What must stay as it was when somebody approved minutes: all of a record but the facts of its
 * tasks (their marks and tokens, which are how a promise is kept) and the day on which it was sent.
 */
#ifndef MODEL_APPROVED_TEXT_H
#define MODEL_APPROVED_TEXT_H

#include "model/record/record.h"
#include "text/hash.h"

/* The field of an approval that keeps it: a field of our own in the store's format 1. */
extern const char approved_text_field[]; /* "x-text-hash" */

/* The SHA-256 of the record's lines with LF, each task's line as "- [ ] " and its text alone,
 * without the line of the field `sent`. */
void approved_text_hash(
	const struct record *record, struct arena *arena, char hash[HASH_TEXT_SIZE]);

#endif
