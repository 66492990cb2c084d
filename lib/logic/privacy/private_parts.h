/*
 * The parts of private_data.h: what a line is scanned with, and what looks at one place of it. Each
 * match_ function returns where a hit that begins at `start` ends, or 0.
 */
#ifndef LOGIC_PRIVATE_PARTS_H
#define LOGIC_PRIVATE_PARTS_H

#include "base/arena.h"

bool private_is_digit(char byte);
bool private_is_letter(char byte); /* a-z, A-Z */
bool private_is_word(char byte);   /* either, or a byte of any character beyond ASCII */
bool private_is_one_of(char byte, const char *bytes);

/* The byte at the offset; NUL behind the line's end. */
char private_byte(struct slice line, size_t offset);

size_t private_skip_digits(struct slice line, size_t offset);

/* The length of a blank, tab or no-break space (U+00A0, U+202F) at the offset, or 0. */
size_t private_blank(struct slice line, size_t offset);
size_t private_skip_blanks(struct slice line, size_t offset);

/* Whether a number may end here: ids and hashes go on with a letter. */
bool private_ends_number(struct slice line, size_t offset);

enum { PRIVATE_LONGEST_LABEL = 16 };

/* The letters before *offset, which moves before them, in lower case in `lower`; longer words are
 * cut at the front. Empty at the line's start, behind a digit and behind a sentence's end. */
struct slice private_word_before(
	struct slice line, size_t *offset, char lower[PRIVATE_LONGEST_LABEL]);

/* A part of a line. */
struct private_span {
	size_t start, end;
};

struct private_spans {
	struct private_span *items;
	size_t count, capacity;
};

/* The addresses of pages and the targets of links in a line, in order; those that are there to call
 * or write to somebody (tel:, mailto:) are none. */
void private_find_links(struct slice line, struct arena *arena, struct private_spans *links);

/* Whether what stands there is part of a file number, an account, an invoice: joined to letters or
 * digits, or behind a word that says so; or of a file's name. */
bool private_is_reference(struct slice line, size_t start, size_t end);

/* Whether it is the number of a line that helps everybody. */
bool private_is_helpline(struct slice number);

size_t private_match_email(struct slice line, size_t start);
bool private_may_begin_email(struct slice line, size_t start);
size_t private_match_birth_number(struct slice line, size_t start);
size_t private_match_phone(struct slice line, size_t start);	     /* at a digit */
size_t private_match_international(struct slice line, size_t start); /* at + or 00 */
size_t private_match_birth_date(struct slice line, size_t start);

#endif
