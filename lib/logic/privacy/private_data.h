/*
 * What identifies a person in any text: detected so that it can be refused, never stored or used.
 *
 * Birth numbers (Act 133/2000, § 13: RRMMDD and three digits until 1953, four since; the month of a
 * woman +50, since 2004 also +20 and +70; ten digits divide by 11, or leave 10 and end in 0 until
 * 1985) with or without the slash; e-mail addresses; phone numbers (Czech ones of nine digits whole
 * or in threes, anything international behind +, 00420 or 00421; not the lines that begin with 8 or
 * 9, which belong to services); a full date that words such as "nar." or "born" stand before.
 *
 * A digit of another script, a zero-width character or an entity hides a number: give
 * unicode_fold(decode_text(line)) as well where somebody may want to hide one.
 */
#ifndef LOGIC_PRIVATE_DATA_H
#define LOGIC_PRIVATE_DATA_H

#include "base/slice.h"

enum private_kind {
	PRIVATE_BIRTH_NUMBER,
	PRIVATE_EMAIL,
	PRIVATE_PHONE,
	PRIVATE_BIRTH_DATE,
};

/* "a birth number", "an e-mail address", ... in the language of the process. */
const char *private_kind_label(enum private_kind kind);

struct private_hit {
	enum private_kind kind;
	size_t start; /* byte offsets in the line; of a birth date the date alone */
	size_t end;
};

/* The next hit that begins at or after `from`; false when there is none. To find all, go on from
 * hit->end. The time for a whole line is linear in its length. */
bool private_data_next(struct slice line, size_t from, struct private_hit *hit);

/* Whether nine or ten digits (without a slash) are a birth number. */
bool private_data_is_birth_number(struct slice digits);

#endif
