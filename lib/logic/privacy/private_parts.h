/*
 * The parts of private_data.h: what a line is scanned with, and what looks at one place of it. Each
 * match_ function returns where a hit that begins at `start` ends, or 0.
 */
#ifndef LOGIC_PRIVATE_PARTS_H
#define LOGIC_PRIVATE_PARTS_H

#include "base/slice.h"

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

size_t private_match_birth_number(struct slice line, size_t start);
size_t private_match_phone(struct slice line, size_t start);	     /* at a digit */
size_t private_match_international(struct slice line, size_t start); /* at + or 00 */
size_t private_match_birth_date(struct slice line, size_t start);

#endif
