/*
 * Unicode by utf8proc: validity, normal forms, width, folding.
 */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"
#include <stdint.h>

/* True when the bytes are UTF-8 without NUL; else false and the offset of the first bad byte. */
bool unicode_valid(struct slice bytes, size_t *bad);

/* unicode_valid() as a finding with line and column (rule "utf-8" or "nul"); the first only, for a
 * file in another encoding has them everywhere. */
bool unicode_check_file(struct slice file, struct slice bytes, struct diag_list *diags);

/* The code point at *offset, which moves behind it; U+FFFD for a bad byte. */
int32_t unicode_next(struct slice text, size_t *offset);
void unicode_add(struct buf *buf, int32_t code_point);

/* NFC; a slice that already is (all ASCII) is returned as it is. */
struct slice unicode_nfc(struct slice text, struct arena *arena);

/* For comparing what people type: NFKD, case folded, combining marks and format characters removed
 * ("Černá" and "cerna" fold alike). */
struct slice unicode_fold(struct slice text, struct arena *arena);

/* Lower case of one code point; the same for a code point without one. */
int32_t unicode_lower(int32_t code_point);
/* The text with its first letter in upper case, as a sentence begins. */
struct slice unicode_capitalize(struct slice text, struct arena *arena);
bool unicode_is_letter(int32_t code_point);
bool unicode_is_upper(int32_t code_point);

/* A decimal digit, a dash (also the minus), a space, of any script. */
bool unicode_is_digit(int32_t code_point);
bool unicode_is_dash(int32_t code_point);
bool unicode_is_space(int32_t code_point);

enum { UNICODE_MOST_PARTS = 18 };

/* What is left of a character without its accents and without what only makes it look otherwise
 * (full width, a ligature), in its own case; how many code points, 0 for a mark alone. */
size_t unicode_base(int32_t code_point, int32_t parts[UNICODE_MOST_PARTS]);

/* A combining mark or a format character: no end of a word. */
bool unicode_is_joined(int32_t code_point);

/* Columns on a terminal: 2 for wide, 0 for combining and format characters. */
size_t unicode_width(struct slice text);

/* Code points. */
size_t unicode_length(struct slice text);

/* The longest part of the front that is at most `columns` wide. */
struct slice unicode_cut(struct slice text, size_t columns);

/* A control (C0 but for none, C1, DEL), bidirectional or zero-width format character: what a reader
 * of a terminal or page must not be sent. TAB and LF count as controls. */
bool unicode_is_dangerous(int32_t code_point);

#endif
