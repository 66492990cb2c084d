/*
 * What must stay as it was when somebody approved minutes: all of a record but the facts of its
 * tasks (their marks and tokens, which are how a promise is kept), the day on which it was sent,
 * and what was objected.
 */
#ifndef MODEL_APPROVED_TEXT_H
#define MODEL_APPROVED_TEXT_H

#include "model/record/record.h"
#include "text/hash.h"

/* The SHA-256 of the record's lines with LF, each task's line as "- [ ] " and its text alone,
 * without the fields `sent`, `objections` and `x-allow`. */
void approved_text_hash(
	const struct record *record, struct arena *arena, char hash[HASH_TEXT_SIZE]);

#endif
