/*
 * What identifies a person in any text: detected so that it can be refused, never stored or used.
 *
 * Birth numbers (Act 133/2000, § 13: RRMMDD and three digits until 1953, four since; the month of a
 * woman +50, since 2004 also +20 and +70; ten digits divide by 11, or leave 10 and end in 0 until
 * 1985), whole or in groups; e-mail addresses, also with (a) or [at]; phone numbers (Czech ones of
 * nine digits whole or in threes, behind a word such as "tel." in any groups; anything
 * international behind +, 00420 or 00421; not the lines that begin with 8 or 9, which belong to
 * services, and not those that help the whole country); a full date that words such as "nar." or
 * "born" stand beside.
 *
 * A line is read as text/plain.h reads it, so that no other digits or dashes, nothing of no width
 * and no code hides a number. Numbers are not taken for somebody's inside the address of a page, a
 * link's target or a file's name, nor where / - _ = # . joins them to letters or further digits, as
 * in a file number, an account or an invoice, nor behind "VS", "ID" and the like.
 */
#ifndef LOGIC_PRIVATE_DATA_H
#define LOGIC_PRIVATE_DATA_H

#include "base/arena.h"

enum private_kind {
	PRIVATE_BIRTH_NUMBER,
	PRIVATE_EMAIL,
	PRIVATE_PHONE,
	PRIVATE_BIRTH_DATE,
};

/* "a birth number", "an e-mail address", ... in the language of the process. */
const char *private_kind_label(enum private_kind kind);

/* Whether it is an e-mail address or a phone, which an organization may have in public. */
bool private_kind_is_contact(enum private_kind kind);

struct private_hit {
	enum private_kind kind;
	size_t start; /* byte offsets in the line; of a birth date the date alone */
	size_t end;
};

struct private_hits {
	struct private_hit *items;
	size_t count;
	size_t capacity;
};

/* Adds every hit of one line, in order. What it needs goes into the arena. The time for a whole
 * line is linear in its length. */
void private_data_find(struct slice line, struct arena *arena, struct private_hits *hits);

/* Whether nine or ten digits (without a slash) are a birth number. */
bool private_data_is_birth_number(struct slice digits);

#endif
